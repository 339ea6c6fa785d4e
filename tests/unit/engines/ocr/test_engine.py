from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
import pytest

from core.geometry import BBox, Polygon
from core.jobs import JobCancelled
from core.mapping import map_line
from core.model import Direction
from core.page_source import PageImage, Pixels
from engines.ocr.base import CharSpan, Checkpoint, OrientationGuess, Reading, TextRecogniser
from engines.ocr.engine import OcrEngine
from engines.ocr.line_reading import LineReader
from engines.ocr.reader_pool import ReaderPool
from tests.fakes.checkpoints import no_checkpoint

# Every line of the fake page is a bar: green where it begins, blue to its end, and the shade of blue is its text.
TEXTS = {250: "first", 200: "second", 150: "third", 100: "fourth"}
LINES = {text: BBox(60, 80 + 60 * i, 540, 110 + 60 * i) for i, text in enumerate(TEXTS.values())}


def page() -> Pixels:
    picture = np.full((500, 600, 3), 255, np.uint8)
    for shade, text in TEXTS.items():
        box = LINES[text]
        picture[int(box.top) : int(box.bottom), int(box.left) : int(box.right)] = (0, 0, shade)
        picture[int(box.top) : int(box.bottom), int(box.left) : int(box.left) + 60] = (0, shade, 0)
    return picture


class BarDetector:
    """Finds coloured bars, with corners from the top-left one on."""

    def __init__(self) -> None:
        self.calls = 0

    def detect(self, pixels: Pixels, checkpoint: Checkpoint) -> list[Polygon]:
        self.calls += 1
        checkpoint()
        mask = (pixels.min(axis=2) < 60).astype(np.uint8)
        contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        return [self._corners(cv2.boxPoints(cv2.minAreaRect(c))) for c in contours if cv2.contourArea(c) > 50]

    @staticmethod
    def _corners(points: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> Polygon:
        by_x = sorted(points.tolist())
        (top_left, bottom_left), (top_right, bottom_right) = (
            sorted(side, key=lambda p: p[1]) for side in (by_x[:2], by_x[2:])
        )
        return Polygon.of([top_left, top_right, bottom_right, bottom_left])


class BarRecogniser:
    """Reads the shade of bars that run from green to blue; anything else reads badly."""

    def __init__(self) -> None:
        self.crop_count = 0

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        checkpoint()
        self.crop_count += len(crops)
        return [self._read(crop) for crop in crops]

    @staticmethod
    def _read(crop: Pixels) -> Reading:
        middle = crop[crop.shape[0] // 2].astype(int)
        begin, end = middle[len(middle) // 20], middle[-len(middle) // 10]
        if not (begin[1] > 80 > begin[2] and end[2] > 80 > end[1]):
            return Reading("?", 0.3, (CharSpan("?", 0, 1, 0.3),))
        text = TEXTS[min(TEXTS, key=lambda shade: abs(shade - int(end[2])))]
        step = 1 / len(text)
        return Reading(text, 0.97, tuple(CharSpan(c, i * step, (i + 1) * step, 0.97) for i, c in enumerate(text)))


class FixedOrientation:
    def __init__(self, guess: OrientationGuess) -> None:
        self._guess = guess

    def classify(self, pixels: Pixels) -> OrientationGuess:
        return self._guess


def engine(guess: OrientationGuess | None = None) -> OcrEngine:
    return OcrEngine(BarDetector(), reader_of(BarRecogniser()), FixedOrientation(guess) if guess else None)


def reader_of(recogniser: TextRecogniser) -> LineReader:
    return LineReader(ReaderPool.of_one(recogniser))


def test_lines_come_from_top_to_bottom_with_true_boxes() -> None:
    result = engine(OrientationGuess(0, 0.99)).read(PageImage(page(), 100), checkpoint=no_checkpoint)

    assert [line.text for line in result.lines] == list(LINES)
    for line in result.lines:
        assert line.bbox.iou(LINES[line.text]) > 0.9
        assert [word.text for word in line.words] == [line.text]
    assert (result.rotation_deg, result.skew_deg) == (0, 0.0)
    assert result.to_page.is_identity
    assert (result.width, result.height) == (600, 500)
    assert set(result.stage_seconds) == {"detection", "orientation", "recognition", "deskew"}


@pytest.mark.parametrize("clockwise", [1, 2, 3])
def test_turned_page_is_righted_and_boxes_map_back(clockwise: int) -> None:
    turned_page = np.ascontiguousarray(np.rot90(page(), -clockwise))

    result = engine().read(PageImage(turned_page, 100), checkpoint=no_checkpoint)

    assert [line.text for line in result.lines] == list(LINES)
    assert result.rotation_deg == (4 - clockwise) % 4 * 90
    assert np.array_equal(result.pixels, page())
    on_page = {line.text: map_line(line, result.to_page) for line in result.lines}
    for text, line in on_page.items():
        box = line.bbox
        patch = turned_page[int(box.top) + 2 : int(box.bottom) - 2, int(box.left) + 2 : int(box.right) - 2]
        shade = next(s for s, t in TEXTS.items() if t == text)
        assert patch[:, :, 1:].max(axis=2).min() == shade


@pytest.mark.parametrize("angle", [3.0, -8.0])
def test_slanted_page_is_levelled_and_boxes_map_back(angle: float) -> None:
    matrix = cv2.getRotationMatrix2D((300, 250), -angle, 1.0)  # OpenCV turns counter-clockwise
    slanted = cv2.warpAffine(page(), matrix, (600, 500), borderValue=(255, 255, 255))

    result = engine().read(PageImage(slanted, 100), checkpoint=no_checkpoint)

    assert [line.text for line in result.lines] == list(LINES)
    assert result.skew_deg == pytest.approx(angle, abs=0.3)
    assert result.pixels.shape[:2] == (result.height, result.width)
    tops = [line.bbox.top for line in result.lines]
    assert all(line.polygon is None or abs(line.polygon.angle_deg) < 0.3 for line in result.lines)
    assert [b - a for a, b in pairwise(tops)] == pytest.approx([60, 60, 60], abs=3)
    for line in result.lines:
        box = LINES[line.text]
        corners = np.array([(box.left, box.top, 1), (box.right, box.bottom, 1)]) @ matrix.T
        polygon = map_line(line, result.to_page).polygon
        assert polygon is not None
        assert polygon.points[0] == pytest.approx(tuple(corners[0]), abs=4)
        assert polygon.points[2] == pytest.approx(tuple(corners[1]), abs=4)


def test_line_that_runs_down_or_up_an_upright_page_is_read() -> None:
    picture = np.full((600, 600, 3), 255, np.uint8)
    picture[20:40, 20:500] = (0, 0, 250)
    picture[20:40, 20:80] = (0, 250, 0)
    picture[100:400, 560:580] = (0, 0, 200)
    picture[100:140, 560:580] = (0, 200, 0)  # begins at the top: runs down
    picture[100:400, 20:40] = (0, 0, 150)
    picture[360:400, 20:40] = (0, 150, 0)  # begins at the bottom: runs up

    result = engine().read(PageImage(picture, 100), checkpoint=no_checkpoint)

    angles = {line.text: line.polygon.angle_deg if line.polygon else 0.0 for line in result.lines}
    assert angles == {"first": 0.0, "second": pytest.approx(90.0), "third": pytest.approx(-90.0)}
    assert all(line.direction is Direction.LEFT_TO_RIGHT for line in result.lines)


def test_single_line_that_stands_upside_down_is_read() -> None:
    picture = page()
    box = LINES["second"]
    rows, columns = slice(int(box.top), int(box.bottom)), slice(int(box.left), int(box.right))
    picture[rows, columns] = picture[rows, columns][::-1, ::-1].copy()

    result = engine(OrientationGuess(0, 0.99)).read(PageImage(picture, 100), checkpoint=no_checkpoint)

    assert [line.text for line in result.lines] == list(LINES)
    assert result.lines[1].polygon is not None
    assert abs(result.lines[1].polygon.angle_deg) == pytest.approx(180)


def test_doubtful_lines_are_dropped() -> None:
    picture = page()
    picture[400:430, 60:540] = (200, 40, 40)  # reads badly

    result = engine(OrientationGuess(0, 0.99)).read(PageImage(picture, 100), checkpoint=no_checkpoint)

    assert [line.text for line in result.lines] == list(LINES)


def test_empty_page_gives_no_lines() -> None:
    recogniser = BarRecogniser()
    blank = PageImage(np.full((500, 400, 3), 255, np.uint8), 100)

    result = OcrEngine(BarDetector(), reader_of(recogniser)).read(blank, checkpoint=no_checkpoint)

    assert result.lines == ()
    assert recogniser.crop_count == 0


def test_low_picture_without_detections_is_tried_as_one_line() -> None:
    class Blind:
        def detect(self, pixels: Pixels, checkpoint: Checkpoint) -> list[Polygon]:
            return []

    strip = np.zeros((30, 300, 3), np.uint8)
    strip[:] = (0, 0, 250)
    strip[:, :60] = (0, 250, 0)

    result = OcrEngine(Blind(), reader_of(BarRecogniser())).read(PageImage(strip, 100), checkpoint=no_checkpoint)

    assert [(line.text, line.bbox) for line in result.lines] == [("first", BBox(0, 0, 300, 30))]


def test_cancel_gets_through() -> None:
    def cancel() -> None:
        raise JobCancelled

    with pytest.raises(JobCancelled):
        engine().read(PageImage(page(), 100), checkpoint=cancel)
