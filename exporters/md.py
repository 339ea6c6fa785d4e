"""Markdown: CommonMark with GitHub's tables and dollar formulas.

Raw HTML is only what this module writes itself: page comments where asked for, and a ``<div>`` around what runs from
right to left. Exporters layer; the source is asked for its figures, so it runs in worker processes. Decisions are
explained in docs/formats.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from core.model import Block, BlockKind, Document, Page, Table
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink, never_stop
from exporters.figures import FigureCropper, figure_description, missing_figure_note
from exporters.flow import FlowPage, emphasis, flow
from exporters.formulas.inline import may_hold_formulas, pieces
from exporters.md_direction import DirectionMarks
from exporters.md_escape import escape_alt, escape_cell, escape_heading, escape_inline, escape_lines, safe_latex
from exporters.md_lists import MarkdownLists
from exporters.plain_text import printable, single_line, text_lines
from exporters.txt import page_failure_note

_HARD_BREAK = "\\\n"
_OPEN_DOLLAR = re.compile(r"(?<!\\)\$")
_HOLD = "\ue000"  # private use: stands for a formula while the text around it is escaped


class MarkdownExporter:
    """Writes Markdown."""

    format = ExportFormat.MD
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
        pictures = _Pictures(source, sink) if options.figures else None
        for piece in markdown_pieces(document, options, pictures, checkpoint):
            checkpoint()
            out.write(piece.encode("utf-8"))


def markdown_text(document: Document, options: ExportOptions | None = None) -> str:
    """Return the whole document as Markdown alone: without pictures, and without HTML for directions."""
    return "".join(markdown_pieces(document, replace(options or ExportOptions(), direction_markup=False)))


class _Pictures:
    """Writes figures beside the Markdown and gives what shows them."""

    def __init__(self, source: PageSource | None, sink: OutputSink) -> None:
        self._figures = FigureCropper(source)
        self._sink = sink
        self._count = 0

    def markdown(self, page: Page, block: Block) -> str:
        picture = self._figures.picture(page, block)
        if picture is None:
            return f"*{escape_inline(missing_figure_note(block))}*"
        self._count += 1
        address = self._sink.write_beside(f"figure-{self._count}{picture.suffix}", picture.data)
        return f"![{escape_alt(figure_description(block))}]({quote(address)})"


def markdown_pieces(
    document: Document,
    options: ExportOptions,
    pictures: _Pictures | None = None,
    checkpoint: Checkpoint = never_stop,
) -> Iterator[str]:
    """Yield the Markdown, one piece a page.

    Args:
        document: What to write.
        options: What the person chose.
        pictures: Makes files of figures; without it figures are left out, but for the text in them.
        checkpoint: Called for each page that is looked at.
    """
    is_first = True
    writer = _PageWriter(options, pictures)
    furniture = options.include_page_furniture is True
    for part in flow(document, furniture=furniture, figures=pictures is not None, checkpoint=checkpoint):
        piece = ""
        for section in writer.sections(part):
            gap = "" if is_first else "\n" if section.is_tight else "\n\n"
            piece += gap + section.text
            is_first = False
        if piece:
            yield piece
    if not is_first:
        yield "".join(f"\n\n{mark}" for mark in writer.end()) + "\n"


@dataclass(frozen=True, slots=True)
class _Section:
    """One piece of Markdown; a tight one follows the piece before without an empty line."""

    text: str
    is_tight: bool = False


class _PageWriter:
    """Writes the blocks of one page after the other; lists and directions go on over page ends."""

    def __init__(self, options: ExportOptions, pictures: _Pictures | None) -> None:
        self._has_page_markers = options.page_markers
        self._pictures = pictures
        self._lists = MarkdownLists()
        self._directions = DirectionMarks() if options.direction_markup else None

    def sections(self, part: FlowPage) -> Iterator[_Section]:
        """Yield the pieces of a page."""
        if self._has_page_markers:
            self._lists.end()
            yield _Section(f"<!-- page {part.page.index + 1} -->")
        if part.page.failure is not None:
            yield from self._marks(self._directions.end() if self._directions else ())
            self._lists.end()
            yield _Section(f"*{escape_inline(page_failure_note(part.page.index, part.page.failure))}*")
        for block in part.blocks:
            if self._directions is not None:
                yield from self._marks(self._directions.before(block, part.page))
            section = self._block(part.page, block)
            if section is not None:
                yield section

    def end(self) -> tuple[str, ...]:
        """Return what closes what is still open."""
        return self._directions.end() if self._directions else ()

    def _marks(self, marks: Iterable[str]) -> Iterator[_Section]:
        for mark in marks:
            self._lists.end()
            yield _Section(mark)

    def _block(self, page: Page, block: Block) -> _Section | None:
        if block.kind is BlockKind.LIST_ITEM:
            item = self._lists.item(block.marker, block.level, _content_lines(block))
            return None if item is None else _Section(item.text, item.is_tight)
        if block.kind is BlockKind.FIGURE and self._pictures is not None:
            text = self._pictures.markdown(page, block)
        else:
            text = _block_markdown(block)
        if text:
            self._lists.end()
        return _Section(text) if text else None


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
    if block.kind is BlockKind.BARCODE and block.barcode_format and lines:
        lines = [f"{single_line(block.barcode_format)}: {lines[0]}", *lines[1:]]
    if block.marker:
        marker = single_line(block.marker)
        lines = [f"{marker} {lines[0]}".strip(), *lines[1:]] if lines else [marker]
    is_bold, is_italic = emphasis(block)
    mark = "*" * (2 * is_bold + is_italic) if lines else ""
    escaped = _with_formulas(lines) if may_hold_formulas(block) else escape_lines(lines)
    return f"{mark}{_HARD_BREAK.join(escaped)}{mark}"


def _with_formulas(lines: list[str]) -> list[str]:
    """Escape the lines of a block but for the formulas in them, which come between dollars."""
    held: list[str] = []

    def hold(line: str) -> str:
        out = ""
        for piece, is_formula in pieces(line):
            latex = safe_latex(piece) if is_formula else ""
            out += f"{_HOLD}{len(held)}{_HOLD}" if latex else piece.replace(_HOLD, "")
            held.extend([f"${latex}$"] if latex else [])
        return out

    escaped = "\n".join(escape_lines([hold(line) for line in lines]))
    if held:  # a price beside a formula must not pair up with its dollars
        escaped = _OPEN_DOLLAR.sub(r"\$", escaped)
    for number, formula in enumerate(held):
        escaped = escaped.replace(f"{_HOLD}{number}{_HOLD}", formula)
    return escaped.split("\n")


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
