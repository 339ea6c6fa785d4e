"""A person's version of a page: kept apart from what the machine read, and used wherever the page is shown or written.

``core.page_edits`` makes such versions; this service keeps them. Undo is the caller's: every version is a whole page.
"""

from __future__ import annotations

from dataclasses import replace

from app.services.library.aside import VersionAside
from app.services.library.library import Library
from core.model import Page


class EditingService:
    """Person's versions in the library. Any thread, but not the GUI thread: each call reaches the disk."""

    def __init__(self, library: Library) -> None:
        """Use a library."""
        self._library = library

    def page(self, document_id: str, page_index: int) -> Page | None:
        """Return the page as it counts: the person's version where there is one; None where it was not read."""
        results = self._library.page_results(document_id, [page_index])
        return results[0].page() if results else None

    def machine_page(self, document_id: str, page_index: int) -> Page | None:
        """Return the page as the machine read it last; None where it was not read."""
        return self._library.machine_page(document_id, page_index)

    def is_edited(self, document_id: str, page_index: int) -> bool:
        """Tell whether there is a person's version of the page."""
        return page_index in self._library.edited_pages(document_id)

    def store(self, document_id: str, page_index: int, page: Page, *, replaces: Page | None = None) -> None:
        """Make a page the person's version; one that equals the machine's page ends it.

        Args:
            document_id: A document of the library.
            page_index: Which page, counted from 0.
            page: What ``core.page_edits`` made of it; takes the index ``page_index``.
            replaces: The version it was made from, as ``page`` or the last ``store`` knew it; None overwrites whatever
                another window or process stored meanwhile.

        Raises:
            DocumentUnknownError: If the document was deleted meanwhile, or the page was never read.
            EditConflictError: If the page is not ``replaces`` any more; nothing is stored.
            DiskFullError: If there is no room.
        """
        self._library.store_edit(document_id, replace(page, index=page_index), replaces=replaces)

    def set_aside(self, document_id: str, page_index: int, page: Page) -> None:
        """Keep a version that met a conflict, without putting it in force; for when nobody can be asked any more.

        Raises:
            DocumentUnknownError: If the document was deleted meanwhile, or the page was never read.
            DiskFullError: If there is no room.
        """
        self._library.set_aside(document_id, replace(page, index=page_index))

    def versions_aside(self, document_id: str) -> list[VersionAside]:
        """Return the versions of pages of a document that were set aside, the oldest first."""
        return self._library.versions_aside(document_id)

    def forget_aside(self, document_id: str, page_index: int, up_to: float) -> None:
        """Drop what was set aside of a page up to a time, because the person has seen it and gone on."""
        self._library.forget_aside(document_id, page_index, up_to)

    def discard(self, document_id: str, page_index: int) -> None:
        """Go back to the machine's reading; does nothing where there is no person's version."""
        self._library.discard_edit(document_id, page_index)
