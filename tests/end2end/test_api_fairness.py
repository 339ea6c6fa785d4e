"""A short file beside a long one, on the running program: counted in pages, so that no busy machine changes it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.api_server import ServedApi, served

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]
MakeScan = Callable[[str, int], Path]

# Two workers finish the pages they are at, then one of them takes the short file's page while the other goes on.
_MOST_PAGES_BETWEEN = 6


def test_a_page_does_not_wait_for_a_book(cli: Any, make_scan: MakeScan) -> None:
    # GIVEN a server that is at the first pages of a long file
    (cli.home / "config").mkdir()
    (cli.home / "config" / "settings.toml").write_text("workers = 2\n", encoding="utf-8")
    book, sheet = make_scan("book.pdf", 60), make_scan("sheet.pdf", 1)
    with served(cli) as server:
        long = _send(server, book)
        assert long["status"] in ("pending", "processing")
        assert long["page_count"] == 60
        before = _pages_done(server, long["uuid"], at_least=2)
        # WHEN a file of one page is sent and waited for
        short = _send(server, sheet)
        after = _pages_done(server, long["uuid"])
        stopped = server.call("POST", f"ocr/{long['uuid']}/cancel/").json()
        assert stopped["uuid"] == long["uuid"]
    # THEN it is answered inline, while the long one has hardly moved on
    assert short["status"] == "done"
    assert "page number 1" in short["text"].lower()
    assert after - before <= _MOST_PAGES_BETWEEN


def _send(server: ServedApi, file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        answer = server.call("POST", "ocr/", files={"file": (file.name, stream)})
    assert answer.status_code == 200, answer.text
    shown: dict[str, Any] = answer.json()
    return shown


def _pages_done(server: ServedApi, job: str, *, at_least: int = 0) -> int:
    deadline = time.monotonic() + 240
    while True:
        done: int = server.call("GET", f"ocr/{job}/").json()["pages_done"]
        if done >= at_least:
            return done
        assert time.monotonic() < deadline
        time.sleep(0.1)
