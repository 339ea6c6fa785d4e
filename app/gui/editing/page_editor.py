"""Edits of pages, with undo, written at once: the one way by which a window changes what was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.gui.editing.aside_versions import AsideVersions
from app.gui.editing.page_writer import PageKey, PageWriter, WrittenPage
from app.gui.qt_jobs import run_in_background
from app.gui.workspace import Place, Workspace
from core.errors import AppError, DocumentUnknownError, EditConflictError
from core.model import Page

if TYPE_CHECKING:
    from app.services.edit.editing import EditingService

_UNDO_LIMIT = 500  # versions share the blocks that did not change


@dataclass(frozen=True, slots=True)
class _Version:
    page: Page
    place: Place | None


class PageEditor(QObject):
    """Applies edits to the page of a workspace. GUI thread only.

    An edit takes effect in the workspace at once; it is written in the background, in order, and a crash loses at most
    what was typed in the moments before.
    """

    page_edited = Signal(str, int)
    """Another version of a page is in force: id of its document, page index. It may not be written yet."""
    page_saved = Signal(str, int)
    """A version of a page is in the library now."""
    failed = Signal(object)
    """The AppError that says why a change could not be written."""
    about_to_replace = Signal()
    """The page shown gives way to a version from elsewhere: what is being typed on it must be taken over now."""
    changed_elsewhere = Signal()
    """A page shows what another window or process made of it; a step of undo holds this window's version."""

    def __init__(self, editing: EditingService, workspace: Workspace, parent: QObject | None = None) -> None:
        """Edit the page of a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._editing = editing
        self._writer = PageWriter(editing)
        self._conflicts: set[PageKey] = set()  # pages that the library holds another version of, being looked up
        self._latest: dict[PageKey, Page] = {}
        self._aside = AsideVersions(editing, workspace, self)
        self._aside.found.connect(self._on_aside)
        self._is_writing = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_LIMIT)
        # Queued, lest panels that listen later are told of the older version last.
        workspace.page_changed.connect(self._on_page_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether every change is in the library."""
        return self._writer.is_idle and not self._is_writing and not self._conflicts

    def apply(
        self,
        text: str,
        change: Callable[[Page], Page],
        place: Place | None = None,
        *,
        merge_key: object = None,
        may_have_failed: bool = False,
    ) -> bool:
        """Edit the page that is shown; tell whether that changed it.

        Args:
            text: What the step is called in the menu, such as "Edit line".
            change: Returns the new version.
            place: What is current afterwards; what is current now without.
            merge_key: Steps in a row with the same key, such as moves of one box, are undone together.
            may_have_failed: Whether the change is meant for a page that could not be read, too.
        """
        page, document_id = self._workspace.page, self._workspace.document_id
        if page is None or document_id is None or (page.failure is not None and not may_have_failed):
            return False
        page = self._latest.get((document_id, page.index), page)  # an older one may be shown for a moment
        after = change(page)
        if after == page:
            return False
        before_place = self._workspace.place
        key = (document_id, page.index)
        before = _Version(page, before_place)
        self.undo_stack.push(_PageEdit(self, text, key, before, _Version(after, place or before_place), merge_key))
        return True

    def newest(self, key: PageKey) -> Page | None:
        """Return the version of a page that this window made last, None where it made none."""
        return self._latest.get(key)

    def write_rest(self) -> None:
        """Write on this thread what is not written yet; for the end of the window.

        A version that meets a conflict now is set aside in the library, and is a step of undo when the page is shown
        the next time.
        """
        while not self._writer.is_idle:
            try:
                self._aside.forget_written(self._writer.write_all())
            except (DocumentUnknownError, EditConflictError) as error:  # of that page only: others still wait
                self.failed.emit(error)
            except AppError as error:
                self.failed.emit(error)
                break
        for key, page in self._writer.take_refused().items():
            try:
                self._editing.set_aside(*key, self._latest.get(key, page))
            except AppError as error:
                self.failed.emit(error)

    def show_version(self, key: PageKey, version: _Version) -> None:
        """Put a version in force and show it; steps of undo come here."""
        document_id, page_index = key
        before = self._latest.pop(key, None) or self._workspace.page
        self._latest[key] = version.page
        if key not in self._conflicts:
            self._writer.put(key, version.page, before)
        self._workspace.set_document(document_id)
        self._workspace.set_page_index(page_index)
        self._workspace.replace_page(version.page, version.place)
        self.page_edited.emit(document_id, page_index)
        self._write()

    def _write(self) -> None:
        if not self._is_writing:
            self._is_writing = True
            run_in_background(self, self._writer.write_all, self._on_written, self._on_error)

    def _on_written(self, written: list[WrittenPage]) -> None:
        self._is_writing = False
        self._aside.forget_soon(written)
        for each in {each.key: each for each in written}.values():
            self._mark(each)
            self.page_saved.emit(*each.key)
            self._workspace.page_stored.emit(*each.key)
        if not self._writer.is_idle:
            self._write()

    def _mark(self, written: WrittenPage) -> None:
        """Take the mark of a person's version off a page that is again what the machine read."""
        page = written.page
        if self._latest.get(written.key) is not page or page.is_edited == written.is_edited:
            return
        self._latest[written.key] = marked = replace(page, is_edited=written.is_edited)
        if self._workspace.page == page and self._workspace.document_id == written.key[0]:
            self._workspace.replace_page(marked, self._workspace.place)

    def _on_error(self, error: AppError) -> None:
        self._is_writing = False
        key = self._writer.failed
        if isinstance(error, EditConflictError) and key is not None:
            self._conflicts.add(key)
            look_up = partial(self._editing.page, *key)
            run_in_background(self, look_up, partial(self._on_conflict, key), partial(self._on_conflict_failed, key))
            self.failed.emit(error)
            if not self._writer.is_idle:
                self._write()
            return
        if isinstance(error, DocumentUnknownError):  # its steps cannot be undone any more
            self.undo_stack.clear()
            self._latest.clear()
            if self._writer.failed is not None and self._writer.failed[0] == self._workspace.document_id:
                self._workspace.set_document(None)
        self.failed.emit(error)

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        """Mend what was loaded while a newer version was on its way into the library."""
        document_id = self._workspace.document_id
        if page is None or document_id is None or page is not self._workspace.page:
            return
        key = (document_id, page.index)
        newest = self._latest.get(key)
        if newest is not None and newest != page:
            self._workspace.replace_page(newest, self._workspace.place)
            if self._is_at_rest(key):  # it was changed elsewhere, or loaded before the last version was written
                run_in_background(self, partial(self._editing.page, *key), partial(self._on_looked_up, key, newest))

    # Changes that another window or process made

    def _is_at_rest(self, key: PageKey) -> bool:
        return not self._is_writing and self._writer.pending(key) is None and key not in self._conflicts

    def _on_looked_up(self, key: PageKey, ours: Page, theirs: Page | None) -> None:
        is_current = self._latest.get(key) is ours and self._is_at_rest(key)
        if theirs is not None and is_current and replace(theirs, is_edited=ours.is_edited) != ours:
            self._adopt(key, theirs)

    def _on_conflict(self, key: PageKey, theirs: Page | None) -> None:
        if theirs is None or key not in self._latest:  # the document was deleted meanwhile
            self._writer.forget_refused(key)
            self._conflicts.discard(key)
            return
        self._adopt(key, theirs)

    def _on_conflict_failed(self, key: PageKey, error: AppError) -> None:
        self._conflicts.discard(key)
        self._writer.put(key, self._latest[key])  # with the next change it is tried again
        self.failed.emit(error)

    @Slot(object, object)
    def _on_aside(self, key: PageKey, versions: list[Page]) -> None:
        """Make what was set aside of the page shown steps of undo; the page stays as it is."""
        shown = self._latest.get(key, self._workspace.page)
        if shown is None:
            return
        place = self._workspace.place
        self._latest[key] = shown
        count = self.undo_stack.count()
        for before, after in pairwise((*versions, shown)):
            if before != after:
                step = _Version(before, None), _Version(after, place if after is shown else None)
                self.undo_stack.push(_PageEdit(self, self.tr("Change elsewhere"), key, *step, None, is_done=True))
        if self.undo_stack.count() != count:
            self.changed_elsewhere.emit()

    def _adopt(self, key: PageKey, theirs: Page) -> None:
        """Show what was made elsewhere; the version of this window stays one step of undo away."""
        self._conflicts.add(key)
        is_shown = key == (self._workspace.document_id, self._workspace.page_index)
        if is_shown:
            self.about_to_replace.emit()
        ours, place = self._latest[key], self._workspace.place if is_shown else None
        if place is not None and place.block >= len(theirs.blocks):
            place = None
        self._conflicts.discard(key)
        self._writer.set_stored(key, theirs)
        self._latest[key] = theirs
        step = _PageEdit(
            self, self.tr("Change elsewhere"), key, _Version(ours, place), _Version(theirs, place), None, is_done=True
        )
        self.undo_stack.push(step)
        if is_shown:
            self._workspace.replace_page(theirs, place)
        self.page_edited.emit(*key)
        self.changed_elsewhere.emit()


class _PageEdit(QUndoCommand):
    """One step."""

    def __init__(
        self,
        editor: PageEditor,
        text: str,
        key: PageKey,
        before: _Version,
        after: _Version,
        merge_key: object,
        *,
        is_done: bool = False,
    ) -> None:
        super().__init__(text)
        self._editor = editor
        self._key = key
        self._before, self._after = before, after
        self._merge_key = merge_key
        self._is_done = is_done  # it is in force already when it comes onto the stack

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._editor.show_version(self._key, self._after)

    def undo(self) -> None:
        self._editor.show_version(self._key, self._before)

    def id(self) -> int:
        return -1 if self._merge_key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(other, _PageEdit) or (other._key, other._merge_key) != (self._key, self._merge_key):
            return False
        self._after = other._after
        return True
