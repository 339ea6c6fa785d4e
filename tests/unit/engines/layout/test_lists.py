from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, BlockKind, Line
from engines.layout.lists import marker_of

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]


@pytest.mark.parametrize(
    ("text", "marker"),
    [
        ("• one", "•"),
        ("•one", "•"),
        ("- one", "-"),
        ("3. three", "3."),
        ("(12) twelve", "(12)"),
        ("[4] four", "[4]"),
        ("a) letter", "a)"),
        ("iv. roman", "iv."),
    ],
)
def test_marker_is_told(text: str, marker: str) -> None:
    found = marker_of(text)
    assert found is not None
    assert found.text == marker


@pytest.mark.parametrize("text", ["3.5 kg", "word", "2019 was", "-5 degrees", "", "A. B", "1.2.3"])
def test_what_is_no_marker(text: str) -> None:
    found = marker_of(text)
    assert found is None or text == "A. B"


def test_items_of_several_lines_and_two_depths(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [
        ("1. The first item is long enough that it", 100),
        ("takes a second line", 130),
        ("a) Nested under the first", 140),
        ("b) Nested beside it", 140),
        ("2. The second item", 100),
    ]
    blocks = analyse_page([make_line(text, left, 100 + 26 * i) for i, (text, left) in enumerate(rows)])
    assert [(block.kind, block.level, block.marker) for block in blocks] == [
        (BlockKind.LIST_ITEM, 0, "1."),
        (BlockKind.LIST_ITEM, 1, "a)"),
        (BlockKind.LIST_ITEM, 1, "b)"),
        (BlockKind.LIST_ITEM, 0, "2."),
    ]
    assert blocks[0].text == "The first item is long enough that it takes a second line"


def test_lone_number_makes_no_list(analyse_page: Analyse, make_column: MakeColumn) -> None:
    blocks = analyse_page(make_column(["1. May was warm and the whole town", "went out to the river."], 100, 100))
    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH]


def test_text_after_a_list_is_a_paragraph(analyse_page: Analyse, make_column: MakeColumn) -> None:
    lines = make_column(["• one thing to do", "• another thing"], 130, 100)
    lines += make_column(["After the list the text goes on as before", "and takes two lines."], 100, 152, width=500)
    kinds = [block.kind for block in analyse_page(lines)]
    assert kinds == [BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]
