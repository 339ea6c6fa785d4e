"""The pages of a document as a list: number, state, small picture."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from app.gui.error_wording import failure_text
from app.gui.page_view.overlay_item import percent
from app.services.library.library import PageOutcome

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NONE: Mapping[int, PageOutcome] = MappingProxyType({})


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
    CONFIDENCE_ROLE = Qt.ItemDataRole.UserRole + 2
    """Mean confidence of the page, 0..1, or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._outcomes: list[PageOutcome | None] = []
        self._at_work: frozenset[int] = frozenset()
        self._images: dict[int, QImage] = {}

    def set_pages(self, count: int, outcomes: Mapping[int, PageOutcome] = _NONE) -> None:
        """Show another document.

        Args:
            count: Its pages.
            outcomes: How the reading of those pages ended that were read, counted from 0.
        """
        self.beginResetModel()
        self._images.clear()
        self._at_work = frozenset()
        self._outcomes = [outcomes.get(index) for index in range(count)]
        self.endResetModel()

    def set_outcome(self, page_index: int, outcome: PageOutcome | None) -> None:
        """Say how the reading of a page ended, None where it was not read; pages there are none of are ignored."""
        if 0 <= page_index < len(self._outcomes) and self._outcomes[page_index] != outcome:
            self._outcomes[page_index] = outcome
            self._changed(page_index)

    def set_at_work(self, page_indices: frozenset[int]) -> None:
        """Say which pages are being read now."""
        changed, self._at_work = self._at_work ^ page_indices, page_indices
        for page_index in changed:
            if page_index < len(self._outcomes):
                self._changed(page_index)

    def state(self, page_index: int) -> PageState:
        """Return how far a page is."""
        outcome = self._outcomes[page_index]
        if page_index in self._at_work:
            return PageState.READING
        if outcome is None:
            return PageState.WAITING
        return PageState.DONE if outcome.failure is None else PageState.FAILED

    def set_image(self, page_index: int, image: QImage) -> None:
        """Show a small picture of a page."""
        if 0 <= page_index < len(self._outcomes):
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
        return 0 if parent.isValid() else len(self._outcomes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is known of a page."""
        if not index.isValid() or index.row() >= len(self._outcomes):
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._images.get(row)
        if role == self.STATE_ROLE:
            return self.state(row)
        if role == self.CONFIDENCE_ROLE:
            outcome = self._outcomes[row]
            return outcome.confidence if outcome is not None and self.state(row) is PageState.DONE else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Page {number}, {state}").format(number=row + 1, state=self._words(row))
        return None

    def _words(self, row: int) -> str:
        outcome, state = self._outcomes[row], self.state(row)
        if state is PageState.READING:
            return self.tr("being read")
        if outcome is None:
            return self.tr("waiting")
        if outcome.failure is not None:
            return self.tr("could not be read: {reason}").format(reason=failure_text(outcome.failure))
        if outcome.confidence is None:
            return self.tr("read, no text")
        return self.tr("read, mean confidence {confidence}").format(confidence=percent(outcome.confidence))

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)
