"""The lines of text in the cells of a table, for the formats that give every word its box.

Exporters layer; pure functions on the document model, page-frame pixels.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace

from core.geometry import BBox
from core.model import Block, Direction, Line, TableCell, Word
from exporters.flow import is_right_to_left_text
from exporters.line_words import LineWord, line_words

_STRIP_HEIGHT = 64.0  # pixels: cells are looked up by strips of the page of that height


def cell_lines(block: Block) -> list[list[Line]]:
    """Return for each cell of a table block its lines of text.

    They are made of the block's lines and words that lie in the cell, where those say what the cell says; else, as in a
    table that a person corrected, of the cell's own text and box. The list is empty for a cell without text.
    """
    assert block.table is not None  # noqa: S101 - the caller looked
    cells = block.table.cells
    strips: dict[int, list[int]] = {}
    for index, cell in enumerate(cells):
        for strip in range(int(cell.bbox.top // _STRIP_HEIGHT), int(cell.bbox.bottom // _STRIP_HEIGHT) + 1):
            strips.setdefault(strip, []).append(index)

    def cell_of(box: BBox) -> int:
        x, y = box.center
        near = strips.get(int(y // _STRIP_HEIGHT), ())
        return next((index for index in near if cells[index].bbox.contains_point(x, y)), -1)

    inside: list[list[Line]] = [[] for _ in cells]
    for line in block.lines:
        for index, part in _parts_by_cell(line, cell_of):
            inside[index].append(part)
    return [
        lines if _letters("".join(line.text for line in lines)) == _letters(cell.text) else _lines_of_text(cell)
        for cell, lines in zip(cells, inside, strict=True)
    ]


def _parts_by_cell(line: Line, cell_of: Callable[[BBox], int]) -> list[tuple[int, Line]]:
    """Return the line with its cell; where it runs through several, the part in each."""
    words = line_words(line)
    owners = [cell_of(word.bbox) for word in words]
    if len(set(owners)) <= 1:
        index = owners[0] if owners else -1
        return [(index, line)] if index >= 0 else []
    parts: dict[int, list[LineWord]] = {}
    for owner, word in zip(owners, words, strict=True):
        if owner >= 0:
            parts.setdefault(owner, []).append(word)
    return [(owner, _line_part(line, part)) for owner, part in parts.items()]


def _line_part(line: Line, words: Sequence[LineWord]) -> Line:
    text = "".join(word.text + " " * word.has_space_after for word in words).strip()
    box = words[0].bbox
    for word in words[1:]:
        box = box.union(word.bbox)
    return replace(
        line,
        text=text,
        bbox=box,
        polygon=None,
        is_hyphenated=False,
        words=tuple(Word(word.text, word.bbox, word.confidence) for word in words),
    )


def _lines_of_text(cell: TableCell) -> list[Line]:
    """Return the lines of a cell's text, its box shared out among them from top to bottom."""
    texts = [text for text in cell.text.splitlines() if text.strip()]
    box, count = cell.bbox, len(texts)
    height = box.height / max(count, 1)
    return [
        Line(
            text,
            BBox(box.left, box.top + index * height, box.right, box.top + (index + 1) * height),
            confidence=cell.confidence,
            direction=Direction.RIGHT_TO_LEFT if is_right_to_left_text(text) else Direction.LEFT_TO_RIGHT,
        )
        for index, text in enumerate(texts)
    ]


def _letters(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(text.split()))
