"""A person's changes to a page. Pure functions, ``Page`` in, ``Page`` out. Core layer.

Blocks, lines and words are named by their index in the tuples, counted from 0; one that is not there raises
``IndexError``. What the machine read stays in ``Block.machine_reading`` of every block whose text was changed; a block
that is brought back to it is the machine's again. A change that changes nothing returns the very same page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.area_edits import blocks_inside, blocks_replaced
from core.block_edits import settled, with_line, with_running_text
from core.geometry import BBox
from core.hyphenation import PageWords
from core.line_edits import (
    line_with_box,
    line_with_split,
    line_with_text,
    line_with_word,
    line_with_words_merged,
)
from core.model import Block, BlockKind, Line, Page
from core.table_edits import cells_following, with_cell

__all__ = [
    "blocks_inside",
    "is_doubtful",
    "with_area_read",
    "with_block_moved",
    "with_block_read",
    "with_block_text",
    "with_cell_text",
    "with_line_text",
    "with_word_box",
    "with_word_split",
    "with_word_text",
    "with_words_merged",
    "without_area",
]


def is_doubtful(confidence: float | None, threshold: float) -> bool:
    """Tell whether a confidence of a word or line, 0..1, lies below a threshold; an unknown one does not."""
    return confidence is not None and confidence < threshold


def with_line_text(page: Page, block: int, line: int, text: str) -> Page:
    """Change the text of a line; an empty one takes the line away.

    Words that stay keep their boxes, changed ones get boxes between them. In a table the cells follow.
    """
    return _with_line(page, block, line, line_with_text(_line(page, block, line), text))


def with_block_text(page: Page, block: int, text: str) -> Page:
    """Change the text of a block as ``Block.text`` gives it; it is shared out over the lines again.

    Each line ends where it ended before as well as that can be told; line breaks in the text count only in a block that
    keeps its own. An empty text leaves an empty block in its place, which can be filled again. The text of a table has
    a line a row and a tab between cells.

    Raises:
        ValueError: If the text of a table has not as many rows and columns as the table.
    """
    old = _block(page, block)
    if old.table is not None:
        return _with_block(page, block, _with_rows(old, text))
    if old.latex is not None and not old.lines:
        new = settled(replace(old, latex=text, confidence=1.0), old)
        return page if old.latex == text else _with_block(page, block, new)
    return page if text == old.text else _with_block(page, block, with_running_text(old, text))


def with_word_text(page: Page, block: int, line: int, word: int, text: str) -> Page:
    """Change a word; "" removes it, the same text confirms it (its confidence becomes 1), a space makes it several."""
    return _with_line(page, block, line, line_with_word(_line(page, block, line), word, text))


def with_word_split(page: Page, block: int, line: int, word: int, at: int) -> Page:
    """Split a word before its character ``at``.

    Raises:
        ValueError: If one of the parts would be empty.
    """
    return _with_line(page, block, line, line_with_split(_line(page, block, line), word, at))


def with_words_merged(page: Page, block: int, line: int, word: int) -> Page:
    """Make one word of a word and the next one."""
    return _with_line(page, block, line, line_with_words_merged(_line(page, block, line), word))


def with_word_box(page: Page, block: int, line: int, word: int, bbox: BBox) -> Page:
    """Put a word elsewhere, pixels of the page frame; the boxes of line and block grow where they must."""
    return _with_line(page, block, line, line_with_box(_line(page, block, line), word, bbox))


def with_cell_text(page: Page, block: int, row: int, col: int, text: str) -> Page:
    """Change the text of a cell, and of the lines in it; a place of the grid without a cell gets one.

    Raises:
        KeyError: If the block is no table, the place is outside the grid, or a larger cell covers it.
    """
    return _with_block(page, block, with_cell(_block(page, block), row, col, text))


def with_block_moved(page: Page, source: int, target: int) -> Page:
    """Move a block in the reading order; ``target`` is the index that it has afterwards."""
    _block(page, target)
    blocks = list(page.blocks)
    blocks.insert(target, blocks.pop(source))
    return _with_blocks(page, blocks)


def with_block_read(page: Page, block: int, new: Block) -> Page:
    """Put another reading in the place of a block; the machine's first reading stays beside it."""
    old = _block(page, block)
    machine = old if old.machine_reading is None else old.machine_reading
    new = replace(new, machine_reading=None)
    return (
        page
        if new == old
        else _with_block(page, block, machine if new == machine else replace(new, machine_reading=machine))
    )


def without_area(page: Page, area: BBox) -> Page:
    """Drop every line whose centre lies in an area (of a table every word), and blocks that have none left."""
    return with_area_read(page, area, ())


def with_area_read(page: Page, area: BBox, blocks: tuple[Block, ...]) -> Page:
    """Replace what lies in an area by blocks that were read there again.

    Lines read inside one paragraph become lines of it, words read inside a table text of its cells. One block in the
    place of one block keeps the machine's first reading beside it. Blocks for an empty place are put below their
    neighbour in the same column.

    Args:
        page: The page.
        area: Pixels of the page frame.
        blocks: In reading order, boxes in the page frame.
    """
    new = _with_blocks(page, blocks_replaced(page.blocks, area, blocks))
    # A page that could not be read is read now.
    return replace(new, failure=None) if blocks and new.failure is not None else new


class _WordsOf:
    """The words of a page, collected when one is looked up: few changes touch a hyphen."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._words: PageWords | None = None

    def __contains__(self, word: object) -> bool:
        if self._words is None:
            self._words = PageWords(line.text for block in self._page.blocks for line in block.lines)
        return isinstance(word, str) and word in self._words


def _block(page: Page, index: int) -> Block:
    if not 0 <= index < len(page.blocks):
        raise IndexError(f"block {index} of {len(page.blocks)}")
    return page.blocks[index]


def _line(page: Page, block: int, index: int) -> Line:
    lines = _block(page, block).lines
    if not 0 <= index < len(lines):
        raise IndexError(f"line {index} of {len(lines)}")
    return lines[index]


def _with_line(page: Page, block: int, index: int, new: Line | None) -> Page:
    old = page.blocks[block]
    if new is old.lines[index]:
        return page
    changed = with_line(old, index, new, _WordsOf(page))
    if old.table is not None and changed.machine_reading is not None:
        changed = settled(cells_following(changed, old), old)
    return _with_block(page, block, changed)


def _with_rows(old: Block, text: str) -> Block:
    if old.table is None:
        return old
    rows = [row.split("\t") for row in text.split("\n")]
    if len(rows) != old.table.row_count or any(len(row) != old.table.col_count for row in rows):
        raise ValueError(f"the table has {old.table.row_count} rows of {old.table.col_count} cells")
    new = old
    for row, (before, after) in enumerate(zip(old.table.grid(), rows, strict=True)):
        for col, (was, now) in enumerate(zip(before, after, strict=True)):
            if was != now:
                new = with_cell(new, row, col, now)
    return new


def _with_block(page: Page, index: int, new: Block) -> Page:
    if new is page.blocks[index]:
        return page
    return replace(page, blocks=(*page.blocks[:index], new, *page.blocks[index + 1 :]), is_edited=True)


def _with_blocks(page: Page, blocks: Sequence[Block]) -> Page:
    """Return the page with other blocks; what went on from block to block does so only where both still stand so."""
    if len(blocks) == len(page.blocks) and all(a is b for a, b in zip(blocks, page.blocks, strict=True)):
        return page
    before = _continuations(page.blocks)
    result: list[Block] = []
    for block, goes_on_from in zip(blocks, _predecessors(blocks), strict=True):
        is_cut = block.continues_previous and before.get(_begin(block), goes_on_from) != goes_on_from
        result.append(replace(block, continues_previous=False) if is_cut else block)
    left = set(before.values()) - set(_continuations(result).values())
    for index, block in enumerate(result):
        # Else the hyphen of a word that no longer has an end would be dropped.
        if block.lines and block.lines[-1].is_hyphenated and _end(block) in left:
            whole = replace(block.lines[-1], is_hyphenated=False)
            result[index] = replace(block, lines=(*block.lines[:-1], whole))
    return replace(page, blocks=tuple(result), is_edited=True)


def _continuations(blocks: Sequence[Block]) -> dict[int, int | None]:
    """Return for the begin of each block that goes on from another one the end of that one."""
    pairs = zip(blocks, _predecessors(blocks), strict=True)
    return {_begin(block): end for block, end in pairs if block.continues_previous}


def _predecessors(blocks: Sequence[Block]) -> list[int | None]:
    """Return for each block the end of the one that it would go on from: the last one of its kind before it."""
    last: dict[BlockKind, int] = {}
    ends = []
    for block in blocks:
        kind = BlockKind.PARAGRAPH if block.kind is BlockKind.LIST_ITEM else block.kind
        ends.append(last.get(kind))
        last[kind] = _end(block)
    return ends


# Lines stay the same objects where an edit leaves them alone, so they tell a block again that has lost others.
def _begin(block: Block) -> int:
    return id(block.lines[0]) if block.lines else id(block)


def _end(block: Block) -> int:
    return id(block.lines[-1]) if block.lines else id(block)
