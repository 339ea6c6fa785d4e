"""Columns of a ruled grid that no rule parts: white lanes between texts that stand under each other.

Engines layer, layout. Many tables rule their head, or groups of columns, and leave the rest to alignment.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from engines.layout.aligned import is_value, lanes
from engines.layout.grids import Grid, GridCell
from engines.layout.pieces import CELL_GAP, Piece

_FEWEST_ROWS = 3  # rows that must agree on a lane
_PARTED_SHARE = 0.6  # part of a column's rows that a lane must part
_VALUE_SHARE = 0.6  # part of the texts right of a lane that are numbers: words with a wide gap are not columns
_CROSSED = 0.3  # ems by which text stands on both sides of an edge that it crosses
_CROSSED_SHARE = 0.5  # part of the rows at an edge whose text crosses it: the edge parts nothing
_WIDEST_PADDING = 1.8  # ems of an empty strip between boxes drawn around single cells
_HIGHEST_PADDING = 1.0


def with_lanes(grid: Grid, rows: Sequence[Sequence[Piece]], em: float) -> Grid:
    """Return the grid with more columns where its rows of text show them.

    Args:
        grid: The ruled grid.
        rows: Natural pieces of the text inside it by visual row, not parted at the grid's edges.
        em: Height of the page's common line, pixels.
    """
    added: list[float] = []
    for left, right in zip(grid.xs, grid.xs[1:], strict=False):
        inside = [[p for p in row if left <= p.center_x < right and _is_within(p, left, right, em)] for row in rows]
        filled = [row for row in inside if row]
        parted = [row for row in filled if len(row) > 1]
        if len(parted) < max(_FEWEST_ROWS, _PARTED_SHARE * len(filled)):
            continue
        for x in lanes(parted, em):
            after = [p.text for row in parted for p in row if p.center_x > x]
            if sum(map(is_value, after)) >= _VALUE_SHARE * len(after):
                added.append(x)
    return _with_edges(grid, added) if added else grid


def without_padding(grid: Grid, pieces: Sequence[Piece], em: float) -> Grid:
    """Return the grid less its edges that text crosses, and less its narrow empty strips.

    Some programs draw a box around every cell, with white between the boxes.
    """
    xs = list(grid.xs)
    owner = grid.owners()
    placed = [(p, owner[place]) for p in pieces if (place := grid.place_of(p.center_x, p.center_y)) is not None]
    for k, x in enumerate(grid.xs[1:-1], 1):
        # Text of a cell that reaches over the edge, where no rule is drawn, says nothing.
        ruled = [p for p, cell in placed if not cell.col < k < cell.col + cell.col_span]
        near = [p for p in ruled if p.left - em < x < p.right + em]
        crossing = [p for p in near if p.left + _CROSSED * em < x < p.right - _CROSSED * em]
        if len(crossing) >= 2 and len(crossing) > _CROSSED_SHARE * len(near):
            xs.remove(x)
    kept_x = _without_strips(xs, [p.center_x for p in pieces], _WIDEST_PADDING * em)
    kept_y = _without_strips(grid.ys, [p.center_y for p in pieces], _HIGHEST_PADDING * em)
    if len(kept_x) == len(grid.xs) and len(kept_y) == len(grid.ys):
        return grid
    return _on_edges(grid, kept_x, kept_y)


def _is_within(piece: Piece, left: float, right: float, em: float) -> bool:
    return piece.left >= left - _CROSSED * em and piece.right <= right + _CROSSED * em


def _without_strips(edges: Sequence[float], centers: Sequence[float], widest: float) -> list[float]:
    """Return the edges with both sides of each narrow strip that holds no text made one."""
    kept = [edges[0]]
    ordered = sorted(centers)
    for edge in edges[1:]:
        is_empty = bisect_left(ordered, kept[-1]) == bisect_left(ordered, edge)
        if is_empty and edge - kept[-1] <= widest and edge != edges[-1]:
            if len(kept) > 1:
                kept[-1] = (kept[-1] + edge) / 2
            continue
        if is_empty and edge == edges[-1] and edge - kept[-1] <= widest and len(kept) > 1:
            kept[-1] = edge
            continue
        kept.append(edge)
    return kept


def _with_edges(grid: Grid, added: Sequence[float]) -> Grid:
    """Return the grid with edges added; its cells keep their extent."""
    xs = sorted([*grid.xs, *added])
    new_col = [xs.index(x) for x in grid.xs]
    cells = [
        replace(cell, col=new_col[cell.col], col_span=new_col[cell.col + cell.col_span] - new_col[cell.col])
        for cell in grid.cells
    ]
    return Grid(tuple(xs), grid.ys, tuple(cells))


def _on_edges(grid: Grid, xs: Sequence[float], ys: Sequence[float]) -> Grid:
    """Return the grid on fewer edges; cells that come to lie in one place are one."""
    taken: set[tuple[int, int]] = set()
    cells: list[GridCell] = []
    # The largest first: what is left over of padding lies in places that are taken by then.
    for cell in sorted(grid.cells, key=lambda c: -_extent(grid, c)):
        left, right = _nearest(xs, grid.xs[cell.col]), _nearest(xs, grid.xs[cell.col + cell.col_span])
        top, bottom = _nearest(ys, grid.ys[cell.row]), _nearest(ys, grid.ys[cell.row + cell.row_span])
        places = {(r, c) for r in range(top, bottom) for c in range(left, right)}
        if places and not places & taken:
            taken |= places
            cells.append(GridCell(top, left, bottom - top, right - left))
    places_left = ((r, c) for r in range(len(ys) - 1) for c in range(len(xs) - 1) if (r, c) not in taken)
    cells += [GridCell(r, c, 1, 1) for r, c in places_left]
    return Grid(tuple(xs), tuple(ys), tuple(sorted(cells, key=lambda c: (c.row, c.col))))


def _extent(grid: Grid, cell: GridCell) -> float:
    width = grid.xs[cell.col + cell.col_span] - grid.xs[cell.col]
    return width * (grid.ys[cell.row + cell.row_span] - grid.ys[cell.row])


def _nearest(edges: Sequence[float], at: float) -> int:
    k = min(max(bisect_right(edges, at), 1), len(edges) - 1)
    return k if abs(edges[k] - at) <= abs(edges[k - 1] - at) else k - 1


def parted_cell(grid: Grid, cell: GridCell, pieces: Sequence[Piece], em: float) -> list[tuple[GridCell, list[Piece]]]:
    """Part a cell over several columns whose texts each keep to columns of their own.

    Args:
        grid: Its grid.
        cell: The cell.
        pieces: What stands in it, parted at the grid's edges or not.
        em: Height of the page's common line, pixels.

    Returns:
        The cells with their pieces, left to right; the cell itself where one text spans it.
    """
    groups = column_groups(grid, cell, pieces, em) if cell.col_span > 1 and len(pieces) > 1 else []
    if len(groups) < 2:
        return [(cell, list(pieces))]
    return [
        (replace(cell, col=cell.col + first, col_span=last - first + 1), members) for first, last, members in groups
    ]


def column_groups(grid: Grid, cell: GridCell, pieces: Sequence[Piece], em: float) -> list[tuple[int, int, list[Piece]]]:
    """Group what stands in a cell by the columns it reaches into: first and last, counted from the cell's first."""
    inner = grid.xs[cell.col + 1 : cell.col + cell.col_span]
    groups: list[tuple[int, int, list[Piece]]] = []
    for run in _runs(pieces, em):
        left, right = run[0].left, max(p.right for p in run)
        slack = min(_CROSSED * em, 0.3 * (right - left))
        first = bisect_right(inner, left + slack)
        last = max(first, bisect_right(inner, right - slack))
        if groups and first <= groups[-1][1]:
            before = groups[-1]
            groups[-1] = before[0], max(last, before[1]), [*before[2], *run]
        else:
            groups.append((first, last, run))
    return groups


def _runs(pieces: Sequence[Piece], em: float) -> list[list[Piece]]:
    """Return pieces with those of one line put together again where they were parted without a wide gap."""
    runs: list[list[Piece]] = []
    open_runs: dict[int, list[Piece]] = {}
    for piece in sorted(pieces, key=lambda p: p.left):
        run = open_runs.get(id(piece.line))
        if run is not None and piece.left - run[-1].right <= CELL_GAP * em:
            run.append(piece)
        else:
            runs.append([piece])
            open_runs[id(piece.line)] = runs[-1]
    return sorted(runs, key=lambda run: run[0].left)
