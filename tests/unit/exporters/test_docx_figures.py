from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import docx
from docx.oxml.ns import qn
from PIL import Image

from core.model import BlockKind, Document, FigureKind
from core.page_source import PageSource
from exporters.base import ExportOptions
from exporters.docx import DocxExporter
from exporters.writing import MemorySink
from tests.unit.exporters.sample_documents import make_block, make_document
from tests.unit.exporters.test_figures import BLUE, RED, DrawnSource, figure, page_with, two_coloured

CAPTION = make_block("Figure 1: two halves", kind=BlockKind.CAPTION)


def exported(document: Document, source: PageSource | None, **options: Any) -> bytes:
    sink = MemorySink()
    DocxExporter().write(document, source, sink, ExportOptions(**options), lambda: None)
    return sink.content


def opened(document: Document, source: PageSource | None = None, **options: Any) -> Any:
    return docx.Document(io.BytesIO(exported(document, source, **options)))


def page_source() -> DrawnSource:
    return DrawnSource([two_coloured()])


def keeps_with_next(paragraph: Any) -> bool:
    return paragraph.paragraph_format.keep_with_next is True


def test_figure_is_a_picture_in_the_line_with_its_size_and_description() -> None:
    block = figure(50, 40, 150, 100, kind=FigureKind.STAMP, text="Paid")
    package = opened(make_document(page_with(make_block("Before"), block)), page_source())
    (shape,) = package.inline_shapes
    assert (round(shape.width.pt, 1), round(shape.height.pt, 1)) == (72.0, 43.2)
    properties = shape._inline.docPr
    assert (properties.get("descr"), properties.get("id")) == ("Stamp: Paid", "1")
    relation = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
    image = Image.open(io.BytesIO(package.part.related_parts[relation].blob)).convert("RGB")
    assert (image.size, image.getpixel((0, 0)), image.getpixel((99, 59))) == ((100, 60), RED, BLUE)
    assert [p.text for p in package.paragraphs] == ["Before", ""]


def test_picture_states_that_it_has_no_space_around_it() -> None:
    package = opened(make_document(page_with(figure(50, 40, 150, 100))), page_source())
    (shape,) = package.inline_shapes
    assert [shape._inline.get(f"dist{side}") for side in "TBLR"] == ["0"] * 4


def test_figure_and_its_caption_stay_together_whichever_comes_first() -> None:
    block = figure(50, 40, 150, 100)
    below = opened(make_document(page_with(make_block("a"), block, CAPTION, make_block("b"))), page_source())
    assert [keeps_with_next(p) for p in below.paragraphs] == [False, True, False, False]
    above = opened(make_document(page_with(make_block("a"), CAPTION, block, make_block("b"))), page_source())
    assert [keeps_with_next(p) for p in above.paragraphs] == [False, True, False, False]
    assert above.paragraphs[1].style.name == "Caption"


def test_figure_larger_than_the_page_is_made_smaller() -> None:
    block = figure(0, 0, 300, 200)
    source = DrawnSource([two_coloured()], dpi=10.0)
    package = opened(make_document(replace(page_with(block), dpi=10.0)), source)
    (shape,) = package.inline_shapes
    section = package.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    assert shape.width <= room
    assert abs(shape.width / shape.height - 1.5) < 0.01


def test_figure_without_its_source_is_noted_and_left_out_where_nobody_wants_it() -> None:
    document = make_document(
        page_with(figure(50, 40, 150, 100, kind=FigureKind.SIGNATURE), figure(0, 0, 9, 9, text="x"))
    )
    assert [p.text for p in opened(document).paragraphs] == ["[Signature]", "[Figure: x]"]
    assert [p.text for p in opened(document, page_source(), figures=False).paragraphs] == ["x"]


def test_same_figures_give_the_same_bytes() -> None:
    document = make_document(page_with(figure(50, 40, 150, 100), figure(50, 40, 100, 100)))
    assert exported(document, page_source()) == exported(document, page_source())


def test_pictures_have_ids_of_their_own() -> None:
    package = opened(make_document(page_with(figure(50, 40, 150, 100), figure(50, 40, 100, 100))), page_source())
    ids = [node.get("id") for node in package.element.body.iter(qn("wp:docPr"))]
    assert ids == ["1", "2"]


def test_bar_code_names_its_kind() -> None:
    code = make_block("4006381333931", kind=BlockKind.BARCODE, barcode_format="EAN13")
    assert [p.text for p in opened(make_document(code)).paragraphs] == ["EAN13: 4006381333931"]
