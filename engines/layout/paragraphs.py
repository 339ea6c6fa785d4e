"""Paragraphs: where one block of a column ends and the next begins.

Engines layer, layout. Signs are white space, the size and weight of the type, indents, list markers and lines that end
early.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from engines.layout.entries import is_calculation
from engines.layout.fragments import FoundTable
from engines.layout.line_ends import (
    is_centred_under,
    is_prose,
    keeps_line_ends,
    next_word_fits,
    ragged_share,
    rows_begin_anew,
)
from engines.layout.lists import Marker, believed_markers
from engines.layout.reading_order import Region
from engines.layout.rows import Row
from engines.layout.type_changes import block_size, type_changes, weight_changes

_WIDE_LEADING = 1.25  # times the column's leading: more white than this parts paragraphs
_ENLARGED = 1.2  # times the column's common height: type of a heading
_SECTION = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})+\.?\s*[A-ZÀ-ÞА-Я]")  # "2.1 Methods"
_LEAST_INDENT, _MOST_INDENT = 0.7, 6.0  # ems of a first line's indent
_RAGGED_COLUMN = 0.6  # part of line ends that leave room for the next word in a ragged column
_FAIR_SHARE = 0.2  # part of the rows that begin at the margin of a ragged column, two at least
_SENTENCE_ENDS = '.!?:;…。！？：।؟»”"'


@dataclass(slots=True, eq=False)
class Draft:
    """A block in the making: its rows, the column around it, and the marker of a list item."""

    rows: list[Row]
    left: float
    right: float
    marker: Marker | None = None
    white_above: float = 0.0
    white_below: float = 0.0
    keeps_line_breaks: bool = field(default=False)

    @property
    def table(self) -> FoundTable | None:
        """The table that this block is, None for text."""
        return self.rows[0].fragments[0].table

    @property
    def text(self) -> str:
        """Rows of the block with a line break between them."""
        return "\n".join(row.line.text for row in self.rows)

    @property
    def weight(self) -> int:
        """Number of characters (see ``Fragment.weight``)."""
        return sum(row.weight for row in self.rows)

    @property
    def size(self) -> float:
        """Type size (see ``block_size``)."""
        return block_size(self.rows)


def is_table_row(row: Row) -> bool:
    """Tell whether a row stands for a whole table."""
    return row.fragments[0].table is not None


@dataclass(frozen=True, slots=True)
class _Column:
    """Measures of a column.

    Attributes:
        edge: Where its lines end.
        base: Where most of its lines begin, of a ragged column the leftmost edge at which a fair share does.
        leading: Common distance from row to row, pixels.
        height: Common height of a row, pixels.
        is_ragged: Whether most lines leave room for the next word, as verse does, and lines beside a picture.
        is_prose: Whether sentences run from row to row (see ``is_prose``).
        begin_anew: Whether its rows begin anew (see ``rows_begin_anew``).
        em: Height of the page's common line, pixels.
    """

    edge: float
    base: float
    leading: float
    height: float
    is_ragged: bool
    is_prose: bool
    begin_anew: bool
    em: float

    @classmethod
    def of(cls, region: Region, em: float) -> _Column:
        """Measure the text rows of a region."""
        rows = [row for row in region.rows if not is_table_row(row)]
        if not rows:
            return cls(region.right, region.left, em, em, False, False, False, em)
        height = max(1.0, median(row.height for row in rows))
        ragged = ragged_share(rows, region.right) > _RAGGED_COLUMN
        base = _margin(rows, em) if ragged else _base_left(rows, em)
        return cls(region.right, base, _leading(rows), height, ragged, is_prose(rows), rows_begin_anew(rows), em)


def draft_blocks(region: Region, em: float) -> list[Draft]:
    """Part the rows of a column into blocks.

    Args:
        region: One column.
        em: Height of the page's common line, pixels.
    """
    rows = region.rows
    column = _Column.of(region, em)
    markers = believed_markers(rows, em)
    drafts = [Draft([rows[0]], region.left, region.right, markers.get(0))]
    for i in range(1, len(rows)):
        current, above, row = drafts[-1], rows[i - 1], rows[i]
        below = rows[i + 1] if i + 1 < len(rows) else None
        if is_table_row(above) or is_table_row(row):
            drafts.append(Draft([row], region.left, region.right, markers.get(i), white_above=em))
        elif i in markers or _begins(current, above, row, below, column):
            white = max(0.0, row.center_y - above.center_y - column.leading)
            current.white_below = white
            drafts.append(Draft([row], region.left, region.right, markers.get(i), white_above=white))
        else:
            current.rows.append(row)
    for draft in drafts:
        if draft.table is None:
            width = draft.right - draft.left
            draft.keeps_line_breaks = keeps_line_ends(draft.rows, width, em, begin_anew=column.begin_anew)
    return drafts


def _begins(current: Draft, above: Row, row: Row, below: Row | None, column: _Column) -> bool:
    """Tell whether a row begins a block of its own."""
    em = column.em
    # Large type stands on a wider leading of its own, and its second line may hang.
    enlarged = max(1.0, min(above.height, row.height) / column.height)
    leading, step = column.leading * enlarged, row.center_y - above.center_y
    if step > _WIDE_LEADING * leading and step - leading > 0.2 * em:
        return True
    ends_early = next_word_fits(above, row, column.edge)
    if type_changes(current.rows, row, below, is_full=not ends_early):
        return True
    if ends_early and (_SECTION.match(row.line.text) or weight_changes(above, row)):
        return True
    is_short = below is not None and next_word_fits(row, below, column.edge)
    if row.is_bold and is_short and weight_changes(above, row):
        return True
    if current.marker is not None:
        return _leaves_item(current, row, em, ends_early)
    if enlarged < _ENLARGED and not column.is_ragged and _is_first_line(above, row, below, column):
        return True
    if _ends_entry(above, row, column):
        return True
    if not _ends_sentence(above) or row.line.text.lstrip()[:1].islower():
        return False
    if column.is_ragged:
        return enlarged < _ENLARGED and column.is_prose and _is_set_in(current, row, below, column, ends_early)
    if column.begin_anew and is_centred_under(above, row, em, begin_anew=True):
        return False  # a line of a centred stanza
    return ends_early and above.right < column.edge - max(0.15 * (column.edge - column.base), 2 * em)


def _is_first_line(above: Row, row: Row, below: Row | None, column: _Column) -> bool:
    """Tell whether a row is indented as the first of a paragraph is."""
    indent = row.left - column.base
    if is_calculation(row.line.text):
        return False  # the price of the article above it
    if not _LEAST_INDENT * column.em <= indent <= _MOST_INDENT * column.em or above.left - column.base >= 0.5 * indent:
        return False
    if is_centred_under(above, row, column.em, begin_anew=column.begin_anew):
        return False
    # A quoted block is indented in its next row too; a paragraph falls back.
    return below is None or below.left - column.base < 0.5 * indent or below.top > row.bottom + column.em


def _ends_entry(above: Row, row: Row, column: _Column) -> bool:
    """Tell whether a row names the next article of a receipt, under the price of one that is set in."""
    is_price = above.left - column.base >= _LEAST_INDENT * column.em and column.edge - above.right < 2 * column.em
    is_name = row.left - column.base < 0.5 * _LEAST_INDENT * column.em and row.line.text.lstrip()[:1].isalpha()
    return is_price and is_name and is_calculation(above.line.text)


def _ends_sentence(row: Row) -> bool:
    return row.line.text.rstrip()[-1:] in _SENTENCE_ENDS


def _is_set_in(current: Draft, row: Row, below: Row | None, column: _Column, ends_early: bool) -> bool:
    """Tell whether a row of ragged prose, after the end of a sentence, is set in as a first line or a title is."""
    indent, above = row.left - column.base, current.rows[-1]
    is_last = below is None or below.center_y - row.center_y > _WIDE_LEADING * column.leading
    if indent > _MOST_INDENT * column.em:
        return ends_early and is_last  # a title that stands as near to the text before it
    if indent < _LEAST_INDENT * column.em:
        return False
    # Paragraphs of one row stand under each other; rows of a quoted block do too, but its sentences run on.
    if above.left - column.base >= 0.5 * indent:
        ends_early = len(current.rows) == 1
    falls_back = below is None or is_last or below.left - column.base < 0.5 * indent
    return ends_early and (falls_back or _ends_sentence(row))


def _leaves_item(item: Draft, row: Row, em: float, ends_early: bool) -> bool:
    """Tell whether a row without marker stands after a list item rather than in it."""
    first = item.rows[0]
    if len(item.rows) > 1 and row.left < item.rows[1].left - 0.7 * em:
        return True
    if row.left < first.left - 0.7 * em:
        return True
    return row.left < first.left + 0.3 * em and ends_early and not row.line.text[:1].islower()


def _leading(rows: Sequence[Row]) -> float:
    """Return the common distance from row to row of a column, pixels.

    The lower third is asked, not the middle: between items of a list half the distances are wide.
    """
    steps = sorted(
        b.center_y - a.center_y
        for a, b in pairwise(rows)
        if b.center_y - a.center_y > 0.4 * min(a.height, b.height)
        and b.center_y - a.center_y < 3.0 * max(a.height, b.height)
    )
    if not steps:
        return 1.2 * median(row.height for row in rows)
    return steps[len(steps) // 3]


def _base_left(rows: Sequence[Row], em: float) -> float:
    """Return the left edge at which most rows of a column begin (the leftmost of equals)."""
    lefts = sorted(row.left for row in rows)
    best, best_count = lefts[0], 0
    for i, left in enumerate(lefts):
        count = sum(1 for other in lefts[i:] if other - left <= 0.5 * em)
        if count > best_count:
            best, best_count = left, count
    return best


def _margin(rows: Sequence[Row], em: float) -> float:
    """Return the leftmost edge at which a fair share of the rows of a column begins."""
    lefts = sorted(row.left for row in rows)
    fewest = max(2, _FAIR_SHARE * len(lefts))
    return next((left for left in lefts if sum(0 <= other - left <= 0.5 * em for other in lefts) >= fewest), lefts[0])
