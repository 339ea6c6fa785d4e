from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exporters.cell_numbers import cell_number


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("0", 0, "0"), ("-12", -12, "0"), ("−12", -12, "0"), ("1234567890", 1234567890, "0"),
        ("1.5", 1.5, "0.0"), ("1,50", 1.5, "0.00"), ("0.125", 0.125, "0.000"), ("1234.567", 1234.567, "0.000"),
        ("1,234.50", 1234.5, "#,##0.00"), ("1.234,50", 1234.5, "#,##0.00"), ("1,234,567", 1234567, "#,##0"),
        ("1.234.567", 1234567, "#,##0"), ("12 345,6", 12345.6, "#,##0.0"), ("1\u202f234,50", 1234.5, "#,##0.00"),
        ("1'234.50", 1234.5, "#,##0.00"), ("5%", 0.05, "0%"), ("12.5 %", 0.125, "0.0\\ %"), (" 7 ", 7, "0"),
    ],
)  # fmt: skip
def test_clear_numbers(text: str, value: float, shown: str) -> None:
    number = cell_number(text)
    assert number is not None
    assert (number.value, number.format) == (value, shown)


@pytest.mark.parametrize(
    "text",
    ["", "007", "0123", "00", "+5", "-0", "-0.00", "1.234", "1,234", "1 234", "1 234 567", "1,23,456", "1,234,5",
     "12.05.2024",
     "2024-01-31", "1/2", "1-2", "(5)", "5 EUR", "$5", "1e5", "0x10", "٣", "５", "1234567890123456",
     "0.1234567890123456", "1.", ".5", "--5", "5%%", "%", "5 - 6", "1.2.3", "1,234.567.890", "NaN", "inf", "=1"],
)  # fmt: skip
def test_what_may_be_something_else_stays_text(text: str) -> None:
    assert cell_number(text) is None


@given(st.text(alphabet="0123456789.,-' %−", max_size=18))
@settings(max_examples=300, deadline=None)
@example("-0.0")
@example("−1.5 %")
def test_a_number_keeps_every_digit(text: str) -> None:
    number = cell_number(text)
    if number is None:
        return
    places = number.format.partition(".")[2].count("0")
    value = Decimal(repr(number.value)) * (100 if "%" in number.format else 1)
    shown = f"{value:.{places}f}"
    assert "".join(filter(str.isdigit, shown)) == "".join(filter(str.isdigit, text))
    assert shown.startswith("-") is text.strip().startswith(("-", "−"))
