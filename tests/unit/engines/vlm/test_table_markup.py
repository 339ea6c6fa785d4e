from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.llama.profile import TableMarkup
from engines.vlm.table_markup import MAX_CELLS, MAX_ROWS, MarkupTable, TableMarkupError, parse_table


def grid(table: MarkupTable) -> list[list[str]]:
    rows = [["·"] * table.col_count for _ in range(table.row_count)]
    for cell in table.cells:
        for row in range(cell.row, cell.row + cell.row_span):
            for col in range(cell.col, cell.col + cell.col_span):
                rows[row][col] = cell.text
    return rows


def test_html_with_spans_and_a_head() -> None:
    table = parse_table(
        "<table><thead><tr><th rowspan='2'>City</th><th colspan=2>Trains</th></tr>"
        "<tr><th>in</th><th>out</th></tr></thead>"
        "<tbody><tr><td>Linz &amp; Wels</td><td>1<br/>2</td><td><b>3</b></td></tr></tbody></table>",
        TableMarkup.HTML,
    )
    assert grid(table) == [["City", "Trains", "Trains"], ["City", "in", "out"], ["Linz & Wels", "1 2", "3"]]
    assert [cell.is_header for cell in table.cells] == [True, True, True, True, False, False, False]


def test_a_fence_and_a_wrapper_around_html_are_taken_off() -> None:
    text = "```html\n<html><body><table><tr><td>a</td></tr></table></body></html>\n```"
    assert grid(parse_table(text, TableMarkup.HTML)) == [["a"]]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no table at all",
        "<table>",
        "<table></table>",
        "<table><tr><td>a</td></tr>",  # cut off
        "<table><tr><td>a<td>b</td></tr></table>",
        "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>",
        "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
        "<table><td>a</td></table>",
        "<table><tr><tr><td>a</td></tr></tr></table>",
        "<table><tr><td>a</td></tr></table> and some prose",
        "Here it is: <table><tr><td>a</td></tr></table>",
        "<table><tr>text<td>a</td></tr></table>",
        "<table><tr><td><script>alert(1)</script></td></tr></table>",
        "<table><tr><td colspan='x'>a</td></tr></table>",
        "<table><tr><td colspan='-2'>a</td></tr></table>",
        "<table><tr><td rowspan='0'>a</td></tr></table>",
        "<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=2>c</td></tr></table>",  # over each other
        "<table><tr><td>a</td></tr><!-- <table> ",
        "<table><tr><td>a</td></tr></table><?php ?>",
    ],
)
def test_html_that_is_no_whole_table_is_refused(text: str) -> None:
    with pytest.raises(TableMarkupError):
        parse_table(text, TableMarkup.HTML)


@pytest.mark.parametrize(
    "text",
    [
        "<table><tr><td rowspan=999 colspan=199>a</td></tr></table>",
        "<table><tr><td colspan=99999999999999999999>a</td></tr></table>",
        "<table>" + "<tr><td>a</td></tr>" * (MAX_ROWS + 1) + "</table>",
        "<table><tr>" + "<td>a</td>" * 300 + "</tr></table>",
        "<table>" + ("<tr>" + "<td>a</td>" * 150 + "</tr>") * 200 + "</table>",
        "<table><tr><td>" + "a" * 500_000 + "</td></tr></table>",
        ("<fcel>a" * 150 + "<nl>") * 200,
        "<fcel>a<nl>" * (MAX_ROWS + 1),
        "| a |\n|---|\n" + "| b |\n" * MAX_ROWS,
    ],
)
def test_hostile_sizes_are_refused(text: str) -> None:
    with pytest.raises(TableMarkupError):
        parse_table(text, TableMarkup.HTML)


def test_a_span_over_the_last_row_ends_there() -> None:
    table = parse_table("<table><tr><td rowspan=9>a</td><td>b</td></tr></table>", TableMarkup.HTML)
    assert (table.row_count, table.cells[0].row_span) == (1, 1)


def test_otsl_with_spans() -> None:
    table = parse_table(
        "<ched>City<ched>Trains<lcel><nl><ucel><ched>in<ched>out<nl><fcel>Linz<fcel>1<ecel><nl>", TableMarkup.OTSL
    )
    assert grid(table) == [["City", "Trains", "Trains"], ["City", "in", "out"], ["Linz", "1", ""]]
    assert [(cell.row_span, cell.col_span) for cell in table.cells][:2] == [(2, 1), (1, 2)]
    square = parse_table("<fcel>a<lcel><fcel>x<nl><ucel><xcel><fcel>y<nl>", TableMarkup.OTSL)
    assert (square.cells[0].row_span, square.cells[0].col_span) == (2, 2)


@pytest.mark.parametrize(
    "text",
    [
        "words",
        "before <fcel>a<nl>",
        "<fcel>a<fcel>b<nl><fcel>c<nl>",
        "<lcel><fcel>a<nl>",
        "<ucel><nl>",
        "<fcel>a<xcel><nl>",
        "<fcel>a<lcel>text<nl>",
        "<fcel>a<lcel><nl><ucel><fcel>b<nl>",  # no rectangle
        "<nl>",
    ],
)
def test_otsl_that_is_no_rectangle_is_refused(text: str) -> None:
    with pytest.raises(TableMarkupError):
        parse_table(text, TableMarkup.OTSL)


def test_markdown() -> None:
    table = parse_table("| a | b \\| c |\n|:--|--:|\n| 1 | **2** |\n|  | 3<br>4 |", TableMarkup.MARKDOWN)
    assert grid(table) == [["a", "b | c"], ["1", "2"], ["", "3 4"]]
    assert [cell.is_header for cell in table.cells][:3] == [True, True, False]


@pytest.mark.parametrize("text", ["| a |", "| a | b |\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 |", "a\n-\nb"])
def test_markdown_without_delimiter_or_with_ragged_rows_is_refused(text: str) -> None:
    with pytest.raises(TableMarkupError):
        parse_table(text, TableMarkup.MARKDOWN)


def test_the_markup_that_is_there_counts_whatever_was_expected() -> None:
    assert grid(parse_table("<fcel>a<nl>", TableMarkup.HTML)) == [["a"]]
    assert grid(parse_table("<table><tr><td>a</td></tr></table>", TableMarkup.OTSL)) == [["a"]]
    assert grid(parse_table("| a |\n|---|\n| b |", TableMarkup.HTML)) == [["a"], ["b"]]


_PIECES = st.sampled_from(
    ["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th rowspan=2>", "</th>", "<td colspan=3>", "a", " ",
     "<fcel>", "<lcel>", "<ucel>", "<xcel>", "<nl>", "|", "\n", "---", "<!--", "-->", "&lt;", "<br>", "<b>", "</b>"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=40).map("".join), st.sampled_from(list(TableMarkup)))
def test_whatever_comes_is_a_sound_table_or_is_refused(text: str, markup: TableMarkup) -> None:
    try:
        table = parse_table(text, markup)
    except TableMarkupError:
        return
    places = [
        (row, col)
        for cell in table.cells
        for row in range(cell.row, cell.row + cell.row_span)
        for col in range(cell.col, cell.col + cell.col_span)
    ]
    assert len(places) == len(set(places)) <= MAX_CELLS
    assert all(row < table.row_count and col < table.col_count for row, col in places)
