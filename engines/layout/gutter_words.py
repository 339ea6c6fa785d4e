"""Lines that a detector drew over two columns, parted again at the gutter.

Engines layer, layout. Where columns stand close, a detector takes the ends and beginnings of two lines for one. Word
boxes show the gutter in it, and the edges of the columns show that it is not a heading over both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from core.geometry import BBox, Polygon, union_of
from core.model import Line, Word
from core.text import join_lines
from engines.layout.fragments import Fragment
from engines.layout.gutters import Band

_MOST_IN_RUN = 2  # lines across a gutter in a row that may be mistaken; more are text over both columns
_REACH = 1.0  # ems between the column's left edge and the first word of its part
_EDGE = 1.5  # ems by which a part may miss the edge of its column
_NEXT_ROW = 1.6  # times a line's height to the next line of the columns
_MORE_THAN_A_SPACE = 1.3  # times the line's common space between words


def part_at_gutter(bands: Sequence[Band], x: float, em: float) -> bool:
    """Part the lines of a region that belong to both columns, in place of the line across them.

    Args:
        bands: Bands along a gutter, columns judged; changed where a line is parted.
        x: Where the text right of the gutter begins, reading frame.
        em: Height of the page's common line, pixels.

    Returns:
        Whether any line was parted; the bands must then be made again.
    """
    columns = [band for band in bands if band.has_columns]
    left = [f for band in columns for f in band.left]
    right = [f for band in columns for f in band.right]
    parted = False
    for band in bands:
        if not band.is_run or len(band.others) > _MOST_IN_RUN:
            continue
        for fragment in list(band.others):
            parts = _parts(fragment, x, em)
            if parts is not None and _fits(parts[0], left, em) and _fits(parts[1], right, em):
                band.others.remove(fragment)
                band.left.append(parts[0])
                band.right.append(parts[1])
                parted = True
    return parted


def _parts(fragment: Fragment, x: float, em: float) -> tuple[Fragment, Fragment] | None:
    """Cut a fragment at the white in its words next to ``x``, None where there is none."""
    words = sorted(fragment.line.words, key=lambda word: word.bbox.left)
    is_plain = fragment.table is None and fragment.left == fragment.line.bbox.left
    if len(words) < 4 or not is_plain or tuple(words) != fragment.line.words:
        return None
    gaps = [b.bbox.left - a.bbox.right for a, b in pairwise(words)]
    near = [
        i
        for i, (a, b) in enumerate(pairwise(words))
        if a.bbox.right <= x + 0.5 * em and abs(b.bbox.left - x) <= _REACH * em and gaps[i] > 0
    ]
    if not near:
        return None
    cut = max(near, key=lambda i: gaps[i])
    if gaps[cut] < _MORE_THAN_A_SPACE * max(0.0, median(gaps)):
        return None
    return _part(fragment, words[: cut + 1]), _part(fragment, words[cut + 1 :])


def _part(fragment: Fragment, words: Sequence[Word]) -> Fragment:
    box = union_of(word.bbox for word in words)
    line: Line = fragment.line
    polygon = line.polygon
    if polygon is not None:
        known = [word.polygon or Polygon.of_bbox(word.bbox) for word in words]
        polygon = Polygon((known[0].points[0], known[-1].points[1], known[-1].points[2], known[0].points[3]))
    else:
        box = BBox(box.left, line.bbox.top, box.right, line.bbox.bottom)
    text = join_lines((word.text, False) for word in words)
    part = replace(line, text=text, bbox=box, words=tuple(words), polygon=polygon)
    return Fragment(part, box.left, fragment.top, box.right, fragment.bottom)


def _fits(part: Fragment, column: Sequence[Fragment], em: float) -> bool:
    """Tell whether a part continues a column: inside its edges, at an edge of it, and next to one of its lines."""
    if not column:
        return False
    left, right = min(f.left for f in column), max(f.right for f in column)
    if part.left < left - _EDGE * em or part.right > right + _EDGE * em:
        return False
    at_edge = abs(part.left - left) <= _EDGE * em or abs(part.right - right) <= _EDGE * em
    nearest = min(abs(f.center_y - part.center_y) for f in column)
    return at_edge and nearest <= _NEXT_ROW * part.height
