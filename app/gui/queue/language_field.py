"""The choice of languages: automatic, one, or several."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import tokens
from app.gui.elided_combo import ElidedComboBox
from app.gui.queue import option_wording
from app.services.languages import AUTO, Language, languages, parse_language_option

_SEVERAL = "several"


def _order(entry: Language) -> str:
    return option_wording.short_language_name(entry).casefold()


class LanguageField(ElidedComboBox):
    """A list of languages whose last entry opens a dialog for several."""

    chosen = Signal()
    """A person has chosen something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show "automatic"."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language"))
        self.setToolTip(self.tr("Language of the text; automatic fits mixed documents too"))
        self.addItem(self.tr("Automatic"), AUTO)
        for entry in sorted(languages(), key=_order):
            self.addItem(option_wording.language_name(entry.code), entry.code)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Several languages…"), _SEVERAL)
        self._last = AUTO
        self._shown: object = AUTO
        self.currentIndexChanged.connect(self._on_index)
        self.activated.connect(self._on_activated)

    def value(self) -> str:
        """Return the setting: "auto" or codes apart by commas."""
        return self._last

    def set_value(self, option: str) -> None:
        """Show a setting as ``parse_language_option`` gives it."""
        for index in reversed(range(self.count())):
            if "," in str(self.itemData(index)) and self.itemData(index) != option:
                self.removeItem(index)
        if self.findData(option) < 0:
            self.insertItem(self.findData(AUTO) + 1, option_wording.language_names(option), option)
        self._last = option
        self.setCurrentIndex(self.findData(option))

    def _on_index(self) -> None:
        if self.currentData() != _SEVERAL:
            self._shown = self.currentData()

    def _on_activated(self, index: int) -> None:
        data = str(self.itemData(index))
        if data == _SEVERAL:
            self.setCurrentIndex(self.findData(self._shown))  # until the dialog is answered
            dialog = LanguageDialog([] if self._last == AUTO else self._last.split(","), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.languages_chosen.connect(self._on_several)
            dialog.open()
        else:
            self._last = data
            self.chosen.emit()

    def _on_several(self, option: str) -> None:
        self.set_value(option)
        self.chosen.emit()


class LanguageDialog(QDialog):
    """A list of languages with check boxes."""

    languages_chosen = Signal(str)
    """The setting: "auto" where none is checked, else codes apart by commas."""

    def __init__(self, codes: Iterable[str], parent: QWidget | None = None) -> None:
        """Check the languages of these codes, which are listed first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Languages"))
        checked = set(codes)
        self._english = {entry.code: entry.name for entry in languages()}
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search languages"))
        self._search.setAccessibleName(self.tr("Search languages"))
        self._search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Languages"))
        self.list.setUniformItemSizes(True)
        for entry in sorted(languages(), key=lambda entry: (entry.code not in checked, _order(entry))):
            item = QListWidgetItem(option_wording.language_name(entry.code), self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry.code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if entry.code in checked else Qt.CheckState.Unchecked)
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self._search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._summary)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 48, metrics.lineSpacing() * 24)
        self._search.textChanged.connect(self._on_search)
        self.list.itemChanged.connect(self._tell)
        self._tell()

    def option(self) -> str:
        """Return the setting for the checked languages."""
        items = (self.list.item(row) for row in range(self.list.count()))
        codes = [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]
        return parse_language_option(",".join(codes)) if codes else AUTO

    def accept(self) -> None:
        """Hand the choice over."""
        self.languages_chosen.emit(self.option())
        super().accept()

    def _on_search(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            code = str(item.data(Qt.ItemDataRole.UserRole))
            words = f"{item.text()} {self._english[code]}".casefold()  # the English name is found in every window
            item.setHidden(wanted not in words and wanted != code)

    def _tell(self) -> None:
        self._summary.setText(option_wording.language_names(self.option()))
