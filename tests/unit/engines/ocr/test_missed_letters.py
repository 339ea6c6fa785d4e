from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.geometry import BBox, Polygon
from core.page_source import Pixels
from engines.ocr.missed_letters import missed_letters

ROWS = [Polygon.of_bbox(BBox(20, 40 + 40 * n, 560, 70 + 40 * n)) for n in range(10)]


def page(figure: str = "") -> Pixels:
    picture = np.full((480, 700, 3), 250, np.uint8)
    for polygon in ROWS:
        place = (24, int(polygon.bbox.bottom) - 8)
        cv2.putText(picture, "nothing is left out of this", place, cv2.FONT_HERSHEY_SIMPLEX, 0.8, (20, 20, 20), 2)
        cv2.putText(picture, figure, (640, place[1]), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (20, 20, 20), 2)
    return picture


def test_letters_in_lines_are_not_missed() -> None:
    assert missed_letters(page(), ROWS) == 0.0


def test_single_figures_beside_the_lines_are_missed() -> None:
    assert missed_letters(page("5"), ROWS) == pytest.approx(1 / 23, rel=0.2)


def test_specks_and_rules_are_no_letters() -> None:
    picture = page()
    cv2.line(picture, (10, 460), (690, 460), (0, 0, 0), 2)
    for x in range(600, 690, 9):
        cv2.circle(picture, (x, 20), 2, (0, 0, 0), -1)
    assert missed_letters(picture, ROWS) == 0.0


def test_a_page_without_type_misses_none() -> None:
    assert missed_letters(np.full((100, 100, 3), 255, np.uint8), []) == 0.0
