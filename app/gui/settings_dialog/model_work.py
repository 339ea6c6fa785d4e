"""How work on models goes on: progress, stopping, importing from a folder, failures; shared by settings and welcome."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, tokens
from app.gui.elided_button import ElidedButton
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.settings_dialog.model_tasks import ModelTasks
from app.gui.settings_dialog.stage_wording import stage_text
from app.gui.wrapped_label import WrappedLabel
from core.errors import AppError


class ModelWork(QWidget):
    """Shown while something is at work; its owner places ``import_button`` and ``notice`` where they fit.

    Attributes:
        notice: Says why something failed; its owner may say more with it.
        import_button: Asks for a folder and installs what is in it.
    """

    def __init__(self, tasks: ModelTasks, parent: QWidget) -> None:
        """Follow the tasks."""
        super().__init__(parent)
        self._tasks = tasks
        self.notice = Notice(parent)
        self.import_button = ElidedButton(self.tr("Import from a folder…"), parent)
        self.import_button.setAccessibleName(self.import_button.text())
        self.import_button.setAutoDefault(False)
        icons.set_icon(self.import_button, "folder-input")
        self.import_button.clicked.connect(self._on_import)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._what = WrappedLabel("", self, is_muted=True)
        stop = QPushButton(self.tr("Stop"), self)
        stop.setAccessibleName(stop.text())
        stop.setAutoDefault(False)
        icons.set_icon(stop, "square")
        stop.clicked.connect(tasks.cancel)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._progress, 1)
        row.addWidget(stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_HALF)
        layout.addLayout(row)
        layout.addWidget(self._what)
        self.setVisible(tasks.is_running)
        tasks.progressed.connect(self._on_progressed)
        tasks.running_changed.connect(self._on_running_changed)
        tasks.failed.connect(self._on_failed)

    def _on_import(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Folder with model files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, path: str) -> None:
        self._tasks.import_from(Path(path))

    def _on_running_changed(self, is_running: bool) -> None:
        if is_running:
            self.notice.clear()
            self._progress.setRange(0, 0)
            self._what.setText("")
        self.setVisible(is_running)

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._what.setText(stage_text(what))

    def _on_failed(self, error: AppError) -> None:
        self.notice.show_message(Tone.DANGER, error_text(error))
