"""Aligned columns: tables told by the white lanes between their columns, with or without rules above and below.

Engines layer, layout. Cautious: columns must run through most rows and hold numbers, or be three at least.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from engines.layout.columns import is_numeric
from engines.layout.pieces import Piece

_LEAST_LANE = 0.35  # ems of white between two columns
_LEAST_LANE_OF_MANY = 0.1  # the same where many rows agree on it
_MANY_ROWS = 5
_BOX_MARGIN = 0.15  # ems by which boxes of a detector are wider than the ink on either side
_CROSSING = 0.12  # part of the full rows that may cross a lane: headings over several columns
_MOST_CROWDED = 0.1  # part of the full rows that may have several texts in one place: headings of narrow columns
_FLANK = 0.8  # ems between the middles of a label's line and of the numbers beside it
_FULL_ROW = 0.6  # part of the most crowded row's cells that makes a row full
_EMPTY_VALUES = frozenset(("-", "–", "—", "...", "…", "n/a", "na", "*", "†"))


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece and its columns, first and last, counted from 0."""

    piece: Piece
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class AlignedRows:
    """Rows of pieces with their columns; ``xs`` are the middles of the lanes between the columns."""

    rows: tuple[tuple[PlacedPiece, ...], ...]
    col_count: int
    xs: tuple[float, ...]


def is_value(text: str) -> bool:
    """Tell whether a cell holds a number, or a sign for a missing one."""
    return is_numeric(text) or is_missing(text)


def is_missing(text: str) -> bool:
    """Tell whether a cell holds a sign for a missing value."""
    return text.strip().lower() in _EMPTY_VALUES


def align(rows: Sequence[Sequence[Piece]], em: float, *, least_columns: int) -> AlignedRows | None:
    """Find the columns that rows of pieces share, None where they share none.

    Args:
        rows: Pieces of each visual row, left to right.
        em: Height of the page's common line, pixels.
        least_columns: Fewest columns of a table.
    """
    most = max((len(row) for row in rows), default=0)
    if most < least_columns:
        return None
    full = [row for row in rows if len(row) >= max(2, _FULL_ROW * most)]
    if len(full) < 2:
        return None
    xs = lanes(full, em)
    if len(xs) + 1 < least_columns:
        return None
    placed = [tuple(_place(piece, xs, em) for piece in row) for row in rows]
    return AlignedRows(_with_labels(placed, em), len(xs) + 1, xs)


def _with_labels(rows: Sequence[tuple[PlacedPiece, ...]], em: float) -> tuple[tuple[PlacedPiece, ...], ...]:
    """Join rows of numbers that stand beside the middle of a label of two lines with the lines above and below."""
    joined: list[tuple[PlacedPiece, ...]] = []
    i = 0
    while i < len(rows):
        flanked = rows[i : i + 3]
        if len(flanked) == 3 and _is_label(flanked[0]) and _is_label(flanked[2]) and _is_unlabelled(flanked[1]):
            above, middle, below = (row[0].piece.center_y for row in flanked)
            if max(middle - above, below - middle) < _FLANK * em:
                joined.append((*flanked[0], *flanked[2], *flanked[1]))
                i += 3
                continue
        joined.append(rows[i])
        i += 1
    return tuple(joined)


def _is_label(row: Sequence[PlacedPiece]) -> bool:
    return len(row) == 1 and row[0].last == 0 and not is_value(row[0].piece.text)


def _is_unlabelled(row: Sequence[PlacedPiece]) -> bool:
    return len(row) > 1 and all(p.first > 0 for p in row) and any(is_value(p.piece.text) for p in row)


def is_table(aligned: AlignedRows, *, needs_values: bool = True) -> bool:
    """Tell whether aligned rows are a table: regular, filled, and with numbers unless other signs speak for it."""
    full = [row for row in aligned.rows if len(row) >= max(2, _FULL_ROW * aligned.col_count)]
    if len(full) < 3 or len(full) < 0.5 * len(aligned.rows):
        return False
    crowded = sum(len({p.first for p in row}) < len(row) - 1 for row in full)  # a label of two lines is one more
    if crowded > _MOST_CROWDED * len(full):
        return False  # several pieces in one place: the columns are not columns
    if not needs_values:
        return len(full) >= 0.7 * len(aligned.rows)
    values = sum(is_value(p.piece.text) for row in full for p in row if p.first > 0)
    cells = sum(p.first > 0 for row in full for p in row)
    return values >= 0.4 * cells


def lanes(rows: Sequence[Sequence[Piece]], em: float) -> tuple[float, ...]:
    """Return the middles (x, reading frame) of the lanes that (almost) no piece of some rows crosses."""
    pieces = [piece for row in rows for piece in row]
    inset = _BOX_MARGIN * em
    events = sorted([(p.left + inset, 1) for p in pieces] + [(p.right - inset, -1) for p in pieces])
    least = (_LEAST_LANE_OF_MANY if len(rows) >= _MANY_ROWS else _LEAST_LANE) * em
    allowed = int(_CROSSING * len(rows))
    found: list[tuple[float, float]] = []
    depth, start, has_begun = 0, 0.0, False
    for x, change in events:
        before = depth
        depth += change
        if before <= allowed < depth:
            if has_begun and x - start >= least:
                found.append((start, x))
            has_begun = True
        elif depth <= allowed < before:
            start = x
    return tuple((a + b) / 2 for a, b in found)


def _place(piece: Piece, xs: Sequence[float], em: float) -> PlacedPiece:
    """Return the columns that a piece reaches into; touching a neighbour by little does not count."""
    slack = min(0.5 * em, 0.2 * (piece.right - piece.left))
    first = bisect_left(xs, piece.left + slack)
    last = bisect_left(xs, piece.right - slack)
    return PlacedPiece(piece, first, max(first, last))
