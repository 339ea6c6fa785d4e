"""Marks below the text: what a person changed, and what the reader was not sure of."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.gui import theme

Range = tuple[int, int]
"""Begin and end in UTF-16 code units."""


class TextMarks(QSyntaxHighlighter):
    """Underlines ranges of a document; nothing of it is copied with the text. GUI thread only.

    Both marks differ in the form of the line too, not in colour alone.
    """

    def __init__(self, document: QTextDocument) -> None:
        """Mark nothing yet."""
        super().__init__(document)
        self._changed: list[Range] = []
        self._doubtful: list[Range] = []

    @property
    def changed(self) -> list[Range]:
        """What is marked as changed by a person."""
        return self._changed

    @property
    def doubtful(self) -> list[Range]:
        """What is marked as doubtful."""
        return self._doubtful

    def set_ranges(self, changed: list[Range], doubtful: list[Range]) -> None:
        """Mark these ranges, each list in order; call it before the text is set, or ``rehighlight`` afterwards."""
        self._changed, self._doubtful = changed, doubtful

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark what lies in one paragraph."""
        colours = theme.active_colours()
        self._mark(self._doubtful, len(text), colours.warning, QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._mark(self._changed, len(text), colours.accent, QTextCharFormat.UnderlineStyle.DashUnderline)

    def _mark(self, ranges: list[Range], length: int, tint: str, style: QTextCharFormat.UnderlineStyle) -> None:
        if not ranges:
            return
        start = self.currentBlock().position()
        end = start + self.currentBlock().length()
        mark = QTextCharFormat()
        mark.setUnderlineStyle(style)
        mark.setUnderlineColor(theme.colour(tint))
        for low, high in ranges[max(0, bisect_right(ranges, (start, start)) - 1) :]:
            if low >= end:
                return
            first, last = max(low, start) - start, min(high, end) - start
            if last > first:
                self.setFormat(first, last - first, mark)
