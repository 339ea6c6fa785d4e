"""Fields of a document as Qt's item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from app.gui import icons, theme
from app.gui.document_tools.notes import shown_note
from app.gui.document_tools.wording import field_name, support_text
from app.gui.export_dialog.wording import isolated
from app.gui.queue.wording import plain_tip
from app.gui.row_model import Index, RowModel
from core.chat import Support
from core.fields import ExtractedFields, FieldValue
from core.number_order import isolated_numbers

# Name in the icon family and field of ``Colours``; the words beside it say the same.
_ICONS = {
    Support.SUPPORTED: ("circle-check", "success"),
    Support.WEAK: ("circle-alert", "warning"),
    Support.UNSUPPORTED: ("circle-x", "danger"),
}


class FieldsModel(RowModel):
    """Shows one row a field; fields that were not found stand last. GUI thread only."""

    FIELD, VALUE, SUPPORT, PAGE = range(4)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(self.tr("Field"), self.tr("Value"), self.tr("Proof"), self.tr("Page"))
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
            name, tint = _ICONS[value.support]
            return icons.icon(name, getattr(theme.active_colours(), tint))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == self.PAGE:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, path: tuple[str | int, ...], value: FieldValue | None, column: int) -> str:
        if column == self.FIELD:
            return field_name(path)
        if value is None:
            return self.tr("not found") if column == self.VALUE else ""
        if column == self.VALUE:
            text = str(value.value)
            return isolated_numbers(text) if any(map(str.isalpha, text)) else isolated(text)
        if column == self.SUPPORT:
            return support_text(value.support)
        return "" if value.citation is None else str(value.citation.page_index + 1)
