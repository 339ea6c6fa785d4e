from __future__ import annotations

import pytest

from core.geometry import BBox, Polygon
from core.model import Direction
from engines.ocr.base import CharSpan, Reading
from engines.ocr.lines import build_line


def reading_of(text: str, confidence: float = 0.9) -> Reading:
    step = 1 / max(1, len(text))
    spans = tuple(CharSpan(char, i * step, (i + 1) * step, confidence) for i, char in enumerate(text))
    return Reading(text, confidence, spans)


def test_words_get_their_share_of_the_line() -> None:
    line = build_line(reading_of("ab cde"), Polygon.of_bbox(BBox(100, 10, 160, 30)))

    assert line is not None
    assert [word.text for word in line.words] == ["ab", "cde"]
    assert line.words[0].bbox.as_tuple() == pytest.approx((100, 10, 120, 30))
    assert line.words[1].bbox.as_tuple() == pytest.approx((130, 10, 160, 30))
    assert line.polygon is None
    assert line.confidence == 0.9


def test_slanted_line_and_words_keep_polygons() -> None:
    line = build_line(reading_of("ab cd"), Polygon.of([(0, 0), (100, 20), (96, 40), (-4, 20)]))

    assert line is not None
    assert line.polygon is not None
    assert line.words[1].polygon is not None
    assert line.words[1].polygon.points[0] == pytest.approx((60, 12))


def test_text_is_composed_and_spaces_are_single() -> None:
    line = build_line(reading_of("  Cafe\u0301  au "), Polygon.of_bbox(BBox(0, 0, 100, 10)))

    assert line is not None
    assert line.text == "Caf\u00e9 au"
    assert [word.text for word in line.words] == ["Caf\u00e9", "au"]


def test_chinese_line_has_a_box_for_each_character_and_punctuation_stays_with_it() -> None:
    line = build_line(reading_of("你好，OK吗"), Polygon.of_bbox(BBox(0, 0, 60, 10)))

    assert line is not None
    assert [word.text for word in line.words] == ["你", "好，", "OK", "吗"]


def test_nothing_read_is_no_line() -> None:
    assert build_line(reading_of("  "), Polygon.of_bbox(BBox(0, 0, 60, 10))) is None


def test_hebrew_line_runs_to_the_left() -> None:
    line = build_line(reading_of("12 שלום"), Polygon.of_bbox(BBox(0, 0, 60, 10)))

    assert line is not None
    assert line.direction is Direction.RIGHT_TO_LEFT


def test_words_of_a_hebrew_line_come_in_the_order_of_reading_over_their_ink() -> None:
    # In the picture: "24" at the left end, then the second word, then the first at the right end.
    spans = (
        CharSpan("א", 0.9, 1.0, 0.9),
        CharSpan("ב", 0.8, 0.9, 0.9),
        CharSpan(" ", 0.75, 0.8, 0.9),
        CharSpan("ג", 0.65, 0.75, 0.9),
        CharSpan("ד", 0.5, 0.65, 0.9),
        CharSpan(" ", 0.4, 0.5, 0.9),
        CharSpan("2", 0.1, 0.2, 0.9),
        CharSpan("4", 0.2, 0.4, 0.9),
    )

    line = build_line(Reading("אב גד 24", 0.9, spans), Polygon.of_bbox(BBox(0, 0, 100, 10)))

    assert line is not None
    assert [(word.text, word.bbox.left, word.bbox.right) for word in line.words] == [
        ("אב", 80, 100),
        ("גד", 50, 75),
        ("24", 10, 40),
    ]


def test_hebrew_line_that_begins_with_a_foreign_name_still_runs_to_the_left() -> None:
    line = build_line(reading_of("IBM הודיעה היום"), Polygon.of_bbox(BBox(0, 0, 60, 10)))

    assert line is not None
    assert line.direction is Direction.RIGHT_TO_LEFT


def test_line_written_downwards_says_so() -> None:
    line = build_line(reading_of("你好"), Polygon.of([(20, 0), (20, 100), (0, 100), (0, 0)]), runs_down=True)

    assert line is not None
    assert line.direction is Direction.TOP_TO_BOTTOM
    assert line.bbox == BBox(0, 0, 20, 100)
