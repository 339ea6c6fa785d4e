from __future__ import annotations

from core.geometry import BBox
from core.model import Table, TableCell
from exporters.table_grid import NO_CELL, cell_owners, header_row_count, placed_rows

BOX = BBox(0, 0, 1, 1)


def _cell(row: int, col: int, row_span: int = 1, col_span: int = 1, *, is_header: bool = False) -> TableCell:
    return TableCell(row, col, f"{row},{col}", BOX, row_span, col_span, is_header=is_header)


def test_places_belong_to_the_cell_that_covers_them() -> None:
    table = Table(2, 3, (_cell(0, 0, 2), _cell(0, 1, 1, 2), _cell(1, 1)))
    assert cell_owners(table) == [[0, 1, 1], [0, 2, NO_CELL]]
    rows = [[each and (each.row, each.col, each.row_span, each.col_span) for each in row] for row in placed_rows(table)]
    assert rows == [[(0, 0, 2, 1), (0, 1, 1, 2)], [(1, 1, 1, 1), None]]


def test_overlaps_and_spans_over_the_edge_are_cut_to_rectangles() -> None:
    table = Table(3, 3, (_cell(0, 0, 2, 2), _cell(1, 1, 9, 9), _cell(1, 2, 9, 9), _cell(0, 0), _cell(9, 9)))
    assert cell_owners(table) == [[0, 0, NO_CELL], [0, 0, 2], [NO_CELL, NO_CELL, 2]]
    assert sum(each is not None for row in placed_rows(table) for each in row) == 2


def test_header_rows_hold_header_cells_only() -> None:
    head = (_cell(0, 0, is_header=True), _cell(0, 1, is_header=True))
    assert header_row_count(Table(2, 2, (*head, _cell(1, 0, is_header=True), _cell(1, 1)))) == 1
    assert header_row_count(Table(1, 2, head)) == 0
    assert header_row_count(Table(0, 0, ())) == 0
