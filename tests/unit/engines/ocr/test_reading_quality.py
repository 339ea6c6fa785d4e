from __future__ import annotations

import pytest

from engines.ocr.reading_quality import loses_letters

KOMI = "Быд мортлӧн, кытӧн бы сія эз вӧв, эм право лыддьыны асьсӧ праволӧн субъектӧн"


@pytest.mark.parametrize(
    ("before", "after", "is_lost"),
    [
        (KOMI, KOMI.replace("ӧ", "б"), True),
        (KOMI, KOMI, False),
        (KOMI, KOMI.replace("ӧ", "б", 2), False),
        ("право человека на жизнь ӧ", "право человека на жизнь о", False),
        ("ПРАВО ПРАВО ПРАВО", "право право право", False),
        ("", "новое", False),
        ("123 123 123", "l23 l23 l23", False),
    ],
)
def test_a_reader_that_does_not_know_a_letter_is_noticed(before: str, after: str, is_lost: bool) -> None:
    assert loses_letters(before, after) is is_lost
