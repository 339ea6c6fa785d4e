from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.services.views.word_diff import changed_ranges, word_diff


def changes(old: str, new: str) -> list[tuple[str, str]]:
    return [(part.old, part.new) for part in word_diff(old, new) if not part.is_same]


def test_only_words_that_differ_are_told() -> None:
    assert changes("The quick fox", "The quack fox") == [(" quick", " quack")]
    assert changes("one two", "one two three") == [("", " three")]
    assert changes("one two three", "one three") == [(" two", "")]
    assert changes("same text", "same text") == []
    assert changes("", "new") == [("", "new")]


def test_scripts_without_spaces_are_compared_by_character() -> None:
    assert changes("我们读书", "我们看书") == [("读", "看")]
    assert changes("abc漢字def", "abc漢語def") == [("字", "語")]


def test_ranges_name_what_is_new() -> None:
    new = "The quack fox ran away"
    assert [new[start:end] for start, end in changed_ranges("The quick fox", new)] == ["quack", "ran away"]
    assert changed_ranges("one two", "one") == ()


@given(st.text("ab \n字"), st.text("ab \n字"))
def test_parts_give_both_texts_again(old: str, new: str) -> None:
    parts = word_diff(old, new)
    assert "".join(part.old for part in parts) == old
    assert "".join(part.new for part in parts) == new


def test_other_line_breaks_are_no_change() -> None:
    assert changes("one two\nthree", "one\ntwo three") == []
