"""Asks which files a language model is in, and how it is prompted. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from app.services.models.service import NewModel


class FileField(QWidget):
    """The path of a file, typed or chosen."""

    changed = Signal()
    """Another path."""

    def __init__(self, name: str, kinds: str, hint: str, parent: QWidget) -> None:
        """Ask for files of these kinds (Qt's filter)."""
        super().__init__(parent)
        self._name, self._kinds = name, kinds
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        button = QPushButton(self.tr("Choose…"), self)
        button.setAutoDefault(False)
        icons.set_icon(button, "folder-open")
        button.clicked.connect(self._on_choose)
        for widget, text in ((self, name), (self.line, name), (button, self.tr("Choose: {}").format(name))):
            widget.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(button)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return the path, "" for none."""
        return self.line.text().strip()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._kinds)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()


class AddModelDialog(QDialog):
    """One model: its file, that of its picture encoder, its prompts and its name."""

    chosen = Signal(object)
    """What to add (NewModel)."""

    def __init__(self, profiles: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer these prompt profiles."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a model from a file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gguf = self.tr("Models (*.gguf)")
        self.model = FileField(self.tr("Model (GGUF)"), gguf, "", self)
        self.projector = FileField(
            self.tr("Picture encoder (mmproj)"), gguf, self.tr("Only for a model that sees"), self
        )
        self.profile = QComboBox(self)
        self.profile.addItem(self.tr("What fits the kind of model"), "")
        for name in profiles:
            self.profile.addItem(name, name)
        self.profile_file = FileField(
            self.tr("Prompts from a file"), self.tr("Profiles (*.toml)"), self.tr("Instead of the above"), self
        )
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("What the file says of itself"))
        self.link = QCheckBox(self.tr("Link the files instead of copying them, where the disk allows it"), self)
        self.link.setAccessibleName(self.link.text())

        form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.setVerticalSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.profile.setAccessibleName(self.tr("Prompts"))
        self.title.setAccessibleName(self.tr("Title"))
        for field in (self.model, self.projector, self.profile, self.profile_file, self.title):
            label = QLabel(field.accessibleName(), self)
            label.setBuddy(field)
            form.addRow(label, field)
        hint = WrappedLabel(
            self.tr(
                "The files are checked before they are taken. Only add models from people you trust, and mind their "
                "licence."
            ),
            self,
            is_muted=True,
        )
        self._buttons = QDialogButtonBox(self)
        self._ok = self._buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        for button in (self._ok, cancel):
            button.setAccessibleName(button.text())
        self._buttons.accepted.connect(self._on_add)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(form)
        layout.addWidget(self.link)
        layout.addWidget(hint)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.model.changed.connect(self._update)
        self._update()
        resize_to_text(self, 72, 18)

    def new_model(self) -> NewModel:
        """Return what was filled in."""
        projector, profile_file = self.projector.text(), self.profile_file.text()
        return NewModel(
            Path(self.model.text()),
            Path(projector) if projector else None,
            profile_file or str(self.profile.currentData()),
            title=self.title.text().strip(),
            is_linked=self.link.isChecked(),
        )

    def _update(self) -> None:
        self._ok.setEnabled(bool(self.model.text()))

    def _on_add(self) -> None:
        self.chosen.emit(self.new_model())
        self.accept()
