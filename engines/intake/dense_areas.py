"""Places of a page where many small boxes are drawn close together: bar codes made of rectangles, and patterns.

Engine layer; pure functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.geometry import BBox

RawBox = tuple[float, float, float, float]

_FEWEST = 20  # the shortest code of use, EAN-8, has 22 bars; the smallest QR code has over 100 modules
_CELL = 12.0  # points; boxes of one code lie nearer to each other than this
_MOST = 20_000  # boxes looked at; what holds more is a drawing
_LONGEST, _THICKEST = 200.0, 15.0  # points a bar or module is long and thick at most


def is_small(box: RawBox) -> bool:
    """Tell whether a drawn box (points) could be a bar or a module of a code."""
    width, height = box[2] - box[0], box[3] - box[1]
    return min(width, height) <= _THICKEST and max(width, height) <= _LONGEST


def dense_areas(boxes: Sequence[RawBox]) -> list[BBox]:
    """Return the places where at least ``_FEWEST`` small boxes stand close together, in the boxes' units (points)."""
    small = [box for box in boxes[:_MOST] if is_small(box)]
    if len(small) < _FEWEST:
        return []
    held: dict[tuple[int, int], list[RawBox]] = {}
    for box in small:
        held.setdefault((int(box[0] // _CELL), int((box[1] + box[3]) / 2 // _CELL)), []).append(box)
    areas = []
    while held:
        start, members = held.popitem()
        waiting = [start]
        while waiting:
            x, y = waiting.pop()
            for near in _around(x, y):
                if near in held:
                    members += held.pop(near)
                    waiting.append(near)
        if len(members) >= _FEWEST:
            areas.append(_union(members))
    return areas


def _around(x: int, y: int) -> Iterable[tuple[int, int]]:
    return ((x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j)


def _union(boxes: Sequence[RawBox]) -> BBox:
    return BBox(
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
