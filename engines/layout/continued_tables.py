"""Tables that go on over a page end, told by their columns and headings. Engines layer, layout; pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from core.model import Table, TableCell
from engines.layout.aligned import is_value

_SAME_PLACE = 0.04  # parts of the table's width between the same column of both pages
_VALUE_COLUMN = 0.6  # part of a column's cells that are numbers in a column of numbers


def continues_table(before: Table, after: Table, *, scale: float = 1.0) -> bool:
    """Tell whether a table at the head of a page is the rest of the one at the foot of the page before.

    It is where the same heading rows stand above it again, or where its columns lie in the same places and no heading
    of its own begins it.

    Args:
        before: The last table of a page; cell boxes in that page's frame.
        after: The first table of the next page, in its own frame.
        scale: Pixels of that frame for each pixel of the frame before: the pages' resolutions mostly are the same.
    """
    if before.col_count != after.col_count or not before.cells or not after.cells:
        return False
    if repeated_heading_rows(before, after):
        return True
    return _has_same_columns(before, after, scale) and not _begins_with_heading(before, after)


def repeated_heading_rows(before: Table, after: Table) -> int:
    """Return the number of rows at the head of ``after`` that repeat the headings of ``before``, 0 where none do."""
    heading = _heading_row_count(before)
    if heading == 0 or heading > after.row_count:
        return 0
    return heading if _texts(before, heading) == _texts(after, heading) else 0


def _heading_row_count(table: Table) -> int:
    """Return the number of rows from the first on that hold headings only."""
    plain = [cell.row for cell in table.cells if not cell.is_header]
    return min(plain, default=0)


def _texts(table: Table, row_count: int) -> dict[tuple[int, int], str]:
    """Return the texts of the first rows by place, white space and capitals left out."""
    return {
        (cell.row, cell.col): "".join(cell.text.split()).casefold()
        for cell in table.cells
        if cell.row < row_count and cell.text.strip()
    }


def _has_same_columns(before: Table, after: Table, scale: float) -> bool:
    """Tell whether each column lies at the same place: by its left side, its middle or its right side."""
    width = max(1.0, max(cell.bbox.right for cell in before.cells) - min(cell.bbox.left for cell in before.cells))
    here, there = _columns(before, width), _columns(after, width * scale)
    shared = here.keys() & there.keys()  # a column may be empty on one of the pages
    if len(shared) < 2:
        return False
    return all(min(abs(a - b) for a, b in zip(here[k], there[k], strict=True)) <= _SAME_PLACE for k in shared)


def _columns(table: Table, width: float) -> dict[int, tuple[float, float, float]]:
    """Return left side, middle and right side of each column from the table's left edge, in parts of a width."""
    left = min(cell.bbox.left for cell in table.cells)
    found: dict[int, tuple[float, float, float]] = {}
    for col in range(table.col_count):
        boxes = [cell.bbox for cell in table.cells if cell.col == col and cell.col_span == 1 and cell.text.strip()]
        if boxes:
            found[col] = (
                (median(box.left for box in boxes) - left) / width,
                (median(box.center[0] for box in boxes) - left) / width,
                (median(box.right for box in boxes) - left) / width,
            )
    return found


def _begins_with_heading(before: Table, after: Table) -> bool:
    """Tell whether the first row of ``after`` names columns of numbers, which a row in the middle would not do."""
    first = {cell.col: cell for cell in after.cells if cell.row == 0 and cell.text.strip()}
    if len(first) < 2:
        return False  # a row of one text goes over its columns: a group of rows
    named = [cell for col, cell in first.items() if col > 0 and _is_value_column(before.cells, col)]
    return bool(named) and not any(is_value(cell.text) for cell in named)


def _is_value_column(cells: Iterable[TableCell], col: int) -> bool:
    texts = [cell.text for cell in cells if cell.col == col and not cell.is_header and cell.text.strip()]
    return bool(texts) and sum(map(is_value, texts)) >= _VALUE_COLUMN * len(texts)
