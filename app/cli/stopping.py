"""Ctrl-C and requests to end, as an event that work looks at."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Self

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class stopping_on_signals:  # noqa: N801 - reads as a phrase after "with"
    """Turns Ctrl-C and a request to end into the stop event; a second Ctrl-C ends the program at once."""

    def __init__(self, stop: threading.Event, on_stopping: Callable[[], None]) -> None:
        """Set ``stop`` and call ``on_stopping`` when the first signal comes."""
        self._stop = stop
        self._on_stopping = on_stopping
        self._is_over = False
        self._is_waiting = False

    def ignore_more(self) -> None:
        """From now on signals change nothing: the run is over, and what is left to do is tidying up, a few seconds."""
        self._is_over = True

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Within the block the program waits for a person, and the first signal ends it: there is no work to finish.

        Raises:
            KeyboardInterrupt: When a signal comes, or has come already.
        """
        self._is_waiting = True
        try:
            if self._stop.is_set():
                raise KeyboardInterrupt
            yield
        finally:
            self._is_waiting = False

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._before = {number: signal.signal(number, self._handle) for number in _SIGNALS}
        return self

    def __exit__(self, *exception: object) -> None:
        """Put back what listened before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._is_over:
            return
        if self._stop.is_set() or self._is_waiting:
            self._stop.set()
            self._is_over = True
            raise KeyboardInterrupt
        self._stop.set()
        self._on_stopping()
