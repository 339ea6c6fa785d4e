"""What surrounds the work in the window: notices, captures, guide, log, chat, keys, and how long documents are kept.

Made once the window is built; windows of its own are made when they are asked for. GUI thread only.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.gui.chat_panel.window_chat import WindowChat
from app.gui.desktop_notice import DesktopNotice
from app.gui.document_tools.window_tools import WindowTools
from app.gui.other_programs.window_programs import WindowPrograms
from app.gui.qt_jobs import run_in_background
from app.gui.services import GuiServices
from app.gui.shortcuts.registry import Shortcuts, actions_of
from app.gui.tool_gallery.window_gallery import WindowGallery
from app.gui.watched_folders.window_watches import WindowWatches

if TYPE_CHECKING:
    from pathlib import Path

    from app.gui.capture.screen_capture import ScreenCapture
    from app.gui.chat_panel.panel import ChatPanel
    from app.gui.help.window import HelpWindow
    from app.gui.main_window import MainWindow
    from core.settings import Settings


class Surroundings(QObject):
    """Connects actions of the window with what has a module of its own."""

    def __init__(self, window: MainWindow, services: GuiServices) -> None:
        """Connect everything."""
        super().__init__(window)
        self._window = window
        self._services = services
        self.notice = DesktopNotice(window.queue, window, is_enabled=services.settings.notify)
        self.chat_place = WindowChat(window, services)
        self.tools = WindowTools(window, services)
        self.gallery = WindowGallery(window, services)
        self.watches = WindowWatches(window, services, self.notice)
        self.programs = WindowPrograms(window, services)
        self.help: HelpWindow | None = None
        self._capture: ScreenCapture | None = None
        self.shortcuts = self._collect_shortcuts()
        actions = window.actions_
        actions.capture.triggered.connect(self._on_capture)
        actions.help.triggered.connect(self.show_help)
        actions.log.triggered.connect(self._on_log)
        window.workspace.document_changed.connect(self._on_document)
        self._tidy()

    @property
    def chat(self) -> ChatPanel | None:
        """The chat, once it was shown."""
        return self.chat_place.panel

    def apply_settings(self, settings: Settings) -> None:
        """Follow settings that hold at once."""
        self.notice.set_enabled(settings.notify)
        self.chat_place.apply_settings(settings)
        self.programs.apply_settings(settings)

    def show_help(self) -> None:
        """Open the guide, or bring it to the front."""
        from app.gui.help.window import HelpWindow

        if self.help is None:
            self.help = HelpWindow(self._window)
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def _collect_shortcuts(self) -> Shortcuts:
        window = self._window
        found = Shortcuts(self._services.paths.config, self)
        found.add("window", self.tr("Window"), actions_of(window.actions_))
        found.add("queue", self.tr("Queue"), actions_of(window.queue_panel))
        page = window.page_view.actions_of_page
        levels = {f"outline_{level.name.lower()}": action for level, action in page.levels.items()}
        found.add("organise", self.tr("Queue"), actions_of(window.organising))
        found.add("edit", self.tr("Edit"), actions_of(window.editing.actions_))
        found.add("page", self.tr("Page"), actions_of(page) | levels)
        found.add("chat", self.tr("Chat"), actions_of(self.chat_place))
        found.add("tools", self.tr("Window"), actions_of(self.tools))
        return found

    def _on_capture(self) -> None:
        from app.gui.capture.screen_capture import ScreenCapture

        if self._capture is None:
            self._capture = ScreenCapture(self._window)
            self._capture.picture_taken.connect(self._on_picture)
            self._capture.file_taken.connect(self._on_picture_file)
            self._capture.message.connect(self._window.status.tell)
        self._capture.begin()

    def _on_picture(self, picture: QImage) -> None:
        self._window.intake.take_picture(picture)

    def _on_picture_file(self, path: Path) -> None:
        self._window.add_paths([path])

    def _on_log(self) -> None:
        from app.gui.log_dialog import LogDialog

        dialog = LogDialog(self._services, QApplication.applicationVersion(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _on_document(self, document_id: str | None) -> None:
        if document_id is not None:
            mark = partial(self._services.library.mark_used, document_id)
            run_in_background(self, mark, self._on_done)

    def _tidy(self) -> None:
        if self._services.is_private:  # all of it goes at its end
            return
        from app.services.library.retention import tidy

        services = self._services
        work = partial(tidy, services.library, services.journal, services.paths, services.settings.keep_days)
        run_in_background(self, work, self._on_done)

    def _on_done(self, _: object) -> None:
        """Nobody waits for it."""
