"""The languages as a table with check boxes: name, own name, whether the data to read it is there. GUI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QCollator,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from app.gui import icons, theme
from app.gui.queue import option_wording
from app.gui.row_model import Index, RowModel
from app.services.languages import AUTO, Language, languages, parse_language_option
from app.services.models.language_data import LanguageData

NAME, OWN_NAME, STATE = range(3)


class LanguageTable(RowModel):
    """All languages, those that are checked at the beginning first."""

    choice_changed = Signal()
    """A language was checked or not any more."""

    def __init__(self, codes: Iterable[str], parent: QObject | None = None) -> None:
        """Check the languages of these codes."""
        super().__init__(parent)
        self.name_columns(self.tr("Language"), self.tr("Own name"), self.tr("Data"))
        self._checked = set(codes)
        collator = QCollator()
        keys = {entry.code: collator.sortKey(option_wording.short_language_name(entry)) for entry in languages()}
        first = set(self._checked)
        by_name = sorted(languages(), key=lambda entry: keys[entry.code])
        self._rows: list[Language] = sorted(by_name, key=lambda entry: entry.code not in first)
        self._data: dict[str, LanguageData] = {}

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: the name can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        entry = self._rows[index.row()]
        data = self._data.get(entry.code)
        if role == Qt.ItemDataRole.DisplayRole:
            texts = (option_wording.short_language_name(entry), entry.native_name, self._state(data))
            return texts[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            return Qt.CheckState.Checked if entry.code in self._checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE and data is not None:
            colours = theme.active_colours()
            name, tint = ("circle-check", colours.success) if data.is_ready else ("circle-dashed", colours.text_muted)
            return icons.icon(name, tint)
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(dict.fromkeys((entry.code, entry.tag, *entry.aliases)))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            parts = (option_wording.short_language_name(entry), entry.native_name, self._state(data))
            return ", ".join(part for part in dict.fromkeys(parts) if part)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Check a language, or not any more."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        code = self._rows[index.row()].code
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._checked.add(code)
        else:
            self._checked.discard(code)
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True

    def toggle(self, index: QModelIndex) -> None:
        """Check the language of a row, or not any more, whatever column was meant."""
        cell = self.index(index.row(), NAME)
        is_checked = self.data(cell, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self.setData(
            cell, Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )

    def clear(self) -> None:
        """Check none: the language is told from the text."""
        self._checked.clear()
        self.dataChanged.emit(self.index(0, NAME), self.index(len(self._rows) - 1, NAME))
        self.choice_changed.emit()

    def set_data_known(self, found: Sequence[LanguageData]) -> None:
        """Show whether the data of each language is there."""
        self._data = {data.language.code: data for data in found}
        self.dataChanged.emit(self.index(0, STATE), self.index(len(self._rows) - 1, STATE))

    def option(self) -> str:
        """Return the setting for what is checked: "auto" or codes apart by commas."""
        return parse_language_option(",".join(self._checked)) if self._checked else AUTO

    def missing(self) -> tuple[LanguageData, ...]:
        """Return the checked languages whose data is not there."""
        wanted = (self._data[code] for code in sorted(self._checked) if code in self._data)
        return tuple(data for data in wanted if not data.is_ready)

    def words(self, row: int) -> str:
        """Return all that a language is found by."""
        entry = self._rows[row]
        names = (option_wording.short_language_name(entry), entry.native_name, entry.name)
        return "\n".join((*names, entry.code, entry.tag, *entry.aliases)).casefold()

    def code(self, row: int) -> str:
        """Return our code of the language of a row."""
        return self._rows[row].code

    def _state(self, data: LanguageData | None) -> str:
        if data is None:
            return ""
        return self.tr("Ready") if data.is_ready else self.tr("Missing")


class LanguageFilter(QSortFilterProxyModel):
    """The languages that have a text in a name or code."""

    def __init__(self, table: LanguageTable, parent: QObject | None = None) -> None:
        """Show all."""
        super().__init__(parent)
        self._table = table
        self._wanted = ""
        self.setSourceModel(table)

    def set_text(self, text: str) -> None:
        """Show the languages that have this in a name or code."""
        self.beginFilterChange()
        self._wanted = text.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Tell whether a language is shown."""
        return self._wanted in self._table.words(row)
