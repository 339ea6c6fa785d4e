"""What a server does beside its jobs, on one thread: signs of life, wishes of other processes, taking over, tidying.

Services layer. Nothing that fails here ends the thread: it is tried again at the next turn.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence

from core.errors import AppError

log = logging.getLogger(__name__)

TURN_S = 1.0


class Upkeep:
    """Calls chores every so many seconds until it is stopped."""

    def __init__(self, chores: Sequence[tuple[float, Callable[[], None]]], *, turn_s: float = TURN_S) -> None:
        """Prepare.

        Args:
            chores: Seconds between two calls, and the call; each waits so long before its first one.
            turn_s: How often it is looked which of them are due.
        """
        self._chores = [(every_s, chore) for every_s, chore in chores]
        self._turn_s = turn_s
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, on a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="api-jobs", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End; a chore that runs is waited for."""
        self._stop.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        due = [time.monotonic() + every_s for every_s, _ in self._chores]
        while not self._stop.wait(self._turn_s):
            for at, (every_s, chore) in enumerate(self._chores):
                if time.monotonic() >= due[at] and not self._stop.is_set():
                    self._do(chore)
                    due[at] = time.monotonic() + every_s

    @staticmethod
    def _do(chore: Callable[[], None]) -> None:
        try:
            chore()
        except AppError as error:  # a busy library or a full disk
            log.warning("upkeep of the jobs is late: %s", error.what)
        except Exception:
            log.exception("upkeep of the jobs failed")
