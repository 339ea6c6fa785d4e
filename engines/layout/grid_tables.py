"""Tables of ruled grids: which text stands in which cell, and rows that are parted by no rule.

Engines layer, layout.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from engines.layout.aligned import is_value
from engines.layout.aligned_tables import aligned_table
from engines.layout.fragments import FoundTable, Fragment, ReadingFrame
from engines.layout.grid_columns import column_groups, parted_cell, with_lanes, without_padding
from engines.layout.grids import Grid, GridCell
from engines.layout.pieces import Piece, piece_rows, pieces_of
from engines.layout.table_cells import FilledCell, table_of_cells

_MOST_SPARSE, _FEWEST_SPARSE = 0.25, 3  # part and number of columns that hold one text at most
_LEAST_FILLED = 0.4  # part of a grid's cells that hold text in a table


def grid_table(grid: Grid, fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> FoundTable | None:
    """Fill a grid with text, None where too little of it is filled."""
    rows = piece_rows(fragments, frame, em)
    grid = with_lanes(without_padding(grid, [piece for row in rows for piece in row], em), rows, em)
    held = _held(grid, fragments, frame, em)
    if len(held) < 4 or len(held) < _LEAST_FILLED * len(grid.cells):
        return None
    if len({grid.cells[k].col for k in held}) < 2 or len({grid.cells[k].row for k in held}) < 2:
        return aligned_table(rows, (), em, least_columns=2)
    held, places = _unspanned(grid, held)
    of_row: dict[int, list[int]] = defaultdict(list)
    for k in held:
        if places[k].row_span == 1:
            of_row[places[k].row].append(k)
    bands = [_row_bands(grid, [(places[k], held[k]) for k in of_row[r]], em) for r in range(len(grid.ys) - 1)]
    new_rows = list(accumulate((max(1, len(band.borders)) for band in bands), initial=0))
    cells: list[FilledCell] = []
    for k, pieces in held.items():
        place = places[k]
        first, end = new_rows[place.row], new_rows[place.row + place.row_span]
        band = bands[place.row]
        if place.row_span > 1 or not band.borders or (band.is_heading and place.col_span == 1):
            parts = [(first, end - first, pieces)]
        else:
            parts = [
                (first + n, 1, [piece for piece in pieces if top <= piece.center_y < bottom])
                for n, (top, bottom) in enumerate(band.borders)
            ]
        for row, row_span, part in parts:
            for cell, members in parted_cell(grid, place, part, em) if part else ():
                cells.append(FilledCell(row, cell.col, row_span, cell.col_span, members))
    if _is_sparse(cells, len(grid.xs) - 1):
        return aligned_table(rows, (), em, least_columns=3)
    return table_of_cells(cells, new_rows[-1], len(grid.xs) - 1)


def _is_sparse(cells: Sequence[FilledCell], col_count: int) -> bool:
    """Tell whether many columns hold next to nothing: their edges are strokes and boxes that part no text."""
    used = Counter(cell.col for cell in cells)
    sparse = sum(used[col] <= 1 for col in range(col_count))
    return sparse >= _MOST_SPARSE * col_count and sparse >= _FEWEST_SPARSE


def _held(grid: Grid, fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> dict[int, list[Piece]]:
    """Return the pieces in each cell of a grid, by its place in ``grid.cells``."""
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
    return held


@dataclass(frozen=True, slots=True)
class _Bands:
    """Rows of text within one ruled row: their upper and lower borders; none where the ruled row is one row.

    Attributes:
        borders: Top and bottom of each, reading frame.
        is_heading: Whether they are a heading over several columns and the headings under it.
    """

    borders: tuple[tuple[float, float], ...] = ()
    is_heading: bool = False


def _row_bands(grid: Grid, cells: Sequence[tuple[GridCell, list[Piece]]], em: float) -> _Bands:
    columns = [members for cell, pieces in cells for _, members in parted_cell(grid, cell, pieces, em)]
    if borders := _split_rows(columns, em):
        return _Bands(tuple(borders))
    for cell, pieces in cells:
        if cell.col_span > 1 and (border := _under_heading(grid, cell, pieces, em)) is not None:
            return _Bands(((float("-inf"), border), (border, float("inf"))), is_heading=True)
    return _Bands()


def _under_heading(grid: Grid, cell: GridCell, pieces: Sequence[Piece], em: float) -> float | None:
    """Return the y between a heading over a cell's columns and headings of single columns below it, None without."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: p.center_y):
        if lines and piece.center_y - lines[-1][0].center_y < 0.5 * em:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    for above, below in pairwise(lines):
        upper, lower = (column_groups(grid, cell, line, em) for line in (above, below))
        if len(upper) == 1 and upper[0][1] > upper[0][0] and len(lower) > 1:
            return (max(p.center_y for p in above) + min(p.center_y for p in below)) / 2
    return None


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
