"""Dates in texts, as parts."""

from __future__ import annotations

import pytest

from app.services.chat import calendars
from app.services.chat.calendars import DateParts, find_dates


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("3.4.69", (2069, 4, 3)),
        ("3.4.70", (1970, 4, 3)),
        ("3.4.1969", (1969, 4, 3)),
        ("4 Sept 2025", (2025, 9, 4)),
        ("4. Mrz. 2025", (2025, 3, 4)),
    ],
)
def test_dates(text: str, date: DateParts) -> None:
    assert find_dates(text)[0][2] == {date}


def test_months_and_short_years_are_those_of_all_who_read_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "full_year", lambda digits: 1800 + int(digits))
    assert find_dates("3.4.69")[0][2] == {(1869, 4, 3)}
    monkeypatch.setattr(calendars, "month_names", lambda languages, fold: {fold("Brumaire"): 11})
    assert calendars._months.__wrapped__() == {"brumaire": 11}
