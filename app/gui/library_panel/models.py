"""Models of the library's two lists: past documents, and hits of a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui.queue.wording import in_one_line, plain_tip
from app.services.library.listing import LibraryEntry
from app.services.library.search import SearchHit
from core.text import shown_name

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
HIT_ROLE = Qt.ItemDataRole.UserRole + 2
DETAILS_ROLE = Qt.ItemDataRole.UserRole + 3
WARNING_ROLE = Qt.ItemDataRole.UserRole + 4

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A past document and whether its source file is where it was."""

    entry: LibraryEntry
    is_source_missing: bool = False


class DocumentListModel(QAbstractListModel):
    """Past documents, the latest used first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[DocumentRow] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return the number of documents."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_name(row.entry.name)
            case Qt.ItemDataRole.ToolTipRole:
                parts = (str(row.entry.path), self._details(row.entry), self._warning(row))
                return plain_tip("\n".join(filter(None, parts)))
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (shown_name(row.entry.name), self._details(row.entry), self._warning(row))
                return ", ".join(filter(None, said))
            case _ if role == ENTRY_ROLE:
                return row.entry
            case _ if role == DETAILS_ROLE:
                return self._details(row.entry)
            case _ if role == WARNING_ROLE:
                return self._warning(row)
        return None

    def set_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Show other documents; what stays in its place keeps selection and scroll position."""
        if [row.entry.id for row in rows] == [row.entry.id for row in self._rows]:
            changed = [i for i, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
            self._rows = list(rows)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, document_id: str) -> int:
        """Return the row of a document, -1 if it is not listed."""
        return next((i for i, row in enumerate(self._rows) if row.entry.id == document_id), -1)

    def _details(self, entry: LibraryEntry) -> str:
        locale = QLocale()
        pages = (
            self.tr("%n page(s)", "", entry.page_count)
            if entry.finished_pages == entry.page_count
            else self.tr("{} of %n page(s)", "", entry.page_count).format(locale.toString(entry.finished_pages))
        )
        parts = [pages]
        if entry.failed_pages:
            parts.append(self.tr("%n failed", "", entry.failed_pages))
        if entry.confidence is not None:
            parts.append(f"{locale.toString(int(entry.confidence * 100 + 1e-9))}{locale.percent()}")
        if entry.edited_pages:
            parts.append(self.tr("%n corrected", "", entry.edited_pages))
        used = QDateTime.fromSecsSinceEpoch(int(entry.updated_at))
        parts.append(locale.toString(used.date(), QLocale.FormatType.ShortFormat))
        return in_one_line(parts)

    def _warning(self, row: DocumentRow) -> str:
        return self.tr("Source file not found in its place") if row.is_source_missing else ""


class HitListModel(QAbstractListModel):
    """Hits of a search, in the order they came."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.snippet
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{self._place(hit)}\n{hit.snippet}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._place(hit)}: {hit.snippet}"
            case _ if role == HIT_ROLE:
                return hit
            case _ if role == DETAILS_ROLE:
                return self._place(hit)
        return None

    def set_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def _place(self, hit: SearchHit) -> str:
        return self.tr("{} · page {}").format(hit.document_name, QLocale().toString(hit.page_index + 1))
