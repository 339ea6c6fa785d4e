from __future__ import annotations

import math

import pytest

from core.geometry import BBox, Polygon, Transform
from engines.ocr.loose_marks import loose_marks

LINE = BBox(20, 100, 560, 124)


def box(left: float, top: float, width: float, height: float) -> Polygon:
    return Polygon.of_bbox(BBox(left, top, left + width, top + height))


def is_mark(piece: Polygon, line: Polygon | None = None) -> bool:
    line = line or Polygon.of_bbox(LINE)
    return loose_marks([line, piece], [line]) == {1}


@pytest.mark.parametrize(
    "piece",
    [
        box(244, 122, 7, 7),  # qamats, half below the line's box
        box(157, 124, 9, 8),  # just under it
        box(92, 94, 5, 5),  # a point above
        box(92, 110, 5, 5),  # within the line
    ],
)
def test_a_small_piece_at_a_line_is_a_mark_of_it(piece: Polygon) -> None:
    assert is_mark(piece)


@pytest.mark.parametrize(
    "piece",
    [
        box(244, 140, 7, 7),  # between lines that stand far apart: a line of stars, a figure
        box(562, 108, 7, 7),  # behind the line: a full stop, a figure in the next column
        box(8, 108, 7, 7),  # before it
        box(92, 92, 12, 13),  # a raised figure
        box(92, 96, 60, 8),  # a word of small type
        box(20, 126, 540, 24),  # the next line
    ],
)
def test_what_stands_apart_or_is_larger_is_none(piece: Polygon) -> None:
    assert not is_mark(piece)


@pytest.mark.parametrize("angle", [-20.0, 3.0, 90.0, 180.0])
def test_it_does_not_matter_which_way_the_line_runs(angle: float) -> None:
    turn = math.radians(angle)
    turned = Transform(math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0)
    line = turned.apply_polygon(Polygon.of_bbox(LINE))
    center = turned.apply(247, 127)

    assert is_mark(box(center[0] - 3, center[1] - 3, 6, 6), line)


def test_beside_a_short_word_nothing_is_a_mark() -> None:
    word = box(100, 100, 60, 24)

    assert loose_marks([word, box(120, 122, 7, 7)], [word]) == set()


def test_lines_are_no_marks_of_themselves_and_no_line_has_none() -> None:
    line = Polygon.of_bbox(LINE)

    assert loose_marks([line, line], [line]) == set()
    assert loose_marks([box(0, 0, 5, 5)], []) == set()
