"""Moving what was read from one frame to another, for example from the turned picture back to the page frame.

Core layer; pure functions.
"""

from __future__ import annotations

from dataclasses import replace

from core.geometry import BBox, Polygon
from core.model import Block, Line, Table, Word
from core.plane_map import PlaneMap

_STRAIGHT = 0.5  # pixels a corner may stand off its bounding box before the polygon is worth keeping


def _mapped(transform: PlaneMap, box: BBox, polygon: Polygon | None) -> tuple[BBox, Polygon | None]:
    moved = transform.apply_polygon(polygon or Polygon.of_bbox(box))
    straight = Polygon.of_bbox(moved.bbox)
    offset = max(
        abs(p - q) for a, b in zip(moved.points, straight.points, strict=True) for p, q in zip(a, b, strict=True)
    )
    return moved.bbox, None if offset <= _STRAIGHT else moved


def map_word(word: Word, transform: PlaneMap) -> Word:
    """Return the word with box and polygon moved."""
    bbox, polygon = _mapped(transform, word.bbox, word.polygon)
    return replace(word, bbox=bbox, polygon=polygon)


def map_line(line: Line, transform: PlaneMap) -> Line:
    """Return the line and its words with boxes and polygons moved."""
    bbox, polygon = _mapped(transform, line.bbox, line.polygon)
    return replace(line, bbox=bbox, polygon=polygon, words=tuple(map_word(w, transform) for w in line.words))


def map_table(table: Table, transform: PlaneMap) -> Table:
    """Return the table with its cells' boxes moved."""
    return replace(table, cells=tuple(replace(c, bbox=transform.apply_bbox(c.bbox)) for c in table.cells))


def map_block(block: Block, transform: PlaneMap) -> Block:
    """Return the block with everything in it moved; the identity returns it as it is."""
    if transform.is_identity:
        return block
    bbox, polygon = _mapped(transform, block.bbox, block.polygon)
    return replace(
        block,
        bbox=bbox,
        polygon=polygon,
        lines=tuple(map_line(line, transform) for line in block.lines),
        table=map_table(block.table, transform) if block.table is not None else None,
    )


def clip_block(block: Block, width: float, height: float) -> Block:
    """Return the block with every box cut to a page of that size; one that lies inside comes back as it is.

    Polygons stay: they say how text is slanted, which cut corners would no longer do.
    """
    box = block.bbox
    if box.left >= 0 and box.top >= 0 and box.right <= width and box.bottom <= height:
        return block

    def clipped_line(line: Line) -> Line:
        words = tuple(replace(word, bbox=word.bbox.clipped(width, height)) for word in line.words)
        return replace(line, bbox=line.bbox.clipped(width, height), words=words)

    table = block.table
    if table is not None:
        table = replace(table, cells=tuple(replace(c, bbox=c.bbox.clipped(width, height)) for c in table.cells))
    lines = tuple(clipped_line(line) for line in block.lines)
    return replace(block, bbox=box.clipped(width, height), lines=lines, table=table)
