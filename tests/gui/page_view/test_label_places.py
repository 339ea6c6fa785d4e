"""Numbers beside boxes cover no other box."""

from __future__ import annotations

import numpy as np

from app.gui.page_view.label_places import label_places


def place(boxes: list[tuple[float, float, float, float]], which: int = 0) -> tuple[float, float] | None:
    """Return where the number (30 x 14) of one of some boxes goes."""
    others = np.array(boxes, dtype=np.float64)
    (found,) = label_places(others[[which]], np.array([[30.0, 14.0]]), np.array([which]), others)
    return None if np.isnan(found[0]) else (float(found[0]), float(found[1]))


def test_number_stands_behind_its_box_where_nothing_is() -> None:
    assert place([(0, 0, 100, 14), (0, 20, 300, 34)]) == (101, 0)


def test_number_moves_into_its_box_where_the_next_one_is_near() -> None:
    assert place([(0, 0, 100, 14), (110, 0, 200, 14)]) == (70, 0)


def test_number_is_left_out_where_it_would_hide_what_the_box_holds() -> None:
    assert place([(0, 0, 50, 14), (60, 0, 200, 14)]) is None


def test_number_is_left_out_between_tight_lines_that_go_on() -> None:
    lines = [(0.0, 10.0 * line, 100.0, 10.0 * line + 6) for line in range(3)]
    columns = [*lines, *((left + 105, top, right + 105, bottom) for left, top, right, bottom in lines)]
    narrow = [(left, top, right, bottom + 4) for left, top, right, bottom in columns]
    assert place(narrow, 1) == (70, 8), "a little over the neighbours is no harm"
    tall = np.array([[30.0, 20.0]])
    others = np.array(narrow)
    assert np.isnan(label_places(others[[1]], tall, np.array([1]), others)).all()


def test_no_boxes_no_numbers() -> None:
    empty = np.empty((0, 4))
    assert label_places(empty, np.empty((0, 2)), np.empty(0, dtype=np.intp), empty).shape == (0, 2)
