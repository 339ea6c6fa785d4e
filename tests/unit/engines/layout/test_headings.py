from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from core.geometry import BBox
from core.model import Block, BlockKind, Line, TextSource
from engines.layout import analyse

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


@pytest.mark.parametrize("text", [r"\def\x{Heading} of code", "@f error normal @f line normal"])
def test_code_is_no_heading(analyse_page: Analyse, make_line: MakeLine, text: str) -> None:
    blocks = analyse_page([make_line(text, 300, 100, size=12.0), *body_lines(make_line, 150)])
    assert BlockKind.HEADING not in {block.kind for block in blocks}


def numbered_examples(make_line: MakeLine, last: str, *, left: float = 100, is_bold: bool = True) -> list[Line]:
    lines: list[Line] = []
    for k in range(2):
        top = 100 + 220 * k
        lines += [make_line(f"Example {k + 1}", 100, top, size=10.0, bold=True), *body_lines(make_line, top + 26)]
    lines.append(make_line(last, left, 540, size=10.0, bold=is_bold))
    return [*lines, make_line("Let X be open.", 130, 566, size=10.0), *body_lines(make_line, 640)]


def kinds(blocks: tuple[Block, ...]) -> dict[str, BlockKind]:
    return {block.text: block.kind for block in blocks}


def test_numbered_line_over_short_text_is_a_heading_beside_others(analyse_page: Analyse, make_line: MakeLine) -> None:
    blocks = analyse_page(numbered_examples(make_line, "Example 3 (of a small set)"))
    found = {block.text: (block.kind, block.level) for block in blocks}
    assert found["Example 3 (of a small set)"] == found["Example 1"] == (BlockKind.HEADING, 3)


@pytest.mark.parametrize(
    ("last", "left", "is_bold"),
    [
        ("Example 3 (of a small set)", 160, True),
        ("Example 3 (of a small set)", 100, False),
        ("Example of a rather small set", 100, True),
        ("Example 3 shows a small set.", 100, True),
    ],
)
def test_line_unlike_the_headings_is_none(
    analyse_page: Analyse, make_line: MakeLine, last: str, left: float, is_bold: bool
) -> None:
    found = kinds(analyse_page(numbered_examples(make_line, last, left=left, is_bold=is_bold)))
    assert not any(kind is BlockKind.HEADING for text, kind in found.items() if last in text)


def scan(rows: list[tuple[str, int, int, float, int]]) -> tuple[Block, ...]:
    """A recognised page drawn with Hershey's letters: text, left, baseline, scale and thickness of each line."""
    pixels = np.full((1200, 1000, 3), 255, np.uint8)
    lines = []
    usual = sorted(scale for _, _, _, scale, _ in rows)[len(rows) // 2]
    for text, left, base, scale, thickness in rows:
        cv2.putText(pixels, text, (left, base), cv2.FONT_HERSHEY_SIMPLEX, scale, (0, 0, 0), thickness, cv2.LINE_AA)
        (width, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, thickness)
        # Boxes of a detector hardly tell sizes apart.
        lines.append(Line(text, BBox(left, base - 30 * usual, left + width, base + 12 * usual), source=TextSource.OCR))
    return analyse(lines, width=1000, height=1200, dpi=150, pixels=pixels, checkpoint=lambda: None)


PROSE = "and running text goes on from one edge to the other"


def test_a_large_title_and_the_small_line_under_it_are_two_blocks() -> None:
    rows = [("A Library of Tools", 60, 80, 1.3, 3), ("lending desk, ground floor, to the left", 60, 122, 0.85, 2)]
    rows += [(PROSE, 60, 200 + 42 * i, 1.0, 2) for i in range(6)]
    blocks = scan(rows)

    assert (blocks[0].kind, blocks[0].text) == (BlockKind.HEADING, "A Library of Tools")
    assert blocks[1].text == "lending desk, ground floor, to the left"
    assert [block.kind for block in blocks[1:]] == [BlockKind.PARAGRAPH] * 2


def test_a_bold_line_of_the_size_of_the_text_is_a_heading_on_scans() -> None:
    prose = PROSE[:36]
    rows = [(prose, 60, 80 + 60 * i, 1.5, 2) for i in range(4)]
    rows += [("What is lent", 60, 320, 1.5, 4)]
    rows += [(prose, 60, 380 + 60 * i, 1.5, 2) for i in range(4)]
    blocks = scan(rows)

    assert [(block.kind, block.level, len(block.lines)) for block in blocks] == [
        (BlockKind.PARAGRAPH, 0, 4),
        (BlockKind.HEADING, 3, 1),
        (BlockKind.PARAGRAPH, 0, 4),
    ]


def test_a_bold_sentence_on_a_scan_is_no_heading() -> None:
    rows = [("This must be said aloud.", 60, 80, 1.0, 5)]
    rows += [(PROSE, 60, 122 + 42 * i, 1.0, 2) for i in range(4)]
    blocks = scan(rows)

    assert BlockKind.HEADING not in {block.kind for block in blocks}


def test_text_that_is_bold_throughout_has_no_headings_by_weight() -> None:
    blocks = scan([(PROSE, 60, 80 + 42 * i, 1.0, 5) for i in range(6)])

    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH]
