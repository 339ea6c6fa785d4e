"""Headings over several columns: which columns each of them stands over.

Engines layer, layout. A heading such as "Women" is short and may lie over the text of one of its columns only. The rule
under it says which columns are headed; several headings over one rule share them by their middles. Lengths are pixels
of the reading frame, x from its left edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from engines.layout.aligned import AlignedRows, PlacedPiece
from engines.layout.rules import Rule

_OFF_MIDDLE = 1.0  # ems between the middle of a heading and of its columns at most
_RULE_END = 0.3  # ems by which a rule may end before the middle of a column's text
_MOST_COLUMNS = 40  # of a table whose headings are looked at: the work grows with their third power
_MOST_RULES = 24  # between two rows; more are a hatching

_Extent = tuple[float, float]  # left and right of a column's text
_Span = tuple[int, int]  # first and last column


def with_spans(aligned: AlignedRows, body: int, rules: Sequence[Rule], em: float) -> AlignedRows:
    """Return the rows with the headings over several columns spread over them.

    Args:
        aligned: Rows with their columns.
        body: Index of the first row that is no heading.
        rules: Horizontal rules of the page.
        em: Height of the page's common line.
    """
    if body < 2 or aligned.col_count > _MOST_COLUMNS:
        return aligned
    rows = list(aligned.rows)
    centers = [median(p.piece.center_y for p in row) for row in rows]
    for i in range(body - 1):
        extents = _extents(rows[i + 1 :], aligned.col_count)
        for k in range(i + 1, body):
            below = {p.first for p in rows[k] if p.first == p.last}
            between = [rule for rule in rules if centers[i] < rule.position < centers[k]][:_MOST_RULES]
            spreads = [_ruled(rule, rows[i], below, extents, em) for rule in between]
            if k == i + 1 and not between:
                spreads = [_unruled(rows[i], rows[k], below, extents, em)]
            spans = {n: span for spread in spreads for n, span in spread.items()}
            if spans and not _overlap(rows[i], spans):
                rows[i] = tuple(
                    replace(p, first=spans[n][0], last=spans[n][1]) if n in spans else p for n, p in enumerate(rows[i])
                )
            if len(below - {0}) > 1:
                break
    return replace(aligned, rows=tuple(rows))


def _extents(rows: Sequence[Sequence[PlacedPiece]], col_count: int) -> list[_Extent | None]:
    """Return where the text of each column begins and ends, None where it holds none."""
    held: list[list[PlacedPiece]] = [[] for _ in range(col_count)]
    for row in rows:
        for p in row:
            if p.first == p.last:
                held[p.first].append(p)
    return [(min(p.piece.left for p in ps), max(p.piece.right for p in ps)) if ps else None for ps in held]


def _ruled(
    rule: Rule, row: Sequence[PlacedPiece], below: set[int], extents: Sequence[_Extent | None], em: float
) -> dict[int, _Span]:
    """Spread the headings over a rule over its columns, by their places in the row; nothing where they do not fit."""
    low, high = rule.start - _RULE_END * em, rule.end + _RULE_END * em
    columns = [c for c, extent in enumerate(extents) if extent is not None and low <= sum(extent) / 2 <= high]
    heads = [n for n, p in enumerate(row) if low <= p.piece.center_x <= high]
    if len(columns) == len(extents) and len(heads) < 2:
        return {}  # a title of the table, or its only heading
    return _spread(row, heads, columns, below, extents, em)


def _unruled(
    row: Sequence[PlacedPiece],
    under: Sequence[PlacedPiece],
    below: set[int],
    extents: Sequence[_Extent | None],
    em: float,
) -> dict[int, _Span]:
    """Spread headings without rules over all columns, where they clearly stand over others than their own."""
    columns = list(range(1, len(extents)))
    heads = [n for n, p in enumerate(row) if p.first > 0]
    if len(heads) < 2 or not below.issuperset(columns) or not is_over_columns(row, under):
        return {}
    return _spread(row, heads, columns, below, extents, em)


def is_over_columns(row: Sequence[PlacedPiece], below: Sequence[PlacedPiece]) -> bool:
    """Tell whether a row of headings stands over several columns, as wide pieces or between those of the row below."""
    if any(p.last > p.first for p in row):
        return True
    under = {p.first: p.piece for p in below if p.first == p.last}
    return any(
        p.first in under and (p.piece.right < under[p.first].left or p.piece.left > under[p.first].right) for p in row
    )


def _spread(
    row: Sequence[PlacedPiece],
    heads: Sequence[int],
    columns: Sequence[int],
    below: set[int],
    extents: Sequence[_Extent | None],
    em: float,
) -> dict[int, _Span]:
    """Part columns among headings so that each stands over the middle of its own, nothing where one does not."""
    known = [extent for c in columns if (extent := extents[c]) is not None]
    is_whole = len(columns) > 1 and len(known) == len(columns) == columns[-1] - columns[0] + 1
    if not heads or not is_whole or len(heads) >= len(below.intersection(columns)):
        return {}
    middles = [row[n].piece.center_x for n in heads]
    ends = _shared_out(middles, known)
    spans: dict[int, _Span] = {}
    start = 0
    for n, middle, end in zip(heads, middles, ends, strict=True):
        if abs((known[start][0] + known[end - 1][1]) / 2 - middle) > _OFF_MIDDLE * em:
            return {}
        spans[n] = columns[start], columns[end - 1]
        start = end
    return spans


def _shared_out(middles: Sequence[float], extents: Sequence[_Extent]) -> list[int]:
    """Return where the columns of each heading end (exclusive), so that their middles lie off the least altogether."""
    count = len(extents)
    # best[e]: least distance of the headings so far over the first e columns, and the ends of their columns.
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for k, middle in enumerate(middles):
        following: dict[int, tuple[float, list[int]]] = {}
        last = count - (len(middles) - k - 1)
        for start, (cost, ends) in best.items():
            for end in range(start + 1, last + 1):
                total = cost + abs((extents[start][0] + extents[end - 1][1]) / 2 - middle)
                if end not in following or total < following[end][0]:
                    following[end] = total, [*ends, end]
        best = following
    return best[count][1]


def _overlap(row: Sequence[PlacedPiece], spans: dict[int, _Span]) -> bool:
    """Tell whether headings of a row would share a column."""
    taken = sorted(spans.get(n, (p.first, p.last)) for n, p in enumerate(row))
    return any(a[1] >= b[0] for a, b in pairwise(taken))
