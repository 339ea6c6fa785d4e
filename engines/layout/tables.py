"""Tables of a page: found in ruled grids, between parallel rules, and in rows with aligned columns.

Engines layer, layout. A false table is worse than none: what does not look like one stays text.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import union_of
from core.model import Line
from engines.layout.aligned import align, is_table
from engines.layout.aligned_tables import aligned_table, assembled_table, is_even
from engines.layout.columns import has_columns
from engines.layout.fragments import FoundTable, Fragment, ReadingFrame
from engines.layout.grid_tables import grid_table
from engines.layout.grids import find_grids
from engines.layout.gutters import Band
from engines.layout.pieces import Piece, piece_rows, pieces_of
from engines.layout.rows import Row
from engines.layout.rules import Rule, Rules
from engines.layout.table_zones import Zone, closed, find_zones

_FEWEST_ROWS = 4  # rows of a table without any rule
_MOST_SKIPPED = 4  # rows above a table that are tried as part of it


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
        inside = [f for f in remaining if f.table is None and grid.holds(f.center_x, f.center_y)]
        found = grid_table(grid, inside, frame, em) if len(inside) >= 4 else None
        if found is not None:
            remaining = _replaced(remaining, inside, found)
    across = closed(rules.horizontal, remaining, em)
    for zone in sorted(find_zones(across, remaining, em), key=lambda zone: -len(zone.fragments)):
        left_over = {id(f) for f in remaining}
        if any(id(f) not in left_over for f in zone.fragments):
            continue  # part of a larger table already
        found = _zone_table(zone, across, frame, em)
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
        is_found = False
        # What stands right above a table may look like its first rows and spoil it.
        for start in range(i, min(i + _MOST_SKIPPED, end - _FEWEST_ROWS) + 1):
            found = aligned_table(parted[start:end], rules.horizontal, em, least_columns=3)
            if found is not None and is_even(found.table):
                members = [f for row in rows[start:end] for f in row.fragments]
                result += [*rows[i:start], Row.of(_replaced([], members, found))]
                is_found = True
                break
        if not is_found:
            end = max(end, i + 1)
            result += rows[i:end]
        i = end
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


def _zone_table(zone: Zone, rules: Sequence[Rule], frame: ReadingFrame, em: float) -> FoundTable | None:
    """Build the table of a zone; three rules (above and below the headings, at the foot) let it be one of words."""
    rows = piece_rows(zone.fragments, frame, em)
    found = aligned_table(rows, rules, em, least_columns=2)
    if found is not None or zone.rule_count < 3:
        return found
    aligned = align(rows, em, least_columns=2)
    if aligned is None or not is_table(aligned, needs_values=False):
        return None
    for x in aligned.xs:
        sides = [f for f in zone.fragments if f.center_x < x], [f for f in zone.fragments if f.center_x >= x]
        if has_columns(Band(*sides), em):
            return None
    return assembled_table(aligned, rules, em)
