"""Names of the documents that answers quote, looked up as they are needed. GUI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.gui.qt_jobs import run_in_background
from core.errors import AppError
from core.text import shown_name

if TYPE_CHECKING:
    from app.services.library.library import Library, StoredDocument


class DocumentNames(QObject):
    """Knows a name once it was asked for and found."""

    found = Signal()
    """There is one more."""

    def __init__(self, library: Library, parent: QObject) -> None:
        """Look names up in a library."""
        super().__init__(parent)
        self._library = library
        self._names: dict[str, str] = {}
        self._asked: set[str] = set()

    @property
    def known(self) -> Mapping[str, str]:
        """The names found so far, by the id of the document."""
        return self._names

    def of(self, document_id: str) -> str:
        """Return a name; "" where it is not known, or not yet."""
        return self._names.get(document_id, "")

    def want(self, document_ids: Iterable[str]) -> None:
        """Look these up, each once."""
        for document_id in set(document_ids) - self._asked:
            self._asked.add(document_id)
            find = partial(self._library.document, document_id)
            run_in_background(self, find, self._on_found, self._on_nameless)

    def _on_found(self, document: StoredDocument) -> None:
        self._names[document.id] = shown_name(document.source.name)
        self.found.emit()

    def _on_nameless(self, _: AppError) -> None:
        """The document is gone; its citations say so when they are opened."""
