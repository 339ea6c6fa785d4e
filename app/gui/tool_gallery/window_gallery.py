"""Connects a window with the gallery of tools: the dialog, and the way of its files into the queue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.gui.queue import option_text

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow
    from app.gui.services import GuiServices
    from app.gui.tool_gallery.dialog import ToolGalleryDialog
    from app.services.convert.tool_results import ToolRun
    from app.services.tools import Tool


class WindowGallery(QObject):
    """Nothing of the gallery is loaded before it is asked for. GUI thread only."""

    def __init__(self, window: MainWindow, services: GuiServices) -> None:
        """Serve the action of the window."""
        super().__init__(window)
        self._window, self._services = window, services
        window.actions_.tools.triggered.connect(self.show)

    @Slot()
    def show(self) -> ToolGalleryDialog:
        """Open the gallery."""
        from app.gui.tool_gallery.dialog import ToolGalleryDialog

        dialog = ToolGalleryDialog(self._services, self._window)
        dialog.run_requested.connect(self.run)
        dialog.models_requested.connect(self._on_models)
        self._window.open_dialog(dialog)
        return dialog

    def run(self, tool: Tool, paths: list[Path], run: ToolRun) -> None:
        """Put files into the queue that a tool reads and writes the results of."""
        panel = self._window.queue_panel
        options = option_text.tool_options(tool, run, panel.options.usual_language)
        self._window.lists.setCurrentWidget(panel)
        self._window.queue.add_paths(paths, options)

    @Slot()
    def _on_models(self) -> None:
        self._window.open_settings().show_models()
