"""The look over a whole document: which blocks of its pages change when the pages are seen together.

Engines layer, layout. Works on outlines; ``apply_changes`` then makes the new blocks of one page at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from core.geometry import union_of
from core.hyphenation import is_word_broken
from core.model import Block, BlockKind, Line, Page, TextSource, mean_confidence
from engines.layout.continuation import goes_on
from engines.layout.continued_tables import continues_table
from engines.layout.document_headings import heading_levels
from engines.layout.page_outline import PageOutline, TextEnd
from engines.layout.repeated_furniture import Mark, repeated_furniture

FEWEST_PAGES = 2


@dataclass(frozen=True, slots=True)
class PageChanges:
    """What the document says of one page.

    Attributes:
        heads: Lines that are running heads: places of block and line, as the page stands.
        feet: Lines that are running feet.
        levels: Level of each heading by place of its block.
        start: Place of the first block of running text, None without any.
        start_goes_on: Whether it is the rest of what ends the page before.
        hyphenated_end: Place of a block whose last word goes on overleaf.
    """

    heads: frozenset[Mark] = frozenset()
    feet: frozenset[Mark] = frozenset()
    levels: dict[int, int] = field(default_factory=dict)
    start: int | None = None
    start_goes_on: bool = False
    hyphenated_end: int | None = None


def document_furniture(
    pages: Sequence[PageOutline], checkpoint: Callable[[], None] = lambda: None
) -> dict[int, PageChanges]:
    """Return the furniture that pages show together, by page index; the first of two looks.

    Args:
        pages: Outlines in page order; failed pages and gaps are allowed.
        checkpoint: Called with each page; may raise to stop.
    """
    found = repeated_furniture(pages, checkpoint) if len(pages) >= FEWEST_PAGES else {}
    return {index: PageChanges(heads=top, feet=bottom) for index, (top, bottom) in found.items()}


def document_flow(
    pages: Sequence[PageOutline], checkpoint: Callable[[], None] = lambda: None
) -> dict[int, PageChanges]:
    """Return levels of headings and what goes on over page ends, by page index; the second look.

    Args:
        pages: Outlines in page order, furniture marked.
        checkpoint: Called with each page; may raise to stop.
    """
    levels: dict[int, dict[int, int]] = {page.index: {} for page in pages}
    if len(pages) >= FEWEST_PAGES:
        for (index, block), level in heading_levels(pages).items():
            levels[index][block] = level
    going_on: dict[int, bool] = {}
    broken: dict[int, int] = {}
    for before, after in pairwise(pages):
        checkpoint()
        end, start = before.end, after.start
        if after.index != before.index + 1 or end is None or start is None:
            continue
        going_on[after.index] = _continues(end, start)
        is_running = end.kind is not BlockKind.TABLE and start.kind is not BlockKind.TABLE
        if going_on[after.index] and is_running and is_word_broken(end.last, start.first):
            broken[before.index] = end.block
    return {
        page.index: PageChanges(
            levels=levels[page.index],
            start=page.start.block if page.start is not None else None,
            start_goes_on=going_on.get(page.index, False),
            hyphenated_end=broken.get(page.index),
        )
        for page in pages
    }


def _continues(end: TextEnd, start: TextEnd) -> bool:
    if end.table is not None and start.table is not None:
        return continues_table(end.table, start.table, scale=start.scale / end.scale)
    if start.kind is not BlockKind.PARAGRAPH or end.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return False
    if start.keeps_line_breaks or end.keeps_line_breaks or start.has_marker:
        return False
    return goes_on(
        end.last,
        start.first,
        is_last_full=end.is_last_full,
        is_first_indented=start.is_first_indented,
        line_count=end.line_count,
    )


def apply_furniture(page: Page, changes: PageChanges) -> Page:
    """Return a page with its running heads and feet marked, heads first and feet last."""
    if not changes.heads and not changes.feet:
        return page
    heads: list[Block] = []
    body: list[Block] = []
    feet: list[Block] = []
    for place, block in enumerate(page.blocks):
        if block.kind is BlockKind.PAGE_HEADER:
            heads.append(block)
            continue
        if block.kind is BlockKind.PAGE_FOOTER:
            feet.append(block)
            continue
        head = [k for k in range(len(block.lines)) if (place, k) in changes.heads]
        foot = [k for k in range(len(block.lines)) if (place, k) in changes.feet]
        rest = [k for k in range(len(block.lines)) if k not in head and k not in foot]
        heads += [_part(block, [k], BlockKind.PAGE_HEADER) for k in head]
        feet += [_part(block, [k], BlockKind.PAGE_FOOTER) for k in foot]
        if not head and not foot:
            body.append(block)
        elif rest:
            body.append(_part(block, rest, block.kind))
    return replace(page, blocks=(*heads, *body, *feet))


def _part(block: Block, places: Sequence[int], kind: BlockKind) -> Block:
    """Return some lines of a block as a block."""
    lines: list[Line] = [block.lines[k] for k in places]
    if kind is block.kind:
        marker = block.marker if places[0] == 0 else ""
        part = replace(block, marker=marker)
    else:
        part = Block(kind, block.bbox, source=block.source, engine=block.engine, model=block.model)
    sources = {line.source for line in lines}
    return replace(
        part,
        lines=tuple(lines),
        bbox=union_of(line.bbox for line in lines),
        polygon=None,
        confidence=mean_confidence(lines),
        source=lines[0].source if len(sources) == 1 else TextSource.MIXED,
    )


def apply_flow(page: Page, changes: PageChanges) -> Page:
    """Return a page with its heading levels and its first block's ``continues_previous`` as the document has them."""
    blocks = list(page.blocks)
    for place, level in changes.levels.items():
        if blocks[place].level != level:
            blocks[place] = replace(blocks[place], level=level)
    if changes.start is not None and blocks[changes.start].continues_previous != changes.start_goes_on:
        blocks[changes.start] = replace(blocks[changes.start], continues_previous=changes.start_goes_on)
    if changes.hyphenated_end is not None:
        block = blocks[changes.hyphenated_end]
        if block.lines and not block.lines[-1].is_hyphenated:
            last = replace(block.lines[-1], is_hyphenated=True)
            blocks[changes.hyphenated_end] = replace(block, lines=(*block.lines[:-1], last))
    return replace(page, blocks=tuple(blocks)) if tuple(blocks) != page.blocks else page
