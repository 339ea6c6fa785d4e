"""Japanese set in vertical lines from the right, character by character: MuPDF's Story knows horizontal lines only."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.columns.sheet import Box, Sheet
from benchmarks.sample_tools import load_sample_module
from engines.intake.mupdf import load_pymupdf

_TURNED = frozenset("ー（）「」『』〜：－")
_HANGING = frozenset("、。，．")


def set_vertical(sheet: Sheet, texts: Sequence[str], boxes: Sequence[Box], *, size: float, leading: float) -> None:
    """Set paragraphs in vertical lines through boxes and note those as truth that fit whole.

    Args:
        sheet: The page.
        texts: Paragraphs; each begins a new line.
        boxes: Where lines stand, in order.
        size: Points a character.
        leading: Points from line to line.
    """
    place = _Places(boxes, size, leading)
    for text in texts:
        spots = place.next_paragraph(len(text))
        if spots is None:
            return
        for char, (x, y) in zip(text, spots, strict=True):
            _draw(sheet, char, x, y, size)
        sheet.truth.append(text)


class _Places:
    """Hands out the places of characters, paragraph by paragraph."""

    def __init__(self, boxes: Sequence[Box], size: float, leading: float) -> None:
        self._lines = [
            (x0, [box[1] + size * k for k in range(int((box[3] - box[1]) / size))])
            for box in boxes
            for x0 in _lefts(box, size, leading)
        ]
        self._used = 0

    def next_paragraph(self, count: int) -> list[tuple[float, float]] | None:
        spots: list[tuple[float, float]] = []
        while len(spots) < count:
            if self._used == len(self._lines):
                return None
            x, ys = self._lines[self._used]
            spots += [(x, y) for y in ys]
            self._used += 1
        return spots[:count]


def _lefts(box: Box, size: float, leading: float) -> list[float]:
    count = int((box[2] - box[0] - size) / leading) + 1
    return [box[2] - size - leading * k for k in range(count)]


def _draw(sheet: Sheet, char: str, x: float, y: float, size: float) -> None:
    import io

    from PIL import Image, ImageDraw

    pymupdf = load_pymupdf()
    typeset = load_sample_module("typeset")
    side = 64
    face = typeset.load_font("ja-serif", side)
    cell = Image.new("L", (side, side), 255)
    offset = (side * 0.6, -side * 0.6) if char in _HANGING else (0.0, 0.0)
    ImageDraw.Draw(cell).text((offset[0], side * 0.88 + offset[1]), char, font=face, fill=20, anchor="ls")
    if char in _TURNED:
        cell = cell.transpose(Image.Transpose.ROTATE_270)
    buffer = io.BytesIO()
    cell.save(buffer, "PNG")
    sheet.page.insert_image(pymupdf.Rect(x, y, x + size, y + size), stream=buffer.getvalue())
