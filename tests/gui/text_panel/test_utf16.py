from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.gui.text_panel.utf16 import Utf16


@given(st.text("aé漢𝒳𠀋"))
def test_positions_are_those_of_the_encoded_text(text: str) -> None:
    utf16 = Utf16(text)
    for position in range(len(text) + 1):
        units = len(text[:position].encode("utf-16-le")) // 2
        assert utf16.to_units(position) == units
        assert utf16.to_characters(units) == position


def test_marks_between_characters_are_stepped_over() -> None:
    utf16 = Utf16("a12𝒳b", [1, 3])  # shown as a‹12›𝒳b
    assert [utf16.to_units(position) for position in range(6)] == [0, 2, 3, 5, 7, 8]
    assert [utf16.to_characters(units) for units in range(9)] == [0, 1, 1, 2, 3, 3, 4, 4, 5]


def test_a_place_inside_a_pair_is_the_one_behind_it() -> None:
    assert Utf16("a𝒳b").to_characters(2) == 2
