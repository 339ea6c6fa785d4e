"""Markdown: CommonMark with GitHub's tables and dollar formulas, no raw HTML but the optional page comments.

Exporters layer. Decisions are explained in docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.model import Block, BlockKind, Document, Table
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.flow import FlowPage, emphasis, flow
from exporters.list_markers import ListMarker, Numbering, parse_marker
from exporters.md_escape import escape_cell, escape_heading, escape_inline, escape_lines, safe_latex
from exporters.plain_text import printable, single_line, text_lines
from exporters.txt import page_failure_note

_HARD_BREAK = "\\\n"


class MarkdownExporter:
    """Writes Markdown."""

    format = ExportFormat.MD
    needs_source = False
    reads_page_by_page = False

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
        for piece in markdown_pieces(document, options):
            checkpoint()
            out.write(piece.encode("utf-8"))


def markdown_text(document: Document, options: ExportOptions | None = None) -> str:
    """Return the whole document as Markdown."""
    return "".join(markdown_pieces(document, options or ExportOptions()))


def markdown_pieces(document: Document, options: ExportOptions) -> Iterator[str]:
    """Yield the Markdown, one piece a page."""
    is_first = True
    writer = _ListWriter()
    for part in flow(document, furniture=options.include_page_furniture is True):
        sections = list(_page_sections(part, writer))
        if options.page_markers:
            sections.insert(0, _Section(f"<!-- page {part.page.index + 1} -->"))
            writer.end()
        piece = ""
        for section in sections:
            gap = "" if is_first else "\n" if section.is_tight else "\n\n"
            piece += gap + section.text
            is_first = False
        if piece:
            yield piece
    if not is_first:
        yield "\n"


@dataclass(frozen=True, slots=True)
class _Section:
    """One piece of Markdown; a tight one follows the piece before without an empty line."""

    text: str
    is_tight: bool = False


def _page_sections(part: FlowPage, writer: _ListWriter) -> Iterator[_Section]:
    if part.page.failure is not None:
        writer.end()
        yield _Section(f"*{escape_inline(page_failure_note(part.page.index, part.page.failure))}*")
    for block in part.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            section = writer.item(block)
        else:
            text = _block_markdown(block)
            section = _Section(text) if text else None
            if text:
                writer.end()
        if section is not None:
            yield section


def _block_markdown(block: Block) -> str:
    if block.table is not None:
        return _table_markdown(block.table)
    if block.latex is not None:
        latex = safe_latex(printable(block.latex))
        if latex or not block.lines:
            return f"$${latex}$$" if latex else ""
    if block.kind is BlockKind.HEADING:
        text = escape_heading(single_line(block.text))
        return f"{'#' * min(max(block.level, 1), 6)} {text}" if text else ""
    lines = _content_lines(block)
    if block.marker:
        marker = single_line(block.marker)
        lines = [f"{marker} {lines[0]}".strip(), *lines[1:]] if lines else [marker]
    is_bold, is_italic = emphasis(block)
    mark = "*" * (2 * is_bold + is_italic) if lines else ""
    return f"{mark}{_HARD_BREAK.join(escape_lines(lines))}{mark}"


def _content_lines(block: Block) -> list[str]:
    """Return the lines that stay apart: all of them where line ends carry meaning, else one."""
    if block.keeps_line_breaks:
        return text_lines(block.text)
    line = single_line(block.text)
    return [line] if line else []


def _table_markdown(table: Table) -> str:
    rows = [[escape_cell(single_line(text)) for text in row] for row in table.grid()]
    if not rows or not rows[0]:
        return ""
    rows.insert(1, ["---"] * table.col_count)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


@dataclass(slots=True)
class _OpenItem:
    """The last item of a list that is still open.

    Attributes:
        level: Nesting depth the document gave.
        indent: Columns before the item's own marker.
        content: Columns before the item's text.
        marker: What the document's marker says; a bullet where it stays in the text.
        delimiter: Sign after the number, as written; "-" for bullets.
    """

    level: int
    indent: int
    content: int
    marker: ListMarker
    delimiter: str


class _ListWriter:
    """Turns list items into nested Markdown lists; numbers come out as the document has them."""

    def __init__(self) -> None:
        self._open: list[_OpenItem] = []

    def end(self) -> None:
        """Say that something else than a list item follows."""
        self._open.clear()

    def item(self, block: Block) -> _Section | None:
        """Return the Markdown of an item, None where it is empty."""
        lines = _content_lines(block)
        if not lines:
            return None
        is_tight = bool(self._open)
        while self._open and self._open[-1].level > block.level:
            closed = self._open.pop()
            if not self._open or self._open[-1].level < block.level:
                # A step back to a depth that was never opened: the item stays beside the one it steps back from.
                self._open.append(closed)
                closed.level = block.level
        before = self._open.pop() if self._open and self._open[-1].level == block.level else None
        marker = parse_marker(block.marker, before.marker if before else None)
        if marker is None or marker.numbering not in (Numbering.BULLET, Numbering.DECIMAL):
            # Markdown counts only in digits; other markers stay as text behind a bullet.
            label = single_line(block.marker)
            lines = [f"{label} {lines[0]}", *lines[1:]]
            marker = ListMarker(Numbering.BULLET)
        delimiter = _delimiter(marker, before)
        label = "-" if marker.numbering is Numbering.BULLET else f"{marker.number}{delimiter}"
        indent = self._open[-1].content if self._open else 0
        content = indent + len(label) + 1
        self._open.append(_OpenItem(block.level, indent, content, marker, delimiter))
        text = f"\\\n{' ' * content}".join(escape_lines(lines))
        if before is None and marker.numbering is Numbering.DECIMAL and marker.number != 1:
            # Right under a line of text only a list that counts from 1 can begin.
            is_tight = False
        return _Section(f"{' ' * indent}{label} {text}", is_tight)


def _delimiter(marker: ListMarker, before: _OpenItem | None) -> str:
    """Return the sign after the number; another one than before starts a new list, which may count as it likes."""
    if marker.numbering is Numbering.BULLET:
        return "-"
    wanted = marker.suffix[-1]
    if before is None or before.marker.numbering is Numbering.BULLET:
        return wanted
    if marker.number == before.marker.number + 1:
        return before.delimiter
    return ")" if before.delimiter == "." else "."
