"""What arrives: streamed to disk, with limits, thrown away when anything goes wrong."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.fakes.api_services import SECRET, FakeApi
from tests.unit.app.api.test_ocr_routes import OCR, send, until

BOUNDARY = "b" * 20


def part(name: str, content: bytes, file_name: str | None = None, *more: str) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{name}"'
    if file_name is not None:
        disposition += f'; filename="{file_name}"'
    return f"--{BOUNDARY}\r\n".encode() + "\r\n".join((disposition, *more, "", "")).encode() + content + b"\r\n"


END = f"--{BOUNDARY}--\r\n".encode()


def post(client: httpx.Client, body: bytes | Iterator[bytes], boundary: str = BOUNDARY) -> httpx.Response:
    return client.post(OCR, content=body, headers={"Content-Type": f"multipart/form-data; boundary={boundary}"})


def file_part(content: bytes = b"short", name: str = "a.pdf") -> bytes:
    return part("file", content, name)


def assert_nothing_kept(api: FakeApi) -> None:
    until(lambda: len(api.jobs.abandoned) == len(api.jobs.begun))
    assert api.jobs.fields == []
    assert not api.jobs.folder.exists() or list(api.jobs.folder.iterdir()) == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        END,
        b"no form at all",
        part("tier", b"cpu") + END,
        part("file", b"text, but no file") + END,
        file_part(),  # cut off
        file_part()[:-10],
        file_part() + file_part() + END,
        file_part() + part("tier", b"cpu") + part("tier", b"vlm") + END,
        file_part() + part("tool", b"x" * 70_000) + END,
        file_part() + b"".join(part(f"x{number}", b"y" * 60_000) for number in range(5)) + END,
        file_part() + b"".join(part(f"x{number}", b"") for number in range(40)) + END,
        file_part() + part("tool", b"", None, *[f"X-{number}: 1" for number in range(20)]) + END,
        file_part() + part("tool", b"", None, "X: " + "1" * 5000) + END,
        file_part() + part("tool", b"\xff\xfe") + END,
        file_part() + part("tool", b"a\0b") + END,
        part("file", b"c2hvcnQ=", "a.pdf", "Content-Transfer-Encoding: base64") + END,
        f"--{BOUNDARY}\r\n\r\nno headers\r\n".encode() + END,
        f"--{BOUNDARY}\r\nContent-Disposition: attachment; name=file; filename=a\r\n\r\nx\r\n".encode() + END,
    ],
)
def test_bodies_that_are_no_form_with_one_file_are_refused(client: httpx.Client, api: FakeApi, body: bytes) -> None:
    answer = post(client, body)
    assert (answer.status_code, answer.json()["code"]) == (400, "request_invalid")
    assert_nothing_kept(api)


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "multipart/form-data", "multipart/form-data; boundary=" + "b" * 300]
)
def test_other_types_of_bodies_are_refused(client: httpx.Client, api: FakeApi, kind: str) -> None:
    answer = client.post(OCR, content=file_part() + END, headers={"Content-Type": kind})
    assert (answer.status_code, answer.json()["code"]) == (400, "request_invalid")
    assert_nothing_kept(api)


def test_a_file_over_the_limit_is_refused_while_it_arrives(serve: Any, api: FakeApi) -> None:
    client = serve(max_upload_bytes=1_000_000)
    assert send(client, b"x" * 1_000_000).status_code == 200
    api.jobs.fields.clear()
    api.jobs.begun.clear()
    for size, is_chunked in ((1_000_001, False), (5_000_000, False), (1_000_001, True), (30_000_000, True)):
        body = file_part(b"x" * size) + END
        answer = post(
            client, iter([body[at : at + 100_000] for at in range(0, len(body), 100_000)]) if is_chunked else body
        )
        assert (answer.status_code, answer.json()["code"]) == (400, "upload_too_large"), size
        assert "1 MB" in answer.json()["message"]
    until(lambda: len(api.jobs.abandoned) == len(api.jobs.begun))
    assert api.jobs.fields == []


def test_a_client_that_goes_away_leaves_nothing(
    client: httpx.Client, api: FakeApi, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.create_connection((client.base_url.host, client.base_url.port or 0)) as link:
        link.sendall(
            f"POST {OCR} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\nContent-Length: 100000\r\n"
            f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n".encode()
        )
        link.sendall(file_part(b"x" * 1000))
        until(lambda: len(api.jobs.begun) == 1)
    assert_nothing_kept(api)
    assert post(client, b"no form").status_code == 400
    assert caplog.records == [], "any client could fill the log"


@pytest.mark.parametrize("step", [1, 7, 4096])
def test_bytes_arrive_as_they_were_whatever_the_pieces(client: httpx.Client, api: FakeApi, step: int) -> None:
    content = b"\r\n--" + BOUNDARY.encode()[:-1] + b"\r\n\r" * 30 + bytes(range(256))
    body = part("language", b" en ") + file_part(content) + part("password", b" p\xc3\xa4ss ") + END
    assert post(client, iter([body[at : at + step] for at in range(0, len(body), step)])).status_code == 200
    assert api.jobs.begun[0].path.read_bytes() == content
    assert (api.jobs.fields[0].language, api.jobs.fields[0].password) == ("en", " päss ")


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system.ini", "system.ini"),
        ("C:\\scans\\a.pdf", "a.pdf"),
        ("..", "document"),
        ("", "document"),
        ("/", "document"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("rechnung größe.pdf", "rechnung größe.pdf"),
        ("a%22b.pdf", 'a"b.pdf'),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_names_are_only_shown(client: httpx.Client, api: FakeApi, sent: str, shown: str) -> None:
    assert post(client, part("file", b"short", sent) + END).status_code == 200
    assert api.jobs.begun[0].file_name == shown
    assert api.jobs.begun[0].path.is_relative_to(api.jobs.folder)


def test_names_in_the_extended_notation_of_older_clients_are_understood(client: httpx.Client, api: FakeApi) -> None:
    disposition = "Content-Disposition: form-data; name=\"file\"; filename*=utf-8''gr%C3%B6%C3%9Fe.pdf"
    assert post(client, f"--{BOUNDARY}\r\n{disposition}\r\n\r\nshort\r\n".encode() + END).status_code == 200
    assert api.jobs.begun[0].file_name == "größe.pdf"


@pytest.mark.parametrize("filler", [b"\r\n", b"x", b"-"])
def test_what_stands_around_the_form_costs_little(client: httpx.Client, api: FakeApi, filler: bytes) -> None:
    flood = filler * (20_000_000 // len(filler))
    began = time.process_time()
    assert post(client, flood + file_part() + END).status_code == 400
    assert_nothing_kept(api)
    assert post(client, file_part() + END + flood).status_code == 200
    assert time.process_time() - began < 4
