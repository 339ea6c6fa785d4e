"""The list of files that were cut off, with a check box each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.gui.queue.wording import in_one_line
from app.gui.recovery.interrupted import InterruptedFile
from core.text import shown_name

_Index = QModelIndex | QPersistentModelIndex


class InterruptedModel(QAbstractListModel):
    """Rows are checked at the start; what is gone cannot be gone on with and is not."""

    checks_changed = Signal()
    """Another choice of files."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._files: tuple[InterruptedFile, ...] = ()
        self._checked: list[bool] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._files)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be checked."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._files):
            return None
        file = self._files[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{shown_name(file.path.name)}\n{self._details(file)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown_name(file.path.name)}, {self._details(file)}"
            case Qt.ItemDataRole.ToolTipRole:
                return str(file.path)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if self._checked[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Check or uncheck a file."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or not isinstance(value, int | Qt.CheckState):
            return False
        self._checked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        self.checks_changed.emit()
        return True

    def set_files(self, files: Sequence[InterruptedFile]) -> None:
        """Show files."""
        self.beginResetModel()
        self._files = tuple(files)
        self._checked = [not file.is_missing for file in self._files]
        self.endResetModel()
        self.checks_changed.emit()

    def chosen(self) -> tuple[InterruptedFile, ...]:
        """Return the checked files."""
        return tuple(file for file, is_checked in zip(self._files, self._checked, strict=True) if is_checked)

    def _details(self, file: InterruptedFile) -> str:
        locale = QLocale()
        began = locale.toString(QDateTime.fromSecsSinceEpoch(int(file.began_at)), QLocale.FormatType.ShortFormat)
        parts = [self.tr("begun {}").format(began)]
        if file.pages_total:
            text = self.tr("{} of %n page(s) read", "", file.pages_total)
            parts.append(text.format(locale.toString(file.pages_done)))
        else:
            parts.append(self.tr("no page read yet"))
        if file.is_missing:
            parts.append(self.tr("the file is no longer there"))
        return in_one_line(parts)
