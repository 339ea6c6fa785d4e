"""DOCX: real headings, lists, tables and page breaks, with the document's language.

Exporters layer; python-docx brings the package and its template. Decisions are explained in docs/formats.md.
"""

from __future__ import annotations

import io
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import docx
from docx.oxml.ns import qn

from core.model import Block, BlockKind, Document, Page
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.captions import caption_indices
from exporters.docx_numbering import DEEPEST_LEVEL, ListNumbering
from exporters.docx_package import (
    MARGIN_TWIPS,
    page_twips,
    set_language,
    set_properties,
    set_section,
    word_language,
)
from exporters.docx_pictures import DocxPictures
from exporters.docx_xml import (
    Element,
    ParagraphStyle,
    RunStyle,
    content_paragraph,
    element,
    paragraph,
    picture_paragraph,
    runs,
    table_element,
)
from exporters.figures import missing_figure_note
from exporters.flow import FlowPage, emphasis, flow, is_right_to_left
from exporters.formulas.inline import may_hold_formulas, pieces
from exporters.formulas.mathml import FormulaError
from exporters.formulas.omml import display_paragraph_content, omml_of
from exporters.metadata import document_language
from exporters.plain_text import single_line
from exporters.txt import page_failure_note
from exporters.zip_package import write_without_clock

log = logging.getLogger(__name__)

_CAPTION_TWIPS = 720  # 36 pt
_FOOTNOTE_HALF_POINTS = 18

_STYLE_IDS = {
    BlockKind.CAPTION: "Caption",
    BlockKind.PAGE_HEADER: "Header",
    BlockKind.PAGE_FOOTER: "Footer",
}


class DocxExporter:
    """Writes DOCX."""

    format = ExportFormat.DOCX
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
        package = docx.Document()
        language = word_language(document_language(document, checkpoint))
        set_language(package, language)
        set_properties(package, document, options, language)
        writer = _BodyWriter(package, document, options, language, source, checkpoint)
        furniture = options.include_page_furniture is True
        for part in flow(document, furniture=furniture, figures=options.figures, checkpoint=checkpoint):
            checkpoint()
            writer.add_page(part)
        writer.finish()
        content = io.BytesIO()
        package.save(content)
        checkpoint()
        write_without_clock(content, sink, checkpoint)


class _BodyWriter:
    """Fills the body of a package, page by page."""

    def __init__(
        self,
        package: Any,
        document: Document,
        options: ExportOptions,
        language: str | None,
        source: PageSource | None,
        checkpoint: Checkpoint,
    ) -> None:
        self._checkpoint = checkpoint
        self._body = package.element.body
        self._section = self._body.sectPr
        self._body.remove(self._section)
        width_twips, height_twips = page_twips(document)
        set_section(self._section, width_twips, height_twips)
        self._text_width = width_twips - 2 * MARGIN_TWIPS
        # A caption of two lines fits on the page of the largest picture.
        room = height_twips - 2 * MARGIN_TWIPS - _CAPTION_TWIPS
        self._pictures = DocxPictures(package.part, source, width_twips=self._text_width, height_twips=room)
        self._has_figures = options.figures
        self._numbering = ListNumbering(package.part.numbering_part.element)
        self._language = language
        self._page_breaks = options.page_breaks
        self._run_style = RunStyle()
        self._begins_page = False
        self._is_leftward_page = False

    def add_page(self, part: FlowPage) -> None:
        """Add the blocks of a page, or the note that it could not be read."""
        self._is_leftward_page = sum(len(b.text) if is_right_to_left(b) else -len(b.text) for b in part.blocks) > 0
        self._run_style = self._style_of(None, part.page)
        self._begins_page = self._page_breaks and len(self._body) > 0
        if part.page.failure is not None:
            note = page_failure_note(part.page.index, part.page.failure)
            self._add(note, ParagraphStyle(), RunStyle(is_italic=True))
        captions = caption_indices(part.blocks)
        for index, block in enumerate(part.blocks):
            self._run_style = self._style_of(block, part.page)
            # A figure or table keeps with the caption below it, a caption above keeps with what it names.
            keeps = captions.get(index) == index + 1 or captions.get(index + 1) == index
            if block.kind is BlockKind.FIGURE and self._has_figures:
                self._add_figure(part.page, block, keep_with_next=keeps)
            else:
                self._add_block(block, keep_with_next=keeps)

    def _style_of(self, block: Block | None, page: Page) -> RunStyle:
        """Return how runs of a block look: their language where it is not the document's."""
        tags: Counter[str] = Counter()
        for line in block.lines if block is not None else ():
            if line.language:
                tags[line.language] += len(line.text)
        language = word_language(tags.most_common(1)[0][0] if tags else page.language)
        return RunStyle(language=language if language != self._language else None)

    def _add_figure(self, page: Page, block: Block, *, keep_with_next: bool) -> None:
        self._numbering.end()
        drawing = self._pictures.inline(page, block)
        if drawing is None:
            self._add(
                missing_figure_note(block), ParagraphStyle(keep_with_next=keep_with_next), RunStyle(is_italic=True)
            )
            return
        style = ParagraphStyle(is_right_to_left=self._is_leftward_page, keep_with_next=keep_with_next)
        self._append(style, lambda settled: picture_paragraph(drawing, settled))

    def finish(self) -> None:
        """Put the page's properties after the last paragraph, where they belong."""
        if self._ends_with_table():
            self._body.append(element("w:p"))
        self._body.append(self._section)

    def _add_block(self, block: Block, *, keep_with_next: bool) -> None:
        is_leftward = is_right_to_left(block)
        language = self._run_style.language
        if block.kind is BlockKind.LIST_ITEM:
            self._add_item(block, is_leftward)
            return
        self._numbering.end()
        if block.table is not None:
            if block.table.row_count > 0 and block.table.col_count > 0:
                self._add_table(block)
            return
        style = ParagraphStyle(
            _STYLE_IDS.get(block.kind, ""), is_right_to_left=is_leftward, keep_with_next=keep_with_next
        )
        text = f"{block.marker} {block.text}".strip()
        if block.kind is BlockKind.HEADING:
            style = ParagraphStyle(f"Heading{min(max(block.level, 1), 9)}", is_right_to_left=is_leftward)
            self._add(single_line(text), style, self._run_style)
        elif block.kind is BlockKind.FOOTNOTE:
            self._add(text, style, RunStyle(size_half_points=_FOOTNOTE_HALF_POINTS, language=language))
        elif block.latex:
            self._add_formula(block, block.latex, style)
        else:
            is_bold, is_italic = emphasis(block)
            if block.kind is BlockKind.BARCODE and block.barcode_format:
                text = f"{single_line(block.barcode_format)}: {text}"
            look = RunStyle(is_bold, is_italic, language=language)
            add = self._add_with_formulas if may_hold_formulas(block) else self._add
            add(text, style, look)

    def _add_formula(self, block: Block, latex: str, style: ParagraphStyle) -> None:
        """Add an equation, on a line of its own where the block is a formula; its source where it cannot be one."""
        try:
            formula = omml_of(latex)
        except FormulaError as error:
            log.debug("a formula stays LaTeX: %s", error)
            self._add(latex, style, RunStyle(is_italic=True))
            return
        if block.kind is BlockKind.FORMULA:
            formula = display_paragraph_content(formula)
        self._append(style, lambda settled: content_paragraph(formula, settled))

    def _add_item(self, block: Block, is_leftward: bool) -> None:
        level = min(max(block.level, 0), DEEPEST_LEVEL)
        place = self._numbering.place(block.marker, level)
        if place is not None:
            style_id = "ListBullet" if place.is_bullet else "ListNumber"
            style = ParagraphStyle(style_id, number_id=place.number_id, number_level=level)
            text = block.text
        else:
            style = ParagraphStyle("ListParagraph", hanging_level=level)
            text = f"{single_line(block.marker)}\t{block.text}"
        self._add(text, replace(style, is_right_to_left=is_leftward), self._run_style)

    def _add_table(self, block: Block) -> None:
        assert block.table is not None  # noqa: S101 - the caller looked
        if self._begins_page or self._ends_with_table():
            # A table cannot begin a page by itself, and two tables without a paragraph between them become one.
            self._add("", ParagraphStyle(), RunStyle())
        self._body.append(
            table_element(
                block.table,
                width_twips=self._text_width,
                run_style=self._run_style,
                is_on_leftward_page=self._is_leftward_page,
                checkpoint=self._checkpoint,
            )
        )

    def _ends_with_table(self) -> bool:
        return len(self._body) > 0 and self._body[-1].tag == qn("w:tbl")

    def _add(self, text: str, style: ParagraphStyle, run_style: RunStyle) -> None:
        self._append(style, lambda settled: paragraph(text, settled, run_style))

    def _add_with_formulas(self, text: str, style: ParagraphStyle, run_style: RunStyle) -> None:
        def made(settled: ParagraphStyle) -> Element:
            node = paragraph("", settled, run_style)
            for piece, is_formula in pieces(text):
                try:
                    parts = [omml_of(piece)] if is_formula else runs(piece, settled, run_style)
                except FormulaError as error:
                    log.debug("a formula stays LaTeX: %s", error)
                    parts = runs(piece, settled, RunStyle(is_italic=True))
                node.extend(parts)
            return node

        self._append(style, made)

    def _append(self, style: ParagraphStyle, make: Callable[[ParagraphStyle], Element]) -> None:
        style = replace(style, page_break_before=self._begins_page, space_before=self._ends_with_table())
        self._begins_page = False
        self._body.append(make(style))
