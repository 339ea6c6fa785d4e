"""Numbers of several groups in text that runs from right to left."""

from __future__ import annotations

import pytest

from core.number_order import isolated_numbers, left_to_right_ranges, phone_ranges


def kept(text: str) -> list[str]:
    return [text[first:last] for first, last in left_to_right_ranges(text)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("هاتف: +966 11 123 4567", ["+966 11 123 4567"]),
        ("هاتف 011 123 4567 أو 012-345-6789.", ["011 123 4567", "012-345-6789"]),
        ("هاتف (011) 123 4567", ["(011) 123 4567"]),
        ("هاتف ٠١١ ١٢٣ ٤٥٦٧", ["٠١١ ١٢٣ ٤٥٦٧"]),
        ("الصفحات 10-20", ["10-20"]),
        ("טלפון 03-123-4567", ["03-123-4567"]),
        ("هاتف 011 123 4567 / 011 123 4568", ["011 123 4567", "011 123 4568"]),
        ("هاتف 011 123 4567، فاكس 011 123 4568", ["011 123 4567", "011 123 4568"]),
        ("هاتف (+966 11 123 4567)", ["+966 11 123 4567"]),
        ("الدوام 8:30-14:00", ["8:30-14:00"]),
        ("هاتف 011 123 4567,011 123 4568", ["011 123 4567", "011 123 4568"]),
        ("هاتف 2:011 123 4567", ["011 123 4567"]),
        ("הזמנה 12:03-123 4567", ["03-123 4567"]),
        # A bracket that is closed behind the number is mirrored with its partner.
        ("هاتف 011 123 4567 (5)", ["011 123 4567"]),
        # A line or cell without a letter keeps the order that it is written in.
        ("هاتف:\n011 000 0123", ["011 000 0123"]),
        ("الهاتف\t4567 123\t12.50", ["4567 123"]),
    ],
)
def test_order_is_kept(text: str, numbers: list[str]) -> None:
    assert kept(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Phone +49 30 123 4567",
        "المبلغ 1,234.50 ريال",
        "التاريخ 12/05/2024",
        "4 كتب و 5 أقلام",
        "التاريخ 01/05/2024 1500",
        "الساعة 09:05 1234567",
        # The bracket behind the number is mirrored, and so is the one before it.
        "البند (5) من العقد",
        # It goes with the Latin letters before it.
        "الرقم ABC 12-3",
        # Turned by the reader of the line: it is shown as it was printed.
        "هاتف 4567 123 011",
        "هاتف 0123 000 011",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert kept(text) == []
    assert isolated_numbers(text) == text


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("011 123 4567 :فتاه", ["011 123 4567"]),
        ("011 123 4568 / (011) 123 4567", ["011 123 4568", "(011) 123 4567"]),
        ("(011) 123 - 4567", ["(011) 123 - 4567"]),
        ("(+966 11 123 4567)", ["+966 11 123 4567"]),
        ("٠١١ ١٢٣ ٤٥٦٧", ["٠١١ ١٢٣ ٤٥٦٧"]),
        # Columns of figures.
        ("0 150 2300 1500", []),
        ("0.50 1200 3400", []),
        ("01/05/2024 1500", []),
        ("01.05.24 15000", []),
        ("09:05 1234567", []),
        ("05 12345,50", []),
        ("011\t123\t4567", []),
        ("1500 2300 4500", []),
        # Typed without care, it was printed as the algorithm turns it.
        ("4567 123 011", []),
    ],
)
def test_phone_numbers_in_the_ink(printed: str, numbers: list[str]) -> None:
    assert [printed[first:last] for first, last in phone_ranges(printed)] == numbers


def test_marks_stand_around_the_number() -> None:
    assert isolated_numbers("هاتف 011 123 4567 اليوم") == "هاتف \u2066011 123 4567\u2069 اليوم"


@pytest.mark.parametrize(
    ("begin", "many"),
    [
        *(("1", many) for many in ("(", "+", "1;", "1-", "1 ", "1", "1:", "1: ", "1 - ", " ", "1,")),
        *((begin, "(") for begin in ("1 ", "1 - ")),
    ],
)
def test_long_lines_are_looked_through_once(begin: str, many: str) -> None:
    # Hostile files hold such lines. What looks back at every step needs minutes for them.
    line = f"هاتف {begin}{many * 100_000}1"
    assert len(left_to_right_ranges(line)) <= 1
    phone_ranges(line)
