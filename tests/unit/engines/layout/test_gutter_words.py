from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.geometry import BBox
from core.model import Block, Line, Word

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]

LEFT = [f"and the left column goes on {i:02d}" for i in range(10)]
RIGHT = [f"while the right one says it {i:02d}" for i in range(10)]


def with_words(line: Line, starts: list[float]) -> Line:
    tokens = line.text.split()
    top, bottom = line.bbox.top, line.bbox.bottom
    words = [Word(t, BBox(x, top, x + 10 * len(t), bottom)) for t, x in zip(tokens, starts, strict=True)]
    return replace(line, words=tuple(words))


def columns(make_column: MakeColumn) -> list[Line]:
    return make_column(LEFT, 100, 100, width=300) + make_column(RIGHT, 420, 100, width=300)


def test_line_drawn_over_two_columns_is_parted(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    both = with_words(make_line("of the left of the right", 100, 360, width=450), [100, 140, 180, 420, 460, 500])
    texts = [line.text for block in analyse_page([*columns(make_column), both]) for line in block.lines]
    assert texts == [*LEFT, "of the left", *RIGHT, "of the right"]


def test_heading_over_two_columns_stays_whole(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    title = with_words(make_line("A Title over both", 260, 60, width=260), [260, 300, 420, 480])
    blocks = analyse_page([*columns(make_column), title])
    assert blocks[0].lines[0].text == "A Title over both"


def test_line_without_white_at_the_gutter_stays_whole(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    line = with_words(make_line("this runs straight through it", 100, 360, width=580), [100, 160, 370, 470, 560])
    texts = [ln.text for block in analyse_page([*columns(make_column), line]) for ln in block.lines]
    assert texts == [*LEFT, *RIGHT, line.text]


def test_line_within_the_columns_that_cannot_be_parted_parts_no_columns(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    lines = columns(make_column)
    whole = make_line("both columns read as one", 100, lines[5].bbox.top, width=610)
    rest = [line for line in lines if line.bbox.top != whole.bbox.top]
    texts = [line.text for block in analyse_page([*rest, whole]) for line in block.lines]
    assert texts == [*LEFT[:5], whole.text, *LEFT[6:], *RIGHT[:5], *RIGHT[6:]]
