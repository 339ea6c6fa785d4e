"""Tables of HTML, with spans, header rows and what each header cell is the header of.

Exporters layer; pure functions on the document model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.model import Table
from exporters.html_text import html_text
from exporters.plain_text import text_lines
from exporters.table_grid import PlacedCell, header_row_count, placed_rows

# Digits with what stands in and around numbers; such cells are set flush with each other.
_NUMBER = re.compile(r"[^\w]{0,3}\d[\d\s.,'’/:%‰+\-−–]*[^\w]{0,3}")


def table_html(table: Table, caption: str, attributes: str, *, is_leftward: bool = False) -> Iterator[str]:
    """Yield the markup of a table row by row.

    Args:
        table: The grid.
        caption: Its caption as HTML, empty for none.
        attributes: Attributes of the table as HTML, each behind a space.
        is_leftward: Whether it is read from right to left.
    """
    yield f'<div class="table">\n<table{attributes}>\n'
    if caption:
        yield f"<caption>{caption}</caption>\n"
    head = _head_rows(table)
    for row, cells in enumerate(placed_rows(table)):
        if row == head:
            yield "</thead>\n<tbody>\n" if head else "<tbody>\n"
        elif row == 0:
            yield "<thead>\n"
        yield f"<tr>{''.join(_cell(cell, is_in_head=row < head, is_leftward=is_leftward) for cell in cells)}</tr>\n"
    yield "</tbody>\n</table>\n</div>\n" if table.row_count > head else "</thead>\n</table>\n</div>\n"


def _head_rows(table: Table) -> int:
    """Return how many rows make the head; none of their cells reaches below them."""
    count = header_row_count(table)
    while count and any(cell.row < count < cell.row + cell.row_span for cell in table.cells):
        count -= 1
    return count


def _cell(placed: PlacedCell | None, *, is_in_head: bool, is_leftward: bool) -> str:
    if placed is None:
        return "<td></td>"
    spans = f' rowspan="{placed.row_span}"' if placed.row_span > 1 else ""
    spans += f' colspan="{placed.col_span}"' if placed.col_span > 1 else ""
    lines = text_lines(placed.cell.text)
    content = "<br>".join(html_text(line, is_leftward=is_leftward) for line in lines)
    if placed.cell.is_header:
        return f'<th scope="{_scope(placed, is_in_head=is_in_head)}"{spans}>{content}</th>'
    look = ' class="number"' if len(lines) == 1 and _NUMBER.fullmatch(lines[0]) else ""
    return f"<td{look}{spans}>{content}</td>"


def _scope(placed: PlacedCell, *, is_in_head: bool) -> str:
    if is_in_head or placed.row == 0 or placed.col > 0:
        return "colgroup" if placed.col_span > 1 else "col"
    return "rowgroup" if placed.row_span > 1 else "row"
