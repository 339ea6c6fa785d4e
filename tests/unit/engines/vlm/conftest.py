from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.geometry import BBox
from core.model import Block, BlockKind, Line, TextSource, Word
from engines.vlm.crops import PagePicture

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def make_line(text: str, top: float = 100, *, left: float = 50, confidence: float = 0.7, letter: float = 12) -> Line:
    """Return a line with a word box for each word, letters of equal width, 24 pixels high."""
    words, at = [], 0
    for part in text.split(" "):
        begin, end = left + at * letter, left + (at + len(part)) * letter
        words.append(Word(part, BBox(begin, top, end, top + 24), confidence))
        at += len(part) + 1
    box = BBox(left, top, left + len(text) * letter, top + 24)
    return Line(text, box, tuple(words), confidence, source=TextSource.OCR)


def make_block(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH, confidence: float = 0.7, top: float = 100) -> Block:
    """Return a block of lines below each other."""
    lines = tuple(make_line(text, top + 36 * index, confidence=confidence) for index, text in enumerate(texts))
    box = BBox(50, top, max((line.bbox.right for line in lines), default=400), top + 36 * max(1, len(texts)) - 12)
    return Block(kind, box, lines, confidence=confidence, engine="paddleocr", model="PP-OCRv6_small_rec")


@pytest.fixture
def paper() -> PagePicture:
    """A page of 1000 x 800 pixels with a word on it."""
    image = Image.new("RGB", (1000, 800), "white")
    ImageDraw.Draw(image).text((50, 100), "HELLO 42", font=ImageFont.truetype(FONT, 24), fill="black")
    return PagePicture(np.asarray(image))
