"""From the crop of a line to what our quick line reader sees: the same in training and in use. Engines layer.

Lines come with paper above and below their letters, as the detector cuts them. Most of it is trimmed off, so that
letters come out larger; then paper is 0 and ink 255, also where bright letters stand on a dark ground.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

HEIGHT = 32
SQUEEZE = 0.75
"""Lines are narrowed by this much beyond the scale of their height."""
_LEAST_CONTRAST = 24.0  # grey levels: an even crop is not stretched to noise


_INKED = 0.15  # of the widest spread of grey levels in a row: rows with less are blank
_RIM = 0.05  # of the height: stays above and below the letters
_MOST_ABOVE, _MOST_BELOW = 0.25, 0.2  # of the height: no more is cut off


def trimmed(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the line without most of the blank rows above and below its letters: they come out larger.

    Args:
        gray: (h, w) uint8; a view of it is returned.
    """
    height = gray.shape[0]
    if height < 8:
        return gray
    spread = gray[:, ::2].std(axis=1)
    inked = np.flatnonzero(spread >= _INKED * spread.max())
    rim = round(_RIM * height)
    top = min(max(0, int(inked[0]) - rim), round(_MOST_ABOVE * height))
    bottom = max(min(height, int(inked[-1]) + 1 + rim), height - round(_MOST_BELOW * height))
    kept: NDArray[np.uint8] = gray[top:bottom]
    return kept


def prepared(gray: NDArray[np.uint8], stretch: float = SQUEEZE, width: int | None = None) -> NDArray[np.uint8]:
    """Return the line at the network's height, paper 0 and ink 255.

    Args:
        gray: (h, w) uint8.
        stretch: Factor of the width.
        width: Width of the result; None for that of the crop at its scale.
    """
    height, wide = gray.shape
    if width is None:
        width = max(8, math.ceil(wide * HEIGHT / height * stretch))
    method = cv2.INTER_AREA if height > HEIGHT else cv2.INTER_LINEAR
    line = cv2.resize(gray, (width, HEIGHT), interpolation=method).astype(np.float32)
    low, middle, high = np.percentile(line[::2, ::2], (1.5, 50.0, 98.5))
    if middle - low < high - middle:  # bright letters
        line, low, high = 255.0 - line, 255.0 - high, 255.0 - low
        middle = 255.0 - middle
    paper = (middle + high) / 2
    scaled = (paper - line) * (255.0 / max(_LEAST_CONTRAST, paper - low))
    made: NDArray[np.uint8] = np.clip(scaled, 0, 255).astype(np.uint8)
    return made
