from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from core.geometry import BBox, Polygon
from core.page_source import Pixels
from engines.ocr.base import CharSpan, Checkpoint, Reading
from engines.ocr.line_reading import LineReader
from engines.ocr.page_lines import LineFinder
from engines.ocr.reader_choice import OneReader
from engines.ocr.reader_pool import ReaderPool
from tests.fakes.checkpoints import no_checkpoint

READER = "reader"
POINTED = "מַר שְׁמוּאֵל הָיָה נֶאֱמָן לַפַּרְסִים"
LINES = [Polygon.of_bbox(BBox(20, top, 560, top + 24)) for top in (20, 60, 100)]
MARKS = [Polygon.of_bbox(BBox(left, top, left + 7, top + 7)) for left, top in ((100, 42), (300, 82), (40, 122))]


@dataclass
class Recogniser:
    """Reads long crops as one text and short ones as a letter that it is sure of."""

    text: str
    sure: float

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        return [
            self._read(self.text, self.sure) if crop.shape[1] > 2 * crop.shape[0] else self._read("ד", 0.96)
            for crop in crops
        ]

    @staticmethod
    def _read(text: str, sure: float) -> Reading:
        step = 1 / len(text)
        spans = (CharSpan(char, i * step, (i + 1) * step, sure) for i, char in enumerate(text))
        return Reading(text, sure, tuple(spans))


@dataclass(frozen=True)
class OneScript(OneReader):
    """Says that a page is of one script, which one reader reads."""

    script: str = "Hebr"

    @property
    def scripts(self) -> frozenset[str]:
        return frozenset({self.script})


def found(text: str, sure: float, polygons: Sequence[Polygon], *, script: str = "Hebr") -> list[str]:
    pixels = np.full((160, 600, 3), 230, np.uint8)
    reader = LineReader(ReaderPool(READER, lambda _: Recogniser(text, sure)))
    finder = LineFinder(pixels, reader, OneScript(READER, script=script), no_checkpoint)
    return [item.line.text for item in finder.lines(polygons).lines]


def test_vowel_points_that_were_found_apart_are_no_text() -> None:
    assert found("כל בני האדם נולדו", 0.9, [*LINES, *MARKS]) == ["כל בני האדם נולדו"] * 3


def test_small_things_over_lines_of_latin_letters_are_read() -> None:
    assert len(found("Plain words", 0.9, [*LINES, *MARKS], script="Latn")) == len(LINES) + len(MARKS)


def test_long_lines_of_pointed_letters_are_kept_with_their_low_confidence() -> None:
    assert len(found(POINTED, 0.4, LINES)) == len(LINES)


@pytest.mark.parametrize(("text", "sure"), [(POINTED, 0.3), ("Stain or ornament", 0.4), ("// 2-0 7 ש 7/2927", 0.4)])
def test_what_looks_like_a_stain_is_left_out(text: str, sure: float) -> None:
    assert found(text, sure, LINES) == []
