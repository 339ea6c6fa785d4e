"""Which file is drawn for a document: its source, or what the HTTP API has kept of an upload that is gone.

Any thread but the GUI's: looking it up reads files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.jobs.kept_sources import KeptSource
    from app.services.library.library import Library, StoredDocument
    from app.services.passwords import Passwords


class ViewSources:
    """Looks documents up for the renderer."""

    def __init__(
        self, library: Library, kept_of: Callable[[str], KeptSource | None] | None, passwords: Passwords
    ) -> None:
        """Use these services.

        Args:
            library: Knows the documents.
            kept_of: Returns for the id of a document what stands for a source that is gone; None where nothing does.
            passwords: Take up that of a source for what stands for it, which is protected by the same.
        """
        self._library = library
        self._kept_of = kept_of
        self._passwords = passwords

    def document(self, document_id: str) -> StoredDocument:
        """Return a document whose path and fingerprint are those of the file to draw.

        Raises:
            DocumentUnknownError: If it was deleted.
        """
        document = self._library.document(document_id)
        if self._kept_of is None or document.path.exists():
            return document
        kept = self._kept_of(document_id)
        if kept is None:
            return document
        password = self._passwords.of(document.path)
        if password is not None:
            self._passwords.remember(kept.path, password)
        return replace(document, path=kept.path, source=replace(document.source, fingerprint=kept.fingerprint))
