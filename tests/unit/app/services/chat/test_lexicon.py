"""The word lists of the resources are whole."""

from __future__ import annotations

from app.services.chat import lexicon
from app.services.chat.meanings import meanings


def test_each_meaning_is_said_in_two_ways_at_least() -> None:
    rows = lexicon.same_meanings()
    assert len(rows) > 300
    assert [row for row in rows if len(set(row)) < 2] == []
    assert [row for row in rows if not all(row) or any(part != part.strip() for part in row)] == []
    assert len(set(rows)) == len(rows)


def test_what_explains_a_list_is_no_part_of_it() -> None:
    for words in (lexicon.verbs(), lexicon.light_words(), lexicon.generic_words()):
        assert "#" not in words
        assert "Words" not in words
    assert {"wait", "accept"} <= lexicon.verbs()
    assert {"document", "文档"} <= lexicon.light_words()
    assert {"number", "fecha"} <= lexicon.generic_words()


def test_phrases_lead_to_those_of_the_same_meaning() -> None:
    found = meanings("en")
    assert ("lessee",) in found.same_as(("tenant",)), found.same_as(("tenant",))
    assert "number" in found.generic
