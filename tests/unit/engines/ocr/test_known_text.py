from __future__ import annotations

import numpy as np
import pytest

from core.geometry import BBox, Polygon, Transform
from core.page_source import PageImage
from engines.ocr.engine import OcrEngine
from engines.ocr.known_text import is_covered, unknown_lines
from engines.ocr.line_reading import LineReader
from engines.ocr.reader_pool import ReaderPool
from tests.unit.engines.ocr.test_quick_pass import LINES, PAGE, Detector, Recogniser

BOX = BBox(0, 0, 100, 20)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ([], False),
        ([BBox(0, 0, 49, 20)], False),
        ([BBox(0, 0, 50, 20)], True),
        ([BBox(0, 0, 30, 20), BBox(70, 0, 100, 20)], True),
        ([BBox(0, 30, 100, 50)], False),
        ([BBox(0, 0, 30, 20), BBox(1, 0, 31, 20)], False),  # the same words twice, a hair apart
        ([BBox(0, 0, 100, 6), BBox(0, 4, 100, 11)], True),
    ],
)
def test_a_line_is_known_where_text_covers_half_of_it(known: list[BBox], expected: bool) -> None:
    assert is_covered(BOX, known) is expected


def test_known_boxes_lie_in_the_page_frame_and_lines_in_the_turned_picture() -> None:
    page_width, page_height = 400, 600
    turn = Transform.quarter_turns(1, page_width, page_height)
    line, other = (Polygon.of_bbox(BBox(100, 20 * n, 300, 20 * n + 10)) for n in (1, 2))
    known = [turn.inverse().apply_bbox(line.bbox)]
    assert unknown_lines([line, other], known, turn.inverse()) == [other]


def test_lines_whose_text_is_known_are_not_read() -> None:
    recogniser = Recogniser("read", 1.0)
    engine = OcrEngine(Detector(LINES), LineReader(ReaderPool.of_one(recogniser, "reader")))
    known = [polygon.bbox for polygon in LINES[:4]]
    result = engine.read(PageImage(np.array(PAGE), 100.0), checkpoint=lambda: None, known=known)
    # A sample read both ways up, and the other six lines.
    assert (len(result.lines), recogniser.lines) == (6, 2 * 6 + 6)
