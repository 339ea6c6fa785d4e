"""The text of a document as it flows: what breaks apart at a column or page end is put together again.

Exporters layer; pure functions on the document model, shared by the formats that hold running text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from core.model import Block, BlockKind, Direction, Document, Page

# Hebrew, Arabic, Syriac, Thaana, N'Ko and what follows them up to U+08FF, the presentation forms of Hebrew and Arabic,
# and the planes' ranges that Unicode keeps for scripts of this direction (Bidi_Class defaults, DerivedBidiClass.txt).
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
RIGHT_TO_LEFT_LETTER = re.compile(f"(?=[^\\W\\d_])[{_RIGHT_TO_LEFT}]")

_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


@dataclass(frozen=True, slots=True)
class FlowPage:
    """A page and the blocks that begin on it, those that go on over its end made whole."""

    page: Page
    blocks: tuple[Block, ...]


def flow(document: Document, *, furniture: bool) -> tuple[FlowPage, ...]:
    """Return the document's blocks with text, page by page.

    A block marked ``continues_previous`` is joined to the block it continues, even where running headers, footnotes or
    pictures stand between both. Tables stay as they are.

    Args:
        document: The document.
        furniture: Whether running headers and footers are kept.
    """
    pages: list[list[Block]] = []
    last: dict[BlockKind, tuple[list[Block], int]] = {}
    for page in document.pages:
        blocks: list[Block] = []
        pages.append(blocks)
        for block in page.blocks:
            if not (furniture or not block.is_page_furniture) or not block.text.strip():
                continue
            before = last.get(_family(block.kind)) if block.continues_previous and block.table is None else None
            if before is not None and _can_join(before[0][before[1]], block):
                earlier, place = before
                earlier[place] = replace(earlier[place], lines=earlier[place].lines + block.lines)
            else:
                last[_family(block.kind)] = (blocks, len(blocks))
                blocks.append(block)
    return tuple(FlowPage(page, tuple(blocks)) for page, blocks in zip(document.pages, pages, strict=True))


def _family(kind: BlockKind) -> BlockKind:
    """Return one kind for those that may continue each other."""
    return BlockKind.PARAGRAPH if kind in _RUNNING else kind


def _can_join(before: Block, block: Block) -> bool:
    plain = before.table is None and before.latex is None and block.latex is None
    return plain and before.keeps_line_breaks == block.keeps_line_breaks and not block.marker


def is_right_to_left(block: Block) -> bool:
    """Tell whether most of the block's text runs from right to left.

    Where no line says so the letters decide, as not every engine knows the direction.
    """
    leftward = sum(len(line.text) for line in block.lines if line.direction is Direction.RIGHT_TO_LEFT)
    if leftward:
        return 2 * leftward > sum(len(line.text) for line in block.lines)
    return is_right_to_left_text(block.text)


def is_right_to_left_text(text: str) -> bool:
    """Tell whether most letters are of scripts that run from right to left."""
    leftward = len(RIGHT_TO_LEFT_LETTER.findall(text))
    return leftward > 0 and 2 * leftward > sum(map(str.isalpha, text))


def emphasis(block: Block) -> tuple[bool, bool]:
    """Tell whether a paragraph is bold and whether it is italic, each from its first to its last line."""
    if block.kind is not BlockKind.PARAGRAPH or not block.lines:
        return False, False
    return all(line.is_bold for line in block.lines), all(line.is_italic for line in block.lines)
