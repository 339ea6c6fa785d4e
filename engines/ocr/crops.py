"""Cutting lines out of a page picture. Engines layer."""

from __future__ import annotations

import math

import cv2
import numpy as np

from core.geometry import Polygon
from core.page_source import Pixels

_UPRIGHT_TOLERANCE = 0.75  # pixels a corner may stand off the upright box for a plain slice to do
_GAP_CONTRAST = 0.15  # share of the crop's contrast below which a column counts as blank


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
    gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY).astype(np.int16)
    contrast = gray.max(axis=0) - gray.min(axis=0)
    blank = contrast <= max(1.0, float(contrast.max()) * _GAP_CONTRAST)
    cuts = [0]
    while width - cuts[-1] > limit:
        # The last part must not be a sliver, so what is left is shared out evenly.
        rest = width - cuts[-1]
        wanted = rest / math.ceil(rest / limit)
        low, high = cuts[-1] + int(wanted * 0.6), cuts[-1] + limit
        cuts.append(_middle_of_widest_gap(blank, low, high) or cuts[-1] + int(wanted))
    return [*cuts, width]


def _middle_of_widest_gap(blank: np.ndarray[tuple[int], np.dtype[np.bool_]], low: int, high: int) -> int | None:
    edges = np.diff(np.concatenate(([0], blank[low:high].view(np.int8), [0])))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    if not len(starts):
        return None
    widest = int(np.argmax(ends - starts))
    return low + int(starts[widest] + ends[widest]) // 2
