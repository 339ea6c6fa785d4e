"""Keeps the estimate of the waiting files up to date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.qt_jobs import run_in_background
from app.gui.queue.estimate import Estimate, estimate
from app.gui.queue.model import QueueModel
from app.services.library.speeds import Speeds
from app.services.recognise.tiers import Tiers

_GATHER_MS = 400  # adding up thousands of rows is not done with every page
_SPEEDS_S = 10.0  # measured speeds are read again at most so often while files are read


class Estimates(QObject):
    """Adds up what waits, with the speeds that were measured. GUI thread only."""

    changed = Signal(object)
    """How long the waiting files will take (Estimate)."""

    def __init__(self, model: QueueModel, clock: Callable[[], float], parent: QObject) -> None:
        """Estimate without speeds until ``use``."""
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._read_speeds: Callable[[], Speeds] | None = None
        self._speeds = Speeds()
        self._tiers = Tiers()
        self._speeds_due = 0.0
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._tell)

    def use(self, read_speeds: Callable[[], Speeds] | None, tiers: Tiers | None = None) -> None:
        """Take measured speeds into account, whose function is called in the background, and which tiers can read."""
        self._tiers = tiers or self._tiers
        self._read_speeds = read_speeds
        self.refresh_speeds(is_busy=False)

    def now(self) -> Estimate:
        """Return how long the waiting files will take."""
        return estimate(self._model.rows, self._speeds, self._tiers)

    def tell_soon(self) -> None:
        """Rows have changed."""
        if not self._timer.isActive() and not self._is_closed:
            self._timer.start()

    def refresh_speeds(self, *, is_busy: bool) -> None:
        """Read the speeds again; while files are read, not with each of them."""
        now = self._clock()
        if self._read_speeds is None or self._is_closed or (is_busy and now < self._speeds_due):
            return
        self._speeds_due = now + _SPEEDS_S
        run_in_background(self, self._read_speeds, self._on_speeds)

    def close(self) -> None:
        """Tell nothing any more."""
        self._is_closed = True
        self._timer.stop()

    def _on_speeds(self, speeds: Speeds) -> None:
        self._speeds = speeds
        if not self._is_closed:
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.now())
