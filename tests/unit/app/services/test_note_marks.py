"""Raised marks of notes are taken off, units and powers of ten are not."""

import pytest

from app.services.note_marks import without_note_marks


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("273.879.750¹ and 2", "273.879.750  and 2"),
        ("the bank³⁴.", "the bank  ."),
        ("12.5ᵃ", "12.5 "),
        ("25 m², 5km², 3 cm³ at 4 m s⁻¹", "25 m², 5km², 3 cm³ at 4 m s⁻¹"),
        ("the EU²", "the EU "),
        ("10⁻³ and 6 × 10²³", "10-3 and 6 × 1023"),
        ("about 10² and 110⁻³", "about 10  and 110  "),
        ("plain", "plain"),
        ("été ⁽¹⁾", "été    "),
    ],
)
def test_marks_give_way_to_spaces(text: str, wanted: str) -> None:
    assert without_note_marks(text) == wanted
    assert len(wanted) == len(text)
