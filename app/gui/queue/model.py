"""The queue as a Qt model: one row a file, no widget a row. GUI thread only."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui.queue import option_wording, wording
from app.gui.queue.option_text import default_options
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.gui.queue.served import ServedJob
from app.services.tools import Tool, tools
from core.text import shown_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROWS_TYPE = "application/x-pagesight-queue-rows"
_ROW_FLAGS = (  # joined once: views ask for them thousands of times
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class Column(IntEnum):
    """Columns of the queue."""

    FILE = 0
    STATE = 1


ROW_ROLE = Qt.ItemDataRole.UserRole
"""The QueueRow itself, for the delegate."""


class QueueModel(QAbstractTableModel):
    """Holds the rows in the order they are read. Rows are changed by ``touch`` after the caller changed the object."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Start empty.

        Args:
            parent: Owner.
            clock: Seconds, for the time left.
        """
        super().__init__(parent)
        self._clock = clock
        self._rows: list[QueueRow] = []
        self._positions: dict[int, int] = {}
        self._next_key = 1
        self.counts: Counter[RowState] = Counter()
        self.is_paused = False

    @property
    def rows(self) -> Sequence[QueueRow]:
        """All rows in order; not to be changed."""
        return self._rows

    def row(self, key: int) -> QueueRow | None:
        """Return the row of a key, None where it was removed."""
        position = self._positions.get(key)
        return None if position is None else self._rows[position]

    def row_at(self, index: Index) -> QueueRow | None:
        """Return the row an index stands for."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: int) -> QModelIndex:
        """Return the index of a row's first cell, an invalid one where it was removed."""
        position = self._positions.get(key)
        return QModelIndex() if position is None else self.index(position, 0)

    def add(self, files: Iterable[tuple[Path, FileOptions]]) -> list[QueueRow]:
        """Append files in one step and return their rows."""
        added = [QueueRow(self._next_key + offset, path, options) for offset, (path, options) in enumerate(files)]
        return self._append(added)

    def add_served(self, job: ServedJob) -> QueueRow:
        """Append a job of another program and return its row."""
        row = QueueRow(self._next_key, Path(job.name), replace(default_options(), tool=job.tool))
        row.served, row.job_id = job, job.id
        return self._append([row])[0]

    def _append(self, added: list[QueueRow]) -> list[QueueRow]:
        first = len(self._rows)
        if not added:
            return []
        self._next_key += len(added)
        self.beginInsertRows(_ROOT, first, first + len(added) - 1)
        self._rows += added
        self._positions.update((row.key, first + offset) for offset, row in enumerate(added))
        self.counts[RowState.WAITING] += len(added)
        self.endInsertRows()
        return added

    def remove(self, keys: Iterable[int]) -> None:
        """Take rows out, neighbours in one step."""
        positions = sorted((self._positions[key] for key in set(keys) if key in self._positions), reverse=True)
        for last, first in _runs(positions):
            self.beginRemoveRows(_ROOT, first, last)
            for row in self._rows[first : last + 1]:
                self.counts[row.state] -= 1
            del self._rows[first : last + 1]
            self._renumber()
            self.endRemoveRows()

    def put_back(self, entries: Sequence[tuple[int, QueueRow]]) -> None:
        """Undo a removal: insert rows at the places they had, in rising order; neighbours in one step."""
        start = 0
        for end in range(1, len(entries) + 1):
            if end < len(entries) and entries[end][0] == entries[end - 1][0] + 1:
                continue
            rows = [row for _, row in entries[start:end]]
            first = min(entries[start][0], len(self._rows))
            self.beginInsertRows(_ROOT, first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.counts.update(row.state for row in rows)
            self._renumber()
            self.endInsertRows()
            start = end

    def move(self, keys: Iterable[int], to: int) -> None:
        """Put rows, in their present order, before the row at position ``to``."""
        chosen = set(keys) & self._positions.keys()
        to = max(0, min(to, len(self._rows)))
        moving = [row for row in self._rows if row.key in chosen]
        if not moving:
            return
        before = [row for row in self._rows[:to] if row.key not in chosen]
        after = [row for row in self._rows[to:] if row.key not in chosen]
        ordered = [*before, *moving, *after]
        if ordered == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys_of_old = [self._rows[index.row()].key for index in old]
        self._rows = ordered
        self._renumber()
        new = [self.index(self._positions[key], index.column()) for key, index in zip(keys_of_old, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def set_state(self, row: QueueRow, state: RowState) -> None:
        """Change where a row stands; the caller ends with ``touch``."""
        self.counts[row.state] -= 1
        row.state = state
        self.counts[state] += 1

    def begin_again(self, row: QueueRow) -> None:
        """Let a row wait for a new attempt; the caller ends with ``touch``."""
        self.counts[row.state] -= 1
        row.begin_again()
        self.counts[row.state] += 1

    def touch(self, keys: Iterable[int]) -> None:
        """Tell views that rows have changed, neighbours in one step."""
        positions = sorted((self._positions[key] for key in set(keys) if key in self._positions), reverse=True)
        for last, first in _runs(positions):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    # What Qt asks for.

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if index.column() == Column.FILE:
            if role == Qt.ItemDataRole.DisplayRole:
                return shown_name(row.name)
            if role == Qt.ItemDataRole.ToolTipRole and row.served is not None:
                return wording.plain_tip(f"{shown_name(row.name)}\n{wording.served_text()}")
            if role == Qt.ItemDataRole.ToolTipRole:
                tip = f"{row.path}\n{option_wording.all_options(row.options, _tool(row.options.tool))}"
                return wording.plain_tip(tip)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                parts = [shown_name(row.name), self._state_text(row, is_spoken=True)]
                if row.served is not None:
                    parts.insert(1, wording.served_text())
                return ", ".join(parts)
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._state_text(row, is_spoken=role == Qt.ItemDataRole.AccessibleTextRole)
            if row.state is RowState.WAITING and row.served is None:
                return wording.in_one_line([text, *option_wording.short_options(row.options)])
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.plain_tip(wording.state_details(row))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return wording.state_details(row)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("State"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected and dragged to another place."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _ROW_FLAGS

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Only rows of this queue can be dropped between rows; files are taken by the window."""
        return [_ROWS_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Pack the keys of the dragged rows."""
        keys = dict.fromkeys(self._rows[index.row()].key for index in indexes)
        data = QMimeData()
        data.setData(_ROWS_TYPE, QByteArray(",".join(map(str, keys)).encode()))
        return data

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move the dragged rows. Answers no, so that the view does not take the rows out itself."""
        if data.hasFormat(_ROWS_TYPE) and action is Qt.DropAction.MoveAction:
            text = bytes(data.data(_ROWS_TYPE).data()).decode()
            keys = [int(part) for part in text.split(",") if part.isdecimal()]
            self.move(keys, row if row >= 0 else parent.row() if parent.isValid() else len(self._rows))
        return False

    def _state_text(self, row: QueueRow, *, is_spoken: bool) -> str:
        return wording.state_text(row, self._clock(), is_paused=self.is_paused, is_spoken=is_spoken)

    def _renumber(self) -> None:
        self._positions = {row.key: position for position, row in enumerate(self._rows)}


def _tool(slug: str) -> Tool | None:
    return next((tool for tool in tools() if tool.slug == slug), None) if slug else None


def _runs(falling: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Group falling numbers into neighbours: 9 8 7 3 gives (9, 7) and (3, 3)."""
    start = 0
    for place in range(1, len(falling) + 1):
        if place == len(falling) or falling[place] != falling[place - 1] - 1:
            yield falling[start], falling[place - 1]
            start = place
