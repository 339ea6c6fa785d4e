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
    QStyle,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.export_dialog.wording import format_groups, isolated
from app.gui.wrapped_label import WrappedLabel
from app.services.export.plan import ExistingFile
from exporters.base import ExportFormat


class FormatChecks(QWidget):
    """A check box for each format, a column for each group of them; below the PDF what kind of PDF it shall be."""

    changed = Signal()
    """Another choice of formats, or of the kind of PDF."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show all formats, none chosen."""
        super().__init__(parent)
        self._checks: dict[ExportFormat, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_3)
        for column, (group, names) in enumerate(format_groups().items()):
            heading = WrappedLabel(group, self, is_muted=True)
            grid.addWidget(heading, 0, column)
            grid.setColumnStretch(column, 1)
            # Made column by column, which is the order that the Tab key goes in.
            for row, (export_format, name) in enumerate(names.items(), start=1):
                check = self._add_check(grid, row, column, name, export_format)
                check.setAccessibleDescription(group)
        self._pdfa = QCheckBox(QCoreApplication.translate("Export", "PDF/A-2 for archives"), self)
        self._pdfa.setAccessibleName(self._pdfa.text())
        self._pdfa.toggled.connect(self.changed)
        self._pdfa.setEnabled(False)
        pdf = self._checks[ExportFormat.PDF]
        pdf.toggled.connect(self._pdfa.setEnabled)
        indented = QHBoxLayout()
        indented.addSpacing(self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + tokens.SPACE)
        indented.addWidget(self._pdfa, 1)
        grid.addLayout(indented, grid.rowCount(), 0)
        self.setTabOrder(pdf, self._pdfa)

    def _add_check(self, grid: QGridLayout, row: int, column: int, name: str, export_format: ExportFormat) -> QCheckBox:
        ending = f"({export_format.suffix})"
        check = QCheckBox(f"{name} {isolated(ending)}", self)
        check.setAccessibleName(f"{name} {ending}")
        check.toggled.connect(self.changed)
        grid.addWidget(check, row, column)
        self._checks[export_format] = check
        return check

    def value(self) -> tuple[str, ...]:
        """Return the ids of the chosen formats in the order shown."""
        return tuple(str(each) for each, check in self._checks.items() if check.isChecked())

    def set_value(self, formats: Collection[str]) -> None:
        """Choose formats by their ids."""
        for export_format, check in self._checks.items():
            check.setChecked(export_format in formats)

    def is_pdfa(self) -> bool:
        """Return whether searchable PDFs shall be PDF/A; kept also while no PDF is chosen."""
        return self._pdfa.isChecked()

    def set_pdfa(self, is_pdfa: bool) -> None:
        """Choose the kind of searchable PDFs."""
        self._pdfa.setChecked(is_pdfa)


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
