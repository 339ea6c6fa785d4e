"""What a client may hold open: heads and bodies that do not come, answers that nobody reads, too many connections."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from app.api.protocol import WireLimits
from tests.fakes.api_services import SECRET, FakeApi
from tests.unit.app.api.test_ocr_routes import OCR, send, until

QUICK = WireLimits(head_s=0.6, stall_s=0.6, grace_s=0.6, least_rate=100_000, idle_s=1, beat_s=0.05)
HEAD = f"POST {OCR} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\n"
FORM = "Content-Type: multipart/form-data; boundary=bbb\r\n"

Connect = Callable[[], socket.socket]


@pytest.fixture
def slow(serve: Any) -> tuple[httpx.Client, Connect]:
    """A client of a server with little patience, and what connects to it."""
    client = serve(QUICK)

    def connect() -> socket.socket:
        return socket.create_connection((client.base_url.host, client.base_url.port), timeout=10)

    return client, connect


def closed_after(link: socket.socket) -> float:
    began = time.monotonic()
    try:
        while link.recv(65536):
            pass
    except ConnectionResetError:
        pass
    return time.monotonic() - began


def refused_after(link: socket.socket, piece: bytes, pause_s: float) -> float:
    """Send pieces until the other side does not take them."""
    began = time.monotonic()
    while time.monotonic() - began < 10:
        try:
            link.sendall(piece)
        except OSError:
            break
        time.sleep(pause_s)
    return time.monotonic() - began


def received(link: socket.socket, *, pause_s: float = 0, piece: int = 1 << 20) -> int:
    """Read to the end and return how many bytes came."""
    got = 0
    try:
        while data := link.recv(piece, socket.MSG_WAITALL):
            got += len(data)
            time.sleep(pause_s)
    except ConnectionResetError:
        pass
    return got


@pytest.mark.parametrize("start", [b"", b"GET / HTT", b"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n"])
def test_a_head_that_does_not_come_ends_the_connection(slow: tuple[httpx.Client, Connect], start: bytes) -> None:
    with slow[1]() as link:
        link.sendall(start)
        assert 0.4 < closed_after(link) < 3


def test_a_head_that_drips_ends_the_connection(slow: tuple[httpx.Client, Connect]) -> None:
    with slow[1]() as link:
        link.sendall(b"GET / HTTP/1.1\r\n")
        assert refused_after(link, b"X-A: b\r\n", 0.1) < 3


@pytest.mark.parametrize("is_dripping", [False, True])
def test_a_body_that_stalls_or_drips_is_given_up(
    slow: tuple[httpx.Client, Connect], api: FakeApi, is_dripping: bool
) -> None:
    with slow[1]() as link:
        link.sendall(f"{HEAD}{FORM}Content-Length: 1000000\r\n\r\n".encode())
        link.sendall(b'--bbb\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nxx')
        until(lambda: len(api.jobs.begun) == 1)
        if is_dripping:
            assert refused_after(link, b"x", 0.1) < 6
        else:
            assert closed_after(link) < 3
    until(lambda: len(api.jobs.abandoned) == 1)


def test_a_body_after_an_early_answer_is_read_for_a_while_only(slow: tuple[httpx.Client, Connect]) -> None:
    with slow[1]() as link:
        link.sendall(f"POST {OCR} HTTP/1.1\r\nHost: localhost\r\n{FORM}Content-Length: 900000000\r\n\r\n".encode())
        assert b"401" in link.recv(65536)
        assert refused_after(link, b"x" * 100_000, 0.02) < 5


def test_an_answer_that_nobody_reads_ends_the_connection(
    slow: tuple[httpx.Client, Connect], api: FakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, connect = slow
    job = send(client).json()["uuid"]
    monkeypatch.setattr(api.jobs, "job_json", lambda *_: b'"' + b"x" * 50_000_000 + b'"')
    with connect() as link:
        link.sendall(f"GET {OCR}{job}/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\n\r\n".encode())
        assert link.recv(1)  # it has begun
        time.sleep(2)
        got = received(link)
    assert 0 < got < 50_000_000


def test_an_answer_that_is_read_slowly_comes_whole(
    slow: tuple[httpx.Client, Connect], api: FakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, connect = slow
    job = send(client).json()["uuid"]
    monkeypatch.setattr(api.jobs, "job_json", lambda *_: b'"' + b"x" * 40_000_000 + b'"')
    with connect() as link:
        link.sendall(
            f"GET {OCR}{job}/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\n"
            "Connection: close\r\n\r\n".encode()
        )
        assert received(link, pause_s=0.2, piece=4_000_000) > 40_000_000


def test_a_slow_but_living_wait_is_not_cut_off(slow: tuple[httpx.Client, Connect], api: FakeApi) -> None:
    api.jobs.is_instant = False
    client = slow[0]
    with pytest.raises(httpx.ReadTimeout):
        client.post(OCR, files={"file": ("a.pdf", b"short")}, timeout=2)  # not closed by the server meanwhile


def test_more_connections_than_allowed_are_refused(serve: Any) -> None:
    client = serve(WireLimits(connections=5))
    address = (client.base_url.host, client.base_url.port)
    with ExitStack() as stack:
        for _ in range(5):
            stack.enter_context(socket.create_connection(address))
        time.sleep(0.2)
        answer = client.get("/api/v1/health/")
        assert (answer.status_code, answer.json()["code"]) == (503, "server_busy")
        assert int(answer.headers["retry-after"]) > 0
    until(lambda: client.get("/api/v1/health/").status_code == 200)


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"y" * 40_000 + b"\r\n\r\n",
        b"GET /" + b"y" * 40_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(120)) + b"\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    ],
)
def test_floods_of_headers_and_what_is_no_http_are_refused(client: httpx.Client, request_bytes: bytes) -> None:
    with socket.create_connection((client.base_url.host, client.base_url.port or 0), timeout=5) as link:
        link.sendall(request_bytes)
        link.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: link.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert json.loads(body)["code"] == "request_invalid"
