"""What of a page the look over the whole document needs: its edges, its headings, and where its text begins and ends.

Engines layer, layout. Small on purpose: a document of a thousand pages is held as outlines, never as pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from core.geometry import POINTS_PER_INCH, BBox, Transform
from core.model import Block, BlockKind, Direction, Line, Page, Table

EDGE_ZONE = 0.12  # part of the page's height at its top and bottom in which repeated furniture is looked for
_EDGE_ROWS = 4  # rows at either end that are looked at
_SAME_ROW = 0.5  # part of a line's height by which lines of one row may differ
_TEXT_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.TABLE, BlockKind.FORMULA)
_EDGE_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE)
_LONGEST_KEPT = 160
_FULL_LINE = 0.92  # part of its block's width that a line fills which goes on in the next one
_INDENT = 0.7  # line heights by which the first line of a paragraph is indented


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """A line near the top or the foot of a page.

    Attributes:
        block: Place of its block in the page, counted from 0.
        line: Place of the line in its block, counted from 0.
        text: Its text, cut.
        left: Left edge as part of the page's width, upright.
        right: Right edge likewise.
        middle: Middle as part of the page's height, upright.
        is_marked: Whether the page alone told already that it is furniture.
    """

    block: int
    line: int
    text: str
    left: float
    right: float
    middle: float
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class HeadingOutline:
    """A heading: its place in the page, its level, its text and the size of its type in points."""

    block: int
    level: int
    text: str
    size_pt: float


@dataclass(frozen=True, slots=True)
class TextEnd:
    """The first or last block of running text of a page.

    Attributes:
        block: Place in the page, counted from 0.
        kind: What it is.
        first: Its first line.
        last: Its last line.
        line_count: How many lines it has.
        keeps_line_breaks: As the block says.
        has_marker: Whether it begins with a list marker.
        is_first_indented: Whether its first line stands further in than its second.
        is_last_full: Whether its last line fills the measure.
        continues_previous: As the block says.
        table: The table, where it is one.
        scale: Pixels an inch of its frame.
    """

    block: int
    kind: BlockKind
    first: str
    last: str
    line_count: int
    keeps_line_breaks: bool
    has_marker: bool
    is_first_indented: bool
    is_last_full: bool
    continues_previous: bool
    table: Table | None
    scale: float


@dataclass(frozen=True, slots=True)
class PageOutline:
    """A page in outline.

    Attributes:
        index: 0-based place in the file.
        top: Lines at the head, outermost first.
        bottom: Lines at the foot, outermost first.
        headings: Its headings in order.
        start: Where its running text begins, None without any.
        end: Where it ends.
        body_pt: Type size of its running text in points, 0 without any.
        characters: Characters of its running text.
    """

    index: int
    top: tuple[EdgeLine, ...]
    bottom: tuple[EdgeLine, ...]
    headings: tuple[HeadingOutline, ...]
    start: TextEnd | None
    end: TextEnd | None
    body_pt: float
    characters: int


def outline(page: Page) -> PageOutline:
    """Return a page in outline; a failed page has an empty one."""
    upright = Transform.quarter_turns(page.rotation_deg // 90 % 4, page.width, page.height)
    sides = (page.height, page.width) if page.rotation_deg % 180 else (page.width, page.height)
    width, height = max(float(sides[0]), 1.0), max(float(sides[1]), 1.0)
    lines = _placed_lines(page, upright, width, height)
    text = [i for i, block in enumerate(page.blocks) if block.kind in _TEXT_KINDS]
    sizes = sorted(
        (_size_pt(line, page.dpi, upright), len(line.text))
        for i in text
        if page.blocks[i].kind is not BlockKind.HEADING
        for line in page.blocks[i].lines
    )
    return PageOutline(
        page.index,
        _edge(lines, at_top=True),
        _edge(lines, at_top=False),
        tuple(
            HeadingOutline(i, block.level, block.text[:_LONGEST_KEPT], _block_size_pt(block, page.dpi, upright))
            for i, block in enumerate(page.blocks)
            if block.kind is BlockKind.HEADING and block.lines
        ),
        _text_end(page, text[0], upright) if text else None,
        _text_end(page, text[-1], upright) if text else None,
        _weighted_middle(sizes),
        sum(weight for _, weight in sizes),
    )


def _placed_lines(page: Page, upright: Transform, width: float, height: float) -> list[tuple[EdgeLine, float]]:
    """Return lines near the edges with their height as part of the page's."""
    found: list[tuple[EdgeLine, float]] = []
    for i, block in enumerate(page.blocks):
        if block.kind not in _EDGE_KINDS and not block.is_page_furniture:
            continue
        for k, line in enumerate(block.lines):
            box = upright.apply_bbox(line.bbox)
            middle = box.center[1] / height
            if EDGE_ZONE < middle < 1 - EDGE_ZONE:
                continue
            edge = EdgeLine(
                i, k, line.text[:_LONGEST_KEPT], box.left / width, box.right / width, middle, block.is_page_furniture
            )
            found.append((edge, box.height / height))
    return found


def _edge(lines: list[tuple[EdgeLine, float]], *, at_top: bool) -> tuple[EdgeLine, ...]:
    inside = [pair for pair in lines if (pair[0].middle <= EDGE_ZONE) == at_top]
    inside.sort(key=lambda pair: pair[0].middle if at_top else -pair[0].middle)
    kept: list[EdgeLine] = []
    rows, row_middle = 0, -1.0
    for edge, line_height in inside:
        if row_middle < 0 or abs(edge.middle - row_middle) > _SAME_ROW * line_height:
            rows, row_middle = rows + 1, edge.middle
        if rows > _EDGE_ROWS:
            break
        kept.append(edge)
    return tuple(kept)


def _text_end(page: Page, place: int, upright: Transform) -> TextEnd:
    block = page.blocks[place]
    boxes = [upright.apply_bbox(line.bbox) for line in block.lines]
    spans = [_span(box, line) for box, line in zip(boxes, block.lines, strict=True)]
    begin, end = (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else (0.0, 1.0)
    thick = median(_thickness(box, line) for box, line in zip(boxes, block.lines, strict=True)) if boxes else 1.0
    return TextEnd(
        place,
        block.kind,
        block.lines[0].text[:_LONGEST_KEPT] if block.lines else "",
        block.lines[-1].text[-_LONGEST_KEPT:] if block.lines else "",
        len(block.lines),
        block.keeps_line_breaks,
        bool(block.marker),
        len(spans) > 1 and spans[0][0] - spans[1][0] > _INDENT * thick,
        len(spans) > 1 and spans[-1][1] - begin >= _FULL_LINE * (end - begin),
        block.continues_previous,
        block.table,
        max(page.dpi, 1.0),
    )


def _span(box: BBox, line: Line) -> tuple[float, float]:
    """Return where a line begins and ends along its own direction."""
    if line.direction is Direction.TOP_TO_BOTTOM:
        return box.top, box.bottom
    if line.direction is Direction.RIGHT_TO_LEFT:
        return -box.right, -box.left
    return box.left, box.right


def _thickness(box: BBox, line: Line) -> float:
    return box.width if line.direction is Direction.TOP_TO_BOTTOM else box.height


def _size_pt(line: Line, dpi: float, upright: Transform) -> float:
    if line.font_size_pt:
        return line.font_size_pt
    box = upright.apply_bbox(line.bbox)
    thick = line.polygon.thickness if line.polygon is not None else _thickness(box, line)
    return thick * POINTS_PER_INCH / max(dpi, 1.0)


def _block_size_pt(block: Block, dpi: float, upright: Transform) -> float:
    return median(_size_pt(line, dpi, upright) for line in block.lines)


def _weighted_middle(sizes: list[tuple[float, int]]) -> float:
    half, seen = sum(weight for _, weight in sizes) / 2, 0
    for size, weight in sizes:
        seen += weight
        if seen >= half:
            return size
    return 0.0
