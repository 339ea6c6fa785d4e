"""What the HTTP door is built on, and what others see of it. ``app.composition`` composes both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.services.accounts.port import Accounts
from app.services.jobs.port import Jobs


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Where and how the server listens.

    Attributes:
        host: Address it binds; others than loopback need ``is_exposed``.
        port: Port; 0 takes a free one.
        is_exposed: Whether it may be reached from other machines.
        allowed_hosts: Names that the Host header may have beside loopback and ``host`` (exposed servers only).
        tls_cert: PEM file of the certificate chain; None for plain HTTP.
        tls_key: PEM file of its key.
        is_insecure: Whether plain HTTP is allowed beyond loopback, where tokens and documents travel in clear.
        inline_wait_s: Seconds a request waits for a file of up to five pages.
        max_upload_bytes: Largest upload.
    """

    host: str = "127.0.0.1"
    port: int = 8765
    is_exposed: bool = False
    allowed_hosts: Sequence[str] = ()
    tls_cert: Path | None = None
    tls_key: Path | None = None
    is_insecure: bool = False
    inline_wait_s: float = 240.0
    max_upload_bytes: int = 500_000_000


@dataclass(frozen=True, slots=True)
class ApiServices:
    """What the endpoints call.

    Attributes:
        jobs: Uploads, states, results, questions.
        accounts: Tokens.
        health: Returns the facts of ``GET /api/v1/health/``: strings and numbers only, nothing of documents.
        tools: Returns the objects of ``GET /api/v1/tools/``.
        languages: Returns the objects of ``GET /api/v1/languages/``.
    """

    jobs: Jobs
    accounts: Accounts
    health: Callable[[], dict[str, object]]
    tools: Callable[[], list[dict[str, object]]] = list
    languages: Callable[[], list[dict[str, object]]] = list


class ApiServer(Protocol):
    """A server that runs on a thread of its own, beside the window."""

    @property
    def url(self) -> str:
        """Base URL it answers at, such as ``http://127.0.0.1:8765``; "" while it does not run."""
        ...

    def start(self) -> None:
        """Listen; returns once requests are answered.

        Raises:
            ServeError: If the port is taken, the address refused or the certificate unusable.
        """
        ...

    def stop(self, timeout_s: float = 5.0) -> bool:
        """Answer what is under way, close the port, and tell whether that was done in time. Jobs go on."""
        ...
