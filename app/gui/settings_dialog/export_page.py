"""The page of export: the choices that the export dialog remembers, and the name of the files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.export_dialog.fields import ExistingField, FolderField, FormatChecks
from app.gui.settings_dialog.field_label import FieldLabel
from app.gui.settings_dialog.form import SettingsForm
from app.gui.wrapped_label import WrappedLabel
from app.services.export.choices import ExportChoices, load_choices, save_choices


class ExportPage(QWidget):
    """Edits what the export dialog starts with; that dialog remembers its last choices in the same file."""

    changed = Signal()
    """A choice changed; ``problem`` may have too."""

    def __init__(self, choices_file: Path, form: SettingsForm, parent: QWidget | None = None) -> None:
        """Show the choices in the file, above the settings of export."""
        super().__init__(parent)
        self._file = choices_file
        self._formats = FormatChecks(self)
        self._formats.setAccessibleName(QCoreApplication.translate("ChoicesForm", "Formats"))
        self._folder = FolderField(self)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder.line.setPlaceholderText(QDir.toNativeSeparators(documents))
        self._folder.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self._existing = ExistingField(self)
        self._existing.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        rows: list[tuple[FieldLabel, QWidget]] = []
        for text, field in (
            (QCoreApplication.translate("ChoicesForm", "Formats"), self._formats),
            (QCoreApplication.translate("ChoicesForm", "Folder"), self._folder),
            (QCoreApplication.translate("ChoicesForm", "Where a file exists"), self._existing),
        ):
            label = FieldLabel(text, self, beside=None if field is self._formats else field)
            label.setBuddy(field.focusProxy() or field)
            rows.append((label, field))
        form.insert_rows(rows)
        note = self.tr("The export dialog starts with these choices and remembers here what was chosen there last.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(WrappedLabel(note, self, is_muted=True))
        layout.addWidget(form, 1)
        self._shown = load_choices(choices_file)
        self._show(self._shown)
        self._formats.changed.connect(self.changed)
        self._folder.changed.connect(self.changed)

    @property
    def problem(self) -> str:
        """What is wrong with a choice; "" if nothing."""
        if not self._formats.value():
            return QCoreApplication.translate("ChoicesForm", "Choose at least one format.")
        folder = self._folder.value()
        if folder is not None and not folder.is_absolute():
            return QCoreApplication.translate("ChoicesForm", "Choose a folder.")
        return ""

    def restore_defaults(self) -> None:
        """Show what the first export starts with."""
        self._show(ExportChoices())

    def save(self, new_template: str | None) -> None:
        """Write what was changed here; what was not stays as the last export left it.

        Args:
            new_template: Name of the files where that was changed; it counts before the one chosen last.
        """
        last = choices = load_choices(self._file)
        shown = self._shown
        if set(formats := self._formats.value()) != set(shown.formats):
            choices = replace(choices, formats=formats)
        if (is_pdfa := self._formats.is_pdfa()) is not shown.is_pdfa:
            choices = replace(choices, is_pdfa=is_pdfa)
        if (folder := self._folder.value()) != shown.folder:
            choices = replace(choices, folder=folder)
        if (existing := self._existing.value()) is not shown.existing:
            choices = replace(choices, existing=existing)
        if new_template is not None:
            choices = replace(choices, template=new_template)
        if choices != last:
            save_choices(self._file, choices)

    def _show(self, choices: ExportChoices) -> None:
        self._formats.set_value(choices.formats)
        self._formats.set_pdfa(choices.is_pdfa)
        self._folder.set_value(choices.folder)
        self._existing.set_value(choices.existing)
