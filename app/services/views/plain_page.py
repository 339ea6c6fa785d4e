"""The plain text of a page, and which part of it belongs to which block, line and word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Block, Page, block_text_with_marker
from core.text import join_with_ends

_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class TextRange:
    """A part of the plain text and the place on the page it came from.

    Attributes:
        start: First character.
        end: One past the last one.
        block: Index into the page's blocks.
        line: Index into the block's lines; None for the whole block.
        word: Index into the line's words; None for the whole line.
    """

    start: int
    end: int
    block: int
    line: int | None = None
    word: int | None = None


class PlainPage:
    """``Page.text`` with the way back to the page. Immutable."""

    def __init__(self, page: Page) -> None:
        """Lay out the text of a page."""
        self._blocks: list[TextRange] = []
        self._lines: list[TextRange] = []
        self._words: list[TextRange] = []
        texts: list[str] = []
        length = 0
        for index, block in enumerate(page.blocks):
            block_text = block_text_with_marker(block)
            if not block_text:
                continue
            start = length + (len(_GAP) if texts else 0)
            texts.append(block_text)
            length = start + len(block_text)
            self._blocks.append(TextRange(start, length, index))
            if block.table is None:
                self._add_lines(index, block, start, block_text)
            else:
                self._add_cells(index, block, start, block_text)
        self.text = _GAP.join(texts)
        self._levels = [(level, [each.start for each in level]) for level in (self._words, self._lines, self._blocks)]
        self._by_place = {
            (each.block, each.line, each.word): each for level, _ in self._levels for each in reversed(level)
        }

    @property
    def words(self) -> Sequence[TextRange]:
        """The words, in the order of the text."""
        return self._words

    def at(self, position: int) -> TextRange | None:
        """Return the smallest part that holds a position or ends there; None between blocks and on an empty page."""
        for level, starts in self._levels:
            index = bisect_right(starts, position) - 1
            if index >= 0 and position <= level[index].end:
                return level[index]
        return None

    def range_of(self, block: int, line: int | None = None, word: int | None = None) -> TextRange | None:
        """Return the part of a place; that of its line or block where the place itself has no text of its own."""
        for place in ((block, line, word), (block, line, None), (block, None, None)):
            if place in self._by_place:
                return self._by_place[place]
        return None

    def _add_lines(self, index: int, block: Block, start: int, block_text: str) -> None:
        pairs = [(line.text, line.is_hyphenated) for line in block.lines]
        joined, ends = join_with_ends(pairs, keep_breaks=block.keeps_line_breaks)
        # What the marker adds before the lines, or takes away from the first one.
        shift = start + len(block_text) - len(joined)
        begin = 0
        for number, (line, end) in enumerate(zip(block.lines, ends, strict=True)):
            low, high = max(start, shift + begin), shift + end
            while low < high and block_text[low - start].isspace():
                low += 1
            if high > low:
                self._lines.append(TextRange(low, high, index, number))
                line_text = block_text[low - start : high - start]
                self._add_words(index, number, [word.text for word in line.words], low, line_text)
            begin = end

    def _add_words(self, block: int, line: int, words: list[str], start: int, text: str) -> None:
        position = 0
        for index, whole in enumerate(words):
            word = whole
            found = text.find(word, position) if word else -1
            if found < 0 and index == len(words) - 1 and len(word) > 1:
                # The hyphen that broke the word is not part of the text.
                word = word[:-1]
                found = text.find(word, position)
            if found >= 0:
                position = found + len(word)
                self._words.append(TextRange(start + found, start + position, block, line, index))

    def _add_cells(self, index: int, block: Block, start: int, block_text: str) -> None:
        if block.table is None or not block.lines:
            return
        position = 0
        cells = {(cell.row, cell.col): cell for cell in block.table.cells}
        for row_number, row in enumerate(block.table.grid()):
            for col_number, text in enumerate(row):
                cell = cells.get((row_number, col_number))
                if cell is not None and text:
                    line = next(
                        (n for n, each in enumerate(block.lines) if cell.bbox.contains_point(*each.bbox.center)), None
                    )
                    if line is not None:
                        begin = start + position
                        self._lines.append(TextRange(begin, begin + len(text), index, line))
                position += len(text) + 1
