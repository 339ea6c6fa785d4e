"""Tables that go on over a column or page end, made one again: the one place where exports join them.

Exporters layer; pure functions on the document model. ``exporters.flow`` joins with it what it yields.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.model import Table, TableCell
from exporters.table_grid import header_row_count


class GrowingTable:
    """A table that parts are added to; each costs what it holds itself, however long the table is."""

    def __init__(self, first: Table) -> None:
        """Begin with the part that stands first."""
        self._row_count, self._col_count = first.row_count, first.col_count
        self._cells = list(first.cells)
        # A table whose header was not told apart has a repeated one of one row at most.
        self._header_rows = header_row_count(first) or 1
        self._header_cols = first.col_count
        self._header = _content(_top_cells(first, self._header_rows))

    def add(self, rest: Table) -> None:
        """Put a part below; a header that it repeats is left out.

        The grid becomes as wide as the wider part. Boxes of cells stay as they are, each in the frame of its own page.
        """
        repeated = self._repeated_rows(rest)
        shift = self._row_count - repeated
        self._cells += (replace(cell, row=cell.row + shift) for cell in rest.cells if cell.row >= repeated)
        self._row_count += rest.row_count - repeated
        self._col_count = max(self._col_count, rest.col_count)

    def table(self) -> Table:
        """Return all of it."""
        return Table(self._row_count, self._col_count, tuple(self._cells))

    def _repeated_rows(self, rest: Table) -> int:
        """Return how many rows at the top of the rest say again what the header of the table says."""
        count = self._header_rows
        if rest.col_count != self._header_cols or rest.row_count < count:
            return 0
        candidate = _top_cells(rest, count)
        if _content(candidate) != self._header or not any(char.isalpha() for cell in candidate for char in cell.text):
            return 0
        # What reaches out of the header belongs to the rows below as well.
        return count if all(cell.row + cell.row_span <= count for cell in candidate) else 0


def _top_cells(table: Table, count: int) -> list[TableCell]:
    return [cell for cell in table.cells if cell.row < count]


def _content(cells: Sequence[TableCell]) -> dict[tuple[int, int], tuple[int, int, str]]:
    return {
        (cell.row, cell.col): (cell.row_span, cell.col_span, " ".join(cell.text.split()).casefold()) for cell in cells
    }
