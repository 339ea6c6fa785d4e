"""Tells views which rows have changed, gathered so that thousands of changes a second cost little."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.queue.model import QueueModel

_GATHER_MS = 50


class RowChanges(QObject):
    """Passes changes on at most 20 times a second. GUI thread only."""

    told = Signal()
    """Views know of all changes now."""

    def __init__(self, model: QueueModel, parent: QObject) -> None:
        """Speak for the rows of a model."""
        super().__init__(parent)
        self._model = model
        self._changed: set[int] = set()
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._tell)

    def add(self, keys: Iterable[int] = ()) -> None:
        """Rows look different; without a key, only figures over all of them do."""
        self._changed.update(keys)
        if not self._timer.isActive() and not self._is_closed:
            self._timer.start()

    def close(self) -> None:
        """Tell nothing any more."""
        self._is_closed = True
        self._timer.stop()

    def _tell(self) -> None:
        changed, self._changed = self._changed, set()
        self._model.touch(changed)
        self.told.emit()
