"""What the item models of plain tables share: rows in a sequence, columns with names, nothing below a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
"""What Qt asks an item model with."""

_ROOT = QModelIndex()


class RowModel(QAbstractTableModel):
    """A table of rows, which its subclasses keep in ``_rows`` and show. GUI thread only."""

    _rows: Sequence[Any]

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without rows and columns."""
        super().__init__(parent)
        self._rows = ()
        self._columns: tuple[str, ...] = ()

    def name_columns(self, *names: str) -> None:
        """Set the columns, from left to right; for subclasses, before a view is there."""
        self._columns = names

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._columns[section] if 0 <= section < len(self._columns) else None
