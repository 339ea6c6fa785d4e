"""The pages of a document as a list: number, state, small picture."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PageState(StrEnum):
    """How far a page is."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    FAILED = "failed"


class ThumbnailModel(QAbstractListModel):
    """One row a page. GUI thread only."""

    STATE_ROLE = Qt.ItemDataRole.UserRole + 1
    """The PageState."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._states: list[PageState] = []
        self._images: dict[int, QImage] = {}

    def set_pages(
        self, count: int, *, done: frozenset[int] = frozenset(), failed: frozenset[int] = frozenset()
    ) -> None:
        """Show another document.

        Args:
            count: Its pages.
            done: Pages that were read, counted from 0.
            failed: Pages that could not be read.
        """
        self.beginResetModel()
        self._images.clear()
        self._states = [
            PageState.DONE if index in done else PageState.FAILED if index in failed else PageState.WAITING
            for index in range(count)
        ]
        self.endResetModel()

    def set_state(self, page_index: int, state: PageState) -> None:
        """Change how far a page is; pages there are none of are ignored."""
        if 0 <= page_index < len(self._states) and self._states[page_index] is not state:
            self._states[page_index] = state
            self._changed(page_index)

    def set_image(self, page_index: int, image: QImage) -> None:
        """Show a small picture of a page."""
        if 0 <= page_index < len(self._states):
            self._images[page_index] = image
            self._changed(page_index)

    def keep_images(self, wanted: range) -> None:
        """Drop pictures of pages outside a range, so that a thousand pages do not pile up."""
        for page_index in [index for index in self._images if index not in wanted]:
            del self._images[page_index]

    def has_image(self, page_index: int) -> bool:
        """Tell whether a page has its picture."""
        return page_index in self._images

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of pages."""
        return 0 if parent.isValid() else len(self._states)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is known of a page."""
        if not index.isValid() or index.row() >= len(self._states):
            return None
        row = index.row()
        state = self._states[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._images.get(row)
        if role == self.STATE_ROLE:
            return state
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Page {number}, {state}").format(number=row + 1, state=self.state_text(state))
        return None

    def state_text(self, state: PageState) -> str:
        """Return a state for people."""
        return {
            PageState.WAITING: self.tr("waiting"),
            PageState.READING: self.tr("being read"),
            PageState.DONE: self.tr("read"),
            PageState.FAILED: self.tr("could not be read"),
        }[state]

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)
