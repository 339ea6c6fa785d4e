from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from core.geometry import BBox, Polygon
from core.model import Block, BlockKind, Direction, Document, FigureKind, Line, Table, TableCell, Word
from exporters.hocr import HocrExporter
from tests.unit.exporters.hostile_documents import hostile_document
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_heading,
    make_line,
    make_page,
    rich_document,
)

_X = "{http://www.w3.org/1999/xhtml}"


def _root(document: Document, **options: Any) -> Any:
    return etree.fromstring(export(HocrExporter(), document, **options))


def _of_class(root: Any, name: str) -> list[Any]:
    return [node for node in root.iter() if node.get("class") == name]


def _text(node: Any) -> str:
    return " ".join("".join(node.itertext()).split())


def _box(node: Any) -> list[int]:
    match = re.search(r"bbox (\d+) (\d+) (\d+) (\d+)", node.get("title"))
    assert match is not None
    return [int(value) for value in match.groups()]


def test_pages_hold_what_was_read_in_order() -> None:
    document = rich_document()
    root = _root(document)
    pages = _of_class(root, "ocr_page")
    assert [page.get("id") for page in pages] == ["page_1", "page_2", "page_3"]
    assert pages[0].get("title") == 'image "report.pdf"; bbox 0 0 1654 2339; ppageno 0; scan_res 200 200'
    for page, node in zip(document.pages, pages, strict=True):
        read = " ".join(block.latex or " ".join(line.text for line in block.lines) for block in page.blocks)
        cells = [cell.text for block in page.blocks if block.table is not None for cell in block.table.cells]
        expected = sorted(" ".join((read, *cells)).split())
        lines = [_text(line) for line in _of_class(node, "ocr_line")]
        assert sorted(" ".join(lines).split()) == expected
    assert "could not be read" in _text(pages[2])
    assert not _of_class(pages[2], "ocr_line")


def test_words_have_their_boxes_and_confidence() -> None:
    words = (Word("Hello", BBox(10, 20, 60, 40), 0.987), Word("world.", BBox(70, 20, 130.6, 40.2)))
    line = Line("Hello world.", BBox(10, 20, 131, 41), words=words, confidence=0.5)
    root = _root(make_document(Block(BlockKind.PARAGRAPH, line.bbox, (line,))))
    nodes = _of_class(root, "ocrx_word")
    assert [node.get("title") for node in nodes] == ["bbox 10 20 60 40; x_wconf 99", "bbox 70 20 131 40"]
    assert [node.text for node in nodes] == ["Hello", "world."]
    (par,) = _of_class(root, "ocr_par")
    assert _text(par) == "Hello world."
    assert par.tag == f"{_X}p"
    assert par.getparent().get("class") == "ocr_carea"


def test_line_without_words_is_parted_over_its_length() -> None:
    line = Line("ab cd", BBox(0, 0, 100, 20), confidence=0.8)
    root = _root(make_document(Block(BlockKind.PARAGRAPH, line.bbox, (line,))))
    first, second = _of_class(root, "ocrx_word")
    assert (first.get("title"), second.get("title")) == ("bbox 0 0 40 20; x_wconf 80", "bbox 60 0 100 20; x_wconf 80")


def test_signs_of_chinese_are_not_parted_by_spaces() -> None:
    words = tuple(Word(char, BBox(10 * i, 0, 10 * i + 10, 10)) for i, char in enumerate("你好世界"))
    line = Line("你好世界", BBox(0, 0, 40, 10), words=words)
    (node,) = _of_class(_root(make_document(Block(BlockKind.PARAGRAPH, line.bbox, (line,)))), "ocr_line")
    assert len(node) == 4
    assert "".join(node.itertext()) == "你好世界"


def test_kinds_have_the_classes_of_the_format() -> None:
    kinds = (BlockKind.CAPTION, BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER, BlockKind.FOOTNOTE)
    figures = [Block(BlockKind.FIGURE, BBox(0, 0, 9, 9), figure_kind=kind) for kind in (None, *FigureKind)]
    page = make_page(
        make_heading("Title", 2), *(make_block("x", kind=kind) for kind in kinds), *figures, make_block(" ")
    )
    (node,) = _of_class(_root(make_document(page)), "ocr_page")
    assert [child.get("class") for child in node] == [
        "ocr_carea", "ocr_caption", "ocr_header", "ocr_footer", "ocr_carea",
        "ocr_photo", "ocr_photo", "ocr_linedrawing", "ocr_image",
    ]  # fmt: skip
    assert (node[0].get("role"), node[0].get("aria-level")) == ("heading", "2")


def test_every_class_is_announced() -> None:
    root = _root(rich_document())
    (announced,) = (node.get("content").split() for node in root.iter() if node.get("name") == "ocr-capabilities")
    used = {node.get("class") for node in root.iter() if node.get("class")}
    assert used <= set(announced)
    assert {"ocrp_lang", "ocrp_dir", "ocrp_poly"} <= set(announced)


def test_direction_and_language_are_attributes_and_not_characters() -> None:
    leftward = make_block("\u200fשלום עולם\u200e", direction=Direction.RIGHT_TO_LEFT)
    mixed = Block(
        BlockKind.PARAGRAPH,
        leftward.bbox,
        (replace(leftward.lines[0], text="שלום רב לכולם", language="he"), make_line("English", language="en")),
    )
    vertical = make_block("縦書き", direction=Direction.TOP_TO_BOTTOM)
    root = _root(make_document(make_page(leftward, mixed, vertical, language="he")))
    assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "he"
    paragraphs, lines = _of_class(root, "ocr_par"), _of_class(root, "ocr_line")
    assert [each.get("dir") for each in paragraphs] == ["rtl", "rtl", None]
    assert [each.get("dir") for each in lines] == [None, None, "ltr", None]
    assert [each.get("lang") for each in lines] == [None, None, "en", None]
    assert lines[3].get("style") == "writing-mode: vertical-rl"
    assert _text(lines[0]) == "שלום עולם"


def test_slanted_lines_say_how() -> None:
    corners = Polygon(((10, 10), (110, 20), (108, 40), (8, 30)))
    line = Line("slanted", corners.bbox, polygon=corners)
    (node,) = _of_class(_root(make_document(Block(BlockKind.PARAGRAPH, line.bbox, (line,)))), "ocr_line")
    assert node.get("title") == "bbox 8 10 110 40; poly 10 10 110 20 108 40 8 30; textangle -5.71"


def test_table_keeps_cells_spans_and_the_words_in_them() -> None:
    cells = (
        TableCell(0, 0, "Name", BBox(0, 0, 100, 20), is_header=True),
        TableCell(0, 1, "Sum of all", BBox(100, 0, 300, 20), col_span=2, is_header=True),
        TableCell(1, 0, "corrected", BBox(0, 20, 100, 40), confidence=1.0),
        TableCell(1, 1, "1", BBox(100, 20, 200, 40)),
    )
    # One line of the reader runs through both header cells; the other was corrected since.
    words = (
        Word("Name", BBox(5, 2, 60, 18), 0.9),
        Word("Sum", BBox(105, 2, 140, 18), 0.8),
        Word("of", BBox(145, 2, 160, 18), 0.8),
        Word("all", BBox(165, 2, 190, 18), 0.8),
    )
    lines = (
        Line("Name Sum of all", BBox(5, 2, 190, 18), words=words, confidence=0.8),
        Line("corected", BBox(5, 22, 80, 38), confidence=0.5),
        Line("1", BBox(120, 22, 130, 38), confidence=0.7),
    )
    block = Block(BlockKind.TABLE, BBox(0, 0, 300, 40), lines, table=Table(2, 3, cells))
    (table,) = _of_class(_root(make_document(block)), "ocr_table")
    assert table.tag == f"{_X}table"
    rows = [[(cell.tag.removeprefix(_X), _text(cell)) for cell in row] for row in table]
    assert rows == [[("th", "Name"), ("th", "Sum of all")], [("td", "corrected"), ("td", "1"), ("td", "")]]
    assert table[0][1].get("colspan") == "2"
    found = {_text(word): (_box(word), word.get("title").split("; ")[1:]) for word in _of_class(table, "ocrx_word")}
    assert found == {
        "Name": ([5, 2, 60, 18], ["x_wconf 90"]),
        "Sum": ([105, 2, 140, 18], ["x_wconf 80"]),
        "of": ([145, 2, 160, 18], ["x_wconf 80"]),
        "all": ([165, 2, 190, 18], ["x_wconf 80"]),
        "corrected": ([0, 20, 100, 40], ["x_wconf 100"]),
        "1": ([120, 22, 130, 38], ["x_wconf 70"]),
    }


def test_ids_are_unique_and_boxes_inside_the_page() -> None:
    for document in (rich_document(), hostile_document()):
        root = _root(document)
        ids = [node.get("id") for node in root.iter() if node.get("id")]
        assert len(ids) == len(set(ids))
        for node in root.iter():
            if "bbox" in node.get("title", ""):
                left, top, right, bottom = _box(node)
                assert 0 <= left <= right <= 1654
                assert 0 <= top <= bottom <= 2339


def test_hostile_text_is_text() -> None:
    content = export(HocrExporter(), hostile_document())
    root: Any = etree.fromstring(content)
    assert {node.tag.removeprefix(_X) for node in root.iter()} <= {
        "html", "head", "meta", "title", "body", "div", "p", "span", "table", "tr", "td", "th",
    }  # fmt: skip
    allowed = {"class", "id", "title", "dir", "lang", "rowspan", "colspan", "role", "aria-level", "style"}
    for node in root.find(f"{_X}body").iter():
        assert {name for name in node.attrib if "}" not in name} <= allowed
        assert node.get("lang") is None
    assert "alert(1)" in _text(root)
    assert b"<script" not in content


@pytest.mark.parametrize("document", [make_document(), make_document(make_page())])
def test_nothing_read_is_still_a_whole_file(document: Document) -> None:
    assert len(_of_class(_root(document), "ocr_page")) == len(document.pages)
