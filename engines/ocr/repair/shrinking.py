"""Small copies of page pictures to look at. Engines layer."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from core.page_source import Pixels


def shrunk(pixels: Pixels, side: int) -> tuple[NDArray[np.uint8], float]:
    """Return a gray copy whose longer side has at most ``side`` pixels, and its scale.

    Args:
        pixels: (H, W, 3) uint8 RGB.
        side: Pixels.
    """
    factor = min(1.0, side / max(pixels.shape[:2]))
    # Every n-th pixel first: averaging millions of pixels would cost more than the answer is worth.
    step = max(1, int(0.67 / factor))
    gray: NDArray[np.uint8] = cv2.cvtColor(np.ascontiguousarray(pixels[::step, ::step]), cv2.COLOR_RGB2GRAY)
    if factor < 1:
        # Gray before small: averaging one channel takes a third of the time.
        size = (max(1, round(pixels.shape[1] * factor)), max(1, round(pixels.shape[0] * factor)))
        gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    return gray, factor
