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

MAX_AREA = 1_350_000
"""Pixels of the network's input at most, unless the type is tiny: A4 comes out at 992x1376."""

_MIN_PAGE_AREA = 600_000
_USUAL_PAGE_AREA = 1_000_000  # for pages whose letters cannot be measured
_PAGE_PIXELS = 2_500_000  # pictures with fewer pixels hold coarse type, which gains from being enlarged
_LETTER = 8.5
"""Height of letters that suits the network, pixels.

Measured on 24 pages: CER .0458 against .0476 with every page at ``MAX_AREA``, for the larger picture tears lines of
typescript apart; and a page of large type costs half.
"""

MAX_UPSCALE = 2.0
"""Small pictures are enlarged by no more than this."""

_MIN_SCALE = 0.25  # below it 10 pt type of a 300 dpi page is lost: the picture goes in as tiles instead
_TILE_ASPECT = 3.0  # such a tile is this many times as long as the picture is wide, or shorter
_TILE_OVERLAP = 0.15  # of the tile's length
_SAME = 0.5  # share of a box inside a larger one from which both are the same line
_SAME_ROW = 0.6  # share of the height in common from which two parts stand in one row


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of the picture and the size at which the network sees it, pixels."""

    box: BBox
    width: int
    height: int


def area_for(width: int, height: int, letter_height: float | None) -> int:
    """Choose how many pixels of a picture the network shall see.

    Args:
        width: Pixels across.
        height: Pixels down.
        letter_height: Usual height of its letters, pixels; None where unknown.
    """
    if width * height < _PAGE_PIXELS:
        return MAX_AREA
    if letter_height is None:
        return _USUAL_PAGE_AREA
    scale = _LETTER / letter_height
    return min(MAX_AREA, max(_MIN_PAGE_AREA, int(width * height * scale * scale)))


def plan_tiles(width: int, height: int, *, area: int = MAX_AREA, scale: float | None = None) -> list[Tile]:
    """Cut a picture into tiles for the detection network.

    Args:
        width: Pixels across.
        height: Pixels down.
        area: Pixels that a tile may have in the network.
        scale: Network pixels for a picture pixel; by default as large as the area allows.

    Returns:
        Tiles from the top-left on, at least one; neighbours overlap.
    """
    # Cuts run across the page, between lines of text, but for pictures that are one long strip of lines themselves.
    cuts_down = height * _TILE_ASPECT >= width
    along, across = (height, width) if cuts_down else (width, height)
    factor = scale if scale is not None else min(MAX_UPSCALE, math.sqrt(area / (along * across)))
    length: float = along
    if scale is None and factor < _MIN_SCALE and along > _TILE_ASPECT * across:
        length = across * _TILE_ASPECT
        factor = min(MAX_UPSCALE, math.sqrt(area / (length * across)))
    elif scale is not None and along * across * factor * factor > area:
        # At a given scale the tile is as long as the area allows, but long enough to hold more than a few lines.
        length = min(along, max(across / _TILE_ASPECT, area / (across * factor * factor)))
    count = 1 if length >= along else math.ceil((along - length) / (length * (1 - _TILE_OVERLAP))) + 1
    step = (along - length) / (count - 1) if count > 1 else 0.0
    tiles = []
    for index in range(count):
        begin = round(index * step)
        end = min(along, round(index * step + length))
        box = BBox(0, begin, width, end) if cuts_down else BBox(begin, 0, end, height)
        tiles.append(Tile(box, _side(box.width * factor), _side(box.height * factor)))
    return tiles


def merge_tiles(found: Sequence[tuple[Tile, list[Polygon]]]) -> list[Polygon]:
    """Join what was found in overlapping tiles, in picture coordinates.

    A line that both tiles hold is kept once; of a line that a cut went through, both parts are put together.
    """
    if len(found) == 1:
        return list(found[0][1])
    kept: list[Polygon] = []
    for polygon in sorted((p for _, polygons in found for p in polygons), key=lambda p: -p.bbox.area):
        for index, other in enumerate(kept):
            if _shared(polygon.bbox, other.bbox) >= _SAME:
                break
            if _continues(polygon.bbox, other.bbox):
                kept[index] = _joined(polygon, other)
                break
        else:
            kept.append(polygon)
    return kept


def _shared(small: BBox, large: BBox) -> float:
    common = small.intersection(large)
    return common.area / small.area if common is not None and small.area else 0.0


def _continues(one: BBox, other: BBox) -> bool:
    """Tell whether two boxes are parts of one line that overlap where tiles do."""
    thickness = min(one.height, other.height)
    return one.overlap_y(other) >= _SAME_ROW * thickness and one.overlap_x(other) >= thickness / 2


def _joined(one: Polygon, other: Polygon) -> Polygon:
    left, right = sorted((one, other), key=lambda p: p.bbox.left)
    if right.bbox.right <= left.bbox.right:
        return left
    return Polygon((left.points[0], right.points[1], right.points[2], left.points[3]))


def _side(length: float) -> int:
    return max(STRIDE, round(length / STRIDE) * STRIDE)
