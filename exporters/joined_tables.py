"""Tables that go on over a column or page end, made one again: the one place where exports join them.

Exporters layer; pure functions on the document model. ``exporters.flow`` joins with it what it yields.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.model import Table, TableCell
from exporters.table_grid import header_row_count


def joined_table(before: Table, rest: Table) -> Table:
    """Return both parts of a table as one, the rest below; a header that the rest repeats is left out.

    The grid is as wide as the wider part. Boxes of cells stay as they are, each in the frame of its own page.
    """
    repeated = _repeated_rows(before, rest)
    shift = before.row_count - repeated
    kept = tuple(replace(cell, row=cell.row + shift) for cell in rest.cells if cell.row >= repeated)
    return Table(
        before.row_count + rest.row_count - repeated, max(before.col_count, rest.col_count), before.cells + kept
    )


def _repeated_rows(before: Table, rest: Table) -> int:
    """Return how many rows at the top of the rest say again what the header of the table says."""
    if before.col_count != rest.col_count:
        return 0
    # A table whose header was not told apart has a repeated one of one row at most.
    count = header_row_count(before) or 1
    if rest.row_count < count:
        return 0
    header, candidate = _top_cells(before, count), _top_cells(rest, count)
    if _content(header) != _content(candidate) or not any(char.isalpha() for cell in header for char in cell.text):
        return 0
    # What reaches out of the header belongs to the rows below as well.
    return count if all(cell.row + cell.row_span <= count for cell in candidate) else 0


def _top_cells(table: Table, count: int) -> list[TableCell]:
    return [cell for cell in table.cells if cell.row < count]


def _content(cells: Sequence[TableCell]) -> dict[tuple[int, int], tuple[int, int, str]]:
    return {
        (cell.row, cell.col): (cell.row_span, cell.col_span, " ".join(cell.text.split()).casefold()) for cell in cells
    }
