"""Asks which language files are translated to. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.wrapped_label import WrappedLabel
from app.services.translate.languages import offered


class TargetLanguageField(QComboBox):
    """Languages by their own names, that of the window first chosen."""

    def __init__(self, parent: QWidget) -> None:
        """List the languages that a model of the catalog is made for."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Translate into"))
        for target in offered():
            self.addItem(target.entry.native_name, target.entry.code)
        own = self.locale().name().split("_")[0]
        self.setCurrentIndex(max(0, self.findData("ch" if own == "zh" else own)))

    def code(self) -> str:
        """Return the code of the chosen language."""
        return str(self.currentData())


class TargetLanguageDialog(QDialog):
    """A language, and whether a model that is not made for it shall try."""

    chosen = Signal(str, bool)
    """Code of the language; whether any model shall do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the dialog."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translate"))
        self.field = TargetLanguageField(self)
        label = QLabel(self.tr("Translate into"), self)
        label.setBuddy(self.field)
        self.anyway = QCheckBox(self.tr("Also use a model not made for translating"), self)
        self.anyway.setAccessibleName(self.anyway.text())
        note = WrappedLabel(
            self.tr("Block by block; what could not be kept stays untranslated and is marked."), self, is_muted=True
        )
        buttons = QDialogButtonBox(self)
        go_on = buttons.addButton(self.tr("Choose files…"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        for button in (go_on, cancel):
            button.setAccessibleName(button.text().removesuffix("…"))
        self.accept_button = go_on
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.addRow(label, self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(form)
        layout.addWidget(self.anyway)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 60, self.sizeHint().height())

    def _on_accepted(self) -> None:
        self.chosen.emit(self.field.code(), self.anyway.isChecked())
        self.accept()
