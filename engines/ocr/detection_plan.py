"""How large a page is shown to the detection network, and in which pieces.

Engines layer. The network costs time and memory by the pixel, and it reads best where lines are some 15 to 40 px high;
so the scale follows from the picture's area, and very long pictures go in as overlapping tiles.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.geometry import BBox, Polygon

STRIDE = 32
"""Sides of the network's input are multiples of it."""

DEFAULT_AREA = 1_350_000
"""Pixels of the network's input for a page: A4 comes out at 976x1382. Measured: more costs time and memory, finds no more."""

MAX_UPSCALE = 2.0
"""Small pictures are enlarged by no more than this."""

_TILE_ASPECT = 4.0  # a picture longer than this many times its width is cut into tiles
_TILE_OVERLAP = 0.15  # of the tile's length


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of the picture and the size at which the network sees it, pixels."""

    box: BBox
    width: int
    height: int


def plan_tiles(width: int, height: int, *, area: int = DEFAULT_AREA, scale: float | None = None) -> list[Tile]:
    """Cut a picture into tiles for the detection network.

    Args:
        width: Pixels across.
        height: Pixels down.
        area: Pixels that a tile may have in the network.
        scale: Network pixels for a picture pixel; by default as large as the area allows.

    Returns:
        Tiles from the top-left on, at least one; neighbours overlap.
    """
    long, short = max(width, height), min(width, height)
    length = min(long, max(short, 1) * _TILE_ASPECT)
    fitting = math.sqrt(area / (length * short))
    factor = min(fitting, MAX_UPSCALE) if scale is None else scale
    # A tile at a given scale may be shorter than the aspect allows, so that its area stays within the budget.
    length = min(length, max(short, area / (short * factor * factor)))
    count = 1 if length >= long else math.ceil((long - length) / (length * (1 - _TILE_OVERLAP))) + 1
    step = (long - length) / (count - 1) if count > 1 else 0.0
    tiles = []
    for index in range(count):
        begin = round(index * step)
        end = min(long, round(index * step + length))
        box = BBox(0, begin, width, end) if height >= width else BBox(begin, 0, end, height)
        tiles.append(Tile(box, _side(box.width * factor), _side(box.height * factor)))
    return tiles


def merge_tiles(found: Sequence[tuple[Tile, list[Polygon]]]) -> list[Polygon]:
    """Join what was found in overlapping tiles, in picture coordinates; what both found is kept once, the larger one."""
    if len(found) == 1:
        return list(found[0][1])
    kept: list[Polygon] = []
    for polygon in sorted((p for _, polygons in found for p in polygons), key=lambda p: -p.bbox.area):
        box = polygon.bbox
        if all(_shared(box, other.bbox) < 0.5 for other in kept):
            kept.append(polygon)
    return kept


def _shared(small: BBox, large: BBox) -> float:
    common = small.intersection(large)
    return common.area / small.area if common is not None and small.area else 0.0


def _side(length: float) -> int:
    return max(STRIDE, round(length / STRIDE) * STRIDE)
