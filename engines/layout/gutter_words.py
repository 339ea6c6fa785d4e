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


_FEWEST_GENUINE = 3  # lines that begin at a gutter by themselves before any other is parted there
_GENUINE_SHARE = 0.2  # and for each line that is parted
_ACROSS_REACH = 2.0  # ems by which a line reaches to either side of a gutter that may be parted
_AT_GUTTER = 0.9  # ems by which the word behind the gutter may miss it
_RUN_STEP = 2.2  # ems from line to line of one run
_NEAR_RUN, _NEAR_SHARE = 3.0, 0.15  # ems around a run, and for each of its lines, in which such lines begin
_PARTED_SHARE = 0.8  # part of a run that has white at the gutter, where the run is of rows and not of running text
_LONE_WHITE = 0.6  # ems of white that part a run of one or two lines
_LARGE_TYPE = 1.45  # times the common height: headings are not parted


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


def part_close_columns(fragments: Sequence[Fragment], x: float, em: float) -> list[Fragment]:
    """Part lines that a detector drew over a gutter, where columns stand so close that it took most lines together.

    Lines that begin at the gutter by themselves vouch for it. Running text over both columns has white there by chance
    only, in few of its lines.

    Args:
        fragments: The region's fragments.
        x: Where the text right of the gutter begins, reading frame.
        em: Height of the page's common line, pixels.

    Returns:
        The fragments, the given list where nothing is parted.
    """
    reach = _ACROSS_REACH * em
    across = sorted((f for f in fragments if f.left < x - reach and f.right > x + reach), key=lambda f: f.center_y)
    if not across:
        return list(fragments)
    ends = [f for f in fragments if f.right <= x + 0.3 * em]
    genuine = [f.center_y for f in fragments if abs(f.left - x) <= _AT_GUTTER * em and _has_beside(f, ends)]
    if len(genuine) < _FEWEST_GENUINE:
        return list(fragments)
    parted: dict[int, tuple[Fragment, Fragment]] = {}
    for run in _runs_of(across, em):
        is_short = len(run) <= _MOST_IN_RUN
        if is_short and not min(genuine) < run[0].center_y < max(genuine):
            continue  # more likely a heading over both columns
        low, high = run[0].center_y - _NEAR_RUN * em, run[-1].center_y + _NEAR_RUN * em
        if sum(low < y < high for y in genuine) < max(1.0, _NEAR_SHARE * len(run)):
            continue
        cuts = [(f, _cut_at(f, x, em, _LONE_WHITE if is_short else _LEAST_WHITE)) for f in run]
        known = [(f, pair) for f, pair in cuts if pair is not None]
        if len(known) >= _PARTED_SHARE * len(run):
            parted.update((id(f), pair) for f, pair in known)
    if len(genuine) < _GENUINE_SHARE * len(parted):
        return list(fragments)
    return [part for f in fragments for part in parted.get(id(f), (f,))]


def _runs_of(across: Sequence[Fragment], em: float) -> list[list[Fragment]]:
    runs: list[list[Fragment]] = []
    for fragment in across:
        if runs and fragment.center_y - runs[-1][-1].center_y <= _RUN_STEP * em:
            runs[-1].append(fragment)
        else:
            runs.append([fragment])
    return runs


def _has_beside(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    return any(abs(other.center_y - fragment.center_y) < 0.6 * fragment.height for other in others)


def _cut_at(fragment: Fragment, x: float, em: float, white: float) -> tuple[Fragment, Fragment] | None:
    """Cut a fragment before the word that begins at a gutter, None where no word does or too little white is there."""
    words = fragment.line.words
    if fragment.table is not None or len(words) < 2 or fragment.left != fragment.line.bbox.left:
        return None
    if fragment.height > _LARGE_TYPE * em:
        return None
    best: tuple[float, int] | None = None
    for k in range(1, len(words)):
        before, after = words[k - 1].bbox, words[k].bbox
        if after.left - before.right >= white * em and abs(after.left - x) <= _AT_GUTTER * em:
            best = min(best or (float("inf"), 0), (abs(after.left - x), k))
    if best is None or any(a.bbox.left > b.bbox.left for a, b in pairwise(words)):
        return None
    return _part(fragment, words[: best[1]]), _part(fragment, words[best[1] :])
