"""Edited pages on their way to the library: the latest version of each, written one after the other. Free of Qt."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import DocumentUnknownError, EditConflictError
from core.model import Page

if TYPE_CHECKING:
    from app.services.edit.editing import EditingService

log = logging.getLogger(__name__)

PageKey = tuple[str, int]
"""Id of a document and index of a page."""


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A version that is in the library.

    Attributes:
        key: Which page.
        page: What was written.
        is_edited: False where it is what the machine read, so that no person's version is left.
    """

    key: PageKey
    page: Page
    is_edited: bool


class PageWriter:
    """Holds versions that are not written yet. Any thread; writes never overtake one another."""

    def __init__(self, editing: EditingService) -> None:
        """Write through a service."""
        self._editing = editing
        self._pending: dict[PageKey, Page] = {}
        self._stored: dict[PageKey, Page] = {}  # what the library holds, as far as is known here
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._failed: PageKey | None = None
        self._refused: dict[PageKey, Page] = {}  # versions that met a conflict which nobody has dealt with yet

    @property
    def is_idle(self) -> bool:
        """Whether everything is written."""
        with self._lock:
            return not self._pending

    @property
    def failed(self) -> PageKey | None:
        """The page that could not be written last."""
        return self._failed

    def put(self, key: PageKey, page: Page, made_from: Page | None = None) -> None:
        """Take a version to write; one of the same page that still waits is replaced.

        Args:
            key: Which page.
            page: The version.
            made_from: What the library held when it was made; counts where nothing was written to the page from here.
        """
        with self._lock:
            self._pending[key] = page
            if made_from is not None:
                self._stored.setdefault(key, made_from)

    def set_stored(self, key: PageKey, page: Page) -> None:
        """Say what the library holds, because it was looked up."""
        with self._lock:
            self._stored[key] = page
            self._refused.pop(key, None)

    def take_refused(self) -> dict[PageKey, Page]:
        """Return the versions that met a conflict which ``set_stored`` has not settled, and keep them no longer."""
        with self._lock:
            refused, self._refused = self._refused, {}
            return refused

    def forget_refused(self, key: PageKey) -> None:
        """Drop the version of a page that met a conflict: there is nothing left that it belongs to."""
        with self._lock:
            self._refused.pop(key, None)

    def pending(self, key: PageKey) -> Page | None:
        """Return the version that is not written yet."""
        with self._lock:
            return self._pending.get(key)

    def write_all(self) -> list[WrittenPage]:
        """Write what waits, and what comes meanwhile; return what was written.

        Raises:
            EditConflictError: If a page was changed elsewhere since; the version waits for ``take_refused``.
            AppError: If a page cannot be written. It stays here and is tried again next time; only a page of a
                document that was deleted is dropped.
        """
        written: list[WrittenPage] = []
        with self._writing:
            while True:
                with self._lock:
                    key = next(iter(self._pending), None)
                    if key is None:
                        return written
                    page, stored = self._pending[key], self._stored.get(key)
                self._failed = key
                try:
                    self._editing.store(*key, page, replaces=stored)
                    is_edited = self._editing.is_edited(*key)
                except DocumentUnknownError:
                    with self._lock:
                        self._pending.pop(key, None)
                    raise
                except EditConflictError:
                    with self._lock:
                        self._refused[key] = self._pending.pop(key, page)
                    raise
                self._failed = None
                with self._lock:
                    self._stored[key] = page
                    self._refused.pop(key, None)
                    if self._pending.get(key) is page:
                        del self._pending[key]
                written.append(WrittenPage(key, page, is_edited))
