"""Writes placed lines as PDF text operators, in an order from which readers recover the text.

Exporters layer; strings only. Lines without right-to-left letters are one text object with a word after the other; what
a line with such letters needs is told in ``right_to_left``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from core.geometry import Transform
from exporters.searchable_pdf.font_program import ASCENT, UNITS_PER_EM
from exporters.searchable_pdf.glyphless_font import GlyphlessFont, advance_of
from exporters.searchable_pdf.pen import NARROWEST, Pen, number
from exporters.searchable_pdf.right_to_left import mixed_run
from exporters.searchable_pdf.text_placement import PlacedLine, PlacedWord, right_to_left_flags
from exporters.xml_text import language_tag

_TAIL = 2  # letters
_Run = tuple[bool, list[PlacedWord]]


def text_content(
    lines: Iterable[PlacedLine],
    to_user_space: Transform,
    font: GlyphlessFont,
    font_name: str,
    language: str | None = None,
) -> bytes:
    """Return the content stream that holds the lines as invisible text (render mode 3).

    Lines in another language than the document's are marked so (ISO 32000-1, 14.9.2.3), for programs that read aloud.

    Args:
        lines: Lines in reading order, page-frame pixels.
        to_user_space: Map from page-frame pixels to the page's default user space.
        font: Gives the codes.
        font_name: Name of the font in the page's resources.
        language: BCP 47 tag that the document states, None for none.
    """
    out = ["q", "BT", "3 Tr"]
    for tag, group in groupby(lines, key=lambda line: _own_language(line, language)):
        operators = [op for line in group for op in _line_operators(line, to_user_space, font, font_name)]
        # A mark that holds whole text objects: lines with right-to-left words end one and begin another.
        out += [f"ET /Span <</Lang ({tag})>> BDC BT", *operators, "ET EMC BT"] if tag else operators
    out += ["ET", "Q", ""]
    return "\n".join(out).encode("ascii")


def _own_language(line: PlacedLine, language: str | None) -> str | None:
    tag = language_tag(line.language)
    return None if tag == language else tag


def _line_operators(line: PlacedLine, to_user: Transform, font: GlyphlessFont, font_name: str) -> list[str]:
    (ux, uy), (vx, vy) = _linear(to_user, line.along), _linear(to_user, line.down)
    unit = (ux * ux + uy * uy) ** 0.5  # user-space units a pixel along the line
    if unit == 0:
        return []
    baseline = line.thickness * ASCENT / UNITS_PER_EM
    origin = to_user.apply(line.origin[0] + line.down[0] * baseline, line.origin[1] + line.down[1] * baseline)
    matrix = (ux / unit, uy / unit, -vx / unit, -vy / unit)
    size = line.thickness * unit
    pen = Pen(font, size=size, unit=unit, origin=origin, matrix=matrix)
    out = [f"/{font_name} {number(size)} Tf {pen.place_at(0)}"]
    runs = _runs(line)
    is_lone = len(line.words) == 1 and line.along[1] > abs(line.along[0])
    has_leftward = any(is_rtl for is_rtl, _ in runs)
    for index, (is_rtl, words) in enumerate(runs):
        following = runs[index + 1][1] if index + 1 < len(runs) else None
        gap = _gap_between(words, following, line.thickness) if following and words[-1].has_space_after else None
        if has_leftward:
            out.append(mixed_run(words, pen, line.thickness, is_rtl=is_rtl))
        else:
            out.append(_ltr_run(_in_two(words[0]) if is_lone else words, pen, line.thickness))
        if gap is not None:
            # A new text object, or pypdf puts the space on the other side of what runs from right to left.
            out.append(pen.new_object(gap[0]) + pen.show(" ", gap[1] - gap[0]))
    return out


def _in_two(word: PlacedWord) -> list[PlacedWord]:
    """Part the only word of a line that runs down the page.

    PDFium takes what begins at one height for one line, so it would give columns from left to right; it looks at the
    beginning of the last operator, which is further down then. It breaks the line before a single letter.
    """
    at = len(word.text) - _TAIL
    while at > 0 and unicodedata.category(word.text[at]).startswith("M"):
        at -= 1
    if at <= 0:
        return [word]
    advances = [advance_of(char, is_first=index == 0) for index, char in enumerate(word.text)]
    cut = word.start + (word.end - word.start) * sum(advances[:at]) / sum(advances)
    head = replace(word, text=word.text[:at], end=cut, has_space_after=False)
    return [head, replace(word, text=word.text[at:], start=cut)]


def _runs(line: PlacedLine) -> list[_Run]:
    """Return stretches of words of one direction in logical order."""
    flags = right_to_left_flags((word.text for word in line.words), line.is_right_to_left)
    pairs = zip(flags, line.words, strict=True)
    return [(is_rtl, [word for _, word in group]) for is_rtl, group in groupby(pairs, key=lambda pair: pair[0])]


def _gap_between(words: Sequence[PlacedWord], following: Sequence[PlacedWord], thickness: float) -> tuple[float, float]:
    left, right = min(w.start for w in words), max(w.end for w in words)
    next_left, next_right = min(w.start for w in following), max(w.end for w in following)
    start, end = (right, next_left) if next_left + next_right >= left + right else (next_right, left)
    return start, max(end, start + thickness * NARROWEST)


def _ltr_run(words: Sequence[PlacedWord], pen: Pen, thickness: float) -> str:
    parts = []
    for index, word in enumerate(words):
        parts.append(pen.move(word.start) + pen.show(word.text, word.end - word.start))
        if word.has_space_after and index + 1 < len(words):
            gap = max(words[index + 1].start - word.end, thickness * NARROWEST)
            parts.append(pen.show(" ", gap))
    return "\n".join(parts)


def _linear(transform: Transform, vector: tuple[float, float]) -> tuple[float, float]:
    x, y = vector
    return transform.a * x + transform.c * y, transform.b * x + transform.d * y
