from __future__ import annotations

from dataclasses import replace

import pytest

from engines.ocr.base import CharSpan
from engines.ocr.logical_order import in_logical_order, runs_left, with_phones_as_printed


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


PHONES = [
    (f"011 123 4567 {mirrored('هاتف')}", "هاتف 011 123 4567"),
    (f"{mirrored('صباحا')} 011 123 4567 {mirrored('هاتف:')}", "هاتف: 011 123 4567 صباحا"),
    (f"+966 11 123 4567 {mirrored('هاتف')}", "هاتف +966 11 123 4567"),
    (f"(03) 123 4567 {mirrored('טלפון')}", "טלפון (03) 123 4567"),
    (f"{mirrored('א')} (+972 3 123 4567) {mirrored('ב')}", "ב (+972 3 123 4567) א"),
    (f"03-123 4567 {mirrored('טלפון')}", "טלפון 03-123 4567"),
    (f"٠١١ ١٢٣ ٤٥٦٧ {mirrored('هاتف')}", "هاتف ٠١١ ١٢٣ ٤٥٦٧"),
    (f"011 123 4568 / 011 123 4567 {mirrored('هاتف')}", "هاتف 011 123 4567 / 011 123 4568"),
    # Printed as the bidirectional algorithm turns it.
    (f"4567 123 011 {mirrored('هاتف')}", "هاتف 011 123 4567"),
    # Numbers of their own go from right to left.
    (f"30 20 10 {mirrored('الصفحات')}", "الصفحات 10 20 30"),
    (f"0 1500 2300 {mirrored('المجموع')}", "المجموع 2300 1500 0"),
    (f"05/12/2024 1500 {mirrored('المجموع')}", "المجموع 1500 05/12/2024"),
]


@pytest.mark.parametrize(("visual", "expected"), PHONES)
def test_groups_of_a_phone_number_keep_their_order(visual: str, expected: str) -> None:
    assert logical(visual) == expected


def test_phone_number_goes_with_the_foreign_words_before_it() -> None:
    assert logical(f"{mirrored('שלום')} Tel 011 123 4567 {mirrored('בית')}") == "בית Tel 011 123 4567 שלום"


@pytest.mark.parametrize("number", ["12", "12 13", "011 123 4567"])
def test_numbers_behind_a_word_of_hebrew_in_an_english_line_stay_there(number: str) -> None:
    assert logical(f"The word {mirrored('שלום')} {number} times") == f"The word שלום {number} times"


def test_numbers_far_apart_are_no_phone_number() -> None:
    # GIVEN two columns, the left of which begins with a zero
    near = spans_of(f"0123 4567 {mirrored('شقة')}")
    far = [replace(s, start=s.start / 2, end=s.end / 2) if i < 4 else s for i, s in enumerate(near)]

    assert "".join(s.text for s in in_logical_order(near)) == "شقة 0123 4567"
    assert "".join(s.text for s in in_logical_order(far)) == "شقة 4567 0123"


def turned(visual: str) -> list[CharSpan]:
    """Return what a reader makes of a line that turns it by the algorithm, as Tesseract does."""
    words, at = [], len(visual)
    for word in reversed(visual.split(" ")):
        at -= len(word)
        spans = [CharSpan(char, at + i, at + i + 0.9, 0.9) for i, char in enumerate(word)]
        if word[0] in "()" or word[-1] in "()":
            spans = [replace(s, text={"(": ")", ")": "("}.get(s.text, s.text)) for s in spans]
            brackets = [s for s in spans if s.text in "()"]
            spans = [s for s in spans if s.text not in "()"]
            spans = [*(s for s in brackets if s.text == "("), *spans, *(s for s in brackets if s.text == ")")]
        elif not word[-1].isdigit():
            spans.reverse()
        words.append(spans)
        at -= 1
    return [span for word in words for span in (*word, CharSpan(" ", word[0].start, word[0].start, 1.0))][:-1]


@pytest.mark.parametrize(("visual", "expected"), PHONES)
def test_what_a_reader_turned_is_turned_back(visual: str, expected: str) -> None:
    assert "".join(s.text for s in with_phones_as_printed(turned(visual))) == expected


def test_line_of_numbers_that_was_not_turned_is_left_alone() -> None:
    spans = spans_of("4567 123 011")

    assert list(with_phones_as_printed(spans)) == spans


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
