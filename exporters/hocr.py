"""hOCR 1.2 as XHTML: every page, block, line and word with its box and confidence, in reading order.

Exporters layer. Sizes are pixels of the page frame, rounded to whole ones as the format asks. The format:
https://kba.github.io/hocr-spec/1.2/. Decisions are explained in docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Document, FigureKind, Line, Page
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.cell_lines import cell_lines
from exporters.flow import is_right_to_left
from exporters.line_words import line_words
from exporters.metadata import document_language, document_title, program_version
from exporters.pieces import write_pieces
from exporters.table_grid import PlacedCell, placed_rows
from exporters.txt import page_failure_note
from exporters.xml_text import language_tag, xml_attribute, xml_content

_CLASSES = {
    BlockKind.CAPTION: "ocr_caption",
    BlockKind.PAGE_HEADER: "ocr_header",
    BlockKind.PAGE_FOOTER: "ocr_footer",
    BlockKind.FORMULA: "ocr_display",
}
_FIGURE_CLASSES = {FigureKind.SIGNATURE: "ocr_linedrawing", FigureKind.STAMP: "ocr_image"}
_CAPABILITIES = (
    "ocr_page ocr_carea ocr_par ocr_line ocrx_word ocr_caption ocr_header ocr_footer ocr_display ocr_table ocr_photo "
    "ocr_image ocr_linedrawing ocrp_lang ocrp_dir ocrp_poly ocrp_wconf"
)


class HocrExporter:
    """Writes hOCR."""

    format = ExportFormat.HOCR
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
        out.write(_head(document, options, checkpoint).encode("utf-8"))
        for page in document.pages:
            checkpoint()
            write_pieces(_page(page, document.source.name), out, checkpoint)
        out.write(b"</body>\n</html>\n")


def _head(document: Document, options: ExportOptions, checkpoint: Checkpoint) -> str:
    language = language_tag(document_language(document, checkpoint))
    stated = f' lang="{language}" xml:lang="{language}"' if language else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<!DOCTYPE html>\n"
        f'<html xmlns="http://www.w3.org/1999/xhtml"{stated}>\n'
        "<head>\n"
        '<meta charset="utf-8"/>\n'
        f"<title>{xml_content(document_title(document, options))}</title>\n"
        f'<meta name="ocr-system" content="pagesight {xml_attribute(program_version())}"/>\n'
        f'<meta name="ocr-capabilities" content="{_CAPABILITIES}"/>\n'
        f'<meta name="ocr-number-of-pages" content="{len(document.pages)}"/>\n'
        "</head>\n"
        "<body>\n"
    )


def _page(page: Page, source_name: str) -> Iterator[str]:
    number = page.index + 1
    # Quotation marks end a name in a title, and nothing escapes them there.
    name = xml_attribute(source_name.replace('"', "'"))
    title = (
        f"image &quot;{name}&quot;; bbox 0 0 {page.width} {page.height}; ppageno {page.index}; "
        f"scan_res {round(page.dpi)} {round(page.dpi)}"
    )
    yield f'<div class="ocr_page" id="page_{number}"{_language(page.language)} title="{title}">\n'
    if page.failure is not None:
        yield f"<p>{xml_content(page_failure_note(page.index, page.failure))}</p>\n"
    for order, block in enumerate(page.blocks, start=1):
        yield from _block(block, f"{number}_{order}", page)
    yield "</div>\n"


def _block(block: Block, place: str, page: Page) -> Iterator[str]:
    if block.table is not None:
        yield from _table(block, place, page)
        return
    lines = _lines(block)
    if block.kind is BlockKind.FIGURE:
        name = _FIGURE_CLASSES.get(block.figure_kind or FigureKind.PICTURE, "ocr_photo")
    elif lines:
        name = _CLASSES.get(block.kind, "ocr_carea")
    else:
        return
    heading = f' role="heading" aria-level="{min(max(block.level, 1), 6)}"' if block.kind is BlockKind.HEADING else ""
    yield f'<div class="{name}" id="block_{place}"{heading} title="{_title(block.bbox, page)}">\n'
    if lines:
        yield from _paragraph(lines, place, block.bbox, page, is_leftward=is_right_to_left(block))
    yield "</div>\n"


def _lines(block: Block) -> tuple[Line, ...]:
    if block.lines or not block.latex:
        return tuple(line for line in block.lines if line.text.strip())
    return (Line(block.latex, block.bbox, polygon=block.polygon, confidence=block.confidence),)


def _table(block: Block, place: str, page: Page) -> Iterator[str]:
    assert block.table is not None  # noqa: S101 - the caller looked
    lines = dict(zip(map(id, block.table.cells), cell_lines(block), strict=True))
    yield f'<table class="ocr_table" id="block_{place}" title="{_title(block.bbox, page)}">\n'
    for row in placed_rows(block.table):
        yield "<tr>\n"
        for cell in row:
            if cell is None:
                yield "<td></td>\n"
            else:
                yield from _cell(cell, lines[id(cell.cell)], place, page)
        yield "</tr>\n"
    yield "</table>\n"


def _cell(placed: PlacedCell, lines: list[Line], place: str, page: Page) -> Iterator[str]:
    cell = placed.cell
    tag = "th" if cell.is_header else "td"
    spans = f' rowspan="{placed.row_span}"' if placed.row_span > 1 else ""
    spans += f' colspan="{placed.col_span}"' if placed.col_span > 1 else ""
    yield f'<{tag}{spans} title="{_title(cell.bbox, page)}">'
    if lines:
        is_leftward = any(line.direction is Direction.RIGHT_TO_LEFT for line in lines)
        yield "\n"
        yield from _paragraph(lines, f"{place}_{cell.row + 1}_{cell.col + 1}", cell.bbox, page, is_leftward=is_leftward)
    yield f"</{tag}>\n"


def _paragraph(lines: Iterable[Line], place: str, box: BBox, page: Page, *, is_leftward: bool) -> Iterator[str]:
    direction = ' dir="rtl"' if is_leftward else ""
    yield f'<p class="ocr_par" id="par_{place}"{direction} title="{_title(box, page)}">\n'
    for number, line in enumerate(lines, start=1):
        yield _line(line, f"{place}_{number}", page, is_leftward=is_leftward)
    yield "</p>\n"


def _line(line: Line, place: str, page: Page, *, is_leftward: bool) -> str:
    words = []
    for number, word in enumerate(line_words(line), start=1):
        confidence = "" if word.confidence is None else f"; x_wconf {round(100 * word.confidence)}"
        text = xml_content(word.text)
        if line.is_bold:
            text = f"<strong>{text}</strong>"
        if line.is_italic:
            text = f"<em>{text}</em>"
        words.append(
            f'<span class="ocrx_word" id="word_{place}_{number}" title="{_title(word.bbox, page)}{confidence}">{text}'
            f"</span>{' ' * word.has_space_after}"
        )
    if not words:
        return ""
    title = _title(line.bbox, page)
    if line.polygon is not None:
        title += "; poly " + " ".join(str(max(0, round(value))) for point in line.polygon.points for value in point)
        # Degrees counter-clockwise here, clockwise in the polygon.
        title += f"; textangle {0.0 - round(line.polygon.angle_deg, 2):g}"
    look = _language(line.language if line.language != page.language else None)
    if line.direction is Direction.TOP_TO_BOTTOM:
        look += ' style="writing-mode: vertical-rl"'
    elif (line.direction is Direction.RIGHT_TO_LEFT) is not is_leftward:
        look += f' dir="{line.direction.value}"'
    return f'<span class="ocr_line" id="line_{place}"{look} title="{title}">{"".join(words)}</span>\n'


def _title(box: BBox, page: Page) -> str:
    left, top, right, bottom = map(round, box.clipped(page.width, page.height).as_tuple())
    return f"bbox {left} {top} {right} {bottom}"


def _language(tag: str | None) -> str:
    tag = language_tag(tag)
    return f' lang="{tag}" xml:lang="{tag}"' if tag else ""
