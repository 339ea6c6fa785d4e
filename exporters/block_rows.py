"""A document without tables as rows, one a block: what csv and xlsx hold then.

Exporters layer; pure functions on the document model.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.model import Document, block_text_with_marker, mean_confidence

BLOCK_COLUMNS = ("page", "order", "kind", "left", "top", "right", "bottom", "confidence", "text")


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block.

    Attributes:
        page_number: Its page, counted from 1.
        order: Its place in the reading order of the page, counted from 1.
        kind: What it is.
        box: Left, top, right and bottom, pixels of the page frame.
        confidence: 0..1, or None.
        text: Its text.
    """

    page_number: int
    order: int
    kind: str
    box: tuple[float, float, float, float]
    confidence: float | None
    text: str


def block_rows(document: Document) -> Iterator[list[BlockRow]]:
    """Yield the rows of each page."""
    for page in document.pages:
        yield [
            BlockRow(
                page.index + 1,
                order,
                block.kind.value,
                block.bbox.as_tuple(),
                block.confidence if block.confidence is not None else mean_confidence(list(block.lines)),
                block_text_with_marker(block),
            )
            for order, block in enumerate(page.blocks, start=1)
        ]
