"""A short message over the page that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.gui import theme, tokens

_SHOWN_MS = 2500


class Toast(QLabel):
    """Tells something at the lower edge of its parent; screen readers are told too. GUI thread only."""

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until there is something to tell."""
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Message"))
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Show a message for a moment."""
        colours = theme.active_colours()
        self.setStyleSheet(
            f"background: {colours.text}; color: {colours.surface}; border-radius: {tokens.RADIUS}px;"
            f"padding: {tokens.SPACE}px {tokens.SPACE_2}px;"
        )
        self.setText(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self.parentWidget(), text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the lower edge."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - tokens.SPACE_3)


def announce(widget: QWidget | None, text: str) -> None:
    """Let a screen reader say something now."""
    if widget is not None and text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
