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
_LONGEST, _THICKEST = 200.0, 10.0  # points a bar or module is long and thick at most
_LEAST_INK, _MOST_INK = 0.2, 0.9  # part of a code that is dark; rules of a table cover next to nothing


def is_small(box: RawBox) -> bool:
    """Tell whether a drawn box (points) could be a bar or a module of a code."""
    width, height = box[2] - box[0], box[3] - box[1]
    return min(width, height) <= _THICKEST and max(width, height) <= _LONGEST


def dense_areas(boxes: Sequence[RawBox]) -> list[BBox]:
    """Return the places, in points, where ``_FEWEST`` small boxes at least stand close together and cover a part."""
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
        area = _union(members)
        ink = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in members)
        if len(members) >= _FEWEST and _LEAST_INK * area.area <= ink <= _MOST_INK * area.area:
            areas.append(area)
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
