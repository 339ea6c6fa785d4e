"""The tables of a document for the formats that hold little else: each whole, with its page and its caption.

Exporters layer; pure functions on the document model.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.model import Document, Table
from exporters.base import Checkpoint
from exporters.captions import caption_indices
from exporters.flow import flow
from exporters.plain_text import single_line


@dataclass(frozen=True, slots=True)
class DocumentTable:
    """A table of a document.

    Attributes:
        table: The grid, with the rows that stand on later pages.
        page_index: The page it begins on, counted from 0 in the source.
        caption: Its caption on one line; empty where it has none.
    """

    table: Table
    page_index: int
    caption: str


def document_tables(document: Document, checkpoint: Checkpoint) -> Iterator[DocumentTable]:
    """Yield the tables that hold any text, in reading order; those that go on over a page end are joined.

    Args:
        document: Looked at once, page by page.
        checkpoint: Called for each page.
    """
    # With figures, so that none of their captions is taken for one of a table.
    for part in flow(document, furniture=False, figures=True, checkpoint=checkpoint):
        captions = caption_indices(part.blocks)
        for index, block in enumerate(part.blocks):
            if block.table is not None:
                caption = captions.get(index)
                text = "" if caption is None else single_line(part.blocks[caption].text)
                yield DocumentTable(block.table, part.page.index, text)
