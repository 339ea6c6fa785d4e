"""Plain text: UTF-8, line feeds, blocks apart by an empty line.

Exporters layer. Decisions are explained in docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.model import Block, BlockKind, Document, Page, PageFailure, block_text_with_marker
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink, never_stop
from exporters.flow import flow
from exporters.plain_text import printable, single_line
from exporters.standing_lines import Margin, standing_text

_INDENT = "  "


class TxtExporter:
    """Writes plain text."""

    format = ExportFormat.TXT
    needs_source = False
    reads_page_by_page = True

    def write(
        self,
        document: Document,
        source: PageSource | None,
        sink: OutputSink,
        options: ExportOptions,
        checkpoint: Checkpoint,
    ) -> None:
        """Write the document, see ``Exporter.write``."""
        out = sink.open()
        for piece in text_pieces(document, options, checkpoint):
            checkpoint()
            out.write(piece.encode("utf-8"))


def text_pieces(document: Document, options: ExportOptions, checkpoint: Checkpoint = never_stop) -> Iterator[str]:
    """Yield the text, one piece a page; ``checkpoint`` is called for each page."""
    if options.keep_lines:
        yield from _standing_pieces(document, options, checkpoint)
        return
    furniture = options.include_page_furniture is not False
    is_first = True
    for number, part in enumerate(flow(document, furniture=furniture, checkpoint=checkpoint)):
        separator = "\f" if options.page_markers and number else ""
        body = page_failure_note(part.page.index, part.page.failure) if part.page.failure else _page_text(part.blocks)
        if body:
            yield ("" if is_first or separator else "\n") + separator + body + "\n"
            is_first = False
        elif separator:
            yield separator


def page_failure_note(page_index: int, failure: PageFailure) -> str:
    """Return the note that stands in place of a page that could not be read."""
    return f"[Page {page_index + 1} could not be read: {single_line(failure.message)}]"


def _standing_pieces(document: Document, options: ExportOptions, checkpoint: Checkpoint) -> Iterator[str]:
    """Yield the text with lines as they stand: what goes on in the next column or on the next page is not joined."""
    is_first = True
    for number, page in enumerate(document.pages):
        checkpoint()
        separator = "\f" if options.page_markers and number else ""
        body = page_failure_note(page.index, page.failure) if page.failure else _standing_page(page, options)
        if body:
            yield ("" if is_first or separator else "\n") + separator + body + "\n"
            is_first = False
        elif separator:
            yield separator


def _standing_page(page: Page, options: ExportOptions) -> str:
    texts: list[str] = []
    margin: Margin | None = None
    for block in page.blocks:
        if options.include_page_furniture is False and block.is_page_furniture:
            continue
        if _has_own_form(block):
            text, margin = _block_text(block), None
        else:
            text, margin = standing_text(block, margin)
        if text.strip():
            texts.append(printable(text))
    return "\n\n".join(texts)


def _has_own_form(block: Block) -> bool:
    """Tell whether a block is not written by its lines: a grid, a formula, what a bar code holds."""
    return block.table is not None or block.kind in (BlockKind.FORMULA, BlockKind.BARCODE) or not block.lines


def _page_text(blocks: tuple[Block, ...]) -> str:
    out = ""
    was_item = False
    for block in blocks:
        is_item = block.kind is BlockKind.LIST_ITEM
        text = _block_text(block)
        if not text:
            continue
        if out:
            out += "\n" if is_item and was_item else "\n\n"
        out += text
        was_item = is_item
    return out


def _block_text(block: Block) -> str:
    if block.table is not None:
        # Rows keep their tabs, also leading ones: the columns depend on them.
        rows = ("\t".join(single_line(text.replace("\t", " ")) for text in row) for row in block.table.grid())
        return "\n".join(rows)
    if block.latex and block.kind is BlockKind.FORMULA:
        return single_line(block.latex)
    text = printable(block_text_with_marker(block)).strip()
    if block.kind is BlockKind.BARCODE and block.barcode_format and text:
        return f"{single_line(block.barcode_format)}: {text}"
    if block.kind is BlockKind.LIST_ITEM:
        return "\n".join(_INDENT * block.level + line for line in text.split("\n"))
    return text
