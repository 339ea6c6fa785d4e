from __future__ import annotations

import io
import zipfile
from itertools import pairwise
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core.model import Block, Direction, Document
from exporters.docx import DocxExporter
from exporters.docx_scripts import complex_font, language_attribute, stretches
from tests.unit.exporters.sample_documents import export, make_block, make_document, make_line, make_page, make_table

RIGHT = Direction.RIGHT_TO_LEFT
ARABIC = "هذه رسالة من القاهرة"


@pytest.mark.parametrize(
    ("text", "is_leftward", "wanted"),
    [
        ("plain text", False, [("plain text", False)]),
        ("القيمة 12.5 ريال", True, [("القيمة 12.5 ريال", True)]),
        ("ريال ABC نهاية", True, [("ريال ", True), ("ABC", False), (" نهاية", True)]),
        ("ريال ABC 12 نهاية", True, [("ريال ", True), ("ABC 12", False), (" نهاية", True)]),
        ("(ABC)", True, [("(", True), ("ABC", False), (")", True)]),
        ("He said שלום עולם.", False, [("He said ", False), ("שלום עולם", True), (".", False)]),
        ("שלום 12 hello", False, [("שלום 12", True), (" hello", False)]),
        ("שָׁלוֹם abc", False, [("שָׁלוֹם", True), (" abc", False)]),
        ("12.50", True, [("12.50", True)]),
        ("هاتف 011 123 4567 صباحا", True, [("هاتف ", True), ("011 123 4567", False), (" صباحا", True)]),
        ("ريال ABC 12-3 نهاية", True, [("ريال ", True), ("ABC 12-3", False), (" نهاية", True)]),
        ("", True, []),
    ],
)
def test_runs_have_one_direction_and_signs_go_with_the_paragraph(
    text: str, is_leftward: bool, wanted: list[tuple[str, bool]]
) -> None:
    assert list(stretches(text, is_leftward=is_leftward)) == wanted


@given(st.text(alphabet="ab 1.(אב\u05b8م٢", max_size=30), st.booleans())
def test_stretches_make_up_the_text_and_none_is_empty(text: str, is_leftward: bool) -> None:
    parts = list(stretches(text, is_leftward=is_leftward))
    assert "".join(part for part, _ in parts) == text
    assert all(part for part, _ in parts)
    assert all(one[1] is not other[1] for one, other in pairwise(parts))


@pytest.mark.parametrize(
    ("tag", "name"),
    [("de-DE", "val"), ("ar-SA", "bidi"), ("hi-IN", "bidi"), ("th-TH", "bidi"), ("ja-JP", "eastAsia"),
     ("pa-Arab", "bidi"), ("uz-Arab", "bidi"), ("sd-Deva", "bidi"), ("sr-Cyrl", "val"), ("az-Latn", "val"),
     ("ks-Latn", "val"), ("yue", "eastAsia")],
)  # fmt: skip
def test_language_has_the_attribute_of_its_script(tag: str, name: str) -> None:
    assert language_attribute(tag) == {name: tag}


@pytest.mark.parametrize(
    ("text", "font"),
    [("plain", None), ("déjà", None), ("हिन्दी", "Nirmala UI"), ("ไทย", "Leelawadee UI"), ("العربية", "Arial"),
     ("日本", None),
     ("བོད", "Microsoft Himalaya"), ("မြန်မာ", "Myanmar Text"), ("ދިވެހި", "MV Boli"), ("ខ្មែរ", "Leelawadee UI")],
)  # fmt: skip
def test_complex_scripts_have_a_font(text: str, font: str | None) -> None:
    assert complex_font(text) == font


def _package(document: Document) -> Any:
    return docx.Document(io.BytesIO(export(DocxExporter(), document)))


def _languages(paragraph: Any) -> list[dict[str, str]]:
    nodes = [run._r.find(f".//{qn('w:lang')}") for run in paragraph.runs]
    return [
        {key.split("}")[1]: value for key, value in node.attrib.items()} if node is not None else {} for node in nodes
    ]


def test_paragraph_in_the_language_of_its_lines_says_so_in_its_runs() -> None:
    block = make_block("x")
    arabic = Block(block.kind, block.bbox, (make_line(ARABIC, direction=RIGHT, language="ar"),))
    thai = Block(block.kind, block.bbox, (make_line("ภาษาไทย", language="th"),))
    english = Block(
        block.kind, block.bbox, (make_line("English text of some length here"), make_line("and more of it"))
    )
    first, second, third = _package(make_document(make_page(english, arabic, thai, language="en"))).paragraphs
    assert _languages(first) == [{}]
    assert _languages(second) == [{"bidi": "ar-SA"}]
    assert _languages(third) == [{"bidi": "th-TH"}]
    fonts = [p.runs[0]._r.find(f".//{qn('w:rFonts')}") for p in (second, third)]
    assert [font.get(qn("w:cs")) for font in fonts] == ["Arial", "Leelawadee UI"]
    assert second._p.pPr.find(qn("w:bidi")) is not None
    assert third._p.pPr is None


def test_table_of_numbers_is_mirrored_on_a_page_from_right_to_left() -> None:
    numbers = make_table([["1", "2"], ["3", "4"]])
    arabic = make_block(ARABIC, direction=RIGHT)
    names = make_table([["Name", "Price"], ["a", "2"]])
    package = _package(make_document(make_page(arabic, numbers, arabic, names)))
    mirrored = [table._tbl.find(f".//{qn('w:bidiVisual')}") is not None for table in package.tables]
    assert mirrored == [True, False]
    alone = _package(make_document(make_page(numbers)))
    assert alone.tables[0]._tbl.find(f".//{qn('w:bidiVisual')}") is None


def test_children_of_runs_and_paragraphs_stand_in_the_order_of_the_schema() -> None:
    # ECMA-376 part 1, CT_PPrBase and EG_RPrBase; Word refuses a file that breaks it.
    paragraph_order = ["pStyle", "keepNext", "pageBreakBefore", "numPr", "bidi", "spacing", "ind"]
    run_order = ["rFonts", "b", "bCs", "i", "iCs", "sz", "szCs", "rtl", "lang"]
    heading = make_block(ARABIC, direction=RIGHT, is_bold=True)
    content = export(
        DocxExporter(), make_document(make_page(make_table([["1"]]), heading), make_page(heading, index=1))
    )
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml"))
    for tag, order in (("w:pPr", paragraph_order), ("w:rPr", run_order)):
        for node in root.iter(qn(tag)):
            places = [order.index(etree.QName(child).localname) for child in node]
            assert places == sorted(places)
