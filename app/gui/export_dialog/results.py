"""The list of results of an export: one row a file, with how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, QUrl

from app.gui import icons, theme
from app.gui.export_dialog.wording import isolated, outcome_text
from app.gui.queue.wording import plain_tip
from app.gui.row_model import Index, RowModel
from app.services.export.batch import ExportOutcome

OUTCOME_ROLE = Qt.ItemDataRole.UserRole + 1
FILE_COLUMN, RESULT_COLUMN = 0, 1


class ResultModel(RowModel):
    """Files in the order they were written."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(self.tr("File"), self.tr("Result"))
        self._rows: list[ExportOutcome] = []

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        outcome = self._rows[index.row()]
        if role == OUTCOME_ROLE:
            return outcome
        if index.column() == FILE_COLUMN:
            return self._file(outcome, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return outcome_text(outcome)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(outcome_text(outcome))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows whose files were written be dragged elsewhere."""
        flags = super().flags(index)
        outcome = index.data(OUTCOME_ROLE) if index.isValid() else None
        if isinstance(outcome, ExportOutcome) and outcome.written:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Offer files."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the written files of rows, as file managers and mail programs take them."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setUrls([QUrl.fromLocalFile(str(path)) for row in rows for path in self._rows[row].written])
        return data

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Copy only: the written file stays where it is."""
        return Qt.DropAction.CopyAction

    def add(self, outcomes: Sequence[ExportOutcome]) -> None:
        """Append files that have ended."""
        if not outcomes:
            return
        count = len(self._rows)
        self.beginInsertRows(QModelIndex(), count, count + len(outcomes) - 1)
        self._rows += outcomes
        self.endInsertRows()

    def clear(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def outcomes(self) -> tuple[ExportOutcome, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def _file(self, outcome: ExportOutcome, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolated(outcome.planned.target.name)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(str(outcome.planned.target))
            case Qt.ItemDataRole.DecorationRole:
                colours = theme.active_colours()
                if outcome.is_good:
                    return icons.icon("circle-check", colours.success)
                return icons.icon("circle-x", colours.danger)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("written") if outcome.is_good else self.tr("failed")
                return f"{outcome.planned.target.name}, {state}"
        return None
