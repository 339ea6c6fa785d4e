"""What covers the window while files are dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.gui import icons, theme, tokens

_VEIL = 225  # opacity of the cover, 0..255: what lies below is only guessed


class DropHint(QWidget):
    """Covers its parent; the pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self) -> None:
        """Cover the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a frame, a symbol and a sentence."""
        colours = theme.active_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(colours.window, _VEIL))
        pen = QPen(theme.colour(colours.accent), tokens.FOCUS_BORDER, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(tokens.SPACE_2, tokens.SPACE_2, -tokens.SPACE_2, -tokens.SPACE_2)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        edge = tokens.ICON_LARGE
        middle = self.rect().center()
        symbol = icons.pixmap("file-down", edge, colours.accent, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - edge // 2, middle.y() - edge, symbol)
        painter.setFont(theme.scaled_font(self.font(), tokens.TYPE_TITLE, is_bold=True))
        painter.setPen(theme.colour(colours.text))
        below = self.rect().adjusted(0, middle.y() + tokens.SPACE_2, 0, 0)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self.tr("Drop to read"))
        painter.end()
