"""The text of a document as it flows: what breaks apart at a column or page end is put together again.

Exporters layer; pure functions on the document model, shared by the formats that hold running text.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.model import Block, BlockKind, Direction, Document, Line, Page
from exporters.base import Checkpoint, never_stop
from exporters.joined_tables import GrowingTable

# Hebrew, Arabic, Syriac, Thaana, N'Ko and what follows them up to U+08FF, the presentation forms of Hebrew and Arabic,
# and the planes' ranges that Unicode keeps for scripts of this direction (Bidi_Class defaults, DerivedBidiClass.txt).
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
RIGHT_TO_LEFT_LETTER = re.compile(f"(?=[^\\W\\d_])[{_RIGHT_TO_LEFT}]")

_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_WHOLE = (BlockKind.FIGURE, BlockKind.BARCODE)
_LONGEST_GAP = 8  # pages that may stand between the parts of a block: plates, a map, a form that interrupts a text


@dataclass(frozen=True, slots=True)
class FlowPage:
    """A page and the blocks that begin on it, those that go on over its end made whole.

    Attributes:
        page: The page without blocks of its own: as it was read they may be parts of what begins elsewhere.
        blocks: What begins on it.
    """

    page: Page
    blocks: tuple[Block, ...]


def flow(
    document: Document, *, furniture: bool, figures: bool = False, checkpoint: Checkpoint = never_stop
) -> Iterator[FlowPage]:
    """Yield the document's blocks with text, page by page.

    A block marked ``continues_previous`` is joined to the block it continues, even where running headers, footnotes or
    pictures stand between both; of a table the rows are joined. A page is yielded as soon as nothing on it can go on,
    so that few pages are held at a time.

    Args:
        document: The document; its pages are looked at once, in order.
        furniture: Whether running headers and footers are kept.
        figures: Whether figures without text are kept.
        checkpoint: Called for each page that is looked at; many may be before one is yielded.
    """
    held: deque[tuple[int, Page, list[_GrowingBlock]]] = deque()
    last: dict[BlockKind, _GrowingBlock] = {}
    for number, page in enumerate(document.pages):
        checkpoint()
        blocks: list[_GrowingBlock] = []
        held.append((number, replace(page, blocks=()), blocks))
        for block in page.blocks:
            if not _is_kept(block, furniture=furniture, figures=figures):
                continue
            family = _family(block.kind)
            before = last.get(family) if block.continues_previous else None
            if before is not None and _can_join(before.first, block):
                before.join(block, number)
            else:
                blocks.append(_GrowingBlock(block, number))
                if block.kind not in _WHOLE:
                    last[family] = blocks[-1]
        last = {family: block for family, block in last.items() if number - block.touched < _LONGEST_GAP}
        while held and not any(block.begun == held[0][0] for block in last.values()):
            yield _finished(*held.popleft())
    for each in held:
        yield _finished(*each)


class _GrowingBlock:
    """A block that may go on, with the numbers of the pages on which it began and last went on."""

    def __init__(self, first: Block, number: int) -> None:
        self.first = first
        self.begun = self.touched = number
        self._lines: list[Line] | None = None
        self._table: GrowingTable | None = None

    def join(self, rest: Block, number: int) -> None:
        self.touched = number
        if self._lines is None:
            self._lines = list(self.first.lines)
            self._table = GrowingTable(self.first.table) if self.first.table is not None else None
        self._lines += rest.lines
        if self._table is not None and rest.table is not None:
            self._table.add(rest.table)

    def block(self) -> Block:
        if self._lines is None:
            return self.first
        table = None if self._table is None else self._table.table()
        return replace(self.first, lines=tuple(self._lines), table=table)


def _finished(_: int, page: Page, blocks: list[_GrowingBlock]) -> FlowPage:
    return FlowPage(page, tuple(block.block() for block in blocks))


def _is_kept(block: Block, *, furniture: bool, figures: bool) -> bool:
    if block.is_page_furniture and not furniture:
        return False
    return (figures and block.kind is BlockKind.FIGURE) or bool(block.text.strip())


def _family(kind: BlockKind) -> BlockKind:
    """Return one kind for those that may continue each other."""
    return BlockKind.PARAGRAPH if kind in _RUNNING else kind


def _can_join(before: Block, block: Block) -> bool:
    if before.table is not None and block.table is not None:
        return True
    plain = all(part is None for part in (before.table, before.latex, block.table, block.latex))
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
