from __future__ import annotations

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from PIL import Image

from core.model import Block, BlockKind, FigureKind
from exporters.base import ExportFormat, ExportOptions
from exporters.md import MarkdownExporter, markdown_text
from exporters.registry import export_document
from exporters.writing import MemorySink
from tests.unit.exporters.sample_documents import export, make_block, make_document, make_page
from tests.unit.exporters.test_figures import RED, DrawnSource, figure, page_with, two_coloured


def with_caption(*figures: Block) -> tuple[Block, ...]:
    return (make_block("Before"), *figures, make_block("Figure 1: two halves", kind=BlockKind.CAPTION))


def test_figures_are_picture_files_beside_the_markdown(tmp_path: Path) -> None:
    source = DrawnSource([two_coloured(), two_coloured()])
    signed = figure(60, 50, 90, 90, kind=FigureKind.SIGNATURE)
    pages = (page_with(*with_caption(figure(50, 40, 150, 100))), page_with(signed, index=1))
    written = export_document(make_document(*pages), tmp_path / "my report (1).md", ExportFormat.MD, source=source)
    folder = tmp_path / "my report (1)_files"
    assert written == (tmp_path / "my report (1).md", folder / "figure-1.png", folder / "figure-2.png")
    assert written[0].read_text("utf-8") == (
        "Before\n\n![Figure](my%20report%20%281%29_files/figure-1.png)\n\nFigure 1: two halves\n\n"
        "![Signature](my%20report%20%281%29_files/figure-2.png)\n"
    )
    with Image.open(written[1]) as picture:
        assert (picture.size, picture.convert("RGB").getpixel((0, 0))) == ((100, 60), RED)


def test_same_export_gives_the_same_bytes() -> None:
    sinks = [MemorySink(), MemorySink()]
    for sink in sinks:
        document = make_document(page_with(figure(50, 40, 150, 100)))
        MarkdownExporter().write(document, DrawnSource([two_coloured()]), sink, ExportOptions(), lambda: None)
    assert sinks[0].content == sinks[1].content
    assert sinks[0].companions == sinks[1].companions


def test_figure_without_its_source_is_noted() -> None:
    document = make_document(page_with(figure(50, 40, 150, 100, text="Sales *up*")))
    assert export(MarkdownExporter(), document).decode() == "*[Figure: Sales \\*up\\*]*\n"


def test_figures_are_left_out_where_nobody_wants_them_but_for_their_text() -> None:
    document = make_document(page_with(make_block("Body"), figure(0, 0, 9, 9), figure(50, 40, 150, 100, text="Label")))
    assert export(MarkdownExporter(), document, figures=False).decode() == "Body\n\nLabel\n"
    assert markdown_text(document) == "Body\n\nLabel\n"


@pytest.mark.parametrize("text", ["a ] b [c](d) `e` <b>!", "\\", "![x](y)", "a_b *c*"])
def test_text_in_a_figure_describes_it_whatever_it_holds(text: str) -> None:
    sink = MemorySink()
    document = make_document(page_with(figure(50, 40, 150, 100, text=text)))
    MarkdownExporter().write(document, DrawnSource([two_coloured()]), sink, ExportOptions(), lambda: None)
    inline = MarkdownIt("commonmark").parse(sink.content.decode())[1]
    assert inline.children is not None
    (image,) = inline.children
    assert (image.type, image.attrGet("src")) == ("image", "document_files/figure-1.png")
    assert image.content.replace("\\", "") == f"Figure: {text}".replace("\\", "")
    assert "".join(part.content for part in image.children or ()) == f"Figure: {text}"


def test_bar_code_names_its_kind_and_what_it_holds() -> None:
    code = make_block("https://example.org/a_b", kind=BlockKind.BARCODE, barcode_format="QRCode")
    card = make_block(
        "BEGIN:VCARD", "END:VCARD", kind=BlockKind.BARCODE, barcode_format="DataMatrix", keeps_line_breaks=True
    )
    written = export(MarkdownExporter(), make_document(make_page(code, card))).decode()
    assert written == "QRCode: https://example.org/a_b\n\nDataMatrix: BEGIN:VCARD\\\nEND:VCARD\n"
