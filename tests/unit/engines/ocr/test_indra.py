"""The plugs of the optional quick pack, with networks that answer what each test says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import ModelDamagedError, ModelMissingError, RecognitionError
from engines.ocr.indra_detection import IndraTextDetector
from engines.ocr.indra_recognition import IndraTextRecogniser

CHARACTERS = ["", *"abc "]


class Session:
    """Answers with the classes given for each line, and notes what it was shown."""

    def __init__(self, lines: list[list[tuple[int, float]]]) -> None:
        self.lines = lines
        self.shown: list[Any] = []

    def run(self, names: None, given: dict[str, Any]) -> tuple[Any, Any, Any]:
        tensor, widths = given["x"], given["widths"]
        self.shown.append((tensor, widths))
        longest = max(len(line) for line in self.lines)
        ids, chances = np.zeros((len(tensor), longest), np.int64), np.zeros((len(tensor), longest), np.float32)
        for row, line in enumerate(self.lines[: len(tensor)]):
            ids[row, : len(line)] = [one for one, _ in line]
            chances[row, : len(line)] = [chance for _, chance in line]
        return ids, chances, np.array([len(line) for line in self.lines[: len(tensor)]])


def recogniser(*lines: list[tuple[int, float]]) -> tuple[IndraTextRecogniser, Session]:
    session = Session(list(lines))
    return IndraTextRecogniser(session, CHARACTERS, blank=0, height=32), session


def test_classes_become_text_with_places_and_the_best_chance_of_each_run() -> None:
    reader, _ = recogniser([(1, 0.5), (1, 0.9), (0, 1.0), (1, 0.8), (2, 1.0)])
    (found,) = reader.recognise([np.zeros((32, 100, 3), np.uint8)], lambda: None)
    assert found.text == "aab"
    assert found.confidence == pytest.approx((0.9 + 0.8 + 1.0) / 3)
    assert [(s.text, s.start, s.end) for s in found.spans] == [("a", 0.0, 0.4), ("a", 0.6, 0.8), ("b", 0.8, 1.0)]


def test_ink_is_one_and_paper_is_nought_and_lines_keep_their_order() -> None:
    reader, session = recogniser([(1, 1.0)], [(2, 1.0)])
    black, white = np.zeros((16, 40, 3), np.uint8), np.full((16, 100, 3), 255, np.uint8)
    found = reader.recognise([white, black], lambda: None)  # the narrower one is read first
    shown = {int(widths[0]): float(tensor[0, 0, 0, 0]) for tensor, widths in session.shown}
    assert shown == {80: 1.0, 200: 0.0}
    assert [one.text for one in found] == ["a", "a"]  # each is the first line of a run of its own


def test_an_empty_crop_reads_as_nothing_and_a_failing_network_is_a_clear_error() -> None:
    reader, _ = recogniser([(1, 1.0)])
    assert reader.recognise([np.zeros((0, 0, 3), np.uint8)], lambda: None)[0].text == ""

    class Broken:
        def run(self, *_: object) -> None:
            raise RuntimeError("no")

    broken = IndraTextRecogniser(Broken(), CHARACTERS, blank=0, height=32)
    with pytest.raises(RecognitionError, match="tensor of shape"):
        broken.recognise([np.zeros((8, 8, 3), np.uint8)], lambda: None)


def test_a_folder_without_files_or_with_damaged_ones(tmp_path: Path) -> None:
    for kind in (IndraTextRecogniser, IndraTextDetector):
        with pytest.raises(ModelMissingError):
            kind.load(tmp_path)
    (tmp_path / "rec.onnx").write_bytes(b"no network")
    (tmp_path / "det.onnx").write_bytes(b"no network")
    (tmp_path / "meta.json").write_text(json.dumps({"rec_height": 32, "det_long_side": 1024, "vocab": "{}"}))
    for kind in (IndraTextRecogniser, IndraTextDetector):
        with pytest.raises(ModelDamagedError):
            kind.load(tmp_path)


class Lines:
    """A detection network that sees middles of lines where the test puts them."""

    def __init__(self, rows: list[tuple[int, int, int]], slope: float = 0.0) -> None:
        self.rows, self.slope = rows, slope

    def run(self, names: None, given: dict[str, Any]) -> tuple[Any]:
        height, width = given["x"].shape[2] // 2, given["x"].shape[3] // 2
        output = np.zeros((1, 3, height, width), np.float32)
        output[0, 0] = -5.0
        output[0, 1:] = 8.0  # input pixels to the upper and to the lower end
        for row, left, right in self.rows:
            for x in range(left, right):
                output[0, 0, row + round(self.slope * (x - left)), x] = 5.0
        return (output,)


def test_a_middle_becomes_a_box_around_the_line() -> None:
    detector = IndraTextDetector(Lines([(100, 50, 250), (200, 50, 100)]), long_side=1024)
    first, second = detector.detect(np.full((1024, 768, 3), 255, np.uint8), lambda: None)
    assert first.bbox.left == pytest.approx(100 - 6.4, abs=1)
    assert first.bbox.right == pytest.approx(500 + 6.4, abs=1)
    middle = (first.bbox.top + first.bbox.bottom) / 2
    assert middle == pytest.approx(201, abs=1)
    assert 16 <= first.bbox.height <= 22
    assert second.bbox.right == pytest.approx(206, abs=1)


def test_a_line_that_slants_keeps_its_slant() -> None:
    detector = IndraTextDetector(Lines([(100, 50, 350)], slope=0.05), long_side=1024)
    (line,) = detector.detect(np.full((1024, 768, 3), 255, np.uint8), lambda: None)
    assert line.angle_deg == pytest.approx(2.86, abs=0.2)


def test_a_speck_is_no_line() -> None:
    detector = IndraTextDetector(Lines([(100, 50, 52)]), long_side=1024)
    assert detector.detect(np.full((1024, 768, 3), 255, np.uint8), lambda: None) == []
