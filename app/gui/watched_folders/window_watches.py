"""Connects a window with watched folders: they start with it and end with it, and a notice tells of files set aside."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.gui.qt_jobs import run_in_background
from app.services.settings_file import load_settings
from core.errors import AppError

if TYPE_CHECKING:
    from app.gui.desktop_notice import DesktopNotice
    from app.gui.main_window import MainWindow
    from app.gui.services import GuiServices
    from app.gui.watched_folders.dialog import WatchedFoldersDialog
    from app.gui.watched_folders.runner import WatchRunner

FILE_NAME = "watched-folders.toml"
_GATHER_MS = 3_000  # many broken files at once are one notice


class WindowWatches(QObject):
    """The watches of a window. GUI thread only."""

    def __init__(self, window: MainWindow, services: GuiServices, notice: DesktopNotice) -> None:
        """Watch nothing before ``begin``; a private window watches nothing at all."""
        super().__init__(window)
        self._window, self._services, self._notice = window, services, notice
        self._aside = 0
        self._is_closed = False
        self._runner: WatchRunner | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._tell)
        action = window.actions_.watch
        action.setEnabled(services.watching is not None)
        action.triggered.connect(self.show)

    @property
    def runner(self) -> WatchRunner | None:
        """What watches, made when it is asked for; None in a private window."""
        if self._runner is None and self._services.watching is not None:
            from app.gui.watched_folders.runner import WatchRunner

            file = self._services.paths.config / FILE_NAME
            self._runner = WatchRunner(self._services.watching, file, self._template, self)
            self._runner.set_aside.connect(self._on_set_aside)
        return self._runner

    def begin(self) -> None:
        """Watch what is not paused; the window is seen by now."""
        if self._services.watching is not None:
            run_in_background(self, partial(_prepare, self._services.paths.config / FILE_NAME), self._on_prepared)

    def ask_to_stop(self) -> None:
        """Let all watches end soon; ``close`` waits for them."""
        if self._runner is not None:
            self._runner.ask_to_stop()

    def close(self, timeout_s: float) -> bool:
        """End all watches and tell whether they ended in time."""
        self._timer.stop()
        self._is_closed = True
        return self._runner is None or self._runner.close(timeout_s)

    def _on_prepared(self, has_list: bool) -> None:
        runner = self.runner if has_list and not self._is_closed else None
        if runner is not None:
            runner.begin()

    @Slot()
    def show(self) -> WatchedFoldersDialog | None:
        """Open the dialog."""
        from app.gui.watched_folders.dialog import WatchedFoldersDialog

        runner = self.runner
        if runner is None:
            return None
        dialog = WatchedFoldersDialog(self._services, runner, self._window)
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
        from app.gui.watched_folders.wording import aside_text

        count, self._aside = self._aside, 0
        text = aside_text(count)
        self._window.status.tell(text)
        self._notice.tell_aside(text)


def _prepare(file: Path) -> bool:
    """Tell whether there is a list, and load what watching takes; not on the GUI thread, where that would be felt."""
    has_list = file.exists()
    if has_list:
        import app.gui.watched_folders.runner  # noqa: F401 - for the next import of it
    return has_list
