"""What no endpoint shall see: names that are not this machine's, requests of web pages, packed bodies, header floods.

A page in the person's browser can send requests to loopback, and a name of its own can be made to lead there (DNS
rebinding). The first carries ``Origin`` or ``Sec-Fetch-Site``, the second a ``Host`` that is not ours.
"""

from __future__ import annotations

import ipaddress

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api.errors import error_response
from app.api.port import ServerOptions
from core.errors import AppError, OriginRefusedError, RequestInvalidError

_MAX_HEADERS = 100
_MAX_HEAD_BYTES = 16 * 1024
_LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
_OWN_FETCHES = ("same-origin", "none")


class Guard:
    """Refuses before anything is routed, and adds the slash that a path lacks."""

    def __init__(self, app: ASGIApp, options: ServerOptions) -> None:
        """Guard an application."""
        self._app = app
        self._names = frozenset(_as_name(name) for name in (*_LOOPBACK_NAMES, options.host, *options.allowed_hosts))
        self._is_exposed = options.is_exposed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            refusal = _flood(scope) or self._refusal(Headers(scope=scope), scope["scheme"])
            if refusal is not None:
                await error_response(refusal)(scope, receive, send)
                return
            path = scope["path"]
            if path.startswith("/api/") and not path.endswith("/"):
                scope["path"] = path + "/"  # routed as if it were there: a redirect would lose the body of a POST
        await self._app(scope, receive, send)

    def _refusal(self, headers: Headers, scheme: str) -> AppError | None:
        host = headers.get("host", "")
        if not self._is_own(host):
            return OriginRefusedError(
                "this server does not answer to that name", remedy="Use its address, or start it with --allow-host NAME"
            )
        origin = headers.get("origin")
        if (origin is not None and origin.lower() != f"{scheme}://{host}".lower()) or (
            headers.get("sec-fetch-site", "none") not in _OWN_FETCHES
        ):
            return OriginRefusedError("requests of web pages are refused", remedy="Send it from a program")
        if headers.get("content-encoding", "identity").lower() != "identity":
            return RequestInvalidError("the body is packed", remedy="Send it without Content-Encoding")
        return None

    def _is_own(self, host: str) -> bool:
        name = _as_name(_without_port(host))
        if not name:
            return False
        if name in self._names:
            return True
        try:
            address = ipaddress.ip_address(name)
        except ValueError:
            return False
        # A number cannot be made to lead elsewhere; only names can.
        return address.is_loopback or self._is_exposed


def _flood(scope: Scope) -> AppError | None:
    """Refuse a head that is too long; what comes in one piece has passed the limit for unfinished ones."""
    length = len(scope["raw_path"]) + len(scope["query_string"])
    if length + sum(len(name) + len(value) for name, value in scope["headers"]) > _MAX_HEAD_BYTES:
        return RequestInvalidError(f"the head of the request is longer than {_MAX_HEAD_BYTES:,} bytes")
    if len(scope["headers"]) > _MAX_HEADERS:
        return RequestInvalidError(f"the request has more than {_MAX_HEADERS} headers")
    return None


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host[1 : host.find("]")] if "]" in host else ""
    return host.rpartition(":")[0] if host.count(":") == 1 else host


def _as_name(name: str) -> str:
    return name.strip().strip("[]").rstrip(".").lower()


def is_loopback(host: str) -> bool:
    """Tell whether an address or name reaches this machine alone."""
    name = _as_name(host)
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
