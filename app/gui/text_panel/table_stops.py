"""Columns of tables in plain text: tab stops by the widest cell, so that what belongs together stands in line."""

from __future__ import annotations

import math
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextOption

from app.gui import tokens
from core.model import Table

_GAP = tokens.SPACE_2
_WIDEST = 40  # characters; a longer cell pushes what comes after it, instead of all rows out of sight
_SLACK = 1  # pixels at the edge of text that runs from it to the left: Qt rounds up what lies beyond


class TableStops:
    """The columns of one table whose rows, with tabs between the cells, stand in a document; one paragraph each.

    Attributes:
        is_mirrored: Whether its columns go from right to left.
        is_one_line: Whether no row goes on in another line. A row that did stood below cells of other columns: it is
            scrolled to instead. Not so where cells hold sentences. These go on further in, but not in mirrored rows,
            where Qt counts that as text beyond the edge.
    """

    def __init__(self, cursor: QTextCursor, table: Table, metrics: QFontMetricsF) -> None:
        """Measure a table.

        Args:
            cursor: Has its rows selected.
            table: The table.
            metrics: Of the letters it is shown in.
        """
        self._cursor = cursor
        widest = metrics.averageCharWidth() * _WIDEST
        columns = [[_width(text, metrics) for text in column] for column in zip(*table.grid(), strict=True)]
        self._widths = [max((width for width in column if width <= widest), default=0.0) + _GAP for column in columns]
        self.is_mirrored = _is_right_to_left(cursor)
        self.is_one_line = max(map(max, columns)) <= widest

    @property
    def width(self) -> int:
        """Pixels that rows of one line need, with what Qt rounds up."""
        return math.ceil(sum(self._widths)) - _GAP + 2 * _SLACK

    def apply(self, left_of_text: int) -> None:
        """Set the columns.

        Args:
            left_of_text: Pixels to the left of all other text, which mirrored rows of one line may take.
        """
        style = QTextBlockFormat()
        if self.is_mirrored:  # rows of figures alone stand in the same columns
            style.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        # Mirrored lines that must not break would be set flush left each; they have the room that they need.
        style.setNonBreakableLines(self.is_one_line and not self.is_mirrored)
        if self.is_mirrored:
            style.setLeftMargin(0 if self.is_one_line else left_of_text)
            style.setRightMargin(_SLACK)
        else:
            indent = 0 if self.is_one_line else tokens.SPACE_3
            style.setLeftMargin(left_of_text + indent)
            style.setTextIndent(-indent)
        # Qt names the sides of mirrored text the other way round. The last column ends with the row.
        kind = QTextOption.TabType.RightTab if self.is_mirrored else QTextOption.TabType.LeftTab
        style.setTabPositions([QTextOption.Tab(at, kind) for at in accumulate(self._widths[:-1])])
        self._cursor.mergeBlockFormat(style)


def _is_right_to_left(cursor: QTextCursor) -> bool:
    block, end = cursor.document().findBlock(cursor.selectionStart()), cursor.selectionEnd()
    while block.isValid() and block.position() <= end:
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            return True
        block = block.next()
    return False


def _width(text: str, metrics: QFontMetricsF) -> float:
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)
