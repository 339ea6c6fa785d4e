"""The picture of a page at some scale, and the request for one."""

from __future__ import annotations

from dataclasses import dataclass

from core.geometry import BBox
from core.page_source import Pixels

# Lengths of the longer side that are drawn: steps of the square root of 2, so that a few sizes serve every zoom and a
# picture is never stretched by more than that. The last one keeps a page below 25 million pixels.
SIDES = (180, 256, 362, 512, 724, 1024, 1448, 2048, 2896, 4096, 5793)


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Names a picture of a page.

    Attributes:
        document_id: Document of the library.
        page_index: Counted from 0.
        longest_side: Length of the picture's longer side, pixels; one of ``SIDES``, 0 for a region.
        region: Part of the page frame that is wanted alone; None for all.
        factor: Pixels of the region's picture for a pixel of the page frame.
    """

    document_id: str
    page_index: int
    longest_side: int
    region: BBox | None = None
    factor: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class PagePicture:
    """A page frame, drawn larger or smaller.

    Attributes:
        page_index: Counted from 0.
        pixels: (H, W, 3) uint8 RGB.
        frame_width: Width of the page frame, pixels.
        frame_height: Height of the page frame, pixels.
        frame_dpi: Pixels an inch of the page frame.
        region: Part of the page frame that this shows; None for all of it.
    """

    page_index: int
    pixels: Pixels
    frame_width: int
    frame_height: int
    frame_dpi: float
    region: BBox | None = None

    @property
    def longest_side(self) -> int:
        """Length of the longer side of this picture, pixels."""
        return int(max(self.pixels.shape[:2]))


def side_for(length: float) -> int:
    """Return the smallest of ``SIDES`` that is no shorter than a length in pixels, or the largest."""
    return next((side for side in SIDES if side >= length), SIDES[-1])
