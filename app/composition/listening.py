"""Where the HTTP API listens, from settings and options. Light: asked before anything else of the server is loaded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.api.port import ServerOptions

if TYPE_CHECKING:
    from app.cli.program import ServeOptions
    from core.settings import Settings


def loopback_options(settings: Settings) -> ServerOptions:
    """Return how it listens for this machine alone."""
    return ServerOptions(
        port=settings.api_port,
        inline_wait_s=settings.api_inline_wait_s,
        max_upload_bytes=settings.api_max_upload_mb * 1_000_000,
    )


def server_options(settings: Settings, options: ServeOptions) -> ServerOptions:
    """Return where it listens when it is served from the command line.

    Args:
        settings: As they are now.
        options: What was asked for.
    """
    return replace(
        loopback_options(settings),
        host=options.host,
        port=options.port,
        is_exposed=options.is_exposed,
        allowed_hosts=options.allowed_hosts,
        tls_cert=options.tls_cert,
        tls_key=options.tls_key,
        is_insecure=options.is_insecure,
    )
