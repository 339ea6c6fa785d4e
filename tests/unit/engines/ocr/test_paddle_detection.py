from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from core.geometry import BBox
from core.page_source import Pixels
from engines.ocr.paddle_detection import PaddleTextDetector
from tests.fakes.checkpoints import no_checkpoint


class DarknessNetwork:
    """Stands in for the network: what is dark is text."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []

    def run(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        self.shapes.append(tensor.shape)
        return np.where(tensor.mean(axis=1, keepdims=True) < 0, np.float32(1), np.float32(0))


def boxes_of_blobs(
    predictions: list[NDArray[np.float32]], shapes: list[NDArray[np.float64]]
) -> tuple[list[object], list[object]]:
    """Stands in for DBPostProcess: the upright box around every blob, in pixels of the given shape."""
    mask = predictions[0][0, 0]
    height, width = shapes[0][:2]
    count, _, stats, _ = cv2.connectedComponentsWithStats((mask > 0.5).astype(np.uint8))
    fx, fy = width / mask.shape[1], height / mask.shape[0]
    quads = []
    for left, top, w, h, _ in stats[1:count]:
        x0, y0, x1, y1 = left * fx, top * fy, (left + w) * fx, (top + h) * fy
        quads.append(np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]))
    return [quads], [[1.0] * len(quads)]


@pytest.fixture
def network() -> DarknessNetwork:
    return DarknessNetwork()


@pytest.fixture
def detector(network: DarknessNetwork) -> PaddleTextDetector:
    return PaddleTextDetector(network, boxes_of_blobs)


def page(width: int, height: int, *boxes: BBox) -> Pixels:
    picture = np.full((height, width, 3), 255, np.uint8)
    for box in boxes:
        picture[int(box.top) : int(box.bottom), int(box.left) : int(box.right)] = 0
    return picture


def test_boxes_come_back_in_pixels_of_the_picture(detector: PaddleTextDetector) -> None:
    drawn = [BBox(300, 400, 2000, 460), BBox(300, 3000, 900, 3060)]

    found = detector.detect(page(2480, 3508, *drawn), no_checkpoint)

    assert len(found) == 2
    for box in drawn:
        assert max(polygon.bbox.iou(box) for polygon in found) > 0.9


def test_network_sees_a_bounded_picture(detector: PaddleTextDetector, network: DarknessNetwork) -> None:
    detector.detect(page(6000, 8000, BBox(500, 500, 5000, 800)), no_checkpoint)

    assert all(shape[2] * shape[3] <= 1_600_000 for shape in network.shapes)


def test_thin_lines_get_a_second_closer_look(detector: PaddleTextDetector, network: DarknessNetwork) -> None:
    lines = [BBox(300, y, 3700, y + 12) for y in range(300, 5400, 60)]

    found = detector.detect(page(4000, 5600, *lines), no_checkpoint)

    assert len(network.shapes) > 1
    assert network.shapes[-1][3] > network.shapes[0][3]
    assert len(found) == len(lines)


def test_tiny_picture_gets_a_border_and_true_boxes(detector: PaddleTextDetector, network: DarknessNetwork) -> None:
    found = detector.detect(page(200, 30, BBox(10, 8, 190, 22)), no_checkpoint)

    assert [polygon.bbox.iou(BBox(10, 8, 190, 22)) > 0.7 for polygon in found] == [True]
    assert min(network.shapes[0][2:]) >= 64


def test_picture_of_one_pixel_is_survived(detector: PaddleTextDetector) -> None:
    assert detector.detect(page(1, 1), no_checkpoint) == []


def test_long_strip_is_read_in_tiles(detector: PaddleTextDetector, network: DarknessNetwork) -> None:
    lines = [BBox(100, y, 1100, y + 30) for y in range(50, 19_900, 90)]
    calls: list[None] = []

    found = detector.detect(page(1280, 20_000, *lines), lambda: calls.append(None))

    assert len(network.shapes) > 3
    assert len(calls) == len(network.shapes)
    assert len(found) == len(lines)
