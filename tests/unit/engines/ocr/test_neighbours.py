from __future__ import annotations

import pytest

from core.geometry import BBox, Polygon
from engines.ocr.neighbours import parted


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return Polygon.of_bbox(BBox(left, top, right, bottom))


def test_words_of_one_line_that_reach_into_each_other_are_cut_in_the_middle() -> None:
    left, right = parted([box(0, 0, 110, 40), box(100, 2, 300, 42)])

    assert left.bbox == BBox(0, 0, 105, 40)
    assert right.bbox == BBox(105, 2, 300, 42)


def test_the_order_given_is_kept_whatever_stands_first_on_the_page() -> None:
    right, left = parted([box(100, 0, 300, 40), box(0, 1, 110, 41)])

    assert (left.bbox.right, right.bbox.left) == (105, 105)


def test_slanted_words_are_cut_along_their_sides() -> None:
    left = Polygon(((0, 0), (100, 10), (96, 50), (0, 40)))
    right = Polygon(((90, 9), (200, 20), (196, 60), (86, 49)))

    first, second = parted([left, right])

    assert first.bbox.right == pytest.approx(second.bbox.left, abs=4)
    assert first.points[0] == (0, 0)
    assert second.points[1] == (200, 20)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (box(0, 0, 100, 40), box(100, 0, 200, 40)),  # they only touch
        (box(0, 0, 110, 40), box(100, 30, 200, 70)),  # the line below
        (box(0, 0, 200, 40), box(10, 2, 150, 38)),  # the same ink, found twice
        (box(0, 0, 40, 400), box(35, 0, 75, 400)),  # lines that run down the page
    ],
)
def test_all_other_boxes_stay_as_they_are(first: Polygon, second: Polygon) -> None:
    assert parted([first, second]) == [first, second]


def test_no_box() -> None:
    assert parted([]) == []
