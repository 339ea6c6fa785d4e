"""A person's changes to a table: cells and the lines they were made of change together. Pure functions. Core layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.block_edits import settled, shared_over
from core.geometry import BBox, union_of
from core.hyphenation import is_word_broken
from core.line_edits import line_part, line_with_run
from core.model import Block, Line, Table, TableCell, TextSource, mean_confidence
from core.text import join_lines
from core.word_places import PERSON_CONFIDENCE

Run = tuple[int, int, int]  # line, first word, one past the last word; a line without words counts as one


def with_cell(block: Block, row: int, col: int, text: str) -> Block:
    """Return a table block with another text in a cell, and in the lines that stand in it.

    Args:
        block: A block with a table.
        row: Row at which the cell begins, counted from 0.
        col: Column at which it begins, counted from 0.
        text: Its text; line breaks become spaces.

    Raises:
        KeyError: If the block has no table, or no cell can begin there.
    """
    table = block.table
    if table is None or not (0 <= row < table.row_count and 0 <= col < table.col_count):
        raise KeyError((row, col))
    text = join_lines([(" ".join(text.split()), False)])
    found = _cell_at(table, row, col)
    if found is not None and found.text == text:
        return block
    cell = found or _new_cell(table, row, col, block.bbox)
    lines = _lines_with(block, cell, text)
    changed = replace(cell, text=text, confidence=PERSON_CONFIDENCE if text else None)
    machine = (block.machine_reading or block).table
    original = _cell_at(machine, row, col) if machine is not None else None
    if original is not None and original.text == text and original.bbox == cell.bbox:
        changed = original
    others = [other for other in table.cells if other is not found]
    cells = tuple(sorted((*others, changed), key=lambda c: (c.row, c.col)))
    if block.machine_reading is not None:
        lines = tuple(_machine_line(block.machine_reading, line) for line in lines)
    new = replace(block, lines=lines, table=replace(table, cells=cells))
    if not lines and not block.lines:
        new = replace(new, source=TextSource.PERSON)
    return settled(new, block)


def cells_following(block: Block, old: Block) -> Block:
    """Return a table block whose lines were changed with the texts of its cells brought up to them."""
    table = block.table
    if table is None:
        return block
    before, after = _runs_by_cell(old, table), _runs_by_cell(block, table)
    cells = []
    for index, cell in enumerate(table.cells):
        was = _joined(old, before.get(index, []))
        now = _joined(block, after.get(index, []))
        # A cell whose text did not come from its lines is not touched.
        if was == now or was.split() != cell.text.split():
            cells.append(cell)
            continue
        parts = [_part(block, run) for run in after.get(index, [])]
        cells.append(replace(cell, text=now, confidence=mean_confidence(parts)))
    return block if tuple(cells) == table.cells else replace(block, table=replace(table, cells=tuple(cells)))


def with_area_of_table(block: Block, area: BBox, new: Sequence[Line]) -> Block:
    """Return a table block whose words inside an area are replaced by those of other lines."""
    lines: list[Line] = []
    place: int | None = None
    for line in block.lines:
        rest = _outside(line, area)
        if rest is not line and place is None:
            place = len(lines)
        if rest is not None:
            lines.append(rest)
    place = len(lines) if place is None else place
    changed = replace(block, lines=(*lines[:place], *new, *lines[place:]))
    return settled(cells_following(changed, block), block)


def _outside(line: Line, area: BBox) -> Line | None:
    """Return the line without the words whose centres lie in an area."""
    if not line.words:
        return None if area.contains_point(*line.bbox.center) else line
    left: Line | None = line
    for index in reversed(range(len(line.words))):
        if left is not None and area.contains_point(*line.words[index].bbox.center):
            left = line_with_run(left, index, index + 1, "")
    return left


def _lines_with(block: Block, cell: TableCell, text: str) -> tuple[Line, ...]:
    """Return the block's lines with another text where a cell's words stand."""
    table = block.table
    if table is None or not block.lines:
        return block.lines
    number = next((index for index, other in enumerate(table.cells) if other is cell), -1)
    by_cell = _runs_by_cell(block, table)
    runs = by_cell.get(number, [])
    lines: list[Line | None] = list(block.lines)
    if runs:
        parts = _parts(block, runs)
        shares = {part.bbox: part.text for part in shared_over(parts, text)}
        # Later runs first: changing one moves the words behind it.
        for run, part in zip(reversed(runs), reversed(parts), strict=True):
            line = lines[run[0]]
            if line is not None:
                share = shares.get(part.bbox, "")
                lines[run[0]] = line_with_run(line, run[1], run[2], share) if line.words else _other_text(line, share)
        return tuple(line for line in lines if line is not None)
    if not text:
        return block.lines
    behind = [run[0] for index, others in by_cell.items() for run in others if _comes_before(table.cells[index], cell)]
    lines.insert(
        max(behind, default=-1) + 1, Line(text, cell.bbox, confidence=PERSON_CONFIDENCE, source=TextSource.PERSON)
    )
    return tuple(line for line in lines if line is not None)


def _other_text(line: Line, text: str) -> Line | None:
    return replace(line, text=text, confidence=PERSON_CONFIDENCE, source=TextSource.PERSON) if text else None


def _runs_by_cell(block: Block, table: Table) -> dict[int, list[Run]]:
    """Return which words of which lines stand in each cell, by the cell's index; each word belongs to the nearest."""
    runs: dict[int, list[Run]] = {}
    for number, line in enumerate(block.lines):
        boxes = [word.bbox for word in line.words] or [line.bbox]
        last = -1
        for index, box in enumerate(boxes):
            cell = _nearest(table, box)
            if cell == last:
                runs[cell][-1] = (number, runs[cell][-1][1], index + 1)
            elif cell >= 0:
                runs.setdefault(cell, []).append((number, index, index + 1))
            last = cell
    return runs


def _nearest(table: Table, box: BBox) -> int:
    x, y = box.center

    def distance(cell: TableCell) -> float:
        across = max(cell.bbox.left - x, 0.0, x - cell.bbox.right)
        down = max(cell.bbox.top - y, 0.0, y - cell.bbox.bottom)
        return across * across + down * down

    return min(range(len(table.cells)), key=lambda index: distance(table.cells[index]), default=-1)


def _part(block: Block, run: Run) -> Line:
    line = block.lines[run[0]]
    return line_part(line, run[1], run[2]) if line.words else line


def _parts(block: Block, runs: Sequence[Run]) -> list[Line]:
    """Return what stands in a cell as lines that know which hyphens only break a word."""
    parts = [_part(block, run) for run in runs]
    broken = [is_word_broken(first.text, second.text) for first, second in pairwise(parts)]
    return [replace(part, is_hyphenated=flag) for part, flag in zip(parts, [*broken, False], strict=False)]


def _joined(block: Block, runs: Sequence[Run]) -> str:
    return join_lines((part.text, part.is_hyphenated) for part in _parts(block, runs))


def _cell_at(table: Table, row: int, col: int) -> TableCell | None:
    return next((cell for cell in table.cells if (cell.row, cell.col) == (row, col)), None)


def _new_cell(table: Table, row: int, col: int, within: BBox) -> TableCell:
    """Return an empty cell for a place of the grid that has none, between its neighbours of row and column.

    Raises:
        KeyError: If a cell of several rows or columns covers the place.
    """
    for cell in table.cells:
        if cell.row <= row < cell.row + cell.row_span and cell.col <= col < cell.col + cell.col_span:
            raise KeyError((row, col))
    beside = [cell.bbox for cell in table.cells if cell.row == row and cell.row_span == 1]
    above = [cell.bbox for cell in table.cells if cell.col == col and cell.col_span == 1]
    rows, cols = union_of(beside or [within]), union_of(above or [within])
    return TableCell(row, col, "", BBox(cols.left, rows.top, cols.right, rows.bottom))


def _comes_before(cell: TableCell, other: TableCell) -> bool:
    return (cell.row, cell.col) < (other.row, other.col)


def _machine_line(machine: Block, line: Line) -> Line:
    return next((old for old in machine.lines if old.text == line.text and old.bbox == line.bbox), line)
