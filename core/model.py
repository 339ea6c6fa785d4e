"""The document model: what was read, where it stands, and how sure the reader was.

Core layer. Everything is frozen; an edit makes a new object. Boxes are pixels of the page frame (``core.geometry``),
reading order is the order of the tuples, confidence is 0..1 or None, text is in logical order and NFC.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.errors import AppError
from core.fields import ExtractedFields
from core.geometry import BBox, Polygon
from core.text import join_lines
from core.translation import BlockTranslation


class BlockKind(StrEnum):
    """What a block is on its page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE = "table"
    FORMULA = "formula"
    FIGURE = "figure"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    PAGE_HEADER = "page_header"
    PAGE_FOOTER = "page_footer"
    BARCODE = "barcode"


class FigureKind(StrEnum):
    """What a figure shows; it is kept as a picture, whatever it is."""

    PICTURE = "picture"
    SIGNATURE = "signature"
    STAMP = "stamp"


class TextSource(StrEnum):
    """Where text came from."""

    TEXT_LAYER = "text_layer"
    OCR = "ocr"
    VLM = "vlm"
    MIXED = "mixed"
    PERSON = "person"


class Direction(StrEnum):
    """Writing direction of a line."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"
    TOP_TO_BOTTOM = "ttb"


class TextLayerState(StrEnum):
    """What the triage found in the native text of a page."""

    NONE = "none"
    GOOD = "good"
    GARBLED = "garbled"
    PARTIAL = "partial"


class TextLayerMode(StrEnum):
    """What to do with native text: judge it, trust it wherever it exists, or read the picture regardless."""

    AUTO = "auto"
    KEEP = "keep"
    FORCE = "force"


class Tier(StrEnum):
    """Which kind of engine reads."""

    CPU = "cpu"
    VLM = "vlm"


class Content(StrEnum):
    """What a person says a document is made of; a vision model is then asked for just that."""

    PRINT = "print"
    HANDWRITING = "handwriting"
    FORMULAS = "formulas"


@dataclass(frozen=True, slots=True)
class Word:
    """One word and its place."""

    text: str
    bbox: BBox
    confidence: float | None = None
    polygon: Polygon | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text.

    Attributes:
        text: The whole line, as read.
        bbox: Upright box around the ink.
        words: The line's words in logical order; empty where the engine gives no word boxes.
        confidence: Mean over the characters.
        polygon: Corners where the line is slanted or turned; None for an upright line.
        direction: Writing direction.
        source: Where the text came from.
        is_hyphenated: True where the hyphen at the end only breaks a word that goes on in the next line.
        font_size_pt: Size of the type in points where known (a text layer says it; OCR estimates it).
        is_bold: Whether the text layer calls the type bold.
        is_italic: Whether the text layer calls the type italic.
        language: Language code where known.
    """

    text: str
    bbox: BBox
    words: tuple[Word, ...] = ()
    confidence: float | None = None
    polygon: Polygon | None = None
    direction: Direction = Direction.LEFT_TO_RIGHT
    source: TextSource = TextSource.OCR
    is_hyphenated: bool = False
    font_size_pt: float | None = None
    is_bold: bool = False
    is_italic: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell; ``row`` and ``col`` count from 0 and name its top-left place in the grid."""

    row: int
    col: int
    text: str
    bbox: BBox
    row_span: int = 1
    col_span: int = 1
    is_header: bool = False
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A grid of cells in row-major order; a place covered by a span has no cell of its own."""

    row_count: int
    col_count: int
    cells: tuple[TableCell, ...]

    def grid(self) -> list[list[str]]:
        """Return the texts as ``row_count`` lists of ``col_count`` strings; spanned places are empty."""
        rows = [[""] * self.col_count for _ in range(self.row_count)]
        for cell in self.cells:
            rows[cell.row][cell.col] = cell.text
        return rows


@dataclass(frozen=True, slots=True)
class Block:
    """One unit of the page: a paragraph, a heading, a table.

    Attributes:
        kind: What it is.
        bbox: Box around all of it.
        lines: Its lines in reading order; for a table the lines its cells were made of.
        level: Heading level 1..6, or nesting depth 0.. of a list item; 0 elsewhere.
        marker: What stands before a list item ("•", "3.", "(a)"); it is not part of ``text``.
        keeps_line_breaks: True where the line ends carry meaning (address, verse, receipt).
        continues_previous: True where this is the rest of the block before it, over a column or page break.
        table: The grid, for a table.
        latex: The source, for a formula.
        figure_kind: What a figure shows; None for other kinds.
        barcode_format: Kind of a bar code as ZXing names it ("QRCode", "EAN13"); its content is the text.
        confidence: Mean over the characters, None without text.
        source: Where the text came from.
        engine: Id of the engine that read it, for example "paddleocr".
        model: Id of the recognition model, for example "PP-OCRv6_small_rec".
        polygon: Corners where the block is slanted.
        machine_reading: The block as the machine left it, where a person has edited it.
        translation: What the block said before it was translated, and how that went; None where it was not.
    """

    kind: BlockKind
    bbox: BBox
    lines: tuple[Line, ...] = ()
    level: int = 0
    marker: str = ""
    keeps_line_breaks: bool = False
    continues_previous: bool = False
    table: Table | None = None
    latex: str | None = None
    figure_kind: FigureKind | None = None
    barcode_format: str | None = None
    confidence: float | None = None
    source: TextSource = TextSource.OCR
    engine: str | None = None
    model: str | None = None
    polygon: Polygon | None = None
    machine_reading: Block | None = None
    translation: BlockTranslation | None = None

    @property
    def text(self) -> str:
        """Text of the block: lines joined to running text, table rows tab-separated, one row a line.

        The marker of a list item is not repeated here where the first line begins with it.
        """
        if self.table is not None:
            return "\n".join("\t".join(row) for row in self.table.grid())
        if self.latex is not None and not self.lines:
            return self.latex
        text = join_lines([(line.text, line.is_hyphenated) for line in self.lines], keep_breaks=self.keeps_line_breaks)
        return text.removeprefix(self.marker).lstrip() if self.marker else text

    @property
    def is_page_furniture(self) -> bool:
        """Whether the block is a running header or footer."""
        return self.kind in (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)

    def edited(self, lines: tuple[Line, ...]) -> Block:
        """Return a person's version with other lines; the machine's reading stays with it."""
        machine = self if self.machine_reading is None else self.machine_reading
        return replace(self, lines=lines, machine_reading=machine)


@dataclass(frozen=True, slots=True)
class TextLayerVerdict:
    """Result of the text-layer triage of one page, with the reason in words for people."""

    state: TextLayerState
    reason: str


@dataclass(frozen=True, slots=True)
class PageFailure:
    """Why a page could not be read.

    Attributes:
        code: Code of the error.
        message: For people; names the page and not the file, whose page it is.
    """

    code: str
    message: str

    @classmethod
    def of(cls, error: AppError, page_index: int) -> PageFailure:
        """Record an error as the fate of a page."""
        return cls(error.code, type(error)(error.what, remedy=error.remedy, page_index=page_index).message)


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        index: 0-based place in the source file (not in the chosen range).
        width: Width of the page frame, pixels.
        height: Height of the page frame, pixels.
        dpi: Pixels an inch of the page frame.
        blocks: Blocks in reading order.
        source: Where the page's text came from.
        rotation_deg: Clockwise turn (0, 90, 180, 270) that makes the page upright.
        skew_deg: Small clockwise turn that was taken out before reading, degrees.
        text_layer: What the triage found, and why.
        language: Language code where known.
        failure: Set where the page could not be read; it then has no blocks.
        is_edited: Whether this is a person's version: text, order or extent differ from what the machine read.
        layout: What found the blocks: "geometric", or the id of a layout model; None where nobody said.
        repairs: What was done to the picture before reading, in order: "dewarp", "light", "bleed_through".
        unread_scripts: ISO 15924 codes of scripts whose lines are left out, because no installed model reads them.
        regions_read: Blocks that a vision model has read.
        regions_fallen_back: Blocks that it was to read and that keep their first reading: it gave no answer that could
            be believed. Such a block says in ``engine`` and ``model`` what did read it.
    """

    index: int
    width: int
    height: int
    dpi: float
    blocks: tuple[Block, ...] = ()
    source: TextSource = TextSource.OCR
    rotation_deg: int = 0
    skew_deg: float = 0.0
    text_layer: TextLayerVerdict | None = None
    language: str | None = None
    failure: PageFailure | None = None
    is_edited: bool = False
    layout: str | None = None
    repairs: tuple[str, ...] = ()
    unread_scripts: tuple[str, ...] = ()
    regions_read: int = 0
    regions_fallen_back: int = 0

    @property
    def text(self) -> str:
        """Plain text of the page, blocks apart by an empty line, running headers and footers included."""
        return "\n\n".join(text for block in self.blocks if (text := block_text_with_marker(block)))

    @property
    def character_count(self) -> int:
        """Number of characters read, white space left out."""
        return sum(len("".join(line.text.split())) for block in self.blocks for line in block.lines)

    @property
    def mean_confidence(self) -> float | None:
        """Mean over characters, text-layer lines counting 1.0; None without text."""
        return mean_confidence([line for block in self.blocks for line in block.lines])


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a document was made from.

    Attributes:
        name: File name with its extension.
        media_type: Type judged from the content, for example "application/pdf".
        size_bytes: Size of the file.
        fingerprint: SHA-256 of the content, lower-case hex.
        page_count: Pages of the whole file, whatever range was asked for.
        title: Title from the file's own metadata.
        author: Author from the file's own metadata.
    """

    name: str
    media_type: str
    size_bytes: int
    fingerprint: str
    page_count: int
    title: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was read: the pages of the asked range in order.

    ``pages`` is a tuple, or where a long document is written out a sequence that decodes each page when asked for it.
    ``fields`` are what a tool took out of it; None where none did. ``translated_to`` is the BCP 47 tag of the language
    that its blocks were translated to; "" where they say what the page says.
    """

    id: str
    source: SourceInfo
    pages: Sequence[Page]
    tier: Tier = Tier.CPU
    language: str = "auto"
    fields: ExtractedFields | None = None
    translated_to: str = ""

    @property
    def text(self) -> str:
        """Plain text of all pages, apart by an empty line."""
        return "\n\n".join(text for page in self.pages if (text := page.text))

    @property
    def mean_confidence(self) -> float | None:
        """Mean over all characters; None without text."""
        return mean_confidence([ln for page in self.pages for block in page.blocks for ln in block.lines])


def block_text_with_marker(block: Block) -> str:
    """Return the block's text with its list marker put back before it."""
    return f"{block.marker} {block.text}".strip() if block.marker else block.text


def mean_confidence(lines: list[Line]) -> float | None:
    """Return the mean confidence over the characters of the lines, None where no line has any.

    A text-layer line counts 1.0; an OCR line without a confidence is left out.
    """
    text_layer = TextSource.TEXT_LAYER
    for line in lines:
        if line.source is not text_layer:
            break
    else:
        return 1.0 if any(line.text.strip() for line in lines) else None
    total, weight = 0.0, 0
    for line in lines:
        confidence = 1.0 if line.source is TextSource.TEXT_LAYER else line.confidence
        count = len("".join(line.text.split()))
        if confidence is not None:
            total += confidence * count
            weight += count
    return total / weight if weight else None
