"""Tables of ruled grids: which text stands in which cell, and rows that are parted by no rule.

Engines layer, layout.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise

from engines.layout.aligned import is_value
from engines.layout.aligned_tables import aligned_table
from engines.layout.fragments import FoundTable, Fragment, ReadingFrame
from engines.layout.grids import Grid, GridCell
from engines.layout.pieces import Piece, piece_rows, pieces_of
from engines.layout.table_cells import FilledCell, table_of_cells

_LEAST_FILLED = 0.4  # part of a grid's cells that hold text in a table


def grid_table(grid: Grid, fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> FoundTable | None:
    """Fill a grid with text, None where too little of it is filled."""
    owner = {
        (r, c): k
        for k, cell in enumerate(grid.cells)
        for r in range(cell.row, cell.row + cell.row_span)
        for c in range(cell.col, cell.col + cell.col_span)
    }
    held: dict[int, list[Piece]] = defaultdict(list)
    edges = grid.xs[1:-1]
    for fragment in fragments:
        for piece in pieces_of(fragment, frame, em, edges):
            held[owner[grid.place_of(piece.center_x, piece.center_y) or (0, 0)]].append(piece)
    if len(held) < 4 or len(held) < _LEAST_FILLED * len(grid.cells):
        return None
    if len({grid.cells[k].col for k in held}) < 2 or len({grid.cells[k].row for k in held}) < 2:
        return aligned_table(piece_rows(fragments, frame, em), (), em, least_columns=2)
    held, places = _unspanned(grid, held)
    row_count = len(grid.ys) - 1
    of_row: dict[int, list[list[Piece]]] = defaultdict(list)
    for k, pieces in held.items():
        if places[k].row_span == 1:
            of_row[places[k].row].append(pieces)
    bands = [_split_rows(of_row[r], em) for r in range(row_count)]
    new_rows = list(accumulate((max(1, len(band)) for band in bands), initial=0))
    cells: list[FilledCell] = []
    for k, pieces in held.items():
        place = places[k]
        first, end = new_rows[place.row], new_rows[place.row + place.row_span]
        if not bands[place.row] or place.row_span > 1:
            cells.append(FilledCell(first, place.col, end - first, place.col_span, pieces))
            continue
        for n, (top, bottom) in enumerate(bands[place.row]):
            part = [piece for piece in pieces if top <= piece.center_y < bottom]
            if part:
                cells.append(FilledCell(first + n, place.col, 1, place.col_span, part))
    return table_of_cells(cells, new_rows[-1], len(grid.xs) - 1)


def _unspanned(grid: Grid, held: dict[int, list[Piece]]) -> tuple[dict[int, list[Piece]], list[GridCell]]:
    """Part high cells whose text stands row by row beside ruled rows: a column of labels without rules of its own."""
    result: dict[int, list[Piece]] = {}
    places = list(grid.cells)
    for k, pieces in held.items():
        cell = grid.cells[k]
        if cell.row_span < 2:
            result[k] = pieces
            continue
        by_row: dict[int, list[Piece]] = defaultdict(list)
        for piece in pieces:
            place = grid.place_of(piece.center_x, piece.center_y)
            by_row[place[0] if place is not None else cell.row].append(piece)
        if len(by_row) < max(2, 0.6 * cell.row_span):
            result[k] = pieces
            continue
        for row, part in by_row.items():
            result[len(places)] = part
            places.append(GridCell(row, cell.col, 1, cell.col_span))
    return result, places


def _split_rows(columns: Sequence[Sequence[Piece]], em: float) -> list[tuple[float, float]]:
    """Return the bands of the rows in one ruled row, where columns of numbers show that it holds several."""
    numbers = [pieces for pieces in columns if len(pieces) >= 2 and all(is_value(p.text) for p in pieces)]
    if not numbers:
        return []
    guide = max(numbers, key=len)
    centers: list[float] = []
    for center in sorted(p.center_y for p in guide):
        if not centers or center - centers[-1] > 0.5 * em:
            centers.append(center)
    if len(centers) < 2:
        return []
    borders = [float("-inf"), *((a + b) / 2 for a, b in pairwise(centers)), float("inf")]
    return list(pairwise(borders))
