"""How many worker processes this machine can feed."""

from __future__ import annotations

import os

import psutil

from core.settings import Settings

WORKER_MB = 800  # what a worker takes at most on an A4 page at 300 dpi, see docs/benchmarks.md
_SPARE_MB = 500  # left to the rest of the system


def usable_cores() -> int:
    """Return the cores this process may run on, which containers and batch systems restrict."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def worker_count(settings: Settings, asked: int | None) -> int:
    """Return the number of workers: what was asked for, else the setting, else what cores and free memory allow."""
    wanted = asked or settings.workers
    if wanted:
        return wanted
    free_mb = psutil.virtual_memory().available / 1e6
    return max(1, min(usable_cores(), int((free_mb - _SPARE_MB) / WORKER_MB)))
