"""What an answer can rest on: sentences, rows of tables and fields of a page, each with the lines it stands on.

Services layer, pure functions. Places are those of the stored page, so that edited pages count as the person left them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.services.chat.facts import FactKind, find_facts
from app.services.chat.sentences import split_sentences
from core.chat import LinePlace
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, Table, TableCell
from core.text import join_with_ends

_LABEL_WORDS = 5
_LONGEST = 800  # characters of a sentence
_LONGEST_LINE = 1_500  # of a line or row that stands for itself
_PERIOD = re.compile(r"(?:FY|[QH]\d)?\s?(?:19|20)\d\d|[QH]\d")
_FURNITURE = (BlockKind.PAGE_HEADER, BlockKind.PAGE_FOOTER)

Headings = tuple[tuple[int, str], ...]
"""Headings in force, each with its level, the uppermost first."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of a stored page, or a row of a table on it.

    Attributes:
        place: Where it is on the page.
        text: As it was read.
        bbox: Pixels of the page frame.
        confidence: As it was read, 0..1; None where nobody said.
    """

    place: LinePlace
    text: str
    bbox: BBox
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row with the head of its column."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A unit that can answer a question.

    Attributes:
        document_id: Which document.
        page_index: Which page, counted from 0.
        order: Place in the reading order of the page.
        kind: Kind of the block it is from.
        text: Its words as running text.
        lines: The lines it stands on, in order; never empty.
        heading: Headings it stands under, the nearest last.
        before: The passage before it in the same block.
        after: The one after it.
        label: The label of a field, the first cell of a row; "" elsewhere.
        cells: Of a row of a table.
        head_lines: The rows that head the columns of these cells.
    """

    document_id: str
    page_index: int
    order: int
    kind: BlockKind
    text: str
    lines: tuple[SourceLine, ...]
    heading: str = ""
    before: str = ""
    after: str = ""
    label: str = ""
    cells: tuple[Cell, ...] = ()
    head_lines: tuple[SourceLine, ...] = ()

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells it from all others: document, page, place in its reading order."""
        return self.document_id, self.page_index, self.order

    @property
    def apart(self) -> str:
        """Its words with the cells of a row kept apart, so that figures of two cells never run into one."""
        return " | ".join(cell.text for cell in self.cells) if self.cells else self.text

    @property
    def snippet(self) -> str:
        """The words of its lines, verbatim."""
        return "\n".join(line.text for line in self.lines)

    @property
    def confidence(self) -> float | None:
        """Lowest confidence of its lines, None where nobody said."""
        known = [line.confidence for line in self.lines if line.confidence is not None]
        return min(known) if known else None


def page_lines(page: Page) -> list[SourceLine]:
    """Return the lines of a page in reading order; a row of a table is one line."""
    return [line for index, block in enumerate(page.blocks) for line in _block_lines(index, block)]


def _block_lines(index: int, block: Block) -> list[SourceLine]:
    if block.table is not None:
        return _rows(index, block.table)
    lines = [
        SourceLine(LinePlace(index, line=at), line.text, line.bbox, line.confidence)
        for at, line in enumerate(block.lines)
        if line.text.strip()
    ]
    if not lines and block.latex:
        lines = [SourceLine(LinePlace(index), block.latex, block.bbox, block.confidence)]
    return lines


def _rows(index: int, table: Table) -> list[SourceLine]:
    lines = []
    for row in range(table.row_count):
        cells = [cell for cell in table.cells if cell.row == row and cell.text.strip()]
        if cells:
            known = [cell.confidence for cell in cells if cell.confidence is not None]
            text = " ".join(_one_line(cell.text) for cell in cells)
            lines.append(SourceLine(LinePlace(index, row=row), text, _around(cells), min(known) if known else None))
    return lines


def _around(cells: Sequence[TableCell]) -> BBox:
    return BBox(
        min(cell.bbox.left for cell in cells),
        min(cell.bbox.top for cell in cells),
        max(cell.bbox.right for cell in cells),
        max(cell.bbox.bottom for cell in cells),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def page_passages(document_id: str, page: Page, headings: Headings = ()) -> list[Passage]:
    """Cut a page into passages.

    Args:
        document_id: Which document.
        page: As it is stored.
        headings: Those that were in force at the end of the page before.
    """
    passages: list[Passage] = []
    for index, block in enumerate(page.blocks):
        above = _path(headings)
        headings = _headings_after(block, headings)
        if block.table is not None:
            passages += _table_passages(document_id, page.index, index, block.table, above, len(passages))
        else:
            passages += _text_passages(document_id, page.index, index, block, above, len(passages))
    passages += _field_passages(document_id, page, _path(headings[:1]), len(passages))
    return passages


def headings_after(page: Page, headings: Headings) -> Headings:
    """Return the headings that are in force at the end of a page."""
    for block in page.blocks:
        headings = _headings_after(block, headings)
    return headings


def _headings_after(block: Block, headings: Headings) -> Headings:
    if block.kind is not BlockKind.HEADING or not block.text.strip():
        return headings
    # A document may begin with the second level and leave levels out: what counts is which is above which.
    level = max(1, block.level)
    return (*(each for each in headings if each[0] < level), (level, _one_line(block.text)))


def _path(headings: Headings) -> str:
    return " › ".join(text for _, text in headings)


def _text_passages(
    document_id: str, page_index: int, index: int, block: Block, heading: str, order: int
) -> list[Passage]:
    lines = _block_lines(index, block)
    if not lines:
        return []
    if block.keeps_line_breaks or block.kind in (*_FURNITURE, BlockKind.HEADING):
        texts: list[tuple[str, tuple[SourceLine, ...]]] = [(_clipped(line.text.strip()), (line,)) for line in lines]
        if block.kind is BlockKind.HEADING:
            texts = [(_clipped(_one_line(block.text)), tuple(lines))]
    else:
        texts = _sentences(block, lines)
    return [
        Passage(
            document_id,
            page_index,
            order + at,
            block.kind,
            text,
            tuple(own),
            heading,
            before=texts[at - 1][0] if at else "",
            after=texts[at + 1][0] if at + 1 < len(texts) else "",
            label=_label_of(text),
        )
        for at, (text, own) in enumerate(texts)
    ]


def _sentences(block: Block, lines: Sequence[SourceLine]) -> list[tuple[str, tuple[SourceLine, ...]]]:
    """Return the sentences of running text with the lines each stands on."""
    pairs = [(line.text, line.is_hyphenated) for line in block.lines if line.text.strip()]
    if len(pairs) != len(lines):  # a formula
        return [(_one_line(block.text), tuple(lines))]
    text, ends = join_with_ends(pairs)
    found = []
    for start, end in _bounded(text, split_sentences(text)):
        first = next((at for at, stop in enumerate(ends) if stop > start), len(ends) - 1)
        last = next((at for at, stop in enumerate(ends) if stop >= end), len(ends) - 1)
        found.append((text[start:end], tuple(lines[first : last + 1])))
    return found


def _bounded(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cut what is longer than a sentence can be, at the ends of words where there are any."""
    out: list[tuple[int, int]] = []
    for start, end in spans:
        while end - start > _LONGEST:
            cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            cut = cut if cut > 0 else start + _LONGEST
            out.append((start, cut))
            start = cut + (text[cut] == " ")
        out.append((start, end))
    return out


def _clipped(text: str) -> str:
    """Return the beginning of a line or row that is too long to be one."""
    if len(text) <= _LONGEST_LINE:
        return text
    cut = text.rfind(" ", _LONGEST_LINE // 2, _LONGEST_LINE)
    return text[: cut if cut > 0 else _LONGEST_LINE]


def _label_of(text: str) -> str:
    """Return what stands before the colon of a field on one line, "" where it is no field."""
    head, colon, tail = text.partition(":")
    if not colon or not tail.strip() or len(head.split()) > _LABEL_WORDS or re.search(r"\d$", head):
        return ""
    return head.strip()


def _table_passages(
    document_id: str, page_index: int, block: int, table: Table, heading: str, order: int
) -> list[Passage]:
    rows = _rows(block, table)
    grid = table.grid()
    header_rows = _header_rows(table, grid)
    heads = [
        " ".join(filter(None, (_one_line(grid[row][col]) for row in range(header_rows))))
        for col in range(table.col_count)
    ]
    passages: list[Passage] = []
    group = ""
    for row in rows:
        at = row.place.row or 0
        texts = [_one_line(text) for text in grid[at]]
        filled = [text for text in texts if text]
        if at >= header_rows and len(filled) == 1 and table.col_count > 2:
            group = filled[0]  # a row that names those below it
        cells = tuple(Cell(heads[col], text) for col, text in enumerate(texts) if text) if at >= header_rows else ()
        named = next(
            (text for text in texts if re.search(r"[^\W\d_]{2}", text)), texts[0]
        )  # numbers of rows name nothing
        label = named if at >= header_rows and len(filled) > 1 else ""
        passages.append(
            Passage(
                document_id,
                page_index,
                order + len(passages),
                BlockKind.TABLE,
                _clipped(row.text),
                (row,),
                " › ".join(filter(None, (heading, group if group != row.text else ""))),
                label=label,
                cells=cells,
                head_lines=tuple(rows[:header_rows]) if cells else (),
            )
        )
    return passages


def _header_rows(table: Table, grid: Sequence[Sequence[str]]) -> int:
    marked = 0
    for row in range(min(3, table.row_count)):
        cells = [cell for cell in table.cells if cell.row == row and cell.text.strip()]
        if cells and all(cell.is_header for cell in cells):
            marked = row + 1
        else:
            break
    if marked or table.row_count < 2:
        return marked if marked < table.row_count else 0
    first = [text for text in grid[0] if text.strip()]
    # Years and quarters head columns; other figures do not.
    has_figures = any(re.search(r"\d", text) and not _PERIOD.fullmatch(text.strip()) for text in first)
    rest_has = sum(bool(re.search(r"\d", text)) for row in grid[1:] for text in row[1:])
    is_fields = table.col_count == 2 and not rest_has > 0.6 * (table.row_count - 1)
    return 1 if not has_figures and rest_has and not is_fields and len(first) >= max(2, table.col_count - 1) else 0


def _field_passages(document_id: str, page: Page, heading: str, order: int) -> list[Passage]:
    """Return labels with the values that stand to the right of them, or below, in lines of their own."""
    stock = [
        (SourceLine(LinePlace(index, line=at), line.text, line.bbox, line.confidence), line, block)
        for index, block in enumerate(page.blocks)
        if block.table is None and block.kind not in _FURNITURE
        for at, line in enumerate(block.lines)
        if line.text.strip()
    ]
    passages: list[Passage] = []
    if len(stock) > 600:  # a page of prose in tiny type; looking at all pairs would take too long
        return passages
    for own, line, block in stock:
        if not _is_label(line, block):
            continue
        value = _value_right(own, [other for other, _, _ in stock]) or _value_below(
            own, [other for other, _, _ in stock]
        )
        if value is None or (
            value.place.block == own.place.block and not block.keeps_line_breaks and not own.text.rstrip().endswith(":")
        ):
            continue
        label = own.text.strip().rstrip(": ")
        passages.append(
            Passage(
                document_id,
                page.index,
                order + len(passages),
                block.kind,
                f"{label}: {value.text.strip()}",
                (own, value),
                heading,
                label=label,
            )
        )
    return passages


def _is_label(line: Line, block: Block) -> bool:
    text = line.text.strip()
    if text.endswith(":"):
        return len(text.split()) <= 2 * _LABEL_WORDS
    if len(text.split()) > _LABEL_WORDS or text[-1] in ".,;!?" or re.search(r"\d", text) or ":" in text:
        return False
    return not find_facts(text, has_names=False) and (len(block.lines) == 1 or block.keeps_line_breaks)


def _value_right(own: SourceLine, stock: Sequence[SourceLine]) -> SourceLine | None:
    height = own.bbox.bottom - own.bbox.top
    beside = [
        other
        for other in stock
        if other is not own
        and other.bbox.left >= own.bbox.right - 0.2 * height
        and min(own.bbox.bottom, other.bbox.bottom) - max(own.bbox.top, other.bbox.top) > 0.5 * height
    ]
    nearest = min(beside, key=lambda other: other.bbox.left, default=None)
    if nearest is None or nearest.bbox.left - own.bbox.right > 25 * height:
        return None
    return None if nearest.text.rstrip().endswith(":") else nearest


def _value_below(own: SourceLine, stock: Sequence[SourceLine]) -> SourceLine | None:
    height = own.bbox.bottom - own.bbox.top
    under = [
        other
        for other in stock
        if other is not own
        and 0 <= other.bbox.top - own.bbox.bottom + 0.3 * height < 1.8 * height
        and min(own.bbox.right, other.bbox.right) - max(own.bbox.left, other.bbox.left) > 0
        and abs(other.bbox.left - own.bbox.left) < 3 * height
    ]
    nearest = min(under, key=lambda other: other.bbox.top, default=None)
    if nearest is None or nearest.text.rstrip().endswith(":") or len(nearest.text.split()) > 12:
        return None
    facts = find_facts(nearest.text)
    strict = own.text.rstrip().endswith(":") or any(fact.kind is not FactKind.NAME for fact in facts)
    return nearest if strict else None
