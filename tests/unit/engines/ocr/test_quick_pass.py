"""Which pages are read the quick way, with detectors and recognisers that answer what each test says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import pytest

from core.geometry import BBox, Polygon
from core.page_source import PageImage, Pixels
from engines.ocr.base import CharSpan, Checkpoint, OrientationGuess, Reading, ScriptGuess
from engines.ocr.cascade import CascadeRecogniser
from engines.ocr.engine import OcrEngine
from engines.ocr.line_reading import LineReader
from engines.ocr.quick_pass import QuickPass
from engines.ocr.reader_choice import OneReader
from engines.ocr.reader_pool import ReaderPool

PAGE = np.full((600, 400, 3), 255, np.uint8)
LINES = [Polygon.of_bbox(BBox(20, 20 + 40 * n, 380, 40 + 40 * n)) for n in range(10)]
UPRIGHT = OrientationGuess(0, 0.99)


@dataclass
class Detector:
    polygons: Sequence[Polygon]
    calls: int = 0

    def detect(self, pixels: Pixels, checkpoint: Checkpoint) -> list[Polygon]:
        self.calls += 1
        return list(self.polygons)


@dataclass
class Recogniser:
    text: str
    confidence: float
    lines: int = 0
    weak_characters: int = 0

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        self.lines += len(crops)
        step = 1 / len(self.text)
        chances = [0.7] * self.weak_characters + [self.confidence] * (len(self.text) - self.weak_characters)
        spans = tuple(CharSpan(c, i * step, (i + 1) * step, chances[i]) for i, c in enumerate(self.text))
        return [Reading(self.text, sum(chances) / len(chances), spans) for _ in crops]


@dataclass
class Classifier:
    script: str

    def classify(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[tuple[ScriptGuess, ...]]:
        return [(ScriptGuess(self.script, 1.0),) for _ in crops]


@dataclass
class Orientation:
    guess: OrientationGuess

    def classify(self, pixels: Pixels) -> OrientationGuess:
        return self.guess


class AnyScript(OneReader):
    """One reader for every script, of which the classifier is asked."""

    @property
    def scripts(self) -> None:  # type: ignore[override]
        return None


@dataclass
class Parts:
    quick_detector: Detector
    usual_detector: Detector
    quick: Recogniser
    strong: Recogniser
    engine: OcrEngine


def parts(
    *,
    script: str = "Latn",
    sure: float = 1.0,
    weak_characters: int = 0,
    guess: OrientationGuess = UPRIGHT,
    lines: Sequence[Polygon] = LINES,
) -> Parts:
    quick_detector, usual_detector = Detector(lines), Detector(LINES)
    quick, strong = Recogniser("read quickly", sure, 0, weak_characters), Recogniser("read slowly", 1.0)
    reader = LineReader(ReaderPool.of_one(strong, "strong"), Classifier(script))
    quick_pass = QuickPass(quick_detector, CascadeRecogniser(quick, strong, "quick"))
    engine = OcrEngine(usual_detector, reader, Orientation(guess), quick_pass)
    return Parts(quick_detector, usual_detector, quick, strong, engine)


def read(of: Parts) -> tuple[set[str], set[str]]:
    result = of.engine.read(PageImage(PAGE, 100.0), checkpoint=lambda: None, guide=AnyScript("strong"))
    return {line.text for line in result.lines}, set(result.readers.values())


def test_an_upright_page_of_clear_print_is_read_quickly_and_says_by_whom() -> None:
    of = parts()
    assert read(of) == ({"read quickly"}, {"quick"})
    assert of.usual_detector.calls == 0
    assert of.strong.lines == 0


@pytest.mark.parametrize(
    ("what", "of"),
    [
        ("another script", parts(script="Hani")),
        ("read badly", parts(sure=0.8)),
        ("doubted too often", parts(weak_characters=2)),
        ("on its side", parts(guess=OrientationGuess(1, 0.99))),
        ("perhaps on its head", parts(guess=OrientationGuess(0, 0.6))),
        ("too few lines", parts(lines=LINES[:2])),
        ("lines that run down", parts(lines=[Polygon.of_bbox(BBox(20 * n, 0, 20 * n + 10, 300)) for n in range(5)])),
    ],
)
def test_any_other_page_is_read_the_usual_way(what: str, of: Parts) -> None:
    texts, readers = read(of)
    assert texts == {"read slowly"}, what
    assert readers == {"strong"}
    assert of.usual_detector.calls >= 1


def test_where_nothing_tells_scripts_nothing_is_read_quickly() -> None:
    of = parts()
    result = of.engine.read(PageImage(PAGE, 100.0), checkpoint=lambda: None, guide=OneReader("strong"))
    assert {line.text for line in result.lines} == {"read slowly"}


def test_a_page_whose_lines_were_mostly_missed_is_read_the_usual_way() -> None:
    of = parts(lines=LINES[:3])
    page = PAGE.copy()
    for polygon in LINES:  # letters in all ten lines
        place = (20, int(polygon.bbox.bottom) - 4)
        cv2.putText(page, "seven words that nobody has found yet", place, cv2.FONT_HERSHEY_SIMPLEX, 0.55, (0, 0, 0), 1)
    result = of.engine.read(PageImage(page, 100.0), checkpoint=lambda: None, guide=AnyScript("strong"))
    assert len(result.lines) == len(LINES)
    assert of.usual_detector.calls >= 1


def test_no_line_is_read_twice_by_the_quick_recogniser() -> None:
    of = parts()
    read(of)
    assert of.quick.lines == len(LINES)


def test_a_page_with_figures_outside_its_lines_is_read_the_usual_way() -> None:
    page = PAGE.copy()
    for polygon in LINES:
        for index, letter in enumerate("read quickly"):  # where the recogniser says that they stand
            place = (23 + 15 * index, int(polygon.bbox.bottom) - 4)
            cv2.putText(page, letter, place, cv2.FONT_HERSHEY_SIMPLEX, 0.55, (0, 0, 0), 1)
    short = [Polygon.of_bbox(BBox(20, line.bbox.top, 200, line.bbox.bottom)) for line in LINES]
    assert read_quickly(page, short)
    cv2.putText(page, "7", (320, 96), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (0, 0, 0), 1)
    assert not read_quickly(page, short)


def read_quickly(page: Pixels, lines: Sequence[Polygon]) -> bool:
    of = parts(lines=lines)
    of.engine.read(PageImage(page, 100.0), checkpoint=lambda: None, guide=AnyScript("strong"))
    return of.usual_detector.calls == 0
