"""Sheets of a workbook: a table with its merged cells, or plain rows.

Exporters layer; needs openpyxl, so it is imported only with the exporter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from copy import copy
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.merge import MergedCellRange

from core.model import Table
from exporters.base import Checkpoint
from exporters.cell_numbers import cell_number
from exporters.flow import is_right_to_left_text
from exporters.plain_text import text_lines
from exporters.table_grid import header_row_count, placed_rows

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""Of a sheet, in every program that reads the format."""
MOST_CHARACTERS = 32_767
"""Of a cell; Excel calls a file damaged that has more."""

_FORMULA_START = tuple("=+-@\t")
# What the format takes for the number of a character is told from text by writing its underscore so (ECMA-376-1,
# 22.9.2.19, ST_Xstring).
_CHARACTER_NUMBER = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NARROWEST, _WIDEST = 8, 60  # widths of columns, characters
_MOST_HEADER_ROWS = 8  # more would fill a small window for good
_CELLS_AT_ONCE = 2000  # cells made between two checkpoints, some 50 ms of work

_SIDE = Side(style="thin", color="FFB0B0B8")
_BORDER = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_HEADER_FONT = Font(bold=True)
_HEADER_FILL = PatternFill("solid", fgColor="FFE8E8EE")
_TEXT = Alignment(vertical="top", wrap_text=True)
_NUMBER = Alignment(vertical="top")


class SheetCells:
    """Writes cells of one sheet. Looks are put together once and copied, which is most of the work otherwise."""

    def __init__(self, sheet: Any) -> None:
        """Write into this sheet."""
        self._sheet = sheet
        self._looks: dict[tuple[bool, bool, bool, str], Any] = {}

    def put(
        self,
        row: int,
        column: int,
        value: str | float | None,
        *,
        is_header: bool = False,
        has_border: bool = False,
        number_format: str = "",
    ) -> bool:
        """Write one cell; rows and columns count from 1. Text stays text whatever it looks like.

        Returns:
            Whether the text was too long for a cell and was cut.
        """
        cell = self._sheet.cell(row, column)
        is_cut = stays_text = False
        if isinstance(value, str):
            is_cut = len(value) > MOST_CHARACTERS
            if is_cut:
                value = f"{value[: MOST_CHARACTERS - 1]}…"
            text = _CHARACTER_NUMBER.sub("_x005F_", value)
            if text:
                # openpyxl reads formulas and errors out of texts; the type says that this is none.
                cell.value = text
                cell.data_type = "s"
            stays_text = text.startswith(_FORMULA_START)  # also when a person edits the cell
        elif value is not None:
            cell.value = value
        look = is_header, has_border, stays_text, number_format
        if look in self._looks:
            cell._style = copy(self._looks[look])
            return is_cut
        cell.alignment = _NUMBER if number_format else _TEXT
        if is_header:
            cell.font, cell.fill = _HEADER_FONT, _HEADER_FILL
        if has_border:
            cell.border = _BORDER
        if stays_text:
            cell.quotePrefix = True
        if number_format:
            cell.number_format = number_format
        self._looks[look] = copy(cell._style)
        return is_cut


def fill_with_table(sheet: Any, table: Table, checkpoint: Checkpoint) -> int:
    """Write a table from the first cell on; its header rows stay in sight and are printed on each page.

    Args:
        sheet: An empty sheet.
        table: At most ``MOST_ROWS`` by ``MOST_COLUMNS``.
        checkpoint: Raises ``JobCancelled`` once the job shall stop.

    Returns:
        How many cells were too long and were cut.
    """
    cells = SheetCells(sheet)
    widths = [0] * table.col_count
    cut = 0
    for row, places in enumerate(placed_rows(table), start=1):
        if row * table.col_count % _CELLS_AT_ONCE < table.col_count:
            checkpoint()
        for placed in places:
            if placed is None:
                continue
            column = placed.col + 1
            text = "\n".join(text_lines(placed.cell.text))
            number = None if placed.cell.is_header else cell_number(text)
            cut += cells.put(
                row,
                column,
                text if number is None else number.value,
                is_header=placed.cell.is_header,
                has_border=True,
                number_format="" if number is None else number.format,
            )
            if placed.row_span > 1 or placed.col_span > 1:
                _merge(sheet, row, column, row + placed.row_span - 1, column + placed.col_span - 1)
            if placed.col_span == 1:
                widths[placed.col] = max(widths[placed.col], text_width(text))
    set_widths(sheet, widths)
    sheet.sheet_view.rightToLeft = is_right_to_left_text(" ".join(cell.text for cell in table.cells)) or None
    set_header_rows(sheet, header_row_count(table))
    return cut


def _merge(sheet: Any, row: int, column: int, last_row: int, last_column: int) -> None:
    """Merge cells as ``Worksheet.merge_cells`` does, which compares each with all merged before."""
    corners = CellRange(min_row=row, min_col=column, max_row=last_row, max_col=last_column)
    merged = MergedCellRange(sheet, corners.coord)
    sheet.merged_cells.ranges.add(merged)  # cells of a grid never overlap
    sheet._clean_merge_range(merged)


def set_header_rows(sheet: Any, count: int) -> None:
    """Keep so many rows at the top in sight and have them printed on each page, if they leave room for others."""
    if 0 < count <= _MOST_HEADER_ROWS:
        sheet.freeze_panes = f"A{count + 1}"
        sheet.print_title_rows = f"1:{count}"


def set_widths(sheet: Any, widths: Sequence[int]) -> None:
    """Set the widths of columns, in characters."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = min(max(width + 2, _NARROWEST), _WIDEST)


def text_width(text: str) -> int:
    """Return the width of the longest line, in characters of the width of a digit."""
    if text.isascii() and "\n" not in text:
        return len(text)
    return max((sum(_width(char) for char in line) for line in text.split("\n")), default=0)


def _width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
