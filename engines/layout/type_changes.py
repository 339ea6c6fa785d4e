"""Where the size of the type changes from one row to the next, as between a heading and its text.

Engines layer, layout. Sizes that were measured in a picture are sometimes wrong for one row; a sentence that goes on,
and equal rows around that one, speak against a change.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from core.model import TextSource
from engines.layout.rows import Row

_SIZE_STEP = 1.08  # ratio between font sizes that a text layer states
_HEIGHT_STEP = 1.4  # the same for heights of boxes, which depend on the letters too
_MEASURED_STEP = 1.22  # the same for sizes that were measured in the picture,
_FEWEST_MEASURED = 8  # in rows of so many characters
_ALIKE_SIZES, _ALIKE_HEIGHTS = 1.1, 1.12  # ratios up to which sizes and heights of boxes are those of the same type
_NEXT_ROW = 1.25  # times the distance to the row above: a row further down says nothing
_HYPHENS = "-\u00ad\u00ac\u2010\u2e17"


def row_size(row: Row) -> float:
    """Return the type size of a row: points where a text layer states them, else pixels of the height of its box.

    The picture's word on it is taken before the detector's, whose boxes depend on the letters.
    """
    return _stated(row) or row.type_size or row.height


def block_size(rows: Sequence[Row]) -> float:
    """Return the type size of a block: points where a text layer states them for the most text, else pixels of height.

    Rows that were measured in the picture speak for those that were not, whose boxes are another scale.
    """
    measured = [] if any(map(_stated, rows)) else [row for row in rows if row.type_size]
    return median(row_size(row) for row in measured or rows)


def type_changes(block: Sequence[Row], row: Row, below: Row | None, *, is_full: bool) -> bool:
    """Tell whether a row is set in another type than the block above it.

    Args:
        block: Rows of the block that the row would join, at a common leading with it.
        row: The row.
        below: The row after it, None at the foot of the column.
        is_full: Whether the row above has no room for another word: a title that has may stand over small letters.
    """
    above = block[-1]
    if _stated(above) and _stated(row):
        bold = above.line.is_bold != row.line.is_bold
        return bold or _ratio(row_size(above), row_size(row)) > _SIZE_STEP
    if not _differ_in_picture(above, row):
        return False
    if _goes_on(above, row, is_full=is_full) and _ratio(above.height, row.height) <= _HEIGHT_STEP:
        return False
    is_near = below is not None and below.center_y - row.center_y <= _NEXT_ROW * (row.center_y - above.center_y)
    if below is not None and is_near and _is_mismeasured(above, row, below):
        return False
    return len(block) < 2 or not _is_mismeasured(block[-2], above, row)


def weight_changes(above: Row, row: Row) -> bool:
    """Tell whether one of two rows is bold and the other is not, as the picture shows them.

    Asked of rows between which the type does not change: where their measures differ all the same, one is wrong, and a
    row that was measured too low looks bold, for stems are a share of the height.
    """
    known = above.is_bold is not None and row.is_bold is not None
    return known and above.is_bold != row.is_bold and not _differ_in_picture(above, row)


def _stated(row: Row) -> float | None:
    """Return the size in points that a text layer states for a row, None where none does."""
    return row.line.font_size_pt or None if row.line.source is TextSource.TEXT_LAYER else None


def _ratio(a: float, b: float) -> float:
    return max(a, b) / max(min(a, b), 1e-6)


def _differ_in_picture(above: Row, row: Row) -> bool:
    """Tell whether the sizes of two rows differ: those measured, or the heights of both boxes where one is not."""
    fewest = min(above.weight, row.weight)
    if not above.type_size or not row.type_size:
        # A measure and a box are two scales: boxes alone decide, and what was measured must not speak against them.
        both = min(_ratio(above.height, row.height), _ratio(row_size(above), row_size(row)))
        return fewest > 3 and both > _HEIGHT_STEP
    ratio = _ratio(above.type_size, row.type_size)
    return ratio > _MEASURED_STEP if fewest >= _FEWEST_MEASURED else fewest > 3 and ratio > _HEIGHT_STEP


def _goes_on(above: Row, row: Row, *, is_full: bool) -> bool:
    """Tell whether a row plainly goes on in the middle of the sentence, or of the word, that the row above holds."""
    end, begin = above.line.text.rstrip(), row.line.text.lstrip()
    word, _, rest = begin.partition(" ")
    if not begin[:1].islower() or (len(word) == 1 and rest[:1].isupper()):  # "a See the notes" is no rest of a sentence
        return False
    if end[-1:] in _HYPHENS:
        return end[-2:-1].isalpha()
    return is_full and (end[-1:].isalnum() or end[-1:] == ",") and not end.isupper()


def _is_mismeasured(before: Row, row: Row, after: Row) -> bool:
    """Tell whether one row alone was measured too low between equal rows, though its box is as high as theirs.

    A heading is no such row: it is larger, or in capitals.
    """
    if not before.type_size or not row.type_size or not after.type_size or row.type_size > before.type_size:
        return False
    if row.text.isupper() and not before.text.isupper():
        return False
    heights = max(_ratio(before.height, row.height), _ratio(row.height, after.height))
    return _ratio(before.type_size, after.type_size) <= _ALIKE_SIZES and heights <= _ALIKE_HEIGHTS
