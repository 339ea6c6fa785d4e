"""Going from doubtful word to doubtful word, over all pages of a document, and counting them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.editing.page_editor import PageEditor
from app.gui.qt_jobs import run_in_background
from app.gui.workspace import Place, Workspace
from app.services.views.doubtful import DoubtfulFinder, DoubtfulPages, DoubtfulWord
from core.errors import AppError
from core.model import Page

if TYPE_CHECKING:
    from app.services.library.library import Library


@dataclass(frozen=True, slots=True)
class DoubtfulCounts:
    """How many doubtful words there are.

    Attributes:
        position: Which of the page's the current one is, counted from 1; 0 where the current place is none of them.
        on_page: On the page shown.
        in_document: On all pages counted so far.
        is_complete: Whether all pages that were read are counted.
    """

    position: int = 0
    on_page: int = 0
    in_document: int = 0
    is_complete: bool = True


class DoubtfulSteps(QObject):
    """Knows the doubtful words of the workspace's page and counts those of its document. GUI thread only."""

    counts_changed = Signal(object)
    """The DoubtfulCounts are others now."""
    word_reached = Signal(object)
    """A step led to this Place, which is current now."""
    end_reached = Signal(int)
    """There is no doubtful word in this direction: 1 forwards, -1 backwards."""

    def __init__(self, library: Library, workspace: Workspace, editor: PageEditor, threshold: float) -> None:
        """Follow a workspace; the threshold is 0..1."""
        super().__init__(editor)
        self._library, self._workspace, self._editor = library, workspace, editor
        self._threshold = threshold
        self._words: tuple[DoubtfulWord, ...] = ()
        self._finder = DoubtfulFinder()
        self._pages: DoubtfulPages | None = None
        self._counts = DoubtfulCounts()
        self._is_counting = False
        self._has_more = False
        self._awaited: tuple[int, int] | None = None  # page and direction of a step that goes on there
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.place_changed.connect(self._tell)
        workspace.page_stored.connect(self._on_page_stored)
        self._on_document_changed(workspace.document_id)
        self._on_page_changed(workspace.page)

    @property
    def threshold(self) -> float:
        """Confidence, 0..1, below which a word is doubtful."""
        return self._threshold

    @property
    def counts(self) -> DoubtfulCounts:
        """What was told last."""
        return self._counts

    def set_threshold(self, threshold: float) -> None:
        """Change the threshold, 0..1."""
        if threshold != self._threshold:
            self._threshold = threshold
            self._find_words()
            self._tell()

    def step(self, delta: int, start: Place | None = None) -> None:
        """Go to the next (1) or previous (-1) doubtful word, on another page where this one has no more.

        Args:
            delta: 1 or -1.
            start: Where it begins; the current place without.
        """
        place = start or self._workspace.place
        index = self._index_beside(place, delta)
        if index is not None:
            self._reach(index)
            return
        if self._pages is not None:
            page_index = self._workspace.page_index
            find = partial(self._pages.next_page, page_index, delta, self._threshold)
            run_in_background(self, find, partial(self._on_page_found, self._pages, page_index, delta), self._on_error)

    def _index_beside(self, place: Place | None, delta: int) -> int | None:
        keys = [_key(word.block, word.line, word.word) for word in self._words]
        if place is None:
            index = 0 if delta > 0 else len(keys) - 1
        elif delta > 0:
            # A block or line as a whole comes before its own words.
            index = bisect_right(keys, _key(place.block, place.line, place.word))
        else:
            index = bisect_left(keys, _key(place.block, place.line, place.word)) - 1
        return index if 0 <= index < len(keys) else None

    def _reach(self, index: int) -> None:
        word = self._words[index]
        place = Place(word.block, word.line, word.word)
        self._workspace.set_place(place)
        self.word_reached.emit(place)

    def _on_page_found(self, pages: DoubtfulPages, start: int, delta: int, page_index: int | None) -> None:
        if pages is not self._pages or self._workspace.page_index != start:
            return  # the person went elsewhere meanwhile
        if page_index is None:
            self.end_reached.emit(delta)
            return
        self._awaited = (page_index, delta)
        self._workspace.set_page_index(page_index)

    # Keeping count

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._awaited = None
        self._pages = None if document_id is None else DoubtfulPages(self._library, document_id)
        self._count()
        self._tell()

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        self._find_words()
        if page is not None and self._pages is not None:
            self._pages.take(page, self._finder)
            awaited, self._awaited = self._awaited, None
            if awaited is not None and awaited[0] == page.index and self._words:
                self._reach(0 if awaited[1] > 0 else len(self._words) - 1)
        self._tell()

    @Slot(str, int)
    def _on_page_stored(self, document_id: str, page_index: int) -> None:
        if self._pages is not None and document_id == self._pages.document_id:
            newest = self._editor.newest((document_id, page_index))
            if newest is None:
                self._pages.forget(page_index)
                self._count()

    def _count(self) -> None:
        """Read what is not counted yet, some pages at a time, so that other calls are not kept waiting."""
        self._has_more = self._pages is not None  # a count that runs goes on afterwards
        if self._pages is not None and not self._is_counting:
            self._is_counting = True
            self._has_more = False
            run_in_background(
                self, self._pages.read_some, partial(self._on_counted, self._pages), self._on_count_failed
            )

    def _on_counted(self, pages: DoubtfulPages, has_more: bool) -> None:
        self._is_counting = False
        if has_more or self._has_more or pages is not self._pages:
            self._count()
        self._tell()

    def _on_count_failed(self, error: AppError) -> None:
        self._is_counting = False
        self._has_more = False

    def _on_error(self, error: AppError) -> None:
        self._editor.failed.emit(error)

    def _find_words(self) -> None:
        page = self._workspace.page
        self._words = self._finder.words(page, self._threshold)

    @Slot()
    def _tell(self) -> None:
        place = self._workspace.place
        position = 0
        if place is not None and place.line is not None:
            keys = [(word.block, word.line, word.word) for word in self._words]
            here = (place.block, place.line, place.word)
            position = keys.index(here) + 1 if here in keys else 0
        total = self._pages.total(self._threshold) if self._pages is not None else 0
        counts = DoubtfulCounts(position, len(self._words), total, not self._is_counting)
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(counts)


def _key(block: int, line: int | None, word: int | None) -> tuple[int, int, int]:
    return block, -1 if line is None else line, -1 if word is None else word
