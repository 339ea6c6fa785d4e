"""Lines that a detector drew over two columns, parted again at the gutter.

Engines layer, layout. Where columns stand close, a detector takes the ends of two lines for one, and reads the rule
between them as a letter. Word boxes show where to part it; the edges and the leading of the columns show that it is not
a heading over both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from core.geometry import BBox, Polygon, union_of
from core.model import Word
from core.text import join_lines
from engines.layout.fragments import Fragment
from engines.layout.gutters import Band

_MOST_IN_RUN = 2  # lines across a gutter in a row that may be mistaken; more are text over both columns
_FEWEST_BESIDE = 5  # lines of either column
_OUTSIDE = 1.0  # ems by which a line may miss the outer edges of the columns
_INDENT = 4.0  # ems by which its beginning may be indented, or its end be short of the edge
_NEXT_ROW = 1.35  # times the columns' leading to the next of their lines
_LEAST_WHITE = 0.3  # ems of white at the gutter
_USUAL_WHITE = 0.8  # times the line's common space between words
_INTO_COLUMN = 0.7  # ems by which a word may reach over the edge of its column


@dataclass(frozen=True, slots=True)
class _Columns:
    """Edges of two columns beside a gutter, the middles of their lines, and the distance between these."""

    left: float
    gutter_left: float
    gutter_right: float
    right: float
    centers: tuple[tuple[float, ...], tuple[float, ...]]
    leading: float


def part_at_gutter(bands: Sequence[Band], x: float, em: float) -> list[Fragment] | None:
    """Part the lines that belong to both columns of a region.

    A line without a place to part it is given to the left column: out of place by half of it, it parts nothing.

    Args:
        bands: Bands along a gutter, columns judged.
        x: Where the text right of the gutter begins, reading frame.
        em: Height of the page's common line, pixels.

    Returns:
        The region's fragments with the parted ones in place of the line across, None where nothing changes.
    """
    columns = _measure([band for band in bands if band.has_columns], x)
    if columns is None:
        return None
    result: list[Fragment] = []
    has_changed = False
    for band in bands:
        result += [*band.left, *band.right]
        if not band.is_run or len(band.others) > _MOST_IN_RUN:
            result += band.others
            continue
        for fragment in band.others:
            parts = _row_parts(fragment, columns, em)
            has_changed = has_changed or parts != [fragment]
            result += parts
    return result if has_changed else None


def _measure(bands: Sequence[Band], x: float) -> _Columns | None:
    left = [f for band in bands for f in band.left]
    right = [f for band in bands for f in band.right]
    if min(len(left), len(right)) < _FEWEST_BESIDE:
        return None
    centers = (tuple(sorted(f.center_y for f in left)), tuple(sorted(f.center_y for f in right)))
    return _Columns(
        left=median(f.left for f in left),
        gutter_left=min(x, median(f.right for f in left)),
        gutter_right=x,
        right=median(f.right for f in right),
        centers=centers,
        leading=max(median(b - a for a, b in pairwise(side)) for side in centers),
    )


def _row_parts(fragment: Fragment, columns: _Columns, em: float) -> list[Fragment]:
    """Return what a line across the gutter comes to: two parts, a line of the left column, or itself."""
    if not _is_row_of_both(fragment, columns, em):
        return [fragment]
    parts = _parts(fragment, columns, em)
    if parts is not None:
        return parts
    within = all(side[0] < fragment.center_y < side[-1] for side in columns.centers)
    return [_clipped(fragment, columns)] if within else [fragment]


def _is_row_of_both(fragment: Fragment, columns: _Columns, em: float) -> bool:
    """Tell whether a line fills the width of both columns and follows their leading."""
    inside = columns.left - _OUTSIDE * em <= fragment.left and fragment.right <= columns.right + _OUTSIDE * em
    wide = fragment.left <= columns.left + _INDENT * em and fragment.right >= columns.gutter_right + _INDENT * em
    if fragment.table is not None or not inside or not wide:
        return False
    y = fragment.center_y
    reach = _NEXT_ROW * columns.leading
    above = [any(y - reach <= c < y for c in side) for side in columns.centers]
    below = [any(y < c <= y + reach for c in side) for side in columns.centers]
    ends = [y > side[-1] or y < side[0] for side in columns.centers]
    return all((above[k] and below[k]) or (ends[k] and (above[k] or below[k])) for k in range(2))


def _parts(fragment: Fragment, columns: _Columns, em: float) -> list[Fragment] | None:
    """Cut a fragment between the words at the gutter, None where its words leave no white there."""
    words = list(fragment.line.words)
    upright = fragment.left == fragment.line.bbox.left
    if len(words) < 2 or not upright or any(a.bbox.left > b.bbox.left for a, b in pairwise(words)):
        return None
    middle = (columns.gutter_left + columns.gutter_right) / 2
    count = sum(word.bbox.center[0] < middle for word in words)
    if count in (0, len(words)):
        return None
    before, after = words[:count], words[count:]
    ends = [word.bbox.right for word in before if not _lies_in_gutter(word, columns, em)]
    starts = [word.bbox.left for word in after if not _lies_in_gutter(word, columns, em)]
    if not ends or not starts:
        return None
    white = starts[0] - ends[-1]
    spaces = [max(0.0, b.bbox.left - a.bbox.right) for a, b in pairwise(words)]
    reaches_over = ends[-1] > columns.gutter_right + _INTO_COLUMN * em
    reaches_back = starts[0] < columns.gutter_left - _INTO_COLUMN * em
    if reaches_over or reaches_back or white < max(_LEAST_WHITE * em, _USUAL_WHITE * median(spaces)):
        return None
    return [_part(fragment, before), _part(fragment, after)]


def _lies_in_gutter(word: Word, columns: _Columns, em: float) -> bool:
    """Tell whether a word is no more than the rule between the columns, read as a letter."""
    margin = 0.5 * em
    inside = columns.gutter_left - margin <= word.bbox.left and word.bbox.right <= columns.gutter_right + margin
    return len(word.text) == 1 and inside


def _part(fragment: Fragment, words: Sequence[Word]) -> Fragment:
    line = fragment.line
    box = union_of(word.bbox for word in words)
    polygon = line.polygon
    if polygon is not None:
        known = [word.polygon or Polygon.of_bbox(word.bbox) for word in words]
        polygon = Polygon((known[0].points[0], known[-1].points[1], known[-1].points[2], known[0].points[3]))
    else:
        box = BBox(box.left, line.bbox.top, box.right, line.bbox.bottom)
    text = join_lines((word.text, False) for word in words)
    part = replace(line, text=text, bbox=box, words=tuple(words), polygon=polygon)
    return Fragment(part, box.left, fragment.top, box.right, fragment.bottom)


def _clipped(fragment: Fragment, columns: _Columns) -> Fragment:
    """Return the fragment as a line of the left column."""
    right = max(fragment.left, columns.gutter_left)
    return Fragment(fragment.line, fragment.left, fragment.top, right, fragment.bottom)
