"""Widths of a table's columns and the size of its type, so that words and numbers stay whole.

Exporters layer; pure functions on the document model. Lengths are twips, twentieths of a point. Word widens a column
for its longest word by itself, but not every program does: LibreOffice cuts "39" into two lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from core.model import Table
from exporters.base import Checkpoint
from exporters.word_widths import WidestWord, widest_word

BODY_HALF_POINTS = 22  # what the template sets all text in
USUAL_MARGIN = 108  # left and right in each cell, by the template's table style
_NARROW_MARGIN, _LEAST_MARGIN = 57, 28  # 1 mm and 0.5 mm
_LEAST_HALF_POINTS = 14  # what is smaller than 7 pt is hard to read on paper
_SLACK = 20  # for the rules between cells
_TWIPS_PER_HALF_POINT = 10
# From the best look to the tightest: space around the text goes before the size of the type.
_LOOKS = (
    (BODY_HALF_POINTS, USUAL_MARGIN),
    *((size, _NARROW_MARGIN) for size in range(BODY_HALF_POINTS, _LEAST_HALF_POINTS - 1, -1)),
    (_LEAST_HALF_POINTS, _LEAST_MARGIN),
)
_HALVINGS = 12  # to a thousandth of a word

Place = tuple[int, int]
"""Columns that a cell covers: the first one and their number."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """How a table fits the width there is.

    Attributes:
        widths: Widths of its columns with their margins, twips.
        half_points: Size of its type, half points.
        margin: Space left and right in each cell, twips.
    """

    widths: list[int]
    half_points: int = BODY_HALF_POINTS
    margin: int = USUAL_MARGIN


def table_look(table: Table, owners: Sequence[Sequence[int]], width_twips: int, checkpoint: Checkpoint) -> TableLook:
    """Return the columns' widths, in proportion to those on the page where the words allow it, and the type's size.

    Type and margins shrink only as far as the longest words of the columns ask for.

    Args:
        table: The grid; it has a column at least.
        owners: What ``cell_owners`` says of it.
        width_twips: Width of the whole table.
        checkpoint: Called for each row.
    """
    wishes = _widths_on_page(table)
    widest = _widest_words(table, owners, checkpoint)
    unbroken = {place: words.unbroken for place, words in widest.items()}
    whole = {place: words.word for place, words in widest.items()}
    numbers = {place: words.number for place, words in widest.items()}
    for half_points, margin in _LOOKS:
        floors = _floors(wishes, whole, half_points, margin)
        if sum(floors) > width_twips:
            continue
        wider = _floors(wishes, unbroken, half_points, margin)
        # A range on one line is good to have, but not worth smaller type.
        widths = _shared(width_twips, wishes, wider if sum(wider) <= width_twips else floors)
        return TableLook(_rounded(widths), half_points, margin)
    return _crowded(width_twips, wishes, whole, numbers)


def _crowded(
    width_twips: int, wishes: Sequence[float], whole: dict[Place, float], numbers: dict[Place, float]
) -> TableLook:
    """Return the look of a table with more words than the width holds at the smallest size.

    Turning the paper would turn the text around the table as well, and smaller type is none. So words break: the
    longest first, and numbers last, as a broken word can be read and a broken number is taken for two.
    """
    half_points, margin = _LOOKS[-1]
    floors = [1.0] * len(wishes)
    for kept in (numbers, {}):
        fitting, too_wide = 0.0, max(whole.values(), default=0.0)
        for _ in range(_HALVINGS):
            middle = (fitting + too_wide) / 2
            if sum(_floors(wishes, _cut(whole, middle, kept), half_points, margin)) <= width_twips:
                fitting = middle
            else:
                too_wide = middle
        floors = _floors(wishes, _cut(whole, fitting, kept), half_points, margin)
        if sum(floors) <= width_twips:
            break
    scale = width_twips / sum(floors)
    return TableLook(_rounded([floor * scale for floor in floors]), half_points, margin)


def _cut(whole: dict[Place, float], em: float, kept: dict[Place, float]) -> dict[Place, float]:
    """Return widths of words that are cut to a length, but those to be kept."""
    return {place: max(min(word, em), kept.get(place, 0.0)) for place, word in whole.items()}


def _widths_on_page(table: Table) -> list[float]:
    """Return the widths of the columns on the page, pixels, none below a third of an even share."""
    widths = [0.0] * table.col_count
    for cell in table.cells:
        if cell.col_span == 1 and 0 <= cell.col < table.col_count:
            widths[cell.col] = max(widths[cell.col], cell.bbox.width)
    least = sum(widths) / len(widths) / 3 or 1.0
    return [max(width, least) for width in widths]


def _widest_words(table: Table, owners: Sequence[Sequence[int]], checkpoint: Checkpoint) -> dict[Place, WidestWord]:
    """Return the widest words of the cells that cover the same columns."""
    widest: dict[Place, WidestWord] = {}
    for row, places in enumerate(owners):
        checkpoint()
        for owner, columns in groupby(enumerate(places), key=itemgetter(1)):
            if owner < 0 or table.cells[owner].row != row:
                continue
            covered = [column for column, _ in columns]
            cell, place = table.cells[owner], (covered[0], len(covered))
            words = widest_word(cell.text, is_bold=cell.is_header)
            widest[place] = widest.get(place, WidestWord()).union(words)
    return widest


def _floors(wishes: Sequence[float], words: dict[Place, float], half_points: int, margin: int) -> list[float]:
    """Return the least widths of the columns, twips, at which the words stay whole.

    Args:
        wishes: Widths of the columns on the page, any unit.
        words: Widths of the words that stay whole, in em.
        half_points: Size of the type.
        margin: Space left and right in each cell, twips.
    """
    around = 2.0 * margin + _SLACK
    floors = [around] * len(wishes)
    # What a cell over several columns asks beyond what its columns have is shared as the page shares it.
    for (first, count), em in sorted(words.items(), key=lambda item: item[0][1]):
        covered = slice(first, first + count)
        lacking = around + em * half_points * _TWIPS_PER_HALF_POINT - sum(floors[covered])
        if lacking > 0:
            whole = sum(wishes[covered])
            floors[covered] = [
                floor + lacking * wish / whole for floor, wish in zip(floors[covered], wishes[covered], strict=True)
            ]
    return floors


def _shared(width: float, wishes: Sequence[float], floors: Sequence[float]) -> list[float]:
    """Return widths in proportion to the wishes, but none below its floor; the floors fit the width together."""
    widths = list(floors)
    wished = sum(wishes)
    # Those whose share is furthest below the floor get the floor, until the shares of the rest are enough.
    order = sorted(range(len(wishes)), key=lambda column: floors[column] / wishes[column], reverse=True)
    for place, column in enumerate(order):
        if floors[column] * wished <= width * wishes[column]:
            for rest in order[place:]:
                widths[rest] = width * wishes[rest] / wished
            break
        width -= floors[column]
        wished -= wishes[column]
    return widths


def _rounded(widths: Sequence[float]) -> list[int]:
    return [max(1, round(width)) for width in widths]
