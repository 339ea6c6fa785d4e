"""A label of several lines that always gets the height its text needs, whatever layout it stands in."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.gui import theme

_RIGHT_MARK, _ISOLATE_LEFT, _END_ISOLATE = "\u200f", "\u2066", "\u2069"


class WrappedLabel(QLabel):
    """Wraps its text. Layouts of forms ask a label for its height before they know its width, and clip it then."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, is_muted: bool = False) -> None:
        """Show a plain text, quieter where asked."""
        super().__init__(in_window_direction(text), parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if is_muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(in_window_direction(text))
        self._fit()

    def set_tint(self, value: str) -> None:
        """Colour the text with a colour of the tokens."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(value))
        self.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height for the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height for another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # no layout has given it a width yet: the height for a wrong one would make the window grow for good
        # Not heightForWidth: that never answers less than the minimum set here before.
        room = QRect(0, 0, max(1, self.contentsRect().width()), 1_000_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        height = self.fontMetrics().boundingRect(room, int(flags), self.text()).height() if self.text() else 0
        if height != self.minimumHeight():
            self.setMinimumHeight(height)


def place_at_start(label: QLabel) -> None:
    """Let a text that is the same in every language (a path, a name) begin where the window's lines begin.

    A label aligns by the direction of its text, so such a text stands apart from its neighbours in a mirrored window.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(across | (label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))


def in_window_direction(text: str) -> str:
    """Return a text for a label so that in a mirrored window each of its lines runs from the right.

    A label takes the direction of the first letter, so that "PDF" at the begin of an Arabic sentence turns the
    sentence around and "PDF to Word" reads as "Word to PDF". Lines without a letter written from the right keep the
    order of their words. A text without any such letter (a path, a name) is returned as it is.
    """
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not _is_from_right(text):
        return text
    lines = (line if _is_from_right(line) else f"{_ISOLATE_LEFT}{line}{_END_ISOLATE}" for line in text.split("\n"))
    return "\n".join(f"{_RIGHT_MARK}{line}" for line in lines)


def _is_from_right(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
