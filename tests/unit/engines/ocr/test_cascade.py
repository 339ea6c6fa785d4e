from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from core.page_source import Pixels
from engines.ocr.base import CharSpan, Checkpoint, Reading
from engines.ocr.cascade import NO_CHARACTER_BELOW, SURE, CascadeRecogniser, is_doubtful


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
        {
            1: reading("sure", 1.0, 1.0, 1.0, 1.0),
            2: reading("weak", 0.9, 0.9, 0.9, 0.9),
            3: reading("0ne", 0.6, 1.0, 1.0),
            4: reading(""),
        }
    )
    strong = Recogniser(
        {2: reading("well", 1.0, 1.0, 1.0, 1.0), 3: reading("One", 1.0, 1.0, 1.0), 4: reading("x", 1.0)}
    )
    found = CascadeRecogniser(quick, strong, "quick-model").recognise([crop(n) for n in (1, 2, 3, 4)], lambda: None)
    assert [(one.text, one.reader) for one in found] == [("sure", "quick-model"), ("well", ""), ("One", ""), ("x", "")]
    assert strong.seen == [2, 3, 4]


def test_the_strong_one_is_not_asked_where_nothing_is_doubted() -> None:
    quick, strong = Recogniser({1: reading("a", 1.0)}), Recogniser({})
    CascadeRecogniser(quick, strong, "q").recognise([crop(1)], lambda: None)
    assert strong.seen == []


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (reading("ab", SURE, SURE), False),
        (reading("ab", SURE - 0.01, SURE - 0.01), True),
        (reading("a" * 100, *[1.0] * 99, NO_CHARACTER_BELOW - 0.01), True),
        (reading(" ", 1.0), True),
        (reading("2 30", *[1.0] * 4), True),
        (reading("1O5", *[1.0] * 3), True),
        (reading("2.30", *[1.0] * 4), False),
    ],
)
def test_a_line_is_doubtful_by_its_mean_its_worst_character_and_odd_numbers(one: Reading, expected: bool) -> None:
    assert is_doubtful(one) is expected
