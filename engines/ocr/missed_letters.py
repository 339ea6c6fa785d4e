"""Letters that stand in no line that was found: single figures of a table, words beside a stamp. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.crops import padded
from engines.ocr.text_size import letter_boxes, usual_height

_AROUND = 0.25  # line heights above and below a line's box that belong to it: accents, descenders
_SMALLEST, _LARGEST = 0.55, 2.5  # usual heights: what is smaller is punctuation or dirt, what is larger no letter
_MASK_SIDE = 1000  # pixels of the longer side at which lines are drawn


def missed_letters(pixels: Pixels, polygons: Sequence[Polygon]) -> float:
    """Return which share of a page's letters stands outside its lines, 0..1; takes 30 ms for a page.

    Args:
        pixels: (H, W, 3) uint8 RGB, dark type on light paper.
        polygons: The lines that were found.
    """
    letters = letter_boxes(pixels)
    usual = usual_height(letters)
    if usual is None:
        return 0.0
    letters = letters[(letters[:, 3] >= _SMALLEST * usual) & (letters[:, 3] <= _LARGEST * usual)]
    height, width = pixels.shape[:2]
    factor = min(1.0, _MASK_SIDE / max(height, width))
    mask = np.zeros((round(height * factor) + 1, round(width * factor) + 1), np.uint8)
    for polygon in polygons:
        cv2.fillConvexPoly(mask, (np.array(padded(polygon, _AROUND).points) * factor).round().astype(np.int32), 1)
    columns, rows = ((letters[:, :2] + letters[:, 2:] / 2) * factor).astype(np.int64).T
    return float(np.count_nonzero(mask[rows, columns] == 0) / max(1, len(letters)))
