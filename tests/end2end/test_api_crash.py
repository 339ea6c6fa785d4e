"""A server that is killed in the middle of twenty jobs: the next one goes on from their finished pages."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.end2end.api_server import ServedApi, make_token, served

pytestmark = [pytest.mark.model, pytest.mark.timeout(900)]  # a minute on an idle machine
MakeCli = Callable[..., Any]

JOBS = 20
WORDS = (
    *("apple", "bridge", "candle", "dragon", "engine", "forest", "garden", "hammer", "island", "jacket"),
    *("kitten", "ladder", "marble", "needle", "orange", "pencil", "quarry", "rabbit", "saddle", "tunnel"),
)
# A page each, but for one file that is far from its end when the server dies.
PAGES = [10 if number == 3 else 1 for number in range(JOBS)]


def test_twenty_jobs_survive_a_killed_server(make_cli: MakeCli, models_root: Path, tmp_path: Path) -> None:
    # GIVEN a server that answers at once, and twenty scans that it was sent
    cli = make_cli(models_root, "api_inline_wait_s = 0.0\n")
    token = make_token(cli)
    files = [_scan(tmp_path / f"{word}.pdf", word, pages) for word, pages in zip(WORDS, PAGES, strict=True)]
    with served(cli, token=token) as first:
        jobs = [_send(first, file) for file in files]
        port, url = str(urlsplit(first.url).port), first.url
        _until(lambda: len(_stored_pages(cli.home)) >= 5, 300)
        # WHEN it is killed, and another one starts at the same place
        first.process.kill()
        first.process.communicate()
        before = _stored_pages(cli.home)
        ended = {row[0] for row in _rows(cli.home, "SELECT id FROM api_jobs WHERE finished_at IS NOT NULL")}
        with _polling(url, token, jobs) as answers, served(cli, "--port", port, token=token) as second:
            done = [_wait(second, job) for job in jobs]
            listed = second.call("GET", "ocr/", params={"limit": 200}).json()["jobs"]
            used = second.call("GET", "usage/").json()["used"]
            text = second.call("GET", f"ocr/{jobs[3]}/download/", params={"format": "txt"}).text
    # THEN each job ends whole and once, and no client was told that its job does not exist
    assert len(before) < sum(PAGES), "the server was to die in the middle"
    assert len(ended) < JOBS
    assert [(job["status"], job["error"]) for job in done] == [("done", None)] * JOBS
    for job, word, pages in zip(done, WORDS, PAGES, strict=True):
        assert [page["index"] for page in job["pages"]] == list(range(pages))
        assert sum(word in page["text"].lower() for page in job["pages"]) == pages, job["text"]
        assert job["failed_pages"] == 0
    assert text.lower().count(WORDS[3]) == PAGES[3]
    assert sorted(job["uuid"] for job in listed) == sorted(jobs)
    assert used == sum(PAGES)
    assert answers.codes <= {200}, answers.codes
    assert answers.count > JOBS
    # Pages that were finished before were not read again.
    after = _stored_pages(cli.home)
    assert len(after) == sum(PAGES)
    assert {page: after[page] for page in before} == before
    # Nothing of the uploads is left, and every job has its result.
    assert not list((cli.home / "data" / "api").glob("*/upload"))
    assert len(list((cli.home / "data" / "api").glob("*/searchable.pdf"))) == JOBS


class _Answers:
    """What clients were told that went on polling."""

    def __init__(self) -> None:
        self.codes: set[int] = set()
        self.count = 0


@contextmanager
def _polling(url: str, token: str, jobs: list[str]) -> Iterator[_Answers]:
    """Poll all jobs in turn while the block runs, as clients do that know nothing of the server's end."""
    answers, stop = _Answers(), threading.Event()

    def poll() -> None:
        while not stop.is_set():
            for job in jobs:
                try:
                    got = requests.get(
                        f"{url}/api/v1/ocr/{job}/", headers={"Authorization": f"Bearer {token}"}, timeout=30
                    )
                except requests.RequestException:  # nobody listens
                    if stop.wait(0.2):
                        return
                    continue
                answers.codes.add(got.status_code)
                answers.count += 1
                if stop.wait(0.1):
                    return

    client = threading.Thread(target=poll)
    client.start()
    try:
        yield answers
    finally:
        stop.set()
        client.join(60)


def _scan(path: Path, word: str, pages: int) -> Path:
    """Make a scanned PDF: pages with a line of text each, as pictures."""
    import pymupdf

    with pymupdf.open() as scan:
        for number in range(1, pages + 1):
            with pymupdf.open() as drawn:
                drawn.new_page(width=400, height=160).insert_text((30, 80), f"{word} page {number}", fontsize=24)
                picture = drawn[0].get_pixmap(dpi=150)
            scan.new_page(width=400, height=160).insert_image((0, 0, 400, 160), pixmap=picture)
        scan.save(path)
    return path


def _send(server: ServedApi, file: Path) -> str:
    with file.open("rb") as stream:
        answer = server.call("POST", "ocr/", files={"file": (file.name, stream)})
    assert answer.status_code == 200, answer.text
    assert answer.json()["status"] in ("pending", "processing", "done")
    job: str = answer.json()["uuid"]
    return job


def _wait(server: ServedApi, job: str) -> dict[str, Any]:
    shown: dict[str, Any] = {}

    def has_ended() -> bool:
        answer = server.call("GET", f"ocr/{job}/")
        assert answer.status_code == 200, answer.text
        shown.update(answer.json())
        return shown["status"] in ("done", "failed")

    _until(has_ended, 500)
    return shown


def _until(condition: Callable[[], bool], timeout_s: float) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline
        threading.Event().wait(0.1)


def _rows(home: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(home / "data" / "library.sqlite", timeout=30)) as connection:
        return connection.execute(sql).fetchall()


def _stored_pages(home: Path) -> dict[tuple[str, int], float]:
    """Return when each page was read."""
    rows = _rows(home, "SELECT document_id, page_index, finished_at FROM pages")
    return {(document, index): at for document, index, at in rows}
