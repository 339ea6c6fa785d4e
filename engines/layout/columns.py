"""Columns or rows: whether text on both sides of a gutter is read down each side or across.

Engines layer, layout. Prose and verse run down; prices beside articles, values beside labels and cells of a table belong
to their row.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from statistics import median

from engines.layout.fragments import Fragment
from engines.layout.gutters import Band

_NUMERIC_SHARE = 0.4  # a text with this part of digits is a number, a date or a price
_HYPHENS = "-\u2010\u00ad\u00ac\u2e17"
_ALIGNED_OFFSET = 0.3  # ems between the middles of two lines of one row


def is_numeric(text: str) -> bool:
    """Tell whether a text is a number rather than words."""
    letters = sum(char.isalpha() for char in text)
    digits = sum(char.isdigit() for char in text)
    return digits > 0 and digits >= _NUMERIC_SHARE * (letters + digits)


def has_columns(band: Band, em: float) -> bool:
    """Tell whether the two sides of a band are columns.

    Args:
        band: Fragments left and right of a gutter.
        em: Height of the page's common line, pixels.
    """
    left, right = band.left, band.right
    fewer = min(len(left), len(right))
    if fewer < 2 or not _overlap(left, right):
        return False
    if max(_numeric_share(left), _numeric_share(right)) > 0.5:
        return False
    length = min(_typical_weight(left), _typical_weight(right))
    running = min(_running_share(left), _running_share(right))
    if running >= 0.25 and length >= 12:
        return True
    if fewer < 4 or length < 10:
        return False
    aligned = _aligned_share(left, right, em)
    if aligned < 0.5:
        return True
    return length >= 12 and max(_leading(left), _leading(right)) < 2.2 * em and fewer >= 5


def _overlap(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Tell whether the sides share a third of the shorter one's height."""
    top = max(min(f.top for f in left), min(f.top for f in right))
    bottoms = max(f.bottom for f in left), max(f.bottom for f in right)
    extents = [max(f.bottom for f in side) - min(f.top for f in side) for side in (left, right)]
    return min(bottoms) - top > 0.33 * min(extents)


def _numeric_share(side: Sequence[Fragment]) -> float:
    return sum(is_numeric(f.line.text) for f in side) / len(side)


def _typical_weight(side: Sequence[Fragment]) -> float:
    return median(f.weight for f in side)


def _running_share(side: Sequence[Fragment]) -> float:
    """Return the part of lines that visibly continue the line before: a small first letter or a hyphen at its end."""
    texts = [f.line.text.strip() for f in sorted(side, key=lambda f: f.center_y)]
    running = sum(
        (after[:1].islower() or (before[-1:] in _HYPHENS and before[-2:-1].isalpha())) if before else False
        for before, after in zip(texts, texts[1:], strict=False)
    )
    return running / max(1, len(texts) - 1)


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
    return median(b - a for a, b in zip(centers, centers[1:], strict=False))
