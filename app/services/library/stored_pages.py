"""A document whose pages are decoded when they are asked for, so that none of a long one are held. Services layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import overload

from app.services.library.library import Library
from core.errors import DocumentUnknownError
from core.model import Document, Page


def stored_document(library: Library, document_id: str, page_indices: Iterable[int]) -> Document:
    """Return a document of the library; each look at a page decodes it.

    Args:
        library: Holds the pages.
        document_id: Which document.
        page_indices: Which of its pages, counted from 0; all of them must be stored.

    Raises:
        DocumentUnknownError: If there is none of that id.
    """
    stored = library.document(document_id)
    pages = _StoredPages(library, document_id, sorted(set(page_indices)))
    return Document(stored.id, stored.source, pages, stored.tier, stored.language)


class _StoredPages(Sequence[Page]):
    def __init__(self, library: Library, document_id: str, indices: Sequence[int]) -> None:
        self._library, self._document_id, self._indices = library, document_id, indices

    def __len__(self) -> int:
        return len(self._indices)

    @overload
    def __getitem__(self, index: int) -> Page: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Page, ...]: ...

    def __getitem__(self, index: int | slice) -> Page | tuple[Page, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        found = next(iter(self._library.page_results(self._document_id, [self._indices[index]])), None)
        if found is None:
            raise DocumentUnknownError(
                "the document was deleted meanwhile", remedy="Read the file again if you need it"
            )
        return found.page()
