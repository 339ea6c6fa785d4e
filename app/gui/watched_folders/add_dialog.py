"""Asks which folder is to be watched, and what is made of its files. GUI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.elided_combo import ElidedComboBox
from app.gui.export_dialog.wording import format_groups
from app.gui.queue.language_field import LanguageField
from app.gui.queue.option_wording import tool_name
from app.gui.services import GuiServices
from app.gui.tool_gallery.target_language_dialog import TargetLanguageField
from app.gui.watched_folders.watches import Watch
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from app.services.languages import AUTO
from app.services.tools import tools

_RESULTS = "results"


class FolderField(QWidget):
    """The path of a folder, typed or chosen."""

    changed = Signal()
    """Another path."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Ask for what has that name."""
        super().__init__(parent)
        self._name = name
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        button = QPushButton(self.tr("Choose…"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Choose: {}").format(name))
        icons.set_icon(button, "folder-open")
        button.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(button)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)

    def path(self) -> Path | None:
        """Return the folder, None where nothing is written."""
        text = self.line.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def set_path(self, path: Path) -> None:
        """Write a folder."""
        self.line.setText(QDir.toNativeSeparators(str(path)))

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self._name, self.line.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, folder: str) -> None:
        self.set_path(Path(folder))


class AddWatchDialog(QDialog):
    """Folder, place of the results, tool or formats, language."""

    chosen = Signal(object)
    """What is to be watched (Watch)."""

    def __init__(self, services: GuiServices, parent: QWidget | None = None) -> None:
        """Build the dialog."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watch a folder"))
        self._is_out_typed = False
        self.folder = FolderField(self.tr("Folder to watch"), self)
        self.out = FolderField(self.tr("Folder of the results"), self)
        self.tool = ElidedComboBox(self)
        self.tool.setAccessibleName(self.tr("What is made"))
        self.tool.addItem(self.tr("These formats:"), "")
        for tool in tools():
            if not tool.needs:
                self.tool.addItem(tool_name(tool), tool.slug)
        self._formats = QWidget(self)
        self.boxes = self._make_boxes()
        self.language = LanguageField(self, services)
        self.language.set_value(AUTO)
        self._target_label = QLabel(self.tr("Translate into"), self)
        self.target = TargetLanguageField(self)
        self._target_label.setBuddy(self.target)

        form = self._form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.setVerticalSpacing(tokens.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Folder to watch"), self.folder),
            (self.tr("Folder of the results"), self.out),
            (self.tr("What is made"), self.tool),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow("", self._formats)
        label = QLabel(self.tr("Language"), self)
        label.setBuddy(self.language)
        form.addRow(label, self.language)
        form.addRow(self._target_label, self.target)
        self._problem = WrappedLabel("", self)
        self._problem.setAccessibleName(self.tr("What is wrong"))
        note = WrappedLabel(
            self.tr(
                "What lies in the folder now is converted too. The files stay where they are, and folders in it are "
                "watched as well. If the results lie inside, they are not read again."
            ),
            self,
            is_muted=True,
        )
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("Watch"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        for button in (self.accept_button, cancel):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.folder.changed.connect(self._on_folder)
        self.out.line.textEdited.connect(self._on_out_typed)
        self.out.changed.connect(self._update)
        self.tool.activated.connect(self._update)
        for box in self.boxes.values():
            box.toggled.connect(self._update)
        self._update()
        resize_to_text(self, 84, 26)

    def watch(self) -> Watch | None:
        """Return what was filled in, None while something is missing."""
        folder, out = self.folder.path(), self.out.path()
        if folder is None or out is None or self._problem_now():
            return None
        slug = str(self.tool.currentData())
        tool = next((each for each in tools() if each.slug == slug), None)
        return Watch(
            folder,
            out,
            slug,
            tuple(name for name, box in self.boxes.items() if box.isChecked()) or ("md",),
            self.language.value(),
            self.target.code() if tool is not None and tool.is_translation else "",
        )

    def _make_boxes(self) -> dict[str, QCheckBox]:
        grid = QGridLayout(self._formats)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_2)
        grid.setVerticalSpacing(tokens.SPACE_HALF)
        boxes: dict[str, QCheckBox] = {}
        for column, group in enumerate(format_groups().values()):
            for row, (each, name) in enumerate(group.items()):
                box = boxes[str(each)] = QCheckBox(name, self._formats)
                box.setAccessibleName(name)
                grid.addWidget(box, row, column)
        boxes["md"].setChecked(True)
        return boxes

    def _on_folder(self) -> None:
        folder = self.folder.path()
        if folder is not None and not self._is_out_typed:
            self.out.set_path(folder / _RESULTS)
        self._update()

    def _on_out_typed(self) -> None:
        self._is_out_typed = True

    def _problem_now(self) -> str:
        folder, out = self.folder.path(), self.out.path()
        if folder is not None and not folder.is_dir():
            return self.tr("There is no such folder.")
        if folder is not None and out == folder:
            return self.tr("The results need a folder of their own; one inside is fine.")
        if not self.tool.currentData() and not any(box.isChecked() for box in self.boxes.values()):
            return self.tr("Choose at least one format.")
        return ""

    def _update(self) -> None:
        slug = str(self.tool.currentData())
        tool = next((each for each in tools() if each.slug == slug), None)
        self._form.setRowVisible(self._formats, tool is None)
        self._form.setRowVisible(self.target, tool is not None and tool.is_translation)
        problem = self._problem_now()
        self._problem.setText(problem)
        self._problem.set_tint(theme.active_colours().danger)
        self._problem.setVisible(bool(problem))
        has_both = self.folder.path() is not None and self.out.path() is not None
        self.accept_button.setEnabled(has_both and not problem)

    def _on_accepted(self) -> None:
        watch = self.watch()
        if watch is not None:
            self.chosen.emit(watch)
            self.accept()
