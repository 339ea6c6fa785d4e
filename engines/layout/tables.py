"""Tables of a page: found in ruled grids, between parallel rules, and in rows with aligned columns.

Engines layer, layout. A false table is worse than none: what does not look like one stays text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from core.geometry import union_of
from core.model import Line, Table, TableCell, mean_confidence
from core.text import join_lines
from engines.layout.aligned import AlignedRows, PlacedPiece, align, is_table, is_value
from engines.layout.columns import has_columns
from engines.layout.fragments import FoundTable, Fragment, ReadingFrame
from engines.layout.grids import Grid, GridCell, find_grids
from engines.layout.gutters import Band
from engines.layout.hyphenation import is_word_broken
from engines.layout.pieces import Piece, pieces_of
from engines.layout.rows import Row, group_rows
from engines.layout.rules import Rule, Rules

_WRAPPED_STEP = 0.8  # times the common distance between rows: a nearer row without numbers goes on in the same cells
_SAME_RULE_END = 1.5  # ems between the ends of rules of one table
_SHORTEST_OUTER_RULE = 8.0  # ems of the rules above and below a table
_FEWEST_IN_ZONE = 6
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
        inside = [f for f in remaining if f.table is None and grid.place_of(f.center_x, f.center_y) is not None]
        found = _grid_table(grid, inside, frame, em) if len(inside) >= 4 else None
        if found is not None:
            remaining = _replaced(remaining, inside, found)
    for zone in sorted(_zones(rules.horizontal, remaining, em), key=lambda zone: -len(zone.fragments)):
        left_over = {id(f) for f in remaining}
        if any(id(f) not in left_over for f in zone.fragments):
            continue  # part of a larger table already
        found = _zone_table(zone, rules.horizontal, frame, em)
        if found is not None:
            remaining = _replaced(remaining, zone.fragments, found)
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
    held, places = _unspanned(grid, held)
    cells: list[tuple[int, int, int, int, list[Piece]]] = []
    row_offset = 0
    for r in range(len(grid.ys) - 1):
        starting = [(k, places[k]) for k in held if places[k].row == r]
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


def _unspanned(grid: Grid, held: dict[int, list[Piece]]) -> tuple[dict[int, list[Piece]], list[GridCell]]:
    """Part high cells whose text stands row by row beside ruled rows: a column of labels without rules of its own."""
    result: dict[int, list[Piece]] = {}
    places = list(grid.cells)
    for k, pieces in held.items():
        cell = grid.cells[k]
        by_row: dict[int, list[Piece]] = defaultdict(list)
        for piece in pieces:
            place = grid.place_of(piece.center_x, piece.center_y)
            by_row[place[0] if place is not None else cell.row].append(piece)
        if cell.row_span < 2 or len(by_row) < max(2, 0.6 * cell.row_span):
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


@dataclass(frozen=True, slots=True)
class _Zone:
    """Fragments between parallel rules of one extent, and the number of these rules."""

    fragments: list[Fragment]
    rule_count: int


def _zones(rules: Sequence[Rule], fragments: Sequence[Fragment], em: float) -> list[_Zone]:
    """Return the places between rules of one extent, parted where running text stands between two of them."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.position):
        if rule.end - rule.start < _SHORTEST_OUTER_RULE * em:
            continue
        for group in groups:
            ends = max(abs(group[0].start - rule.start), abs(group[0].end - rule.end))
            if ends <= _SAME_RULE_END * em:
                group.append(rule)
                break
        else:
            groups.append([rule])
    zones: list[_Zone] = []
    for group in groups:
        inside: list[Fragment] = []
        count = 1
        for top, bottom in pairwise(group):
            between = [f for f in fragments if _is_between(f, top, bottom, em)]
            if any(_is_running_text(f, top) for f in between):
                zones.append(_Zone(inside, count))
                inside, count = [], 1
            else:
                inside, count = inside + between, count + 1
        zones.append(_Zone(inside, count))
    return [zone for zone in zones if len(zone.fragments) >= _FEWEST_IN_ZONE]


def _is_between(fragment: Fragment, top: Rule, bottom: Rule, em: float) -> bool:
    left, right = min(top.start, bottom.start) - em, max(top.end, bottom.end) + em
    level = top.position < fragment.center_y < bottom.position
    return level and left <= fragment.left and fragment.right <= right and fragment.table is None


def _is_running_text(fragment: Fragment, rule: Rule) -> bool:
    return fragment.weight > 60 and fragment.width > 0.55 * (rule.end - rule.start)


def _zone_table(zone: _Zone, rules: Sequence[Rule], frame: ReadingFrame, em: float) -> FoundTable | None:
    """Build the table of a zone; three rules (above and below the headings, at the foot) let it be one of words."""
    rows = _piece_rows(zone.fragments, frame, em)
    found = _table_of(rows, rules, em, least_columns=2)
    if found is not None or zone.rule_count < 3:
        return found
    aligned = align(rows, em, least_columns=2)
    if aligned is None or not is_table(aligned, needs_values=False):
        return None
    for x in aligned.xs:
        sides = [f for f in zone.fragments if f.center_x < x], [f for f in zone.fragments if f.center_x >= x]
        if has_columns(Band(*sides), em):
            return None
    return _assembled(aligned, rules, em)


def _piece_rows(fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> list[list[Piece]]:
    return [[p for f in row.fragments for p in pieces_of(f, frame, em)] for row in group_rows(fragments)]


def _table_of(
    rows: Sequence[Sequence[Piece]], rules: Sequence[Rule], em: float, *, least_columns: int
) -> FoundTable | None:
    """Build a table from rows of pieces with shared columns, None where they are none."""
    aligned = align(rows, em, least_columns=least_columns)
    if aligned is None or not is_table(aligned):
        return None
    return _assembled(aligned, rules, em)


def _assembled(aligned: AlignedRows, rules: Sequence[Rule], em: float) -> FoundTable:
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


def _cell_text(pieces: Sequence[Piece]) -> str:
    texts = [piece.text for piece in pieces]
    broken = [is_word_broken(before, after) for before, after in pairwise(texts)]
    return join_lines(zip(texts, [*broken, False], strict=True))


def _in_reading_order(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a cell row by row."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: p.center_y):
        if rows and piece.center_y - rows[-1][0].center_y < 0.5 * (piece.bottom - piece.top):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in sorted(row, key=lambda p: p.left)]


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
        pieces = _in_reading_order(pieces)
        used = [piece.line for piece in pieces]
        made.append(
            TableCell(
                row,
                col,
                _cell_text(pieces),
                union_of(piece.bbox for piece in pieces),
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
