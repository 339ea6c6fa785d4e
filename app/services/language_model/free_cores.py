"""How many cores a model should compute with now. Services layer, model worker.

llama.cpp's threads wait for the slowest of them after every operation, thousands of times a second. Where other
programs (or this program's own reading workers) hold the cores, more threads bring nothing: on two busy cores (load 10)
930 tokens of a prompt took 26 and 39 s with one thread, 33 and 36 s with two, which took their share from the others.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil

from app.services.capacity import usable_cores

_LEAST_SPAN_S = 0.25  # shorter spans say more about the clock's ticks than about the machine


def most_threads() -> int:
    """Return the cores a model may compute with, without counting those that share one."""
    physical = psutil.cpu_count(logical=False) or usable_cores()
    return max(1, min(physical, usable_cores()))


class FreeCores:
    """Tells how many cores others have left free since it was last asked. One thread."""

    def __init__(
        self,
        *,
        all_cores: int | None = None,
        busy_s: Callable[[], float] = lambda: _busy_s(),
        own_s: Callable[[], float] = time.process_time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to watch.

        Args:
            all_cores: Cores that may be used; found out by default.
            busy_s: Returns the processor seconds that all programs together have used.
            own_s: Returns those that this process has used.
            clock: A clock in seconds.
        """
        self._all = most_threads() if all_cores is None else all_cores
        self._busy_s, self._own_s, self._clock = busy_s, own_s, clock
        self._last = (clock(), busy_s(), own_s())
        self._answer = self._all

    def count(self) -> int:
        """Return the number of threads to compute with, at least 1."""
        now = (self._clock(), self._busy_s(), self._own_s())
        span, busy, own = (after - before for after, before in zip(now, self._last, strict=True))
        if span >= _LEAST_SPAN_S:
            self._last = now
            others = max(0.0, busy - own) / span
            self._answer = max(1, min(self._all, round(self._all - others)))
        return self._answer


def _busy_s() -> float:
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    # Time of guests is counted in the user's time too.
    return float(sum(times) - idle - getattr(times, "guest", 0.0) - getattr(times, "guest_nice", 0.0))
