"""Where numbers beside boxes go so that they cover no other box. Free of Qt; pixels of the screen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_Floats = NDArray[np.float64]

_GAP = 1.0
_TOLERANCE = 2.0  # of height that a number may stand over a neighbour: boxes of lines are taller than their letters
_LENGTHS = 2.5  # so many times the number must fit into a box that it is put into, or it hides what the box holds


def label_places(boxes: _Floats, sizes: _Floats, own: NDArray[np.intp], others: _Floats) -> _Floats:
    """Return the left top corner of each number, (n, 2); nan where there is no room for it.

    It goes behind the end of its box where nothing is, else inside that end.

    Args:
        boxes: Left, top, right, bottom of the boxes that have a number, (n, 4).
        sizes: Width and height of the numbers, (n, 2).
        own: Which of ``others`` each box is, (n).
        others: All boxes around, (m, 4).
    """
    top = (boxes[:, 1] + boxes[:, 3] - sizes[:, 1]) / 2
    behind = np.column_stack((boxes[:, 2] + _GAP, top))
    inside = np.column_stack((boxes[:, 2] - sizes[:, 0], top))
    places = np.where(_is_free(behind, sizes, own, others)[:, None], behind, inside)
    is_inside = places[:, 0] < behind[:, 0]
    is_long = boxes[:, 2] - boxes[:, 0] >= _LENGTHS * sizes[:, 0]
    asked = np.nonzero(is_inside)[0]
    is_free = np.ones(len(boxes), dtype=bool)
    is_free[asked] = is_long[asked] & _is_free(inside[asked], sizes[asked], own[asked], others)
    places[~is_free] = np.nan
    return places


def _is_free(places: _Floats, sizes: _Floats, own: NDArray[np.intp], others: _Floats) -> NDArray[np.bool_]:
    low, high = places, places + sizes
    covers = (
        (others[None, :, 0] < high[:, None, 0])
        & (others[None, :, 2] > low[:, None, 0])
        & (others[None, :, 1] < high[:, None, 1] - _TOLERANCE)
        & (others[None, :, 3] > low[:, None, 1] + _TOLERANCE)
    )
    covers[np.arange(len(places)), own] = False
    free: NDArray[np.bool_] = np.logical_not(covers.any(axis=1))
    return free
