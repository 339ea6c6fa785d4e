"""Layout analysis of one page: from lines to blocks in reading order. Engines layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.geometry import BBox, union_of
from core.hyphenation import PageWords, is_word_broken
from core.model import Block, BlockKind, Line, TextSource, mean_confidence
from core.page_source import Pixels
from engines.layout.captions import is_caption, is_footnote
from engines.layout.continuation import goes_on
from engines.layout.drop_caps import joined_drop_caps
from engines.layout.figure_places import with_figures
from engines.layout.figures import find_figures, off_tables, typical_thickness
from engines.layout.fragments import ReadingFrame, is_turned, reading_frame, typical_height
from engines.layout.furniture import part_furniture
from engines.layout.headings import body_size, heading_level
from engines.layout.lists import nesting_depth
from engines.layout.paragraphs import Draft, draft_blocks
from engines.layout.reading_order import read_regions
from engines.layout.rows import Row
from engines.layout.rules import Rules, rules_of_boxes, rules_of_pixels
from engines.layout.sibling_headings import sibling_level
from engines.layout.tables import find_tables, tables_of_rows
from engines.layout.type_measures import TypeMeasure, see_type, sized

_FULL_LINE = 0.92  # part of its measure that a line fills which goes on in the next column
_INDENT = 0.7  # line heights by which the first line of a paragraph is set in


def analyse(
    lines: Sequence[Line],
    *,
    width: float,
    height: float,
    dpi: float,
    pixels: Pixels | None = None,
    ruling_lines: Sequence[BBox] = (),
    picture_boxes: Sequence[BBox] = (),
    checkpoint: Callable[[], None],
) -> tuple[Block, ...]:
    """Return the blocks of a page in reading order.

    Args:
        lines: Lines or fragments of lines of an upright page, any order.
        width: Width of their frame, pixels.
        height: Height of their frame, pixels.
        dpi: Pixels an inch of the frame.
        pixels: Picture of the page in the same frame, (H, W, 3) uint8 RGB; drawn rules of tables and figures are looked
            for in it.
        ruling_lines: Thin boxes of drawn rules, where the file states them.
        picture_boxes: Pictures that the file places on the page, where it states them.
        checkpoint: Called now and then; raises ``JobCancelled`` when the job must stop.

    Returns:
        Blocks in the frame of the given lines. Each line stands in one block, fragments of one row joined to one line;
        lines inside a figure are lines of that figure.
    """
    given = [line for line in lines if line.text.strip()]
    if not given:
        return ()
    checkpoint()
    measures: dict[int, TypeMeasure] = {}
    if pixels is not None:
        given, measures = sized(given, pixels, dpi)
        checkpoint()
    figures = find_figures(
        given,
        typical_thickness(given),
        width=width,
        height=height,
        pixels=pixels,
        picture_boxes=picture_boxes,
    )
    checkpoint()
    frame = reading_frame(given, width, height)
    page_height = frame.extent[1]
    turned = [frame.fragment(line) for line in given if is_turned(line)] if not frame.is_vertical else []
    set_aside = {id(fragment.line) for fragment in turned}
    fragments = [frame.fragment(line) for line in given if id(line) not in set_aside]
    see_type(fragments, measures)
    em = typical_height(fragments or turned)
    parts = part_furniture(fragments, page_height, em)
    furniture = {id(f.line) for row in (*parts.header, *parts.footer) for f in row.fragments}
    figures = [figure.without(furniture) for figure in figures]
    labels = {id(line) for figure in figures for line in figure.labels}
    words = PageWords(line.text for line in given)
    body = joined_drop_caps([f for f in parts.body if id(f.line) not in labels], em)
    turned = [f for f in turned if id(f.line) not in labels]
    rules = _rules(frame, pixels, ruling_lines, em)
    checkpoint()
    regions = read_regions(find_tables(body, rules, frame, em), em)
    for region in regions:
        region.rows = tables_of_rows(region.rows, rules, frame, em)
    checkpoint()
    columns = [draft_blocks(region, em) for region in regions]
    size = body_size([draft for drafts in columns for draft in drafts])
    blocks = [_furniture_block(row, BlockKind.PAGE_HEADER) for row in parts.header]
    blocks += _text_blocks(columns, size, em, page_height, words)
    for region in read_regions(turned, em):
        blocks.append(_block([row.line for row in region.rows], BlockKind.PARAGRAPH))
    blocks += [_furniture_block(row, BlockKind.PAGE_FOOTER) for row in parts.footer]
    checkpoint()
    tables = [block.bbox for block in blocks if block.kind is BlockKind.TABLE]
    return tuple(with_figures(blocks, off_tables(figures, tables), em))


def _rules(frame: ReadingFrame, pixels: Pixels | None, ruling_lines: Sequence[BBox], em: float) -> Rules:
    """Return the rules that the file states, else those found in the picture."""
    if ruling_lines or pixels is None:
        return rules_of_boxes(ruling_lines, frame, em)
    return rules_of_pixels(pixels, frame, em)


def _text_blocks(
    columns: Sequence[Sequence[Draft]], body: float, em: float, page_height: float, words: PageWords
) -> list[Block]:
    blocks: list[Block] = []
    notes: list[Block] = []  # footnotes of the columns, read after the text
    last: Draft | None = None  # the last running paragraph, with its place in blocks
    last_place = -1
    heading: Draft | None = None  # the heading that is the last block
    headings: list[tuple[Draft, int]] = []
    short: list[tuple[int, Draft]] = []  # lines that may be headings after all, with their places in blocks
    for drafts in columns:
        open_lefts: list[float] = []
        for i, draft in enumerate(drafts):
            after = drafts[i + 1] if i + 1 < len(drafts) else None
            block = _draft_block(draft, after, body, em, page_height, words, open_lefts)
            if block.kind is BlockKind.PARAGRAPH and not block.keeps_line_breaks:
                if i == 0 and last is not None and _goes_on(last, draft):
                    block = replace(block, continues_previous=True)
                    blocks[last_place] = _hyphenated_end(blocks[last_place], draft, words)
                last, last_place = draft, len(blocks)
                if heading is not None and _ends_heading(heading, draft):
                    blocks[-1] = _block([*blocks[-1].lines, *block.lines], BlockKind.HEADING, level=blocks[-1].level)
                    last = heading = None
                    continue
                if len(draft.rows) == 1 and not block.continues_previous:
                    short.append((len(blocks), draft))
            elif block.kind not in (BlockKind.CAPTION, BlockKind.FOOTNOTE):
                last = None
            blocks.append(block)
            heading = draft if block.kind is BlockKind.HEADING else None
            if heading is not None:
                headings.append((draft, block.level))
        foot: list[Block] = []  # what only looks like a note stands above other text
        while blocks and blocks[-1].kind is BlockKind.FOOTNOTE:
            foot.insert(0, blocks.pop())
        notes += foot
    for place, draft in short:
        goes_on_behind = place + 1 < len(blocks) and blocks[place + 1].continues_previous
        if not goes_on_behind and (level := sibling_level(draft, headings, em)):
            blocks[place] = _block(blocks[place].lines, BlockKind.HEADING, level=level)
    return blocks + notes


def _draft_block(
    draft: Draft,
    after: Draft | None,
    body: float,
    em: float,
    page_height: float,
    words: PageWords,
    open_lefts: list[float],
) -> Block:
    table = draft.table
    if table is not None:
        return replace(_block(table.lines, BlockKind.TABLE), table=table.table)
    lines = _hyphenated(draft.rows, words)
    if is_caption(draft):
        return _block(lines, BlockKind.CAPTION)
    if level := heading_level(draft, after, body, em):
        open_lefts.clear()
        return _block(lines, BlockKind.HEADING, level=level)
    if draft.marker is not None:
        depth = nesting_depth(draft.rows[0].left, open_lefts, em)
        return _block(lines, BlockKind.LIST_ITEM, level=depth, marker=draft.marker.text)
    if is_footnote(draft, body, page_height):
        return _block(lines, BlockKind.FOOTNOTE)
    return _block(lines, BlockKind.PARAGRAPH, keeps_line_breaks=draft.keeps_line_breaks)


def _hyphenated(rows: Sequence[Row], words: PageWords) -> list[Line]:
    lines = [row.line for row in rows]
    for i in range(len(lines) - 1):
        broken = is_word_broken(lines[i].text, lines[i + 1].text, words)
        if broken != lines[i].is_hyphenated:
            lines[i] = replace(lines[i], is_hyphenated=broken)
    return lines


def _hyphenated_end(block: Block, after: Draft, words: PageWords) -> Block:
    """Mark the hyphen at the end of a block whose last word goes on in the next column."""
    last = block.lines[-1]
    if not is_word_broken(last.text, after.rows[0].line.text, words):
        return block
    return replace(block, lines=(*block.lines[:-1], replace(last, is_hyphenated=True)))


def _goes_on(before: Draft, after: Draft) -> bool:
    """Tell whether a paragraph at the head of a column is the rest of the one at the foot of the column before."""
    last, first = before.rows[-1], after.rows[0]
    measure = max(row.right for row in before.rows) - min(row.left for row in before.rows)
    second = after.rows[1] if len(after.rows) > 1 else first
    return goes_on(
        last.line.text,
        first.line.text,
        is_last_full=last.right - min(row.left for row in before.rows) >= _FULL_LINE * measure,
        is_first_indented=first.left - second.left > _INDENT * first.height,
        line_count=len(before.rows),
    )


def _ends_heading(heading: Draft, draft: Draft) -> bool:
    """Tell whether a block is the second line of a headline, cut off by a gutter that the first line runs over."""
    if len(draft.rows) > 1 or not draft.text.strip()[:1].islower():
        return False
    above, row = heading.rows[-1], draft.rows[0]
    near = row.top - above.bottom < 0.6 * above.height and abs(row.left - heading.rows[0].left) < above.height
    return near and 0.8 * heading.size <= draft.size <= 1.3 * heading.size


def _furniture_block(row: Row, kind: BlockKind) -> Block:
    return _block([row.line], kind)


def _block(
    lines: Sequence[Line], kind: BlockKind, *, level: int = 0, marker: str = "", keeps_line_breaks: bool = False
) -> Block:
    sources = {line.source for line in lines}
    return Block(
        kind,
        union_of(line.bbox for line in lines),
        tuple(lines),
        level=level,
        marker=marker,
        keeps_line_breaks=keeps_line_breaks,
        confidence=mean_confidence(list(lines)),
        source=lines[0].source if len(sources) == 1 else TextSource.MIXED,
    )
