from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.geometry import BBox
from core.model import Block, BlockKind, Line, Word

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]


def prose(name: str, count: int) -> list[str]:
    return [f"the {name} text goes on here {i:02d}" for i in range(count)]


def texts_of(blocks: tuple[Block, ...]) -> list[str]:
    return [line.text for block in blocks for line in block.lines]


def test_two_columns_over_three_are_read_apart(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    upper = [prose("upper left", 8), prose("upper right", 8)]
    lower = [prose("first", 8), prose("second", 8), prose("third", 8)]
    lines = make_column(upper[0], 100, 100, width=380) + make_column(upper[1], 600, 100, width=380)
    heading = make_line("In short", 100, 360)
    for k, texts in enumerate(lower):
        lines += make_column(texts, 100 + 340 * k, 430, width=300)
    assert texts_of(analyse_page([*lines, heading])) == [
        *upper[0],
        *upper[1],
        "In short",
        *lower[0],
        *lower[1],
        *lower[2],
    ]


def over_both(left: str, right: str, left_at: float, right_at: float, top: float) -> Line:
    """Return two lines of neighbouring columns as a detector takes them for one."""
    words: list[Word] = []
    for text, x in ((left, left_at), (right, right_at)):
        for token in text.split():
            words.append(Word(token, BBox(x, top, x + 10 * len(token), top + 20)))
            x += 10 * (len(token) + 1)
    box = BBox(left_at, top, words[-1].bbox.right, top + 20)
    return Line(f"{left} {right}", box, tuple(words), confidence=0.9)


def test_columns_of_which_most_lines_were_taken_together_are_parted(analyse_page: Analyse, make_line: MakeLine) -> None:
    left, right = prose("left", 14), prose("right", 14)
    lines: list[Line] = []
    for k, (a, b) in enumerate(zip(left, right, strict=True)):
        top = 100.0 + 28 * k
        if k % 3 == 0:
            lines += [make_line(a, 100, top), make_line(b, 430, top)]
        else:
            lines.append(over_both(a, b, 100, 430, top))
    assert texts_of(analyse_page(lines)) == [*left, *right]


def test_running_text_over_two_columns_is_not_parted(analyse_page: Analyse, make_column: MakeColumn) -> None:
    left, right = prose("left", 10), prose("right", 10)
    lines = make_column(left, 100, 400, width=300) + make_column(right, 440, 400, width=300)
    abstract = []
    for k in range(5):
        text = f"this opening runs over all the width of the page {k}"
        line = over_both(text, "", 100, 440, 200.0 + 26 * k)
        abstract.append(replace(line, text=text))
    assert texts_of(analyse_page([*lines, *abstract])) == [*(line.text for line in abstract), *left, *right]


def test_footnote_of_the_left_column_is_read_after_the_right_one(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    left, right = prose("left", 20), prose("right", 20)
    body = make_column(left, 100, 400, width=380) + make_column(right, 520, 400, width=380)
    lines = [replace(line, font_size_pt=10.0, source=line.source) for line in body]
    note = make_line("1 See the other edition.", 100, 960, size=7.0, height=14)
    blocks = analyse_page([*lines, note])
    assert blocks[-1].kind is BlockKind.FOOTNOTE
    assert texts_of(blocks)[:20] == left


def test_address_beside_dates_and_references_is_read_first(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    address = ["Ada Lindqvist", "14 Weaver Street", "Northbridge"]
    facts = ["Date: 6 November", "Reference: 118", "Telephone: 210 334"]
    lines = make_column(address, 100, 100) + make_column(facts, 600, 100)
    greeting = make_line("Dear Ada,", 100, 320)
    body = make_column(prose("letter", 6), 100, 380, width=800)
    assert texts_of(analyse_page([*lines, greeting, *body]))[:7] == [*address, *facts, "Dear Ada,"]


def items(name: str, count: int) -> list[str]:
    """Return short paragraphs of two lines, the second of which goes on in small letters."""
    return [
        text for i in range(count) for text in (f"News {i} of the {name} side goes", f"on in a second line of {name}")
    ]


def test_columns_of_short_paragraphs_with_a_table_in_one_are_read_down(
    analyse_page: Analyse, make_column: MakeColumn
) -> None:
    left, right = items("left", 8), items("right", 12)
    lines = make_column(left, 100, 100) + make_column(right, 520, 113)
    cells = [["Day", "Hour"], ["Monday", "9"], ["Friday", "11"]]
    for column, x in enumerate((105, 265)):
        lines += make_column([row[column] for row in cells], x, 565, leading=40)
    rules = [BBox(100, y - 1, 420, y + 1) for y in (555, 595, 635, 675)]
    rules += [BBox(x - 1, 555, x + 1, 675) for x in (100, 260, 420)]
    blocks = analyse_page(lines, ruling_lines=rules)
    assert [block.table.grid() for block in blocks if block.table is not None] == [cells]
    assert [text for block in blocks if block.table is None for text in texts_of((block,))] == [*left, *right]
