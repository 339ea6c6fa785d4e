from __future__ import annotations

import pytest

from core.geometry import BBox, Polygon
from core.jobs import JobCancelled
from core.model import Block, BlockKind, Line, Page
from engines.layout.document_pass import PageChanges, apply_furniture, document_flow
from engines.layout.page_outline import outline


def test_what_is_left_of_a_slanted_block_has_an_outline_of_its_own_only() -> None:
    lines = tuple(Line(text, BBox(10, top, 90, top + 10)) for text, top in (("Title of the book", 5), ("text", 20)))
    slanted = Polygon(((10, 5), (90, 7), (90, 32), (10, 30)))
    page = Page(0, 100, 200, 72.0, (Block(BlockKind.PARAGRAPH, BBox(10, 5, 90, 32), lines, polygon=slanted),))
    head, rest = apply_furniture(page, PageChanges(heads=frozenset({(0, 0)}))).blocks
    assert (head.kind, head.text, head.polygon) == (BlockKind.PAGE_HEADER, "Title of the book", None)
    assert (rest.text, rest.bbox, rest.polygon) == ("text", lines[1].bbox, None)


def test_the_second_look_can_be_stopped() -> None:
    def cancelled() -> None:
        raise JobCancelled("job")

    pages = [outline(Page(index, 100, 200, 72.0)) for index in range(2)]
    with pytest.raises(JobCancelled):
        document_flow(pages, cancelled)
