"""Bounds on what a file may cost us. Engine layer; plain data.

Time is bounded by the host: a page that keeps its worker silent for too long loses the worker.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused, and what is drawn smaller instead.

    A picture above ``max_image_pixels`` or ``max_image_side`` is refused before it is decoded: it may be a
    decompression bomb. What passes, and every PDF page, is handed out with at most ``max_page_pixels`` and
    ``max_page_side``: it is scaled down, and the resolution of the page says so.

    Attributes:
        max_image_pixels: Width times height of one picture as its header states it. 180 million is A4 at 1200 dpi and
            the figure at which Pillow itself speaks of an attack.
        max_image_side: Longest side of one picture, pixels.
        max_pages: Pages of one file.
        max_page_pixels: Width times height of a page frame; A3 at 400 dpi has 31 million.
        max_page_side: Longest side of a page frame, pixels.
    """

    max_image_pixels: int = 180_000_000
    max_image_side: int = 32_000
    max_pages: int = 10_000
    max_page_pixels: int = 40_000_000
    max_page_side: int = 16_000
