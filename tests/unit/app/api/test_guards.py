"""Who is refused before anything happens: names that are not ours, web pages, those without a token."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from app.api.auth import secret_of
from tests.fakes.api_services import SECRET, FakeApi
from tests.unit.app.api.test_ocr_routes import OCR, send, until

HEALTH = "/api/v1/health/"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8765",
        "127.0.0.1.evil.example",
        "192.168.1.5",
        "localhost.evil.example",
        "[::1",
        "@",
        "",
    ],
)
@pytest.mark.parametrize("path", [HEALTH, OCR, "/docs", "/openapi.json", "/static-offline-docs/swagger-ui.css"])
def test_names_that_are_not_this_machines_are_refused(client: httpx.Client, host: str, path: str) -> None:
    answer = client.get(path, headers={"Host": host})
    assert (answer.status_code, answer.json()["code"]) == (403, "origin_refused")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:99", "[::1]:8765", "localhost."])
def test_names_of_loopback_are_answered(client: httpx.Client, host: str) -> None:
    assert client.get(HEALTH, headers={"Host": host}).status_code == 200


def test_an_exposed_server_answers_to_numbers_and_the_names_it_was_given(serve: Any) -> None:
    client = serve(is_exposed=True, allowed_hosts=("Scanner.Local",))
    for host, status in (
        ("scanner.local:8765", 200),
        ("192.168.1.5:8765", 200),
        ("[fe80::1]:8765", 200),
        ("evil.example", 403),
    ):
        assert client.get(HEALTH, headers={"Host": host}).status_code == status, host


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "anything"},
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "DELETE"])
def test_requests_of_web_pages_are_refused(client: httpx.Client, headers: dict[str, str], method: str) -> None:
    answer = client.request(method, OCR, headers=headers | {"Access-Control-Request-Method": "POST"})
    assert (answer.status_code, answer.json()["code"]) == (403, "origin_refused")
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_the_own_page_may_try_things_out_and_no_answer_has_cors_headers(client: httpx.Client) -> None:
    own = f"{client.base_url.scheme}://{client.base_url.netloc.decode()}"
    answer = client.get(HEALTH, headers={"Origin": own, "Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_answers_say_little_and_forbid_much(client: httpx.Client) -> None:
    for path in (HEALTH, OCR, "/nothing", "/docs"):
        headers = client.get(path).headers
        assert "server" not in headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["referrer-policy"] == ("same-origin" if path == "/docs" else "no-referrer")


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "identity, gzip"])
def test_packed_bodies_are_refused(client: httpx.Client, encoding: str) -> None:
    answer = client.post(OCR, content=b"\x1f\x8b", headers={"Content-Encoding": encoding})
    assert (answer.status_code, answer.json()["code"]) == (400, "request_invalid")


@pytest.mark.parametrize(
    ("headers", "query", "status"),
    [
        ({"Authorization": f"Bearer {SECRET}"}, "", 200),
        ({"Authorization": f"bearer  {SECRET}"}, "", 200),
        ({}, f"?api_token={SECRET}", 200),
        ({"Authorization": f"Bearer {SECRET}"}, "?api_token=wrong", 200),
        ({"Authorization": "Bearer wrong"}, f"?api_token={SECRET}", 401),
        ({"Authorization": f"Basic {SECRET}"}, f"?api_token={SECRET}", 401),
        ({"Authorization": "Bearer"}, "", 401),
        ({"Authorization": "Bearer " + "x" * 4000}, "", 401),
        ({}, "?api_token=" + "x" * 4000, 401),
        ({}, "?api_token=", 401),
        ({}, "", 401),
    ],
)
def test_a_token_comes_in_the_header_or_the_query(serve: Any, headers: dict[str, str], query: str, status: int) -> None:
    answer = serve(secret=None).get(f"/api/v1/usage/{query}", headers=headers)
    assert answer.status_code == status
    if status == 401:
        assert set(answer.json()) == {"code", "message"}
        assert SECRET not in answer.text


def test_without_a_token_nothing_is_read_of_an_upload(serve: Any, api: FakeApi) -> None:
    answer = send(serve(secret=None))
    assert answer.status_code == 401
    assert api.jobs.begun == []
    assert secret_of.__doc__


def test_every_fault_has_the_one_shape(client: httpx.Client) -> None:
    for method, path, status, code in (
        ("GET", "/nothing", 404, "path_unknown"),
        ("GET", "/api/v1/nothing", 404, "path_unknown"),
        ("GET", "/api/v1/../../etc/passwd", 404, "path_unknown"),
        ("GET", "/static-offline-docs/../../core.py", 404, "path_unknown"),
        ("PUT", OCR, 405, "method_refused"),
        ("TRACE", HEALTH, 405, "method_refused"),
        ("POST", "/docs", 405, "method_refused"),
    ):
        answer = client.request(method, path)
        assert (answer.status_code, answer.json()["code"]) == (status, code), path
        assert set(answer.json()) == {"code", "message"}
    assert set(client.put(OCR).headers["allow"].split(", ")) == {"GET", "POST"}


def test_the_access_log_holds_no_secret(client: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    job = send(client, name="private letter.pdf").json()["uuid"]
    client.get(f"{OCR}{job}/download/", params={"format": "md", "api_token": SECRET})
    client.get(f"{OCR}{SECRET}/")
    client.get(f"/{SECRET}?{SECRET}")
    client.request(SECRET.upper().replace("_", ""), "/")

    def access_lines() -> list[str]:
        return [record.getMessage() for record in caplog.records if record.name == "pagesight.access"]

    until(lambda: len(access_lines()) == 5)
    lines = access_lines()
    assert any(line.startswith(f"GET /api/v1/ocr/{{uuid}}/download/ {job[:8]} 200 ") for line in lines)
    ours = [record for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    told = " ".join(record.getMessage() for record in ours).lower()
    for secret in (SECRET, SECRET.replace("_", ""), "private", job):
        assert secret not in told


def test_a_fault_of_ours_is_logged_without_its_words(
    client: httpx.Client, api: FakeApi, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise RuntimeError(" ".join(("words", "of", "a", "document")))  # the trace quotes this line

    monkeypatch.setattr(api.jobs, "job_json", fail)
    answer = send(client)
    assert (answer.status_code, answer.json()["code"]) == (500, "unexpected")
    assert "words" not in answer.text
    until(lambda: "RuntimeError" in caplog.text)
    assert "in fail" in caplog.text
    assert "words of a document" not in caplog.text


def test_nobody_speaks_for_another_address(serve: Any, api: FakeApi) -> None:
    client = serve(secret=None)
    client.get(OCR, headers={"X-Forwarded-For": "192.0.2.7", "Forwarded": "for=192.0.2.7", "X-Real-IP": "192.0.2.7"})
    assert api.accounts.seen[-1] == (None, "127.0.0.1")
