from __future__ import annotations

import pytest

from engines.ocr.points import is_point


@pytest.mark.parametrize("text", ["\u05b8", "\u05bc", "\u064e", "\u0651\u064e", "\u0670", "\u0732"])
def test_marks_of_hebrew_arabic_and_syriac_are_points(text: str) -> None:
    assert is_point(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "ש",
        "ש\u05c1",  # a letter with its point
        "\u05be",  # the hyphen of Hebrew lies among the points
        "\u0660",  # a digit
        "\u0301",  # an accent
        "\u07a6",  # vowels that are part of every word: Thaana,
        "\u0947",  # Devanagari,
        "\u0e35",  # Thai
    ],
)
def test_letters_signs_and_vowels_that_words_always_have_are_none(text: str) -> None:
    assert not is_point(text)
