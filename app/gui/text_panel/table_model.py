"""A table of the page as Qt's item model."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from app.gui.page_view.overlay_item import percent
from app.gui.queue.wording import plain_tip
from core.model import Table, TableCell
from core.number_order import END_OF_ISOLATE, LEFT_TO_RIGHT_ISOLATE, has_leftward_letters, isolated_numbers

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows the cells of one table. GUI thread only.

    It never changes the table itself: what a person writes is told, and comes back as another table.
    """

    cell_edited = Signal(int, int, str)
    """A person wrote another text into the cell of this row and column."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a table."""
        super().__init__(parent)
        self._table = Table(0, 0, ())
        self._cells: dict[tuple[int, int], TableCell] = {}
        self._machine: dict[tuple[int, int], str] = {}
        self._direction: Qt.LayoutDirection | None = None
        self.is_editable = False

    @property
    def table(self) -> Table:
        """The table shown."""
        return self._table

    @property
    def direction(self) -> Qt.LayoutDirection | None:
        """Where the columns go, as most letters do; None for a table of figures alone."""
        return self._direction

    def set_table(self, table: Table | None, machine: Table | None = None) -> None:
        """Show another table; None shows nothing.

        Args:
            table: What is shown.
            machine: What the machine read, where a person changed it.
        """
        cells = machine.cells if machine is not None else ()
        self._machine = {(cell.row, cell.col): cell.text for cell in cells}
        self._direction = _direction_of(table) if table is not None else None
        if table is not None and self._has_shape_of(table):
            # The same table with other texts: selection and current cell stay.
            self._table = table
            self._cells = {(cell.row, cell.col): cell for cell in table.cells}
            self.dataChanged.emit(self.index(0, 0), self.index(table.row_count - 1, table.col_count - 1))
            return
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
        """Return text and confidence of a cell, and what the machine read where a person changed it."""
        place = (index.row(), index.column())
        cell = self._cells.get(place) if index.isValid() else None
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(cell.text)
        if role == Qt.ItemDataRole.EditRole:
            return cell.text
        is_changed = self._machine.get(place, cell.text) != cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            if is_changed:
                return plain_tip(self.tr("The machine read: {text}").format(text=self._machine[place]))
            return plain_tip(f"{cell.text} · {percent(cell.confidence)}") if cell.confidence is not None else None
        if role == Qt.ItemDataRole.FontRole and is_changed:
            font = QFont()
            font.setUnderline(True)
            return font
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Tell what a person wrote."""
        cell = self._cells.get((index.row(), index.column())) if index.isValid() else None
        if not self.is_editable or cell is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = " ".join(str(value).split())
        if text == cell.text:
            return False
        self.cell_edited.emit(cell.row, cell.col, text)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let cells be edited where that is wanted."""
        flags = super().flags(index)
        if self.is_editable and (index.row(), index.column()) in self._cells:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _shown(self, text: str) -> str:
        """Return the text of a cell so that "19 %" does not become "% 19" among columns from right to left.

        A table of figures alone goes by the window, which may run to the left.
        """
        may_be_mirrored = self._direction is not Qt.LayoutDirection.LeftToRight
        if may_be_mirrored and text and not has_leftward_letters(text):
            return "\n".join(f"{LEFT_TO_RIGHT_ISOLATE}{line}{END_OF_ISOLATE}" for line in text.split("\n"))
        return isolated_numbers(text)

    def _has_shape_of(self, table: Table) -> bool:
        old = self._table
        spans = [(cell.row, cell.col, cell.row_span, cell.col_span) for cell in table.cells]
        return (
            bool(table.row_count and table.col_count)
            and (old.row_count, old.col_count) == (table.row_count, table.col_count)
            and spans == [(cell.row, cell.col, cell.row_span, cell.col_span) for cell in old.cells]
        )


def _direction_of(table: Table) -> Qt.LayoutDirection | None:
    letters = [char for cell in table.cells for char in cell.text if char.isalpha()]
    if not letters:
        return None
    leftward = sum(unicodedata.bidirectional(char) in ("R", "AL") for char in letters)
    return Qt.LayoutDirection.RightToLeft if 2 * leftward > len(letters) else Qt.LayoutDirection.LeftToRight
