"""The text that stands inside a region of a page, in reading order. Pure functions."""

from __future__ import annotations

from app.services.views.page_text import PageText, TextLine, TextSpan
from core.geometry import BBox, Point, Polygon
from core.model import BlockKind, Table
from core.text import join_lines


def text_within(text: PageText, region: BBox) -> str:
    """Return the words whose middle lies in a region, blocks apart by an empty line, cells of tables apart by tabs.

    Lines whose words have no boxes are cut between characters, as if these were equally wide.
    """
    parts: list[str] = []
    for index, block in enumerate(text.page.blocks):
        lines = [line for line in text.lines if line.block == index]
        if block.table is not None:
            part = _cells(block.table, region)
        else:
            pieces = [(line, *_piece(line, region)) for line in lines]
            chosen = [(line, first, last) for line, first, last in pieces if last > first]
            part = join_lines(
                [
                    # A broken word is only mended where both its parts lie in the region.
                    (
                        line.text[first:last],
                        line.is_hyphenated and last == len(line.text) and number + 1 < len(chosen),
                    )
                    for number, (line, first, last) in enumerate(chosen)
                ],
                keep_breaks=block.keeps_line_breaks or block.kind is BlockKind.TABLE,
            )
        if part:
            parts.append(part)
    return "\n\n".join(parts)


def _cells(table: Table, region: BBox) -> str:
    rows: dict[int, list[tuple[int, str]]] = {}
    for cell in table.cells:
        if region.contains_point(*cell.bbox.center):
            rows.setdefault(cell.row, []).append((cell.col, " ".join(cell.text.split())))
    return "\n".join("\t".join(each for _, each in sorted(rows[row])) for row in sorted(rows))


def _piece(line: TextLine, region: BBox) -> tuple[int, int]:
    """Return the first and one past the last character of a line that lie in a region; (0, 0) for none."""
    chosen = [part for span in line.spans for part in _parts(span, region)]
    return (min(first for first, _ in chosen), max(last for _, last in chosen)) if chosen else (0, 0)


def _parts(span: TextSpan, region: BBox) -> list[tuple[int, int]]:
    if span.word is not None:
        return [(span.start, span.end)] if region.contains_point(*_at(span.quad, 0.5)) else []
    count = span.end - span.start
    places = ((number + 0.5) / count for number in range(count))
    return [
        (span.start + number, span.start + number + 1)
        for number, place in enumerate(places)
        if region.contains_point(*_at(span.quad, 1 - place if span.is_reversed else place))
    ]


def _at(quad: Polygon, fraction: float) -> Point:
    """Return the middle of a quad across the text, so far along it."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad.points
    left, top = (ax + dx) / 2, (ay + dy) / 2
    right, bottom = (bx + cx) / 2, (by + cy) / 2
    return left + (right - left) * fraction, top + (bottom - top) * fraction
