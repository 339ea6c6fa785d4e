"""Rows that were taken off the list, and their way back. Free of widgets; GUI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from app.gui.queue.model import QueueModel
from app.gui.queue.row_reader import RowReader
from app.gui.queue.rows import QueueRow, RowState
from app.gui.queue.scheduler import Scheduler


class Removal(QObject):
    """Takes rows off the list and brings those of the last removal back."""

    changed = Signal()
    """Rows are gone; their figures too."""
    removed = Signal(int)
    """So many rows were taken off the list."""
    brought_back = Signal(object)
    """Keys (list of int) of rows that are in the list again."""

    def __init__(self, model: QueueModel, reader: RowReader, scheduler: Scheduler, parent: QObject) -> None:
        """Serve the rows of a model."""
        super().__init__(parent)
        self._model = model
        self._reader = reader
        self._scheduler = scheduler
        self._entries: list[tuple[int, QueueRow]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to bring back."""
        return bool(self._entries)

    def remove(self, rows: Sequence[QueueRow]) -> None:
        """Take rows off the list; those in work are stopped."""
        if not rows:
            return
        keys = [row.key for row in rows]
        back = [row for row in rows if row.served is None or row.state.is_ended]  # others cannot be taken up again
        self._entries = sorted(((self._model.index_of(row.key).row(), row) for row in back), key=lambda entry: entry[0])
        self._scheduler.forget_other_options(keys)
        for row in rows:
            if row.state.is_active or (row.served is not None and row.state is RowState.WAITING):
                self._reader.stop(row)
        self._scheduler.leave(rows)
        self._model.remove(keys)
        self._scheduler.start_more()
        self.changed.emit()
        self.removed.emit(len(rows))

    def undo(self) -> None:
        """Bring the rows of the last removal back to their places; what was being read waits again."""
        entries, self._entries = self._entries, []
        if not entries:
            return
        self._model.put_back(entries)
        rows = [row for _, row in entries]
        active = [row for row in rows if row.state.is_active]
        for row in active:
            self._reader.disown(row)
        self._scheduler.enter_again([*active, *_waiting(rows)])
        self.brought_back.emit([row.key for row in rows])


def _waiting(rows: Iterable[QueueRow]) -> list[QueueRow]:
    return [row for row in rows if row.state is RowState.WAITING]
