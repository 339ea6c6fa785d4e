"""Memory over a long PDF: does a worker grow after page 30? ``uv run python -m benchmarks.memory [--pages 300]``."""

from __future__ import annotations

import argparse
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from benchmarks.machine import describe
from benchmarks.program import run_program
from benchmarks.scan_files import varied_scan
from benchmarks.tables import Cell, markdown_table, write_section

SETTLED_PAGE = 30
_INTERVAL_S = 0.1
_SPAN = 30  # pages of each end that are compared


@dataclass
class MemoryWatch:
    """Samples the program and its workers while it runs.

    Attributes:
        pages: Pages finished so far.
        parent_mb: Largest resident size of the parent, MB.
        worker_mb: Largest resident size of any worker after each number of finished pages, MB.
        worker_ids: Every worker process seen.
        worker_at: The largest worker process after each number of finished pages.
    """

    pages: int = 0
    parent_mb: float = 0.0
    worker_mb: dict[int, float] = field(default_factory=dict)
    worker_ids: set[int] = field(default_factory=set)
    worker_at: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Prepare the sampling thread."""
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def on_event(self, event: dict[str, Any], pid: int) -> None:
        """Take note of an event of the program."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._sample, args=(pid,), daemon=True)
            self._thread.start()
        if event.get("event") == "page_finished":
            self.pages = int(event["done"])

    def stop(self) -> None:
        """End the sampling."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _sample(self, pid: int) -> None:
        parent = psutil.Process(pid)
        while not self._stop.wait(_INTERVAL_S):
            try:
                self.parent_mb = max(self.parent_mb, parent.memory_info().rss / 1e6)
                workers = [(child.pid, child.memory_info().rss / 1e6) for child in parent.children(recursive=True)]
            except psutil.Error:
                continue
            # The resource tracker of multiprocessing is a child, too, but a small one.
            workers = [(worker, size) for worker, size in workers if size > 30]
            self.worker_ids.update(worker for worker, _ in workers)
            if not workers:
                continue
            worker, largest = max(workers, key=lambda entry: entry[1])
            self.worker_at[self.pages] = worker
            self.worker_mb[self.pages] = max(self.worker_mb.get(self.pages, 0.0), largest)


def growth(worker_mb: dict[int, float], settled: int) -> tuple[float, float]:
    """Return the largest size up to page ``settled`` and the largest after it."""
    early = [size for page, size in worker_mb.items() if page <= settled]
    late = [size for page, size in worker_mb.items() if page > settled]
    return max(early, default=0.0), max(late, default=0.0)


def drift(worker_mb: dict[int, float], worker_at: dict[int, int], settled: int) -> tuple[list[int], float, float]:
    """Compare one process with itself: the worker that has just read page ``settled``, early and late.

    Returns:
        Its pages after ``settled``; the median of its sizes over the first thirty of them; that over the last thirty.
    """
    pages = [page for page in sorted(worker_mb) if page > settled and worker_at.get(page) == worker_at.get(settled + 1)]
    sizes = [worker_mb[page] for page in pages]
    return pages, median(sizes[:_SPAN]), median(sizes[-_SPAN:])


def memory_rows(watch: MemoryWatch) -> list[list[Cell]]:
    """Return the rows of the table."""
    early, late = growth(watch.worker_mb, SETTLED_PAGE)
    last = watch.worker_mb[max(watch.worker_mb)] if watch.worker_mb else None
    pages, first, last_of_it = drift(watch.worker_mb, watch.worker_at, SETTLED_PAGE)
    return [
        [f"one worker, median over pages {pages[0]} to {pages[:_SPAN][-1]}", first],
        [f"the same worker, median over pages {pages[-_SPAN:][0]} to {pages[-1]}", last_of_it],
        [f"worker, peak up to page {SETTLED_PAGE}", early],
        [f"worker, peak after page {SETTLED_PAGE}", late],
        ["worker, at the last page", last],
        ["parent, peak", watch.parent_mb],
        ["worker processes seen", len(watch.worker_ids)],
        ["pages", watch.pages],
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run, print the table and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--dpi", type=int, default=300)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    source = varied_scan(options.pages, dpi=options.dpi)
    watch = MemoryWatch()
    with tempfile.TemporaryDirectory() as folder:
        command = ["convert", str(source), "--format", "txt", "--out", folder, "--private", "--no-cache", "--json"]
        run = run_program([*command, "--workers", str(options.workers)], on_event=watch.on_event)
    watch.stop()
    table = markdown_table(["what", "MB (10^6 bytes) or number"], memory_rows(watch), digits=(0, 0))
    text = f"Machine: {describe()}\n\nExit code {run.exit_code}, {run.wall_s:.0f} s.\n\n{table}"
    print(text)
    if options.out is not None:
        write_section(options.out, "memory", text)


if __name__ == "__main__":
    main()
