"""Fields of the choices of an export, which stand in its dialog and in the settings."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.export_dialog.wording import format_names, isolated
from app.services.export.plan import ExistingFile


class FormatChecks(QWidget):
    """A check box for each format, in two columns."""

    changed = Signal()
    """Another choice of formats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show all formats, none chosen."""
        super().__init__(parent)
        self._checks: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_3)
        for place, (format_id, name) in enumerate(format_names().items()):
            check = QCheckBox(f"{name} {isolated(f'(.{format_id})')}", self)
            check.setAccessibleName(f"{name} (.{format_id})")
            check.toggled.connect(self.changed)
            grid.addWidget(check, place // 2, place % 2)
            self._checks[format_id] = check

    def value(self) -> tuple[str, ...]:
        """Return the ids of the chosen formats in the order shown."""
        return tuple(format_id for format_id, check in self._checks.items() if check.isChecked())

    def set_value(self, formats: Collection[str]) -> None:
        """Choose formats by their ids."""
        for format_id, check in self._checks.items():
            check.setChecked(format_id in formats)


class FolderField(QWidget):
    """A line for a folder with a button that lets one be chosen."""

    changed = Signal()
    """Another folder, or a part of its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no folder."""
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(QCoreApplication.translate("ChoicesForm", "Folder"))
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)
        self.button = QPushButton(QCoreApplication.translate("ChoicesForm", "Choose…"), self)
        self.button.setAccessibleName(QCoreApplication.translate("ChoicesForm", "Choose the folder"))
        self.button.setAutoDefault(False)
        icons.set_icon(self.button, "folder-open")
        self.button.clicked.connect(self._on_browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def value(self) -> Path | None:
        """Return the folder, which may be relative; None where the line is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def set_value(self, folder: Path | None) -> None:
        """Show a folder."""
        self.line.setText(QDir.toNativeSeparators(str(folder or "")))

    def _on_browse(self) -> None:
        title = QCoreApplication.translate("ChoicesForm", "Folder for the exported files")
        dialog = QFileDialog(self, title, self.line.text() or self.line.placeholderText())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.line.setText(QDir.toNativeSeparators(path))


class ExistingField(QComboBox):
    """What to do where a file exists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show "ask"."""
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("ChoicesForm", "Where a file exists"))
        for policy, text in (
            (ExistingFile.ASK, QCoreApplication.translate("ChoicesForm", "Ask")),
            (ExistingFile.REPLACE, QCoreApplication.translate("ChoicesForm", "Replace it")),
            (ExistingFile.NUMBER, QCoreApplication.translate("ChoicesForm", "Keep both, with a number")),
        ):
            self.addItem(text, str(policy))

    def value(self) -> ExistingFile:
        """Return the choice."""
        return ExistingFile(self.currentData())

    def set_value(self, existing: ExistingFile) -> None:
        """Show a choice."""
        self.setCurrentIndex(self.findData(str(existing)))
