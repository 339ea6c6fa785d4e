"""Columns of tables in plain text: tab stops by the widest cell, so that what belongs together stands in line."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextOption

from app.gui import tokens
from core.model import Table

_GAP = tokens.SPACE_2
_WIDEST = 40  # characters; a longer cell pushes what comes after it, instead of all rows out of sight


def set_tab_stops(cursor: QTextCursor, table: Table, metrics: QFontMetricsF) -> None:
    """Set the columns of a table whose rows, with tabs between the cells, are what the cursor has selected."""
    widest = metrics.averageCharWidth() * _WIDEST
    columns = zip(*table.grid(), strict=True)
    widths = [max(_width(text, metrics, widest) for text in column) + _GAP for column in columns]
    style = cursor.blockFormat()
    # The last column ends with the row.
    style.setTabPositions([QTextOption.Tab(at, QTextOption.TabType.LeftTab) for at in accumulate(widths[:-1])])
    cursor.setBlockFormat(style)


def _width(text: str, metrics: QFontMetricsF, widest: float) -> float:
    width = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)
    return width if width <= widest else 0.0
