"""Where tools put their results: beside each file, or in one folder. GUI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSettings, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QWidget

from app.gui import tokens
from app.gui.elided_combo import ElidedComboBox
from app.gui.export_dialog.wording import isolated

_FOLDER_KEY = "tools/folder"
_CHOOSE = "choose"


class ResultsPlace(QWidget):
    """A short list: beside each file, the folder of last time, another folder."""

    changed = Signal()
    """Another place."""

    def __init__(self, parent: QWidget, *, is_private: bool = False) -> None:
        """Show the place of last time, which a private window neither knows nor keeps."""
        super().__init__(parent)
        self._is_private = is_private
        self._last = ""
        self.field = ElidedComboBox(self)
        self.field.setAccessibleName(self.tr("Place of the results"))
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.field.addItem(self.tr("Beside each file"), "")
        self.field.addItem(self.tr("Another folder…"), _CHOOSE)
        label = QLabel(self.tr("Place of the results"), self)
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addStretch(1)
        folder = "" if is_private else str(QSettings().value(_FOLDER_KEY, ""))
        if folder and Path(folder).is_dir():
            self.set_folder(Path(folder))
        self.field.activated.connect(self._on_activated)

    def folder(self) -> Path | None:
        """Return the folder, None for that of each file."""
        return Path(self._last) if self._last else None

    def set_folder(self, folder: Path | None) -> None:
        """Choose a place."""
        self._last = "" if folder is None else str(folder)
        if folder is not None and self.field.findData(self._last) < 0:
            shown = isolated(QDir.toNativeSeparators(self._last))
            self.field.insertItem(self.field.count() - 1, shown, self._last)
        self.field.setCurrentIndex(max(0, self.field.findData(self._last)))
        if not self._is_private:
            QSettings().setValue(_FOLDER_KEY, self._last)
        self.changed.emit()

    def _on_activated(self) -> None:
        chosen = str(self.field.currentData())
        if chosen != _CHOOSE:
            self.set_folder(Path(chosen) if chosen else None)
            return
        self.field.setCurrentIndex(max(0, self.field.findData(self._last)))
        dialog = QFileDialog(self, self.tr("Folder of the results"), self._last or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self.set_folder(Path(folder))
