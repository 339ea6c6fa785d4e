"""Where a server may listen, and what it says where it may not."""

from __future__ import annotations

import socket
import ssl
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.api.binding import bound_socket, check_reach
from app.api.port import ServerOptions
from app.api.server import UvicornServer
from core.errors import BindRefusedError, PortTakenError, TlsFilesError
from tests.fakes.api_services import FakeApi


@pytest.mark.parametrize("host", ["127.0.0.1", "127.3.2.1", "::1", "localhost", "LOCALHOST"])
def test_loopback_needs_nothing_said(host: str) -> None:
    check_reach(ServerOptions(host=host))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "scanner.local", "", "localhost.evil.example"])  # noqa: S104
def test_beyond_loopback_three_things_are_asked_for(host: str) -> None:
    options = ServerOptions(host=host)
    with pytest.raises(BindRefusedError, match=r"other machines.*--expose"):
        check_reach(options)
    with pytest.raises(BindRefusedError, match=r"in clear.*--tls-cert"):
        check_reach(replace(options, is_exposed=True))
    check_reach(replace(options, is_exposed=True, is_insecure=True))
    check_reach(replace(options, is_exposed=True, tls_cert=Path("a.pem"), tls_key=Path("b.pem")))


def test_tls_needs_both_files() -> None:
    with pytest.raises(TlsFilesError):
        check_reach(ServerOptions(tls_cert=Path("a.pem")))


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(PortTakenError, match="--port"):
        bound_socket(ServerOptions(port=other.getsockname()[1]))


@pytest.mark.parametrize("host", ["192.0.2.1", "no such name"])
def test_an_address_of_another_machine_is_told(host: str) -> None:
    with pytest.raises(BindRefusedError, match="no address of this machine") as raised:
        bound_socket(ServerOptions(host=host, port=0, is_exposed=True))
    assert raised.value.remedy


@pytest.fixture
def certificate(tmp_path: Path) -> dict[str, Path]:
    """A certificate that signs itself, and its key."""
    files = {"tls_cert": tmp_path / "cert.pem", "tls_key": tmp_path / "key.pem"}
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    )
    try:
        subprocess.run(
            [*command.split(), "-keyout", files["tls_key"], "-out", files["tls_cert"]], check=True, capture_output=True
        )
    except FileNotFoundError:
        pytest.skip("openssl is not installed")
    return files


def test_with_a_certificate_it_speaks_https(serve: Any, certificate: dict[str, Path]) -> None:
    served = serve(host="localhost", **certificate)
    assert served.base_url.scheme == "https"
    context = ssl.create_default_context(cafile=str(certificate["tls_cert"]))
    with httpx.Client(base_url=served.base_url, verify=context, trust_env=False) as client:
        assert client.get("/api/v1/health/").json()["status"] == "ok"


def test_files_of_tls_that_cannot_be_used_are_told(api: FakeApi, certificate: dict[str, Path], tmp_path: Path) -> None:
    cert, key = certificate["tls_cert"], certificate["tls_key"]
    for first, second in ((key, cert), (cert, tmp_path / "none.pem"), (cert, cert)):
        with pytest.raises(TlsFilesError) as raised:
            UvicornServer(api.services, ServerOptions(port=0, tls_cert=first, tls_key=second)).start()
        assert raised.value.remedy


def test_a_server_that_never_started_can_be_stopped(api: FakeApi) -> None:
    server = UvicornServer(api.services, ServerOptions())
    assert (server.url, server.stop()) == ("", True)
