"""Layout analysis of one page: from lines to blocks in reading order. Engines layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.geometry import BBox, union_of
from core.model import Block, BlockKind, Line, mean_confidence
from core.page_source import Pixels
from engines.layout.fragments import is_turned, reading_frame, typical_height
from engines.layout.reading_order import read_regions
from engines.layout.rows import merged_line


def analyse(
    lines: Sequence[Line],
    *,
    width: float,
    height: float,
    dpi: float,
    pixels: Pixels | None = None,
    ruling_lines: Sequence[BBox] = (),
    checkpoint: Callable[[], None],
) -> tuple[Block, ...]:
    """Return the blocks of a page in reading order."""
    given = [line for line in lines if line.text.strip()]
    if not given:
        return ()
    frame = reading_frame(given, width, height)
    fragments = [frame.fragment(line) for line in given]
    em = typical_height(fragments)
    blocks: list[Block] = []
    for region in read_regions(fragments, em):
        checkpoint()
        out = tuple(merged_line(row.fragments) for row in region.rows)
        blocks.append(
            Block(
                BlockKind.PARAGRAPH,
                union_of(x.bbox for x in out),
                out,
                confidence=mean_confidence(list(out)),
                keeps_line_breaks=True,
            )
        )
    return tuple(blocks)
