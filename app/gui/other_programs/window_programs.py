"""Connects a window with the HTTP API: it starts after the window is shown, and a sign says so while it serves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QToolButton

from app.gui import icons
from app.gui.error_wording import error_text
from app.gui.other_programs.serving import Serving, ServingState
from app.gui.qt_jobs import run_in_background
from app.services.settings_file import load_settings

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow
    from app.gui.services import GuiServices
    from core.settings import Settings


class WindowPrograms(QObject):
    """The server of a window and its sign in the status bar. GUI thread only."""

    def __init__(self, window: MainWindow, services: GuiServices) -> None:
        """Serve nothing before ``begin``."""
        super().__init__(window)
        self._window, self._services = window, services
        self.serving = Serving(services, window.queue, self)
        self._told = ServingState.OFF
        self.sign = QToolButton(window.status)
        self.sign.setAutoRaise(True)
        self.sign.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sign.clicked.connect(self.show_page)
        self.sign.hide()
        window.status.add_sign(self.sign)
        self.serving.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Start the server if the settings say so; the window is seen by now."""
        if self.serving.can_serve:
            load = partial(load_settings, self._services.paths.settings_file)
            run_in_background(self, load, self.serving.apply)

    def apply_settings(self, settings: Settings) -> None:
        """Follow settings that were saved."""
        self.serving.apply(settings)

    def close(self, timeout_s: float) -> bool:
        """Stop the server and tell whether it ended in time."""
        return self.serving.close(timeout_s)

    @Slot()
    def show_page(self) -> None:
        """Open the page of settings about it."""
        self._window.open_settings().show_other_programs()

    @Slot()
    def _on_changed(self) -> None:
        state = self.serving.state
        self.sign.setVisible(state in (ServingState.ON, ServingState.FAILED))
        if state is ServingState.ON:
            self._say("plug", self.tr("API"), self.tr("Serves other programs at {}").format(self.serving.url))
        elif state is ServingState.FAILED and self.serving.error is not None:
            text = self.tr("Other programs are not served: {}").format(error_text(self.serving.error))
            self._say("unplug", self.tr("API"), text)
            if self._told is not state:
                self._window.status.tell(text)
        self._told = state

    def _say(self, icon_name: str, text: str, tip: str) -> None:
        icons.set_icon(self.sign, icon_name)
        self.sign.setText(text)
        self.sign.setToolTip(tip)
        self.sign.setAccessibleName(tip)
