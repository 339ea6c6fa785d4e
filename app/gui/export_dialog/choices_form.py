"""The choices of an export: formats, folder, names with a preview, and what to do with existing files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme, tokens
from app.gui.error_wording import error_remedy, error_what
from app.gui.export_dialog.fields import ExistingField, FolderField, FormatChecks
from app.gui.export_dialog.wording import field_names, isolated
from app.gui.translation import listed
from app.gui.wrapped_label import WrappedLabel
from app.services.export.choices import ExportChoices
from app.services.export.plan import preview_names, template_problem

_PREVIEWED = 2


class ChoicesForm(QWidget):
    """Edits ``ExportChoices``."""

    changed = Signal()
    """A choice changed; ``is_valid`` may have too."""

    def __init__(self, choices: ExportChoices, document_count: int, parent: QWidget | None = None) -> None:
        """Show choices for so many documents."""
        super().__init__(parent)
        self._sources: tuple[Path, ...] = ()
        title = QLabel(self.tr("Export %n document(s)", "", document_count), self)
        title.setFont(theme.scaled_font(title.font(), tokens.TYPE_SUBTITLE, is_bold=True))

        box = QGroupBox(self.tr("Formats"), self)
        self._formats = FormatChecks(box)
        self._formats.set_value(choices.formats)
        self._formats.set_pdfa(choices.is_pdfa)
        self._formats.changed.connect(self._on_changed)
        QVBoxLayout(box).addWidget(self._formats)

        self._folder = FolderField(self)
        self._folder.set_value(choices.folder)
        self._folder.changed.connect(self._on_changed)

        self._template = QLineEdit(choices.template, self)
        self._template.setAccessibleName(self.tr("Name of the files"))
        self._template.textChanged.connect(self._on_changed)
        insert = QPushButton(self.tr("Insert"), self)
        insert.setAccessibleName(self.tr("Insert a field into the name"))
        insert.setAutoDefault(False)
        insert.setMenu(self._make_field_menu())
        browse = self._folder.button
        for button in (browse, insert):  # so that the fields beside them end at one place
            button.setMinimumWidth(max(browse.sizeHint().width(), insert.sizeHint().width()))
        self._preview = WrappedLabel("", self)
        self._preview.setAccessibleName(self.tr("Preview of the names"))

        self._existing = ExistingField(self)
        self._existing.set_value(choices.existing)

        form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.setVerticalSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._add_row(form, self.tr("&Folder:"), self._folder)
        self._add_row(form, self.tr("&Name:"), self._template, insert)
        form.addRow("", self._preview)
        self._add_row(form, self.tr("&Where a file exists:"), self._existing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(title)
        layout.addWidget(box)
        layout.addLayout(form)
        layout.addStretch(1)
        self._update_preview()

    @property
    def is_valid(self) -> bool:
        """Whether an export can begin with these choices."""
        choices = self.choices()
        has_folder = choices.folder is not None and choices.folder.is_absolute()
        return bool(choices.formats) and has_folder and template_problem(choices.template) is None

    @property
    def preview(self) -> str:
        """What the preview says: names, or what is wrong."""
        return self._preview.text()

    def choices(self) -> ExportChoices:
        """Return what is chosen now."""
        return ExportChoices(
            self._formats.value(),
            self._folder.value(),
            self._template.text().strip(),
            self._existing.value(),
            self._formats.is_pdfa(),
        )

    def set_sources(self, paths: Sequence[Path]) -> None:
        """Tell which files the preview may use as examples."""
        self._sources = tuple(paths)
        self._update_preview()

    def _add_row(self, form: QFormLayout, text: str, field: QWidget, button: QPushButton | None = None) -> None:
        label = QLabel(text, self)
        label.setBuddy(field.focusProxy() or field)
        if button is None:
            form.addRow(label, field)
            return
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(field, 1)
        row.addWidget(button)
        form.addRow(label, row)

    def _make_field_menu(self) -> QMenu:
        menu = QMenu(self)
        for field, text in field_names().items():
            action = menu.addAction(f"{text}   {{{field}}}")
            action.setData(f"{{{field}}}")
        menu.triggered.connect(self._on_field_chosen)
        return menu

    def _on_field_chosen(self, action: QAction) -> None:
        self._template.insert(str(action.data()))
        self._template.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self._update_preview()
        self.changed.emit()

    def _update_preview(self) -> None:
        choices = self.choices()
        problem = ""
        error = template_problem(choices.template)
        if not choices.formats:
            problem = self.tr("Choose at least one format.")
        elif choices.folder is None or not choices.folder.is_absolute():
            problem = self.tr("Choose a folder.")
        elif error is not None:
            problem = " ".join((error_what(error), error_remedy(error)))
        if problem:
            text, colour = problem, theme.active_colours().danger
        else:
            sources = self._sources[:_PREVIEWED] or (Path(self.tr("document") + ".pdf"),)
            names = preview_names(choices.template, sources, choices.formats[0], datetime.now().astimezone())
            names = tuple(isolated(name) for name in names)
            text = self.tr("Preview: {}").format(listed([*names, "…"] if len(self._sources) > _PREVIEWED else names))
            colour = theme.active_colours().text_muted
        self._preview.setText(text)
        self._preview.set_tint(colour)
