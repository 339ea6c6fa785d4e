"""What all panels of a window look at: one document, one page, one place on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Page


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a page: a block, and where it matters a line of it and a word of that; indices count from 0."""

    block: int
    line: int | None = None
    word: int | None = None


class Workspace(QObject):
    """Shared state of a window. GUI thread only.

    Panels call the setters and listen to the signals; they never talk to each other. A setter that changes nothing
    emits nothing, so panels may echo what they are told.
    """

    document_changed = Signal(object)
    """The id (str) of the document shown, or None."""
    page_index_changed = Signal(int)
    """The page shown, counted from 0 in the source file."""
    page_changed = Signal(object)
    """The content (core.model.Page) of the page shown, or None while it is not read."""
    place_changed = Signal(object)
    """The place (Place) that is current, or None."""
    page_stored = Signal(str, int)
    """A page was read just now and is in the library: id of its document, page index. Any document, not only this."""
    pages_at_work_changed = Signal(str)
    """Other pages of a document are being read now: its id. Any document, not only this."""
    source_changed = Signal(str)
    """The file of a document can be opened in another way now, by a password or at another place: its id."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a document."""
        super().__init__(parent)
        self._document_id: str | None = None
        self._page_index = 0
        self._page: Page | None = None
        self._place: Place | None = None
        self._at_work: dict[str, frozenset[int]] = {}

    @property
    def document_id(self) -> str | None:
        """The document shown."""
        return self._document_id

    @property
    def page_index(self) -> int:
        """The page shown, counted from 0."""
        return self._page_index

    @property
    def page(self) -> Page | None:
        """Content of the page shown."""
        return self._page

    @property
    def place(self) -> Place | None:
        """The current place."""
        return self._place

    def pages_at_work(self, document_id: str) -> frozenset[int]:
        """Return the pages of a document that are being read at this moment, counted from 0."""
        return self._at_work.get(document_id, frozenset())

    @Slot(str, object)
    def set_pages_at_work(self, document_id: str, page_indices: frozenset[int]) -> None:
        """Say which pages of a document are being read now."""
        if page_indices == self.pages_at_work(document_id):
            return
        if page_indices:
            self._at_work[document_id] = page_indices
        else:
            del self._at_work[document_id]
        self.pages_at_work_changed.emit(document_id)

    def set_document(self, document_id: str | None) -> None:
        """Show a document from its first page; place and content are cleared."""
        if document_id == self._document_id:
            return
        self._document_id = document_id
        self._page_index = 0
        self.document_changed.emit(document_id)
        self.set_page(None)
        self.page_index_changed.emit(0)

    def set_page_index(self, page_index: int) -> None:
        """Show another page; content follows by ``set_page`` once it is loaded."""
        if page_index != self._page_index:
            self._page_index = page_index
            self.set_page(None)
            self.page_index_changed.emit(page_index)

    def set_page(self, page: Page | None) -> None:
        """Set the content of the page shown; the place is cleared."""
        if page != self._page:
            self._page = page
            self.set_place(None)
            self.page_changed.emit(page)

    def replace_page(self, page: Page, place: Place | None) -> None:
        """Set another version of the page shown, because it was edited, and the place that is current in it."""
        if page == self._page:
            self.set_place(place)
            return
        had_place = self._place is not None
        self._page, self._place = page, None
        self.page_changed.emit(page)
        if place is not None:
            self.set_place(place)
        elif had_place:
            self.place_changed.emit(None)

    def set_place(self, place: Place | None) -> None:
        """Make a place current."""
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)
