from __future__ import annotations

import ssl
import sys
import threading
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest

from core.jobs import JobCancelled
from core.settings import NetworkPolicy
from engines.models.catalog import HttpsEntry
from engines.models.integrity import ContentMismatch
from engines.models.network import DownloadRefused
from engines.models.sources.base import SourceFailed
from engines.models.sources.https import HttpsSource, tls_context
from tests.unit.engines.models.model_fakes import fetch_context, tiny_file

CONTENT = bytes(range(256)) * 4096  # 1 MiB
FILE = tiny_file("net.bin", CONTENT)


class Behaviour:
    """How the local server answers; requests are noted."""

    def __init__(self) -> None:
        self.content = CONTENT
        self.cut_after: list[int] = []  # bytes after which the next answers break off
        self.knows_ranges = True
        self.status = 0
        self.redirect = ""
        self.ranges: list[str] = []


class Handler(BaseHTTPRequestHandler):
    behaviour: Behaviour

    def do_GET(self) -> None:
        how = self.behaviour
        asked = self.headers.get("Range", "")
        how.ranges.append(asked)
        if how.redirect:
            self.send_response(302)
            self.send_header("Location", how.redirect)
            self.end_headers()
            return
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and how.knows_ranges else 0
        if how.status or start >= len(how.content):
            self.send_error(how.status or 416)
            return
        body = how.content[start:]
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(how.content) - 1}/{len(how.content)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: how.cut_after.pop(0)] if how.cut_after else body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture
def behaviour() -> Behaviour:
    return Behaviour()


@pytest.fixture
def source(behaviour: Behaviour) -> Iterator[HttpsSource]:
    handler = type("BoundHandler", (Handler,), {"behaviour": behaviour})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        # The seam: only this opener speaks plain http, and only to the server of this test.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        url = f"http://127.0.0.1:{server.server_port}/weights/net.bin"
        yield HttpsSource(HttpsEntry(urls={"net.bin": url}), opener)
        server.shutdown()
        thread.join()


def test_downloads_and_reports_progress(source: HttpsSource, tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    context = fetch_context(tmp_path, progress=lambda *step: seen.append(step))
    source.fetch([FILE], tmp_path / "into", context)
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT), "downloading net.bin")
    assert [step[0] for step in seen] == sorted(step[0] for step in seen)
    assert list(context.partials.iterdir()) == []


def test_broken_connection_is_resumed_where_it_broke(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.cut_after = [300_000, 200_000]
    source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    assert behaviour.ranges == ["", "bytes=300000-", "bytes=500000-"]


def test_next_attempt_resumes_what_a_cancelled_one_left(
    source: HttpsSource, behaviour: Behaviour, tmp_path: Path
) -> None:
    def cancel(done: int, _: int, __: str) -> None:
        if done >= 400_000:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path, progress=cancel))
    assert not (tmp_path / "into" / "net.bin").exists()
    source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    assert int(behaviour.ranges[1].removeprefix("bytes=").rstrip("-")) >= 400_000


def test_server_without_ranges_starts_again(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.cut_after = [300_000]
    behaviour.knows_ranges = False
    source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT


def test_foreign_leftover_is_thrown_away(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    context = fetch_context(tmp_path)
    (context.partials / f"{FILE.sha256}.part").write_bytes(b"x" * 1000)
    source.fetch([FILE], tmp_path / "into", context)
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    assert behaviour.ranges == ["bytes=1000-", ""]


def test_wrong_content_is_refused_and_nothing_stays(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.content = b"\xff" + CONTENT[1:]
    context = fetch_context(tmp_path)
    with pytest.raises(ContentMismatch, match="SHA-256"):
        source.fetch([FILE], tmp_path / "into", context)
    assert list((tmp_path / "into").iterdir()) + list(context.partials.iterdir()) == []


def test_too_long_answer_is_cut_off(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.content = CONTENT * 4
    context = fetch_context(tmp_path)
    with pytest.raises(SourceFailed, match="more than"):
        source.fetch([FILE], tmp_path / "into", context)
    assert list(context.partials.iterdir()) == []


def test_short_answers_end_after_some_attempts(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.cut_after = [1] * 50
    with pytest.raises(SourceFailed, match="the connection ended after"):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert len(behaviour.ranges) == 4


def test_missing_file_is_not_tried_again(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.status = 404
    with pytest.raises(SourceFailed, match="404"):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert len(behaviour.ranges) == 1


def test_busy_server_is_tried_again(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    behaviour.status = 503
    with pytest.raises(SourceFailed, match="503"):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert len(behaviour.ranges) == 4


def test_network_never_sends_nothing(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    with pytest.raises(DownloadRefused):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path, NetworkPolicy.NEVER))
    assert behaviour.ranges == []


def test_product_speaks_no_plain_http(source: HttpsSource, behaviour: Behaviour, tmp_path: Path) -> None:
    product = HttpsSource(source._entry)
    with pytest.raises(SourceFailed, match="unknown url type: http"):
        product.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    assert behaviour.ranges == []


def test_redirect_away_from_tls_is_refused(behaviour: Behaviour, source: HttpsSource, tmp_path: Path) -> None:
    from engines.models.sources.https import _HttpsOnlyRedirects

    behaviour.redirect = source._entry.urls["net.bin"]
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _HttpsOnlyRedirects())
    with pytest.raises(SourceFailed, match="without TLS"):
        HttpsSource(source._entry, opener).fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_file_of_open_size_is_known_by_its_hash_and_resumed(
    source: HttpsSource, behaviour: Behaviour, tmp_path: Path
) -> None:
    behaviour.cut_after = [300_000]
    source.fetch([msgspec.structs.replace(FILE, size=0)], tmp_path / "into", fetch_context(tmp_path))
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    assert behaviour.ranges == ["", "bytes=300000-"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a store of its own")
def test_certificates_are_verified_also_where_the_system_keeps_its_list_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nowhere = ssl.get_default_verify_paths()._replace(cafile="", capath="")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(ssl, "create_default_context", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context = tls_context()
    assert context.get_ca_certs()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
