"""Whether a book keeps others waiting: a scan of one page beside a job of 500 pages."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from benchmarks.api.documents import scan_jpeg, scan_pdf, text_pdf
from benchmarks.api.server import Home, RunningServer


@dataclass(frozen=True, slots=True)
class Fairness:
    """Figures beside one kind of long job.

    Attributes:
        beside: What ran beside.
        alone_s: Median time of a scan of one page from sending to its result, alone.
        beside_s: Likewise beside the long job.
        page_s: Time of one page of the long job.
        was_running: Whether the long job still ran when the last short one had ended.
    """

    beside: str
    alone_s: float
    beside_s: float
    page_s: float
    was_running: bool

    @property
    def allowed_s(self) -> float:
        """Twice the time alone and one page."""
        return 2 * self.alone_s + self.page_s


def measure_fairness(pages: int = 500, times: int = 5) -> list[Fairness]:
    """Measure beside a PDF of text and beside sparse scans."""
    kinds: dict[str, Callable[[], bytes]] = {
        f"{pages} pages of text": lambda: text_pdf(pages, 1),
        f"{pages} sparse scans": lambda: scan_pdf(pages, 2, lines=2),
    }
    return [_beside(kind, make(), pages, times) for kind, make in kinds.items()]


def _beside(kind: str, book: bytes, pages: int, times: int) -> Fairness:
    with Home() as home, RunningServer(home) as server, server.client(home.make_token("fairness")) as client:
        _send_all(client, 3, 900)  # workers and models are there
        alone = _send_all(client, times, 1_000)
        began = time.perf_counter()
        long = client.post("/ocr/", files={"file": ("book.pdf", book)}).json()
        while not (state := client.get(f"/ocr/{long['uuid']}/").json()).get("pages_done"):
            time.sleep(0.1)
        beside = _send_all(client, times, 2_000)
        state = client.get(f"/ocr/{long['uuid']}/").json()
        done = state.get("pages_done") or pages
        page_s = (time.perf_counter() - began) / done
        was_running = state["status"] not in ("done", "failed")
        client.post(f"/ocr/{long['uuid']}/cancel/")
    return Fairness(kind, statistics.median(alone), statistics.median(beside), page_s, was_running)


def _send_all(client: httpx.Client, times: int, first: int) -> list[float]:
    taken = []
    for number in range(times):
        content = scan_jpeg(first + number, lines=20)
        began = time.perf_counter()
        answer = client.post("/ocr/", files={"file": ("page.jpg", content)})
        answer.raise_for_status()
        if answer.json()["status"] != "done":
            raise RuntimeError(f"a job ended as {answer.json()['status']}")
        taken.append(time.perf_counter() - began)
    return taken
