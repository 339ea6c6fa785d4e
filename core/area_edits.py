"""A person's changes to an area of a page: what lies in it is dropped, or replaced by what was read there again.

Pure functions. Core layer; used by ``core.page_edits``. Of text in lines a line counts as inside with its centre, of a
table a word, of a block without lines the block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.block_edits import settled
from core.geometry import BBox, union_of
from core.line_edits import line_within
from core.model import Block, Table
from core.table_edits import with_area_of_table

_SAME_COLUMN = 0.3  # of the narrower block's width that two blocks of one column share at least


def blocks_replaced(blocks: Sequence[Block], area: BBox, new: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks of a page with what lies in an area replaced by other blocks."""
    touched = [index for index, block in enumerate(blocks) if _touches(block, area)]
    if not touched:
        place = place_for(blocks, union_of(block.bbox for block in new)) if new else 0
        return (*blocks[:place], *new, *blocks[place:])
    if len(touched) == 1:
        index = touched[0]
        return (*blocks[:index], *_replaced(blocks[index], area, new), *blocks[index + 1 :])
    result: list[Block] = []
    for index, block in enumerate(blocks):
        if index not in touched:
            result.append(block)
            continue
        head, tail = _rest(block, area)
        if index == touched[0]:
            result += [*head, *new, *tail]
        else:
            result += [*head, *tail]
    return tuple(result)


def blocks_inside(blocks: Sequence[Block], area: BBox) -> tuple[Block, ...]:
    """Return what of freshly read blocks lies in an area: lines cut to their words inside, cells with their centre."""
    inside = []
    for block in blocks:
        lines = tuple(cut for line in block.lines if (cut := line_within(line, area)) is not None)
        if lines == block.lines and (lines or area.contains_point(*block.bbox.center)):
            inside.append(block)
        elif lines:
            table = _table_within(block.table, area)
            inside.append(replace(block, lines=lines, table=table, bbox=union_of(line.bbox for line in lines)))
    return tuple(inside)


def place_for(blocks: Sequence[Block], box: BBox) -> int:
    """Return at which index of the reading order a new block belongs: below its neighbour in the same column."""

    def shares_column(other: BBox) -> bool:
        return box.overlap_x(other) >= _SAME_COLUMN * min(box.width, other.width)

    y = box.center[1]
    column = [(index, block.bbox.center[1]) for index, block in enumerate(blocks) if shares_column(block.bbox)]
    above = [(center, index) for index, center in column if center <= y]
    if above:
        return max(above)[1] + 1
    if column:
        return min((center, index) for index, center in column)[1]
    return next((index for index, block in enumerate(blocks) if block.bbox.center[1] > y), len(blocks))


def _touches(block: Block, area: BBox) -> bool:
    if block.table is not None and block.lines:
        boxes = [word.bbox for line in block.lines for word in line.words or (line,)]
    else:
        boxes = [line.bbox for line in block.lines] or [block.bbox]
    return any(area.contains_point(*box.center) for box in boxes)


def _replaced(block: Block, area: BBox, new: Sequence[Block]) -> list[Block]:
    """Return what becomes of the only block that an area touches."""
    head, tail = _rest(block, area)
    if not head and not tail:
        return [_in_place_of(block, new[0])] if len(new) == 1 else list(new)
    if block.table is not None:
        lines = [line for other in new for line in other.lines]
        has_lines_only = all(other.lines for other in new)
        return [with_area_of_table(block, area, lines)] if has_lines_only else [*head, *new, *tail]
    if len(new) == 1 and new[0].lines and new[0].table is None:
        # What kind of block a few lines are cannot be told without the others around them.
        inner = [line for line in block.lines if area.contains_point(*line.bbox.center)]
        place = block.lines.index(inner[0])
        outer = [line for line in block.lines if line not in inner]
        lines = [*outer[:place], *new[0].lines, *outer[place:]]
        return [settled(replace(block, lines=tuple(lines)), block)]
    return [*head, *new, *tail]


def _in_place_of(block: Block, new: Block) -> Block:
    """Return a block that was read again alone, with what only its surroundings could tell: heading or list item."""
    if block.lines and new.lines and block.table is None and new.table is None:
        starts_so = bool(block.marker) and new.lines[0].text.startswith(block.marker)
        marker = block.marker if starts_so else new.marker
        return settled(replace(block, lines=new.lines, marker=marker, engine=new.engine, model=new.model), block)
    machine = block if block.machine_reading is None else block.machine_reading
    new = replace(new, machine_reading=None)
    return machine if new == machine else replace(new, machine_reading=machine)


def _rest(block: Block, area: BBox) -> tuple[list[Block], list[Block]]:
    """Return what stays of a block before and behind an area, each at most one block."""
    if block.table is not None and block.lines:
        left = with_area_of_table(block, area, ())
        return ([left] if left.lines else []), []
    inner = [index for index, line in enumerate(block.lines) if area.contains_point(*line.bbox.center)]
    if not inner:
        return ([] if _touches(block, area) else [block]), []
    before, behind = (
        block.lines[: inner[0]],
        [line for index, line in enumerate(block.lines) if index > inner[0] and index not in inner],
    )
    head = [settled(replace(block, lines=before), block)] if before else []
    if not behind:
        return head, []
    if not before:
        return [], [settled(replace(block, lines=tuple(behind), marker="", continues_previous=False), block)]
    # The head keeps the machine's reading of the whole; the tail is a block of its own.
    tail = replace(
        block,
        lines=tuple(behind),
        bbox=union_of(line.bbox for line in behind),
        marker="",
        continues_previous=False,
        machine_reading=None,
    )
    return head, [tail]


def _table_within(table: Table | None, area: BBox) -> Table | None:
    if table is None:
        return None
    cells = tuple(
        cell if area.contains_point(*cell.bbox.center) else replace(cell, text="", confidence=None)
        for cell in table.cells
    )
    return replace(table, cells=cells)
