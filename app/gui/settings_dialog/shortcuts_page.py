"""The page of keys: all actions, the keys of each, changing and resetting them. Changes hold at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.row_model import Index, RowModel
from app.gui.row_table import row_table
from app.gui.shortcuts.registry import Shortcut, Shortcuts
from app.gui.wrapped_label import WrappedLabel
from core.errors import AppError


class ShortcutTable(RowModel):
    """Actions, where they work, and their keys."""

    def __init__(self, shortcuts: Shortcuts, parent: QObject | None = None) -> None:
        """Show what there is."""
        super().__init__(parent)
        self.name_columns(self.tr("Action"), self.tr("Where"), self.tr("Keys"))
        self._rows: list[Shortcut] = shortcuts.all()
        shortcuts.changed.connect(self._on_changed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; changed keys are bold."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name, row.group, _in_order(row.text))[index.column()]
        if role == Qt.ItemDataRole.FontRole and row.is_changed:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def row(self, number: int) -> Shortcut:
        """Return an action."""
        return self._rows[number]

    def _on_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 2))


class ShortcutsPage(QWidget):
    """Lists and edits keys."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._wanted: QKeySequence | None = None
        self.table_model = ShortcutTable(shortcuts, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.table_model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search actions and keys"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.table = self._make_table()
        self._notice = Notice(self)
        self._notice.action_triggered.connect(self._on_take)
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(self.tr("Keys of the chosen action"))
        self.keys.editingFinished.connect(self._on_edited)
        label = QLabel(self.tr("Press the new keys"), self)
        label.setBuddy(self.keys)
        self._reset = self._button(self.tr("Reset"), "undo-2")
        self._reset.clicked.connect(self._on_reset)
        self._reset_all = self._button(self.tr("Reset all"), "rotate-ccw")
        self._reset_all.clicked.connect(self._on_reset_all)

        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(label)
        row.addWidget(self.keys, 1)
        row.addWidget(self._reset)
        row.addWidget(self._reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(WrappedLabel(self.tr("Changes hold at once. Keys that were changed are bold."), self))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._notice)
        layout.addLayout(row)
        shortcuts.failed.connect(self._on_failed)
        self.table.setCurrentIndex(self._shown.index(0, 0))  # selectRow finds no cell in a mirrored table
        self._on_current()

    def current(self) -> Shortcut | None:
        """Return the chosen action."""
        index = self.table.currentIndex()
        return self.table_model.row(self._shown.mapToSource(index).row()) if index.isValid() else None

    def select(self, shortcut_id: str) -> None:
        """Choose an action by its id."""
        for number in range(self.table_model.rowCount()):
            if self.table_model.row(number).id == shortcut_id:
                self.table.setCurrentIndex(self._shown.mapFromSource(self.table_model.index(number, 0)))

    def _make_table(self) -> QTableView:
        table = row_table(self._shown, self.tr("Actions and their keys"), self)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        return table

    def _button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        icons.set_icon(button, icon_name)
        return button

    def _on_current(self) -> None:
        self._notice.clear()
        self._show_current()

    def _show_current(self) -> None:
        current = self.current()
        self.keys.setEnabled(current is not None)
        self._reset.setEnabled(current is not None and current.is_changed)
        self.keys.setKeySequence(current.keys[0] if current is not None and current.keys else QKeySequence())

    def _on_edited(self) -> None:
        current, keys = self.current(), self.keys.keySequence()
        if current is None or keys == (current.keys[0] if current.keys else QKeySequence()):
            return
        other = self._shortcuts.in_the_way(current, keys)
        if other is not None:
            self._wanted = keys
            text = self.tr("{} belongs to “{}” already.")
            text = text.format(keys.toString(QKeySequence.SequenceFormat.NativeText), other.name)
            self._notice.show_message(Tone.WARNING, text, self.tr("Use it here instead"))
            return
        self._set(current, keys)

    def _on_take(self) -> None:
        current, keys, self._wanted = self.current(), self._wanted, None
        if current is None or keys is None:
            return
        while (other := self._shortcuts.in_the_way(current, keys)) is not None:
            self._shortcuts.set_keys(other, QKeySequence())
        self._set(current, keys)

    def _set(self, shortcut: Shortcut, keys: QKeySequence) -> None:
        self._notice.clear()
        self._shortcuts.set_keys(shortcut, keys)
        self._show_current()

    def _on_reset(self) -> None:
        current = self.current()
        if current is not None:
            self._notice.clear()
            self._shortcuts.reset([current])
            self._show_current()

    def _on_reset_all(self) -> None:
        self._notice.clear()
        self._shortcuts.reset(self._shortcuts.all())
        self._show_current()

    def _on_failed(self, error: AppError) -> None:
        self._notice.show_message(Tone.DANGER, error_text(error))


def _in_order(keys: str) -> str:
    """Keep "Ctrl+," from being shown as ",+Ctrl" in a mirrored window."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\N{LEFT-TO-RIGHT MARK}{keys}\N{LEFT-TO-RIGHT MARK}" if is_mirrored else keys
