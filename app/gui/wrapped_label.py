"""A label of several lines that always gets the height its text needs, whatever layout it stands in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.gui import theme


class WrappedLabel(QLabel):
    """Wraps its text. Layouts of forms ask a label for its height before they know its width, and clip it then."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, is_muted: bool = False) -> None:
        """Show a plain text, quieter where asked."""
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if is_muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(text)
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
