from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from core.geometry import BBox
from core.model import Block, Table, TableCell
from exporters.docx import DocxExporter
from exporters.docx_columns import TableLook, table_look
from exporters.table_grid import cell_owners
from tests.unit.exporters.sample_documents import export, make_document, make_page, make_table

WIDTH = 9638  # twips: A4 less 2 cm on each side


def opened_table(table: Block) -> Any:
    content = export(DocxExporter(), make_document(make_page(table), media_type="image/png"))
    return docx.Document(io.BytesIO(content)).tables[0]._tbl


def look_of(table: Block, width: int = WIDTH) -> TableLook:
    assert table.table is not None
    return table_look(table.table, cell_owners(table.table), width, lambda: None)


def table_of(rows: Sequence[Sequence[str]], page_widths: Sequence[float]) -> Block:
    """Return a table without a header whose columns have these widths on the page."""
    cells = [
        TableCell(r, c, text, BBox(0, 0, page_widths[c], 20))
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    ]
    return make_table(rows, cells=cells)


def room(look: TableLook, column: int) -> float:
    """Return how many digits fit on a line of a column, by the advance of a digit in Word's and LibreOffice's fonts."""
    return (look.widths[column] - 2 * look.margin) / (0.56 * look.half_points * 10)


def values(node: Any, path: str) -> set[str]:
    return {found.get(qn("w:val")) for found in node.iter(qn(path))}


def wide_table(columns: int = 13, text: str = "200,915") -> Block:
    """Return a table whose first column is wide on the page and whose others are narrow."""
    return table_of([["Name", *["No."] * (columns - 1)], ["x", *[text] * (columns - 1)]], [900.0] + [30.0] * columns)


def test_proportions_of_the_page_stay_where_all_words_fit() -> None:
    look = look_of(table_of([["Characteristic", "No.", "Rate"], ["Female", "200,915", "103.1"]], [400, 200, 150]))
    assert look == TableLook([round(WIDTH * share / 750) for share in (400, 200, 150)], 22, 108)


def test_ordinary_table_says_nothing_of_size_and_margins() -> None:
    node = opened_table(make_table([["a", "b"], ["1", "2"]]))
    assert not values(node, "w:sz")
    assert node.tblPr.find(qn("w:tblCellMar")) is None


def test_narrow_column_gets_what_its_number_needs_from_the_others() -> None:
    look = look_of(table_of([["Characteristic of all", "No.", "x"], ["Female", "200,915", "x"]], [2000, 80, 600]))
    assert (look.half_points, look.margin) == (22, 108)
    assert room(look, 1) > 6.5
    assert sum(look.widths) == pytest.approx(WIDTH, abs=2)
    # The others share the rest as they do on the page.
    assert look.widths[0] / look.widths[2] == pytest.approx(2000 / 600, rel=0.01)


def test_wide_table_has_smaller_type_and_margins_before_any_number_breaks() -> None:
    look = look_of(wide_table())
    assert 14 <= look.half_points < 22
    assert look.margin < 108
    assert all(room(look, column) > 6.5 for column in range(1, 13))
    assert sum(look.widths) == pytest.approx(WIDTH, abs=13)


def test_type_shrinks_no_further_than_asked_for() -> None:
    sizes = [look_of(wide_table(columns)).half_points for columns in (5, 9, 11, 13, 15)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 22
    assert len(set(sizes)) > 3


def test_size_and_margins_are_stated_where_word_looks_for_them() -> None:
    node = opened_table(wide_table())
    look = look_of(wide_table())
    assert values(node, "w:sz") == values(node, "w:szCs") == {str(look.half_points)}
    # Empty cells have it as well, else they would keep their rows high.
    for paragraph in node.iter(qn("w:p")):
        assert paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:sz')}") is not None
    names = [child.tag.split("}")[1] for child in node.tblPr]
    assert names == ["tblStyle", "tblW", "tblCellMar", "tblLook"]
    sides = [(side.tag, side.get(qn("w:w"))) for side in node.tblPr.find(qn("w:tblCellMar"))]
    assert sides == [(qn("w:left"), str(look.margin)), (qn("w:right"), str(look.margin))]
    assert [int(column.get(qn("w:w"))) for column in node.iter(qn("w:gridCol"))] == look.widths


def test_a_range_stays_on_one_line_where_that_costs_no_size() -> None:
    rows = [["Characteristic", "No.", "(95% CI)"], ["American Indian", "200,915", "(102.7–103.6)"]]
    look = look_of(table_of(rows, [900, 300, 100]))
    assert look.half_points == 22
    assert room(look, 2) > 11
    crowded = look_of(table_of([["(102.7–103.6)"] * 9], [100] * 9))
    assert crowded.half_points == look_of(table_of([["(102.7–"] * 9], [100] * 9)).half_points


def test_heading_over_several_columns_widens_them_together() -> None:
    cells = [
        TableCell(0, 0, "x", BBox(0, 0, 900, 20), row_span=2),
        TableCell(0, 1, "Concentration", BBox(900, 0, 960, 20), col_span=2, is_header=True),
        TableCell(1, 1, "1", BBox(900, 20, 930, 40)),
        TableCell(1, 2, "2", BBox(930, 20, 960, 40)),
    ]
    table = make_table([["", "", ""]] * 2, cells=cells)
    look = look_of(table)
    assert look.half_points == 22
    assert look.widths[1] + look.widths[2] - 2 * look.margin > 6.5 * 220
    node = opened_table(table)
    (spanned,) = node.findall(f".//{qn('w:tcPr')}[{qn('w:gridSpan')}]")
    assert int(spanned.find(qn("w:tcW")).get(qn("w:w"))) == look.widths[1] + look.widths[2]


def test_spans_and_right_to_left_stay_in_a_wide_table() -> None:
    heads = [TableCell(0, 1 + 3 * i, "לאחר ההמלטה", BBox(0, 0, 90, 20), col_span=3, is_header=True) for i in range(4)]
    body = [TableCell(1, c, f"{c},200,915", BBox(0, 0, 30, 20)) for c in range(13)]
    node = opened_table(make_table([[""] * 13] * 2, cells=[*heads, *body]))
    assert [child.tag.split("}")[1] for child in node.tblPr][:3] == ["tblStyle", "bidiVisual", "tblW"]
    assert values(node, "w:gridSpan") == {"3"}
    (size,) = values(node, "w:szCs")
    assert int(size) < 22
    assert len(list(node.iter(qn("w:bidi")))) == len(list(node.iter(qn("w:p"))))


def test_words_break_before_numbers_where_nothing_else_is_left() -> None:
    columns = 19
    rows = [["unsatisfactory"] * columns, ["12,345" if c % 4 else "x" for c in range(columns)]]
    look = look_of(table_of(rows, [50] * columns))
    assert (look.half_points, look.margin) == (14, 28)
    assert all(room(look, column) > 5.5 for column in range(columns) if column % 4)
    assert min(look.widths) > max(look.widths) / 2
    assert sum(look.widths) == pytest.approx(WIDTH, abs=columns)


@pytest.mark.parametrize("width", [1, 500, 1700])
def test_more_numbers_than_any_size_holds_share_the_width(width: int) -> None:
    look = look_of(table_of([["1,234,567.89"] * 30], [50] * 30), width)
    assert look.half_points == 14
    assert all(column >= 1 for column in look.widths)
    assert sum(look.widths) <= max(width, 30) + 30


def test_an_address_does_not_shrink_the_table() -> None:
    address = "https://example.org/" + "a-long-path/" * 20 + "x" * 100
    assert look_of(make_table([["Name", "Address"], ["Reader", address]])).half_points == 22


def test_table_without_cells_has_even_columns() -> None:
    look = table_look(Table(2, 4, ()), cell_owners(Table(2, 4, ())), 4000, lambda: None)
    assert look == TableLook([1000] * 4, 22, 108)
