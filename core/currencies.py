"""Currencies as they stand beside amounts: signs, and codes of ISO 4217. Core layer; data and one look-up."""

from __future__ import annotations

CURRENCY_CODES = frozenset(
    "AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW LKR MXN MYR "  # noqa: SIM905 - short
    "NGN NOK NZD PHP PKR PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split()
)
"""Codes that are known."""

CURRENCY_SIGNS = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₫": "VND", "฿": "THB", "₪": "ILS",
    "zł": "PLN", "kč": "CZK", "us$": "USD", "a$": "AUD", "c$": "CAD", "ca$": "CAD", "r$": "BRL", "s$": "SGD",
    "hk$": "HKD", "nt$": "TWD", "rm": "MYR", "rp": "IDR", "fr.": "CHF", "fr": "CHF", "sfr": "CHF", "$": "USD",
    "¥": "JPY", "￥": "JPY", "元": "CNY", "円": "JPY",
}  # fmt: skip
"""Codes by sign, in lower case."""

UNCERTAIN_SIGNS = frozenset(("$", "¥", "￥"))
"""Signs that several currencies share."""


def currency_of(sign: str) -> str:
    """Return the ISO 4217 code of a sign or code as it stands beside an amount, "" for none."""
    sign = sign.strip().casefold()
    if sign.upper() in CURRENCY_CODES:
        return sign.upper()
    return CURRENCY_SIGNS.get(sign.rstrip("."), CURRENCY_SIGNS.get(sign, ""))
