"""Small documents for the tests of the exporters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.geometry import BBox, Polygon
from core.model import (
    Block,
    BlockKind,
    Direction,
    Document,
    Line,
    Page,
    PageFailure,
    SourceInfo,
    Table,
    TableCell,
    TextLayerState,
    TextLayerVerdict,
    TextSource,
    Word,
)
from exporters.base import Exporter, ExportOptions
from exporters.writing import MemorySink

BOX = BBox(100, 200, 900, 240)


def make_line(text: str, **fields: Any) -> Line:
    return Line(text, BOX, **{"confidence": 0.9, **fields})


def make_block(*lines: str, kind: BlockKind = BlockKind.PARAGRAPH, **fields: Any) -> Block:
    line_fields = {key: fields.pop(key) for key in ("direction", "is_bold", "is_italic") if key in fields}
    return Block(kind, BOX, tuple(make_line(text, **line_fields) for text in lines), **fields)


def make_item(marker: str, *lines: str, level: int = 0, **fields: Any) -> Block:
    # As on the page: the first line begins with the marker.
    lines = (f"{marker} {lines[0]}".strip(), *lines[1:])
    return make_block(*lines, kind=BlockKind.LIST_ITEM, marker=marker, level=level, **fields)


def make_heading(text: str, level: int = 1) -> Block:
    return make_block(text, kind=BlockKind.HEADING, level=level)


def make_table(
    rows: Sequence[Sequence[str]], *, header: bool = True, cells: Sequence[TableCell] | None = None
) -> Block:
    if cells is None:
        cells = [
            TableCell(r, c, text, BBox(c * 100, r * 30, c * 100 + 90, r * 30 + 25), is_header=header and r == 0)
            for r, row in enumerate(rows)
            for c, text in enumerate(row)
        ]
    return Block(BlockKind.TABLE, BOX, table=Table(len(rows), len(rows[0]) if rows else 0, tuple(cells)))


def make_page(*blocks: Block, index: int = 0, **fields: Any) -> Page:
    return Page(index, 1654, 2339, 200.0, tuple(blocks), **fields)


def make_document(*pages: Page | Block, language: str = "auto", **source: Any) -> Document:
    whole = tuple(page if isinstance(page, Page) else make_page(page, index=index) for index, page in enumerate(pages))
    info = {"name": "report.pdf", "media_type": "application/pdf", "size_bytes": 12345, "fingerprint": "ab" * 32}
    return Document("9f2c1b7e4a", SourceInfo(**{**info, "page_count": len(whole), **source}), whole, language=language)


def export(exporter: Exporter, document: Document, **options: Any) -> bytes:
    sink = MemorySink()
    exporter.write(document, None, sink, ExportOptions(**options), lambda: None)
    return sink.content


def rich_document() -> Document:
    """A document that has one of everything."""
    spanned = (
        TableCell(0, 0, "Item", BBox(0, 0, 200, 20), row_span=2, is_header=True),
        TableCell(0, 1, "Price | net", BBox(200, 0, 400, 20), col_span=2, is_header=True),
        TableCell(1, 1, "EUR", BBox(200, 20, 300, 40)),
        TableCell(1, 2, "USD", BBox(300, 20, 400, 40)),
        TableCell(2, 0, "Apples", BBox(0, 40, 200, 60)),
        TableCell(2, 1, "-1.50", BBox(200, 40, 300, 60)),
        TableCell(2, 2, "=A1+1", BBox(300, 40, 400, 60), confidence=0.5),
    )
    first = make_page(
        make_block("Running title", kind=BlockKind.PAGE_HEADER),
        make_heading("Annual report #1 #", 1),
        make_block("A paragraph of two lines that is hyphen-", "ated at its end."),
        make_block("Acme Street 5", "12345 Town", keeps_line_breaks=True),
        make_block("Bold claim", is_bold=True),
        make_heading("Lists", 2),
        make_item("•", "first"),
        make_item("–", "nested", level=1),
        make_item("•", "second"),
        make_item("1.", "one"),
        make_item("2.", "two"),
        make_item("5.", "five"),
        make_item("a)", "letter"),
        make_item("1.2", "section"),
        make_block(kind=BlockKind.FORMULA, latex="E = mc^2"),
        make_table([["", "", ""]] * 3, cells=spanned),
        make_block("Figure 1: a *star*", kind=BlockKind.CAPTION),
        make_block("1 A note below.", kind=BlockKind.FOOTNOTE),
        make_block("This paragraph goes on"),
        make_block("- 1 -", kind=BlockKind.PAGE_FOOTER),
        language="en",
        text_layer=TextLayerVerdict(TextLayerState.PARTIAL, "only a stamp"),
    )
    hyphenated = first.blocks[2]
    lines = (
        Line(hyphenated.lines[0].text, BOX, confidence=0.8, is_hyphenated=True),
        Line(
            hyphenated.lines[1].text,
            BOX,
            words=(Word("ated", BBox(100, 200, 150, 240), 0.7, Polygon.of_bbox(BBox(100, 200, 150, 240))),),
            confidence=0.9,
            polygon=Polygon.of_bbox(BOX),
        ),
    )
    blocks = (*first.blocks[:2], Block(hyphenated.kind, BOX, lines, polygon=Polygon.of_bbox(BOX)), *first.blocks[3:])
    first = make_page(*blocks, language="en", text_layer=first.text_layer, rotation_deg=90)
    second = make_page(
        make_block("on the next page.", continues_previous=True),
        make_block("مرحبا بالعالم 2024 OK", direction=Direction.RIGHT_TO_LEFT),
        make_block("你好，“世界”。"),
        index=1,
        source=TextSource.MIXED,
    )
    third = make_page(index=2, failure=PageFailure("page_damaged", "the page cannot be drawn"))
    return make_document(first, second, third, language="auto", title="Annual *report*", author="A. Writer")
