"""Columns or rows: whether text on both sides of a gutter is read down each side or across.

Engines layer, layout. Prose and verse run down; prices beside articles, values beside labels and cells of a table
belong to their row. The numbers below were chosen on real pages: receipts, forms, tables and two-column print.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from engines.layout.fragments import Fragment
from engines.layout.gutters import Band

_NUMERIC_SHARE = 0.4  # a text with this part of digits is a number, a date or a price
_LABEL = re.compile(r"[^\W\d_][\w .-]{0,24}:\s*\S")
_FEWEST_LABELLED = 3
_FEWEST_BESIDE_TABLES = 8  # lines on both sides that can be judged though tables stand among them
_HYPHENS = "-\u2010\u00ad\u00ac\u2e17"
_ALIGNED_OFFSET = 0.15  # ems between the middles of two lines of one row; columns set apart meet by chance only
_VERSE_WEIGHT = 30  # characters of a line on both sides that are verse rather than cells, however level they stand
_LEVEL_SHARE = 0.85  # part of lines with a partner: cells of a table stand beside each other throughout
_LEVEL_SHARE_OF_LOOSE = 0.75  # the same where lines stand as loosely as rows of a table
_LOOSE_LEADING = 1.2  # ems from line to line
_WIDEST_LEADING = 2.2  # ems from line to line of verse


def is_numeric(text: str) -> bool:
    """Tell whether a text is a number rather than words."""
    digits = sum(map(str.isdigit, text))
    return digits > 0 and digits >= _NUMERIC_SHARE * (sum(map(str.isalpha, text)) + digits)


def has_columns(band: Band, em: float) -> bool:
    """Tell whether the two sides of a band are columns.

    Args:
        band: Fragments left and right of a gutter.
        em: Height of the page's common line, pixels.
    """
    left, right = ([f for f in side if f.table is None] for side in (band.left, band.right))
    if len(left) < len(band.left) or len(right) < len(band.right):
        if min(len(left), len(right)) == 0 < len(left) + len(right) or max(map(prose_lines, (left, right))) >= 3:
            return True
        if min(len(left), len(right)) < _FEWEST_BESIDE_TABLES:
            return False
    fewer = min(len(left), len(right))
    if fewer < 2 or not _overlap(left, right):
        return False
    if max(prose_lines(left), prose_lines(right)) >= 5 and _aligned_share(left, right, em) < 0.5:
        return True  # prose beside a chart or a table; numbers of lines and notes would stand level with its lines
    if max(_numeric_share(left), _numeric_share(right)) > 0.5:
        return False
    length = min(_typical_weight(left), _typical_weight(right))
    running = min(_running_share(left), _running_share(right))
    if running >= 0.25 and length >= 12:
        return True
    if fewer < 4 or length < 10:
        return False
    leading = max(_leading(left), _leading(right))
    if leading > _WIDEST_LEADING * em:
        return False
    level = _LEVEL_SHARE if leading < _LOOSE_LEADING * em else _LEVEL_SHARE_OF_LOOSE
    return length >= _VERSE_WEIGHT or _aligned_share(left, right, em) < level


def has_rows(band: Band, em: float) -> bool:
    """Tell whether the two sides of a band are surely rows: numbers on one side, level with lines of the other."""
    left, right = band.left, band.right
    if min(len(left), len(right)) < 2 or max(_numeric_share(left), _numeric_share(right)) <= 0.5:
        return False
    return _aligned_share(left, right, em) >= _LEVEL_SHARE


def prose_lines(side: Sequence[Fragment]) -> int:
    """Return the number of a side's lines where it is clearly running text, else 0."""
    return len(side) if side and _typical_weight(side) >= 20 and _running_share(side) >= 0.6 else 0


def _overlap(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Tell whether the sides share a third of the shorter one's height."""
    top = max(min(f.top for f in left), min(f.top for f in right))
    bottoms = max(f.bottom for f in left), max(f.bottom for f in right)
    extents = [max(f.bottom for f in side) - min(f.top for f in side) for side in (left, right)]
    return min(bottoms) - top > 0.33 * min(extents)


def is_address_beside_labels(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Tell whether an address stands beside "Date: ...", "Reference: ..."; labels of a form stand on the left."""
    fewer, more = sorted((len(left), len(right)))
    return fewer >= _FEWEST_LABELLED and more <= fewer + 2 and _labelled(right) == len(right) and not _labelled(left)


def _labelled(side: Sequence[Fragment]) -> int:
    """Return the number of lines that are a label with its value."""
    return sum(_LABEL.match(f.line.text.strip()) is not None for f in side)


def _numeric_share(side: Sequence[Fragment]) -> float:
    return sum(is_numeric(f.line.text) for f in side) / len(side)


def _typical_weight(side: Sequence[Fragment]) -> float:
    return median(f.weight for f in side)


def _running_share(side: Sequence[Fragment]) -> float:
    """Return the part of lines that visibly continue the line before.

    Signs are a small first letter, a hyphen at the end before it, and, in scripts without capitals, a full line.
    """
    lines = sorted(side, key=lambda f: f.center_y)
    edge = sorted(f.right for f in lines)[-max(1, len(lines) // 4)]
    running = 0
    for before, after in pairwise(lines):
        text, end = after.line.text.strip(), before.line.text.strip()
        if text[:1].islower() or (end[-1:] in _HYPHENS and end[-2:-1].isalpha()):
            running += 1
        elif end.lower() == end.upper() and not is_numeric(end):
            running += before.weight >= 12 and edge - before.right < before.height
    return running / max(1, len(lines) - 1)


def _aligned_share(left: Sequence[Fragment], right: Sequence[Fragment], em: float) -> float:
    """Return the part of the side with fewer lines that has a partner at its height on the other side."""
    fewer, more = sorted((left, right), key=len)
    centers = sorted(f.center_y for f in more)
    aligned = 0
    for fragment in fewer:
        k = bisect_left(centers, fragment.center_y)
        near = centers[max(0, k - 1) : k + 1]
        aligned += any(abs(c - fragment.center_y) < _ALIGNED_OFFSET * em for c in near)
    return aligned / len(fewer)


def _leading(side: Sequence[Fragment]) -> float:
    """Return the typical distance from line to line, pixels."""
    centers = sorted(f.center_y for f in side)
    return median(b - a for a, b in pairwise(centers))
