"""Documents of plain lines for the tests of fields: each line of a text on a row of its own, "||" between columns."""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox, union_of
from core.model import Block, BlockKind, Document, Line, Page, SourceInfo, Table, TableCell

_CHARACTER, _ROW, _HEIGHT = 10, 30, 20


def document(*blocks: str | Block, confidence: float = 0.95) -> Document:
    """Return a document of one page; a text becomes a block, one line a row, columns 400 pixels apart."""
    made: list[Block] = []
    row = 0
    for block in blocks:
        if isinstance(block, Block):
            made.append(block)
            row += 20
            continue
        lines = []
        for text in block.splitlines():
            for column, part in enumerate(text.split("||")):
                part = part.strip()
                if part:
                    left, top = 10 + 400 * column, _ROW * row
                    box = BBox(left, top, left + _CHARACTER * len(part), top + _HEIGHT)
                    lines.append(Line(part, box, confidence=confidence))
            row += 1
        if lines:
            box = union_of(line.bbox for line in lines)
            made.append(Block(BlockKind.PARAGRAPH, box, tuple(lines), keeps_line_breaks=True))
    page = Page(0, 1000, max(1000, _ROW * row + 100), 200.0, tuple(made))
    return Document("d" * 32, SourceInfo("scan.png", "image/png", 10, "0" * 64, 1), (page,))


def table(rows: Sequence[Sequence[str]], *, top: float = 300.0) -> Block:
    """Return a table block whose first row is a header."""
    cells = tuple(
        TableCell(
            r, c, text, BBox(c * 150, top + r * _ROW, c * 150 + 140, top + r * _ROW + _HEIGHT), confidence=0.9,
            is_header=r == 0,
        )
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    )  # fmt: skip
    box = union_of(cell.bbox for cell in cells)
    return Block(BlockKind.TABLE, box, table=Table(len(rows), len(rows[0]), cells), confidence=0.9)
