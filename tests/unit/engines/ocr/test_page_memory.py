from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.geometry import BBox, Polygon
from core.page_source import Pixels
from engines.ocr.base import Checkpoint, ScriptGuess
from engines.ocr.crops import LineCrops, crop_line, padded
from engines.ocr.page_memory import PageMemory, RememberingClassifier
from engines.ocr.script_classifier import LineLook

ONE, TWO, THREE = (np.full((10, 20, 3), shade, np.uint8) for shade in (1, 2, 3))


class Asked:
    def __init__(self) -> None:
        self.seen: list[int] = []

    def answers(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[str]:
        self.seen += [int(crop[0, 0, 0]) for crop in crops]
        return [str(crop[0, 0, 0]) for crop in crops]


class Classifier:
    def __init__(self) -> None:
        self.seen: list[int] = []

    def look(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[LineLook]:
        self.seen += [int(crop[0, 0, 0]) for crop in crops]
        return [LineLook((ScriptGuess("Latn", 1.0),), float(crop[0, 0, 0])) for crop in crops]


def test_every_crop_is_asked_about_once_and_answers_keep_their_order() -> None:
    asked = Asked()
    memory = PageMemory(asked.answers)
    assert memory.of([TWO], lambda: None) == ["2"]
    assert memory.of([ONE, TWO, THREE, ONE], lambda: None) == ["1", "2", "3", "1"]
    assert asked.seen == [2, 1, 3]
    assert memory.of([], lambda: None) == []


def test_a_crop_that_was_looked_at_tells_script_and_way_up_without_another_look() -> None:
    asked = Classifier()
    classifier = RememberingClassifier(asked)
    assert classifier.classify([ONE], lambda: None) == [(ScriptGuess("Latn", 1.0),)]
    assert [look.upside_down for look in classifier.look([ONE, TWO], lambda: None)] == [1.0, 2.0]
    assert asked.seen == [1, 2]


def test_an_equal_picture_that_is_another_object_is_asked_about_again() -> None:
    asked = Asked()
    PageMemory(asked.answers).of([ONE, ONE.copy()], lambda: None)
    assert asked.seen == [1, 1]


def test_a_line_is_cut_once_and_with_its_paper() -> None:
    page = np.arange(60 * 80 * 3, dtype=np.uint32).astype(np.uint8).reshape(60, 80, 3)
    line = Polygon.of_bbox(BBox(10, 20, 70, 40))
    crops = LineCrops(page, 0.05)
    (first,), (second,) = crops.of([line]), crops.of([Polygon.of_bbox(BBox(10, 20, 70, 40))])
    assert first is second
    assert np.array_equal(first, crop_line(page, padded(line, 0.05)))
