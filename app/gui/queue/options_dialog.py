"""Options of chosen files in a dialog; those that were read already are read again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.button_words import name_buttons
from app.gui.queue.options_row import OptionsRow
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.gui.services import GuiServices
from app.gui.wrapped_label import WrappedLabel
from app.services.languages import AUTO
from core.text import shown_name


class OptionsDialog(QDialog):
    """Shows what the files have in common; a field that is left at "different" changes nothing."""

    options_chosen = Signal(object)
    """Options by key of the row: dict[int, FileOptions]."""

    def __init__(
        self,
        rows: Sequence[QueueRow],
        parent: QWidget | None = None,
        language: str = AUTO,
        services: GuiServices | None = None,
    ) -> None:
        """Show the options of rows, at least one; tools that preset no language go back to the given one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Options"))
        self._rows = {row.key: row.options for row in rows}
        self.fields = OptionsRow(self, language, services)
        self.fields.show_options([row.options for row in rows])
        what = shown_name(rows[0].path.name) if len(rows) == 1 else self.tr("%n file(s)", "", len(rows))
        title = WrappedLabel(what, self)
        read = sum(row.state is not RowState.WAITING for row in rows)
        note = WrappedLabel("", self, is_muted=True)
        if read:
            note.setText(
                self.tr(
                    "%n of them are not waiting any more and will be read again; pages that were read "
                    "with the same options are not read twice.",
                    "",
                    read,
                )
            )
        note.setVisible(bool(read))
        buttons = QDialogButtonBox(self)
        text = self.tr("Read again with these") if read == len(rows) else self.tr("Use these options")
        self._accept = QPushButton(text, self)
        self._accept.setAccessibleName(text)
        self._accept.setDefault(True)
        buttons.addButton(self._accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name_buttons(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(title)
        layout.addWidget(self.fields)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())
        self.fields.changed.connect(self._update)

    def accept(self) -> None:
        """Hand the options over."""
        shared: dict[FileOptions, FileOptions] = {}  # many rows share one object
        chosen: dict[int, FileOptions] = {}
        for key, before in self._rows.items():
            options = self.fields.apply_to(before)
            if options is None:
                self.fields.focus_pages()
                return
            chosen[key] = shared.setdefault(options, options)
        self.options_chosen.emit(chosen)
        super().accept()

    def _update(self) -> None:
        self._accept.setEnabled(self.fields.is_valid())
