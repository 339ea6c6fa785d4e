"""The words of a line with their places, for the formats that give every word its box.

Exporters layer; pure functions on the document model, page-frame pixels.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from core.geometry import BBox
from core.model import Line, Word
from core.word_places import shared_out
from exporters.plain_text import single_line

# Marks of direction stand for what the formats say in attributes; hOCR forbids them (hOCR 1.2, 5.1).
_DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True, slots=True)
class LineWord:
    """A word of a line.

    Attributes:
        text: Its characters, no white space.
        bbox: Its box, page-frame pixels.
        confidence: 0..1, or None.
        has_space_after: Whether a space parts it from the next word of the line.
    """

    text: str
    bbox: BBox
    confidence: float | None
    has_space_after: bool


def line_words(line: Line) -> tuple[LineWord, ...]:
    """Return the words of a line in logical order.

    They are the reader's own where those make up the line's text; else the text is parted at its spaces and the line's
    length shared out by the number of characters, each with the confidence of the line.
    """
    text = _clean(line.text)
    if not text:
        return ()
    return _own_words(line.words, text) or _shared_words(line, text)


def _own_words(words: Sequence[Word], text: str) -> tuple[LineWord, ...]:
    found: list[LineWord] = []
    at = 0
    for word in words:
        content = _clean(word.text)
        if not content:
            continue
        start = text.find(content, at)
        if start < 0 or text[at:start].strip() or " " in content:
            return ()
        if found and start > at:
            before = found[-1]
            found[-1] = LineWord(before.text, before.bbox, before.confidence, has_space_after=True)
        at = start + len(content)
        found.append(LineWord(content, word.bbox, word.confidence, has_space_after=False))
    return () if text[at:].strip() else tuple(found)


def _shared_words(line: Line, text: str) -> tuple[LineWord, ...]:
    tokens = text.split()
    places = shared_out(line, (0.0, 1.0), tokens)
    last = len(tokens) - 1
    return tuple(
        LineWord(token, place.bbox, line.confidence, has_space_after=index < last)
        for index, (token, place) in enumerate(zip(tokens, places, strict=True))
    )


def _clean(text: str) -> str:
    return single_line(unicodedata.normalize("NFC", text).translate(_DIRECTION_MARKS))
