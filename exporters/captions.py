"""Which caption belongs to which figure or table. Exporters layer; pure functions on the document model."""

from __future__ import annotations

from collections.abc import Sequence

from core.model import Block, BlockKind

_CAPTIONED = (BlockKind.FIGURE, BlockKind.TABLE)


def caption_indices(blocks: Sequence[Block]) -> dict[int, int]:
    """Return for each figure or table with a caption its index and that of the caption; one caption each.

    A caption belongs to the figure or table beside it in reading order, between two to the nearer one on the page; at
    the same distance to the figure above it, or the table below it, as print sets them.

    Args:
        blocks: Blocks of one page in reading order.
    """
    found: dict[int, int] = {}
    for index, block in enumerate(blocks):
        if block.kind is not BlockKind.CAPTION:
            continue
        beside = [
            at
            for at in (index - 1, index + 1)
            if 0 <= at < len(blocks) and blocks[at].kind in _CAPTIONED and at not in found
        ]
        if beside:
            found[min(beside, key=lambda at: (_gap(blocks[at], block), _is_unusual(blocks[at], at < index)))] = index
    return found


def _gap(one: Block, other: Block) -> float:
    """Return the pixels between two blocks, the larger of both directions; 0 where they touch."""
    a, b = one.bbox, other.bbox
    across = max(a.left, b.left) - min(a.right, b.right)
    down = max(a.top, b.top) - min(a.bottom, b.bottom)
    return max(0.0, across, down)


def _is_unusual(block: Block, is_before: bool) -> bool:
    return is_before is (block.kind is BlockKind.TABLE)
