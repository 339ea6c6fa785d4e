"""How tall the letters of a page are, from its connected components: a few ten milliseconds, no network.

Engines layer.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from core.page_source import Pixels

_WORK_AREA = 2_500_000  # pixels; larger pictures are looked at smaller
_WINDOW = 31  # neighbourhood of the local threshold, pixels
_DARKER = 15  # by so much must ink be darker than its neighbourhood, grey levels
_MIN_LETTERS = 30


def letter_height(pixels: Pixels) -> float | None:
    """Estimate the usual height of a letter.

    Args:
        pixels: (H, W, 3) uint8 RGB, dark type on light paper.

    Returns:
        Pixels, between the height of an "x" and that of a capital; None where too little looks like letters (a blank
        page, a photo, light type on dark ground).
    """
    return usual_height(letter_boxes(pixels))


def letter_boxes(pixels: Pixels) -> NDArray[np.float64]:
    """Find pieces of ink that may be letters.

    Args:
        pixels: (H, W, 3) uint8 RGB, dark type on light paper.

    Returns:
        (N, 4): left, top, width and height of each, pixels.
    """
    height, width = pixels.shape[:2]
    factor = min(1.0, math.sqrt(_WORK_AREA / (height * width)))
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    if factor < 1:
        gray = cv2.resize(gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    ink = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _WINDOW, _DARKER)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    columns = (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA)
    wide, tall, area = (stats[1:, column].astype(np.int64) for column in columns)
    fill = area / (wide * tall)
    # Specks, rules, frames and pictures are too small, too flat, too hollow or too full.
    is_letter = (tall >= 5) & (tall <= 120) & (wide <= 6 * tall) & (tall <= 6 * wide) & (fill >= 0.15) & (fill <= 0.95)
    boxes: NDArray[np.float64] = stats[1:, :4][is_letter] / factor
    return boxes


def usual_height(letters: NDArray[np.float64]) -> float | None:
    """Return the usual height of letters, given as ``letter_boxes`` does; None where they are too few."""
    heights = np.sort(letters[:, 3])
    if len(heights) < _MIN_LETTERS:
        return None
    # Weighted by height, so that punctuation and dirt do not pull the median down.
    summed = np.cumsum(heights)
    return float(heights[np.searchsorted(summed, summed[-1] / 2)])
