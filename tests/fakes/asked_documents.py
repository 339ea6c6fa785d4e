"""Documents to ask, written as text: paragraphs apart by empty lines, ``# headings``, ``| rows | of tables``."""

from __future__ import annotations

from pathlib import Path

from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Table, TableCell, Tier

_LINE = 12.0


def page_of(text: str, index: int = 0, *, kinds: tuple[tuple[str, BlockKind], ...] = ()) -> Page:
    """Return a page; ``kinds`` gives blocks that begin with certain words another kind."""
    blocks: list[Block] = []
    top = 0.0
    for chunk in text.strip().split("\n\n"):
        lines = [line.strip() for line in chunk.split("\n")]
        bottom = top + _LINE * len(lines)
        if lines[0].startswith("|"):
            blocks.append(_table(lines, top))
        else:
            level = 1 if lines[0].startswith("# ") else 0
            lines = [line.removeprefix("# ") for line in lines]
            kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
            kind = next((other for start, other in kinds if lines[0].startswith(start)), kind)
            read = tuple(
                Line(
                    line, BBox(10, top + _LINE * at, 10 + 6 * max(1, len(line)), top + _LINE * at + 10), confidence=0.9
                )
                for at, line in enumerate(lines)
            )
            fields = sum(": " in line for line in lines) > 1
            blocks.append(Block(kind, BBox(10, top, 500, bottom), read, level, keeps_line_breaks=fields))
        top = bottom + _LINE
    return Page(index, 600, int(top) + 10, 72, tuple(blocks))


def _table(lines: list[str], top: float) -> Block:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    cells = tuple(
        TableCell(row, col, text, BBox(100 * col, top + _LINE * row, 100 * col + 90, top + _LINE * row + 10))
        for row, texts in enumerate(rows)
        for col, text in enumerate(texts)
    )
    table = Table(len(rows), len(rows[0]), cells)
    return Block(BlockKind.TABLE, BBox(0, top, 500, top + _LINE * len(rows)), table=table)


def library_of(**documents: list[str] | str) -> tuple[Library, dict[str, str]]:
    """Return a library in memory with documents by name, and their ids; a list has a text for each page."""
    library = Library(Database(None))
    ids = {name: add_document(library, name, pages) for name, pages in documents.items()}
    return library, ids


def add_document(library: Library, name: str, pages: list[str] | str, *, page_count: int | None = None) -> str:
    """Store a document; ``page_count`` says how many pages the file has where not all are read."""
    texts = [pages] if isinstance(pages, str) else pages
    stored = library.open_document(
        SourceInfo(f"{name}.pdf", "application/pdf", 1, name, page_count or len(texts)),
        path=Path(f"/papers/{name}.pdf"),
        tier=Tier.CPU,
        language="auto",
        reading_key="key",
    )
    for index, text in enumerate(texts):
        library.commit_page(stored.id, PageResult.of(page_of(text, index), 0.1))
    return stored.id
