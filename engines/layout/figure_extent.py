"""How far a drawing reaches: ink that numbers on its axes cut off belongs to it. Engines layer, layout."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox
from core.model import Line
from engines.layout.columns import is_numeric

_LONGEST_NUMBER = 8  # characters of a number on an axis
_BRIDGE = 3  # pixels over which strokes that became thin in the small picture are joined
_INSIDE = 0.5  # part of a line that lies in a drawing


def is_axis_number(line: Line) -> bool:
    """Tell whether a line may be a number on an axis."""
    return len(line.text) <= _LONGEST_NUMBER and is_numeric(line.text)


class InkExtents:
    """Connected ink of a page, with the numbers that may stand on axes and without the other text."""

    def __init__(self, dark: NDArray[np.uint8], lines: Sequence[Line], scale: float) -> None:
        """Find the connected ink.

        Args:
            dark: (H, W) uint8, 1 where there is ink; text is still in it.
            lines: All lines of the page, in the page's frame.
            scale: Pixels of ``dark`` for one of the page's frame.
        """
        import cv2

        self.shape = dark.shape
        self._texts = [line.bbox.scaled(scale) for line in lines if not is_axis_number(line)]
        drawn = dark.copy()
        for box in self._texts:
            drawn[max(0, int(box.top)) : int(box.bottom) + 1, max(0, int(box.left)) : int(box.right) + 1] = 0
        joined = cv2.morphologyEx(drawn, cv2.MORPH_CLOSE, np.ones((_BRIDGE, _BRIDGE), np.uint8))
        _, self._labels, self._stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)

    def grown(self, place: tuple[int, int, int, int], ink: NDArray[np.uint8]) -> tuple[int, int, int, int]:
        """Return the place of a drawing with all ink that is connected to its own.

        Args:
            place: Left, top, width and height.
            ink: (height, width) uint8, 1 where the drawing has ink.

        Returns:
            The place as it was where the larger one holds text that is no number of an axis.
        """
        x, y, w, h = place
        touched = np.unique(self._labels[y : y + h, x : x + w][ink > 0])
        boxes = [self._stats[k, :4].tolist() for k in touched.tolist() if k]
        left, top = min([x, *(b[0] for b in boxes)]), min([y, *(b[1] for b in boxes)])
        right = max([x + w, *(b[0] + b[2] for b in boxes)])
        bottom = max([y + h, *(b[1] + b[3] for b in boxes)])
        before, after = BBox(x, y, x + w, y + h), BBox(left, top, right, bottom)
        if any(_holds(after, text) and not _holds(before, text) for text in self._texts):
            return place
        return left, top, right - left, bottom - top


def _holds(box: BBox, text: BBox) -> bool:
    common = box.intersection(text)
    return common is not None and common.area > _INSIDE * text.area
