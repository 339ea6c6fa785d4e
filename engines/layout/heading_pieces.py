"""Headings of aligned columns put over their columns: words of neighbours that were read as one text are parted.

Engines layer, layout. Lengths are pixels of the reading frame, x from its left edge.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from engines.layout.aligned import AlignedRows, PlacedPiece
from engines.layout.pieces import parted_piece
from engines.layout.rules import Rule

_SAME_PLACE = 0.6  # ems between the edges or the middles of a heading's lines that stand under each other


def with_parted_headings(aligned: AlignedRows, body: int, rules: Sequence[Rule], em: float) -> AlignedRows:
    """Part headings that reach over several columns where each of their words stands over a text of its own.

    Headings set close are detected as one line ("Weight Controls" over "(g)" and "(%)").

    Args:
        aligned: Rows with their columns.
        body: Index of the first row that is no heading.
        rules: Horizontal rules of the page.
        em: Height of the page's common line.
    """
    rows = list(aligned.rows)
    for i in range(min(body, len(rows) - 1)):
        if any(p.last > p.first for p in rows[i]):
            under = {p.first: p for p in rows[i + 1] if p.first == p.last}
            rows[i] = tuple(part for p in rows[i] for part in _parted(p, under, aligned.xs, rules, em))
    return replace(aligned, rows=tuple(rows))


def _parted(
    placed: PlacedPiece, under: dict[int, PlacedPiece], xs: Sequence[float], rules: Sequence[Rule], em: float
) -> list[PlacedPiece]:
    parts = [] if placed.first == placed.last else parted_piece(placed.piece, xs)
    if len(parts) < 2:
        return [placed]
    result: list[PlacedPiece] = []
    for part in parts:
        column = bisect_left(xs, part.center_x)
        below = under.get(column)
        if below is None or not _is_over(PlacedPiece(part, column, column), below, rules, em):
            return [placed]
        result.append(PlacedPiece(part, column, column))
    return result


def _is_over(placed: PlacedPiece, below: PlacedPiece, rules: Sequence[Rule], em: float) -> bool:
    """Tell whether a text stands over another one, edge on edge or middle on middle, and no rule between them."""
    above, under = placed.piece, below.piece
    offsets = above.left - under.left, above.center_x - under.center_x, above.right - under.right
    return min(map(abs, offsets)) <= _SAME_PLACE * em and not any(
        above.center_y < rule.position < under.center_y and rule.start <= above.center_x <= rule.end for rule in rules
    )
