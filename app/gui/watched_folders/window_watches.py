"""Connects a window with watched folders: they start with it and end with it, and a notice tells of files set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.gui.watched_folders.runner import WatchRunner
from app.gui.watched_folders.watches import FILE_NAME
from app.gui.watched_folders.wording import aside_text
from app.services.settings_file import load_settings
from core.errors import AppError

if TYPE_CHECKING:
    from app.gui.desktop_notice import DesktopNotice
    from app.gui.main_window import MainWindow
    from app.gui.services import GuiServices
    from app.gui.watched_folders.dialog import WatchedFoldersDialog

_GATHER_MS = 3_000  # many broken files at once are one notice


class WindowWatches(QObject):
    """The watches of a window. GUI thread only."""

    def __init__(self, window: MainWindow, services: GuiServices, notice: DesktopNotice) -> None:
        """Watch nothing before ``begin``; a private window watches nothing at all."""
        super().__init__(window)
        self._window, self._services, self._notice = window, services, notice
        self._aside = 0
        self.runner: WatchRunner | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._tell)
        action = window.actions_.watch
        action.setEnabled(services.watching is not None)
        action.triggered.connect(self.show)
        if services.watching is not None:
            self.runner = WatchRunner(services.watching, services.paths.config / FILE_NAME, self._template, self)
            self.runner.set_aside.connect(self._on_set_aside)

    def begin(self) -> None:
        """Watch what is not paused; the window is seen by now."""
        if self.runner is not None:
            self.runner.begin()

    def ask_to_stop(self) -> None:
        """Let all watches end soon; ``close`` waits for them."""
        if self.runner is not None:
            self.runner.ask_to_stop()

    def close(self, timeout_s: float) -> bool:
        """End all watches and tell whether they ended in time."""
        self._timer.stop()
        return self.runner is None or self.runner.close(timeout_s)

    @Slot()
    def show(self) -> WatchedFoldersDialog | None:
        """Open the dialog."""
        from app.gui.watched_folders.dialog import WatchedFoldersDialog

        if self.runner is None:
            return None
        dialog = WatchedFoldersDialog(self._services, self.runner, self._window)
        self._window.open_dialog(dialog)
        return dialog

    def _template(self) -> str:
        try:
            return load_settings(self._services.paths.settings_file).name_template
        except AppError:
            return self._services.settings.name_template

    def _on_set_aside(self) -> None:
        self._aside += 1
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        count, self._aside = self._aside, 0
        text = aside_text(count)
        self._window.status.tell(text)
        self._notice.tell_aside(text)
