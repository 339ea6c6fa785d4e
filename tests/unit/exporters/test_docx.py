from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from core.geometry import BBox
from core.model import BlockKind, Direction, TableCell
from exporters.docx import DocxExporter
from exporters.plain_text import printable
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_heading,
    make_item,
    make_page,
    make_table,
    rich_document,
)


def _open(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def _export(*pages: Any, language: str = "auto", options: dict[str, Any] | None = None, **source: Any) -> Any:
    return _open(export(DocxExporter(), make_document(*pages, language=language, **source), **(options or {})))


def _child(paragraph: Any, path: str) -> Any:
    return paragraph._p.find("/".join(qn(f"w:{step}") for step in path.split("/")))


def _list_label(package: Any, paragraph: Any) -> tuple[str, str, int, int]:
    """Return (format, text, start, level) of the numbering that the paragraph points to."""
    level = int(_child(paragraph, "pPr/numPr/ilvl").get(qn("w:val")))
    number_id = _child(paragraph, "pPr/numPr/numId").get(qn("w:val"))
    root = package.part.numbering_part.element
    instance = next(node for node in root.findall(qn("w:num")) if node.get(qn("w:numId")) == number_id)
    definition_id = instance.find(qn("w:abstractNumId")).get(qn("w:val"))
    definition = next(
        node for node in root.findall(qn("w:abstractNum")) if node.get(qn("w:abstractNumId")) == definition_id
    )
    described = definition.findall(qn("w:lvl"))[level]
    override = instance.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}")
    return (
        described.find(qn("w:numFmt")).get(qn("w:val")),
        described.find(qn("w:lvlText")).get(qn("w:val")),
        int(override.get(qn("w:val"))) if override is not None else 1,
        level,
    )


def test_headings_and_paragraphs_have_real_styles() -> None:
    package = _export(make_page(make_heading("Title", 1), make_heading("Part", 3), make_block("Text", "goes on")))
    assert [(p.style.name, p.text) for p in package.paragraphs] == [
        ("Heading 1", "Title"), ("Heading 3", "Part"), ("Normal", "Text goes on"),
    ]  # fmt: skip


def test_lists_are_numbered_by_word_and_count_as_the_source_does() -> None:
    items = [("•", "a", 0), ("–", "b", 1), ("1.", "c", 0), ("2.", "d", 0), ("5.", "e", 0), ("(a)", "f", 1),
             ("(b)", "g", 1), ("6.", "h", 0), ("iv.", "i", 1)]  # fmt: skip
    package = _export(make_page(*(make_item(marker, text, level=level) for marker, text, level in items)))
    paragraphs = package.paragraphs
    assert [p.text for p in paragraphs] == [text for _, text, _ in items]
    labels = [_list_label(package, p) for p in paragraphs]
    assert labels[:2] == [("bullet", "•", 1, 0), ("bullet", "◦", 1, 1)]
    assert labels[2:5] == [("decimal", "%1.", 1, 0), ("decimal", "%1.", 1, 0), ("decimal", "%1.", 5, 0)]
    assert labels[5:7] == [("lowerLetter", "(%2)", 1, 1)] * 2
    assert labels[7] == ("decimal", "%1.", 5, 0)
    assert labels[8] == ("lowerRoman", "%2.", 4, 1)
    assert [p.style.name for p in paragraphs[:3]] == ["List Bullet", "List Bullet", "List Number"]
    ids = [_child(p, "pPr/numPr/numId").get(qn("w:val")) for p in paragraphs]
    assert ids[2] == ids[3] != ids[4] == ids[7]


def test_list_restarts_after_a_paragraph() -> None:
    package = _export(make_page(make_item("1.", "a"), make_block("between"), make_item("1.", "b")))
    first, _, second = (_child(p, "pPr/numPr/numId") for p in package.paragraphs)
    assert first.get(qn("w:val")) != second.get(qn("w:val"))


def test_unknown_marker_stays_in_the_text() -> None:
    (paragraph,) = _export(make_item("1.2", "section")).paragraphs
    assert (paragraph.style.name, paragraph.text) == ("List Paragraph", "1.2\tsection")


def test_definitions_stand_before_instances() -> None:
    package = _export(make_page(make_item("1.", "a"), make_item("a)", "b"), make_item("I.", "c")))
    tags = [node.tag for node in package.part.numbering_part.element]
    assert tags == sorted(tags, key=[qn("w:abstractNum"), qn("w:num")].index)


def test_table_keeps_spans_and_header_row() -> None:
    cells = [
        TableCell(0, 0, "tall", BBox(0, 0, 300, 20), row_span=2, is_header=True),
        TableCell(0, 1, "wide", BBox(300, 0, 500, 20), col_span=2, is_header=True),
        TableCell(1, 1, "b", BBox(300, 20, 400, 40)),
        TableCell(1, 2, "c", BBox(400, 20, 500, 40)),
        TableCell(2, 0, "d", BBox(0, 40, 300, 60)),
        TableCell(2, 2, "two\nlines", BBox(400, 40, 500, 60)),
    ]
    package = _export(make_table([["", "", ""]] * 3, cells=cells))
    (table,) = package.tables
    assert table.style.name == "Table Grid"
    texts = [[cell.text for cell in row.cells] for row in table.rows]
    assert texts == [["tall", "wide", "wide"], ["tall", "b", "c"], ["d", "", "two\nlines"]]
    assert table.cell(0, 0)._tc is table.cell(1, 0)._tc
    assert table.cell(0, 1)._tc is table.cell(0, 2)._tc
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [True, False, False]
    assert table.cell(0, 0).paragraphs[0].runs[0].bold
    widths = [column.width for column in table.columns]
    assert widths[0] > 2 * widths[1]
    assert package.element.body[-2].tag == qn("w:p")


@pytest.mark.parametrize("rows", [[], [[]], [[""]]])
def test_table_without_text_is_left_out(rows: list[list[str]]) -> None:
    assert not _export(make_table(rows)).tables


def test_overlapping_cells_do_not_break_the_table() -> None:
    box = BBox(0, 0, 10, 10)
    cells = [
        TableCell(0, 0, "a", box, row_span=9, col_span=2),
        TableCell(0, 1, "hidden", box),
        TableCell(1, 1, "also", box),
        TableCell(0, 2, "c", box, col_span=5),
        TableCell(2, 2, "d", box),
    ]
    (table,) = _export(make_table([[""] * 3] * 3, cells=cells)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["a", "a", "c"],
        ["a", "a", ""],
        ["a", "a", "d"],
    ]


def test_neighbouring_tables_stay_two() -> None:
    package = _export(make_page(make_table([["a"]]), make_table([["b"]])))
    assert [node.tag for node in package.element.body][:3] == [qn("w:tbl"), qn("w:p"), qn("w:tbl")]


def test_each_page_begins_a_page() -> None:
    pages = [make_page(make_block("a"), make_block("b")), make_page(make_heading("c"), index=1),
             make_page(index=2), make_page(make_table([["d"]]), index=3)]  # fmt: skip
    package = _export(*pages)
    breaks = [(p.text, bool(p.paragraph_format.page_break_before)) for p in package.paragraphs]
    assert breaks == [("a", False), ("b", False), ("c", True), ("", True), ("", False)]
    package = _export(*pages, options={"page_breaks": False})
    assert not any(p.paragraph_format.page_break_before for p in package.paragraphs)


@pytest.mark.parametrize(
    ("code", "val", "east_asian", "bidi"),
    [("de", "de-DE", None, None), ("zh-Hans", "zh-CN", "zh-CN", None), ("ar", "ar-SA", None, "ar-SA"),
     ("en-GB", "en-GB", None, None), ("xx", "xx", None, None)],
)  # fmt: skip
def test_document_language_is_stated(code: str, val: str, east_asian: str | None, bidi: str | None) -> None:
    package = _export(make_page(make_block("text"), language=code))
    (language,) = package.styles.element.findall(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert [language.get(qn(f"w:{name}")) for name in ("val", "eastAsia", "bidi")] == [val, east_asian, bidi]
    assert package.core_properties.language == val


def test_unknown_language_is_not_called_english() -> None:
    package = _export(make_block("text"))
    assert not package.styles.element.findall(f"{qn('w:docDefaults')}//{qn('w:lang')}")


def test_page_in_another_language_says_so() -> None:
    package = _export(make_page(make_block("viel deutscher Text"), language="de"),
                      make_page(make_block("English"), index=1, language="en"))  # fmt: skip
    german, english = package.paragraphs
    assert german.runs[0]._r.find(f".//{qn('w:lang')}") is None
    assert english.runs[0]._r.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-US"


def test_properties() -> None:
    package = _export(make_block("x"), title="My *title*", author="A. Writer")
    properties = package.core_properties
    assert (properties.title, properties.author, properties.comments) == ("My *title*", "A. Writer", "")
    package = _export(make_block("x"), name="scan one.pdf", options={"title": "\x00" + "long " * 100})
    assert package.core_properties.title == ("long " * 51)
    assert _export(make_block("x"), name="scan one.pdf").core_properties.title == "scan one"


def test_right_to_left_text() -> None:
    text = "مرحبا 2024 Hello بالعالم"
    (paragraph,) = _export(make_block(text, direction=Direction.RIGHT_TO_LEFT)).paragraphs
    assert paragraph.text == text
    assert _child(paragraph, "pPr/bidi") is not None
    leftward = [(run.text, bool(run.font.rtl)) for run in paragraph.runs]
    assert leftward == [("مرحبا 2024 ", True), ("Hello", False), (" بالعالم", True)]


def test_right_to_left_table() -> None:
    (table,) = _export(make_table([["السلعة", "السعر"], ["تفاح", "1.50"]])).tables
    assert table._tbl.find(f".//{qn('w:bidiVisual')}") is not None
    assert all(_child(cell.paragraphs[0], "pPr/bidi") is not None for row in table.rows for cell in row.cells)


def test_east_asian_text_has_the_font_hint() -> None:
    chinese, latin = _export(make_page(make_block("你好，“世界”。"), make_block("“quoted”"))).paragraphs
    assert chinese.runs[0]._r.find(f".//{qn('w:rFonts')}").get(qn("w:hint")) == "eastAsia"
    assert latin.runs[0]._r.find(f".//{qn('w:rFonts')}") is None


def test_kept_line_breaks_are_breaks_in_one_paragraph() -> None:
    (paragraph,) = _export(make_block("Acme", "Street 5", keeps_line_breaks=True)).paragraphs
    assert paragraph.text == "Acme\nStreet 5"
    assert len(paragraph._p.findall(f".//{qn('w:br')}")) == 1


def test_bold_and_italic_paragraphs() -> None:
    bold, italic = _export(make_page(make_block("a", is_bold=True), make_block("b", is_italic=True))).paragraphs
    assert (bold.runs[0].bold, bold.runs[0].italic) == (True, None)
    assert (italic.runs[0].bold, italic.runs[0].italic) == (None, True)


def test_furniture_only_when_asked_for() -> None:
    page = make_page(make_block("Top", kind=BlockKind.PAGE_HEADER), make_block("Body"))
    assert [p.text for p in _export(page).paragraphs] == ["Body"]
    kept = _export(page, options={"include_page_furniture": True}).paragraphs
    assert [(p.text, p.style.name) for p in kept] == [("Top", "Header"), ("Body", "Normal")]


def test_paper_follows_a_pdf_and_not_a_picture() -> None:
    page = make_page(make_block("x"), rotation_deg=90)
    section = _export(page).sections[0]
    assert [round(side.mm) for side in (section.page_width, section.page_height)] == [297, 210]
    picture = _export(make_page(make_block("x")), media_type="image/png").sections[0]
    assert [round(side.mm) for side in (picture.page_width, picture.page_height)] == [210, 297]


def test_rich_document_reads_back() -> None:
    package = _open(export(DocxExporter(), rich_document()))
    texts = [p.text for p in package.paragraphs]
    assert "This paragraph goes on on the next page." in texts
    assert texts[-1] == "[Page 3 could not be read: the page cannot be drawn]"
    assert [c.text for c in package.tables[0].rows[2].cells] == ["Apples", "-1.50", "=A1+1"]
    assert "Running title" not in texts


def test_same_document_gives_same_bytes_without_the_clock() -> None:
    content = export(DocxExporter(), rich_document())
    assert content == export(DocxExporter(), rich_document())
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert archive.namelist()[0] == "[Content_Types].xml"
    assert not re.search(rb"created|modified|python-docx", archive.read("docProps/core.xml"))
    assert not [name for name in archive.namelist() if "thumbnail" in name]


def test_empty_document_opens() -> None:
    assert not _export(make_page()).paragraphs


@given(st.text(max_size=30), st.text(max_size=10), st.text(max_size=10))
@settings(max_examples=20, deadline=None)
def test_any_text_round_trips(text: str, cell: str, title: str) -> None:
    block = make_block(text, keeps_line_breaks=True)
    package = _export(make_page(block, make_table([["head", cell]])), title=title)
    assert package.tables[0].cell(0, 1).text == printable(cell)
    expected = printable(block.text).strip()
    assert package.paragraphs[0].text.strip() == expected
