from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from core.geometry import BBox, Polygon
from core.model import Block, BlockKind, Line, Word
from engines.layout.fragments import reading_frame
from engines.layout.rules import rules_of_pixels

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]

COLUMNS = (100, 300, 450, 600)
HEADINGS = ("Country", "2019", "2020", "2021")
VALUES = [("Norway", "5.3", "5.4", "5.4"), ("Sweden", "10.3", "10.4", "10.5"), ("Denmark", "5.8", "5.8", "5.9")]
VALUES += [("Finland", "5.5", "5.5", "5.6"), ("Iceland", "0.4", "0.4", "0.4")]


def ruled_boxes(xs: list[float], ys: list[float]) -> list[BBox]:
    rules = [BBox(xs[0], y - 1, xs[-1], y + 1) for y in ys]
    return rules + [BBox(x - 1, ys[0], x + 1, ys[-1]) for x in xs]


def test_ruled_grid_becomes_a_table(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("Name", "Place"), ("Ada", "London"), ("Emmy", "Erlangen")]
    lines = [make_line(text, 110 + 200 * c, 110 + 40 * r) for r, row in enumerate(rows) for c, text in enumerate(row)]
    (block,) = analyse_page(lines, ruling_lines=ruled_boxes([100, 300, 500], [100, 140, 180, 220]))
    assert block.kind is BlockKind.TABLE
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]
    assert [cell.is_header for cell in block.table.cells] == [True, True, False, False, False, False]
    assert [line.text for line in block.lines] == [text for row in rows for text in row]


def test_missing_rules_make_spans(analyse_page: Analyse, make_line: MakeLine) -> None:
    rules = [
        *ruled_boxes([100, 500], [100, 140, 180, 220]),
        BBox(299, 140, 301, 220),
    ]
    lines = [make_line("Over both", 200, 110), make_line("a", 110, 150), make_line("b", 310, 150)]
    lines += [make_line("c", 110, 190), make_line("d", 310, 190)]
    (block,) = analyse_page(lines, ruling_lines=rules)
    assert block.table is not None
    head = block.table.cells[0]
    assert (head.text, head.col_span, head.row_span) == ("Over both", 2, 1)
    assert block.table.grid()[1:] == [["a", "b"], ["c", "d"]]


def test_words_in_a_cell_are_joined_over_its_lines(analyse_page: Analyse, make_line: MakeLine) -> None:
    lines = [make_line("Long", 110, 105), make_line("text", 110, 130), make_line("x", 310, 105)]
    lines += [make_line("y", 110, 175), make_line("z", 310, 175)]
    (block,) = analyse_page(lines, ruling_lines=ruled_boxes([100, 300, 500], [100, 160, 220]))
    assert block.table is not None
    assert block.table.grid() == [["Long text", "x"], ["y", "z"]]


def test_rules_are_found_in_the_picture(analyse_page: Analyse, make_line: MakeLine) -> None:
    pixels = np.full((1400, 1000, 3), 255, np.uint8)
    for y in (100, 140, 180, 220):
        pixels[y : y + 2, 100:500] = 0
    for x in (100, 300, 498):
        pixels[100:222, x : x + 2] = 0
    rows = [("Name", "Place"), ("Ada", "London"), ("Emmy", "Erlangen")]
    lines = [make_line(text, 110 + 200 * c, 110 + 40 * r) for r, row in enumerate(rows) for c, text in enumerate(row)]
    (block,) = analyse_page(lines, pixels=pixels)
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_columns_of_numbers_without_rules_become_a_table(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [HEADINGS, *VALUES]
    lines = [
        make_line(text, x, 100 + 30 * r) for r, row in enumerate(rows) for x, text in zip(COLUMNS, row, strict=True)
    ]
    (block,) = analyse_page(lines)
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_wide_gaps_between_words_part_cells(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [HEADINGS, *VALUES]
    lines = []
    for r, row in enumerate(rows):
        top = 100.0 + 30 * r
        words = [Word(t, BBox(x, top, x + 10 * len(t), top + 20)) for x, t in zip(COLUMNS, row, strict=True)]
        lines.append(replace(make_line(" ".join(row), 100, top, width=540), words=tuple(words)))
    (block,) = analyse_page(lines)
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_text_around_a_table_stays_text(analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn) -> None:
    above = make_column(["The table below shows the people of", "each country in millions."], 100, 40, width=600)
    rows = [HEADINGS, *VALUES]
    lines = [
        make_line(text, x, 130 + 30 * r) for r, row in enumerate(rows) for x, text in zip(COLUMNS, row, strict=True)
    ]
    below = make_column(["It was taken from the yearly report of", "the office for numbers."], 100, 340, width=600)
    kinds = [block.kind for block in analyse_page([*below, *lines, *above])]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.TABLE, BlockKind.PARAGRAPH]


def test_columns_of_prose_between_rules_are_no_table(analyse_page: Analyse, make_column: MakeColumn) -> None:
    left = [f"and the left column goes on {i:02d}" for i in range(12)]
    right = [f"while the right one says it {i:02d}" for i in range(12)]
    lines = make_column(left, 100, 160, width=360) + make_column(right, 520, 160, width=360)
    rules = [BBox(100, y, 880, y + 2) for y in (60, 150, 500)]
    blocks = analyse_page(lines, ruling_lines=rules)
    assert [block.kind for block in blocks if block.kind is BlockKind.TABLE] == []
    assert [line.text for block in blocks for line in block.lines] == [*left, *right]


def test_words_between_three_rules_become_a_table(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("Gene", "Sequence"), ("Actin", "ACGTACCA"), ("Myosin", "TTGACCAT"), ("Titin", "GGACCTTA")]
    lines = [make_line(text, 110 + 300 * c, 110 + 40 * r) for r, row in enumerate(rows) for c, text in enumerate(row)]
    (block,) = analyse_page(lines, ruling_lines=[BBox(100, y, 700, y + 2) for y in (100, 140, 270)])
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_receipt_of_two_columns_is_no_table(analyse_page: Analyse, make_line: MakeLine) -> None:
    lines = []
    for i, (article, price) in enumerate([("Coffee", "3.20"), ("Tea", "2.80"), ("Cake", "4.10"), ("Total", "10.10")]):
        lines += [make_line(article, 60, 100 + 30 * i), make_line(price, 500, 100 + 30 * i)]
    assert all(block.table is None for block in analyse_page(lines))


def test_empty_frame_is_no_table(analyse_page: Analyse, make_line: MakeLine) -> None:
    rules = ruled_boxes([100, 300, 500, 700], [100, 200, 300, 400])
    blocks = analyse_page([make_line("note", 110, 110), make_line("other", 310, 310)], ruling_lines=rules)
    assert all(block.table is None for block in blocks)


def test_many_strokes_of_a_drawing_are_ignored(analyse_page: Analyse, make_line: MakeLine) -> None:
    strokes = [BBox(10 + i % 90, 5 * (i // 10), 60 + i % 90, 5 * (i // 10) + 1) for i in range(3000)]
    (block,) = analyse_page([make_line("under the drawing", 100, 1300)], ruling_lines=strokes)
    assert block.kind is BlockKind.PARAGRAPH


def test_numbers_under_each_other_part_a_ruled_row(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("Group", "Share"), ("Head", "85.1"), ("Control", "17.3"), ("All", "42.0")]
    tops = [105, 155, 181, 207]
    lines = [make_line(text, 110 + 200 * c, tops[r]) for r, row in enumerate(rows) for c, text in enumerate(row)]
    (block,) = analyse_page(lines, ruling_lines=ruled_boxes([100, 300, 500], [100, 140, 240]))
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_labels_beside_ruled_rows_stand_in_them(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("Rent", "1,200", "600"), ("Travel", "300", "150"), ("Paper", "40", "20"), ("Sum", "1,540", "770")]
    lines = [make_line(text, 110 + 200 * c, 110 + 40 * r) for r, row in enumerate(rows) for c, text in enumerate(row)]
    rules = [BBox(100, y, 700, y + 2) for y in (100, 260)]
    rules += [BBox(300, y, 700, y + 2) for y in (140, 180, 220)]
    rules += [BBox(x - 1, 100, x + 1, 260) for x in (300, 500, 700)]
    (block,) = analyse_page(lines, ruling_lines=rules)
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]
    assert block.lines[0].text == "Rent"


def test_rules_of_a_slanted_page_are_found(analyse_page: Analyse, make_line: MakeLine) -> None:
    slope = 0.012
    pixels = np.full((1400, 1000, 3), 255, np.uint8)

    def fallen(x: float, y: float) -> tuple[float, float]:
        return x - slope * (y - 700), y + slope * (x - 500)

    ys, xs = (100, 150, 200, 250), (100, 500, 898)
    strokes = [((xs[0], y), (xs[-1], y)) for y in ys] + [((x, ys[0]), (x, ys[-1])) for x in xs]
    for begin, end in strokes:
        for step in np.linspace(0, 1, 2000):
            x, y = fallen(begin[0] + step * (end[0] - begin[0]), begin[1] + step * (end[1] - begin[1]))
            pixels[round(y) : round(y) + 2, round(x) : round(x) + 2] = 0
    rows = [("Name of the person", "Place where she lived"), ("Ada", "London, England"), ("Emmy", "Erlangen, Germany")]
    lines = []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            left, top, width = 110 + 400 * c, 115 + 50 * r, 10 * len(text)
            points = (left, top), (left + width, top), (left + width, top + 20), (left, top + 20)
            a, b, c_, d = (fallen(*point) for point in points)
            polygon = Polygon((a, b, c_, d))
            lines.append(Line(text, polygon.bbox, confidence=0.9, polygon=polygon))
    (block,) = analyse_page(lines, pixels=pixels)
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_white_letters_on_a_dark_ground_make_no_rules(make_line: MakeLine) -> None:
    pixels = np.full((400, 1000, 3), 255, np.uint8)
    pixels[100:260, 50:950] = 40
    for y in range(110, 250, 26):
        pixels[y : y + 16, 60:940:4] = 255
    frame = reading_frame([make_line("x", 0, 0)], 1000, 400)
    rules = rules_of_pixels(pixels, frame, 20)
    assert [rule for rule in rules.horizontal if 110 < rule.position < 250] == []
    assert [rule for rule in rules.vertical if 60 < rule.position < 940] == []


def test_picture_of_a_table_whose_last_rule_is_cut_off(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("Gene", "Sequence"), ("Actin", "ACGTACCA"), ("Myosin", "TTGACCAT"), ("Titin", "GGACCTTA")]
    lines = [make_line(text, 10 + 300 * c, 16 + 40 * r) for r, row in enumerate(rows) for c, text in enumerate(row)]
    rules = [BBox(2, y, 598, y + 2) for y in (4, 44)]
    (block,) = analyse_page(lines, ruling_lines=rules, width=600.0, height=170.0)
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]


def test_numbers_beside_the_middle_of_a_label_of_two_lines(analyse_page: Analyse, make_line: MakeLine) -> None:
    labels = [("Median income", ""), ("Between-state", "inequality"), ("Premature", "mortality"), ("Mean index", "")]
    lines, top = [], 430.0
    for r, (first, second) in enumerate(labels):
        lines.append(make_line(first, 100, top))
        if second:
            lines.append(make_line(second, 100, top + 24))
        for c, x in enumerate((400, 550, 700)):
            lines.append(make_line(f"{r + 1}.{c}5", x, top + (12 if second else 0)))
        top += 75 if second else 50
    lines += [make_line(str(2019 + c), x, 380) for c, x in enumerate((400, 550, 700))]
    (block,) = analyse_page(lines)
    assert block.table is not None
    assert block.table.grid()[2] == ["Between-state inequality", "2.05", "2.15", "2.25"]
    assert block.table.row_count == 5


def test_strokes_that_part_no_text_make_no_columns(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [HEADINGS, *VALUES]
    lines = [
        make_line(text, x, 110 + 40 * r) for r, row in enumerate(rows) for x, text in zip(COLUMNS, row, strict=True)
    ]
    xs = [80.0, 290, 340, 390, 440, 490, 540, 590, 640, 690]
    (block,) = analyse_page(lines, ruling_lines=ruled_boxes(xs, [100.0 + 40 * r for r in range(7)]))
    assert block.table is not None
    assert block.table.grid() == [list(row) for row in rows]
