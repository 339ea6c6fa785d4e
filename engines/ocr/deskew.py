"""Finding and undoing the small slant of a scanned page. Engines layer; the lines of text are the ruler."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from core.geometry import Polygon, Transform
from core.page_source import Pixels

MIN_SKEW_DEG = 0.3
"""Less slant than this is left alone: reading does not suffer and the boxes fit."""

MAX_SKEW_DEG = 15.0
"""More slant than this is a photo or a poster, not a page put down askew."""

_LONG = 5.0  # a line must be this many times as long as thick for its angle to be trusted
_MIN_LINES = 3
_AGREEMENT_DEG = 1.0
_MIN_AGREEING = 0.6  # share of the length of long lines that must run in the common direction


def estimate_skew(polygons: Sequence[Polygon]) -> float:
    """Return the common slant of the lines.

    Args:
        polygons: Lines of a page that stands upright, corners clockwise from where the text begins.

    Returns:
        Degrees clockwise by which the text runs off the horizontal; 0 where the lines do not agree, where there are too
        few, or where the slant is outside ``MIN_SKEW_DEG`` .. ``MAX_SKEW_DEG``.
    """
    long_lines = [(p.angle_deg, p.length) for p in polygons if p.length >= _LONG * max(p.thickness, 1.0)]
    if len(long_lines) < _MIN_LINES:
        return 0.0
    angles = np.array([angle for angle, _ in long_lines])
    weights = np.array([length for _, length in long_lines])
    skew = _weighted_median(angles, weights)
    agreeing = np.abs(angles - skew) <= _AGREEMENT_DEG
    if weights[agreeing].sum() < _MIN_AGREEING * weights.sum():
        return 0.0
    skew = float(np.average(angles[agreeing], weights=weights[agreeing]))
    return skew if MIN_SKEW_DEG <= abs(skew) <= MAX_SKEW_DEG else 0.0


def straightened(pixels: Pixels, skew_deg: float) -> tuple[Pixels, Transform]:
    """Turn a picture so that its text runs level; nothing is cut off.

    Args:
        pixels: (H, W, 3) uint8.
        skew_deg: Slant of the text, degrees clockwise.

    Returns:
        The larger straight picture (corners filled with the colour of the paper) and the map from the given picture to
        it.
    """
    height, width = pixels.shape[:2]
    cos, sin = math.cos(math.radians(skew_deg)), math.sin(math.radians(skew_deg))
    out_width = math.ceil(width * abs(cos) + height * abs(sin))
    out_height = math.ceil(width * abs(sin) + height * abs(cos))
    turn = Transform(cos, -sin, sin, cos)
    x, y = turn.apply(width / 2, height / 2)
    transform = Transform(cos, -sin, sin, cos, out_width / 2 - x, out_height / 2 - y)
    # OpenCV counts pixel centres, our frame counts pixel edges: half a pixel between them.
    centre = transform.apply(0.5, 0.5)
    matrix = np.array([[cos, sin, centre[0] - 0.5], [-sin, cos, centre[1] - 0.5]])
    paper = [int(v) for v in np.median(pixels[:: max(1, height // 64), :: max(1, width // 64)], axis=(0, 1))]
    straight: Pixels = cv2.warpAffine(
        pixels,
        matrix,
        (out_width, out_height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=paper,
    )
    return straight, transform


def _weighted_median(
    values: np.ndarray[tuple[int], np.dtype[np.float64]], weights: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> float:
    order = np.argsort(values)
    total = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(total, total[-1] / 2)])
