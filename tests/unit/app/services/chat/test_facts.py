"""Numbers, dates, amounts and names compare across ways of writing them."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from app.services.chat.facts import FactKind, agrees, find_facts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,234.50", "1.234,50"),
        ("1,234.50", "1 234,50"),
        ("1,234.50", "1'234.50"),
        ("250.5", "٢٥٠٫٥"),
        ("$42", "42.00 USD"),
        ("EUR 3.5 million", "3,500,000 euros"),
        ("2026-03-03", "March 3, 2026"),
        ("March 3, 2026", "3. März 2026"),
        ("3 mars 2026", "2026年3月3日"),
        ("3 March", "3 March 2026"),
        ("2026", "3 March 2026"),
        ("12 %", "12 percent"),
        ("two years", "2 years"),
        ("twenty-one days", "21 days"),
        ("12本", "十二本"),
        ("9:40", "9:40 am"),
        ("21:05", "9:05 pm"),
        ("DE89370400440532013000", "DE89 3704 0044 0532 0130 00"),
    ],
)
def test_same_value_in_two_ways_of_writing_agrees(one: str, other: str) -> None:
    facts = find_facts(one, has_names=False)
    assert facts
    assert all(agrees(fact, find_facts(other, has_names=False)) for fact in facts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,234.50", "1,234.05"),
        ("$42", "€42"),
        ("12 %", "12"),
        ("3 March 2026", "3 March"),
        ("3 March 2026", "4 March 2026"),
        ("3", "3 March 2026"),
        ("15:30", "17:30"),
        ("KD-40", "KD-41"),
        ("anna@example.org", "anne@example.org"),
    ],
)
def test_other_value_does_not_agree(one: str, other: str) -> None:
    facts = find_facts(one, has_names=False)
    assert facts
    assert not all(agrees(fact, find_facts(other, has_names=False)) for fact in facts)


def test_ambiguous_day_and_month_agree_with_either_reading() -> None:
    fact = find_facts("03/04/2026")[0]
    assert agrees(fact, find_facts("3 April 2026"))
    assert agrees(fact, find_facts("4 March 2026"))
    assert not agrees(fact, find_facts("5 March 2026"))


def test_currency_of_a_table_head_counts_for_its_cells() -> None:
    fact = find_facts("64.00 euros")[0]
    assert agrees(fact, find_facts("64.00"), context_units=frozenset({"EUR"}))
    assert not agrees(fact, find_facts("64.00"), context_units=frozenset({"USD"}))


def test_first_word_of_a_sentence_is_no_name() -> None:
    names = [
        fact.text for fact in find_facts("Payment is made by Harrow Yard Ltd on Monday.") if fact.kind is FactKind.NAME
    ]
    assert names == ["Harrow Yard Ltd"]


def test_spaces_and_hyphens_of_text_layers_are_read() -> None:
    assert [fact.values for fact in find_facts("KD\u00ad40")] == [frozenset({"kd40"})]
    assert find_facts("1\u00a0234,50\u00a0€")[0].values == frozenset({1234.5})


def test_facts_never_overlap() -> None:
    text = (
        "Invoice BW-2025-0418 of 8 April 2025 over 3,097.38 euros (20 % VAT), IBAN DE89 3704 0044 0532 0130 00, 9:30."
    )
    facts = find_facts(text)
    assert all(one.end <= other.start for one, other in pairwise(facts))
    assert all(text[fact.start : fact.end] == fact.text for fact in facts)


@pytest.mark.parametrize(
    "text",
    ["1" + "a" * 24 + "é", "2Bundesministeriumfür" * 50, "漢" * 32_000, "a" + "1" * 8_000, "1 " * 4_000, "Aa " * 3_000],
)
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    find_facts(text)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 273.879.750¹ people.", "273.879.750 people"),
        ("$83,190,556² were paid", "$83,190,556"),
        ("12.5ᵃ", "12.5"),
        ("12.5 %³", "12.5 %"),
        ("3 March 2026⁴", "3 March 2026"),
        ("founded by the Deutsche Bank¹⁰ then", "founded by the Deutsche Bank then"),
        ("DE89370400440532013000¹", "DE89370400440532013000"),
    ],
)
def test_marks_of_notes_are_no_part_of_a_fact(one: str, other: str) -> None:
    facts, others = find_facts(one), find_facts(other)
    assert facts
    assert len(facts) == len(others)
    assert all(agrees(fact, others) for fact in facts)


def test_exponents_tell_values_apart() -> None:
    (_, six), others = find_facts("6.02 × 10⁶"), find_facts("6.02 × 10⁹")
    assert not agrees(six, others)
