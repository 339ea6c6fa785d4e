"""Lines of a block as they stand on the page: one under the other, side by side, indented. Exporters layer; pure.

For screenshots of code, terminals, menus and tables of a program, where running text would lose what the places say.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from core.geometry import BBox
from core.model import Block, Direction, Line, Word
from exporters.plain_text import single_line

_SAME_ROW = 0.5  # share of the lower line's height that two lines of a row have in common at least
_MOST_COLUMNS = 160  # a narrow font must not push what stands at the right out of every window
_BREAK_COLUMNS = 3.0  # columns between two words of a line from which on they are two things
_WIDE_GAP = 1.5  # columns between two lines of a row from which on they are two things


def standing_text(block: Block) -> str:
    """Return the text of a block with its lines where they stand.

    Lines of one row stand on one line, apart by as many spaces as there is room between them in columns of the block's
    own type; what begins further right is indented. Where columns mean nothing (writing from right to left, lines that
    run downwards) each line stands on its own, in reading order.
    """
    whole = [line for line in block.lines if line.text.strip()]
    if not whole:
        return ""
    if any(line.direction is not Direction.LEFT_TO_RIGHT or _runs_down(line) for line in whole):
        return "\n".join(single_line(line.text) for line in whole)
    column_px = max(1.0, median(_width_px(line) / _columns(line.text) for line in whole))
    lines = [part for line in whole for part in _parts(line, column_px)]
    left = min(line.bbox.left for line in lines)
    text = "\n".join(_row(row, left, column_px) for row in _rows(lines))
    return text if text.startswith(block.marker) else f"{block.marker} {text}"


def _width_px(line: Line) -> float:
    """Return the width of what stands in a line, its wide gaps left out: a space for each."""
    if not line.words:
        return line.bbox.width
    letters = sum(len(word.text) for word in line.words)
    ink = sum(word.bbox.width for word in line.words)
    return ink * (1 + (len(line.words) - 1) / max(1, letters))


def _parts(line: Line, column_px: float) -> Iterator[Line]:
    """Yield a line in the parts that wide gaps make of it: a menu and what stands beside it may be read as one."""
    parts: list[list[Word]] = []
    for word in line.words:
        if parts and word.bbox.left - parts[-1][-1].bbox.right < _BREAK_COLUMNS * column_px:
            parts[-1].append(word)
        else:
            parts.append([word])
    if len(parts) < 2:  # the line's own text knows better which words are apart by no space
        yield line
        return
    for words in parts:
        box = BBox(words[0].bbox.left, line.bbox.top, max(words[-1].bbox.right, words[0].bbox.left), line.bbox.bottom)
        yield replace(line, text=" ".join(word.text for word in words), bbox=box, words=tuple(words))


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines by rows from top to bottom; within a row from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.bbox.top + line.bbox.bottom, line.bbox.left)):
        if rows and _stands_beside(rows[-1][-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.bbox.left) for row in rows]


def _stands_beside(one: Line, other: Line) -> bool:
    shared = min(one.bbox.bottom, other.bbox.bottom) - max(one.bbox.top, other.bbox.top)
    return shared >= _SAME_ROW * min(one.bbox.height, other.bbox.height)


def _row(row: Sequence[Line], left: float, column_px: float) -> str:
    text = ""
    end_px = left
    for line in row:
        gap = (line.bbox.left - end_px) / column_px
        column = min(_MOST_COLUMNS, round((line.bbox.left - left) / column_px))
        least = 0 if not text else 2 if gap >= _WIDE_GAP else 1
        text += " " * max(least, column - _columns(text) if text else column)
        text += single_line(line.text)
        end_px = line.bbox.right
    return text


def _columns(text: str) -> int:
    """Return how many columns a text takes where Chinese, Japanese and Korean signs take two; at least one."""
    return max(1, sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text))


def _runs_down(line: Line) -> bool:
    return len(line.text.strip()) > 2 and line.bbox.height > 2 * line.bbox.width
