from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from core.jobs import JobCancelled
from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ
from engines.ocr.paddle_recognition import PaddleTextRecogniser, decode_ctc
from tests.fakes.checkpoints import no_checkpoint

CHARACTERS = ["blank", "a", "b", " "]


class InkNetwork:
    """Stands in for the network: eight columns are a step, dark ones read "a", grey ones "b", light ones blank."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []

    def run(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        self.shapes.append(tensor.shape)
        count, _, _, width = tensor.shape
        steps = tensor.mean(axis=(1, 2)).reshape(count, width // 8, 8).mean(axis=2)
        output = np.zeros((count, width // 8, len(CHARACTERS)), np.float32)
        output[..., 0] = 0.9
        output[steps < -0.7, :] = (0.0, 0.8, 0.0, 0.0)
        output[(steps >= -0.7) & (steps < -0.3), :] = (0.0, 0.0, 0.6, 0.0)
        return output


@pytest.fixture
def network() -> InkNetwork:
    return InkNetwork()


@pytest.fixture
def recogniser(network: InkNetwork) -> PaddleTextRecogniser:
    return PaddleTextRecogniser(network, CHARACTERS)


def crop_of(width: int, *bars: tuple[int, int, int], height: int = 48) -> Pixels:
    crop = np.full((height, width, 3), 255, np.uint8)
    for start, end, shade in bars:
        crop[:, start:end] = shade
    return crop


def test_repeats_collapse_and_blanks_separate() -> None:
    classes = [0, 1, 1, 0, 1, 3, 2, 0]
    probabilities = np.eye(len(CHARACTERS), dtype=np.float32)[classes] * np.float32(0.75)

    reading = decode_ctc(probabilities, CHARACTERS)

    assert reading.text == "aa b"
    assert reading.confidence == pytest.approx(0.75)
    assert [(s.start, s.end) for s in reading.spans] == [(0.125, 0.375), (0.5, 0.625), (0.625, 0.75), (0.75, 0.875)]


def test_padding_is_taken_off_the_positions() -> None:
    probabilities = np.eye(len(CHARACTERS), dtype=np.float32)[[0, 1, 0, 0]]

    [span] = decode_ctc(probabilities, CHARACTERS, covered=0.5).spans

    assert (span.start, span.end) == (0.5, 1.0)


def test_blank_line_reads_as_nothing() -> None:
    assert decode_ctc(np.eye(len(CHARACTERS), dtype=np.float32)[[0, 0]], CHARACTERS) == NOTHING_READ


def test_readings_come_in_the_order_of_the_crops(recogniser: PaddleTextRecogniser) -> None:
    wide = crop_of(800, (400, 480, 0))
    narrow = crop_of(96, (32, 64, 70))
    blank = crop_of(200)

    readings = recogniser.recognise([wide, narrow, blank], no_checkpoint)

    assert [reading.text for reading in readings] == ["a", "b", ""]
    [span] = readings[0].spans
    assert span.start == pytest.approx(0.5, abs=0.02)
    assert span.end == pytest.approx(0.6, abs=0.02)


def test_arabic_comes_in_logical_order_with_numbers_the_right_way_round() -> None:
    # The network of the Arabic family reads from left to right like all: here "5" stands left of two letters.
    class ArabicNetwork:
        def run(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
            count, steps = tensor.shape[0], tensor.shape[3] // 8
            classes = [0, 1, 0, 2, 0, 3, 0, 4] + [0] * (steps - 8)
            return np.eye(5, dtype=np.float32)[[classes] * count]

    recogniser = PaddleTextRecogniser(ArabicNetwork(), ["blank", "5", " ", "ب", "ا"])

    [reading] = recogniser.recognise([crop_of(64)], no_checkpoint)

    assert reading.text == "اب 5"
    assert [span.text for span in reading.spans] == ["ا", "ب", " ", "5"]
    assert reading.spans[0].start > reading.spans[1].start > reading.spans[3].start


def test_tensors_hold_little_padding(recogniser: PaddleTextRecogniser, network: InkNetwork) -> None:
    widths = [100, 104, 110, 600, 610, 1500]

    recogniser.recognise([crop_of(width) for width in widths], no_checkpoint)

    assert sum(shape[0] * shape[3] for shape in network.shapes) <= sum(widths)


def test_line_wider_than_the_network_takes_is_read_in_parts(
    recogniser: PaddleTextRecogniser, network: InkNetwork
) -> None:
    crop = crop_of(12_000, (800, 880, 0), (8000, 8080, 70), (11_000, 11_080, 0))

    [reading] = recogniser.recognise([crop], no_checkpoint)

    assert reading.text.replace(" ", "") == "aba"
    assert max(shape[3] for shape in network.shapes) <= 2432
    visible = [span for span in reading.spans if span.text != " "]
    assert [span.start for span in visible] == pytest.approx([800 / 12_000, 8000 / 12_000, 11_000 / 12_000], abs=0.002)


def test_checkpoint_runs_before_every_batch_and_can_stop(recogniser: PaddleTextRecogniser, network: InkNetwork) -> None:
    calls: list[int] = []

    def stop_at_third() -> None:
        calls.append(len(network.shapes))
        if len(calls) == 3:
            raise JobCancelled

    checkpoint: Callable[[], None] = stop_at_third
    with pytest.raises(JobCancelled):
        recogniser.recognise([crop_of(1600 + i) for i in range(5)], checkpoint)

    assert calls == [0, 1, 2]


def test_empty_crop_reads_as_nothing(recogniser: PaddleTextRecogniser) -> None:
    assert recogniser.recognise([np.zeros((0, 10, 3), np.uint8)], no_checkpoint) == [NOTHING_READ]
