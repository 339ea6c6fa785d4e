"""The pages as a Qt model: one row a page, no widget a page. GUI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from app.gui.page_organiser.entries import Entries, PageEntry
from app.gui.queue.wording import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PAGES_TYPE = "application/x-pagesight-organiser-pages"
"""Pages of this grid on their way to another place of it."""


class OrganiserModel(QAbstractListModel):
    """Shows entries; ``set_entries`` finds out what changed, so that selection and scrolling stay."""

    ENTRY_ROLE = Qt.ItemDataRole.UserRole
    """The PageEntry."""
    DOCUMENT_ROLE = Qt.ItemDataRole.UserRole + 1
    """Number of the document that begins with the page, counted from 1; 0 where none does or there is only one."""
    FAULT_ROLE = Qt.ItemDataRole.UserRole + 2
    """Why the page cannot be drawn; "" where it can."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._entries: Entries = ()
        self._numbers: list[int] = []
        self._names: list[str] = []
        self._images: dict[tuple[int, int], QImage] = {}
        self._faults: dict[tuple[int, int], str] = {}

    @property
    def entries(self) -> Entries:
        """All pages in order."""
        return self._entries

    def set_names(self, names: Sequence[str]) -> None:
        """Say what the files are called, in the order they are counted."""
        self._names = list(names)

    def set_entries(self, entries: Entries) -> None:
        """Show other pages: taken out ones go, new ones come at the end, then all take their places."""
        old = self._entries
        if entries == old:
            return
        wanted = {entry.key for entry in entries}
        kept = tuple(entry for entry in old if entry.key in wanted)
        if len(kept) < len(old):
            # To the end first: thousands of pages here and there then go in one step.
            self._reorder(kept + tuple(entry for entry in old if entry.key not in wanted))
            self.beginRemoveRows(_ROOT, len(kept), len(old) - 1)
            self._replace(kept)
            self.endRemoveRows()
        known = {entry.key for entry in old}
        fresh = tuple(entry for entry in entries if entry.key not in known)
        if fresh:
            self.beginInsertRows(_ROOT, len(self._entries), len(self._entries) + len(fresh) - 1)
            self._replace(self._entries + fresh)
            self.endInsertRows()
        self._reorder(entries)
        # Numbers of documents may change on any page behind a change.
        self._replace(entries)
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def set_image(self, source: int, page_index: int, image: QImage) -> None:
        """Show a small picture of a page, wherever it stands."""
        self._images[source, page_index] = image
        self._touch(source, page_index)

    def set_fault(self, source: int, page_index: int, text: str) -> None:
        """Say why a page cannot be drawn."""
        self._faults[source, page_index] = text
        self._touch(source, page_index)

    def needs_image(self, row: int) -> bool:
        """Whether the picture of a page is missing and may still come."""
        entry = self._entries[row]
        place = (entry.source, entry.page_index)
        return place not in self._images and place not in self._faults

    def keep_images(self, rows: range) -> None:
        """Drop pictures of pages outside a range, so that a thousand pages do not pile up."""
        near = {(entry.source, entry.page_index) for entry in self._entries[max(0, rows.start) : max(0, rows.stop)]}
        for place in [place for place in self._images if place not in near]:
            del self._images[place]

    def row_of(self, key: int) -> int:
        """Return where an entry stands, -1 where it is not there."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of pages."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is known of a page."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._origin(entry)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._images.get((entry.source, entry.page_index))
        if role == self.ENTRY_ROLE:
            return entry
        if role == self.DOCUMENT_ROLE:
            return self._numbers[index.row()]
        if role == self.FAULT_ROLE:
            return self._faults.get((entry.source, entry.page_index), "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(self._facts(entry)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [self.tr("Page {}").format(index.row() + 1)]
            if self._numbers[index.row()]:
                parts.append(self.tr("first of document {}").format(self._numbers[index.row()]))
            return ", ".join(parts + self._facts(entry))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Pages can be chosen and dragged; between them others can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Pages are moved, files are copied."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """What the grid takes."""
        return [PAGES_TYPE, "text/uri-list"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Pack the keys of dragged pages."""
        data = QMimeData()
        keys = [self._entries[index.row()].key for index in indexes]
        data.setData(PAGES_TYPE, QByteArray(",".join(map(str, keys)).encode()))
        return data

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Answer no: the grid moves pages itself, so that it can be undone, and the view must not take them out."""
        return False

    def _origin(self, entry: PageEntry) -> str:
        name = self._names[entry.source] if entry.source < len(self._names) else ""
        return self.tr("{name}, page {number}").format(name=name, number=entry.page_index + 1)

    def _facts(self, entry: PageEntry) -> list[str]:
        facts = [self._origin(entry)]
        if entry.turn_deg:
            facts.append(self.tr("turned by {}°").format(entry.turn_deg))
        fault = self._faults.get((entry.source, entry.page_index))
        return [*facts, fault] if fault else facts

    def _touch(self, source: int, page_index: int) -> None:
        for row, entry in enumerate(self._entries):
            if (entry.source, entry.page_index) == (source, page_index):
                self.dataChanged.emit(self.index(row), self.index(row))

    def _reorder(self, entries: Entries) -> None:
        if [entry.key for entry in self._entries] == [entry.key for entry in entries]:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {entry.key: row for row, entry in enumerate(entries)}
        old = self.persistentIndexList()
        keys = [self._entries[index.row()].key for index in old]
        self._replace(entries)
        self.changePersistentIndexList(old, [self.index(rows[key]) for key in keys])
        self.layoutChanged.emit()

    def _replace(self, entries: Entries) -> None:
        self._entries = entries
        has_several = any(entry.starts_document for entry in entries[1:])
        number = 0
        self._numbers = []
        for row, entry in enumerate(entries):
            starts = has_several and (row == 0 or entry.starts_document)
            number += starts
            self._numbers.append(number if starts else 0)
