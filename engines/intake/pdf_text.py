"""Turns MuPDF's text page into lines, words, rules and the triage's evidence. Engine layer; plain dictionaries in.

It runs once for every page of every PDF, so the loops avoid calls and objects that are not needed.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.geometry import BBox, Polygon
from core.model import Direction, Line, TextSource, Word
from engines.intake.raised_marks import spread, with_raised_marks

# Bits of MuPDF's span flags and character flags (mupdf/fitz/structured-text.h, FZ_STEXT_*).
_SPAN_ITALIC = 2
_SPAN_BOLD = 16
_CHAR_BOLD = 8
_CHAR_HAS_INK = 16 | 32 | 64  # filled, stroked, or used to clip what is then painted

_RTL_CLASSES = {"R", "AL"}
# Drawn rules are at most this thick, points; thicker boxes are bars or backgrounds.
_MAX_RULE_PT = 3.0
_MIN_RULE_LENGTH_PT = 6.0
_SHAPE_HEIGHT_PT = (3.0, 40.0)
_MAX_RULES = 5000

RawBox = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The page frame and how its pixels follow from MuPDF's points (crop box and /Rotate applied, origin top-left).

    Attributes:
        zoom: Pixels a point.
        width: Width of the page frame, pixels.
        height: Height of the page frame, pixels.
    """

    zoom: float
    width: float
    height: float

    def box(self, raw: RawBox) -> BBox:
        """Return the box in the page frame, not cut to it."""
        zoom = self.zoom
        return BBox(raw[0] * zoom, raw[1] * zoom, raw[2] * zoom, raw[3] * zoom)


@dataclass(frozen=True, slots=True)
class NativeText:
    """What stands on a page as text and drawing.

    Attributes:
        lines: Lines in the file's order, page frame.
        hidden_share: Share of the characters without ink.
        rotation_deg: Clockwise turn (0, 90, 180, 270) that makes most characters upright.
    """

    lines: tuple[Line, ...]
    hidden_share: float
    rotation_deg: int


def words_by_line(words: Sequence[Any], zoom: float) -> dict[tuple[int, int], list[Word]]:
    """Return MuPDF's words by (text block, line), in their order, with ``zoom`` pixels a point."""
    groups: dict[tuple[int, int], list[Word]] = {}
    for x0, y0, x1, y1, text, block_number, line_number, _ in words:
        known = text if text.isascii() else unicodedata.normalize("NFC", text)
        word = Word(known, BBox(x0 * zoom, y0 * zoom, x1 * zoom, y1 * zoom))
        key = (block_number, line_number)
        if key in groups:
            groups[key].append(word)
        else:
            groups[key] = [word]
    return groups


def read_lines(blocks: Sequence[dict[str, Any]], words: Sequence[Any], frame: PageFrame) -> NativeText:
    """Build the lines of a page.

    Args:
        blocks: Blocks of MuPDF's dictionary output; only text blocks are looked at.
        words: MuPDF's words of the same text page, numbered by text block and line.
        frame: Map to the page frame.
    """
    groups = words_by_line(words, frame.zoom)
    rightwards, text_layer = Direction.LEFT_TO_RIGHT, TextSource.TEXT_LAYER  # looking members up costs as a call does
    turns: Counter[int] = Counter()
    hidden = total = 0
    lines = []
    text_blocks = (block for block in blocks if block["type"] == 0)
    for block_number, block in enumerate(text_blocks):
        for line_number, raw in enumerate(block["lines"]):
            spans = raw["spans"]
            text = plain = "".join([span["text"] for span in spans]).strip()
            if not text:
                continue
            bbox = frame.box(raw["bbox"])
            if bbox.right <= 0 or bbox.bottom <= 0 or bbox.left >= frame.width or bbox.top >= frame.height:
                continue
            main = spans[0] if len(spans) == 1 else max(spans, key=_span_length)
            size = main["size"]
            polygon = None if raw["dir"] == (1.0, 0.0) else _polygon(raw, bbox, frame.zoom)
            length = len(text)
            total += length
            turns[0 if polygon is None else round(polygon.angle_deg / 90) % 4] += length
            if not main["char_flags"] & _CHAR_HAS_INK or main["alpha"] == 0:
                hidden += length
            own_words = groups.get((block_number, line_number), ())
            if len(spans) > 1:
                text = "".join(with_raised_marks(raw)).strip()
                if text != plain:
                    own_words = _marked_words(own_words, plain, text)
            is_ascii = text.isascii()
            lines.append(
                Line(
                    text if is_ascii else unicodedata.normalize("NFC", text),
                    bbox,
                    tuple(own_words),
                    None,
                    polygon,
                    rightwards if is_ascii else _direction(text, raw["wmode"]),
                    text_layer,
                    text[-1] == "\u00ad",
                    size,
                    main["flags"] & _SPAN_BOLD != 0 or main["char_flags"] & _CHAR_BOLD != 0,
                    main["flags"] & _SPAN_ITALIC != 0,
                )
            )
    turn = turns.most_common(1)[0][0] if turns else 0
    return NativeText(tuple(lines), hidden / total if total else 0.0, (4 - turn) % 4 * 90)


def read_rules(blocks: Sequence[dict[str, Any]], frame: PageFrame) -> tuple[tuple[BBox, ...], int]:
    """Return thin boxes of drawn rules and rectangle borders, and the number of small shapes that may be letters."""
    rules: list[BBox] = []
    shapes = 0
    for block in blocks:
        if block["type"] != 3:
            continue
        x0, y0, x1, y1 = raw = block["bbox"]
        width, height = x1 - x0, y1 - y0
        if min(width, height) <= _MAX_RULE_PT:
            if max(width, height) >= _MIN_RULE_LENGTH_PT and len(rules) < _MAX_RULES:
                rules.append(frame.box(raw))
        elif block["isrect"]:
            if block["stroked"] and len(rules) < _MAX_RULES:
                rules.extend([frame.box(edge) for edge in _edges(raw)])
        elif _SHAPE_HEIGHT_PT[0] <= height <= _SHAPE_HEIGHT_PT[1] and width <= 2 * _SHAPE_HEIGHT_PT[1]:
            shapes += 1
    return tuple(rules), shapes


def _edges(box: RawBox) -> tuple[RawBox, RawBox, RawBox, RawBox]:
    """Return the four sides of a stroked rectangle as boxes 1 point thick."""
    x0, y0, x1, y1 = box
    return (x0, y0, x1, y0 + 1), (x0, y1 - 1, x1, y1), (x0, y0, x0 + 1, y1), (x1 - 1, y0, x1, y1)


def _marked_words(words: Sequence[Word], plain: str, marked: str) -> list[Word]:
    """Return the words of a line with the raised marks that its text has got; their boxes stay."""
    plain, marked = unicodedata.normalize("NFC", plain), unicodedata.normalize("NFC", marked)
    texts = spread(plain, marked, [word.text for word in words])
    return [replace(word, text=text) for word, text in zip(words, texts, strict=True)]


def _span_length(span: dict[str, Any]) -> int:
    return len(span["text"].strip())


def _direction(text: str, wmode: int) -> Direction:
    if wmode:
        return Direction.TOP_TO_BOTTOM
    classes = Counter(map(unicodedata.bidirectional, text))
    rtl = sum(classes[c] for c in _RTL_CLASSES)
    return Direction.RIGHT_TO_LEFT if rtl > classes["L"] else Direction.LEFT_TO_RIGHT


def _polygon(raw: dict[str, Any], bbox: BBox, zoom: float) -> Polygon | None:
    """Return the corners of a line that is turned or slanted in the page frame, None for an upright one."""
    ux, uy = raw["dir"]
    left, top, right, bottom = bbox.as_tuple()
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    if min(abs(ux), abs(uy)) < 0.005:
        turn = round(math.atan2(uy, ux) / (math.pi / 2)) % 4
        return Polygon.of(corners[turn:] + corners[:turn]) if turn else None
    span = max(raw["spans"], key=_span_length)
    thickness = span["size"] * zoom * max(0.1, span["ascender"] - span["descender"])
    wide = abs(ux) >= abs(uy)
    length = (bbox.width - thickness * abs(uy)) / abs(ux) if wide else (bbox.height - thickness * abs(ux)) / abs(uy)
    length = max(length, 1.0)
    # The upright box has the text's rectangle in its middle: walk from there.
    cx, cy = bbox.center
    lx, ly, tx, ty = ux * length / 2, uy * length / 2, -uy * thickness / 2, ux * thickness / 2
    return Polygon((
        (cx - lx - tx, cy - ly - ty),
        (cx + lx - tx, cy + ly - ty),
        (cx + lx + tx, cy + ly + ty),
        (cx - lx + tx, cy - ly + ty),
    ))  # fmt: skip
