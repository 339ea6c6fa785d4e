from __future__ import annotations

import pytest

from core.text import join_lines, join_with_ends, shown_name, without_surrogates


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ([("two words", False), ("and more", False)], "two words and more"),
        ([("an exam-", True), ("ple here", False)], "an example here"),
        ([("well-", False), ("known", False)], "well-known"),
        ([("Vor-", False), ("und Nachteile", False)], "Vor- und Nachteile"),
        ([("a dash -", False), ("and more", False)], "a dash - and more"),
        ([("soft\u00ad", True), ("hyphen", False)], "softhyphen"),
        ([("日本語の", False), ("文章です。", False)], "日本語の文章です。"),
        ([("日本語", False), ("and Latin", False)], "日本語 and Latin"),
        ([("  spaced  ", False), ("", False), (" out ", False)], "spaced out"),
        ([("cafe\u0301", False)], "café"),
        ([], ""),
    ],
)
def test_lines_are_joined_as_people_read_them(lines: list[tuple[str, bool]], joined: str) -> None:
    assert join_lines(lines) == joined


def test_breaks_are_kept_on_request() -> None:
    assert join_lines([("12 High Street", False), ("London", False)], keep_breaks=True) == "12 High Street\nLondon"


@pytest.mark.parametrize("keep_breaks", [False, True])
def test_ends_of_lines_are_those_of_the_lines_before_joined_alone(keep_breaks: bool) -> None:
    lines = [
        ("an exam-", True),
        ("ple", False),
        ("", False),
        ("日本", False),
        ("語", False),
        ("e", True),
        ("\u0301f", False),
    ]
    text, ends = join_with_ends(lines, keep_breaks=keep_breaks)
    assert text == join_lines(lines, keep_breaks=keep_breaks)
    assert ends == [len(join_lines(lines[: n + 1], keep_breaks=keep_breaks)) for n in range(len(lines))]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("scan 1.pdf", "scan 1.pdf"),
        ("\u5408\u540c.pdf", "\u5408\u540c.pdf"),
        ("two\nlines.pdf", "two\u240alines.pdf"),
        ("invoice\u202efdp.exe", "invoice\ufffdfdp.exe"),
        ("latin\udce91.pdf", "latin\ufffd1.pdf"),
        ("a\u2028b\x85c", "a\ufffdb\ufffdc"),
        ("soft\u00adhyphen \u200djoined", "soft\u00adhyphen \u200djoined"),
    ],
)
def test_names_are_shown_in_one_line_and_in_their_order(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Höhe", "Höhe"),
        ("a\ud83d\ude00b", "a\U0001f600b"),
        ("\ud83dx\ude00", "\ufffdx\ufffd"),
        ("\ude00\ud83d\ud83d\ude00é", "\ufffd\ufffd\U0001f600é"),
    ],
)
def test_pairs_of_surrogates_are_a_character_and_halves_are_marked(text: str, kept: str) -> None:
    assert without_surrogates(text) == kept
