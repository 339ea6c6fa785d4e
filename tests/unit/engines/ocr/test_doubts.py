from __future__ import annotations

import numpy as np
import pytest

from core.page_source import Pixels
from engines.ocr.base import CharSpan, Reading
from engines.ocr.doubts import NO_CHARACTER_BELOW, Doubt, doubts, unread_ink

STEP = 20  # columns of a character


def line(text: str, *chances: float) -> Reading:
    """Return a reading whose characters stand one after the other, each in the middle of its place."""
    count = len(text)
    spans = tuple(
        CharSpan(char, (index + 0.4) / count, (index + 0.6) / count, chances[index] if chances else 1.0)
        for index, char in enumerate(text)
    )
    return Reading(text, 1.0, spans)


def crop(ink: str) -> Pixels:
    """Return a picture with a bar of ink for every character that is no space; "." is a narrow one, "_" has no gaps."""
    picture = np.full((40, STEP * len(ink), 3), 240, np.uint8)
    for index, char in enumerate(ink):
        margin = {".": 8, "_": 0}.get(char, 3)
        if char != " ":
            picture[8:32, index * STEP + margin : (index + 1) * STEP - margin] = 30
    return picture


def test_characters_are_doubted_that_the_network_doubts() -> None:
    found = doubts(line("abc", 1.0, NO_CHARACTER_BELOW - 0.01, NO_CHARACTER_BELOW), crop("abc"))
    assert found == [Doubt.NONE, Doubt.UNSURE, Doubt.NONE]


@pytest.mark.parametrize(
    ("text", "doubted"), [("1O5", [1]), ("l0", [0]), ("30 O", []), ("Oil 30", []), ("RMO.00", []), ("3|", [1])]
)
def test_letters_beside_digits_that_look_like_digits_are_doubted(text: str, doubted: list[int]) -> None:
    found = doubts(line(text), crop(text))
    assert [index for index, doubt in enumerate(found) if doubt] == doubted


@pytest.mark.parametrize(
    ("text", "doubted"),
    [("2 30", [1]), ("12. 30", [3]), ("84.09 0.25", []), ("9385 9695", []), ("at 5, 6 or", [5]), ("page 5 of", [])],
)
def test_an_amount_without_its_point_is_doubted(text: str, doubted: list[int]) -> None:
    found = doubts(line(text), crop(text))
    assert [index for index, doubt in enumerate(found) if doubt is Doubt.FAULT] == doubted


def test_a_word_read_letter_by_letter_is_doubted() -> None:
    found = doubts(line("in R O M E, I"), crop("in R O M E, I"))
    assert [index for index, doubt in enumerate(found) if doubt is Doubt.FAULT] == list(range(3, 10))
    assert not any(doubts(line("A B C is 1 2 3 4"), crop("A B C is 1 2 3 4")))


def test_ink_that_nothing_was_read_of_makes_the_characters_beside_it_doubtful() -> None:
    lost = line("a bc")
    assert doubts(lost, crop("a.bc")) == [Doubt.FAULT, Doubt.NONE, Doubt.FAULT, Doubt.NONE]
    assert doubts(lost, crop("a bc")) == [Doubt.NONE] * 4


def test_a_sign_left_out_at_the_end_is_seen() -> None:
    reading = line("COPY  ")
    (column,) = unread_ink(reading.spans, crop("COPY *"))
    assert column == pytest.approx(5.5 * STEP, abs=1)
    assert unread_ink(reading.spans, crop("COPY  ")) == []


def test_pieces_of_one_letter_and_specks_are_no_unread_ink() -> None:
    picture = crop("H H")
    picture[:, 9:12] = 240  # the bar of the first letter has faded
    assert unread_ink(line("H H").spans, picture) == []
    picture = crop("a   b")
    picture[8:32, 50:51] = 30
    assert unread_ink(line("a   b").spans, picture) == []


def test_nothing_read_is_no_doubt_of_a_character() -> None:
    assert doubts(Reading("", 0.0), crop("abc")) == []
