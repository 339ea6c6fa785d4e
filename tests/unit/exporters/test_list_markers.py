from __future__ import annotations

import pytest

from exporters.list_markers import ListMarker, Numbering, parse_marker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("•", ListMarker(Numbering.BULLET)),
        ("", ListMarker(Numbering.BULLET)),
        ("–", ListMarker(Numbering.BULLET)),
        ("1.", ListMarker(Numbering.DECIMAL, 1, "", ".")),
        ("(12)", ListMarker(Numbering.DECIMAL, 12, "(", ")")),
        ("b)", ListMarker(Numbering.LOWER_LETTER, 2, "", ")")),
        ("C.", ListMarker(Numbering.UPPER_LETTER, 3, "", ".")),
        ("i.", ListMarker(Numbering.LOWER_ROMAN, 1, "", ".")),
        ("xiv)", ListMarker(Numbering.LOWER_ROMAN, 14, "", ")")),
        ("XL.", ListMarker(Numbering.UPPER_ROMAN, 40, "", ".")),
        ("v.", ListMarker(Numbering.LOWER_LETTER, 22, "", ".")),
    ],
)
def test_marker_is_understood(text: str, expected: ListMarker) -> None:
    assert parse_marker(text) == expected


@pytest.mark.parametrize("text", ["1.2", "§", "(1", "(1.", "iiii.", "vx)", "1234567890.", "ab)", "1", "Note:", "٣."])
def test_other_markers_stay_text(text: str) -> None:
    assert parse_marker(text) is None


def test_the_item_before_decides_between_letter_and_roman_number() -> None:
    h, iv = parse_marker("h)"), parse_marker("iv.")
    assert parse_marker("i)", h) == ListMarker(Numbering.LOWER_LETTER, 9, "", ")")
    assert parse_marker("v.", iv) == ListMarker(Numbering.LOWER_ROMAN, 5, "", ".")


def test_what_follows_what() -> None:
    one, two = ListMarker(Numbering.DECIMAL, 1, "", "."), ListMarker(Numbering.DECIMAL, 2, "", ".")
    assert two.follows(one)
    assert not one.follows(two)
    assert not ListMarker(Numbering.DECIMAL, 2, "", ")").follows(one)
    assert ListMarker(Numbering.BULLET).follows(ListMarker(Numbering.BULLET))
