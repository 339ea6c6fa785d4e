"""A label of several lines that always gets the height its text needs, whatever layout it stands in."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from app.gui import theme

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_RIGHT_MARK, _ISOLATE_LEFT, _END_ISOLATE = "\u200f", "\u2066", "\u2069"


class WrappedLabel(QLabel):
    """Wraps its text. Layouts of forms ask a label for its height before they know its width, and clip it then."""

    _is_stepped = False

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw lines in letters of another font at the steps of this one: Qt moves each line up to the one before."""
        if not self._is_stepped or self.textInteractionFlags() & _SELECTABLE:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        group = QPalette.ColorGroup.Current if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, self.foregroundRole()))
        layout = self._laid_out()
        metrics = self.fontMetrics()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.setPosition(QPointF(0, number * metrics.lineSpacing() + metrics.ascent() - line.ascent()))
        room = self.contentsRect()
        size = QSize(room.width(), layout.lineCount() * metrics.lineSpacing())
        place = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, self.alignment(), size, room)
        layout.draw(painter, QPointF(place.topLeft()))
        painter.end()

    def _laid_out(self) -> QTextLayout:
        """Return the lines as a label breaks them."""
        text = self.text()
        is_mirrored = text.startswith(_RIGHT_MARK) or _is_from_right(text)
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        option = QTextOption(QStyle.visualAlignment(direction, self.alignment()))
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font(), self)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.contentsRect().width()))
        layout.endLayout()
        return layout

    def _fit(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # no layout has given it a width yet: the height for a wrong one would make the window grow for good
        # Not heightForWidth: that never answers less than the minimum set here before.
        room = QRect(0, 0, max(1, self.contentsRect().width()), 1_000_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        height = self.fontMetrics().boundingRect(room, int(flags), self.text()).height() if self.text() else 0
        # Letters that another font lends (Arabic ones) stand in lower lines, so that labels side by side would differ.
        even = self._laid_out().lineCount() * self.fontMetrics().lineSpacing() if _is_from_right(self.text()) else 0
        self._is_stepped = even > height
        height = max(height, even)
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
