"""Whether a large upload streams: growth of the server process' memory while 200 MB arrive."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.api.documents import large_pdf, tiny_png
from benchmarks.api.server import Home, MemoryPeak, RunningServer


@dataclass(frozen=True, slots=True)
class UploadResult:
    """Figures.

    Attributes:
        megabytes: Size of the file.
        growth_mb: Largest growth of the server process while it arrived and was worked on.
        wall_s: From the first byte to the answer.
        status: Status of the job.
    """

    megabytes: float
    growth_mb: float
    wall_s: float
    status: str


def measure_upload(megabytes: int = 200, *, make_home: Callable[[], Home] = Home) -> UploadResult:
    """Send one file of that size."""
    content = large_pdf(megabytes * 1_000_000)
    with make_home() as home, RunningServer(home) as server, server.client(home.make_token("upload")) as client:
        for seed in range(3):  # imports and workers are there
            client.post("/ocr/", files={"file": ("tiny.png", tiny_png(seed))}).raise_for_status()
        before = server.rss_mb()
        with MemoryPeak(server, 0.01) as peak:
            began = time.perf_counter()
            answer = client.post("/ocr/", files={"file": ("large.pdf", content)})
            wall_s = time.perf_counter() - began
        answer.raise_for_status()
        status: str = answer.json()["status"]
    return UploadResult(len(content) / 1e6, peak.server_mb - before, wall_s, status)
