from __future__ import annotations

from collections.abc import Callable, Sequence

from core.geometry import BBox
from core.model import Block, Line, TableCell

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]


def frame_rules(xs: list[float], ys: list[float], *, full: bool = True) -> list[BBox]:
    """Rules across at each y; upright ones at each x, or at the outer ones only."""
    upright = xs if full else [xs[0], xs[-1]]
    rules = [BBox(xs[0], y - 1, xs[-1], y + 1) for y in ys]
    return rules + [BBox(x - 1, ys[0], x + 1, ys[-1]) for x in upright]


def grid_of(block: Block) -> list[list[str]]:
    assert block.table is not None
    return block.table.grid()


def cell_at(block: Block, row: int, col: int) -> TableCell:
    assert block.table is not None
    return next(cell for cell in block.table.cells if (cell.row, cell.col) == (row, col))


ROWS = [("Country", "Own", "Other"), ("Austria", "86.2", "13.8"), ("Belgium", "0", "100.0"), ("Cyprus", "81.0", "3.8")]


def lines_of(
    make_line: MakeLine, rows: Sequence[tuple[str, ...]], lefts: tuple[int, ...], top: float = 108
) -> list[Line]:
    return [
        make_line(text, x, top + 40 * r)
        for r, row in enumerate(rows)
        for x, text in zip(lefts, row, strict=True)
        if text
    ]


def test_columns_ruled_in_the_head_part_the_rows_below(analyse_page: Analyse, make_line: MakeLine) -> None:
    rules = frame_rules([100, 700], [100, 140, 180, 220, 260])
    rules += [BBox(x - 1, 100, x + 1, 140) for x in (300, 500)]
    (block,) = analyse_page(lines_of(make_line, ROWS, (110, 350, 550)), ruling_lines=rules)
    assert grid_of(block) == [list(row) for row in ROWS]


def test_numbers_between_two_rules_stand_in_columns_of_their_own(analyse_page: Analyse, make_line: MakeLine) -> None:
    rules = [*frame_rules([100, 300, 700], [100, 140, 180, 220, 260])]
    (block,) = analyse_page(lines_of(make_line, ROWS, (110, 350, 550)), ruling_lines=rules)
    assert grid_of(block) == [list(row) for row in ROWS]


def test_heading_over_two_columns_stands_above_theirs(analyse_page: Analyse, make_line: MakeLine) -> None:
    body = [("1-2", "258", "256"), ("3-5", "386", "357"), ("6-9", "780", "740"), ("10-12", "979", "920")]
    lines = lines_of(make_line, body, (110, 350, 550), top=188)
    lines += [make_line("Age", 110, 130), make_line("Persons at the census", 350, 108)]
    lines += [make_line("Male", 350, 140), make_line("Female", 550, 140)]
    rules = frame_rules([100, 300, 700], [100, 180, 220, 260, 300, 340])
    (block,) = analyse_page(lines, ruling_lines=rules)
    assert grid_of(block)[:3] == [["Age", "Persons at the census", ""], ["", "Male", "Female"], list(body[0])]
    head, age = cell_at(block, 0, 1), cell_at(block, 0, 0)
    assert (head.col_span, head.row_span, head.is_header) == (2, 1, True)
    assert (age.row_span, age.is_header) == (2, True)
    assert not cell_at(block, 2, 1).is_header


def test_rows_without_rules_in_a_frame_are_rows(analyse_page: Analyse, make_line: MakeLine) -> None:
    body = [(f"{year} years", f"{year * 1037:,}") for year in range(20, 32)]
    lines = [
        make_line(text, x, 150 + 30 * r) for r, row in enumerate(body) for x, text in zip((110, 300), row, strict=True)
    ]
    lines += [make_line(text, x + 400, line.bbox.top) for line in lines for x, text in [(line.bbox.left, line.text)]]
    lines += [make_line(text, x, 105) for text, x in (("Age", 110), ("Sum", 300), ("Age", 510), ("Sum", 700))]
    (block,) = analyse_page(lines, ruling_lines=frame_rules([100, 500, 900], [100, 140, 520]))
    assert grid_of(block) == [["Age", "Sum"] * 2, *[[*row, *row] for row in body]]


def test_boxes_around_single_cells_leave_no_empty_columns(analyse_page: Analyse, make_line: MakeLine) -> None:
    lefts, tops = (100, 320, 540), (100, 150, 200, 250)
    boxes = [BBox(x, y, x + 200, y + 40) for x in lefts for y in tops]
    lines = [
        make_line(text, x + 20, y + 10)
        for y, row in zip(tops, ROWS, strict=True)
        for x, text in zip(lefts, row, strict=True)
    ]
    (block,) = analyse_page(lines, ruling_lines=boxes)
    assert grid_of(block) == [list(row) for row in ROWS]


def test_empty_column_between_rules_stays(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("Name", "", "Sum"), ("Ada", "", "12"), ("Emmy", "", "17")]
    rules = frame_rules([100, 300, 500, 700], [100, 140, 180, 220])
    (block,) = analyse_page(lines_of(make_line, rows, (110, 350, 550)), ruling_lines=rules)
    assert grid_of(block) == [list(row) for row in rows]
    assert block.table is not None
    assert block.table.col_count == 3
