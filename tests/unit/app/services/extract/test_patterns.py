from __future__ import annotations

import time

import pytest

from app.services.extract.patterns import is_iban, month_first_evidence, values
from core.fields import FieldKind


def _values(kind: FieldKind, text: str) -> list[object]:
    return [found.value for found in values(kind, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Total EUR 259.54", ["259.54"]),
        ("1.234,56 € und 1,234.56", ["1234.56", "1234.56"]),
        ("1 234,00 zł", ["1234.00"]),
        ("CHF 1'234.50", ["1234.50"]),
        ("ROUNDING RM -.02", ["-0.02"]),
        ("Bottle return -1.00", ["-1.00"]),
        ("credit (12.00)", ["-12.00"]),
        ("$42 due", ["42"]),
        ("TOTAL 5 11.60", ["11.60"]),
        ("VAT 19 % 41.44", ["41.44"]),
        ("GST 6.00 % RM0.23", ["0.23"]),
        ("3.0000 3.00 SR", ["3.00"]),
        ("in 2025, 12 of 30", []),
        ("version 1.2.3", []),
        ("TEL: 03-6205 5386", []),
        ("Apples 0.842 kg", []),
    ],
)
def test_amounts(text: str, expected: list[str]) -> None:
    assert _values(FieldKind.AMOUNT, text) == expected


def test_an_amount_keeps_its_words_and_its_currency() -> None:
    (found,) = values(FieldKind.AMOUNT, "Total  EUR 259.54 today")
    assert (found.text, found.currency, found.start, found.end) == ("EUR 259.54", "EUR", 7, 17)
    (dollars,) = values(FieldKind.AMOUNT, "$5.00")
    assert dollars.currency == "USD"
    assert "several currencies" in dollars.note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Date: 4 April 2025", "2025-04-04"),
        ("April 4, 2025", "2025-04-04"),
        ("4. März 2024", "2024-03-04"),
        ("le 3 février 2023", "2023-02-03"),
        ("3 de marzo de 2021", "2021-03-03"),
        ("05-AUG-2017", "2017-08-05"),
        ("2025年3月5日", "2025-03-05"),
        ("2024-02-29", "2024-02-29"),
        ("3.4.25", "2025-04-03"),
        ("14/01/2018", "2018-01-14"),
        ("02/13/2020", "2020-02-13"),
    ],
)
def test_dates(text: str, expected: str) -> None:
    assert _values(FieldKind.DATE, text) == [expected]


@pytest.mark.parametrize("text", ["2024-02-30", "31/31/2020", "version 1.2.3", "99/99/9999", "12.50"])
def test_what_is_no_date(text: str) -> None:
    assert _values(FieldKind.DATE, text) == []


def test_a_date_that_may_be_read_two_ways_says_so() -> None:
    (found,) = values(FieldKind.DATE, "08/09/2017")
    assert found.value == "2017-09-08"
    assert "other way round" in found.note
    (month_first,) = values(FieldKind.DATE, "08/09/2017", is_month_first=True)
    assert month_first.value == "2017-08-09"
    assert month_first_evidence(iter(["02/13/2020", "03/04/2020"]))
    assert not month_first_evidence(iter(["02/13/2020", "14/04/2020"]))


def test_account_numbers_are_believed_by_their_check_digits() -> None:
    assert _values(FieldKind.IBAN, "IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF") == ["DE89370400440532013000"]
    assert _values(FieldKind.IBAN, "IBAN DE88 3704 0044 0532 0130 00") == []
    assert is_iban("GB82WEST12345698765432")
    assert not is_iban("GB82WEST1234569876543")


@pytest.mark.parametrize(
    "text", ["合" * 2000, "a-" * 1000, "1 " * 1000, "111 " * 500, "a." * 1000, "x@" * 1000, "9" * 2000]
)
def test_no_line_makes_the_search_slow(text: str) -> None:
    began = time.process_time()
    for kind in FieldKind:
        values(kind, text)
    assert time.process_time() - began < 1.0


def test_contacts() -> None:
    assert _values(FieldKind.PHONE, "TEL: 03-40211233 FAX: 03-40223233") == ["0340211233", "0340223233"]
    assert _values(FieldKind.PHONE, "+49 (30) 123 45-67") == ["+49301234567"]
    assert _values(FieldKind.PHONE, "2 1.10 2.20 3.30") == []
    assert _values(FieldKind.EMAIL, "write to A.B@Example.org.") == ["a.b@example.org"]
    assert _values(FieldKind.URL, "see www.example.org/x. now") == ["www.example.org/x"]
    assert _values(FieldKind.VAT_ID, "USt-IdNr. DE123456789") == ["DE123456789"]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldKind.AMOUNT, "Total €1,234.50¹", "1234.50"),
        (FieldKind.AMOUNT, "Total 1,250² EUR", "1250"),
        (FieldKind.AMOUNT, "Total 1.250,00¹² €", "1250.00"),
        (FieldKind.DATE, "Date 2026-03-04²", "2026-03-04"),
        (FieldKind.DATE, "le 2ᵉ mai 2020", "2020-05-02"),
        (FieldKind.NUMBER, "Weight 12.5³", 12.5),
        (FieldKind.INTEGER, "Pieces 12ᵃ", 12),
        (FieldKind.IBAN, "DE89 3704 0044 0532 0130 00¹", "DE89370400440532013000"),
    ],
)
def test_a_mark_of_a_note_is_no_part_of_a_value(kind: FieldKind, text: str, value: object) -> None:
    (found,) = values(kind, text)
    assert found.value == value
    assert text[found.start : found.end] == found.text
