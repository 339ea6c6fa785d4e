from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.geometry import BBox
from core.model import Direction, Line, TextSource
from core.page_source import Pixels
from engines.layout.fragments import Fragment
from engines.layout.type_measures import measure_type, see_type, sized

TEXT = "a line of small letters, none of them large"


def drawn(rows: list[tuple[str, float, int]], *, inverted: bool = False) -> tuple[Pixels, list[Line]]:
    """Lines below each other: text, scale and thickness of the strokes; Hershey's letters, black on white."""
    pixels = np.full((80 * len(rows) + 40, 1600, 3), 255, np.uint8)
    lines = []
    for i, (text, scale, thickness) in enumerate(rows):
        base = 70 + 80 * i
        cv2.putText(pixels, text, (20, base), cv2.FONT_HERSHEY_SIMPLEX, scale, (0, 0, 0), thickness, cv2.LINE_AA)
        (width, height), below = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, thickness)
        box = BBox(14.0, base - height - 6.0, min(1600.0, 26.0 + width), base + below + 4.0)
        lines.append(Line(text, box, source=TextSource.OCR))
    return (255 - pixels if inverted else pixels), lines


def fragments_of(lines: list[Line]) -> list[Fragment]:
    return [Fragment(line, *line.bbox.as_tuple()) for line in lines]


@pytest.mark.parametrize("inverted", [False, True])
def test_sizes_and_stems_are_measured_whatever_the_colours(inverted: bool) -> None:
    pixels, lines = drawn([(TEXT, 1.0, 2), (TEXT, 1.5, 3), (TEXT, 1.0, 4)], inverted=inverted)
    usual, large, bold = (measure_type(pixels, line) for line in lines)

    assert usual is not None
    assert large is not None
    assert bold is not None
    assert large.height / usual.height == pytest.approx(1.5, abs=0.12)
    assert large.stem / usual.stem == pytest.approx(1.0, abs=0.15)
    assert bold.stem / usual.stem > 1.3


def test_capitals_are_as_high_as_the_tall_letters() -> None:
    pixels, lines = drawn([(TEXT, 1.0, 2), ("A HEADING IN CAPITALS", 1.0, 2)])
    small, capitals = (measure_type(pixels, line) for line in lines)

    assert small is not None
    assert capitals is not None
    assert capitals.height / small.height == pytest.approx(1.0, abs=0.15)


def test_large_and_bold_lines_stand_out_from_the_page() -> None:
    pixels, lines = drawn([("Title of the page", 1.6, 3), ("a bold heading here", 1.0, 4), *[(TEXT, 1.0, 2)] * 4])
    known, measures = sized(lines, pixels, 150)
    fragments = fragments_of(known)

    see_type(fragments, measures)

    assert [fragment.is_bold for fragment in fragments[1:]] == [True, False, False, False, False]
    sizes = [fragment.type_size or 0.0 for fragment in fragments]
    assert sizes[0] > 1.4 * sizes[2]
    assert sizes[1] == pytest.approx(sizes[2], rel=0.15)
    points = [line.font_size_pt or 0.0 for line in known]
    assert points[0] / points[2] == pytest.approx(sizes[0] / sizes[2], rel=0.05)


def test_a_line_that_cannot_be_measured_gets_its_size_from_its_box_and_the_others() -> None:
    pixels, lines = drawn([("ab", 1.0, 2), *[(TEXT, 1.0, 2)] * 3])

    short, *others = sized(lines, pixels, 150)[0]

    assert short.font_size_pt == pytest.approx(others[0].font_size_pt, rel=0.25)


@pytest.mark.parametrize(
    "line",
    [
        Line("世界人权宣言序言", BBox(14, 20, 900, 80), source=TextSource.OCR),  # no small letters
        Line("ab", BBox(14, 20, 900, 80), source=TextSource.OCR),  # too short
        Line(TEXT, BBox(14, 20, 900, 80), source=TextSource.TEXT_LAYER),  # the file states it
        Line(TEXT, BBox(14, 20, 900, 80), source=TextSource.OCR, direction=Direction.TOP_TO_BOTTOM),
        Line(TEXT, BBox(14, 100, 900, 112), source=TextSource.OCR),  # nothing is printed there
    ],
)
def test_what_cannot_be_measured_is_left_open(line: Line) -> None:
    pixels, _ = drawn([(TEXT, 1.0, 2)])

    assert measure_type(pixels, line) is None


def test_a_page_without_a_measured_line_stays_as_it_is() -> None:
    line = Line("世界人权宣言", BBox(0, 0, 100, 20), source=TextSource.OCR)

    assert sized([line], np.full((50, 200, 3), 255, np.uint8), 150) == ([line], {})
