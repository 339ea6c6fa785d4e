"""A document whose every text tries to become something else: markup, a script, a formula, half a character."""

from __future__ import annotations

from dataclasses import replace

from core.geometry import BBox
from core.model import Block, BlockKind, Document, PageFailure, Table, TableCell
from tests.unit.exporters.sample_documents import BOX, make_block, make_document, make_item, make_line, make_page

HOSTILE = (
    "</script><script>alert(1)</script>",
    "]]> <![CDATA[x]]> <?php ?> <!-- -->",
    "</style></title></head></table>",
    '" onerror="alert(1)" \' onload=\'alert(2)',
    "&lt;b&gt; &#60; &unknown; & <b",
    "\x00\x08\x0b\x0c\x1f\x7f\ufffe\uffff\ud800 end",
    "=cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd",
    "_x0041_ \u202etxt.exe\u2066",
)


def hostile_document() -> Document:
    pages = []
    for index, text in enumerate(HOSTILE):
        cells = (
            TableCell(0, 0, text, BBox(0, 0, 10, 10), is_header=True),
            TableCell(0, 1, text + "\n" + text, BBox(10, 0, 20, 10), is_header=True),
            TableCell(1, 0, text, BBox(0, 10, 10, 20), row_span=99, col_span=99),
            TableCell(1, 1, text, BBox(0, 0, 1, 1), row_span=0, col_span=0),
        )
        blocks = (
            make_block(text, kind=BlockKind.HEADING, level=99),
            make_block(text, text, keeps_line_breaks=True),
            make_item(text, text, level=50),
            make_item("1.", text, level=-3),
            make_block(text, kind=BlockKind.CAPTION),
            Block(BlockKind.TABLE, BOX, table=Table(2, 2, cells)),
            Block(BlockKind.FORMULA, BOX, latex=text),
            Block(BlockKind.FIGURE, BOX, lines=(make_line(text),)),
            make_block(text, kind=BlockKind.BARCODE, barcode_format=text),
            make_block(text, kind=BlockKind.FOOTNOTE),
            make_block(text, kind=BlockKind.PAGE_FOOTER),
            Block(BlockKind.PARAGRAPH, BBox(-50, -50, 99999, 99999), (make_line(text, language='"><x'),)),
        )
        pages.append(make_page(*blocks, index=index, language='en" onclick="x'))
    failed = make_page(index=len(HOSTILE), failure=PageFailure("page_damaged", " ".join(HOSTILE)))
    document = make_document(*pages, failed, name="".join(HOSTILE), title=" ".join(HOSTILE), author=HOSTILE[0])
    return replace(document, language=HOSTILE[0])
