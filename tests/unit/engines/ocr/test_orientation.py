from __future__ import annotations

import tracemalloc
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from core.geometry import BBox, Polygon
from core.page_source import Pixels
from engines.ocr.base import Checkpoint, OrientationGuess, Reading, TextRecogniser
from engines.ocr.line_reading import LineReader
from engines.ocr.orientation import PaddleOrientationClassifier, choose_turns
from engines.ocr.reader_choice import OneReader
from engines.ocr.reader_pool import ReaderPool
from tests.fakes.checkpoints import no_checkpoint

UPRIGHT_LINES = [BBox(40, 40 + 40 * i, 360, 60 + 40 * i) for i in range(8)]


def page_with_lines() -> Pixels:
    """Lines that are red where they begin and blue where they end."""
    picture = np.full((400, 400, 3), 255, np.uint8)
    for box in UPRIGHT_LINES:
        picture[int(box.top) : int(box.bottom), 40:200] = (255, 0, 0)
        picture[int(box.top) : int(box.bottom), 200:360] = (0, 0, 255)
    return picture


def polygons_after(turns: int) -> list[Polygon]:
    """Where the lines stand after the page was turned clockwise, corners from the top-left as a detector gives them."""
    boxes = UPRIGHT_LINES
    for _ in range(turns):
        boxes = [BBox(400 - b.bottom, b.left, 400 - b.top, b.right) for b in boxes]
    return [Polygon.of_bbox(b) for b in boxes]


class ColourRecogniser:
    """Reads well what begins red and ends blue, badly all else."""

    def __init__(self, sure: float = 0.95, unsure: float = 0.4) -> None:
        self.crop_count = 0
        self._sure, self._unsure = sure, unsure

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        self.crop_count += len(crops)
        checkpoint()
        return [Reading("text", self._sure if self._is_right(crop) else self._unsure) for crop in crops]

    @staticmethod
    def _is_right(crop: Pixels) -> bool:
        left, right = crop[:, :3].mean(axis=(0, 1)), crop[:, -3:].mean(axis=(0, 1))
        return bool(crop.shape[1] > crop.shape[0] and left[0] > 200 > left[2] and right[2] > 200 > right[0])


def turns_of(
    picture: Pixels, polygons: list[Polygon], guess: OrientationGuess | None, recogniser: TextRecogniser
) -> int:
    reader = LineReader(ReaderPool.of_one(recogniser))
    return choose_turns(picture, polygons, guess, reader, OneReader(reader.default), no_checkpoint)


@pytest.mark.parametrize("clockwise", [0, 1, 2, 3])
@pytest.mark.parametrize("guess", [None, OrientationGuess(0, 0.6), OrientationGuess(2, 0.99)])
def test_reading_decides_where_the_classifier_is_not_sure(clockwise: int, guess: OrientationGuess | None) -> None:
    picture = np.ascontiguousarray(np.rot90(page_with_lines(), -clockwise))

    turns = turns_of(picture, polygons_after(clockwise), guess, ColourRecogniser())

    assert (clockwise + turns) % 4 == 0


def test_sure_upright_page_is_not_read_twice() -> None:
    recogniser = ColourRecogniser()

    turns = turns_of(page_with_lines(), polygons_after(0), OrientationGuess(0, 0.97), recogniser)

    assert turns == 0
    assert recogniser.crop_count == 0


def test_sure_classifier_alone_never_turns_a_page() -> None:
    illegible = ColourRecogniser(sure=0.5, unsure=0.5)

    turns = turns_of(page_with_lines(), polygons_after(0), OrientationGuess(2, 0.999), illegible)

    assert turns == 0


def test_form_with_fields_in_both_directions_stays() -> None:
    both = ColourRecogniser(sure=0.93, unsure=0.82)
    picture = np.ascontiguousarray(np.rot90(page_with_lines(), -1))

    assert turns_of(picture, polygons_after(1), OrientationGuess(3, 0.6), both) == 0


def test_vertical_writing_that_reads_in_no_turn_stays() -> None:
    illegible = ColourRecogniser(sure=0.42, unsure=0.4)
    picture = np.ascontiguousarray(np.rot90(page_with_lines(), -1))

    assert turns_of(picture, polygons_after(1), OrientationGuess(0, 0.5), illegible) == 0


def test_page_without_lines_stays() -> None:
    guess = OrientationGuess(1, 0.9)

    assert turns_of(page_with_lines(), [], guess, ColourRecogniser()) == 0


class FixedNetwork:
    def __init__(self, chances: Sequence[float]) -> None:
        self._chances = chances
        self.seen: NDArray[np.float32] = np.zeros(0, np.float32)

    def run(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        self.seen = tensor
        return np.array([self._chances], np.float32)


@pytest.mark.parametrize(("label", "turns"), [(0, 0), (1, 3), (2, 2), (3, 1)])
def test_label_becomes_the_turn_that_rights_the_page(label: int, turns: int) -> None:
    chances = [0.1, 0.1, 0.1, 0.1]
    chances[label] = 0.7
    network = FixedNetwork(chances)

    guess = PaddleOrientationClassifier(network).classify(np.zeros((900, 300, 3), np.uint8))

    assert guess.turns == turns
    assert guess.confidence == pytest.approx(0.7)
    assert network.seen.shape == (1, 3, 224, 224)


def test_of_a_strip_only_the_middle_is_enlarged() -> None:
    strip = np.full((20, 16_000, 3), 255, np.uint8)
    strip[:, 7_998:8_002] = 0
    network = FixedNetwork([1.0, 0.0, 0.0, 0.0])
    tracemalloc.start()
    try:
        PaddleOrientationClassifier(network).classify(strip)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000
    assert network.seen[0, 0, 112, 112] < network.seen[0, 0, 112, 0], "the ink stands in the middle"
