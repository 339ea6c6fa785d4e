from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, BlockKind, Line
from engines.layout.furniture import is_page_number

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]

BODY = [f"The text of the page fills line after line up to its end {i:02d}" for i in range(14)]


@pytest.mark.parametrize("text", ["7", "- 12 -", "Page 3 of 9", "iv", "3 / 10", "[5]", "ES-3", "Seite 4"])
def test_page_number_is_told(text: str) -> None:
    assert is_page_number(text)


@pytest.mark.parametrize("text", ["12.50", "mild", "Chapter 3", "", "12345", "in 1999"])
def test_other_text_is_no_page_number(text: str) -> None:
    assert not is_page_number(text)


def test_head_and_page_number_stand_around_the_text(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    head, title = make_line("12", 100, 40), make_line("A Book of Examples", 600, 40)
    foot = make_line("- 12 -", 480, 1340)
    blocks = analyse_page([foot, *make_column(BODY, 100, 140, width=700), title, head])
    assert [block.kind for block in blocks] == [BlockKind.PAGE_HEADER, BlockKind.PARAGRAPH, BlockKind.PAGE_FOOTER]
    assert blocks[0].text == "12 A Book of Examples"


def test_head_does_not_fall_between_columns(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    left = [f"and the left side goes on {i:02d}" for i in range(12)]
    right = [f"but the right side says {i:02d}" for i in range(12)]
    lines = make_column(left, 100, 140, width=350) + make_column(right, 520, 140, width=350)
    lines += [make_line("34", 100, 60), make_line("Magazine", 780, 60)]
    blocks = analyse_page(lines)
    assert [line.text for block in blocks for line in block.lines] == ["34 Magazine", *left, *right]


def test_title_of_a_page_stays_text(analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn) -> None:
    blocks = analyse_page([make_line("Report", 100, 60, height=44), *make_column(BODY, 100, 160, width=700)])
    assert blocks[0].kind is BlockKind.HEADING


def test_first_line_of_a_receipt_stays_text(analyse_page: Analyse, make_column: MakeColumn) -> None:
    blocks = analyse_page(make_column(["Corner Shop", "Main Street 5", "Coffee 3.20"], 50, 20), width=400, height=300)
    assert {block.kind for block in blocks} == {BlockKind.PARAGRAPH}
