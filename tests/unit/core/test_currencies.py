from __future__ import annotations

import pytest

from core.currencies import CURRENCY_CODES, CURRENCY_SIGNS, UNCERTAIN_SIGNS, currency_of


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("€", "EUR"),
        (" eur ", "EUR"),
        ("Fr.", "CHF"),
        ("RM", "MYR"),
        ("CA$", "CAD"),
        ("Kč", "CZK"),
        ("Euro", ""),
        ("", ""),
    ],
)
def test_a_sign_or_code_names_its_currency(sign: str, code: str) -> None:
    assert currency_of(sign) == code


def test_every_sign_stands_for_a_code_that_is_known() -> None:
    assert set(CURRENCY_SIGNS.values()) <= CURRENCY_CODES
    assert CURRENCY_SIGNS.keys() >= UNCERTAIN_SIGNS
