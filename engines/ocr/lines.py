"""From a recogniser's reading to a line of the document model with word boxes. Engines layer."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from core.geometry import Point, Polygon, Transform
from core.mapping import map_line
from core.model import Direction, Line, TextSource, Word
from core.text import is_spaceless
from engines.ocr.base import CharSpan, Reading
from engines.ocr.logical_order import runs_left


def build_line(reading: Reading, polygon: Polygon, *, runs_down: bool = False) -> Line | None:
    """Make a line from what was read in a polygon.

    Args:
        reading: What the recogniser read in the crop of the polygon.
        polygon: Corners clockwise from where the text begins, in the frame that the line shall have.
        runs_down: Whether the text is written from top to bottom.

    Returns:
        The line in NFC, with a box for every word; None where the reading holds no character that shows.
    """
    text = unicodedata.normalize("NFC", " ".join(reading.text.split()))
    if not text:
        return None
    words = tuple(_word(group, polygon) for group in _words(reading.spans))
    line = Line(
        text=text,
        bbox=polygon.bbox,
        words=words,
        confidence=reading.confidence,
        polygon=polygon,
        direction=_direction(text, runs_down=runs_down),
        source=TextSource.OCR,
    )
    return map_line(line, Transform())  # drops polygons that say no more than the box


def _direction(text: str, *, runs_down: bool) -> Direction:
    if runs_down:
        return Direction.TOP_TO_BOTTOM
    return Direction.RIGHT_TO_LEFT if runs_left(text) else Direction.LEFT_TO_RIGHT


def _words(spans: Sequence[CharSpan]) -> list[list[CharSpan]]:
    groups: list[list[CharSpan]] = []
    glue = False
    for span in spans:
        if span.text.isspace():
            glue = False
            continue
        # Scripts without spaces have a box for each character: nobody knows where their words end.
        apart = _stands_alone(span.text[0]) and not _closes(span.text)
        if (glue and not apart and not _stands_alone(groups[-1][-1].text[-1])) or (glue and _closes(span.text)):
            groups[-1].append(span)
        else:
            groups.append([span])
        glue = True
    return groups


def _stands_alone(char: str) -> bool:
    return not char.isascii() and is_spaceless(char)  # most are ASCII, and that is told at once


def _closes(text: str) -> bool:
    return unicodedata.category(text[0])[0] == "P"


def _word(group: Sequence[CharSpan], polygon: Polygon) -> Word:
    part = _part(polygon, min(s.start for s in group), max(s.end for s in group))
    return Word(
        text=unicodedata.normalize("NFC", "".join(s.text for s in group)),
        bbox=part.bbox,
        confidence=sum(s.confidence for s in group) / len(group),
        polygon=part,
    )


def _part(polygon: Polygon, start: float, end: float) -> Polygon:
    a, b, c, d = polygon.points
    return Polygon((_between(a, b, start), _between(a, b, end), _between(d, c, end), _between(d, c, start)))


def _between(p: Point, q: Point, share: float) -> Point:
    return p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share
