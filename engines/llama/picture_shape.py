"""The picture as a model wants it: not too long, and padded to the shape it was trained on. Engines layer, arrays."""

from __future__ import annotations

import math

import numpy as np

from core.page_source import Pixels
from engines.llama.profile import ModelProfile

_BORDER = 2  # pixels of the rim that tell the colour of the paper


def shaped(pixels: Pixels, profile: ModelProfile) -> Pixels:
    """Return the picture for the encoder.

    Args:
        pixels: (H, W, 3) uint8 RGB, at least one pixel.
        profile: Of the model; ``max_side_px`` and ``pad_aspect`` are followed.

    Returns:
        (H', W', 3) uint8 RGB, C-contiguous.
    """
    if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8 or 0 in pixels.shape:
        raise ValueError(f"a picture is (H, W, 3) uint8, not {pixels.shape} {pixels.dtype}")
    scaled = _scaled_down(pixels, profile.max_side_px)
    padded = _padded(scaled, profile.pad_aspect)
    return np.ascontiguousarray(padded)


def _scaled_down(pixels: Pixels, max_side: int) -> Pixels:
    height, width = pixels.shape[:2]
    if max_side <= 0 or max(height, width) <= max_side:
        return pixels
    from PIL import Image

    factor = max_side / max(height, width)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    scaled: Pixels = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))
    return scaled


def _padded(pixels: Pixels, aspect: float) -> Pixels:
    """Add paper at the right or at the bottom until width through height is ``aspect``; 0 leaves it."""
    height, width = pixels.shape[:2]
    if aspect <= 0:
        return pixels
    new_width, new_height = max(width, math.ceil(height * aspect)), max(height, math.ceil(width / aspect))
    if (new_width, new_height) == (width, height):
        return pixels
    padded: Pixels = np.empty((new_height, new_width, 3), np.uint8)
    padded[:] = paper_colour(pixels)
    top = (new_height - height) // 2
    padded[top : top + height, :width] = pixels
    return padded


def paper_colour(pixels: Pixels) -> Pixels:
    """Return the median colour of the rim, (3,) uint8."""
    rim = min(_BORDER, pixels.shape[0], pixels.shape[1])
    sides = (pixels[:rim], pixels[-rim:], pixels[:, :rim], pixels[:, -rim:])
    colours = np.concatenate([side.reshape(-1, 3) for side in sides])
    colour: Pixels = np.median(colours, axis=0).astype(np.uint8)
    return colour
