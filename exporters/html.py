"""HTML: the document as one page to read in a browser, nothing in it that runs and nothing that is loaded.

Exporters layer; the source is asked for its figures, so it runs in worker processes. Decisions are explained in
docs/formats.md.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterator, Sequence

from core.model import Block, BlockKind, Document, Page
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.captions import caption_indices
from exporters.figures import FigureCropper, figure_description, missing_figure_note
from exporters.flow import FlowPage, emphasis, flow, is_right_to_left
from exporters.formulas.inline import may_hold_formulas, pieces
from exporters.formulas.mathml import FormulaError, mathml_markup, mathml_of
from exporters.html_lists import HtmlLists
from exporters.html_style import CONTENT_SECURITY_POLICY, STYLE
from exporters.html_tables import table_html
from exporters.html_text import html_text
from exporters.metadata import LanguageWeights, document_title, program_version
from exporters.plain_text import single_line, text_lines
from exporters.txt import page_failure_note
from exporters.xml_text import language_tag, xml_attribute, xml_content

_PIXELS_PER_POINT = 96 / 72  # CSS 2.2, 4.3.2
_PARAGRAPH_CLASSES = {
    BlockKind.CAPTION: "caption",
    BlockKind.PAGE_HEADER: "furniture",
    BlockKind.PAGE_FOOTER: "furniture",
}


class HtmlExporter:
    """Writes HTML."""

    format = ExportFormat.HTML
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
        checkpoint()
        out = sink.open()
        for piece in html_pieces(document, source, options, checkpoint):
            checkpoint()
            out.write(piece.encode("utf-8"))


def html_pieces(
    document: Document, source: PageSource | None, options: ExportOptions, checkpoint: Checkpoint
) -> Iterator[str]:
    """Yield the file, a few blocks at a time."""
    stated, is_leftward = _language_and_direction(document, checkpoint)
    language = language_tag(stated)
    direction = "rtl" if is_leftward else "ltr"
    yield (
        f'<!DOCTYPE html>\n<html lang="{language or ""}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_SECURITY_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="pagesight {xml_attribute(program_version())}">\n'
        f"<title>{xml_content(document_title(document, options))}</title>\n<style>{STYLE}</style>\n"
        "</head>\n<body>\n<main>\n"
    )
    figures = FigureCropper(source)
    has_numbers = len(document.pages) > 1
    furniture = options.include_page_furniture is True
    for part in flow(document, furniture=furniture, figures=True, checkpoint=checkpoint):
        page = part.page
        own = language_tag(page.language)
        yield f'<section id="page-{page.index + 1}"{_lang(own, language)}>\n'
        if has_numbers:
            yield f'<p class="page-number" role="doc-pagebreak" aria-label="{page.index + 1}">{page.index + 1}</p>\n'
        writer = _PageWriter(figures, own or language, is_leftward=is_leftward, has_figures=options.figures)
        yield from writer.write(part)
        yield "</section>\n"
    yield "</main>\n</body>\n</html>\n"


class _PageWriter:
    """Writes the blocks that begin on one page."""

    def __init__(self, figures: FigureCropper, language: str | None, *, is_leftward: bool, has_figures: bool) -> None:
        self._figures = figures
        self._language = language
        self._is_leftward = is_leftward
        self._has_figures = has_figures
        self._lists = HtmlLists()
        self._is_among_notes = False

    def write(self, part: FlowPage) -> Iterator[str]:
        """Yield the markup of a page."""
        if part.page.failure is not None:
            note = page_failure_note(part.page.index, part.page.failure)
            yield f'<p class="failure" lang="en" dir="ltr">{xml_content(note)}</p>\n'
        captions = caption_indices(part.blocks)
        taken = set(captions.values())
        for index, block in enumerate(part.blocks):
            if index in taken:
                continue
            if block.kind is BlockKind.LIST_ITEM:
                yield self._left_notes()
                yield self._item(block)
                continue
            yield self._lists.end()
            if block.kind is BlockKind.FOOTNOTE:
                yield "" if self._is_among_notes else '<aside class="footnotes">\n'
                self._is_among_notes = True
            else:
                yield self._left_notes()
            caption = part.blocks[captions[index]] if index in captions else None
            yield from self._block(block, caption, part.page)
        yield self._lists.end() + self._left_notes()

    def _left_notes(self) -> str:
        was, self._is_among_notes = self._is_among_notes, False
        return "</aside>\n" if was else ""

    def _item(self, block: Block) -> str:
        content = self._inline(block)
        return self._lists.item(block.marker, block.level, content, self._attributes(block)) if content else ""

    def _block(self, block: Block, caption: Block | None, page: Page) -> Iterator[str]:
        look = self._attributes(block)
        if block.table is not None:
            words = self._inline(caption) if caption is not None else ""
            yield from table_html(block.table, words, look, is_leftward=self._runs_left(block))
            return
        if block.kind is BlockKind.FIGURE and self._has_figures:
            yield self._figure(block, caption, page)
            return
        if caption is not None:
            yield from self._block(caption, None, page)
        if block.kind is BlockKind.FIGURE and not block.text.strip():
            return
        if block.kind is BlockKind.HEADING:
            level = min(max(block.level, 1), 6)
            words = html_text(single_line(_with_marker(block)), is_leftward=self._runs_left(block))
            yield f"<h{level}{look}>{words}</h{level}>\n"
        elif block.kind is BlockKind.BARCODE:
            kind = xml_content(single_line(block.barcode_format or ""))
            yield f'<p{look}><span class="kind">{kind}</span> <code>{self._inline(block)}</code></p>\n'
        elif block.latex and block.kind is BlockKind.FORMULA:
            yield f'<p class="formula">{_formula(block.latex)}</p>\n'
        else:
            yield self._paragraph(block, look)

    def _paragraph(self, block: Block, look: str) -> str:
        content = self._inline(block)
        is_bold, is_italic = emphasis(block)
        if is_italic:
            content = f"<em>{content}</em>"
        if is_bold:
            content = f"<strong>{content}</strong>"
        if block.kind is BlockKind.FOOTNOTE:
            look += ' role="doc-footnote"'
        elif (name := _PARAGRAPH_CLASSES.get(block.kind)) is not None:
            look += f' class="{name}"'
        return f"<p{look}>{content}</p>\n"

    def _figure(self, block: Block, caption: Block | None, page: Page) -> str:
        picture = self._figures.picture(page, block)
        if picture is None:
            content = f'<p class="missing">{xml_content(missing_figure_note(block))}</p>'
        else:
            data = base64.b64encode(picture.data).decode("ascii")
            width, height = (max(1, round(side * _PIXELS_PER_POINT)) for side in (picture.width_pt, picture.height_pt))
            content = (
                f'<img src="data:{picture.media_type};base64,{data}" width="{width}" height="{height}" '
                f'alt="{xml_attribute(figure_description(block))}">'
            )
        if caption is not None:
            content += f"\n<figcaption{self._attributes(caption)}>{self._inline(caption)}</figcaption>"
        return f"<figure>\n{content}\n</figure>\n"

    def _attributes(self, block: Block) -> str:
        """Return language and direction where they differ from those of the page."""
        tags = Counter(tag for line in block.lines if (tag := language_tag(line.language)) is not None)
        look = _lang(tags.most_common(1)[0][0] if tags else None, self._language)
        is_leftward = self._runs_left(block)
        if is_leftward is self._is_leftward:
            return look
        return f'{look} dir="{"rtl" if is_leftward else "ltr"}"'

    def _runs_left(self, block: Block) -> bool:
        """Tell whether a block is read from right to left; one without letters goes with the page."""
        return is_right_to_left(block) if any(map(str.isalpha, block.text)) else self._is_leftward

    def _inline(self, block: Block) -> str:
        """Return the text of a block as HTML, on one line but where its line ends carry meaning."""
        text = block.text if block.kind is BlockKind.LIST_ITEM else _with_marker(block)
        lines: Sequence[str] = text_lines(text) if block.keeps_line_breaks else [single_line(text)]
        if may_hold_formulas(block):
            return "<br>".join(map(_with_formulas, lines))
        is_leftward = self._runs_left(block)
        return "<br>".join(html_text(line, is_leftward=is_leftward) for line in lines)


def _with_formulas(line: str) -> str:
    return "".join(
        _formula(piece, is_inline=True) if is_formula else xml_content(piece) for piece, is_formula in pieces(line)
    )


def _formula(latex: str, *, is_inline: bool = False) -> str:
    """Return a formula as MathML, its source where it cannot be that."""
    try:
        return mathml_markup(mathml_of(latex), latex=latex, is_inline=is_inline)
    except FormulaError:
        return f"<code>{xml_content(single_line(latex))}</code>"


def _with_marker(block: Block) -> str:
    return f"{block.marker} {block.text}".strip()


def _lang(tag: str | None, inherited: str | None) -> str:
    return f' lang="{tag}"' if tag and tag != inherited else ""


def _language_and_direction(document: Document, checkpoint: Checkpoint) -> tuple[str | None, bool]:
    """Return the language most of the text is in, and whether most of it runs from right to left."""
    languages = LanguageWeights()
    weight = 0
    for page in document.pages:
        checkpoint()
        languages.add(page)
        for block in page.blocks:
            letters = len(block.text)
            weight += letters if is_right_to_left(block) else -letters
    return languages.language, weight > 0
