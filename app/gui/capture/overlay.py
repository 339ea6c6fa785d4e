"""A still picture of one screen, over that screen, to draw a rectangle on. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from app.gui import theme, tokens

_SMALLEST = 4  # edge in device-independent pixels; a slip of the mouse is no choice
_STEP = 16
_FINE_STEP = 1
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class CaptureOverlay(QWidget):
    """Shows what the screen showed, darker, and in full light what is chosen."""

    chosen = Signal(object)
    """The chosen part (QImage), in the screen's own pixels."""
    cancelled = Signal()
    """The person wants none."""
    next_screen_asked = Signal()
    """The person wants to choose on another screen."""

    def __init__(self, picture: QPixmap, screen: QScreen) -> None:
        """Cover a screen.

        Args:
            picture: What it showed; its device pixel ratio says how many of its pixels one of the window's is.
            screen: Which screen.
        """
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        # The program goes on when this closes, whatever other windows are hidden now.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setAccessibleName(self.windowTitle())
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = picture
        self._start: QPoint | None = None
        self._rect = QRect()
        self._hint = self.tr(
            "Draw a rectangle, or move one with the arrow keys and size it with Shift. Enter takes it, Esc cancels."
        )
        self.setAccessibleDescription(self._hint)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    @property
    def selection(self) -> QRect:
        """The chosen rectangle, device-independent pixels of this screen, top left corner at 0, 0."""
        return QRect(self._rect)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a rectangle; the other button cancels."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
            self._set_rect(QRect(self._start, QSize()))
        else:
            self.cancelled.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        if self._start is not None:
            self._set_rect(QRect(self._start, event.position().toPoint()).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take it."""
        if self._start is not None and event.button() is Qt.MouseButton.LeftButton:
            self._start = None
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, size, take or cancel by keyboard."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take()
        elif key is Qt.Key.Key_Tab:
            self.next_screen_asked.emit()
        elif key in _ARROWS:
            self._move(_ARROWS[key], event.modifiers())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802 - Qt's name
        """Leave the tabulator to the change of screens."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw picture, shade, rectangle, its size and what to do."""
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        painter.setClipRegion(QRegion(self.rect()) - QRegion(self._rect))
        painter.fillRect(self.rect(), theme.colour(tokens.CAPTURE_SHADE, tokens.CAPTURE_SHADE_ALPHA))
        painter.setClipping(False)
        if self._is_large_enough():
            # A light line in a dark one can be seen on every ground.
            for width, value in ((3, tokens.CAPTURE_SHADE), (1, tokens.OVERLAY_TEXT)):
                painter.setPen(QPen(QColor(value), width))
                painter.drawRect(self._rect.adjusted(0, 0, -1, -1))
            ratio = self._picture.devicePixelRatio()
            size = f"{round(self._rect.width() * ratio)} × {round(self._rect.height() * ratio)}"
            self._draw_label(painter, size, self._rect.bottomLeft() + QPoint(0, tokens.SPACE_HALF))
        else:
            width = painter.fontMetrics().horizontalAdvance(self._hint) + 2 * tokens.SPACE
            self._draw_label(painter, self._hint, QPoint((self.width() - width) // 2, tokens.SPACE_4))
        painter.end()

    def _draw_label(self, painter: QPainter, text: str, corner: QPoint) -> None:
        metrics = painter.fontMetrics()
        room = self.rect().adjusted(tokens.SPACE, tokens.SPACE, -tokens.SPACE, -tokens.SPACE)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
        box = metrics.boundingRect(room, flags, text)
        box = QRect(corner, box.size() + QSize(2 * tokens.SPACE, tokens.SPACE))
        box.moveRight(min(box.right(), room.right()))
        box.moveLeft(max(box.left(), room.left()))
        box.moveBottom(min(box.bottom(), room.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.CAPTURE_SHADE))
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.setPen(QColor(tokens.OVERLAY_TEXT))
        painter.drawText(box, flags, text)

    def _move(self, way: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if not self._is_large_enough():
            middle = QRect(QPoint(), self.size() / 2)
            middle.moveCenter(self.rect().center())
            self._set_rect(middle)
            return
        step = way * (_FINE_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP)
        rect = QRect(self._rect)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            rect.setSize((rect.size() + QSize(step.x(), step.y())).expandedTo(QSize(_SMALLEST, _SMALLEST)))
        else:
            rect.translate(step)
            rect.moveLeft(min(max(rect.left(), 0), self.width() - rect.width()))
            rect.moveTop(min(max(rect.top(), 0), self.height() - rect.height()))
        self._set_rect(rect)

    def _set_rect(self, rect: QRect) -> None:
        self._rect = rect & self.rect()
        self.setAccessibleDescription(f"{self._rect.width()} × {self._rect.height()}")
        self.update()

    def _is_large_enough(self) -> bool:
        return self._rect.width() >= _SMALLEST and self._rect.height() >= _SMALLEST

    def _take(self) -> None:
        if not self._is_large_enough():
            self._set_rect(QRect())
            return
        ratio = self._picture.devicePixelRatio()
        corner = QPoint(round(self._rect.x() * ratio), round(self._rect.y() * ratio))
        size = QSize(round(self._rect.width() * ratio), round(self._rect.height() * ratio))
        image: QImage = self._picture.copy(QRect(corner, size)).toImage()
        image.setDevicePixelRatio(1.0)
        self.chosen.emit(image)
