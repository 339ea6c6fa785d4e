from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.services import updates
from app.services.updates import BuildFacts, build_facts, check_for_update
from core.errors import NetworkForbiddenError, UpdateCheckError
from core.settings import NetworkPolicy

PLAIN = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Offer:
    """What the local server answers, and what it was asked."""

    def __init__(self) -> None:
        self.body = b""
        self.status = 200
        self.headers: list[dict[str, str]] = []
        self.facts = BuildFacts()


class Handler(BaseHTTPRequestHandler):
    offer: Offer

    def do_GET(self) -> None:
        self.offer.headers.append(dict(self.headers))
        self.send_response(self.offer.status)
        self.send_header("Content-Length", str(len(self.offer.body)))
        self.end_headers()
        self.wfile.write(self.offer.body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def offer() -> Iterator[Offer]:
    offer = Offer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("BoundHandler", (Handler,), {"offer": offer}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    offer.facts = BuildFacts("0.1.0", "", f"http://127.0.0.1:{server.server_port}/pagesight.json")
    yield offer
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("newest", "is_newer"),
    [("0.1.0", False), ("0.1.1", True), ("0.10", True), ("0.0.9", False), ("1", True), ("0.1", False)],
)
def test_versions_are_compared_by_their_numbers(offer: Offer, newest: str, is_newer: bool) -> None:
    offer.body = json.dumps({"version": newest, "page": "https://example.org/get"}).encode()
    report = check_for_update(NetworkPolicy.ASK, facts=offer.facts, installed="0.1.0", opener=PLAIN)
    assert (report.newest, report.is_newer, report.page) == (newest, is_newer, "https://example.org/get")


def test_question_tells_nothing_about_the_machine(offer: Offer) -> None:
    offer.body = b'{"version": "9"}'
    check_for_update(NetworkPolicy.ALLOW, facts=offer.facts, installed="0.1.0", opener=PLAIN)
    (headers,) = offer.headers
    assert headers["User-Agent"] == "Pagesight"
    assert set(headers) <= {"User-Agent", "Accept", "Host", "Connection", "Accept-Encoding"}
    assert "0.1.0" not in str(headers)


def test_network_never_asks_nobody(offer: Offer) -> None:
    with pytest.raises(NetworkForbiddenError, match='"never"'):
        check_for_update(NetworkPolicy.NEVER, facts=offer.facts, opener=PLAIN)
    assert offer.headers == []


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b'{"version": "new"}', b'{"version": "1; rm"}', b'{"version": "1", "page": "javascript:alert(1)"}',
     b'{"version": "1", "page": "http://example.org"}', b'{"version": "1", "pad": "' + b"x" * 70_000 + b'"}'],
)  # fmt: skip
def test_answer_that_makes_no_sense_is_an_error(offer: Offer, body: bytes) -> None:
    offer.body = body
    with pytest.raises(UpdateCheckError, match="makes no sense"):
        check_for_update(NetworkPolicy.ASK, facts=offer.facts, opener=PLAIN)


def test_refusal_and_unreachable_host_are_errors(offer: Offer) -> None:
    offer.status = 404
    with pytest.raises(UpdateCheckError, match="gave no answer"):
        check_for_update(NetworkPolicy.ASK, facts=offer.facts, opener=PLAIN)
    with pytest.raises(UpdateCheckError, match="gave no answer"):
        check_for_update(NetworkPolicy.ASK, facts=BuildFacts(update_url="https://127.0.0.1:1/x"), opener=PLAIN)


def test_plain_http_is_never_spoken(offer: Offer) -> None:
    offer.body = b'{"version": "9"}'
    with pytest.raises(UpdateCheckError):
        check_for_update(NetworkPolicy.ALLOW, facts=offer.facts)
    assert offer.headers == []


def test_build_without_address_asks_nobody() -> None:
    report = check_for_update(NetworkPolicy.ALLOW, facts=BuildFacts("0.1.0"), installed="0.1.0")
    assert (report.host, report.newest, report.is_newer) == ("", "", False)


def test_facts_of_the_build_are_read_and_a_checkout_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert build_facts() == BuildFacts()
    (tmp_path / "build.json").write_text(
        '{"version": "1.2.3", "commit": "abc", "update_url": "https://example.org/p.json"}', encoding="utf-8"
    )
    monkeypatch.setattr(updates, "resource_path", lambda name: tmp_path / name)
    assert build_facts() == BuildFacts("1.2.3", "abc", "https://example.org/p.json")
    assert updates.update_host() == "example.org"
