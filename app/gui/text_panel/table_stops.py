"""Columns of tables in plain text: tab stops by the widest cell, so that what belongs together stands in line."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextOption

from app.gui import tokens
from core.model import Table

_GAP = tokens.SPACE_2
_WIDEST = 40  # characters; a longer cell pushes what comes after it, instead of all rows out of sight


def set_tab_stops(cursor: QTextCursor, table: Table, metrics: QFontMetricsF, *, can_scroll: bool) -> None:
    """Set the columns of a table whose rows, with tabs between the cells, are what the cursor has selected.

    Args:
        cursor: Where the rows stand; one paragraph each.
        table: The table.
        metrics: Of the letters it is shown in.
        can_scroll: Whether rows may be wider than the text around them.
    """
    widest = metrics.averageCharWidth() * _WIDEST
    columns = [[_width(text, metrics) for text in column] for column in zip(*table.grid(), strict=True)]
    widths = [max((width for width in column if width <= widest), default=0.0) + _GAP for column in columns]
    style = QTextBlockFormat()
    is_mirrored = _is_right_to_left(cursor)
    if is_mirrored:  # rows of figures alone stand in the same columns
        style.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    # A row that went on in the next line stood below cells of other columns: it is scrolled to instead. Not so where
    # cells hold sentences, which go on further in, nor mirrored rows, of which Qt would set each to another edge.
    is_one_line = can_scroll and not is_mirrored and max(map(max, columns)) <= widest
    style.setNonBreakableLines(is_one_line)
    indent = 0 if is_one_line or is_mirrored else tokens.SPACE_3
    style.setLeftMargin(indent)
    style.setTextIndent(-indent)
    # Qt names the sides of mirrored text the other way round. The last column ends with the row.
    kind = QTextOption.TabType.RightTab if is_mirrored else QTextOption.TabType.LeftTab
    style.setTabPositions([QTextOption.Tab(at, kind) for at in accumulate(widths[:-1])])
    cursor.mergeBlockFormat(style)


def _is_right_to_left(cursor: QTextCursor) -> bool:
    block, end = cursor.document().findBlock(cursor.selectionStart()), cursor.selectionEnd()
    while block.isValid() and block.position() <= end:
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            return True
        block = block.next()
    return False


def _width(text: str, metrics: QFontMetricsF) -> float:
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)
