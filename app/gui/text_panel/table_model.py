"""A table of the page as Qt's item model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui.page_view.overlay_item import percent
from core.model import Table, TableCell

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows the cells of one table. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a table."""
        super().__init__(parent)
        self._table = Table(0, 0, ())
        self._cells: dict[tuple[int, int], TableCell] = {}

    @property
    def table(self) -> Table:
        """The table shown."""
        return self._table

    def set_table(self, table: Table | None) -> None:
        """Show another table; None shows nothing."""
        self.beginResetModel()
        self._table = table or Table(0, 0, ())
        self._cells = {(cell.row, cell.col): cell for cell in self._table.cells}
        self.endResetModel()

    def cell(self, row: int, column: int) -> TableCell | None:
        """Return the cell that begins at a place of the grid."""
        return self._cells.get((row, column))

    def tsv(self, places: Iterable[tuple[int, int]] | None = None) -> str:
        """Return cells apart by tabs, rows apart by line breaks.

        Args:
            places: (row, column) of what is wanted, the smallest rectangle around it is taken; all without.
        """
        grid = self._table.grid()
        if places is not None:
            chosen = list(places)
            if not chosen:
                return ""
            rows, columns = [row for row, _ in chosen], [column for _, column in chosen]
            grid = [line[min(columns) : max(columns) + 1] for line in grid[min(rows) : max(rows) + 1]]
        return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in grid)

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the rows of the grid."""
        return 0 if parent.isValid() else self._table.row_count

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the columns of the grid."""
        return 0 if parent.isValid() else self._table.col_count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text and confidence of a cell."""
        cell = self._cells.get((index.row(), index.column())) if index.isValid() else None
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole and cell.confidence is not None:
            return f"{cell.text} · {percent(cell.confidence)}"
        return None
