"""Tables of rows with aligned columns: which visual rows are one row of the table, and which are headings.

Engines layer, layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from core.model import Table
from engines.layout.aligned import AlignedRows, PlacedPiece, align, is_table, is_value
from engines.layout.fragments import FoundTable
from engines.layout.heading_pieces import with_parted_headings
from engines.layout.heading_spans import is_over_columns, with_spans
from engines.layout.pieces import Piece
from engines.layout.rules import Rule
from engines.layout.table_cells import FilledCell, table_of_cells
from engines.layout.table_headings import PlacedText, first_number_row

_WRAPPED_STEP = 0.8  # times the common distance between rows: a nearer row without numbers goes on in the same cells
_HEADING_STEP = 1.6  # ems between rows of one heading at most
_MOST_HEADER_ROWS = 6
_MOST_STACKED_ROWS = 12  # lines of headings that are stacked over their columns, with few labels beside them
_MOST_STACKED_LABELS = 3
_LEAST_FILLED = 0.7  # part of the places of a table without rules that hold text
_MOST_WORDY = 0.42  # part of its cells right of the labels that hold several words


def aligned_table(
    rows: Sequence[Sequence[Piece]], rules: Sequence[Rule], em: float, *, least_columns: int
) -> FoundTable | None:
    """Build a table from rows of pieces with shared columns, None where they are none."""
    aligned = align(rows, em, least_columns=least_columns)
    if aligned is None or not is_table(aligned):
        return None
    return assembled_table(aligned, rules, em)


def is_even(table: Table) -> bool:
    """Tell whether a table without rules is filled throughout, with short cells; receipts and lists are not."""
    filled = sum(cell.col_span for cell in table.cells)
    wordy = sum(cell.col > 0 and " " in cell.text for cell in table.cells)
    return filled >= _LEAST_FILLED * table.row_count * table.col_count and wordy <= _MOST_WORDY * len(table.cells)


def assembled_table(aligned: AlignedRows, rules: Sequence[Rule], em: float) -> FoundTable:
    """Make a table of rows that are known to be one.

    Args:
        aligned: Rows with their columns.
        rules: Horizontal rules of the page, reading frame: none runs through a row of the table.
        em: Height of the page's common line, pixels.
    """
    body = _first_body_row(aligned)
    aligned = with_spans(with_parted_headings(aligned, body, rules, em), body, rules, em)
    merged = _merged_rows(aligned, body, rules, em)
    cells = [
        FilledCell(r, first, 1, last - first + 1, pieces)
        for r, row in enumerate(merged)
        for (first, last), pieces in sorted(row.items())
    ]
    return table_of_cells(cells, len(merged), aligned.col_count)


def _merged_rows(
    aligned: AlignedRows, body: int, rules: Sequence[Rule], em: float
) -> list[dict[tuple[int, int], list[Piece]]]:
    """Join the visual rows of one table row: headings over several lines, cells that go on in a second line."""
    centers = [median(p.piece.center_y for p in row) for row in aligned.rows]
    steps = [b - a for a, b in pairwise(centers)]
    step = median(steps) if steps else 1.5 * em
    merged: list[dict[tuple[int, int], list[Piece]]] = []
    for i, row in enumerate(aligned.rows):
        goes_on = False
        if i > 0 and not _is_ruled_off(row, centers[i - 1], centers[i], rules):
            distance = centers[i] - centers[i - 1]
            if i < body:
                goes_on = distance < _HEADING_STEP * em and not is_over_columns(aligned.rows[i - 1], row)
            elif i > body:
                goes_on = distance < _WRAPPED_STEP * step and not _has_value(row)
        if not goes_on:
            merged.append({})
        for placed in row:
            merged[-1].setdefault(_slot(merged[-1], placed), []).append(placed.piece)
    return merged


def _is_ruled_off(row: Sequence[PlacedPiece], above: float, middle: float, rules: Sequence[Rule]) -> bool:
    """Tell whether a rule runs over text of a row, between the middles of the row above and its own."""
    return any(
        above < rule.position < middle and any(rule.start <= p.piece.center_x <= rule.end for p in row)
        for rule in rules
    )


def _slot(row: dict[tuple[int, int], list[Piece]], placed: PlacedPiece) -> tuple[int, int]:
    """Return the cell of a row that a piece falls into: one that it overlaps, else its own."""
    for first, last in row:
        if first <= placed.last and placed.first <= last:
            return first, last
    return placed.first, placed.last


def _has_value(row: Sequence[PlacedPiece]) -> bool:
    return any(is_value(p.piece.text) for p in row if p.first > 0)


def _first_body_row(aligned: AlignedRows) -> int:
    """Return the index of the first row of numbers: what stands above it are headings, 0 where they would be many."""
    rows = [[PlacedText(p.first, p.last, p.piece.text) for p in row] for row in aligned.rows[:_MOST_STACKED_ROWS]]
    body = first_number_row(rows) or 0
    labels = sum(any(cell.first == 0 for cell in row) for row in rows[:body])
    return 0 if body >= _MOST_HEADER_ROWS and labels > _MOST_STACKED_LABELS else body
