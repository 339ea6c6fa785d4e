"""Ruled grids: tables whose cells are bounded by drawn rules.

Engines layer, layout. Rules that touch form a grid; places of it with no rule between them are one cell.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from engines.layout.rules import Rule, Rules

_TOUCH = 0.4  # ems by which rules that meet may miss each other
_SAME_EDGE = 0.5  # ems between edges of one column or row
_COVERED = 0.6  # part of a cell's side that a rule covers
_MOST_EDGES = 120  # beyond it, this is a drawing


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a grid: its place, counted from 0, and its spans."""

    row: int
    col: int
    row_span: int
    col_span: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Edges of columns (x) and rows (y) in the reading frame, sorted, and the cells between them."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.xs[0] <= x < self.xs[-1] and self.ys[0] <= y < self.ys[-1]

    def owners(self) -> dict[tuple[int, int], GridCell]:
        """Return the cell at every place, by row and column."""
        return {
            (r, c): cell
            for cell in self.cells
            for r in range(cell.row, cell.row + cell.row_span)
            for c in range(cell.col, cell.col + cell.col_span)
        }

    def place_of(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column at a point, None outside."""
        col, row = bisect_right(self.xs, x) - 1, bisect_right(self.ys, y) - 1
        inside = 0 <= col < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1
        return (row, col) if inside else None


def find_grids(rules: Rules, em: float) -> list[Grid]:
    """Return the grids that a page's rules form, those of one cell only left out.

    Args:
        rules: The page's rules, reading frame.
        em: Height of the page's common line, pixels.
    """
    grids = []
    for horizontal, vertical in _connected(rules, em):
        if len(horizontal) < 2 or not vertical:
            continue
        ys = _edges([r.position for r in horizontal], em)
        outer = [min(r.start for r in horizontal), max(r.end for r in horizontal)]
        xs = _edges([*(r.position for r in vertical), *outer], em)
        if len(xs) < 3 or len(ys) < 2 or len(xs) + len(ys) > _MOST_EDGES:
            continue
        grids.append(Grid(xs, ys, _cells(xs, ys, horizontal, vertical, em)))
    return grids


def _connected(rules: Rules, em: float) -> list[tuple[list[Rule], list[Rule]]]:
    """Group rules that touch each other."""
    tolerance = _TOUCH * em
    parent = list(range(len(rules.horizontal) + len(rules.vertical)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    offset = len(rules.horizontal)
    reaches = [(v.position, v.start - tolerance, v.end + tolerance) for v in rules.vertical]
    for i, h in enumerate(rules.horizontal):
        y, left, right = h.position, h.start - tolerance, h.end + tolerance
        for j, (x, top, bottom) in enumerate(reaches):
            if left <= x <= right and top <= y <= bottom:
                parent[root(i)] = root(offset + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, h in enumerate(rules.horizontal):
        groups.setdefault(root(i), ([], []))[0].append(h)
    for j, v in enumerate(rules.vertical):
        groups.setdefault(root(offset + j), ([], []))[1].append(v)
    return list(groups.values())


def _edges(positions: Sequence[float], em: float) -> tuple[float, ...]:
    """Merge positions nearer to each other than one line could be."""
    edges: list[list[float]] = []
    for position in sorted(positions):
        if edges and position - edges[-1][-1] <= _SAME_EDGE * em:
            edges[-1].append(position)
        else:
            edges.append([position])
    return tuple(sum(group) / len(group) for group in edges)


def _cells(
    xs: Sequence[float], ys: Sequence[float], horizontal: Sequence[Rule], vertical: Sequence[Rule], em: float
) -> tuple[GridCell, ...]:
    """Return the cells, places without a rule between them merged where they form a rectangle."""
    rows, cols = len(ys) - 1, len(xs) - 1
    taken = [[False] * cols for _ in range(rows)]
    on_x = [_at(vertical, x, em) for x in xs]
    on_y = [_at(horizontal, y, em) for y in ys]
    has_right = [[_is_ruled(on_x[c + 1], ys[r], ys[r + 1]) for c in range(cols)] for r in range(rows)]
    has_below = [[_is_ruled(on_y[r + 1], xs[c], xs[c + 1]) for c in range(cols)] for r in range(rows)]
    cells = []
    for r in range(rows):
        for c in range(cols):
            if taken[r][c]:
                continue
            col_span = 1
            while c + col_span < cols and not has_right[r][c + col_span - 1] and not taken[r][c + col_span]:
                col_span += 1
            row_span = 1
            while (
                r + row_span < rows
                and not any(has_below[r + row_span - 1][k] or taken[r + row_span][k] for k in range(c, c + col_span))
                and not any(has_right[r + row_span][k] for k in range(c, c + col_span - 1))
            ):
                row_span += 1
            for i in range(r, r + row_span):
                for k in range(c, c + col_span):
                    taken[i][k] = True
            cells.append(GridCell(r, c, row_span, col_span))
    return tuple(cells)


def _at(rules: Sequence[Rule], position: float, em: float) -> list[Rule]:
    """Return the rules that stand at an edge of the grid."""
    return [rule for rule in rules if abs(rule.position - position) <= _SAME_EDGE * em]


def _is_ruled(rules: Sequence[Rule], start: float, end: float) -> bool:
    """Tell whether rules of one edge cover a stretch of it."""
    covered = 0.0
    for rule in rules:
        if rule.start < end and rule.end > start:
            covered += min(rule.end, end) - max(rule.start, start)
    return covered >= _COVERED * (end - start)
