"""Private mode: a window of its own whose documents live in memory and are gone when it is closed."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.gui import icons, theme, tokens
from app.gui.qt_jobs import run_in_background
from app.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow
    from app.gui.theme import Theme

log = logging.getLogger(__name__)

_OFFSET = QPoint(tokens.SPACE_4, tokens.SPACE_4)  # so that nobody takes one window for the other


class PrivateMode(QObject):
    """The switch of the ordinary window, and what marks a private one."""

    def __init__(self, window: MainWindow, look: Theme) -> None:
        """Serve a window whose services are open; its private window has the same look."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._private: MainWindow | None = None
        self._services = ExitStack()
        self._is_window_closing = False  # as soon as the private one is closed
        self._action = window.actions_.private
        self._action.triggered.connect(self._on_triggered)
        if window.services.is_private:
            self._mark()

    @property
    def window(self) -> MainWindow | None:
        """The private window, where one is open."""
        return self._private

    def open(self) -> MainWindow | None:
        """Show the private window; None where this window has no way to open one."""
        from app.gui.main_window import MainWindow

        if self._private is not None:
            self._private.raise_()
            self._private.activateWindow()
            return self._private
        if self._window.services.open_private is None:
            return None
        services = self._services.enter_context(self._window.services.open_private())
        self._private = MainWindow(self._look)
        self._private.build_later(services)
        self._private.closed.connect(self._on_closed)
        self._private.close_question.refused.connect(self._on_refused)
        self._private.move(self._window.pos() + _OFFSET)
        self._private.show()
        _keep_on_screen(self._private)
        self._private.begin()
        self._action.setChecked(True)
        return self._private

    def close_before_window(self, *, is_forced: bool) -> bool:
        """Close the private window and tell whether that was done; if it asks first, this window follows its answer."""
        is_closed = self.close(is_forced=is_forced)
        self._is_window_closing = not is_closed
        return is_closed

    def close(self, *, is_forced: bool) -> bool:
        """Close the private window and tell whether that was done; while files are read, a person is asked first."""
        if self._private is not None:
            if is_forced:
                self._private.close_at_once()
            else:
                self._private.close()
        return self._private is None

    def _on_triggered(self) -> None:
        if self._window.services.is_private:
            self._action.setChecked(True)
            self._window.close()
            return
        if self._private is not None:
            self.close(is_forced=False)
        else:
            self.open()
        self._action.setChecked(self._private is not None)

    def _on_closed(self) -> None:
        window, self._private = self._private, None
        services, self._services = self._services, ExitStack()
        self._action.setChecked(False)
        if window is not None:
            window.deleteLater()
        # Calls of its panels may still be at work; their outcome is for nobody.
        run_in_background(self, services.close, self._on_gone)
        if self._is_window_closing:
            self._is_window_closing = False
            # Not before this event is over: the private window is still being closed.
            QTimer.singleShot(0, self._window, self._window.close)

    def _on_refused(self) -> None:
        self._is_window_closing = False
        self._window.close_question.forget_answer()

    def _on_gone(self, _: None) -> None:
        self._window.status.tell(self.tr("The private window is closed, nothing of it was kept"))

    def _mark(self) -> None:
        self._action.setChecked(True)
        banner = PrivateBanner(self._window)
        banner.left.connect(self._window.close)
        self._window.above.insertWidget(0, banner)
        # Settings would be written for the ordinary window; they are changed there.
        self._window.actions_.settings.setEnabled(False)
        self._window.windowTitleChanged.connect(self._on_title)
        self._on_title(self._window.windowTitle())

    def _on_title(self, title: str) -> None:
        mark = self.tr("Private")
        if not title.startswith(mark):
            self._window.setWindowTitle(f"{mark} – {title}" if title else mark)


class PrivateBanner(QWidget):
    """Says on top of the window that nothing is kept, in the colour of what is chosen, with a symbol and in words."""

    left = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget) -> None:
        """Show the words."""
        super().__init__(parent)
        text = self.tr(
            "Private window: what is read here lives in memory and is gone when it is closed. "
            "Only results that you export stay."
        )
        self.setAccessibleName(text)
        self._symbol = QLabel(self)
        self._text = WrappedLabel(text, self)
        self._text.setAccessibleName(text)
        self._leave = QPushButton(self.tr("Leave private mode"), self)
        self._leave.setAccessibleName(self._leave.text())
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.left)
        layout = QHBoxLayout(self)
        # Above and below the box a little room to its neighbours.
        room = tokens.SPACE + tokens.SPACE_HALF
        layout.setContentsMargins(tokens.SPACE, room, tokens.SPACE, room)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self._symbol)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._leave)
        self._take_colours()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and hasattr(self, "_leave"):
            self._take_colours()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.active_colours().accent))
        box = QRectF(self.rect()).adjusted(0, tokens.SPACE_HALF, 0, -tokens.SPACE_HALF)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.end()

    def _take_colours(self) -> None:
        on_accent = theme.active_colours().on_accent
        self._text.set_tint(on_accent)
        edge = theme.icon_edge(tokens.ICON_TOOLBAR, self.fontMetrics())
        self._symbol.setPixmap(icons.pixmap("eye-off", edge, on_accent, self.devicePixelRatioF()))


def _keep_on_screen(window: MainWindow) -> None:
    """Move and shrink a window until all of it can be seen; not every desktop does so by itself."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    window.resize(window.size() - (frame.size() - frame.size().boundedTo(room.size())))
    frame = window.frameGeometry()
    place = frame.topLeft()
    place.setX(max(room.left(), min(place.x(), room.right() + 1 - frame.width())))
    place.setY(max(room.top(), min(place.y(), room.bottom() + 1 - frame.height())))
    window.move(place)
