"""Places of a page where many small boxes are drawn close together: bar codes made of rectangles, and patterns.

Engine layer; pure functions.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox

RawBox = tuple[float, float, float, float]

_FEWEST = 20  # the shortest code of use, EAN-8, has 22 bars; the smallest QR code has over 100 modules
_CELL = 12.0  # points; boxes of one code lie nearer to each other than this
_MOST = 20_000  # boxes looked at; what holds more is a drawing
_LONGEST, _THICKEST = 200.0, 10.0  # points a bar or module is long and thick at most
_FAR = 1_000_000  # cells; what lies further from the page's corner is nowhere
_STEPS = [x * 4 * _FAR + y for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]  # to the cells around one
_LEAST_INK, _MOST_INK = 0.2, 0.9  # part of a code that is dark; rules of a table cover next to nothing


def dense_areas(boxes: Sequence[RawBox]) -> list[BBox]:
    """Return the places, in points, where ``_FEWEST`` small boxes at least stand close together and cover a part."""
    small = _small(boxes)
    if len(small) < _FEWEST:
        return []
    across, down = small[:, 0] // _CELL, (small[:, 1] + small[:, 3]) / 2 // _CELL
    cells, cell_of = np.unique(
        np.clip(across, -_FAR, _FAR) * 4 * _FAR + np.clip(down, -_FAR, _FAR), return_inverse=True
    )
    places = {int(cell): number for number, cell in enumerate(cells)}
    group_of = np.full(len(cells), -1)
    count = 0
    while places:
        start, number = places.popitem()
        group_of[number] = count
        waiting = [start]
        while waiting:
            cell = waiting.pop()
            for step in _STEPS:
                if cell + step in places:
                    group_of[places.pop(cell + step)] = count
                    waiting.append(cell + step)
        count += 1
    groups = group_of[cell_of]
    members = np.bincount(groups, minlength=count)
    ink = np.bincount(groups, (small[:, 2] - small[:, 0]) * (small[:, 3] - small[:, 1]), minlength=count)
    areas = []
    for group in np.flatnonzero(members >= _FEWEST):
        held = small[groups == group]
        area = BBox(*map(float, (*held[:, :2].min(axis=0), *held[:, 2:].max(axis=0))))
        if _LEAST_INK * area.area <= ink[group] <= _MOST_INK * area.area:
            areas.append(area)
    return areas


def _small(boxes: Sequence[RawBox]) -> NDArray[np.float64]:
    """Return the boxes (points) that could be bars or modules of a code, one a row."""
    if len(boxes) < _FEWEST:
        return np.empty((0, 4))
    found = np.array(boxes[:_MOST], float)
    sides = found[:, 2:] - found[:, :2]
    fits: NDArray[np.bool_] = (sides.min(axis=1) <= _THICKEST) & (sides.max(axis=1) <= _LONGEST)
    return found[fits]
