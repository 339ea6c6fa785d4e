"""Lines of a block as they stand on the page: one under the other, side by side, indented. Exporters layer; pure.

For screenshots of code, terminals, menus and tables of a program, where running text would lose what the places say.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from core.geometry import BBox
from core.model import Block, Direction, Line, Word
from exporters.plain_text import single_line

_SAME_ROW = 0.5  # share of the lower line's height that two lines of a row have in common at least
_MOST_COLUMNS = 160  # a narrow font must not push what stands at the right out of every window
_BREAK_COLUMNS = 3.0  # columns between two words of a line from which on they are two things
_LARGEST_SPACE = 2.5  # letters that a space between words is wide at most
_LEAST_INDENT = 1.5  # columns between margins; less is the shape of letters
_NEAR_LINES = 2.5  # line heights between two blocks that go on below each other
_ALIKE = 1.25  # how much wider the columns of one may be
_DEEPEST = 40.0  # columns; what begins further right is something else
_WIDE_GAP = 1.5  # columns between two lines of a row from which on they are two things


@dataclass(frozen=True, slots=True)
class Margin:
    """From where the indents of a block are counted.

    Attributes:
        block: The block.
        left: Pixel at which column 0 begins.
        column_px: Width of a column.
    """

    block: Block
    left: float
    column_px: float


def standing_text(block: Block, above: Margin | None = None) -> tuple[str, Margin | None]:
    """Return the text of a block with its lines where they stand, and its margin for the block below.

    Lines of one row stand on one line, apart by as many spaces as there is room between them in columns of the block's
    own type; what begins further right is indented. Where columns mean nothing (writing from right to left, lines that
    run downwards) each line stands on its own, in reading order.

    Args:
        block: What to write.
        above: Margin of the block written before. Where this one goes on below it, as a function below the head of
            its class, indents are counted from the same margin.
    """
    whole = [line for line in block.lines if line.text.strip()]
    if not whole:
        return "", above
    if any(line.direction is not Direction.LEFT_TO_RIGHT or _runs_down(line) for line in whole):
        return "\n".join(single_line(line.text) for line in whole), None
    column_px = _column_px(whole)
    lines = [part for line in whole for part in _parts(line, column_px)]
    margin = Margin(block, min(line.bbox.left for line in lines), column_px)
    if above is not None and _goes_on(above, margin, median(line.bbox.height for line in lines)):
        margin = replace(margin, left=above.left)
    text = "\n".join(_row(row, margin.left, column_px) for row in _rows(lines))
    return text if text.lstrip().startswith(block.marker) else f"{block.marker} {text}", margin


def _goes_on(above: Margin, margin: Margin, line_px: float) -> bool:
    """Tell whether a block stands below another like its next lines: near, as wide in type, not far to the right."""
    upper, lower = above.block.bbox, margin.block.bbox
    gap = lower.top - upper.bottom
    is_near = -0.5 * line_px < gap < _NEAR_LINES * line_px
    is_alike = 1 / _ALIKE < margin.column_px / above.column_px < _ALIKE
    indent = (margin.left - above.left) / margin.column_px
    return is_near and is_alike and _LEAST_INDENT <= indent < _DEEPEST and lower.left < upper.right


def _column_px(lines: Sequence[Line]) -> float:
    """Return the width of a column, one pixel at least.

    From the beginning of a word to that of the next is the surest measure: the ink of a word is narrower than the room
    it takes. Lines of one word give their width.
    """
    steps = [
        (after.bbox.left - word.bbox.left) / (_columns(word.text) + 1)
        for line in lines
        for word, after in pairwise(line.words)
        if word.text and after.bbox.left - word.bbox.right < _LARGEST_SPACE * word.bbox.width / _columns(word.text)
    ]
    widths = [line.bbox.width / _columns(line.text) for line in lines if len(line.words) < 2]
    return max(1.0, median(steps or widths or [line.bbox.width / _columns(line.text) for line in lines]))


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
    for number, words in enumerate(parts):
        left = words[0].bbox.left if number else line.bbox.left  # the line's own edge is measured more exactly
        box = BBox(left, line.bbox.top, max(words[-1].bbox.right, left), line.bbox.bottom)
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
