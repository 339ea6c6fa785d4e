from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from core.geometry import BBox, Polygon
from core.page_source import Pixels
from engines.ocr.crops import crop_line, padded, split_points, turned


def picture_with_arrow() -> Pixels:
    """A bar that is red where the text begins and blue where it ends."""
    picture = np.full((200, 300, 3), 255, np.uint8)
    picture[80:100, 100:150] = (255, 0, 0)
    picture[80:100, 150:200] = (0, 0, 255)
    return picture


def test_upright_line_is_cut_as_it_stands() -> None:
    crop = crop_line(picture_with_arrow(), Polygon.of_bbox(BBox(100, 80, 200, 100)))

    assert crop.shape == (20, 100, 3)
    assert crop[10, 5].tolist() == [255, 0, 0]
    assert crop[10, 95].tolist() == [0, 0, 255]


@pytest.mark.parametrize("angle", [-30.0, 7.0, 90.0, 180.0])
def test_slanted_line_comes_out_level(angle: float) -> None:
    picture = picture_with_arrow()
    matrix = cv2.getRotationMatrix2D((150, 100), angle, 1.0)
    slanted = cv2.warpAffine(picture, matrix, (300, 200), borderValue=(255, 255, 255))
    corners = np.array([(100, 80, 1), (200, 80, 1), (200, 100, 1), (100, 100, 1)], float) @ matrix.T

    crop = crop_line(slanted, Polygon.of(corners.tolist()))

    assert crop.shape == (20, 100, 3)
    assert crop[10, 10].tolist() == [255, 0, 0]
    assert crop[10, 90].tolist() == [0, 0, 255]


def test_polygon_outside_the_picture_still_gives_pixels() -> None:
    crop = crop_line(picture_with_arrow(), Polygon.of_bbox(BBox(295, 190, 310, 210)))

    assert crop.size > 0
    assert crop.min() == 255


def test_turned_polygon_begins_at_the_next_corner() -> None:
    polygon = Polygon.of_bbox(BBox(0, 0, 10, 40))

    downwards = turned(polygon, 1)

    assert downwards.points[0] == (10, 0)
    assert downwards.angle_deg == 90
    assert turned(downwards, -1) == polygon


def test_padding_grows_across_the_text_only() -> None:
    slanted = Polygon.of([(0, 0), (100, 0), (100, 20), (0, 20)])

    assert padded(slanted, 0.1).points == ((0, -2), (100, -2), (100, 22), (0, 22))


def test_narrow_crop_is_not_split() -> None:
    assert split_points(np.zeros((48, 400, 3), np.uint8), 10) == [0, 400]


def test_wide_crop_is_split_in_the_gap() -> None:
    crop = np.full((20, 390, 3), 255, np.uint8)
    crop[4:16, 10:180:4] = 0
    crop[4:16, 210:380:4] = 0

    cuts = split_points(crop, 10)

    assert len(cuts) == 3
    assert 180 < cuts[1] < 210


def test_wide_crop_without_a_gap_is_split_all_the_same() -> None:
    crop = np.tile(np.array([0, 255], np.uint8)[:, None, None], (10, 500, 3))

    cuts = split_points(crop, 10)

    assert cuts[0] == 0
    assert cuts[-1] == 500
    assert max(b - a for a, b in itertools.pairwise(cuts)) <= 200
