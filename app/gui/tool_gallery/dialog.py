"""The gallery of tools: choose what shall come out, then the files. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import run_in_background
from app.gui.queue import sources
from app.gui.queue.option_wording import tool_name
from app.gui.services import GuiServices
from app.gui.tool_gallery.gallery import Gallery
from app.gui.tool_gallery.results_place import ResultsPlace
from app.gui.tool_gallery.target_language_dialog import TargetLanguageDialog
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from app.services.convert.tool_results import ToolRun
from app.services.tools import Tool, tools
from core.errors import AppError, ModelError

_FOLDER_KEY = "window/folder"


class ToolGalleryDialog(QDialog):
    """Asks for a tool and files, and hands both over."""

    run_requested = Signal(object, object, object)
    """Files shall be given to a tool: Tool, paths (list[Path]), ToolRun."""
    models_requested = Signal()
    """A person wants to see which models there are."""

    def __init__(self, services: GuiServices, parent: QWidget | None = None) -> None:
        """Show all tools; whether they can run is looked up in the background."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self._services = services
        self._tool: Tool | None = None
        self._run = ToolRun()
        self._paths: list[Path] = []
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search tools"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.notice = Notice(self)
        self.notice.action_triggered.connect(self._on_models)
        self.gallery = Gallery(tools(), self)
        self.place = ResultsPlace(self, is_private=services.is_private)
        hint = WrappedLabel(
            self.tr("Choose a tool and then files, or drop files on it. They go into the queue."), self, is_muted=True
        )
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SPACE)
        foot.addWidget(self.place, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(hint)
        layout.addWidget(self.search)
        layout.addWidget(self.notice)
        layout.addWidget(self.gallery, 1)
        layout.addLayout(foot)
        self.search.textChanged.connect(self.gallery.search)
        self.gallery.chosen.connect(self.choose)
        self.gallery.files_dropped.connect(self._on_dropped)
        resize_to_text(self, 132, 42)
        self.search.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Look up again which tools can run."""
        if self._services.tool_readiness is not None:
            run_in_background(self, self._services.tool_readiness, self.gallery.set_missing, self._on_failed)

    def choose(self, tool: Tool, paths: Sequence[Path] = ()) -> None:
        """Go on with a tool: ask for what it needs, then for files unless some are given."""
        missing = next((card.missing for card in self.gallery.cards if card.tool is tool), None)
        if missing is not None:
            text = f"{tool_name(tool)}: {error_text(missing)}"
            offer = self.tr("Models…") if isinstance(missing, ModelError) else ""
            self.notice.show_message(Tone.WARNING, text, offer, can_dismiss=True)
            return
        self.notice.clear()
        self._tool, self._paths = tool, list(paths)
        if tool.is_translation:
            dialog = TargetLanguageDialog(self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(self._on_language)
            dialog.open()
        else:
            self._ask_files(ToolRun(self.place.folder()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Look again when the window comes back, for example from the settings."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From the search, Down goes to the cards and Enter takes the only one that is left."""
        cards = self.gallery.visible_cards()
        if self.search.hasFocus() and cards:
            if event.key() == Qt.Key.Key_Down:
                cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if len(cards) == 1:
                    self.choose(cards[0].tool)
                return
        super().keyPressEvent(event)

    def _on_language(self, code: str, is_any_model: bool) -> None:
        self._ask_files(ToolRun(self.place.folder(), code, is_any_model))

    def _ask_files(self, run: ToolRun) -> None:
        self._run = run
        if self._paths:
            self._hand_over(self._paths)
            return
        folder = str(Path.home()) if self._services.is_private else str(QSettings().value(_FOLDER_KEY, Path.home()))
        dialog = QFileDialog(self, self.tr("Open files"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pictures and PDFs") + f" ({sources.FILE_FILTER_PATTERNS})", self.tr("All files") + " (*)"]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _on_files(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths and not self._services.is_private:
            QSettings().setValue(_FOLDER_KEY, str(paths[0].parent))
        self._hand_over(paths)

    def _hand_over(self, paths: list[Path]) -> None:
        if self._tool is not None and paths:
            self.run_requested.emit(self._tool, paths, self._run)
            self.accept()

    def _on_dropped(self, tool: Tool, paths: list[Path]) -> None:
        self.choose(tool, paths)

    def _on_models(self) -> None:
        self.accept()
        self.models_requested.emit()

    def _on_failed(self, error: AppError) -> None:
        self.notice.show_message(Tone.DANGER, error_text(error), can_dismiss=True)
