from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.geometry import BBox
from core.model import BlockKind, PageFailure
from exporters.txt import TxtExporter
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_item,
    make_page,
    make_table,
    rich_document,
)

GOLDEN = Path(__file__).parent / "golden"


def test_rich_document_matches_golden_file() -> None:
    assert export(TxtExporter(), rich_document()).decode() == (GOLDEN / "rich.txt").read_text("utf-8")


def test_blocks_are_apart_by_an_empty_line_and_list_items_are_not() -> None:
    page = make_page(make_block("A"), make_item("•", "b"), make_item("1.", "c", level=1), make_block("D"))
    assert export(TxtExporter(), make_document(page)) == "A\n\n• b\n  1. c\n\nD\n".encode()


def test_table_rows_are_tab_separated_and_keep_empty_cells() -> None:
    document = make_document(make_table([["", "b"], ["c\td", "e\nf"]]))
    assert export(TxtExporter(), document) == b"\tb\nc d\te f\n"


def test_pages_are_apart_by_an_empty_line_or_a_form_feed() -> None:
    document = make_document(make_block("A"), make_page(index=1), make_page(make_block("C"), index=2))
    assert export(TxtExporter(), document) == b"A\n\nC\n"
    assert export(TxtExporter(), document, page_markers=True).split(b"\f") == [b"A\n", b"", b"C\n"]


def test_furniture_is_kept_unless_left_out() -> None:
    page = make_page(make_block("Top", kind=BlockKind.PAGE_HEADER), make_block("Body"))
    assert export(TxtExporter(), make_document(page)) == b"Top\n\nBody\n"
    assert export(TxtExporter(), make_document(page), include_page_furniture=False) == b"Body\n"


def test_failed_page_is_noted() -> None:
    page = make_page(index=4, failure=PageFailure("page_timeout", "no progress"))
    assert export(TxtExporter(), make_document(page)) == b"[Page 5 could not be read: no progress]\n"


def test_paragraph_over_a_page_end_is_joined() -> None:
    second = make_page(make_block("goes on", continues_previous=True), index=1)
    first = make_page(make_block("It"), make_block("note", kind=BlockKind.FOOTNOTE))
    assert export(TxtExporter(), make_document(first, second)) == b"It goes on\n\nnote\n"


@given(st.lists(st.text(max_size=20), max_size=4))
def test_any_text_comes_out_as_utf8_without_control_characters(lines: list[str]) -> None:
    text = export(TxtExporter(), make_document(make_block(*lines, keeps_line_breaks=True))).decode("utf-8")
    assert not [char for char in text if ord(char) < 32 and char not in "\t\n"]


def test_bar_code_names_its_kind_and_figures_leave_only_their_text() -> None:
    code = make_block("4006381333931", kind=BlockKind.BARCODE, barcode_format="EAN13")
    blocks = (make_block("Body"), make_block(kind=BlockKind.FIGURE), make_block("Axis", kind=BlockKind.FIGURE), code)
    assert export(TxtExporter(), make_document(make_page(*blocks))) == b"Body\n\nAxis\n\nEAN13: 4006381333931\n"


def test_lines_stand_as_on_the_page_where_that_is_asked_for() -> None:
    code = make_block("for item in items:", "yield item")
    code = replace(
        code,
        lines=(
            replace(code.lines[0], bbox=BBox(0, 0, 180, 10)),
            replace(code.lines[1], bbox=BBox(40, 20, 140, 30)),
        ),
    )
    rest = make_block("and so on", continues_previous=True)
    header = make_block("Top", kind=BlockKind.PAGE_HEADER)
    grid = make_table([["a", "b"]])
    failed = make_page(index=1, failure=PageFailure("page_timeout", "no progress"))
    document = make_document(make_page(header, code, rest, grid), failed, make_page(make_block("End"), index=2))
    assert export(TxtExporter(), document, keep_lines=True).decode() == (
        "Top\n\nfor item in items:\n    yield item\n\nand so on\n\na\tb\n\n"
        "[Page 2 could not be read: no progress]\n\nEnd\n"
    )
    assert export(TxtExporter(), document, keep_lines=True, page_markers=True).count(b"\f") == 2
    assert not export(TxtExporter(), document, keep_lines=True, include_page_furniture=False).startswith(b"Top")
