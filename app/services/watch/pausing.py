"""When to try again after an error that every file would meet: a missing model, a full disk. Services layer."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.errors import AppError

_FIRST_S = 5.0
_LONGEST_S = 60.0


class Pausing:
    """Waits longer after each vain attempt, up to a minute. One thread.

    Attributes:
        reason: The error that is waited to be mended; None while nothing is wrong.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Start without a pause."""
        self._clock = clock
        self._until = 0.0
        self._length_s = _FIRST_S
        self.reason: AppError | None = None

    def begin(self, error: AppError) -> None:
        """Pause; the second file that fails while nothing was tried in between does not make the pause longer."""
        if self.reason is not None and self.rest_s:
            return
        if self.reason is not None:
            self._length_s = min(2 * self._length_s, _LONGEST_S)
        self.reason = error
        self._until = self._clock() + self._length_s

    def end(self) -> None:
        """Go on: a file went through."""
        self.reason = None
        self._length_s = _FIRST_S

    def room(self, at_a_time: int) -> int:
        """Return how many files may be in work: all, none while it pauses, and one to try afterwards."""
        if self.reason is None:
            return at_a_time
        return 0 if self.rest_s else 1

    @property
    def rest_s(self) -> float | None:
        """Seconds until the next attempt; None where nothing is waited for."""
        if self.reason is None:
            return None
        return max(0.0, self._until - self._clock()) or None
