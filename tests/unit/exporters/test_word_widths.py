from __future__ import annotations

import pytest

from exporters.word_widths import widest_word


def word(text: str) -> float:
    return widest_word(text, is_bold=False).word


def test_width_is_that_of_the_longest_word() -> None:
    assert word("") == word(" \n\t") == 0.0
    assert word("200,915") == word("up to 200,915\nin all")
    assert word("200,915") == pytest.approx(6 * 0.57 + 0.3)
    assert word("Wm") > 2 * word("il")


def test_blanks_that_forbid_a_line_end_belong_to_the_word() -> None:
    assert word("200\u202f915") > word("200,91") > word("200 915")


def test_words_end_behind_hyphens_and_ranges_are_told_apart() -> None:
    assert word("Non-Hispanic") == word("Hispanic")
    assert word("-15.20") > word("15.20")
    range_of_numbers = widest_word("(102.7–103.6)", is_bold=False)
    assert range_of_numbers.word == word("(102.7–") < range_of_numbers.unbroken
    assert widest_word("2024-01-15", is_bold=False).unbroken == pytest.approx(8 * 0.57 + 2 * 0.37)


def test_only_numbers_count_as_numbers() -> None:
    assert widest_word("5.3** 12kg Characteristic10", is_bold=False).number == word("5.3**")
    assert widest_word("none at all", is_bold=False).number == 0.0


def test_bold_type_is_wider() -> None:
    assert widest_word("Weight", is_bold=True).word > word("Weight")


def test_an_address_and_a_row_of_dots_ask_for_no_width_of_their_own() -> None:
    address = widest_word("https://example.org/" + "path/" * 30, is_bold=False)
    assert address.word == address.unbroken == 6.0
    assert word("Chapter" + "." * 60 + "12") == word("Chapter")


def test_scripts_without_blanks_break_anywhere_but_in_numbers() -> None:
    assert word("办公用品采购与维护") == 4.0
    assert word("无") == 1.0
    assert word("共1,234,567.89元") == word("1,234,567.89")
    assert word("การดำเนินงานของบริษัท") == 4.0


def test_marks_on_letters_take_no_room() -> None:
    assert word("Fru\u0308chte") == word("Früchte") == word("Fruchte")
    assert word("שָׁלוֹם") == word("שלום")
