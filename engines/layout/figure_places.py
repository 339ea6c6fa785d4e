"""Where figures stand in the reading order: beside their caption, else behind what stands above them.

Engines layer, layout. Figures come in when the text is ordered, so that a stain never changes how text is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox
from core.model import Block, BlockKind, TextSource, mean_confidence
from engines.layout.figures import Figure

_CAPTION_REACH = 4.0  # ems between a figure and its caption
_SAME_COLUMN = 0.3  # part of the narrower one's width that blocks of one column share


def with_figures(blocks: Sequence[Block], figures: Sequence[Figure], em: float) -> list[Block]:
    """Return the blocks in reading order with figures among them.

    Args:
        blocks: Text blocks in reading order, given frame of upright text.
        figures: Top to bottom.
        em: Height of the page's common line, pixels.
    """
    result = list(blocks)
    captioned: set[int] = set()
    for figure in figures:
        block = _block_of(figure)
        caption = _caption_of(figure.bbox, result, captioned, em)
        if caption is not None:
            captioned.add(id(result[caption]))
            is_above = result[caption].bbox.bottom <= figure.bbox.center[1]
            result.insert(caption + 1 if is_above else caption, block)
        else:
            result.insert(_place(figure.bbox, result), block)
    return result


def _block_of(figure: Figure) -> Block:
    source = figure.labels[0].source if figure.labels else TextSource.OCR
    return Block(
        BlockKind.FIGURE,
        figure.bbox,
        figure.labels,
        keeps_line_breaks=bool(figure.labels),
        figure_kind=figure.kind,
        confidence=mean_confidence(list(figure.labels)),
        source=source,
    )


def _caption_of(box: BBox, blocks: Sequence[Block], taken: set[int], em: float) -> int | None:
    """Return the place of a figure's caption: the nearest one under it, over it or beside it."""
    best: tuple[float, int] | None = None
    for k, block in enumerate(blocks):
        if block.kind is not BlockKind.CAPTION or id(block) in taken:
            continue
        dx = max(block.bbox.left - box.right, box.left - block.bbox.right, 0.0)
        dy = max(block.bbox.top - box.bottom, box.top - block.bbox.bottom, 0.0)
        if max(dx, dy) <= _CAPTION_REACH * em and (best is None or dx + dy < best[0]):
            best = (dx + dy, k)
    return best[1] if best is not None else None


def _place(box: BBox, blocks: Sequence[Block]) -> int:
    """Return where a figure without caption goes: behind the last block over it in its column, else before the next."""
    body = [(k, block) for k, block in enumerate(blocks) if not block.is_page_furniture]
    above = [
        (block.bbox.bottom, k)
        for k, block in body
        if block.bbox.center[1] <= box.top and _share_column(block.bbox, box)
    ]
    if above:
        return max(above)[1] + 1
    below = [
        (block.bbox.top, k)
        for k, block in body
        if block.bbox.center[1] >= box.bottom and _share_column(block.bbox, box)
    ]
    if below:
        return min(below)[1]
    earlier = [k for k, block in body if block.bbox.center[1] <= box.center[1]]
    if earlier:
        return earlier[-1] + 1
    return body[0][0] if body else len(blocks)


def _share_column(a: BBox, b: BBox) -> bool:
    return min(a.right, b.right) - max(a.left, b.left) > _SAME_COLUMN * min(a.width, b.width)
