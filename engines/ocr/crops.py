"""Cutting lines out of a page picture. Engines layer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import Point, Polygon
from core.page_source import Pixels
from engines.ocr.ink import blank_columns, widest_run

_UPRIGHT_TOLERANCE = 0.75  # pixels a corner may stand off the upright box for a plain slice to do


def turned(polygon: Polygon, quarter_turns: int) -> Polygon:
    """Return the polygon with another corner first: the text runs ``quarter_turns`` clockwise from before."""
    k = quarter_turns % 4
    points = polygon.points
    return Polygon.of([*points[k:], *points[:k]])


def crop_line(pixels: Pixels, polygon: Polygon) -> Pixels:
    """Cut out a line so that its text is upright and runs to the right.

    Args:
        pixels: (H, W, 3) uint8 picture.
        polygon: Corners in the picture, clockwise from where the text begins.

    Returns:
        (h, w, 3) uint8, at the picture's own scale, at least one pixel each way; a copy or a view.
    """
    height, width = pixels.shape[:2]
    box = polygon.bbox
    straight = Polygon.of_bbox(box)
    if all(math.dist(p, q) <= _UPRIGHT_TOLERANCE for p, q in zip(polygon.points, straight.points, strict=True)):
        left, top = max(0, math.floor(box.left)), max(0, math.floor(box.top))
        right, bottom = min(width, math.ceil(box.right)), min(height, math.ceil(box.bottom))
        if right > left and bottom > top:
            return pixels[top:bottom, left:right]
    a, b, c, d = polygon.points
    out_width = max(1, round(max(math.dist(a, b), math.dist(d, c))))
    out_height = max(1, round(max(math.dist(a, d), math.dist(b, c))))
    matrix = cv2.getPerspectiveTransform(
        np.array(polygon.points, np.float32),
        np.array([[0, 0], [out_width, 0], [out_width, out_height], [0, out_height]], np.float32),
    )
    crop: Pixels = cv2.warpPerspective(
        pixels, matrix, (out_width, out_height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return crop


class LineCrops:
    """Cuts lines out of one picture, each once."""

    def __init__(self, pixels: Pixels, padding: float) -> None:
        """Build for a picture.

        Args:
            pixels: (H, W, 3) uint8 picture.
            padding: Paper above and below a line's polygon that is cut out with it, in heights of the line.
        """
        self._pixels = pixels
        self._padding = padding
        self._crops: dict[Polygon, Pixels] = {}

    def of(self, polygons: Sequence[Polygon]) -> list[Pixels]:
        """Return the crop of each polygon (see ``crop_line``); of one that was asked for before, the same object."""
        for polygon in polygons:
            if polygon not in self._crops:
                self._crops[polygon] = crop_line(self._pixels, padded(polygon, self._padding))
        return [self._crops[polygon] for polygon in polygons]


def padded(polygon: Polygon, share: float) -> Polygon:
    """Return the polygon grown across the text by a share of its thickness on each side; its ends stay."""
    a, b, c, d = polygon.points
    return Polygon((_beyond(d, a, share), _beyond(c, b, share), _beyond(b, c, share), _beyond(a, d, share)))


def _beyond(start: Point, end: Point, share: float) -> Point:
    return end[0] + (end[0] - start[0]) * share, end[1] + (end[1] - start[1]) * share


def split_points(crop: Pixels, max_ratio: float) -> list[int]:
    """Choose where to cut a crop that is too wide, in blank columns where there are any.

    Args:
        crop: (h, w, 3) uint8.
        max_ratio: Largest width of a part, in heights of the crop.

    Returns:
        Columns that begin and end the parts, from 0 to w; only these two where the crop is not too wide.
    """
    height, width = crop.shape[:2]
    limit = max(1, int(height * max_ratio))
    if width <= limit:
        return [0, width]
    blank = blank_columns(crop)
    cuts = [0]
    while width - cuts[-1] > limit:
        rest = width - cuts[-1]
        count = math.ceil(rest / limit)
        # No sooner than what the other parts can still take, so that the last one is no sliver of its own.
        earliest = max(int(rest / count * 0.6), rest - (count - 1) * limit)
        cuts.append(cuts[-1] + (_middle_of_widest_gap(blank[cuts[-1] :], earliest, limit) or rest // count))
    return [*cuts, width]


def _middle_of_widest_gap(blank: NDArray[np.bool_], low: int, high: int) -> int | None:
    gap = widest_run(blank[low : high + 1])
    return low + sum(gap) // 2 if gap is not None else None
