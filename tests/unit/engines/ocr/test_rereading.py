from __future__ import annotations

import pytest

from engines.ocr.base import CharSpan, Reading
from engines.ocr.doubts import Doubt
from engines.ocr.rereading import Stretch, doubtful_stretches, with_stretches
from tests.unit.engines.ocr.test_doubts import STEP, crop, line

TEXT = "one of the lines that is quite long enough to see"


def doubted(text: str, *places: int, doubt: Doubt = Doubt.UNSURE) -> list[Doubt]:
    return [doubt if index in places else Doubt.NONE for index in range(len(text))]


def test_a_line_without_doubt_is_left_alone() -> None:
    assert doubtful_stretches(line(TEXT), doubted(TEXT), crop(TEXT)) == []


def test_a_doubtful_word_is_cut_out_with_neighbours_in_the_paper_between_words() -> None:
    (found,) = doubtful_stretches(line(TEXT), doubted(TEXT, TEXT.index("quite")), crop(TEXT))
    assert TEXT[found.first : found.end] in ("quite long", "is quite long", "that is quite")
    assert (found.left % STEP, found.right % STEP) == pytest.approx((STEP / 2, STEP / 2), abs=1)
    assert found.right - found.left >= 6 * 40
    assert found.doubt is Doubt.UNSURE


def test_a_doubtful_space_takes_the_words_on_both_sides() -> None:
    (found,) = doubtful_stretches(line(TEXT), doubted(TEXT, TEXT.index(" lines")), crop(TEXT))
    assert "the lines" in TEXT[found.first : found.end]


def test_two_doubtful_ends_are_two_stretches_and_the_worse_doubt_counts() -> None:
    doubts = doubted(TEXT, 0)
    doubts[-1] = Doubt.FAULT
    first, last = doubtful_stretches(line(TEXT), doubts, crop(TEXT))
    assert (first.first, first.left, first.doubt) == (0, 0, Doubt.UNSURE)
    assert (last.end, last.right, last.doubt) == (len(TEXT), STEP * len(TEXT), Doubt.FAULT)


@pytest.mark.parametrize("text", ["short", "two words", "x" * 30])
def test_short_lines_and_lines_without_gaps_are_read_again_whole(text: str) -> None:
    found = doubtful_stretches(line(text), doubted(text, 1), crop(text))
    assert found == [Stretch(0, len(text), 0, STEP * len(text), Doubt.UNSURE)]


def test_words_between_which_there_is_ink_are_not_parted() -> None:
    found = doubtful_stretches(line(TEXT), doubted(TEXT, 30), crop(TEXT.replace(" ", "_")))
    assert found == [Stretch(0, len(TEXT), 0, STEP * len(TEXT), Doubt.UNSURE)]


def test_a_line_that_runs_to_the_left_is_read_again_whole() -> None:
    reading = line(TEXT)
    turned = Reading(TEXT, 1.0, tuple(reversed(reading.spans)))
    assert len(doubtful_stretches(turned, doubted(TEXT, 30), crop(TEXT))) == 1
    assert doubtful_stretches(turned, doubted(TEXT, 30), crop(TEXT))[0].left == 0


def test_what_was_read_again_stands_in_its_place_with_its_places() -> None:
    reading = line("ab cd ef")
    second = Reading("XYZ", 0.9, tuple(CharSpan(c, i / 3, (i + 1) / 3, 0.9) for i, c in enumerate("XYZ")))
    merged = with_stretches(reading, [(Stretch(3, 5, 50, 110), second)], 160)
    assert merged.text == "ab XYZ ef"
    assert [(span.start, span.end) for span in merged.spans[3:6]] == [
        pytest.approx((50 / 160, 70 / 160)),
        pytest.approx((70 / 160, 90 / 160)),
        pytest.approx((90 / 160, 110 / 160)),
    ]
    assert merged.confidence == pytest.approx((6 + 3 * 0.9) / 9)
    assert with_stretches(reading, [(Stretch(0, 8, 0, 160), Reading("", 0.0))], 160).text == ""
