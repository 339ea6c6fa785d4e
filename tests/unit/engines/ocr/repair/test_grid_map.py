from __future__ import annotations

import numpy as np
import pytest

from core.geometry import BBox
from engines.ocr.repair.grid_map import GridMap


def bulging_map() -> GridMap:
    xs, ys = np.meshgrid(np.linspace(0, 400, 9), np.linspace(0, 300, 7))
    return GridMap(np.stack((xs + 5, ys + 20 * np.sin(np.pi * xs / 400)), axis=2), 50, 50)


@pytest.mark.parametrize("point", [(0, 0), (13, 250), (199.5, 77), (399, 299), (-10, 20), (420, 310)])
def test_way_back_undoes_the_way_there(point: tuple[float, float]) -> None:
    grid = bulging_map()

    assert grid.inverse().apply(*grid.apply(*point)) == pytest.approx(point, abs=0.05)
    assert grid.inverse().inverse() is grid


def test_box_of_a_bulging_line_holds_its_middle() -> None:
    box = bulging_map().apply_bbox(BBox(0, 100, 400, 120))

    assert box.as_tuple() == pytest.approx((5, 100, 405, 140), abs=0.01)


def test_flat_picture_shows_what_the_map_points_at() -> None:
    pixels = np.full((340, 420, 3), 255, np.uint8)
    pixels[160:164, 203:207] = 0
    grid = bulging_map()

    flat = grid.flattened(pixels, 400, 300)
    dark_y, dark_x = (int(v.mean()) for v in np.nonzero(flat[:, :, 0] < 100))

    assert grid.apply(dark_x + 0.5, dark_y + 0.5) == pytest.approx((205, 162), abs=1.5)
    assert flat.shape == (300, 400, 3)
