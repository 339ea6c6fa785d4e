"""Facts are found in the forms in which people write them, and only those."""

from __future__ import annotations

import pytest

from benchmarks.chat.facts import contains, numbers_not_in, without_pages


@pytest.mark.parametrize(
    ("text", "form", "language"),
    [
        ("The rent is 1240 euros.", "1,240.00", "en"),
        ("You pay EUR 1,240.00 a month", "1,240", "en"),
        ("It ends on April 30, 2029.", "30 April 2029", "en"),
        ("It ends on 2029-04-30.", "30 April 2029", "en"),
        ("ends 30/04/2029", "30 April 2029", "en"),
        ("It ends on the 30th of April.", "30 April 2029", "en"),
        ("until 1 pm", "13:00", "en"),
        ("within 8 weeks", "eight weeks", "en"),
        ("twenty-four tasters", "24", "en"),
        ("9 % survived", "9 percent", "en"),
        ("stall C17", "C 17", "en"),
        ("the invoice BW-2025-0418.", "BW-2025-0418", "en"),
        ("also 112,32 Euro", "112,32", "de"),
        ("1.850 Euro", "1.850,00", "de"),
        ("soit 1 882,80 euros", "1 882,80", "fr"),
        ("迁至临江路26号新馆", "临江路26号", "zh"),
        ("新馆于2025年9月20日开放", "9月20日", "zh"),
    ],
)
def test_fact_is_found_in_another_form(text: str, form: str, language: str) -> None:
    assert contains(text, form, language)


@pytest.mark.parametrize(
    ("text", "form", "language"),
    [
        ("The rent is 1,315.00 euros.", "1,240", "en"),
        ("The rent is 11,240 euros.", "1,240", "en"),
        ("It ends on 30 April 2028.", "30 April 2029", "en"),
        ("It begins on 1 May 2024.", "30 April 2029", "en"),
        ("within 18 weeks", "eight weeks", "en"),
        ("9 plots survived", "9 %", "en"),
        ("until 13:30", "13:00", "en"),
        ("a pump is in the heat", "heat pump", "en"),
        ("Euro 1,85", "1.850,00", "de"),
        ("", "1,240", "en"),
    ],
)
def test_another_fact_is_not_taken_for_it(text: str, form: str, language: str) -> None:
    assert not contains(text, form, language)


def test_numbers_of_the_line_are_no_inventions() -> None:
    line = "2.1 The letting begins on 1 May 2024 and runs for five years; 1,240.00 euros until 18:30."
    assert numbers_not_in("From 1 May 2024 it lasts 5 years, at 1240 euros until 6:30 pm (p. 12).", [line]) == []


@pytest.mark.parametrize(
    ("sentence", "invented"),
    [
        ("It ends in 2030.", ["2030"]),
        ("It begins on 2 May 2024.", ["2024-05-02"]),
        ("It begins on 1 May 2023.", ["2023-05-01"]),
        ("It lasts six years.", ["6"]),
        ("It costs 1,204 euros.", ["1204"]),
        ("It ends at 19:30.", ["19:30"]),
    ],
)
def test_number_of_no_line_is_an_invention(sentence: str, invented: list[str]) -> None:
    line = "2.1 The letting begins on 1 May 2024 and runs for five years; 1,240.00 euros until 18:30."
    assert numbers_not_in(sentence, [line]) == invented


def test_page_marks_are_no_part_of_a_sentence() -> None:
    assert without_pages("It ends on 30 April 2029 (p. 1).") == "It ends on 30 April 2029."
    assert without_pages("It is 2.5 m (wide) (p. 3, p. 4)") == "It is 2.5 m (wide)"
