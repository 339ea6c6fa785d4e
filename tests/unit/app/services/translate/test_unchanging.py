from __future__ import annotations

import time

import pytest

from app.services.translate.unchanging import changes, has_words, protected


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("Pay 218.10 EUR by 4 April 2025", "Zahlen Sie 218.10 EUR bis 4. April 2025"),
        ("the 1st of 3 pages", "die 1. von 3 Seiten"),
        ("write to a.b@example.org or see https://example.org/x.", "schreiben Sie an a.b@example.org, siehe https://example.org/x"),
        ("order AB-1234/5", "Bestellung AB-1234/5"),
        ("20kg at 19%", "20 kg zu 19 %"),
        ("in ２０２４", "im Jahr 2024"),
        ("room ١٢", "Zimmer 12"),
        ("the 2nd floor", "le 2e étage"),
        ("于2024年3月5日付款", "paid 2024, month 3, day 5"),
        ("−5 °C", "-5 °C"),
        ("pages 3-5", "Seiten 3-5"),
    ],
)  # fmt: skip
def test_what_is_kept(source: str, translated: str) -> None:
    assert changes(source, translated).is_kept


@pytest.mark.parametrize(
    ("source", "translated", "missing", "added"),
    [
        ("Pay 218.10 EUR", "Zahlen Sie 218 EUR", ("218.10",), ("218",)),
        ("twice 5 and 5", "zweimal 5", ("5",), ()),
        ("no number", "keine 7", (), ("7",)),
        ("a.b@example.org", "a.b@beispiel.org", ("a.b@example.org",), ()),
        ("order AB-1234", "Bestellung AB 1234", ("ab-1234",), ("1234",)),
        ("-5 °C", "5 °C", ("-5",), ("5",)),
        ("clause 5a", "Absatz 5b", ("5a",), ("5b",)),
        ("750³ of them", "750⁴ davon", ("3",), ("4",)),
    ],
)
def test_what_is_changed(source: str, translated: str, missing: tuple[str, ...], added: tuple[str, ...]) -> None:
    changed = changes(source, translated)
    assert (changed.missing, changed.added) == (missing, added)
    assert not changed.is_kept


def test_names_are_looked_for() -> None:
    assert changes("We met Anna Weber there", "Wir trafen Anna Müller dort").names == ("Anna Weber",)
    assert changes("We met Anna Weber there", "Wir trafen Anna Weber dort").names == ()
    assert changes("Das Rote Kreuz hilft", "The Red Cross helps", source_language="de").names == ()
    assert changes("Frau Weber kommt", "Mrs Smith is coming", source_language="de").names == ("Weber",)


@pytest.mark.parametrize(
    "text", ["合" * 20_000, "a-" * 10_000, "A’" * 10_000, "1 " * 10_000, "www." * 5_000, "x@" * 9_000]
)
def test_no_text_makes_the_comparison_slow(text: str) -> None:
    began = time.process_time()
    changes(text, text)
    has_words(text)
    assert time.process_time() - began < 2.0


def test_words() -> None:
    assert has_words("Total 5")
    assert not has_words("AB-1234 218.10 a@example.org")


def test_a_mark_of_a_note_is_no_digit_of_the_number_before_it() -> None:
    assert changes("It has 83,190,556² people.", "Es hat 83,190,556 Menschen.").is_kept
    assert protected("It has 83,190,556² people.") == ("83,190,556",)
