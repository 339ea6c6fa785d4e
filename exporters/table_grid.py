"""Tables as grids without overlaps: which cell covers which place, and which rows are its header.

Exporters layer; pure functions on the document model, shared by the formats that write merged cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.model import Table, TableCell

NO_CELL = -1
"""In a grid of owners: a place that no cell covers."""


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell and the rectangle it covers in the end.

    Attributes:
        cell: The cell.
        row: Its first row, counted from 0.
        col: Its first column, counted from 0.
        row_span: Rows it covers, at least 1.
        col_span: Columns it covers, at least 1.
    """

    cell: TableCell
    row: int
    col: int
    row_span: int
    col_span: int


def cell_owners(table: Table) -> list[list[int]]:
    """Return for each place of the grid the index of the cell that covers it, ``NO_CELL`` for none.

    Where cells overlap the first keeps the place, and a cell is cut to the part that is left of its rectangle's first
    row, so that merged cells stay rectangles.
    """
    owners = [[NO_CELL] * table.col_count for _ in range(table.row_count)]
    for index, cell in enumerate(table.cells):
        if not (0 <= cell.row < table.row_count and 0 <= cell.col < table.col_count):
            continue
        if owners[cell.row][cell.col] != NO_CELL:
            continue
        right = cell.col
        while right < min(cell.col + max(cell.col_span, 1), table.col_count) and owners[cell.row][right] == NO_CELL:
            right += 1
        for row in range(cell.row, min(cell.row + max(cell.row_span, 1), table.row_count)):
            if any(owner != NO_CELL for owner in owners[row][cell.col : right]):
                break
            owners[row][cell.col : right] = [index] * (right - cell.col)
    return owners


def placed_rows(table: Table) -> Iterator[list[PlacedCell | None]]:
    """Yield the rows of the table: its cells where they begin, None for a place that no cell covers.

    Places covered by a cell that begins further up or left are left out.
    """
    owners = cell_owners(table)
    for row, places in enumerate(owners):
        cells: list[PlacedCell | None] = []
        for col, owner in enumerate(places):
            if owner == NO_CELL:
                cells.append(None)
                continue
            cell = table.cells[owner]
            if (cell.row, cell.col) != (row, col):
                continue
            col_span = row_span = 1
            while col + col_span < table.col_count and places[col + col_span] == owner:
                col_span += 1
            while row + row_span < table.row_count and owners[row + row_span][col] == owner:
                row_span += 1
            cells.append(PlacedCell(cell, row, col, row_span, col_span))
        yield cells


def header_row_count(table: Table) -> int:
    """Return how many rows from the top hold header cells only."""
    plain_rows = {cell.row for cell in table.cells if not cell.is_header}
    count = 0
    while count < table.row_count and count not in plain_rows:
        count += 1
    # A table of nothing but header cells, or without cells, has no row to repeat.
    return count if count < table.row_count else 0
