from __future__ import annotations

import pytest

from benchmarks.languages.texts import (
    enough_for,
    is_plain,
    names_of_places,
    page_texts,
    parse_declaration,
    printable,
    script_of,
)

PAGE = """<!doctype html><html><head><title>Title</title></head><body><h1>Name</h1>
<article><h2>Article&#160;1</h2><p>One  <em>line</em>\nand&nbsp;more</p>
<ol><li>Last &amp; least</li></ol><p> </p></article></body></html>"""


def test_paragraphs_headings_and_items_come_in_order_without_the_title() -> None:
    assert parse_declaration(PAGE) == ("Article 1", "One line and more", "Last & least")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Rede\u2010 und", "Rede- und"),
        ("e\u0301", "é"),
        ("a\u00adb\u200b \u202ac", "ab c"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_is_printed_is_composed_and_without_invisible_marks(raw: str, expected: str) -> None:
    assert printable(raw) == expected


@pytest.mark.parametrize(
    ("text", "script"),
    [("Привет, world", "Cyrl"), ("日本語とかな", "Hani"), ("שלום 12", "Hebr"), ("12 + 3", None), ("ⴰⵣⵓⵍ", None)],
)
def test_the_script_is_that_of_most_letters(text: str, script: str | None) -> None:
    assert script_of(text) == script


def test_parts_come_from_other_places_and_end_with_a_word() -> None:
    paragraphs = tuple(f"{number} " + "word and another. " * 10 for number in range(20))
    first, second = page_texts(paragraphs, 2, enough=300)
    assert first[0].split()[0] != second[0].split()[0]
    for part in (first, second):
        assert 150 <= sum(map(len, part)) <= 450
        assert part[-1].endswith((".", "word", "and"))


def test_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="no text"):
        page_texts((), 2)


def test_dense_scripts_need_fewer_characters() -> None:
    assert enough_for("Hani") < enough_for("Hang") < enough_for("Latn")


@pytest.mark.parametrize(("tag", "script"), [("or", "Orya"), ("as", "Beng"), ("ckb", "Arab")])
def test_names_of_places_are_plain_words_of_the_script(tag: str, script: str) -> None:
    names = names_of_places(tag)
    assert len(names) > 10
    assert all(is_plain(paragraph, script) for paragraph in names)


def test_a_language_that_cldr_does_not_know_has_no_names() -> None:
    assert names_of_places("xx-Nope") == ()
