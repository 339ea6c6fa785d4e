"""Boxes of one line of print that overlap, parted where they do. Engines layer.

The detector grows what it found by a part of its height on all sides. Words with wide gaps between them are found one
by one, and the boxes then reach into each other: the last letter of one would be read as the first of the next, too.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import Point, Polygon

_LEVEL_DEG = 15.0
_SAME_ROW = 0.6  # of the smaller height, which both must share
_MOST = 1.5  # heights: boxes that overlap by more are two findings of the same ink
_TALL = 1.5  # times as high as wide: lines that run down the page


def parted(polygons: Sequence[Polygon]) -> list[Polygon]:
    """Return polygons with those that overlap on one line of print cut in the middle of what they share.

    Args:
        polygons: Corners clockwise from the top-left one.

    Returns:
        As many polygons, in the order given.
    """
    found = list(polygons)
    rows = sorted(
        (i for i, polygon in enumerate(found) if _runs_across(polygon)), key=lambda i: found[i].bbox.center[1]
    )
    highest = max((found[i].bbox.height for i in rows), default=0.0)
    for place, i in enumerate(rows):
        for j in rows[place + 1 :]:
            if found[j].bbox.center[1] - found[i].bbox.center[1] > highest:
                break
            left, right = (i, j) if found[i].bbox.center[0] <= found[j].bbox.center[0] else (j, i)
            cut = _cut_between(found[left], found[right])
            if cut is not None:
                found[left] = _shortened(found[left], cut, at_end=True)
                found[right] = _shortened(found[right], cut, at_end=False)
    return found


def _runs_across(polygon: Polygon) -> bool:
    return abs(polygon.angle_deg) <= _LEVEL_DEG and polygon.thickness <= _TALL * polygon.length


def _cut_between(left: Polygon, right: Polygon) -> float | None:
    a, b = left.bbox, right.bbox
    height = min(a.height, b.height)
    overlap = a.right - b.left
    shared = min(a.bottom, b.bottom) - max(a.top, b.top)
    if not 0 < overlap <= _MOST * height or shared < _SAME_ROW * height:
        return None
    cut = (a.right + b.left) / 2
    return cut if a.left < cut < b.right else None


def _shortened(polygon: Polygon, cut: float, *, at_end: bool) -> Polygon:
    a, b, c, d = polygon.points
    if at_end:
        return Polygon((a, _until(a, b, cut), _until(d, c, cut), d))
    return Polygon((_until(b, a, cut), b, c, _until(c, d, cut)))


def _until(start: Point, end: Point, cut: float) -> Point:
    """Return the point of a side where it meets the cut; the end itself where it does not reach it."""
    (x0, y0), (x1, y1) = start, end
    if x0 == x1 or not min(x0, x1) <= cut <= max(x0, x1):
        return end
    share = (cut - x0) / (x1 - x0)
    return cut, y0 + (y1 - y0) * share
