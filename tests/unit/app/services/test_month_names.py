from __future__ import annotations

import pytest

from app.services.library.folding import fold
from app.services.month_names import full_year, month_names


def test_months_are_known_whole_and_short_and_as_people_write_them() -> None:
    names = month_names(("en", "de"), fold)
    assert {name: names[name] for name in ("january", "jan", "marz", "mrz", "sept", "dez")} == {
        "january": 1, "jan": 1, "marz": 3, "mrz": 3, "sept": 9, "dez": 12,
    }  # fmt: skip


def test_of_two_languages_the_first_one_says_what_a_name_means() -> None:
    """Listopad is October in Croatian and November in Polish."""
    assert month_names(("hr", "pl"), fold)["listopad"] == 10
    assert month_names(("pl", "hr"), fold)["listopad"] == 11


@pytest.mark.parametrize(("digits", "year"), [("1968", 1968), ("69", 2069), ("70", 1970), ("05", 2005)])
def test_two_digits_are_a_year_of_this_century_or_the_last(digits: str, year: int) -> None:
    assert full_year(digits) == year
