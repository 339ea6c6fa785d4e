from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.geometry import BBox
from core.model import Document, TableCell
from exporters.base import ExportOptions
from exporters.block_rows import BLOCK_COLUMNS
from exporters.csv import CsvExporter, is_plain_number, safe_cell
from exporters.plain_text import printable
from exporters.writing import MemorySink
from tests.unit.exporters.sample_documents import (
    make_block,
    make_document,
    make_item,
    make_page,
    make_table,
    rich_document,
)


def _outputs(document: Document, **options: Any) -> dict[int | None, bytes]:
    sink = MemorySink()
    CsvExporter().write(document, None, sink, ExportOptions(**options), lambda: None)
    return {part: output.getvalue() for part, output in sink.outputs.items()}


def _rows(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_tables_are_apart_by_an_empty_row() -> None:
    document = make_document(make_table([["a", "b"], ["c", ""]]), make_table([["d"], [""]]))
    (content,) = _outputs(document).values()
    assert content == b'\xef\xbb\xbfa,b\r\nc,\r\n\r\nd\r\n""\r\n'
    assert _rows(content) == [["a", "b"], ["c", ""], [], ["d"], [""]]


def test_split_gives_one_file_a_table() -> None:
    document = make_document(make_table([["a"]]), make_table([["b"]]))
    outputs = _outputs(document, csv_split=True)
    assert {part: _rows(content) for part, content in outputs.items()} == {1: [["a"]], 2: [["b"]]}


def test_table_over_a_page_end_is_one() -> None:
    rest = replace(make_table([["Name", "Sum"], ["c", "3"]]), continues_previous=True)
    document = make_document(make_table([["name", "Sum"], ["a", "1"], ["b", "2"]]), rest)
    assert _rows(_outputs(document)[None]) == [["name", "Sum"], ["a", "1"], ["b", "2"], ["c", "3"]]
    assert list(_outputs(document, csv_split=True)) == [1]


def test_spanned_places_are_empty() -> None:
    box = BBox(0, 0, 1, 1)
    cells = [TableCell(0, 0, "wide", box, col_span=2), TableCell(1, 0, "a", box), TableCell(1, 1, "b", box)]
    document = make_document(make_table([["", ""]] * 2, cells=cells))
    assert _rows(_outputs(document)[None]) == [["wide", ""], ["a", "b"]]


@pytest.mark.parametrize("split", [False, True])
def test_without_tables_one_row_a_block(split: bool) -> None:
    second = make_page(make_block("line one", "line two", keeps_line_breaks=True), index=6)
    document = make_document(make_page(make_item("-", "x"), make_block("=1+1")), second)
    outputs = _outputs(document, csv_split=split)
    assert list(outputs) == [None]
    header, *rows = _rows(outputs[None])
    assert tuple(header) == BLOCK_COLUMNS
    assert rows == [
        ["1", "1", "list_item", "100.0", "200.0", "900.0", "240.0", "0.9000", "'- x"],
        ["1", "2", "paragraph", "100.0", "200.0", "900.0", "240.0", "0.9000", "'=1+1"],
        ["7", "1", "paragraph", "100.0", "200.0", "900.0", "240.0", "0.9000", "line one\nline two"],
    ]


def test_rich_document_neutralises_its_formula() -> None:
    rows = _rows(_outputs(rich_document())[None])
    assert rows == [["Item", "Price | net", ""], ["", "EUR", "USD"], ["Apples", "-1.50", "'=A1+1"]]


@pytest.mark.parametrize(
    "number",
    ["-1", "+3", "-0.5", "-.5", "-5.", "+1,5", "-1,234.56", "-1.234,56", "-1 234,56", "-1\u202f234", "-1'234.50",
     "-12345678", "+1e5", "-1.5E-10", "-5%", "-5 %", "+3‰", "-$5.00", "-€ 5", "-5 €", "-5.00 EUR", "-٣", "－5",
     " -5"],
)  # fmt: skip
def test_plain_numbers_stay(number: str) -> None:
    assert safe_cell(number) == number


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=5", "+A1", "-A1", "@SUM(A1)", "\t5", "\r=1", "-1+1", "-1-2", "--5", "+", "-", "- item", "-1,23.4.5x",
     "-5x", "+49 170 1234567", "-EUR5", "-A$1", "-$A$1", "-1:2", "-(5)", "-1e5e5", "-1e99999", '-1"', "-1;=2",
     " =1", "\u200b=1", "\ufeff@x", "\n-1", "\u202e+cmd", "＝1", "＠x", "－a", "+%", "-€", "-.", "-1 2", "-1,23,456"],
)  # fmt: skip
def test_what_may_be_a_formula_is_neutralised(text: str) -> None:
    assert safe_cell(text) == "'" + printable(text)


@pytest.mark.parametrize("text", ["", "abc", "5", "a=b", "(5)", "−5", "'=1", "1-2", "a\tb", "#1"])
def test_harmless_text_stays(text: str) -> None:
    assert safe_cell(text) == text


formulas = st.builds(
    "{}{}{}".format,
    st.text(alphabet=" \t\r\n\u00a0\u200b\ufeff\x00\x1f\u2028", max_size=3),
    st.sampled_from("=+-@＝＋－＠"),
    st.text(max_size=10) | st.text(alphabet="0123456789.,eE+-$€% EURA()", max_size=10),
)


@given(formulas | st.text())
@settings(max_examples=150, deadline=None)
@example("\x00=1")
@example("\x0b=1")
def test_no_formula_survives(text: str) -> None:
    document = make_document(make_table([["head", "x"], [text, text]]))
    rows = _rows(_outputs(document)[None])
    cell = rows[1][0]
    assert rows[1] == [cell, cell]
    assert cell.removeprefix("'") == printable(text).removeprefix("'")
    bare = cell.lstrip().lstrip("".join(char for char in set(cell) if unicodedata.category(char) in ("Cf", "Zs")))
    assert cell[:1] not in ("\t", "\r", "\n")
    if bare[:1] and bare[0] in "=@＝＠":
        pytest.fail(f"formula in {cell!r}")
    if bare[:1] and bare[0] in "+-＋－":
        assert is_plain_number(cell.strip())
        assert all(char.isdigit() or not char.isalpha() or char in "eE" or cell[-3:].isupper() for char in bare)


@given(st.lists(st.lists(st.text(max_size=8), min_size=3, max_size=3), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None)
def test_any_table_round_trips(rows: list[list[str]]) -> None:
    assume(any(text.strip() for row in rows for text in row))  # an empty one is left out
    assert _rows(_outputs(make_document(make_table(rows)))[None]) == [[safe_cell(text) for text in row] for row in rows]


def test_a_negative_number_with_the_mark_of_a_note_is_no_formula() -> None:
    assert safe_cell("-1,234.50²") == "-1,234.50²"
