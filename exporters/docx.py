"""DOCX: real headings, lists, tables and page breaks, with the document's language.

Exporters layer; python-docx brings the package and its template. Decisions are explained in docs/formats.md.
"""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from core.geometry import pixels_to_points
from core.model import Block, BlockKind, Document, Page
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.docx_numbering import DEEPEST_LEVEL, ListNumbering
from exporters.docx_xml import (
    ParagraphStyle,
    RunStyle,
    element,
    language_attribute,
    paragraph,
    table_element,
)
from exporters.flow import FlowPage, emphasis, flow, is_right_to_left
from exporters.metadata import document_language, document_title
from exporters.plain_text import single_line
from exporters.txt import page_failure_note
from exporters.zip_package import write_without_clock

_TWIPS_PER_POINT = 20
_A4_PT = (595.3, 841.9)
_SMALLEST_PAGE_PT, _LARGEST_PAGE_PT = 200.0, 1584.0  # 1584 pt = 22 in, the largest page Word knows
_MARGIN_TWIPS = 1134  # 2 cm
_LONGEST_PROPERTY = 255  # core properties hold no more
_FOOTNOTE_HALF_POINTS = 18

_STYLE_IDS = {
    BlockKind.CAPTION: "Caption",
    BlockKind.PAGE_HEADER: "Header",
    BlockKind.PAGE_FOOTER: "Footer",
}
# Word knows languages by region; where only the language is known, the one it takes as usual.
_USUAL_REGIONS = {
    "ar": "ar-SA", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES",
    "fi": "fi-FI", "fr": "fr-FR", "he": "he-IL", "hi": "hi-IN", "hu": "hu-HU", "it": "it-IT", "ja": "ja-JP",
    "ko": "ko-KR", "nb": "nb-NO", "nl": "nl-NL", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sv": "sv-SE", "th": "th-TH", "tr": "tr-TR", "uk": "uk-UA", "vi": "vi-VN", "zh": "zh-CN", "zh-Hans": "zh-CN",
    "zh-Hant": "zh-TW",
}  # fmt: skip


class DocxExporter:
    """Writes DOCX."""

    format = ExportFormat.DOCX
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
        package = docx.Document()
        language = _word_language(document_language(document))
        _set_language(package, language)
        _set_properties(package, document, options, language)
        writer = _BodyWriter(package, document, options, language)
        for part in flow(document, furniture=options.include_page_furniture is True):
            checkpoint()
            writer.add_page(part)
        writer.finish()
        content = io.BytesIO()
        package.save(content)
        checkpoint()
        write_without_clock(content, sink, checkpoint)


class _BodyWriter:
    """Fills the body of a package, page by page."""

    def __init__(self, package: Any, document: Document, options: ExportOptions, language: str | None) -> None:
        self._body = package.element.body
        self._section = self._body.sectPr
        self._body.remove(self._section)
        width_twips, height_twips = _page_twips(document)
        _set_section(self._section, width_twips, height_twips)
        self._text_width = width_twips - 2 * _MARGIN_TWIPS
        self._numbering = ListNumbering(package.part.numbering_part.element)
        self._language = language
        self._page_breaks = options.page_breaks
        self._run_style = RunStyle()
        self._begins_page = False

    def add_page(self, part: FlowPage) -> None:
        """Add the blocks of a page, or the note that it could not be read."""
        language = _word_language(part.page.language)
        self._run_style = RunStyle(language=language if language != self._language else None)
        self._begins_page = self._page_breaks and len(self._body) > 0
        if part.page.failure is not None:
            note = page_failure_note(part.page.index, part.page.failure)
            self._add(note, ParagraphStyle(), RunStyle(is_italic=True))
        for block in part.blocks:
            self._add_block(block)

    def finish(self) -> None:
        """Put the page's properties after the last paragraph, where they belong."""
        if self._ends_with_table():
            self._body.append(element("w:p"))
        self._body.append(self._section)

    def _add_block(self, block: Block) -> None:
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
        style = ParagraphStyle(_STYLE_IDS.get(block.kind, ""), is_right_to_left=is_leftward)
        text = f"{block.marker} {block.text}".strip()
        if block.kind is BlockKind.HEADING:
            style = ParagraphStyle(f"Heading{min(max(block.level, 1), 9)}", is_right_to_left=is_leftward)
            self._add(single_line(text), style, self._run_style)
        elif block.kind is BlockKind.FOOTNOTE:
            self._add(text, style, RunStyle(size_half_points=_FOOTNOTE_HALF_POINTS, language=language))
        elif block.latex:
            self._add(block.latex, style, RunStyle(is_italic=True))
        else:
            is_bold, is_italic = emphasis(block)
            self._add(text, style, RunStyle(is_bold, is_italic, language=language))

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
        self._body.append(table_element(block.table, width_twips=self._text_width, run_style=self._run_style))

    def _ends_with_table(self) -> bool:
        return len(self._body) > 0 and self._body[-1].tag == qn("w:tbl")

    def _add(self, text: str, style: ParagraphStyle, run_style: RunStyle) -> None:
        style = replace(style, page_break_before=self._begins_page, space_before=self._ends_with_table())
        self._begins_page = False
        self._body.append(paragraph(text, style, run_style))


def _page_twips(document: Document) -> tuple[int, int]:
    """Return width and height of the paper: the first page's own for a PDF, A4 for pictures."""
    width_pt, height_pt = _A4_PT
    page = next((page for page in document.pages if page.failure is None and page.width and page.height), None)
    if page is not None:
        width_pt, height_pt = _page_points(page, is_pdf=document.source.media_type == "application/pdf")
    return round(width_pt * _TWIPS_PER_POINT), round(height_pt * _TWIPS_PER_POINT)


def _page_points(page: Page, *, is_pdf: bool) -> tuple[float, float]:
    width, height = (page.height, page.width) if page.rotation_deg % 180 else (page.width, page.height)
    if not is_pdf or page.dpi <= 0:
        # The resolution that a picture file states says little about paper.
        short, long = _A4_PT
        return (long, short) if width > height else (short, long)
    width_pt, height_pt = (
        min(max(pixels_to_points(side, page.dpi), _SMALLEST_PAGE_PT), _LARGEST_PAGE_PT) for side in (width, height)
    )
    return width_pt, height_pt


def _set_section(section: Any, width_twips: int, height_twips: int) -> None:
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    size.set(qn("w:w"), str(width_twips))
    size.set(qn("w:h"), str(height_twips))
    if width_twips > height_twips:
        size.set(qn("w:orient"), "landscape")
    for side in ("top", "right", "bottom", "left"):
        margins.set(qn(f"w:{side}"), str(_MARGIN_TWIPS))


def _word_language(tag: str | None) -> str | None:
    return None if tag is None else _USUAL_REGIONS.get(tag, tag)


def _set_language(package: Any, language: str | None) -> None:
    """State the language in the defaults of all styles, or take the template's English away."""
    defaults = package.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for stated in defaults.findall(qn("w:lang")):
        defaults.remove(stated)
    theme_language = package.settings.element.find(qn("w:themeFontLang"))
    if language is None:
        return
    # Stated for all text as well: readers of the file look for it there.
    attributes = {"val": language, **language_attribute(language)}
    defaults.append(element("w:lang", **attributes))
    if theme_language is not None:
        for name, value in attributes.items():
            theme_language.set(qn(f"w:{name}"), value)


def _set_properties(package: Any, document: Document, options: ExportOptions, language: str | None) -> None:
    """Fill the core properties. The template's dates go: this file has none that would not change with the clock."""
    properties = package.core_properties
    properties.title = document_title(document, options)[:_LONGEST_PROPERTY]
    properties.author = single_line(document.source.author or "")[:_LONGEST_PROPERTY]
    properties.comments = ""
    properties.language = language or ""
    root = package.part.package.core_properties._element  # it can set dates but not remove them
    for name in ("created", "modified"):
        for node in root.findall(qn(f"dcterms:{name}")):
            root.remove(node)
    relations = package.part.package.rels
    for relation_id in [key for key, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        relations.pop(relation_id)
