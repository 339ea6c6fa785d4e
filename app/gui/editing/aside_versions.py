"""Versions of pages that an earlier window could not keep, because it was closed while they met a conflict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.editing.page_writer import PageKey, WrittenPage
from app.gui.qt_jobs import run_in_background
from app.gui.workspace import Workspace
from core.errors import AppError

if TYPE_CHECKING:
    from app.services.edit.editing import EditingService
    from app.services.library.aside import VersionAside


class AsideVersions(QObject):
    """Finds them for the document shown and tells of each page once it is shown. GUI thread only.

    A version is dropped when the person changes its page after having been told of it: then they have chosen.
    """

    found = Signal(object, object)
    """The page shown (PageKey) has such versions (list of Page), the oldest first."""

    def __init__(self, editing: EditingService, workspace: Workspace, parent: QObject | None = None) -> None:
        """Follow the document of a workspace."""
        super().__init__(parent)
        self._editing, self._workspace = editing, workspace
        self._waiting: dict[PageKey, list[VersionAside]] = {}
        self._told: dict[PageKey, float] = {}  # when the youngest version of a page was set aside
        workspace.document_changed.connect(self._on_document_changed)
        # Queued, so that everybody knows the page before it gets a step of undo.
        workspace.page_changed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def forget_soon(self, written: Iterable[WrittenPage]) -> None:
        """Drop the versions of pages that a person has changed since, in the background."""
        for key in {each.key for each in written} & self._told.keys():
            call = partial(self._editing.forget_aside, *key, self._told.pop(key))
            run_in_background(self, call, lambda _: None, lambda _: None)  # else it is told of once more

    def forget_written(self, written: Iterable[WrittenPage]) -> None:
        """Do the same on this thread, for the end of the window.

        Raises:
            AppError: If the library cannot be written.
        """
        for key in {each.key for each in written} & self._told.keys():
            self._editing.forget_aside(*key, self._told.pop(key))

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._waiting.clear()
        if document_id is not None:
            look = partial(self._editing.versions_aside, document_id)
            run_in_background(self, look, partial(self._on_found, document_id), self._on_failed)

    def _on_found(self, document_id: str, versions: Sequence[VersionAside]) -> None:
        if document_id != self._workspace.document_id:
            return
        for version in versions:
            key = (document_id, version.page.index)
            if version.set_aside_at > self._told.get(key, 0.0):
                self._waiting.setdefault(key, []).append(version)
        self._tell()

    def _on_failed(self, error: AppError) -> None:
        """The library says so elsewhere, and the versions stay in it."""

    @Slot()
    def _tell(self) -> None:
        document_id, page = self._workspace.document_id, self._workspace.page
        if document_id is None or page is None:
            return
        key = (document_id, page.index)
        versions = self._waiting.pop(key, None)
        if versions:
            self._told[key] = versions[-1].set_aside_at
            self.found.emit(key, [replace(version.page, is_edited=True) for version in versions])
