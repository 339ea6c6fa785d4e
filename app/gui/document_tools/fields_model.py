"""Fields of a document as Qt's item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui import icons
from app.gui.document_tools.notes import shown_note
from app.gui.document_tools.wording import field_name, support_text
from app.gui.queue.wording import plain_tip
from core.chat import Support
from core.fields import ExtractedFields, FieldValue

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICONS = {Support.SUPPORTED: "circle-check", Support.WEAK: "circle-alert", Support.UNSUPPORTED: "circle-x"}


class FieldsModel(QAbstractTableModel):
    """Shows one row a field; fields that were not found stand last. GUI thread only."""

    FIELD, VALUE, SUPPORT, PAGE = range(4)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[tuple[tuple[str | int, ...], FieldValue | None]] = []

    def set_fields(self, fields: ExtractedFields | None) -> None:
        """Show the fields of a document; None shows nothing."""
        self.beginResetModel()
        self._rows = []
        if fields is not None:
            self._rows = [(value.path, value) for value in fields.values]
            found = {value.path for value in fields.values}
            self._rows += [(path, None) for path in fields.paths if path not in found]
        self.endResetModel()

    def field(self, row: int) -> FieldValue | None:
        """Return the value of a row, None where nothing was found."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def tsv(self) -> str:
        """Return names and values apart by tabs, a row a line."""
        shown = ((path, value.value if value is not None and value.is_kept else "") for path, value in self._rows)
        return "\n".join(f"{field_name(path)}\t{value}" for path, value in shown)

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many fields there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the columns: field, value, support, page."""
        return 0 if parent.isValid() else 4

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Field"), self.tr("Value"), self.tr("Proof"), self.tr("Page"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, what is known about it, and its icon."""
        if not index.isValid():
            return None
        path, value = self._rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(path, value, column)
        if role == Qt.ItemDataRole.ToolTipRole and value is not None:
            parts = [value.text, shown_note(value.note)]
            if value.confidence is not None:
                parts.append(self.tr("Confidence: {share}").format(share=f"{value.confidence:.0%}"))
            return plain_tip("\n".join(part for part in parts if part))
        if role == Qt.ItemDataRole.DecorationRole and column == self.SUPPORT and value is not None:
            return icons.icon(_ICONS[value.support])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == self.PAGE:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, path: tuple[str | int, ...], value: FieldValue | None, column: int) -> str:
        if column == self.FIELD:
            return field_name(path)
        if value is None:
            return self.tr("not found") if column == self.VALUE else ""
        if column == self.VALUE:
            return str(value.value)
        if column == self.SUPPORT:
            return support_text(value.support)
        return "" if value.citation is None else str(value.citation.page_index + 1)
