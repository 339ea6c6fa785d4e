"""The lines of a document as they are looked through for fields. Services layer; pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from app.services.note_marks import without_note_marks
from core.chat import Citation, LinePlace, Support
from core.geometry import BBox, union_of
from core.model import Block, BlockKind, Document, Page, TextSource

_LONGEST = 2_000  # characters of a line that are looked at: longer ones are no lines of a form
_SKIPPED = (BlockKind.BARCODE,)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of a document, or one row of a table.

    Attributes:
        page_index: Which page, counted from 0.
        place: Which block and line, or row of a table.
        text: Its words; the cells of a row are apart by a tab.
        bbox: Its box, pixels of the page frame.
        confidence: 0..1; 1 for text that a PDF held; None where nobody said.
        kind: Kind of its block.
        folded: The text as labels are compared with it, character for character.
        cells: Texts of the cells of a row; empty for a line.
    """

    page_index: int
    place: LinePlace
    text: str
    bbox: BBox
    confidence: float | None
    kind: BlockKind
    folded: str
    cells: tuple[str, ...] = ()

    def is_beside(self, other: SourceLine) -> bool:
        """Tell whether the other one stands to the right of it, on the same height."""
        if self.page_index != other.page_index or other.bbox.left < self.bbox.right - 2:
            return False
        overlap = min(self.bbox.bottom, other.bbox.bottom) - max(self.bbox.top, other.bbox.top)
        return overlap > 0.5 * min(self.bbox.height, other.bbox.height)

    def is_above(self, other: SourceLine) -> bool:
        """Tell whether the other one stands below it, within two lines and a half and under some of it."""
        if self.page_index != other.page_index:
            return False
        gap = other.bbox.top - self.bbox.bottom
        overlap = min(self.bbox.right, other.bbox.right) - max(self.bbox.left, other.bbox.left)
        return -0.3 * self.bbox.height <= gap <= 2.5 * self.bbox.height and overlap > 0


def fold(text: str) -> str:
    """Return a text for comparing, as long as it was: lower case, plain signs, no note marks, accents kept."""
    out = []
    for char in without_note_marks(text):
        if char in _PLAIN:
            out.append(_PLAIN[char])
            continue
        lower = char.lower()
        out.append(lower if len(lower) == 1 else char)
    return "".join(out)


_PLAIN = {
    "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "–": "-", "—": "-", "−": "-", "‐": "-", "’": "'", "‘": "'",
    "“": '"', "”": '"', "：": ":", "，": ",", "．": ".", "（": "(", "）": ")", "×": "x",
}  # fmt: skip


def document_lines(document: Document, most: int | None = None) -> list[SourceLine]:
    """Return the lines of the pages in reading order, one page after the other; a table gives its rows.

    Args:
        document: Its pages are asked for once, in order, and not kept.
        most: How many lines are wanted at most; None for all.
    """
    return list(islice((line for page in document.pages for line in page_lines(page)), most))


def page_lines(page: Page) -> Iterable[SourceLine]:
    """Yield the lines of a page in reading order."""
    for number, block in enumerate(page.blocks):
        if block.kind in _SKIPPED:
            continue
        if block.table is not None:
            yield from _rows(page.index, number, block)
            continue
        for line_number, line in enumerate(block.lines):
            if text := unicodedata.normalize("NFC", line.text[:_LONGEST]).strip():
                confidence = 1.0 if line.source is TextSource.TEXT_LAYER else line.confidence
                place = LinePlace(number, line_number)
                yield SourceLine(page.index, place, text, line.bbox, confidence, block.kind, fold(text))


def _rows(page_index: int, number: int, block: Block) -> Iterable[SourceLine]:
    table = block.table
    assert table is not None  # noqa: S101 - the caller looked
    is_native = block.source is TextSource.TEXT_LAYER
    for row in range(table.row_count):
        cells = [cell for cell in table.cells if cell.row == row]
        texts = [""] * table.col_count
        for cell in cells:
            texts[cell.col] = " ".join(cell.text[:_LONGEST].split())
        filled = [cell for cell in cells if cell.text.strip()]
        if not filled:
            continue
        known = [cell.confidence for cell in filled if cell.confidence is not None]
        confidence = 1.0 if is_native else min(known) if known else block.confidence
        text = "\t".join(texts).strip("\t")
        place = LinePlace(number, row=row)
        box = union_of(cell.bbox for cell in filled)
        yield SourceLine(page_index, place, text, box, confidence, block.kind, fold(text), tuple(texts))


def citation(document_id: str, lines: Sequence[SourceLine], support: Support) -> Citation:
    """Return a citation of lines of one page.

    Args:
        document_id: Which document.
        lines: The lines, one at least, all of one page.
        support: How far they hold what is cited.
    """
    known = [line.confidence for line in lines if line.confidence is not None]
    return Citation(
        document_id,
        lines[0].page_index,
        "\n".join(line.text for line in lines),
        tuple(line.bbox for line in lines),
        tuple(line.place for line in lines),
        support,
        min(known) if known else None,
    )
