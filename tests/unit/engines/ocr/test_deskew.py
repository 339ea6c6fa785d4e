from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from core.geometry import Polygon
from engines.ocr.deskew import estimate_skew, straightened


def slanted_line(x: float, y: float, length: float, angle_deg: float, thickness: float = 20) -> Polygon:
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    along, across = (length * cos, length * sin), (-thickness * sin, thickness * cos)
    return Polygon.of(
        [
            (x, y),
            (x + along[0], y + along[1]),
            (x + along[0] + across[0], y + along[1] + across[1]),
            (x + across[0], y + across[1]),
        ]
    )


@pytest.mark.parametrize("angle", [-14.0, -3.0, -0.5, 0.4, 2.5, 10.0])
def test_common_slant_of_lines_is_found(angle: float) -> None:
    lines = [slanted_line(50, 100 + 40 * i, 600 + 20 * i, angle + 0.05 * (-1) ** i) for i in range(10)]

    assert estimate_skew(lines) == pytest.approx(angle, abs=0.1)


@pytest.mark.parametrize("angle", [0.0, 0.2, -0.25, 20.0, 45.0])
def test_level_pages_and_posters_are_left_alone(angle: float) -> None:
    assert estimate_skew([slanted_line(50, 100 + 40 * i, 600, angle) for i in range(10)]) == 0.0


def test_short_words_have_no_say() -> None:
    level = [slanted_line(50, 100 + 40 * i, 600, 0.0) for i in range(4)]
    specks = [slanted_line(700, 30 * i, 40, 8.0) for i in range(40)]

    assert estimate_skew(level + specks) == 0.0


def test_lines_that_disagree_give_no_skew() -> None:
    assert estimate_skew([slanted_line(50, 100 + 40 * i, 600, 2.0 * i) for i in range(6)]) == 0.0


def test_too_few_lines_give_no_skew() -> None:
    assert estimate_skew([slanted_line(50, 100, 600, 5.0), slanted_line(50, 200, 600, 5.0)]) == 0.0


def test_straightened_picture_and_map_agree() -> None:
    picture = np.full((300, 400, 3), 255, np.uint8)
    line = slanted_line(60, 120, 250, 6.0)
    cv2.fillPoly(picture, [np.array(line.points, np.int32)], (0, 0, 0))

    straight, transform = straightened(picture, 6.0)

    moved = transform.apply_polygon(line)
    assert moved.angle_deg == pytest.approx(0.0, abs=1e-6)
    rows, columns = np.nonzero(straight[:, :, 0] < 128)
    box = moved.bbox
    assert (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1) == pytest.approx(box.as_tuple(), abs=2)
    assert straight.shape[0] > 300
    assert straight.shape[1] > 400


def test_corners_are_filled_with_paper() -> None:
    picture = np.full((200, 200, 3), (250, 240, 220), np.uint8)

    straight, _ = straightened(picture, 5.0)

    assert straight[0, 0].tolist() == [250, 240, 220]
