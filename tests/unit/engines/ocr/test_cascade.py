from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from core.page_source import Pixels
from engines.ocr.base import CharSpan, Checkpoint, Reading
from engines.ocr.cascade import CascadeRecogniser
from engines.ocr.doubts import Doubt
from tests.unit.engines.ocr.test_doubts import crop as ink
from tests.unit.engines.ocr.test_doubts import line


def crop(number: int) -> Pixels:
    return np.full((20, 100, 3), number, np.uint8)


def reading(text: str, *chances: float) -> Reading:
    spans = tuple(CharSpan(c, 0.0, 1.0, p) for c, p in zip(text, chances, strict=True))
    return Reading(text, sum(chances) / len(chances) if chances else 0.0, spans)


@dataclass
class Recogniser:
    answers: dict[int, Reading]
    seen: list[int] = field(default_factory=list)

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        numbers = [int(one[0, 0, 0]) for one in crops]
        self.seen += numbers
        return [self.answers[number] for number in numbers]


def test_only_what_the_quick_one_doubts_is_read_again() -> None:
    quick = Recogniser(
        {1: reading("sure", 1.0, 1.0, 1.0, 1.0), 2: reading("0ne", 0.6, 1.0, 1.0), 3: reading(""), 4: reading(" ", 1.0)}
    )
    strong = Recogniser({2: reading("One", 1.0, 1.0, 1.0), 3: reading("x", 1.0), 4: reading("")})
    found = CascadeRecogniser(quick, strong, "quick-model").recognise([crop(n) for n in (1, 2, 3, 4)], lambda: None)
    assert [(one.text, one.reader) for one in found] == [("sure", "quick-model"), ("One", ""), ("x", ""), ("", "")]
    assert strong.seen == [2, 3, 4]


def test_the_strong_one_is_not_asked_where_nothing_is_doubted() -> None:
    quick, strong = Recogniser({1: reading("a", 1.0)}), Recogniser({})
    CascadeRecogniser(quick, strong, "q").recognise([crop(1)], lambda: None)
    assert strong.seen == []


def test_of_two_unsure_readings_the_surer_stands() -> None:
    quick = Recogniser({1: reading("2 x 7", 1.0, 1.0, 0.7, 1.0, 1.0), 2: reading("ab", 0.7, 0.7), 3: reading("|", 0.4)})
    strong = Recogniser({1: reading("2x7", 0.9, 0.8, 0.9), 2: reading("AB", 0.8, 0.8), 3: reading("")})
    found = CascadeRecogniser(quick, strong, "q").recognise([crop(n) for n in (1, 2, 3)], lambda: None)
    assert [(one.text, one.reader) for one in found] == [("2 x 7", "q"), ("AB", ""), ("", "")]


def test_a_stroke_beside_a_word_takes_nothing_away_from_it() -> None:
    # GIVEN words that the quick one is sure of, and ink behind them that it read nothing of
    text = "page 5 of 12"
    picture = ink(text + " _")
    width = picture.shape[1]
    spans = tuple(
        replace(span, start=span.start * len(text) / (len(text) + 2), end=span.end * len(text) / (len(text) + 2))
        for span in line(text).spans
    )
    picture[0, :, 0] = 1
    sure = Reading(text, 1.0, spans)
    (look,) = CascadeRecogniser(Recogniser({1: sure}), Recogniser({}), "q").look([picture], lambda: None)
    assert [stretch.doubt for stretch in look.doubtful] == [Doubt.FAULT]
    assert look.doubtful[0].right == width
    # WHEN the strong one sees no text there
    (found,) = CascadeRecogniser(Recogniser({1: sure}), Recogniser({1: reading("")}), "q").recognise(
        [picture], lambda: None
    )
    # THEN the words stand
    assert (found.text, found.reader) == (text, "q")
    # BUT not those that the quick one was unsure of
    unsure = replace(sure, spans=tuple(replace(span, confidence=0.7) for span in spans))
    (found,) = CascadeRecogniser(Recogniser({1: unsure}), Recogniser({1: reading("")}), "q").recognise(
        [picture], lambda: None
    )
    assert found.text.strip() == ""


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("Ende\u201c, sagte", "Ende\u201c, sagte"),
        ("Ende.\u201c", "Ende.\u201c"),
        ("says \u201cyes\u201c", 'says "yes"'),
        ("the end.\u201d", 'the end."'),
        ("a\u201cb", 'a"b'),
        ("\u201cit\u2019s\u201d", '"it\'s"'),
        ("\u201eja\u201c", "\u201eja\u201c"),
        ("\u00abd\u2019or\u00bb", "\u00abd'or\u00bb"),
        ("3\u20134 \u2026", "3\u20134 \u2026"),
    ],
)
def test_quotation_marks_are_those_of_the_strong_one(read: str, expected: str) -> None:
    quick = Recogniser({1: reading(read, *[1.0] * len(read))})
    (found,) = CascadeRecogniser(quick, Recogniser({}), "q").recognise([crop(1)], lambda: None)
    assert found.text == expected
    assert "".join(span.text for span in found.spans) == expected


def test_a_line_names_who_read_most_of_it() -> None:
    text = "many words of a long line were read"
    chances = [1.0] * len(text)
    chances[text.index("line")] = 0.5
    quick, strong = Recogniser({1: line(text, *chances)}), Recogniser({1: line("a LONG LINE")})
    page = ink(text)
    page[0, 0] = 1
    page[0, :, 0] = 1
    (found,) = CascadeRecogniser(quick, strong, "q").recognise([page], lambda: None)
    assert "LONG LINE" in found.text
    assert found.text.startswith("many words of")
    assert found.text.endswith("read")
    assert found.reader == "q"


def test_a_page_is_looked_at_once() -> None:
    quick, strong = Recogniser({1: reading("a", 1.0)}), Recogniser({})
    page = CascadeRecogniser(quick, strong, "q").for_page()
    one = crop(1)
    (look,) = page.look([one], lambda: None)
    assert (look.reading.text, look.share) == ("a", 0.0)
    page.recognise([one], lambda: None)
    assert quick.seen == [1]


def test_each_quick_recogniser_is_doubted_by_a_measure_of_its_own() -> None:
    quick, strong = Recogniser({1: reading("ab", 0.85, 1.0)}), Recogniser({1: reading("cb", 1.0, 1.0)})
    stands = CascadeRecogniser(quick, strong, "q").recognise([crop(1)], lambda: None)
    doubted = CascadeRecogniser(quick, strong, "q", doubtful_below=0.9).for_page().recognise([crop(1)], lambda: None)
    assert [one.text for one in (*stands, *doubted)] == ["ab", "cb"]


def test_a_character_that_the_quick_one_was_not_taught_is_always_the_strong_one_s() -> None:
    quick, strong = Recogniser({1: reading("\ufffdx", 0.0, 1.0)}), Recogniser({1: reading("жx", 0.3, 0.3)})
    (found,) = CascadeRecogniser(quick, strong, "q").recognise([crop(1)], lambda: None)
    assert found.text == "жx"
