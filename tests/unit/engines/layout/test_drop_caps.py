from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, Line

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]


@pytest.mark.parametrize(
    ("letter", "first", "expected"),
    [
        ("W", "hereas the boats came in", "Whereas the boats came in"),
        ("A", "fter the rain they left", "After the rain they left"),
        ("A", "boats of the harbour left", "A boats of the harbour left"),
    ],
)
def test_large_first_letter_goes_back_to_its_word(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn, letter: str, first: str, expected: str
) -> None:
    cap = make_line(letter, 100, 100, width=50, height=70)
    beside = make_column([first, "and nobody saw them go,", "since all the boats slept"], 160, 100, width=340)
    under = make_column(
        ["and the text goes on beneath the letter", *["with boats and harbours to the end of it"] * 3],
        100,
        178,
        width=400,
    )
    blocks = analyse_page([cap, *beside, *under])
    assert blocks[0].lines[0].text == expected
    assert len(blocks[0].lines) == 7


def test_letter_without_rows_beside_it_stays_alone(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    letter = make_line("B", 100, 100, width=50, height=70)
    text = make_column(["words of the dictionary that begin so"] * 4, 100, 200, width=400)
    assert analyse_page([letter, *text])[0].lines[0].text == "B"
