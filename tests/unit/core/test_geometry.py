from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.geometry import BBox, Polygon, Transform, pixels_to_points, union_of

coordinate = st.floats(-1e4, 1e4)


def test_box_refuses_negative_sides_and_nan() -> None:
    with pytest.raises(ValueError, match="negative"):
        BBox(10, 0, 5, 5)
    with pytest.raises(ValueError, match="finite"):
        BBox(0, 0, math.nan, 5)


def test_intersection_union_and_overlaps() -> None:
    a, b = BBox(0, 0, 10, 10), BBox(5, 8, 20, 12)
    assert a.intersection(b) == BBox(5, 8, 10, 10)
    assert a.union(b) == BBox(0, 0, 20, 12)
    assert (a.overlap_x(b), a.overlap_y(b)) == (5, 2)
    assert a.iou(b) == pytest.approx(10 / (100 + 60 - 10))
    assert a.intersection(BBox(10, 0, 20, 10)) is None, "right and bottom are exclusive"
    assert union_of([a, b, BBox(-1, 3, 0, 4)]) == BBox(-1, 0, 20, 12)


def test_clipping_keeps_the_box_on_the_page() -> None:
    assert BBox(-5, -5, 200, 50).clipped(100, 40) == BBox(0, 0, 100, 40)
    assert BBox(150, 10, 200, 20).clipped(100, 40).area == 0


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_quarter_turns_put_a_corner_where_a_turned_picture_has_it(turns: int) -> None:
    import numpy as np

    picture = np.zeros((40, 70), np.uint8)
    picture[3, 60] = 255
    turned = np.rot90(picture, -turns)
    row, col = (int(v[0]) for v in np.nonzero(turned))
    x, y = Transform.quarter_turns(turns, 70, 40).apply(60.5, 3.5)
    assert (x, y) == (col + 0.5, row + 0.5)


@given(a=coordinate, b=coordinate, x=coordinate, y=coordinate, angle=st.floats(-3, 3))
def test_inverse_undoes_a_transform(a: float, b: float, x: float, y: float, angle: float) -> None:
    turn = Transform(math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle), a, b)
    back = turn.then(turn.inverse()).apply(x, y)
    assert back == pytest.approx((x, y), abs=1e-6)


def test_then_applies_in_order() -> None:
    both = Transform.scaling(2).then(Transform(e=5, f=7))
    assert both.apply(1, 1) == (7, 9)


def test_transform_without_inverse_is_refused() -> None:
    with pytest.raises(ValueError, match="inverse"):
        Transform(0, 0, 0, 0).inverse()


def test_polygon_measures_slanted_text() -> None:
    polygon = Polygon.of([(0, 0), (30, 40), (22, 46), (-8, 6)])
    assert polygon.length == pytest.approx(50)
    assert polygon.thickness == pytest.approx(10)
    assert polygon.angle_deg == pytest.approx(math.degrees(math.atan2(40, 30)))
    assert polygon.bbox == BBox(-8, 0, 30, 46)


def test_pixels_at_a_resolution_are_points() -> None:
    assert pixels_to_points(300, 300) == 72
