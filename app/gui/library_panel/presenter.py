"""What the library panel knows and does, without a widget: loading, searching, deleting with undo, finding sources."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.library_panel.models import DocumentListModel, DocumentRow, HitListModel
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.workspace import Place, Workspace
from app.services.library.library import Library
from app.services.library.removal import RemovedDocument
from app.services.library.search import SearchHit, SearchResult
from app.services.library.sources import find_source, set_source
from core.errors import AppError, DocumentUnknownError, FileMissingError

SEARCH_DELAY_MS = 250
_REFRESH_DELAY_MS = 500
_UNDO_BYTES = 64 * 1024 * 1024  # pages of larger deletions are not held in memory only to be put back perhaps


class LibraryPresenter(QObject):
    """State of the panel. GUI thread only; the library is asked on other threads."""

    loaded = Signal()
    """The list of documents is up to date."""
    searched = Signal(object)
    """A search ended (SearchResult), or None when the search field was emptied."""
    deleted = Signal(int, bool)
    """Documents were deleted: how many, and whether that can be undone."""
    documents_gone = Signal(object, bool)
    """Documents (frozenset of ids) were deleted, or with False are there again."""
    restored = Signal()
    """The last deletion was undone."""
    failed = Signal(object)
    """Something went wrong (AppError)."""
    source_wanted = Signal(str, object)
    """The source of a document must be chosen: its id, and its last known place (Path)."""
    source_found = Signal(str)
    """The source of a document lies where the library says again: its id."""

    def __init__(self, library: Library, workspace: Workspace, parent: QObject | None = None) -> None:
        """Use these services; nothing is loaded before ``refresh``."""
        super().__init__(parent)
        self._library = library
        self._workspace = workspace
        self.documents = DocumentListModel(self)
        self.hits = HitListModel(self)
        self._removed: tuple[RemovedDocument, ...] = ()
        self._gone: frozenset[str] = frozenset()
        self._wanted_place: tuple[str, int, Place] | None = None
        self._query = ""
        self._search_call: BackgroundCall | None = None
        self._refresh_call: BackgroundCall | None = None
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._search_now)
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_DELAY_MS)
        self._refresh_timer.timeout.connect(self.refresh)
        workspace.page_stored.connect(self._on_page_stored)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.document_changed.connect(self._on_document_changed)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def refresh(self) -> None:
        """Load the list of documents."""
        self._refresh_timer.stop()
        if self._refresh_call is not None:
            self._refresh_call.drop()
        self._refresh_call = run_in_background(self, self._load, self._on_loaded, self.failed.emit)

    def set_query(self, text: str) -> None:
        """Search for other words, once the person has paused; an empty text ends the search at once."""
        if text.strip() == self._query:
            return
        self._query = text.strip()
        if self._search_call is not None:
            self._search_call.drop()
            self._search_call = None
        if self._query:
            self._search_timer.start()
        else:
            self._search_timer.stop()
            self.hits.set_hits(())
            self.searched.emit(None)

    def search_now(self) -> None:
        """Search without waiting for a pause."""
        if self._search_timer.isActive():
            self._search_timer.stop()
            self._search_now()

    def open_document(self, document_id: str) -> None:
        """Show a document."""
        self._wanted_place = None
        self._workspace.set_document(document_id)

    def open_hit(self, hit: SearchHit) -> None:
        """Show the page of a hit and its place on it."""
        place = Place(hit.block, hit.line, hit.word)
        self._wanted_place = (hit.document_id, hit.page_index, place)
        self._workspace.set_document(hit.document_id)
        self._workspace.set_page_index(hit.page_index)
        self._go_to_wanted_place()

    def delete(self, document_ids: Sequence[str]) -> None:
        """Delete documents with their results; the last deletion can be undone until the next."""
        if self._workspace.document_id in document_ids:
            self._workspace.set_document(None)
        run_in_background(self, partial(self._take_out, tuple(document_ids)), self._on_deleted, self._on_failed)

    def undo_delete(self) -> None:
        """Put the last deleted documents back."""
        removed, self._removed = self._removed, ()
        if removed:
            run_in_background(self, partial(self._put_back, removed), self._on_restored, self._on_failed)

    def find_source(self, document_id: str) -> None:
        """Look for the source file of a document, and ask for it where it is not found."""
        run_in_background(self, partial(self._find, document_id), self._on_found, self._on_failed)

    def set_source(self, document_id: str, path: Path) -> None:
        """Take a file as the source of a document if its content is the same."""
        run_in_background(self, partial(self._set_source, document_id, path), self._on_found, self._on_failed)

    # On other threads: no Qt below this line up to the next mark.

    def _load(self) -> list[DocumentRow]:
        return [DocumentRow(entry, not _exists(entry.path)) for entry in self._library.entries()]

    def _take_out(self, document_ids: tuple[str, ...]) -> tuple[frozenset[str], tuple[RemovedDocument, ...]]:
        removed: list[RemovedDocument] = []
        size = 0
        for document_id in document_ids:
            try:
                one = self._library.take_out(document_id)
            except DocumentUnknownError:  # another window was quicker; gone is what was wanted
                continue
            size += one.size_bytes
            if size <= _UNDO_BYTES:
                removed.append(one)
        return frozenset(document_ids), tuple(removed) if size <= _UNDO_BYTES else ()

    def _put_back(self, removed: tuple[RemovedDocument, ...]) -> None:
        for one in removed:
            self._library.put_back(one)

    def _find(self, document_id: str) -> tuple[str, Path, bool]:
        document = self._library.document(document_id)
        try:
            return document_id, find_source(self._library, document), True
        except FileMissingError:
            return document_id, document.path, False

    def _set_source(self, document_id: str, path: Path) -> tuple[str, Path, bool]:
        set_source(self._library, self._library.document(document_id), path)
        return document_id, path, True

    # Back on the GUI thread.

    def _on_loaded(self, rows: list[DocumentRow]) -> None:
        self._refresh_call = None
        self.documents.set_rows(rows)
        self.loaded.emit()

    def _search_now(self) -> None:
        query = self._query
        self._search_call = run_in_background(
            self, partial(self._library.search, query), self._on_searched, self._on_failed
        )

    def _on_searched(self, result: SearchResult) -> None:
        self._search_call = None
        self.hits.set_hits(result.hits)
        self.searched.emit(result)

    def _on_deleted(self, outcome: tuple[frozenset[str], tuple[RemovedDocument, ...]]) -> None:
        self._gone, self._removed = outcome
        self.refresh()
        self._search_again()
        self.documents_gone.emit(self._gone, True)
        self.deleted.emit(len(self._gone), bool(self._removed))

    def _on_restored(self, _: None) -> None:
        self.refresh()
        self._search_again()
        self.documents_gone.emit(self._gone, False)
        self.restored.emit()

    def _on_found(self, outcome: tuple[str, Path, bool]) -> None:
        document_id, path, is_found = outcome
        if not is_found:
            self.source_wanted.emit(document_id, path)
            return
        self.refresh()
        self.source_found.emit(document_id)

    def _on_failed(self, error: AppError) -> None:
        self.refresh()
        self.failed.emit(error)

    def _search_again(self) -> None:
        if self._query:
            self._search_now()

    def _on_page_stored(self, document_id: str, page_index: int) -> None:
        if not self._refresh_timer.isActive():
            self._refresh_timer.start()

    def _on_document_changed(self, document_id: str | None) -> None:
        if self._wanted_place is not None and self._wanted_place[0] != document_id:
            self._wanted_place = None

    def _on_page_changed(self, page: object) -> None:
        self._go_to_wanted_place()

    def _go_to_wanted_place(self) -> None:
        if self._wanted_place is None:
            return
        document_id, page_index, place = self._wanted_place
        page = self._workspace.page
        is_there = self._workspace.document_id == document_id and self._workspace.page_index == page_index
        if page is not None and is_there and page.index == page_index:
            self._wanted_place = None
            self._workspace.set_place(place)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
