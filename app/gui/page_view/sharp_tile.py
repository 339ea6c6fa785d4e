"""Which part of a page is drawn again, sharper, once pictures of the whole page would be too large. Free of Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.services.views.page_picture import SIDES
from core.geometry import BBox

MAX_PIXELS = 16_000_000
"""Of one tile, so that its picture takes 64 MB at most; several screens of common size."""
_GRID = 64  # pixels of the tile: places a few pixels apart are served by the same picture
_ROOM = 0.25  # of the part in view, drawn around it, so that a small scroll stays sharp


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of the page frame and how sharp it is drawn.

    Attributes:
        area: Pixels of the page frame.
        factor: Pixels of the picture for a pixel of the page frame.
    """

    area: BBox
    factor: float

    def serves(self, visible: BBox, factor: float) -> bool:
        """Tell whether a part in view is drawn sharp by this tile."""
        area = self.area
        is_inside = (
            area.left <= visible.left + 1
            and area.top <= visible.top + 1
            and area.right >= visible.right - 1
            and area.bottom >= visible.bottom - 1
        )
        return is_inside and abs(self.factor - factor) < 1e-3 * factor


def is_needed(frame_side: float, factor: float, shown_side: int) -> bool:
    """Tell whether a picture of the whole page is too coarse for the screen.

    Args:
        frame_side: Longer side of the page frame, pixels.
        factor: Pixels of the screen for a pixel of the page frame.
        shown_side: Longer side of the sharpest picture there is, pixels. Where it stays below the largest size of
            pictures, the file holds no more, as a picture file that is never enlarged.
    """
    return shown_side >= SIDES[-1] - 1 and frame_side * factor > shown_side * 1.02


def tile_for(visible: BBox, frame_width: float, frame_height: float, factor: float) -> Tile | None:
    """Return the tile for what is in view; None where nothing is.

    Args:
        visible: Part of the page frame, pixels.
        frame_width: Width of the page frame, pixels.
        frame_height: Its height.
        factor: Pixels of the screen for a pixel of the page frame.
    """
    if visible.width < 1 or visible.height < 1:
        return None
    for room in (_ROOM, 0.0):
        grown = visible.expanded(visible.width * room, visible.height * room)
        area = _on_grid(grown, factor).clipped(frame_width, frame_height)
        if area.width * area.height * factor**2 <= MAX_PIXELS:
            return Tile(area, factor)
    factor *= math.sqrt(MAX_PIXELS / (area.width * area.height * factor**2))
    return Tile(area, factor)


def _on_grid(area: BBox, factor: float) -> BBox:
    step = _GRID / factor
    return BBox(
        math.floor(area.left / step) * step,
        math.floor(area.top / step) * step,
        math.ceil(area.right / step) * step,
        math.ceil(area.bottom / step) * step,
    )
