"""A real server on a free port of loopback, on jobs and accounts in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.api.port import ServerOptions
from app.api.protocol import WireLimits
from app.api.server import UvicornServer
from tests.fakes.api_services import SECRET, FakeApi


class Serve:
    """Starts servers, and stops them all."""

    def __init__(self, api: FakeApi) -> None:
        self._api = api
        self._clients: list[httpx.Client] = []
        self.servers: list[UvicornServer] = []

    def __call__(
        self, limits: WireLimits | None = None, *, secret: str | None = SECRET, **options: object
    ) -> httpx.Client:
        """Start one with options, and return a client that has the first token."""
        server = UvicornServer(
            self._api.services,
            ServerOptions(**{"port": 0, "inline_wait_s": 5.0, **options}),  # type: ignore[arg-type]
            limits,
        )
        self.servers.append(server)
        server.start()
        headers = {} if secret is None else {"Authorization": f"Bearer {secret}"}
        client = httpx.Client(base_url=server.url, headers=headers, timeout=20, trust_env=False)
        self._clients.append(client)
        return client

    def stop_all(self) -> None:
        """Stop them; each must do so in time."""
        for server in self.servers:
            assert server.stop(8)
            assert server.url == ""

    def close(self) -> None:
        """Stop servers and clients."""
        for client in self._clients:
            client.close()
        self._api.jobs.hold_answer.set()
        self.stop_all()


@pytest.fixture
def api(tmp_path: Path) -> FakeApi:
    """Jobs and accounts."""
    return FakeApi(tmp_path / "jobs")


@pytest.fixture
def serve(api: FakeApi) -> Iterator[Serve]:
    """Start servers with options."""
    serving = Serve(api)
    yield serving
    serving.close()


@pytest.fixture
def client(serve: Serve) -> httpx.Client:
    """A client of a server with the usual options."""
    return serve()
