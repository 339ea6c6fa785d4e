"""Fetches the content of the page that a window shows, and what is known of its document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.workspace import Workspace
from app.services.library.library import Library, StoredDocument
from app.services.views.page_text import PageText
from core.errors import AppError
from core.model import Page


class PageLoader(QObject):
    """Follows the workspace: when another page is shown, its content is loaded and put into the workspace."""

    document_loaded = Signal(object)
    """The StoredDocument shown, or None where there is none."""
    page_loaded = Signal()
    """The content of the page is in the workspace, or it is known that it was not read."""
    failed = Signal(object)
    """The AppError that says why content could not be loaded."""

    def __init__(self, library: Library, workspace: Workspace, parent: QObject) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._library = library
        self._workspace = workspace
        self._document: StoredDocument | None = None
        self._document_call: BackgroundCall | None = None
        self._page_call: BackgroundCall | None = None
        self._text: PageText | None = None
        self._loaded: tuple[str | None, int] | None = None
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_index_changed.connect(self._on_page_index_changed)
        if workspace.document_id is not None:
            self._on_document_changed(workspace.document_id)
            self._load_page()

    @property
    def document(self) -> StoredDocument | None:
        """The document shown, once it is loaded."""
        return self._document

    def text_of(self, page: Page, before: PageText | None) -> PageText:
        """Return the text of a page by place: laid out in the background where it was loaded, here where it was edited.

        Args:
            page: The page.
            before: The text of an earlier version.
        """
        if self._text is not None and self._text.page is page:
            return self._text
        return PageText(page, before)

    @property
    def is_loaded(self) -> bool:
        """Whether the library has answered for the page shown."""
        return self._loaded == (self._workspace.document_id, self._workspace.page_index)

    @Slot(str, int)
    def refresh_page(self, document_id: str, page_index: int) -> None:
        """Load the page again where it is the one shown, because it was read now."""
        if (document_id, page_index) == (self._workspace.document_id, self._workspace.page_index):
            self._load_page()

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        if self._document_call is not None:
            self._document_call.drop()
        if self._document is not None:
            self._document = None
            self.document_loaded.emit(None)
        if document_id is None:
            if self._page_call is not None:
                self._page_call.drop()
            return
        self._document_call = run_in_background(
            self, partial(self._library.document, document_id), self._on_document, self._on_error
        )

    @Slot(int)
    def _on_page_index_changed(self, page_index: int) -> None:
        self._load_page()

    def _load_page(self) -> None:
        if self._page_call is not None:
            self._page_call.drop()
        document_id = self._workspace.document_id
        if document_id is not None:
            self._page_call = run_in_background(
                self,
                partial(_load, self._library, document_id, self._workspace.page_index),
                self._on_page,
                self._on_error,
            )

    def _on_document(self, document: StoredDocument) -> None:
        self._document = document
        self.document_loaded.emit(document)

    def _on_page(self, text: PageText | None) -> None:
        self._loaded = (self._workspace.document_id, self._workspace.page_index)
        self._text = text
        self._workspace.set_page(text.page if text is not None else None)
        self.page_loaded.emit()

    def _on_error(self, error: AppError) -> None:
        self.failed.emit(error)


def _load(library: Library, document_id: str, page_index: int) -> PageText | None:
    results = library.page_results(document_id, [page_index])
    return PageText(results[0].page()) if results else None
