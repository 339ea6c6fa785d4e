"""The text of a page by place: which character lies below a point, which boxes a range of characters covers.

Text on the picture behaves like text in an editor because of what stands here; the window only draws it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from app.services.views.quads import QuadIndex
from core.geometry import Point, Polygon
from core.model import Block, BlockKind, Direction, Line, Page
from core.quads import fraction_along, part_of_quad, reading_quad
from core.text import join_lines


@dataclass(frozen=True, slots=True, order=True)
class Caret:
    """A place between two characters.

    Attributes:
        line: Index into ``PageText.lines``.
        offset: Characters of the line before it.
    """

    line: int
    offset: int


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A word on its line; the whole line where the engine gave no words.

    Attributes:
        word: Index into the line's words; None for the whole line.
        start: First character of the line's text.
        end: One past its last character.
        quad: Corners, first side along the line.
        is_reversed: Whether its characters run against the first side, as right-to-left ones do.
        confidence: 0..1 or None.
    """

    word: int | None
    start: int
    end: int
    quad: Polygon
    is_reversed: bool
    confidence: float | None


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the page in reading order.

    Attributes:
        block: Index into the page's blocks.
        line: Index into the block's lines; None for a formula, which has no lines.
        text: What it says.
        quad: Corners, first side along the text.
        spans: Its words in logical order.
        is_hyphenated: Whether its last word goes on in the next line.
        confidence: 0..1 or None.
    """

    block: int
    line: int | None
    text: str
    quad: Polygon
    spans: tuple[TextSpan, ...]
    is_hyphenated: bool
    confidence: float | None


@dataclass(frozen=True, slots=True)
class SpanPlace:
    """A span found by place: indices into ``PageText.lines`` and the line's ``spans``."""

    line: int
    span: int


class PageText:
    """All lines of a page in reading order, asked by place. Immutable; one thread at a time."""

    def __init__(self, page: Page, before: PageText | None = None) -> None:
        """Lay out the text of a page.

        Args:
            page: The page.
            before: An earlier version of it, from which what did not change is taken over.
        """
        self.page = page
        self._by_block: tuple[list[TextLine], ...] = tuple(
            before._by_block[index]
            if before is not None and index < len(before.page.blocks) and before.page.blocks[index] is block
            else _block_lines(index, block)
            for index, block in enumerate(page.blocks)
        )
        self.lines: tuple[TextLine, ...] = tuple(line for lines in self._by_block for line in lines)
        self._whole_lines: dict[int, list[Polygon]] = {}

    @cached_property
    def _line_index(self) -> QuadIndex:
        return QuadIndex([line.quad for line in self.lines])

    @cached_property
    def _span_places(self) -> list[SpanPlace]:
        return [SpanPlace(n, k) for n, line in enumerate(self.lines) for k in range(len(line.spans))]

    @cached_property
    def _span_index(self) -> QuadIndex:
        return QuadIndex([self.lines[place.line].spans[place.span].quad for place in self._span_places])

    @cached_property
    def _block_index(self) -> QuadIndex:
        return QuadIndex([reading_quad(block.bbox, block.polygon) for block in self.page.blocks])

    @cached_property
    def _line_numbers(self) -> dict[tuple[int, int | None], int]:
        return {(line.block, line.line): number for number, line in enumerate(self.lines)}

    def lines_of(self, block: int) -> Sequence[TextLine]:
        """Return the lines of a block, counted from 0."""
        return self._by_block[block]

    def line_number(self, block: int, line: int | None) -> int | None:
        """Return the index into ``lines`` of a block's line, None where it has no text of its own."""
        return self._line_numbers.get((block, line))

    def span_at(self, x: float, y: float, margin: float = 0.0) -> SpanPlace | None:
        """Return the word below a point or within a margin of it."""
        found = self._span_index.at(x, y, margin)
        return None if found is None else self._span_places[found]

    def line_at(self, x: float, y: float, margin: float = 0.0) -> int | None:
        """Return the index of the line below a point or within a margin of it."""
        return self._line_index.at(x, y, margin)

    def block_at(self, x: float, y: float) -> int | None:
        """Return the index of the smallest block below a point."""
        return self._block_index.at(x, y)

    def caret_at(self, x: float, y: float) -> Caret | None:
        """Return the place between two characters nearest to a point, None on a page without text."""
        number = self._line_index.nearest(x, y)
        if number is None:
            return None
        line = self.lines[number]
        along = fraction_along(line.quad, (x, y))
        best, best_distance = Caret(number, 0), float("inf")
        for span in line.spans:
            first, last = (fraction_along(line.quad, _middle(span.quad, f)) for f in (0.0, 1.0))
            low, high = min(first, last), max(first, last)
            distance = max(low - along, along - high, 0.0)
            if distance < best_distance:
                inside = min(max(fraction_along(span.quad, (x, y)), 0.0), 1.0)
                count = (1.0 - inside if span.is_reversed else inside) * (span.end - span.start)
                best, best_distance = Caret(number, _whole_character(line.text, span.start + round(count))), distance
        return best

    def word_range(self, place: SpanPlace) -> tuple[Caret, Caret]:
        """Return begin and end of a word; in a line without words, those of the whole line."""
        span = self.lines[place.line].spans[place.span]
        return Caret(place.line, span.start), Caret(place.line, span.end)

    def word_at_caret(self, caret: Caret) -> tuple[Caret, Caret]:
        """Return begin and end of the run of letters around a caret, for lines whose words have no boxes."""
        text = self.lines[caret.line].text
        start = end = min(caret.offset, len(text))
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        return Caret(caret.line, start), Caret(caret.line, end)

    def whole(self) -> tuple[Caret, Caret] | None:
        """Return begin and end of the page's text, None without any."""
        if not self.lines:
            return None
        return Caret(0, 0), Caret(len(self.lines) - 1, len(self.lines[-1].text))

    def block_range(self, block: int) -> tuple[Caret, Caret] | None:
        """Return begin and end of a block's text, None without any."""
        numbers = [number for number, line in enumerate(self.lines) if line.block == block]
        if not numbers:
            return None
        return Caret(numbers[0], 0), Caret(numbers[-1], len(self.lines[numbers[-1]].text))

    def text_between(self, start: Caret, end: Caret) -> str:
        """Return the text of a range as running text, blocks apart by an empty line; a whole table as TSV."""
        parts: list[str] = []
        numbers = range(start.line, min(end.line, len(self.lines) - 1) + 1)
        for index, group in groupby(numbers, key=lambda number: self.lines[number].block):
            chosen = list(group)
            block = self.page.blocks[index]
            if block.table is not None and self._holds_block(start, end, index):
                parts.append(block.text)
                continue
            pieces = [self._piece(number, start, end) for number in chosen]
            text = join_lines(pieces, keep_breaks=block.keeps_line_breaks or block.kind is BlockKind.TABLE)
            if text:
                parts.append(text)
        return "\n\n".join(parts)

    def quads_between(self, start: Caret, end: Caret) -> list[Polygon]:
        """Return the quads that cover a range: one a line, or one a run of words where directions are mixed."""
        quads: list[Polygon] = []
        for number in range(start.line, min(end.line, len(self.lines) - 1) + 1):
            length = len(self.lines[number].text)
            first = start.offset if number == start.line else 0
            last = min(end.offset, length) if number == end.line else length
            if first == 0 and last == length:
                # Nearly all lines of a long selection, and they stay the same while it is drawn.
                if number not in self._whole_lines:
                    self._whole_lines[number] = _cover(self.lines[number], first, last)
                quads.extend(self._whole_lines[number])
            else:
                quads.extend(_cover(self.lines[number], first, last))
        return quads

    def _piece(self, number: int, start: Caret, end: Caret) -> tuple[str, bool]:
        line = self.lines[number]
        first = start.offset if number == start.line else 0
        is_cut = number == end.line and end.offset < len(line.text)
        last = end.offset if number == end.line else len(line.text)
        # A break inside a word is only mended where the rest of the word is copied too.
        return line.text[first:last], line.is_hyphenated and not is_cut and number < end.line

    def _holds_block(self, start: Caret, end: Caret, block: int) -> bool:
        whole = self.block_range(block)
        return whole is not None and start <= whole[0] and whole[1] <= end


def _block_lines(index: int, block: Block) -> list[TextLine]:
    if block.lines:
        return [_text_line(index, number, line) for number, line in enumerate(block.lines)]
    text = block.text
    if not text:
        return []
    quad = reading_quad(block.bbox, block.polygon)
    span = TextSpan(None, 0, len(text), quad, False, block.confidence)
    return [TextLine(index, None, text, quad, (span,), False, block.confidence)]


def _text_line(block: int, number: int, line: Line) -> TextLine:
    quad = reading_quad(line.bbox, line.polygon, line.direction)
    is_rtl = line.direction is Direction.RIGHT_TO_LEFT
    spans: list[TextSpan] = []
    position = 0
    for index, word in enumerate(line.words):
        start = line.text.find(word.text, position) if word.text else -1
        if start < 0:
            continue
        position = start + len(word.text)
        word_quad = reading_quad(word.bbox, word.polygon, line.direction)
        spans.append(TextSpan(index, start, position, word_quad, _runs_left(word.text, is_rtl), word.confidence))
    if not spans and line.text:
        spans = [TextSpan(None, 0, len(line.text), quad, is_rtl, line.confidence)]
    return TextLine(block, number, line.text, quad, tuple(spans), line.is_hyphenated, line.confidence)


def _runs_left(text: str, is_rtl_line: bool) -> bool:
    """Tell whether the word's letters run leftwards; one without letters runs like its line, numbers rightwards."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return True
        if kind in ("L", "EN", "AN"):
            return False
    return is_rtl_line


def _cover(line: TextLine, first: int, last: int) -> list[Polygon]:
    """Return the quads over the characters ``first`` to ``last`` of a line."""
    parts = [
        (span, max(first, span.start), min(last, span.end))
        for span in line.spans
        if min(last, span.end) > max(first, span.start)
    ]
    quads: list[Polygon] = []
    for _, run in groupby(parts, key=lambda part: part[0].is_reversed):
        cuts = [_cut(span, low, high) for span, low, high in run]
        along = [fraction_along(line.quad, _middle(cut, f)) for cut in cuts for f in (0.0, 1.0)]
        quads.append(part_of_quad(line.quad, min(along), max(along)))
    return quads


def _cut(span: TextSpan, low: int, high: int) -> Polygon:
    count = span.end - span.start
    begin, end = (low - span.start) / count, (high - span.start) / count
    return part_of_quad(span.quad, 1 - end, 1 - begin) if span.is_reversed else part_of_quad(span.quad, begin, end)


def _middle(quad: Polygon, fraction: float) -> Point:
    part = part_of_quad(quad, fraction, fraction).points
    return (part[0][0] + part[3][0]) / 2, (part[0][1] + part[3][1]) / 2


def _whole_character(text: str, offset: int) -> int:
    """Move an offset behind the marks that belong to the character before it."""
    while 0 < offset < len(text) and unicodedata.combining(text[offset]):
        offset += 1
    return offset
