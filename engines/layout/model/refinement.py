"""A layout model's regions laid over the blocks that geometry found; geometry is the referee.

Engines layer. The order of the text stays the geometric one. The model names what blocks are: titles, captions,
footnotes, furniture, figures. Where its regions do not fit the lines of the page, nothing of it is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.geometry import BBox
from core.model import Block, BlockKind, FigureKind, Line
from engines.layout.figure_places import with_figures
from engines.layout.figures import Figure, typical_thickness
from engines.layout.model.base import LayoutRegion, RegionKind

_COVERED = 0.6  # part of the page's characters that regions must hold for the model to be believed
_INSIDE = 0.6  # part of a block inside a region that is named by it
_CUT = 0.25  # part of the lines that borders of regions may cut through
_FIGURE_SCORE = 0.6
_LONGEST_HEADING = 200
_SURE_LEVEL = 2
_MARGIN = 0.2  # part of the page's height in which furniture stands
_NAMEABLE = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.FOOTNOTE)
_TEXTS = {
    RegionKind.CAPTION: BlockKind.CAPTION,
    RegionKind.FOOTNOTE: BlockKind.FOOTNOTE,
}


def is_believable(regions: Sequence[LayoutRegion], lines: Sequence[Line]) -> bool:
    """Tell whether the regions fit the lines: they hold most of the text, and few of their borders cut a line."""
    total = sum(len(line.text) for line in lines)
    if not total or not regions:
        return False
    held = cut = 0
    of_text = [region for region in regions if region.kind not in (RegionKind.FIGURE, RegionKind.STAMP)]
    for line in lines:
        share = max((_share(line.bbox, region.bbox) for region in of_text), default=0.0)
        held += len(line.text) if share >= _INSIDE else 0
        cut += len(line.text) if 0.15 < share < _INSIDE else 0
    return held >= _COVERED * total and cut <= _CUT * total


def refined(
    blocks: Sequence[Block], regions: Sequence[LayoutRegion], height: float, *, names_formulas: bool = False
) -> tuple[Block, ...] | None:
    """Return the blocks with the model's names for them, None where the model is not believed.

    Args:
        blocks: Blocks of the geometric method, upright page.
        regions: The model's regions in the same frame.
        height: Height of the page, pixels.
        names_formulas: Whether blocks in regions of formulas are called so; for a reader that makes LaTeX of them.
    """
    lines = [line for block in blocks for line in block.lines]
    if not is_believable(regions, lines):
        return None
    named = [_named(block, regions, height, names_formulas=names_formulas) for block in blocks]
    heads = [block for block in named if block.kind is BlockKind.PAGE_HEADER]
    feet = [block for block in named if block.kind is BlockKind.PAGE_FOOTER]
    body = [block for block in named if not block.is_page_furniture]
    em = typical_thickness(lines)
    return tuple(with_figures([*heads, *body, *feet], _new_figures(blocks, regions), em))


def _named(block: Block, regions: Sequence[LayoutRegion], height: float, *, names_formulas: bool) -> Block:
    if block.kind not in _NAMEABLE:
        return block
    best = max(regions, key=lambda region: (_share(block.bbox, region.bbox), region.score))
    if _share(block.bbox, best.bbox) < _INSIDE:
        return block
    if names_formulas and best.kind is RegionKind.FORMULA:
        return replace(block, kind=BlockKind.FORMULA, level=0, continues_previous=False)
    if best.kind is RegionKind.TITLE:
        if block.kind is BlockKind.HEADING or len(block.text) > _LONGEST_HEADING or block.keeps_line_breaks:
            return block
        return replace(block, kind=BlockKind.HEADING, level=3, continues_previous=False)
    if block.kind is BlockKind.HEADING and block.level <= _SURE_LEVEL:
        return block  # the largest type of a page is its title, wherever it stands
    if best.kind is RegionKind.HEADER and block.bbox.bottom <= _MARGIN * height:
        return replace(block, kind=BlockKind.PAGE_HEADER, level=0)
    if best.kind is RegionKind.FOOTER and block.bbox.top >= (1 - _MARGIN) * height:
        return replace(block, kind=BlockKind.PAGE_FOOTER, level=0)
    kind = _TEXTS.get(best.kind)
    return block if kind is None else replace(block, kind=kind, level=0, continues_previous=False)


def _new_figures(blocks: Sequence[Block], regions: Sequence[LayoutRegion]) -> list[Figure]:
    """Return the model's figures that geometry has not found and that hold no text."""
    figures = []
    for region in regions:
        if region.kind not in (RegionKind.FIGURE, RegionKind.STAMP) or region.score < _FIGURE_SCORE:
            continue
        if all(_share(block.bbox, region.bbox) < 0.2 and _share(region.bbox, block.bbox) < 0.2 for block in blocks):
            kind = FigureKind.STAMP if region.kind is RegionKind.STAMP else FigureKind.PICTURE
            figures.append(Figure(kind, region.bbox))
    return sorted(figures, key=lambda figure: (figure.bbox.top, figure.bbox.left))


def _share(box: BBox, other: BBox) -> float:
    common = box.intersection(other)
    return common.area / box.area if common is not None and box.area > 0 else 0.0
