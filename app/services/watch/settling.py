"""When a file has arrived whole: size and time have not changed for a while, and it can be opened.

Services layer.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from app.services.watch.scanning import Stamp

_PATIENCE_S = 30.0  # for files that are empty or cannot be opened: copying often begins so


class Settling:
    """Watches files on their way in. One thread."""

    def __init__(
        self,
        settle_s: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        can_open: Callable[[str], bool] | None = None,
    ) -> None:
        """Start without files.

        Args:
            settle_s: Seconds without a change after which a file has arrived.
            clock: Seconds that never go back.
            can_open: Whether another program lets a file be opened; a test may say so itself.
        """
        self._settle_s = settle_s
        self._patience_s = max(_PATIENCE_S, 2 * settle_s)
        self._clock = clock
        self._can_open = can_open or _can_be_opened
        self._since: dict[str, tuple[Stamp, float]] = {}
        self.next_in_s: float | None = None
        """Seconds after which another of the files may have arrived; None where none is on its way."""

    def arrived(self, files: Mapping[str, Stamp], arriving: set[str]) -> list[str]:
        """Return those of the files that have arrived, in the given order; call it after each look at the folder.

        Args:
            files: All files that wait, as they are now; others are forgotten.
            arriving: Those that are known not to be whole.
        """
        now = self._clock()
        since: dict[str, tuple[Stamp, float]] = {}
        arrived: list[str] = []
        waits: list[float] = []
        for path, stamp in files.items():
            known = self._since.get(path)
            if known is None or known[0] != stamp or path in arriving:
                known = (stamp, now)
            since[path] = known
            rest = known[1] + (self._settle_s if stamp.size else self._patience_s) - now
            if rest <= 0 and now - known[1] < self._patience_s and not self._can_open(path):
                rest = self._settle_s
            if rest <= 0:
                arrived.append(path)
            else:
                waits.append(rest)
        self._since = since
        self.next_in_s = min(waits, default=None)
        return arrived


def _can_be_opened(path: str) -> bool:
    # Windows refuses to open what another program writes; elsewhere this finds out about rights alone.
    try:
        with open(path, "rb"):  # noqa: PTH123 - a path as text, as scanning gives it
            return True
    except OSError:
        return False
