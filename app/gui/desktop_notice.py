"""Tells that a batch has ended while the person looks at another window. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.gui.queue.presenter import QueuePresenter
from app.gui.queue.rows import RowState

if TYPE_CHECKING:
    from app.gui.desktop_portal import DesktopPortal

_SHOWN_MS = 10_000


class DesktopNotice(QObject):
    """Watches the queue. Says how many files, never which: notices are shown over locked screens."""

    def __init__(self, queue: QueuePresenter, window: QWidget, *, is_enabled: bool) -> None:
        """Watch a queue for a window."""
        super().__init__(window)
        self._queue = queue
        self._window = window
        self._is_enabled = is_enabled
        self._read = 0
        self._failed = 0
        self._portal: DesktopPortal | None = None
        self._tray: QSystemTrayIcon | None = None
        self._text = self._shown_title = ""
        queue.row_ended.connect(self._on_row_ended)

    def set_enabled(self, is_enabled: bool) -> None:
        """Follow the setting."""
        self._is_enabled = is_enabled

    def _on_row_ended(self, key: int) -> None:
        row = self._queue.model.row(key)
        if row is not None:
            self._read += row.state is RowState.DONE
            self._failed += row.state is RowState.FAILED
        if self._queue.is_busy:
            return
        read, failed, self._read, self._failed = self._read, self._failed, 0, 0
        if not self._is_enabled or not read + failed or self._window.isActiveWindow():
            return
        text = self.tr("%n file(s) read", "", read)
        if failed:
            text += " · " + self.tr("%n file(s) could not be read", "", failed)
        self.show_notice(text)

    def tell_aside(self, text: str) -> None:
        """Say that files of watched folders could not be read, while the person looks at another window."""
        if self._is_enabled and not self._window.isActiveWindow():
            self.show_notice(text, self.tr("Watched folders"))

    def show_notice(self, text: str, title: str = "") -> None:
        """Mark the window in the task bar and show a notice by what the desktop offers."""
        from app.gui.desktop_portal import DesktopPortal  # with D-Bus, which the start need not load

        self._text, self._shown_title = text, title or self._title()
        QApplication.alert(self._window)
        if self._portal is None:
            self._portal = DesktopPortal(self)
        self._portal.send_notice(self._shown_title, text, self._on_answer)

    def _on_answer(self, is_taken: bool) -> None:
        if is_taken or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(QApplication.applicationDisplayName())
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
        self._tray.show()  # a message belongs to an icon; it goes when the window is looked at
        self._tray.showMessage(self._shown_title, self._text, self._window.windowIcon(), _SHOWN_MS)

    def _on_clicked(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _title(self) -> str:
        return self.tr("Reading has ended")
