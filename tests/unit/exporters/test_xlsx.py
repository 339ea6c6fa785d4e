from __future__ import annotations

import io
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from openpyxl.worksheet.cell_range import MultiCellRange

from core.errors import ExportFailedError
from core.geometry import BBox
from core.jobs import JobCancelled
from core.model import Block, BlockKind, Document, Table, TableCell
from exporters.base import ExportOptions
from exporters.block_rows import BLOCK_COLUMNS
from exporters.plain_text import text_lines
from exporters.writing import MemorySink
from exporters.xlsx import LIST_COLUMNS, XlsxExporter
from exporters.xlsx_sheets import MOST_CHARACTERS, MOST_COLUMNS
from tests.unit.exporters.hostile_documents import HOSTILE, hostile_document
from tests.unit.exporters.sample_documents import (
    BOX,
    export,
    make_block,
    make_document,
    make_page,
    make_table,
    rich_document,
)


def _book(document: Document, **options: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(export(XlsxExporter(), document, **options)))


def _rows(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_sheet_a_table_behind_one_that_lists_them() -> None:
    caption = make_block("Table 1: towns", kind=BlockKind.CAPTION)
    first = make_page(caption, make_table([["Town", "People"], ["Aa", "1204"]]), make_block("text"), index=2)
    second = make_page(make_table([["x"]], header=False), index=5)
    book = _book(make_document(first, second))
    assert book.sheetnames == ["Tables", "Table 1", "Table 2"]
    assert _rows(book["Tables"]) == [
        list(LIST_COLUMNS),
        ["Table 1", 3, "Table 1: towns", 2, 2, None],
        ["Table 2", 6, None, 1, 1, None],
    ]
    assert _rows(book["Table 1"]) == [["Town", "People"], ["Aa", 1204]]
    assert book["Tables"]["A3"].hyperlink.location == "'Table 2'!A1"
    assert (book["Table 1"].freeze_panes, book["Table 2"].freeze_panes) == ("A2", None)
    assert book["Table 1"].print_title_rows == "$1:$1"
    assert book["Table 1"]["A1"].font.bold
    assert not book["Table 1"]["A2"].font.bold


def test_table_over_a_page_end_is_one_sheet() -> None:
    rest = replace(make_table([["A"], ["2"]]), continues_previous=True)
    book = _book(make_document(make_table([["A"], ["1"]]), rest))
    assert book.sheetnames == ["Tables", "Table 1"]
    assert _rows(book["Table 1"]) == [["A"], [1], [2]]


def test_spans_are_merged_cells() -> None:
    book = _book(rich_document())
    sheet = book["Table 1"]
    assert sorted(map(str, sheet.merged_cells.ranges)) == ["A1:A2", "B1:C1"]
    assert _rows(sheet) == [["Item", "Price | net", None], [None, "EUR", "USD"], ["Apples", -1.5, "=A1+1"]]
    assert sheet["B3"].number_format == "0.00"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=cmd|' /C calc'!A0", "+5", "-x", "@SUM(A1)", "#N/A", "#DIV/0!", "007", "1.234", "TRUE", "12.05.2024",
     "1e5", "https://example.org", "_x0041_", "_x000D_b"],
)  # fmt: skip
def test_text_stays_text(text: str) -> None:
    content = export(XlsxExporter(), make_document(make_table([["head"], [text]])))
    cell = openpyxl.load_workbook(io.BytesIO(content))["Table 1"]["A2"]
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    # What stands for a character by its number is written so in the format; openpyxl does not undo it, Excel does.
    assert cell.value.replace("_x005F_", "_") == text
    assert ("_x005F_" in cell.value) is text.startswith("_x0")
    assert cell.quotePrefix is text.startswith(tuple("=+-@"))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheet = etree.fromstring(package.read("xl/worksheets/sheet2.xml"))
        assert not [node for node in sheet.iter() if node.tag.endswith("}f")]


def test_no_formula_and_no_link_out_whatever_is_read() -> None:
    content = export(XlsxExporter(), hostile_document())
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert len(book.sheetnames) == len(HOSTILE) + 1
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds == {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            root = etree.fromstring(package.read(name))
            assert not [node for node in root.iter() if node.get("TargetMode") == "External"]
            assert not [node for node in root.iter() if str(node.tag).endswith("}f")]
    assert book["Table 1"]["A1"].value == HOSTILE[0]
    assert book["Table 2"]["B1"].value == "\n".join([HOSTILE[1]] * 2)
    assert book["Table 6"]["A1"].value == "".join(text_lines(HOSTILE[5]))


def test_right_to_left_tables_have_right_to_left_sheets() -> None:
    book = _book(make_document(make_table([["שם", "מחיר"], ["תפוח", "5"]]), make_table([["name"], ["5"]])))
    assert [book[name].sheet_view.rightToLeft for name in ("Table 1", "Table 2")] == [True, None]


def test_same_document_same_bytes_without_dates_and_without_files_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))  # a file there could not be made
    content = export(XlsxExporter(), rich_document())
    assert content == export(XlsxExporter(), rich_document())
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml")
    assert b"created" not in core
    assert b"modified" not in core
    properties = openpyxl.load_workbook(io.BytesIO(content)).properties
    assert (properties.title, properties.creator, properties.language) == ("Annual *report*", "A. Writer", "en")


def test_without_tables_one_row_a_block() -> None:
    second = make_page(make_block("line one", "line two", keeps_line_breaks=True), index=6)
    book = _book(make_document(make_page(make_block("=1+1"), make_table([["", ""]])), second))
    assert book.sheetnames == ["Text"]
    assert _rows(book["Text"]) == [
        list(BLOCK_COLUMNS),
        [1, 1, "paragraph", 100, 200, 900, 240, 0.9, "=1+1"],
        [1, 2, "table", 100, 200, 900, 240, None, None],
        [7, 1, "paragraph", 100, 200, 900, 240, 0.9, "line one\nline two"],
    ]
    assert book["Text"].freeze_panes == "A2"


def test_header_that_would_fill_the_window_is_not_kept_in_sight() -> None:
    cells = tuple(TableCell(row, 0, f"h{row}", BOX, is_header=row < 9) for row in range(10))
    book = _book(make_document(Block(BlockKind.TABLE, BOX, table=Table(10, 1, cells))))
    assert book["Table 1"].freeze_panes is None


def test_text_too_long_for_a_cell_is_cut_and_said_so() -> None:
    book = _book(make_document(make_table([["head"], ["x" * (MOST_CHARACTERS + 1)], ["y" * MOST_CHARACTERS]])))
    assert book["Table 1"]["A2"].value == "x" * (MOST_CHARACTERS - 1) + "…"
    assert book["Table 1"]["A3"].value == "y" * MOST_CHARACTERS
    assert book["Tables"]["F2"].value.startswith("1 cells were cut")


def test_table_wider_than_a_sheet_is_an_error_with_a_way_out() -> None:
    cells = (TableCell(0, 0, "a", BOX),)
    document = make_document(Block(BlockKind.TABLE, BOX, table=Table(1, MOST_COLUMNS + 1, cells)))
    with pytest.raises(ExportFailedError, match="CSV or JSON") as caught:
        export(XlsxExporter(), document)
    assert caught.value.page_index == 0


def test_large_table_can_be_stopped_while_it_is_written() -> None:
    cells = tuple(TableCell(row, col, f"{row}", BBox(0, 0, 1, 1)) for row in range(1200) for col in range(5))
    document = make_document(Block(BlockKind.TABLE, BOX, table=Table(1200, 5, cells)))
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    XlsxExporter().write(document, None, MemorySink(), ExportOptions(), count)
    assert calls > 10

    def stop() -> None:
        nonlocal calls
        calls -= 1
        if calls < 3:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        XlsxExporter().write(document, None, MemorySink(), ExportOptions(), stop)


def test_merged_cells_are_not_compared_with_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[object] = []

    def contains(_: MultiCellRange, coord: object) -> bool:
        compared.append(coord)
        return False

    monkeypatch.setattr(MultiCellRange, "__contains__", contains)
    cells = [TableCell(row, 0, f"group {row}", BOX, col_span=3) for row in range(20)]
    table = Block(BlockKind.TABLE, BOX, table=Table(20, 3, tuple(cells)))
    content = export(XlsxExporter(), make_document(make_page(table)))
    assert compared == []
    monkeypatch.undo()
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Table 1"]
    assert {str(merged) for merged in sheet.merged_cells.ranges} == {f"A{row}:C{row}" for row in range(1, 21)}
