"""Says where each word of a page goes: along which direction, from where to where.

Exporters layer; pure geometry and strings in page-frame pixels, no PDF yet.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from core.geometry import BBox, Point, Polygon
from core.model import Block, Direction, Line, Page, TextSource
from exporters.searchable_pdf.glyphless_font import advance_of

# Classes of strong direction and of numbers (Unicode Standard Annex 9, table 4).
RTL_CLASSES = ("R", "AL")
LTR_CLASSES = ("L", "EN", "AN")

_SHORTEST = 0.05  # of the line's thickness: no word or gap is narrower
_BIDI_CONTROLS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff")


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word on its line.

    Attributes:
        text: The word, logical order, no white space.
        start: Where its visually left end lies on the line, pixels from the line's origin.
        end: Where its visually right end lies.
        has_space_after: Whether a space parts it from the next word.
    """

    text: str
    start: float
    end: float
    has_space_after: bool


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line as text is written along it.

    Attributes:
        origin: Upper left corner in the line's own sense, page-frame pixels.
        along: Unit vector of the visual writing direction; (1, 0) for upright text, right-to-left scripts included.
        thickness: Height of the letters' box, pixels across ``along``.
        words: Words in logical order.
        is_right_to_left: Whether the line as a whole runs from right to left.
        language: BCP 47 tag of its text, None where unknown.
    """

    origin: Point
    along: Point
    thickness: float
    words: tuple[PlacedWord, ...]
    is_right_to_left: bool
    language: str | None = None

    @property
    def down(self) -> Point:
        """Unit vector from the tops of the letters to their feet."""
        return -self.along[1], self.along[0]


def place_page(page: Page, *, with_native: bool = False) -> tuple[PlacedLine, ...]:
    """Return what the page needs as hidden text, in reading order: all that was not taken from its own text layer.

    Args:
        page: The page.
        with_native: Also what was taken from there, where that layer is replaced.
    """
    return tuple(
        replace(placed, language=language) if (language := line.language or page.language) else placed
        for block in page.blocks
        for line in (block.lines if with_native and block.lines else written_lines(block))
        if (placed := place_line(line)) is not None
    )


def written_lines(block: Block) -> Iterator[Line]:
    """Yield the lines of a block that a text layer must carry.

    A block without lines (a table or formula whose reader gave no lines) yields its cells or its source text.
    """
    if block.lines:
        yield from (line for line in block.lines if line.source is not TextSource.TEXT_LAYER)
    elif block.source is TextSource.TEXT_LAYER:
        return
    elif block.table is not None:
        yield from (Line(" ".join(cell.text.split()), cell.bbox, source=block.source) for cell in block.table.cells)
    elif block.latex:
        yield Line(" ".join(block.latex.split()), block.bbox, polygon=block.polygon, source=block.source)


def place_line(line: Line) -> PlacedLine | None:
    """Return the line's place, None where it has no text or no extent."""
    tokens = clean_text(line.text).split()
    corners = _text_corners(line)
    length, thickness = corners.length, corners.thickness
    if not tokens or length <= 0 or thickness <= 0:
        return None
    p0, p1, p2, p3 = corners.points
    dx, dy = (p1[0] - p0[0]) + (p2[0] - p3[0]), (p1[1] - p0[1]) + (p2[1] - p3[1])
    norm = math.hypot(dx, dy)
    if norm == 0:
        return None
    along = (dx / norm, dy / norm)
    down = (-along[1], along[0])
    centre = (p0[0] + p1[0] + p2[0] + p3[0]) / 4, (p0[1] + p1[1] + p2[1] + p3[1]) / 4
    origin = (
        centre[0] - along[0] * length / 2 - down[0] * thickness / 2,
        centre[1] - along[1] * length / 2 - down[1] * thickness / 2,
    )
    is_rtl = line.direction is Direction.RIGHT_TO_LEFT
    words = _own_places(line, origin, along, thickness) or _shared_out(tokens, length, is_rtl)
    return PlacedLine(origin, along, thickness, tuple(words), is_rtl)


def clean_text(text: str) -> str:
    """Return the text in NFC without what no text layer should hold: controls, direction marks, lone surrogates."""
    return "".join(
        " " if char.isspace() else char
        for char in unicodedata.normalize("NFC", text)
        if char.isspace()
        or (
            char not in _BIDI_CONTROLS
            and unicodedata.category(char) not in ("Cc", "Cs")
            and ord(char) & 0xFFFE != 0xFFFE
        )
    )


def _text_corners(line: Line) -> Polygon:
    """Return the corners from the text's own upper left; vertical text counts as a line turned clockwise."""
    corners = line.polygon or Polygon.of_bbox(line.bbox)
    if line.direction is Direction.TOP_TO_BOTTOM and corners.thickness > corners.length:
        p0, p1, p2, p3 = corners.points
        return Polygon((p1, p2, p3, p0))
    return corners


def _own_places(line: Line, origin: Point, along: Point, thickness: float) -> list[PlacedWord] | None:
    """Return the line's words at their own boxes, None where they do not make up the line's text."""
    text = clean_text(line.text).strip()
    words: list[PlacedWord] = []
    at = 0
    shortest = thickness * _SHORTEST
    for word in line.words:
        # A reader may give a word with a blank inside; it is placed as one and keeps its blanks as parts do.
        content = clean_text(word.text).strip()
        if not content:
            continue
        found = text.find(content, at)
        if found < 0 or text[at:found].strip():
            return None
        if words and found > at:
            words[-1] = PlacedWord(words[-1].text, words[-1].start, words[-1].end, has_space_after=True)
        at = found + len(content)
        start, end = _extent(word.polygon, word.bbox, origin, along, thickness)
        end = max(end, start + shortest)
        parts = content.split()
        if len(parts) == 1:
            words.append(PlacedWord(content, start, end, has_space_after=False))
            continue
        is_rtl = line.direction is Direction.RIGHT_TO_LEFT
        words += [
            PlacedWord(part.text, start + part.start, start + part.end, part.has_space_after)
            for part in _shared_out(parts, end - start, is_rtl)
        ]
    return words if words and not text[at:].strip() else None


def _extent(polygon: Polygon | None, box: BBox, origin: Point, along: Point, thickness: float) -> tuple[float, float]:
    """Return where a word begins and ends along its line."""
    corners = (polygon or Polygon.of_bbox(box)).points
    places = [(x - origin[0]) * along[0] + (y - origin[1]) * along[1] for x, y in corners]
    if polygon is not None:
        return min(places), max(places)
    # The upright box around a slanted word is longer than the word: take out what its thickness adds.
    cos, sin = abs(along[0]), abs(along[1])
    length = (box.width - thickness * sin) / cos if cos >= sin else (box.height - thickness * cos) / sin
    middle = sum(places) / 4
    half = max(length, thickness * _SHORTEST) / 2
    return middle - half, middle + half


def _shared_out(tokens: list[str], length: float, is_rtl: bool) -> list[PlacedWord]:
    """Share a length out among words by the advances of their characters."""
    space = advance_of(" ", is_first=True)
    widths = [sum(advance_of(c, is_first=i == 0) for i, c in enumerate(token)) for token in tokens]
    scale = length / (sum(widths) + space * (len(tokens) - 1))
    starts = [0.0] * len(tokens)
    at = 0.0
    for i in _left_to_right(tokens, is_rtl):
        starts[i] = at * scale
        at += widths[i] + space
    return [
        PlacedWord(token, start, start + width * scale, has_space_after=i < len(tokens) - 1)
        for i, (token, start, width) in enumerate(zip(tokens, starts, widths, strict=True))
    ]


def right_to_left_flags(words: Iterable[str], is_rtl: bool) -> list[bool]:
    """Tell for each word whether it runs from right to left; words without direction go with the one before.

    Args:
        words: Words in logical order.
        is_rtl: Direction of the line, which holds for words without direction at its beginning.
    """
    flags = []
    current = is_rtl
    for word in words:
        classes = {unicodedata.bidirectional(char) for char in word}
        if classes.intersection(RTL_CLASSES):
            current = True
        elif classes.intersection(LTR_CLASSES):
            current = False
        flags.append(current)
    return flags


def _left_to_right(tokens: list[str], is_rtl: bool) -> list[int]:
    """Return the words' indices in the order in which they stand on the line."""
    flags = right_to_left_flags(tokens, is_rtl)
    runs = [list(group) for _, group in groupby(range(len(tokens)), key=lambda i: flags[i])]
    if is_rtl:
        runs.reverse()
    return [i for run in runs for i in (reversed(run) if flags[run[0]] else run)]
