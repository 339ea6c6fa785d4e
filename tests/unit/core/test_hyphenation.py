from __future__ import annotations

import pytest

from core.hyphenation import PageWords, is_word_broken


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("an exam-", "ple of it"),
        ("die Ver-", "einigung der"),
        ("les mouve-", "ments de l’armée"),
        ("l’enne¬", "mi ne s’acquitta"),
        ("soft\u00ad", "Ware"),
        ("Waſ⸗", "ſer"),
        ("CONTIN-", "UED BELOW"),
        ("о пере-", "воде"),
        ("va s’éta-", "blir lui-même"),
    ],
)
def test_hyphen_that_breaks_a_word(before: str, after: str) -> None:
    assert is_word_broken(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a well-", "known fact"),
        ("self-", "made"),
        ("a state-of-the-", "art device"),
        ("Vor-", "und Nachteile"),
        ("pre-", "and post-war"),
        ("Baden-", "Württemberg"),
        ("répondit-", "elle en riant"),
        ("twenty-", "five"),
        ("a 20-", "year term"),
        ("pages 12-", "14"),
        ("a dash -", "like this"),
        ("no hyphen", "here"),
        ("-", "only"),
        ("broken-", ""),
        ("", "word"),
    ],
)
def test_hyphen_that_stays(before: str, after: str) -> None:
    assert not is_word_broken(before, after)


def test_word_found_whole_on_the_page_decides() -> None:
    words = PageWords(["the re-election was a", "broken sub-", "marine; a long submarine cable"])
    assert is_word_broken("the sub-", "marine", words)
    assert not is_word_broken("his re-", "election", words)


def test_page_words_leave_out_the_broken_end() -> None:
    assert "exam" not in PageWords(["this is an exam-"])
