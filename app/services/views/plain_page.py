"""The plain text of a page, and which part of it belongs to which block, line and word."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

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
    """``Page.text`` with the way back to the page. Immutable; one thread at a time."""

    def __init__(self, page: Page, before: PlainPage | None = None) -> None:
        """Lay out the text of a page.

        Args:
            page: The page.
            before: An earlier version of it, from which what did not change is taken over.
        """
        self._page = page
        self._blocks: tuple[_BlockText, ...] = tuple(
            before._blocks[index]
            if before is not None and index < len(before._blocks) and before._page.blocks[index] is block
            else _BlockText(block)
            for index, block in enumerate(page.blocks)
        )
        self._shown: list[int] = []
        self._starts: list[int] = []
        length = 0
        for index, block_text in enumerate(self._blocks):
            if block_text.text:
                self._shown.append(index)
                self._starts.append(length + (len(_GAP) if length else 0))
                length = self._starts[-1] + len(block_text.text)
        self.text = _GAP.join(self._blocks[index].text for index in self._shown)

    def at(self, position: int) -> TextRange | None:
        """Return the smallest part that holds a position or ends there; None between blocks and on an empty page."""
        number = bisect_right(self._starts, position) - 1
        if number < 0:
            return None
        index, start = self._shown[number], self._starts[number]
        block = self._blocks[index]
        if position > start + len(block.text):
            return None
        part = block.at(position - start)
        return self._range(index, start, part)

    def range_of(self, block: int, line: int | None = None, word: int | None = None) -> TextRange | None:
        """Return the part of a place; that of its line or block where the place itself has no text of its own."""
        if not 0 <= block < len(self._blocks) or not self._blocks[block].text:
            return None
        start = self._starts[bisect_right(self._shown, block) - 1]
        return self._range(block, start, self._blocks[block].part_of(line, word))

    def _range(self, index: int, start: int, part: _Part) -> TextRange:
        low, high, line, word = part
        return TextRange(start + low, start + high, index, line, word)


_Part = tuple[int, int, int | None, int | None]
"""Begin and end in the text of a block; line and word, None for all of it."""


class _BlockText:
    """The text of one block; where its lines and words stand is worked out when it is first asked for."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self.text = block_text_with_marker(block)

    def at(self, position: int) -> _Part:
        for level, starts in self._levels:
            index = bisect_right(starts, position) - 1
            if index >= 0 and position <= level[index][1]:
                return level[index]
        return 0, len(self.text), None, None

    def part_of(self, line: int | None, word: int | None) -> _Part:
        for place in ((line, word), (line, None)):
            if place in self._by_place:
                return self._by_place[place]
        return 0, len(self.text), None, None

    @cached_property
    def _lines(self) -> list[_Part]:
        return self._line_parts() if self._block.table is None else self._cell_parts()

    @cached_property
    def _words(self) -> list[_Part]:
        if self._block.table is not None:
            return []
        words: list[_Part] = []
        for low, high, line, _ in self._lines:
            if line is not None:
                texts = [word.text for word in self._block.lines[line].words]
                words += _word_parts(line, texts, low, self.text[low:high])
        return words

    @cached_property
    def _levels(self) -> list[tuple[list[_Part], list[int]]]:
        return [(level, [part[0] for part in level]) for level in (self._words, self._lines)]

    @cached_property
    def _by_place(self) -> dict[tuple[int | None, int | None], _Part]:
        return {(part[2], part[3]): part for level in (self._words, self._lines) for part in reversed(level)}

    def _line_parts(self) -> list[_Part]:
        parts: list[_Part] = []
        block, text = self._block, self.text
        pairs = [(line.text, line.is_hyphenated) for line in block.lines]
        joined, ends = join_with_ends(pairs, keep_breaks=block.keeps_line_breaks)
        # What the marker adds before the lines, or takes away from the first one.
        shift = len(text) - len(joined)
        begin = 0
        for number, end in enumerate(ends):
            low, high = max(0, shift + begin), shift + end
            while low < high and text[low].isspace():
                low += 1
            if high > low:
                parts.append((low, high, number, None))
            begin = end
        return parts

    def _cell_parts(self) -> list[_Part]:
        parts: list[_Part] = []
        table, lines = self._block.table, self._block.lines
        if table is None or not lines:
            return parts
        position = 0
        cells = {(cell.row, cell.col): cell for cell in table.cells}
        for row_number, row in enumerate(table.grid()):
            for col_number, text in enumerate(row):
                cell = cells.get((row_number, col_number))
                if cell is not None and text:
                    line = next(
                        (n for n, each in enumerate(lines) if cell.bbox.contains_point(*each.bbox.center)), None
                    )
                    if line is not None:
                        parts.append((position, position + len(text), line, None))
                position += len(text) + 1
        return parts


def _word_parts(line: int, words: list[str], start: int, text: str) -> list[_Part]:
    parts: list[_Part] = []
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
            parts.append((start + found, start + position, line, index))
    return parts
