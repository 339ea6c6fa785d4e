"""Bar codes among the page's text: what was read inside their bars goes, they come where a reader meets them.

Engines layer; pure functions. All boxes are of one frame, which is upright.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox
from core.model import Block, BlockKind, Line

_INSIDE = 0.5  # part of a line's area inside a code that makes it a misread piece of its bars
_SAME_COLUMN = 0.3  # part of the narrower one's width that a code and a block share where they stand in one column
_FIGURE_IS_CODE = 0.5  # part of a figure that a code covers where the figure is nothing but the code


def outside_bars(lines: Sequence[Line], codes: Sequence[Block]) -> list[Line]:
    """Return the lines that do not lie inside a bar code."""
    return [line for line in lines if not any(_covered(line.bbox, code.bbox) >= _INSIDE for code in codes)]


def placed_among(blocks: Sequence[Block], codes: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks in reading order with the bar codes set in, and figures that only show a code left out.

    A code comes after the block of its column that stands above it, else before the one below, else after the block
    beside it.
    """
    placed = [block for block in blocks if not _is_picture_of_code(block, codes)]
    for code in codes:
        placed.insert(_place_of(code.bbox, placed), code)
    return tuple(placed)


def _place_of(box: BBox, blocks: Sequence[Block]) -> int:
    middle = box.center[1]
    column = [k for k, block in enumerate(blocks) if _shared_width(box, block.bbox) >= _SAME_COLUMN]
    above = [k for k in column if blocks[k].bbox.center[1] <= middle]
    if above:
        return max(above, key=lambda k: (blocks[k].bbox.bottom, k)) + 1
    if column:
        return min(column, key=lambda k: (blocks[k].bbox.top, k))
    beside = [k for k, block in enumerate(blocks) if block.bbox.top < box.bottom and block.bbox.bottom > box.top]
    if beside:
        before = [k for k in beside if blocks[k].bbox.center[0] <= box.center[0]]
        return max(before) + 1 if before else min(beside)
    below = [k for k, block in enumerate(blocks) if block.bbox.top >= box.bottom]
    return min(below) if below else len(blocks)


def _is_picture_of_code(block: Block, codes: Sequence[Block]) -> bool:
    return block.kind is BlockKind.FIGURE and sum(_covered(block.bbox, code.bbox) for code in codes) >= _FIGURE_IS_CODE


def _covered(box: BBox, by: BBox) -> float:
    """Return the part of a box that another one covers."""
    common = box.intersection(by)
    return common.area / box.area if common is not None and box.area > 0 else 0.0


def _shared_width(a: BBox, b: BBox) -> float:
    """Return the width that two boxes share, in parts of the narrower one's."""
    narrower = min(a.width, b.width)
    return (min(a.right, b.right) - max(a.left, b.left)) / narrower if narrower > 0 else 0.0
