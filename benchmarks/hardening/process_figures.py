"""What a process and its workers take now: memory, files, threads, processes. Linux gives all of it, others a part."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from pathlib import Path

import psutil

_TRACKER = "resource_tracker"


@dataclass(frozen=True, slots=True)
class Figures:
    """One look.

    Attributes:
        parent_mb: Resident size of the program, MB (10^6 bytes).
        worker_mb: That of its largest worker.
        parent_files: Files, pipes and sockets the program has open.
        parent_threads: Threads of the program.
        workers: How many workers live.
    """

    parent_mb: float
    worker_mb: float
    parent_files: int
    parent_threads: int
    workers: int


def crowding() -> float:
    """Return how many processes want each core now, at least 1: so much longer may anything take on this machine."""
    return max(1.0, float(psutil.getloadavg()[0]) / (psutil.cpu_count() or 1))


def workers_of(pid: int) -> list[psutil.Process]:
    """Return the living worker processes of a program; the resource tracker of Python is none."""
    try:
        children = psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []
    found = []
    for child in children:
        with contextlib.suppress(psutil.Error):
            if child.status() != psutil.STATUS_ZOMBIE and _TRACKER not in " ".join(child.cmdline()):
                found.append(child)
    return found


def look_at(pid: int) -> Figures:
    """Look at a program and its workers.

    Raises:
        psutil.Error: If it has ended.
    """
    program = psutil.Process(pid)
    sizes = []
    for worker in workers_of(pid):
        with contextlib.suppress(psutil.Error):
            sizes.append(worker.memory_info().rss / 1e6)
    files = program.num_fds() if hasattr(program, "num_fds") else program.num_handles()
    rss = program.memory_info().rss / 1e6
    return Figures(rss, max(sizes, default=0.0), files, program.num_threads(), len(sizes))


class PeakWatch:
    """Watches the largest size any worker of a program ever had. Use as a context manager."""

    def __init__(self, pid: int, interval_s: float = 0.1) -> None:
        """Watch the workers of this process."""
        self._pid, self._interval_s = pid, interval_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="peak-watch", daemon=True)
        self.peak_mb = 0.0

    def __enter__(self) -> PeakWatch:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End."""
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(self._interval_s):
            for worker in workers_of(self._pid):
                self.peak_mb = max(self.peak_mb, _peak_mb(worker))


def _peak_mb(process: psutil.Process) -> float:
    """Return the largest resident size a process has had so far, where the system tells; else its size now."""
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{process.pid}/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    with contextlib.suppress(psutil.Error):
        return float(process.memory_info().rss) / 1e6
    return 0.0
