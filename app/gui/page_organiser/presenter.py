"""What the page organiser does, without a widget: pages, undo, looking into files, pictures, making documents."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.gui.error_wording import error_text
from app.gui.page_organiser import entries as pages
from app.gui.page_organiser.delegate import EDGE
from app.gui.page_organiser.entries import Entries, PageEntry
from app.gui.page_organiser.files import FileChoice, Found, LookInto, Shelf
from app.gui.page_organiser.model import OrganiserModel
from app.gui.page_view.page_pictures import PagePictures, image_of
from app.gui.qt_jobs import QtJobQueue
from app.gui.services import GuiServices
from app.services.compose.service import ComposedDocument, ComposeRequest
from app.services.recognise.options import ReadOptions
from app.services.views.page_picture import PagePicture, PageRequest, side_for
from core.errors import AppError, PasswordRequiredError, PasswordWrongError
from core.jobs import JobEvent, JobState

_CACHE_BYTES = 24 * 2**20
_AHEAD = 12  # pages before and after the visible ones whose pictures are asked for too
_KEPT = 150  # pages before and after the visible ones whose pictures are kept
_UNDO_STEPS = 200


class _Change(QUndoCommand):
    """One step: all pages before and after it; entries are shared, so a step costs a list of references."""

    def __init__(self, text: str, before: Entries, after: Entries, show: Callable[[Entries], None]) -> None:
        super().__init__(text)
        self._before, self._after, self._show = before, after, show

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        self._show(self._after)


class OrganiserPresenter(QObject):
    """State and actions of one dialog. GUI thread only."""

    changed = Signal()
    """Other pages, or in another order."""
    busy_changed = Signal()
    """Files are being looked into or a document is being made, or that has ended."""
    progressed = Signal(int, int)
    """Files or pages done, and in all."""
    files_failed = Signal(object)
    """Files whose pages cannot be had (list of AppError)."""
    password_wanted = Signal(object)
    """A file needs a password, or another one (AppError)."""
    created = Signal(object)
    """Documents were made (list of ComposedDocument)."""
    refused = Signal(object)
    """No document could be made (AppError); nothing of it is left."""
    stopped = Signal()
    """The work was stopped; nothing of it is left."""

    def __init__(self, services: GuiServices, parent: QObject | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._service = services.composing
        self._passwords = services.passwords
        self._shelf = Shelf()
        self.model = OrganiserModel(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_STEPS)
        self._keys = itertools.count(1)
        self._jobs = QtJobQueue(threads=1, parent=self)
        self._jobs.job_event.connect(self._on_job_event)
        self._job_id = ""
        self._is_creating = False
        self._row: int | None = None
        self._later: list[tuple[list[FileChoice], int | None]] = []
        self._locked: list[FileChoice] = []
        self._choices: dict[Path, FileChoice] = {}
        self._pictures = PagePictures(services, cache_bytes=_CACHE_BYTES, parent=self, documents=self._shelf)
        self._pictures.ready.connect(self._on_picture)
        self._pictures.failed.connect(self._on_no_picture)

    @property
    def entries(self) -> Entries:
        """All pages in order."""
        return self.model.entries

    @property
    def is_busy(self) -> bool:
        """Whether files are looked into or a document is being made."""
        return bool(self._job_id)

    @property
    def is_creating(self) -> bool:
        """Whether a document is being made."""
        return self._is_creating

    # What a person does.

    def add_files(self, choices: Sequence[FileChoice], row: int | None = None) -> None:
        """Look into files and put their pages before a row, at the end without one."""
        if self.is_busy:
            self._later.append((list(choices), row))
            return
        self._row = row
        self._choices = {choice.path: choice for choice in choices}
        self._begin(LookInto(self._service, self._passwords, choices))

    def give_password(self, password: str) -> None:
        """Try a password for the file that was asked for last."""
        if self._locked:
            choice = self._locked.pop(0)
            self._passwords.remember(choice.path, password)
            self.add_files([choice, *self._locked])
            self._locked = []

    def move(self, keys: Collection[int], row: int) -> None:
        """Put pages before the page at a row."""
        self._change(self.tr("Move pages"), pages.moved(self.entries, keys, row))

    def shift(self, keys: Collection[int], step: int) -> None:
        """Move pages by so many places."""
        self._change(self.tr("Move pages"), pages.shifted(self.entries, keys, step))

    def turn(self, keys: Collection[int], degrees: int) -> None:
        """Turn pages clockwise."""
        self._change(self.tr("Turn pages"), pages.turned(self.entries, keys, degrees))

    def remove(self, keys: Collection[int]) -> None:
        """Take pages out; the files they come from stay as they are."""
        self._change(self.tr("Take pages out"), pages.without(self.entries, keys))

    def set_start(self, keys: Collection[int], *, starts_document: bool) -> None:
        """Let new documents begin with pages, or not."""
        changed = pages.marked(self.entries, keys, starts_document=starts_document)
        self._change(self.tr("Split documents"), changed)

    def create(self, name: str, options: ReadOptions) -> None:
        """Make the documents; told by ``created``, ``refused`` or ``stopped``."""
        if self.is_busy or not self.entries:
            return
        request = ComposeRequest(self._shelf.refs(), pages.plans(self.entries, name), options)
        self._is_creating = True
        self._begin(partial(self._service.compose, request))

    def cancel(self) -> None:
        """Stop what is being done."""
        self._later.clear()
        self._jobs.cancel(self._job_id)

    def close(self) -> None:
        """Take everything back; the presenter is not used any more."""
        self._later.clear()
        self._pictures.close()
        self._jobs.cancel(self._job_id)
        self.undo_stack.clear()  # a stack that is destroyed with steps in it tells of them a last time

    def show_rows(self, rows: range, device_pixel_ratio: float) -> None:
        """Say which pages are in view: their pictures are asked for, those far away are let go."""
        if not rows:
            return
        count = len(self.entries)
        self.model.keep_images(range(rows.start - _KEPT, rows.stop + _KEPT))
        side = side_for(EDGE * device_pixel_ratio)
        around = [*rows, *range(rows.stop, rows.stop + _AHEAD), *range(rows.start - _AHEAD, rows.start)]
        wanted = []
        for row in around:
            if not 0 <= row < count or not self.model.needs_image(row):
                continue
            entry = self.entries[row]
            request = PageRequest(self._shelf.document_id(entry.source), entry.page_index, side)
            picture = self._pictures.cached(request)
            if picture is None:
                wanted.append(request)
            else:
                self.model.set_image(entry.source, entry.page_index, image_of(picture))
        self._pictures.want(wanted)

    # What happens.

    def _begin(self, work: Callable[..., object]) -> None:
        self._job_id = uuid.uuid4().hex
        self._jobs.submit(self._job_id, work)
        self.busy_changed.emit()

    @Slot(object)
    def _on_job_event(self, event: JobEvent) -> None:
        if event.job_id != self._job_id:
            return
        if event.total:
            self.progressed.emit(event.done, event.total)
        if not event.state.is_final:
            return
        was_creating, self._is_creating, self._job_id = self._is_creating, False, ""
        if event.state is JobState.FAILED and event.error is not None:
            self.refused.emit(event.error)
        elif event.state is JobState.CANCELLED:
            self.stopped.emit()
        elif isinstance(event.result, Found):
            self._on_found(event.result)
        elif was_creating and isinstance(event.result, tuple):
            self.created.emit([each for each in event.result if isinstance(each, ComposedDocument)])
        self.busy_changed.emit()
        if self._later and not self.is_busy:
            self.add_files(*self._later.pop(0))

    def _on_found(self, found: Found) -> None:
        fresh: list[PageEntry] = []
        for file in found.files:
            source = self._shelf.add(file.probe)
            fresh += [PageEntry(next(self._keys), source, index) for index in file.page_indices]
        self.model.set_names(self._shelf.names())
        if fresh:
            row = len(self.entries) if self._row is None else min(self._row, len(self.entries))
            after = (*self.entries[:row], *fresh, *self.entries[row:])
            if self.entries or self.undo_stack.count():
                self._change(self.tr("Add pages"), after)
            else:  # what the dialog begins with is not a step
                self._show(after)
        locked = [error for error in found.errors if isinstance(error, PasswordRequiredError | PasswordWrongError)]
        self._locked = [self._choices.get(path, FileChoice(path)) for path in map(_path_of, locked)]
        others = [error for error in found.errors if error not in locked]
        if others:
            self.files_failed.emit(others)
        if locked:
            self.password_wanted.emit(locked[0])

    def _change(self, text: str, after: Entries) -> None:
        if after != self.entries:
            self.undo_stack.push(_Change(text, self.entries, after, self._show))

    def _show(self, entries: Entries) -> None:
        self.model.set_entries(entries)
        self.changed.emit()

    @Slot(object, object)
    def _on_picture(self, request: PageRequest, picture: PagePicture) -> None:
        self.model.set_image(int(request.document_id), request.page_index, image_of(picture))

    @Slot(object, object)
    def _on_no_picture(self, request: PageRequest, error: AppError) -> None:
        self.model.set_fault(int(request.document_id), request.page_index, error_text(error))


def _path_of(error: AppError) -> Path:
    return Path(error.file or "")
