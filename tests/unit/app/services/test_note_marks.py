"""Raised marks of notes are taken off, units and powers of ten are not."""

import pytest

from app.services.note_marks import bare_text, note_marks, without_note_marks


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("273.879.750¹ and 2", "273.879.750  and 2"),
        ("the bank³⁴.", "the bank  ."),
        ("12.5ᵃ", "12.5 "),
        ("25 m², 5km², 3 cm³ at 4 m s⁻¹", "25 m², 5km², 3 cm³ at 4 m s⁻¹"),
        ("the EU²", "the EU "),
        ("10⁻³ and 6 × 10²³", "10-3 and 6 × 1023"),
        ("3 μm², 40 in² and 12 Nm³", "3 μm², 40 in² and 12 Nm³"),
        ("¹/2 cup, 12.⁹⁹ and ²³⁵U", "1/2 cup, 12.99 and 235U"),
        ("5ᵗʰ May, 12.5ᵃ,ᵇ and so²,³.", "5   May, 12.5    and so   ."),
        ("about 10² and 110⁻³", "about 10  and 110  "),
        ("plain", "plain"),
        ("été ⁽¹⁾", "été    "),
    ],
)
def test_marks_give_way_to_spaces(text: str, wanted: str) -> None:
    assert without_note_marks(text) == wanted
    assert len(wanted) == len(text)


def test_text_without_marks_keeps_the_places_of_its_characters() -> None:
    bare, places = bare_text("1,250² EUR")
    assert bare == "1,250 EUR"
    assert ["1,250² EUR"[place] for place in places] == list(bare)
    assert bare_text("a  b") == ("a  b", [0, 1, 2, 3])


def test_marks_are_told_without_units_and_exponents() -> None:
    assert note_marks("the bank³ has 5 m², 10⁻³ and 750¹²") == ["3", "12"]
