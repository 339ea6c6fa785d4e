from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, BlockKind, Line

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]

BODY = [f"Running text that fills the column from one edge to the other, line {i}" for i in range(6)]


def body_lines(make_line: MakeLine, top: float, size: float | None = 10.0) -> list[Line]:
    return [make_line(text, 100, top + 26 * i, width=700, size=size) for i, text in enumerate(BODY)]


@pytest.mark.parametrize(("size", "level"), [(20.0, 1), (14.0, 2), (12.0, 3)])
def test_level_comes_from_the_size_of_the_type(
    analyse_page: Analyse, make_line: MakeLine, size: float, level: int
) -> None:
    title = make_line("Of Things to Come", 100, 100, height=2 * size, size=size)
    heading, body = analyse_page([title, *body_lines(make_line, 160)])
    assert (heading.kind, heading.level, heading.text) == (BlockKind.HEADING, level, "Of Things to Come")
    assert body.kind is BlockKind.PARAGRAPH


def test_bold_line_over_text_is_a_heading(analyse_page: Analyse, make_line: MakeLine) -> None:
    title = make_line("Results", 100, 100, size=10.0, bold=True)
    heading, _ = analyse_page([title, *body_lines(make_line, 126)])
    assert (heading.kind, heading.level) == (BlockKind.HEADING, 3)


def test_numbers_of_a_heading_deepen_its_level(analyse_page: Analyse, make_line: MakeLine) -> None:
    title = make_line("2.1.3.4 Methods", 100, 100, size=12.0, height=24)
    heading, _ = analyse_page([title, *body_lines(make_line, 150)])
    assert heading.level == 4


def test_high_recognised_line_is_a_heading(analyse_page: Analyse, make_line: MakeLine) -> None:
    title = make_line("Recognised Title", 100, 100, height=44)
    heading, _ = analyse_page([title, *body_lines(make_line, 180, size=None)])
    assert heading.kind is BlockKind.HEADING


def test_large_number_is_no_heading(analyse_page: Analyse, make_line: MakeLine) -> None:
    blocks = analyse_page([make_line("1,250.00", 100, 100, size=20.0), *body_lines(make_line, 160)])
    assert BlockKind.HEADING not in {block.kind for block in blocks}


def test_bold_sentence_is_no_heading(analyse_page: Analyse, make_line: MakeLine) -> None:
    line = make_line("This must be said aloud.", 100, 100, size=10.0, bold=True)
    blocks = analyse_page([line, *body_lines(make_line, 126)])
    assert BlockKind.HEADING not in {block.kind for block in blocks}
