"""Writes placed lines as PDF text operators, in an order from which readers recover the text.

Exporters layer; strings only. PDF has no notion of logical order: readers assume that right-to-left text stands in the
stream as it is seen, from left to right, and turn it round. So a run of right-to-left words is written in visual order
in one go; runs follow each other in logical order, which keeps numbers and Latin words of a mixed line in their places.
Tried with MuPDF, PDFium, Poppler and pypdf; text in logical order with a mirrored matrix suits PDFium and Poppler only,
and ActualText empties PDFium's text by area.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby

from core.geometry import Transform
from exporters.searchable_pdf.font_program import ASCENT, UNITS_PER_EM
from exporters.searchable_pdf.glyphless_font import GlyphlessFont, advance_of
from exporters.searchable_pdf.text_placement import LTR_CLASSES, PlacedLine, PlacedWord, right_to_left_flags

_NUMBER_JOINERS = ("ES", "CS", "ET")
_NARROWEST_GAP = 0.05  # of the line's thickness

_Run = tuple[bool, list[PlacedWord]]


def text_content(lines: Iterable[PlacedLine], to_user_space: Transform, font: GlyphlessFont, font_name: str) -> bytes:
    """Return the content stream that holds the lines as invisible text (render mode 3).

    Args:
        lines: Lines in reading order, page-frame pixels.
        to_user_space: Map from page-frame pixels to the page's default user space.
        font: Gives the codes.
        font_name: Name of the font in the page's resources.
    """
    out = ["q", "BT", "3 Tr"]
    for line in lines:
        out += _line_operators(line, to_user_space, font, font_name)
    out += ["ET", "Q", ""]
    return "\n".join(out).encode("ascii")


def _line_operators(line: PlacedLine, to_user: Transform, font: GlyphlessFont, font_name: str) -> list[str]:
    (ux, uy), (vx, vy) = _linear(to_user, line.along), _linear(to_user, line.down)
    unit = (ux * ux + uy * uy) ** 0.5  # user-space units a pixel along the line
    if unit == 0:
        return []
    baseline = line.thickness * ASCENT / UNITS_PER_EM
    x, y = to_user.apply(line.origin[0] + line.down[0] * baseline, line.origin[1] + line.down[1] * baseline)
    matrix = " ".join(_number(value, 6) for value in (ux / unit, uy / unit, -vx / unit, -vy / unit))
    size = line.thickness * unit
    out = [f"/{font_name} {_number(size)} Tf {matrix} {_number(x)} {_number(y)} Tm"]
    pen = _Pen(font, size, unit)
    runs = _runs(line)
    for index, (is_rtl, words) in enumerate(runs):
        following = runs[index + 1][1] if index + 1 < len(runs) else None
        gap = _gap_between(words, following, line.thickness) if following and words[-1].has_space_after else None
        out.append(_rtl_run(words, pen, line.thickness) if is_rtl else _ltr_run(words, pen, line.thickness))
        if gap is not None:
            out.append(pen.move(gap[0]) + pen.show(" ", gap[1] - gap[0]))
    return out


def _runs(line: PlacedLine) -> list[_Run]:
    """Return stretches of words of one direction in logical order."""
    flags = right_to_left_flags((word.text for word in line.words), line.is_right_to_left)
    pairs = zip(flags, line.words, strict=True)
    return [(is_rtl, [word for _, word in group]) for is_rtl, group in groupby(pairs, key=lambda pair: pair[0])]


def _gap_between(words: Sequence[PlacedWord], following: Sequence[PlacedWord], thickness: float) -> tuple[float, float]:
    left, right = min(w.start for w in words), max(w.end for w in words)
    next_left, next_right = min(w.start for w in following), max(w.end for w in following)
    start, end = (right, next_left) if next_left + next_right >= left + right else (next_right, left)
    return start, max(end, start + thickness * _NARROWEST_GAP)


def _ltr_run(words: Sequence[PlacedWord], pen: _Pen, thickness: float) -> str:
    parts = []
    for index, word in enumerate(words):
        parts.append(pen.move(word.start) + pen.show(word.text, word.end - word.start))
        if word.has_space_after and index + 1 < len(words):
            gap = max(words[index + 1].start - word.end, thickness * _NARROWEST_GAP)
            parts.append(pen.show(" ", gap))
    return "\n".join(parts)


def _rtl_run(words: Sequence[PlacedWord], pen: _Pen, thickness: float) -> str:
    """Write the words from the left end of the run to its right end without lifting the pen."""
    seen = list(reversed(words))
    at = seen[0].start
    parts = [pen.move(at)]
    for index, word in enumerate(seen):
        narrowest = thickness * _NARROWEST_GAP
        is_last = index + 1 == len(seen)
        # Reversed, the space after a word in logical order stands to the left of it.
        has_space = not is_last and seen[index + 1].has_space_after
        limit = word.end if is_last else (seen[index + 1].start - (narrowest if has_space else 0))
        end = word.end if has_space else limit
        end = max(min(end, limit), at + narrowest)
        parts.append(pen.show("".join(_visual_order(word.text)), end - at, first=word.text[0]))
        at = end
        if has_space:
            gap = max(seen[index + 1].start - at, narrowest)
            parts.append(pen.show(" ", gap))
            at += gap
    return "".join(parts)


def _visual_order(text: str) -> list[str]:
    """Return a word's characters from left to right as seen: reversed, numbers and Latin letters kept in order."""
    runs: list[list[str]] = []
    for index, char in enumerate(text):
        kind = unicodedata.bidirectional(char)
        following = text[index + 1] if index + 1 < len(text) else ""
        joins = (
            kind in LTR_CLASSES
            or (kind == "NSM" and bool(runs) and unicodedata.bidirectional(runs[-1][0]) in LTR_CLASSES)
            or (kind in _NUMBER_JOINERS and bool(following) and unicodedata.bidirectional(following) in LTR_CLASSES)
        )
        if joins and runs and unicodedata.bidirectional(runs[-1][0]) in LTR_CLASSES:
            runs[-1].append(char)
        else:
            runs.append([char])
    return [char for run in reversed(runs) for char in run]


class _Pen:
    """Makes operators for one line; positions and lengths are pixels along it."""

    def __init__(self, font: GlyphlessFont, size: float, unit: float) -> None:
        self._font = font
        self._size = size
        self._unit = unit
        self._at = 0.0

    def move(self, place: float) -> str:
        """Set the pen to a place on the line."""
        step = round((place - self._at) * self._unit, 4)
        self._at += step / self._unit
        return f"{_number(step)} 0 Td " if step else ""

    def show(self, text: str, length: float, *, first: str | None = None) -> str:
        """Show text stretched to a length; ``first`` is the character that begins it in logical order."""
        lead = text[0] if first is None else first
        codes, total = [], 0
        for char in text:
            advance = advance_of(char, is_first=char == lead)
            total += advance
            codes.append(self._font.encode(char, advance))
        stretch = length * self._unit / (total * self._size / UNITS_PER_EM) * 100
        return f"{_number(stretch)} Tz <{''.join(f'{code:04X}' for code in codes)}> Tj "


def _linear(transform: Transform, vector: tuple[float, float]) -> tuple[float, float]:
    x, y = vector
    return transform.a * x + transform.c * y, transform.b * x + transform.d * y


def _number(value: float, digits: int = 4) -> str:
    text = f"{value:.{digits}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) if float(text) else "0"
