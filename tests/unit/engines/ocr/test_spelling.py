from __future__ import annotations

import pytest

from engines.ocr.base import CharSpan
from engines.ocr.spelling import spelled


def spans_of(text: str) -> list[CharSpan]:
    return [CharSpan(char, i / len(text), (i + 1) / len(text), 0.9 - i / 100) for i, char in enumerate(text)]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("น\u0e4d\u0e32", ["น\u0e33"]),
        ("น\u0e4d\u0e49\u0e32", ["น\u0e49\u0e33"]),
        ("น\u0e49\u0e4d\u0e32", ["น\u0e49\u0e33"]),
        ("ນ\u0ecd\u0eb2", ["ນ\u0eb3"]),
        ("ሰው\u1361\u1361", ["ሰ", "ው", "\u1362"]),
        ("ሰ\u1361ው", ["ሰ", "\u1361", "ው"]),
        ("क्\u200dष", ["क्\u200d", "ष"]),
        ("\u03d1ε\u03ccς", ["θ", "ε", "ό", "ς"]),
        ("ἔ\u03d1ος \u03d1", ["ἔ", "θ", "ο", "ς", " ", "\u03d1"]),
        ("ή\u00b5ε 5 \u00b5m", ["ή", "μ", "ε", " ", "5", " ", "\u00b5", "m"]),
        ("x = \u03d1 y", ["x", " ", "=", " ", "\u03d1", " ", "y"]),
        ("e\u0301t", ["\u00e9", "t"]),
        ("ab c", ["a", "b", " ", "c"]),
        ("a \u0301", ["a", " ", "\u0301"]),
        ("\u0301a", ["\u0301", "a"]),
        ("", []),
    ],
)
def test_characters_come_whole_and_in_one_spelling(read: str, expected: list[str]) -> None:
    assert [span.text for span in spelled(spans_of(read))] == expected


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("1'information", "l'information"),
        ("dans 1’été", "dans l’été"),
        ("qu'à 1'Hôpital", "qu'à l'Hôpital"),
        ("(1'eau)", "(l'eau)"),
        ("11'information", "11'information"),
        ("3.1'and", "3.1'and"),
        ("6'1'and", "6'1'and"),
        ("'1'is the first", "'1'is the first"),
        ("$1'over", "$1'over"),
        ("a-1'in", "a-1'in"),
        ("a1'eau", "a1'eau"),
        ("1'6 m", "1'6 m"),
        ("1'a", "1'a"),
        ("1'the", "1'the"),
        ("1 'eau", "1 'eau"),
        ("1'", "1'"),
        ("21", "21"),
    ],
)
def test_figure_one_of_a_typewriter_before_a_word_is_the_article(read: str, expected: str) -> None:
    assert "".join(span.text for span in spelled(spans_of(read))) == expected


def test_mark_widens_its_base_and_the_less_sure_of_both_counts() -> None:
    [span] = spelled([CharSpan("ก", 0.2, 0.4, 0.9), CharSpan("\u0e34", 0.1, 0.5, 0.6)])

    assert span == CharSpan("ก\u0e34", 0.1, 0.5, 0.6)
