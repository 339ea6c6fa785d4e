"""A server that is killed with 20 jobs under way: what its clients see, and what is read twice."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass

import httpx

from benchmarks.api.documents import scan_pdf
from benchmarks.api.server import Home, RunningServer


@dataclass(frozen=True, slots=True)
class KilledResult:
    """Figures.

    Attributes:
        jobs: Jobs under way.
        pages: Pages of all of them.
        pages_before: Pages finished when it was killed.
        lost: Polls that were answered 404 afterwards.
        ended: How the jobs ended.
        twice: How many of those were read again after the restart.
        back_s: Seconds from the kill until the new server answers.
    """

    jobs: int
    pages: int
    pages_before: int
    lost: int
    ended: dict[str, int]
    twice: int
    back_s: float


def measure_killed(jobs: int = 20, pages: int = 6) -> KilledResult:
    """Send them, kill the server in the middle, start it again and poll."""
    with Home() as home:
        token = home.make_token("killed")
        with RunningServer(home) as server, server.client(token) as client:
            ids = [
                client.post("/ocr/", files={"file": (f"{n}.pdf", scan_pdf(pages, n, lines=3))}).json()["uuid"]
                for n in range(jobs)
            ]
            while sum(_pages_done(client, job) for job in ids) < jobs * pages // 4:
                time.sleep(0.2)
            server.kill()
        killed = time.perf_counter()
        before = _finished(home)
        with RunningServer(home) as server, server.client(token) as client:
            back_s = time.perf_counter() - killed
            lost, ended = 0, Counter[str]()
            waiting = set(ids)
            while waiting:
                for job in list(waiting):
                    answer = client.get(f"/ocr/{job}/")
                    if answer.status_code == 404:
                        lost += 1
                        waiting.discard(job)
                    elif (status := answer.json()["status"]) in ("done", "failed"):
                        ended[status] += 1
                        waiting.discard(job)
                time.sleep(0.3)
            after = _finished(home)
    twice = sum(after.get(page) != at for page, at in before.items())
    return KilledResult(jobs, jobs * pages, len(before), lost, dict(ended), twice, back_s)


def _pages_done(client: httpx.Client, job: str) -> int:
    return int(client.get(f"/ocr/{job}/").json().get("pages_done") or 0)


def _finished(home: Home) -> dict[tuple[str, int], float]:
    """Return when each page in the library was read."""
    path = home.path / "data" / "library.sqlite"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as library:
        rows = library.execute("SELECT document_id, page_index, finished_at FROM pages").fetchall()
    return {(document, index): at for document, index, at in rows}
