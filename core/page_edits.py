"""A person's changes to a page. Pure functions, ``Page`` in, ``Page`` out. Core layer.

Blocks, lines and words are named by their index in the tuples; an index that is not there raises ``IndexError``.
What the machine read stays in ``Block.machine_reading`` of every block whose text was changed; a block that is brought
back to it is the machine's again. A change that changes nothing returns the very same page.
"""

from __future__ import annotations

from dataclasses import replace

from core.geometry import BBox, union_of
from core.line_edits import (
    line_with_box,
    line_with_split,
    line_with_text,
    line_with_word,
    line_with_words_merged,
    line_within,
)
from core.model import Block, Line, Page, Table


def is_doubtful(confidence: float | None, threshold: float) -> bool:
    """Tell whether a confidence of a word or line, 0..1, lies below a threshold; an unknown one does not."""
    return confidence is not None and confidence < threshold


def with_line_text(page: Page, block: int, line: int, text: str) -> Page:
    """Change the text of a line; an empty one takes the line away."""
    old = page.blocks[block]
    new = line_with_text(old.lines[line], text)
    return _with_lines(page, block, line, new)


def with_block_text(page: Page, block: int, text: str) -> Page:
    """Change the running text of a block; it is shared out over the lines again."""
    old = page.blocks[block]
    words = text.split()
    if not old.lines:
        return page
    lines, at = [], 0
    for number, line in enumerate(old.lines):
        count = len(words) - at if number == len(old.lines) - 1 else min(len(line.text.split()), len(words) - at)
        part = " ".join(words[at : at + count])
        at += count
        new = line_with_text(line, part)
        if new is not None:
            lines.append(new)
    return _with_block(page, block, old.edited(tuple(lines)))


def with_word_text(page: Page, block: int, line: int, word: int, text: str) -> Page:
    """Change a word; "" removes it, the same text confirms it (its confidence becomes 1)."""
    return _with_lines(page, block, line, line_with_word(page.blocks[block].lines[line], word, text))


def with_word_split(page: Page, block: int, line: int, word: int, at: int) -> Page:
    """Split a word before its character ``at``.

    Raises:
        ValueError: If one of the parts would be empty.
    """
    return _with_lines(page, block, line, line_with_split(page.blocks[block].lines[line], word, at))


def with_words_merged(page: Page, block: int, line: int, word: int) -> Page:
    """Make one word of a word and the next one."""
    return _with_lines(page, block, line, line_with_words_merged(page.blocks[block].lines[line], word))


def with_word_box(page: Page, block: int, line: int, word: int, bbox: BBox) -> Page:
    """Put a word elsewhere; the boxes of line and block grow where they must."""
    return _with_lines(page, block, line, line_with_box(page.blocks[block].lines[line], word, bbox))


def with_cell_text(page: Page, block: int, row: int, col: int, text: str) -> Page:
    """Change the text of the cell that begins at a place of the grid.

    Raises:
        KeyError: If no cell begins there.
    """
    old = page.blocks[block]
    if old.table is None or not any((cell.row, cell.col) == (row, col) for cell in old.table.cells):
        raise KeyError((row, col))
    cells = tuple(
        replace(cell, text=text, confidence=1.0) if (cell.row, cell.col) == (row, col) else cell
        for cell in old.table.cells
    )
    new = replace(old.edited(old.lines), table=replace(old.table, cells=cells))
    return _with_block(page, block, new)


def with_block_moved(page: Page, source: int, target: int) -> Page:
    """Move a block in the reading order; ``target`` is the index that it has afterwards."""
    blocks = list(page.blocks)
    blocks.insert(target, blocks.pop(source))
    return replace(page, blocks=tuple(blocks), is_edited=True) if source != target else page


def without_area(page: Page, area: BBox) -> Page:
    """Drop every line whose centre lies in an area, and blocks that have none left."""
    return with_area_read(page, area, ())


def with_area_read(page: Page, area: BBox, blocks: tuple[Block, ...]) -> Page:
    """Replace what lies in an area by these blocks."""
    kept: list[Block] = []
    place: int | None = None
    for block in page.blocks:
        lines = tuple(line for line in block.lines if not area.contains_point(*line.bbox.center))
        is_inside = not block.lines and area.contains_point(*block.bbox.center)
        if len(lines) == len(block.lines) and not is_inside:
            kept.append(block)
            continue
        place = len(kept) if place is None else place
        if lines:
            kept.append(replace(block.edited(lines), bbox=union_of(line.bbox for line in lines)))
    place = len(kept) if place is None else place
    new = (*kept[:place], *blocks, *kept[place:])
    return page if new == page.blocks else replace(page, blocks=new, is_edited=True)


def blocks_inside(blocks: tuple[Block, ...], area: BBox) -> tuple[Block, ...]:
    """Return what of freshly read blocks lies in an area: words and cells whose centre does."""
    inside = []
    for block in blocks:
        lines = tuple(cut for line in block.lines if (cut := line_within(line, area)) is not None)
        table = _table_within(block.table, area)
        if lines:
            inside.append(replace(block, lines=lines, table=table, bbox=union_of(line.bbox for line in lines)))
        elif not block.lines and area.contains_point(*block.bbox.center):
            inside.append(block)
    return tuple(inside)


def _table_within(table: Table | None, area: BBox) -> Table | None:
    if table is None:
        return None
    cells = tuple(
        cell if area.contains_point(*cell.bbox.center) else replace(cell, text="", confidence=None)
        for cell in table.cells
    )
    return replace(table, cells=cells)


def _with_lines(page: Page, block: int, line: int, new: Line | None) -> Page:
    old = page.blocks[block]
    if new is old.lines[line]:
        return page
    lines = (*old.lines[:line], *((new,) if new is not None else ()), *old.lines[line + 1 :])
    return _with_block(page, block, old.edited(lines))


def _with_block(page: Page, index: int, new: Block) -> Page:
    blocks = (*page.blocks[:index], new, *page.blocks[index + 1 :])
    return replace(page, blocks=blocks, is_edited=True)
