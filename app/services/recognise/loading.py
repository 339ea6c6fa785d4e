"""Signs of life while libraries and networks are loaded. Runs in a worker process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.jobs import JobCancelled

LOADING_LIMIT_S = 300.0
_BEAT_S = 0.5


@contextmanager
def kept_alive(
    checkpoint: Callable[[], None], *, limit_s: float = LOADING_LIMIT_S, beat_s: float = _BEAT_S
) -> Iterator[None]:
    """Call ``checkpoint`` from a second thread while the block runs, at most ``limit_s`` seconds.

    Loading is one long call of our own code that gives no sign of life. On a busy machine, or where every file is
    first looked at by a virus scanner, it takes longer than a page may be silent; the page would pay for it.

    Args:
        checkpoint: Of the task; usable from any thread. When it says that the job shall stop, the beats end, and the
            task itself stops at its own next checkpoint.
        limit_s: Silence begins to count after this.
        beat_s: Time between two calls.
    """
    is_over = threading.Event()
    give_up_at = time.monotonic() + limit_s

    def beat() -> None:
        while time.monotonic() < give_up_at and not is_over.wait(beat_s):
            try:
                checkpoint()
            except JobCancelled:
                return

    thread = threading.Thread(target=beat, name="loading", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
