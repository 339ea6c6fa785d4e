"""Tables of a page: found in ruled grids, between parallel rules, and in rows with aligned columns.

Engines layer, layout. A false table is worse than none: what does not look like one stays text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from core.geometry import union_of
from core.model import Line, Table, TableCell, mean_confidence
from core.text import join_lines
from engines.layout.aligned import AlignedRows, PlacedPiece, align, is_table, is_value
from engines.layout.fragments import FoundTable, Fragment, ReadingFrame
from engines.layout.grids import Grid, find_grids
from engines.layout.pieces import Piece, pieces_of
from engines.layout.rows import Row, group_rows
from engines.layout.rules import Rule, Rules

_WRAPPED_STEP = 0.8  # times the common distance between rows: a nearer row without numbers goes on in the same cells
_SAME_RULE_END = 1.5  # ems between the ends of rules of one table
_MOST_HEADER_ROWS = 6


def find_tables(fragments: Sequence[Fragment], rules: Rules, frame: ReadingFrame, em: float) -> list[Fragment]:
    """Return the page's fragments with those of ruled tables replaced by one fragment for each table.

    Args:
        fragments: All fragments of the page.
        rules: The page's rules, reading frame.
        frame: The reading frame.
        em: Height of the page's common line, pixels.
    """
    remaining = list(fragments)
    for grid in find_grids(rules, em):
        inside = [f for f in remaining if grid.place_of(f.center_x, f.center_y) is not None]
        found = _grid_table(grid, inside, frame, em) if len(inside) >= 4 else None
        if found is not None:
            remaining = _replaced(remaining, inside, found)
    for top, bottom in _rule_pairs(rules.horizontal, em):
        left, right = min(top.start, bottom.start) - em, max(top.end, bottom.end) + em
        inside = [
            f
            for f in remaining
            if top.position < f.center_y < bottom.position and left <= f.left and f.right <= right and f.table is None
        ]
        found = _lane_table(inside, rules.horizontal, frame, em) if len(inside) >= 6 else None
        if found is not None:
            remaining = _replaced(remaining, inside, found)
    return remaining


def tables_of_rows(rows: Sequence[Row], rules: Rules, frame: ReadingFrame, em: float) -> list[Row]:
    """Return a column's rows with those of tables without rules replaced by one row for each table."""
    parted = [[p for f in row.fragments for p in pieces_of(f, frame, em)] for row in rows]
    result: list[Row] = []
    i = 0
    while i < len(rows):
        end = _run_end(rows, parted, i, em)
        found = None
        if end - i >= 4:
            found = _table_of(parted[i:end], rules.horizontal, em, least_columns=3)
        if found is not None:
            members = [f for row in rows[i:end] for f in row.fragments]
            result.append(Row.of(_replaced([], members, found)))
            i = end
        else:
            result.append(rows[i])
            i += 1
    return result


def _run_end(rows: Sequence[Row], parted: Sequence[Sequence[Piece]], start: int, em: float) -> int:
    """Return the end of the run of rows from ``start`` with three pieces at least, bridging single poorer rows."""
    if len(parted[start]) < 3 or rows[start].fragments[0].table is not None:
        return start
    end = start + 1
    for i in range(start + 1, len(rows)):
        if rows[i].fragments[0].table is not None or rows[i].center_y - rows[i - 1].center_y > 4 * em:
            break
        if len(parted[i]) >= 3:
            end = i + 1
        elif i - end >= 2:
            break
    return end


def _replaced(fragments: Sequence[Fragment], members: Sequence[Fragment], found: FoundTable) -> list[Fragment]:
    gone = {id(f) for f in members}
    stand_in = Fragment(
        Line("", union_of(f.line.bbox for f in members)),
        min(f.left for f in members),
        min(f.top for f in members),
        max(f.right for f in members),
        max(f.bottom for f in members),
        found,
    )
    return [*(f for f in fragments if id(f) not in gone), stand_in]


def _grid_table(grid: Grid, fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> FoundTable | None:
    """Fill a grid with text, None where too little of it is filled."""
    owner = {
        (r, c): k
        for k, cell in enumerate(grid.cells)
        for r in range(cell.row, cell.row + cell.row_span)
        for c in range(cell.col, cell.col + cell.col_span)
    }
    held: dict[int, list[Piece]] = defaultdict(list)
    for fragment in fragments:
        for piece in pieces_of(fragment, frame, em, grid.xs[1:-1]):
            place = grid.place_of(piece.center_x, piece.center_y)
            held[owner[place if place is not None else (0, 0)]].append(piece)
    if len(held) < 4 or len(held) < 0.4 * len(grid.cells):
        return None
    if len({grid.cells[k].col for k in held}) < 2 or len({grid.cells[k].row for k in held}) < 2:
        return _table_of(_piece_rows(fragments, frame, em), (), em, least_columns=2)
    cells: list[tuple[int, int, int, int, list[Piece]]] = []
    row_offset = 0
    for r in range(len(grid.ys) - 1):
        starting = [(k, grid.cells[k]) for k in held if grid.cells[k].row == r]
        bands = _split_rows([held[k] for k, cell in starting if cell.row_span == 1], em)
        for k, cell in starting:
            if cell.row_span > 1 or len(bands) < 2:
                cells.append((r + row_offset, cell.col, cell.row_span, cell.col_span, held[k]))
                continue
            for n, (top, bottom) in enumerate(bands):
                part = [piece for piece in held[k] if top <= piece.center_y < bottom]
                if part:
                    cells.append((r + row_offset + n, cell.col, 1, cell.col_span, part))
        row_offset += max(0, len(bands) - 1)
    return _built(cells, len(grid.ys) - 1 + row_offset, len(grid.xs) - 1)


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


def _rule_pairs(rules: Sequence[Rule], em: float) -> list[tuple[Rule, Rule]]:
    """Return first and last rule of each group of parallel rules of one extent, as they bound a table."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.position):
        if rule.end - rule.start < 8 * em:
            continue
        for group in groups:
            if (
                abs(group[0].start - rule.start) <= _SAME_RULE_END * em
                and abs(group[0].end - rule.end) <= _SAME_RULE_END * em
            ):
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [(group[0], group[-1]) for group in groups if len(group) >= 2]


def _lane_table(
    fragments: Sequence[Fragment], rules: Sequence[Rule], frame: ReadingFrame, em: float
) -> FoundTable | None:
    return _table_of(_piece_rows(fragments, frame, em), rules, em, least_columns=2)


def _piece_rows(fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> list[list[Piece]]:
    return [[p for f in row.fragments for p in pieces_of(f, frame, em)] for row in group_rows(fragments)]


def _table_of(
    rows: Sequence[Sequence[Piece]], rules: Sequence[Rule], em: float, *, least_columns: int
) -> FoundTable | None:
    """Build a table from rows of pieces with shared columns, None where they are none."""
    aligned = align(rows, em, least_columns=least_columns)
    if aligned is None or not is_table(aligned):
        return None
    merged = _merged_rows(aligned, rules, em)
    cells = [
        (r, first, 1, last - first + 1, pieces)
        for r, row in enumerate(merged)
        for (first, last), pieces in sorted(row.items())
    ]
    return _built(cells, len(merged), aligned.col_count)


def _merged_rows(aligned: AlignedRows, rules: Sequence[Rule], em: float) -> list[dict[tuple[int, int], list[Piece]]]:
    """Join the visual rows of one table row: headings over several lines, cells that go on in a second line."""
    centers = [median(p.piece.center_y for p in row) for row in aligned.rows]
    steps = [b - a for a, b in pairwise(centers)]
    step = median(steps) if steps else 1.5 * em
    body = _first_body_row(aligned)
    merged: list[dict[tuple[int, int], list[Piece]]] = []
    for i, row in enumerate(aligned.rows):
        distance = centers[i] - centers[i - 1] if i else 0.0
        is_header = 0 < i < body
        parted = (
            any(
                centers[i - 1] < rule.position < centers[i]
                and any(rule.start <= p.piece.center_x <= rule.end for p in row)
                for rule in rules
            )
            if i
            else True
        )
        if is_header:
            goes_on = not parted and distance < 1.6 * em and not any(p.last > p.first for p in aligned.rows[i - 1])
        else:
            goes_on = i > body and not parted and distance < _WRAPPED_STEP * step and not _has_value(row)
        if not (goes_on and merged):
            merged.append({})
        for placed in row:
            merged[-1].setdefault(_slot(merged[-1], placed), []).append(placed.piece)
    return merged


def _slot(row: dict[tuple[int, int], list[Piece]], placed: PlacedPiece) -> tuple[int, int]:
    """Return the cell of a row that a piece falls into: one that it overlaps, else its own."""
    for first, last in row:
        if first <= placed.last and placed.first <= last:
            return first, last
    return placed.first, placed.last


def _has_value(row: Sequence[PlacedPiece]) -> bool:
    return any(is_value(p.piece.text) for p in row if p.first > 0)


def _first_body_row(aligned: AlignedRows) -> int:
    """Return the index of the first row of numbers: what stands above it are headings."""
    for i, row in enumerate(aligned.rows[:_MOST_HEADER_ROWS]):
        values = [is_value(p.piece.text) for p in row if p.first > 0]
        if values and sum(values) >= 0.5 * len(values):
            return i
    return 0


def _built(cells: Sequence[tuple[int, int, int, int, list[Piece]]], row_count: int, col_count: int) -> FoundTable:
    """Make the table of (row, column, row span, column span, pieces), rows in order."""
    ordered = sorted(cells, key=lambda cell: (cell[0], cell[1]))
    values_from = min(
        (row for row, col, _, _, pieces in ordered if col > 0 and all(is_value(p.text) for p in pieces)), default=1
    )
    lines: list[Line] = []
    seen: set[int] = set()
    made: list[TableCell] = []
    for row, col, row_span, col_span, pieces in ordered:
        pieces.sort(key=lambda p: (round(p.center_y / max(1.0, p.bottom - p.top)), p.left))
        used = [piece.line for piece in pieces]
        made.append(
            TableCell(
                row,
                col,
                join_lines((piece.text, False) for piece in pieces),
                union_of(line.bbox for line in used),
                row_span,
                col_span,
                is_header=row < values_from,
                confidence=mean_confidence(used),
            )
        )
        for line in used:
            if id(line) not in seen:
                seen.add(id(line))
                lines.append(line)
    return FoundTable(Table(row_count, col_count, tuple(made)), tuple(lines))
