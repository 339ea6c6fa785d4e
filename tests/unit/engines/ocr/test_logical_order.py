from __future__ import annotations

import pytest

from engines.ocr.base import CharSpan
from engines.ocr.logical_order import in_logical_order, runs_left


def spans_of(visual: str) -> list[CharSpan]:
    return [CharSpan(char, i / len(visual), (i + 1) / len(visual), 0.9) for i, char in enumerate(visual)]


def logical(visual: str) -> str:
    return "".join(span.text for span in in_logical_order(spans_of(visual)))


def mirrored(word: str) -> str:
    return word[::-1]


@pytest.mark.parametrize(
    ("visual", "expected"),
    [
        (mirrored("مرحبا بالعالم"), "مرحبا بالعالم"),
        (f"{mirrored('ריאל')} 1948 {mirrored('שנת')}", "שנת 1948 ריאל"),
        (f"12,345.60 {mirrored('המחיר')}", "המחיר 12,345.60"),
        (f"20% {mirrored('הנחה')}", "הנחה 20%"),
        (f"{mirrored('מסך גדול')} TV 11 {mirrored('בית')}", "בית TV 11 מסך גדול"),
        (f"({mirrored('א')}) {mirrored('סעיף')}", "סעיף (א)"),
        (f".{mirrored('שלום')}", "שלום."),
        ("plain English, 12 (twelve)", "plain English, 12 (twelve)"),
        ("1948", "1948"),
        ("", ""),
    ],
)
def test_line_comes_in_the_order_of_reading(visual: str, expected: str) -> None:
    assert logical(visual) == expected


def test_word_of_hebrew_in_an_english_line_is_turned_alone() -> None:
    assert logical(f"The word {mirrored('שלום')} means peace") == "The word שלום means peace"


def test_number_between_hebrew_words_of_an_english_line_stays_between_them() -> None:
    visual = f"They wrote {mirrored('ועוד')} 12 {mirrored('שנים')} on every door"

    assert logical(visual) == "They wrote שנים 12 ועוד on every door"


def test_vowel_points_stay_with_their_letter() -> None:
    pointed = "שָׁלוֹם"

    assert logical(mirrored(pointed)) == pointed


def test_every_character_keeps_its_place() -> None:
    spans = spans_of("12 " + mirrored("אב"))

    ordered = in_logical_order(spans)

    assert [(s.text, s.start) for s in ordered] == [
        ("א", spans[4].start),
        ("ב", spans[3].start),
        (" ", spans[2].start),
        ("1", spans[0].start),
        ("2", spans[1].start),
    ]


def test_majority_of_the_letters_tells_the_direction() -> None:
    assert runs_left("HTML היא שפת סימון")
    assert not runs_left("The word שלום means peace")
    assert not runs_left("1948 (2)")
