"""What the queue does: takes files, reads them in order, and keeps the model up to date. Works without a window."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.gui.qt_jobs import QtJobQueue, run_in_background
from app.gui.queue import progress, wording
from app.gui.queue.model import QueueModel
from app.gui.queue.progress import Progress
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.services.convert.collect import SourceEntry, collect_sources
from app.services.recognise.document import ReadRequest
from app.services.recognise.reading_job import (
    ReadingEvent,
    ReadingFinished,
    ReadingOpened,
    ReadingPage,
    ReadingService,
)
from core.errors import AppError, UnexpectedError
from core.jobs import JobContext, JobEvent, JobState

log = logging.getLogger(__name__)

_REDRAW_MS = 50  # changes of rows are told to views at most 20 times a second
_TICK_MS = 1000
_GATE_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class _ReadFile:
    """The body of a job; holds no QObject."""

    service: ReadingService
    request: ReadRequest
    post: Callable[[ReadingEvent], None]
    gate: threading.Event

    def __call__(self, context: JobContext) -> ReadingFinished:
        return self.service.read(self.request, context, partial(self._emit, context))

    def _emit(self, context: JobContext, event: ReadingEvent) -> None:
        self.post(event)
        # A pause holds the thread that hands out pages: those in work are finished, no further ones are begun.
        while not self.gate.wait(_GATE_POLL_S):
            context.checkpoint()


class QueuePresenter(QObject):
    """State and actions of the queue. GUI thread only."""

    document_opened = Signal(int, str)
    """A file was looked into: key of its row, id of its document."""
    page_stored = Signal(str, int)
    """A page is in the library: id of its document, page index."""
    row_ended = Signal(int)
    """A file has ended, one way or the other: key of its row."""
    rows_added = Signal(object)
    """Keys (list of int) of the rows that were just appended."""
    progress_changed = Signal()
    """``progress`` gives other figures; at most 20 times a second."""
    message = Signal(str)
    """A sentence for the status bar."""
    _told = Signal(object)

    def __init__(
        self,
        service: ReadingService,
        *,
        files_at_a_time: int,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start empty.

        Args:
            service: Reads one file.
            files_at_a_time: Files in work at the same time.
            parent: Owner.
            clock: Seconds.
        """
        super().__init__(parent)
        self._service = service
        self._clock = clock
        self._slots = files_at_a_time
        self.model = QueueModel(self, clock)
        self._jobs = QtJobQueue(threads=files_at_a_time, parent=self)
        self._jobs.job_event.connect(self._on_job_event)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._keys: dict[str, int] = {}
        self._gate = threading.Event()
        self._gate.set()
        self._is_closing = False
        self._run = progress.Run(clock)
        self._dirty: set[int] = set()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._flush)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    @property
    def is_paused(self) -> bool:
        """Whether no further page is begun."""
        return self.model.is_paused

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or waits."""
        return any(self.model.counts[state] for state in (RowState.WAITING, RowState.READING, RowState.STOPPING))

    def progress(self) -> Progress:
        """Return the figures of the footer."""
        return self._run.progress(self.model)

    # What a person does.

    def add_paths(self, paths: Iterable[Path], options: FileOptions) -> None:
        """Append files and what lies in folders; folders are searched in the background."""
        collect = partial(_collect, tuple(paths), options)
        run_in_background(self, collect, self._on_collected, self._on_collect_failed)

    def add_files(self, files: Iterable[Path], options: FileOptions) -> list[QueueRow]:
        """Append files that are known to exist, and begin with them."""
        rows = self.model.add([(path, options) for path in files])
        if rows:
            self.rows_added.emit([row.key for row in rows])
            self._start_more()
            self._changed(())
        return rows

    def pause(self) -> None:
        """Finish the pages in work and begin no further one."""
        if not self.is_paused:
            self._gate.clear()
            self.model.is_paused = True
            self._run.pause()
            self._changed(row.key for row in self.model.rows if row.state.is_active)

    def resume(self) -> None:
        """Go on after a pause."""
        if self.is_paused:
            paused_s = self._run.resume()
            for row in self.model.rows:
                row.started += paused_s
            self.model.is_paused = False
            self._gate.set()
            self._changed(row.key for row in self.model.rows if row.state.is_active)
            self._start_more()

    def cancel(self, keys: Iterable[int]) -> None:
        """Stop files; finished pages are kept."""
        keys = list(keys)
        for row in self._rows(keys):
            if row.state is RowState.WAITING:
                self.model.set_state(row, RowState.CANCELLED)
            elif row.state is RowState.READING:
                self.model.set_state(row, RowState.STOPPING)
                self._jobs.cancel(row.job_id)
        self._changed(keys)

    def retry(self, keys: Iterable[int], options: FileOptions | None = None) -> None:
        """Let ended files wait for a new attempt, and waiting ones take the options.

        Args:
            keys: Which rows; those in work are passed over.
            options: How to read them now; as before without.
        """
        keys = list(keys)
        for row in self._rows(keys):
            if row.state.is_active:
                continue
            row.options = options or row.options
            self.model.begin_again(row)
        self._changed(keys)
        self._start_more()

    def failed(self) -> list[int]:
        """Return the rows that ended without a result, in order."""
        return [row.key for row in self.model.rows if row.state in (RowState.FAILED, RowState.CANCELLED)]

    def remove(self, keys: Iterable[int]) -> None:
        """Take files off the list; those in work are stopped. Files and results stay where they are."""
        keys = list(keys)
        for row in self._rows(keys):
            if row.state.is_active:
                self._jobs.cancel(row.job_id)
        self.model.remove(keys)
        self._start_more()
        self._changed(())

    def move(self, keys: Iterable[int], step: int) -> None:
        """Move rows up (-1) or down (1) by one place."""
        positions = sorted(self.model.index_of(key).row() for key in keys)
        if positions and positions[0] >= 0:
            to = positions[0] - 1 if step < 0 else positions[-1] + 2
            self.model.move([self.model.rows[position].key for position in positions], to)

    def shutdown(self, timeout_s: float) -> bool:
        """Stop everything, for the end of the program; tell whether all work ended in time."""
        self._is_closing = True
        self._redraw.stop()
        self._tick.stop()
        return self._jobs.shutdown(timeout_s)

    # What happens.

    @Slot(object)
    def _on_collected(self, found: _Collected) -> None:
        known = {(row.path, row.options) for row in self.model.rows if not row.state.is_ended}
        fresh = [entry.path for entry in found.entries if (entry.path, found.options) not in known]
        self.add_files(fresh, found.options)
        for error in found.errors:
            self._add_failed(error, found.options)
        if not found.entries and not found.errors:
            self.message.emit(self.tr("No picture or PDF lies there"))
        elif len(fresh) < len(found.entries):
            self.message.emit(self.tr("Files that are waiting already were not added again"))
        elif fresh:
            self.message.emit(self.tr("Added: {}").format(wording.files(len(fresh))))

    def _on_collect_failed(self, error: AppError) -> None:
        self.message.emit(error.message)

    def _add_failed(self, error: AppError, options: FileOptions) -> None:
        (row,) = self.model.add([(Path(error.file or ""), options)])
        row.error = error
        self.model.set_state(row, RowState.FAILED)
        self.rows_added.emit([row.key])
        self._changed([row.key])

    def _start_more(self) -> None:
        if self.is_paused or self._is_closing:
            return
        free = self._slots - self.model.counts[RowState.READING] - self.model.counts[RowState.STOPPING]
        if free <= 0 or not self.model.counts[RowState.WAITING]:
            return
        self._run.begin()
        self._tick.start()
        started: list[int] = []
        for row in self.model.rows:
            if len(started) == free:
                break
            if row.state is RowState.WAITING:
                self._start(row)
                started.append(row.key)
        self._changed(started)

    def _start(self, row: QueueRow) -> None:
        row.job_id = uuid.uuid4().hex
        row.started = self._clock()
        self._keys[row.job_id] = row.key
        self.model.set_state(row, RowState.READING)
        request = ReadRequest(row.path, row.options.read, row.options.pages)
        self._jobs.submit(row.job_id, _ReadFile(self._service, request, self._post, self._gate))

    def _post(self, event: ReadingEvent) -> None:
        # On a thread of the pool.
        try:
            self._told.emit(event)
        except RuntimeError:  # the window is gone
            log.debug("a page came after the end of the window")

    @Slot(object)
    def _on_told(self, event: ReadingEvent) -> None:
        row = self._row_of(event.job_id)
        if isinstance(event, ReadingPage):
            self.page_stored.emit(event.document_id, event.page_index)
        if row is None:
            return
        match event:
            case ReadingOpened():
                row.document_id = event.document_id
                row.total = event.pages
                row.started = self._clock()
                self._run.saw_pages(event.pages)
                self.document_opened.emit(row.key, event.document_id)
            case ReadingPage():
                row.done = event.done
                row.fresh += not event.is_reused
                row.failed_pages += event.has_failed
                self._run.finished_page(is_fresh=not event.is_reused)
        self._changed([row.key])

    @Slot(object)
    def _on_job_event(self, event: JobEvent) -> None:
        if not event.state.is_final:
            return
        row = self._row_of(event.job_id)
        self._keys.pop(event.job_id, None)
        if row is not None:
            self._end(row, event)
        self._start_more()
        if not self.is_busy:
            self._run.end()
            self._tick.stop()
        self._changed([row.key] if row else ())
        if row is not None:
            self.row_ended.emit(row.key)

    def _end(self, row: QueueRow, event: JobEvent) -> None:
        if event.state is JobState.SUCCEEDED and isinstance(event.result, ReadingFinished):
            row.document_id = event.result.document_id
            row.confidence, row.seconds = event.result.confidence, event.result.seconds
            row.failed_pages = len(event.result.failed_pages)
            row.total = row.done = len(event.result.page_indices)
            self.model.set_state(row, RowState.DONE)
        elif event.state is JobState.CANCELLED:
            self.model.set_state(row, RowState.CANCELLED)
        else:
            row.error = event.error or UnexpectedError("the job ended without a result")
            self.model.set_state(row, RowState.FAILED)

    def _on_tick(self) -> None:
        self._changed(row.key for row in self.model.rows if row.state is RowState.READING)

    def _changed(self, keys: Iterable[int]) -> None:
        self._dirty.update(keys)
        if not self._redraw.isActive() and not self._is_closing:
            self._redraw.start()

    def _flush(self) -> None:
        dirty, self._dirty = self._dirty, set()
        self.model.touch(dirty)
        self.progress_changed.emit()

    def _rows(self, keys: Iterable[int]) -> list[QueueRow]:
        return [row for key in keys if (row := self.model.row(key)) is not None]

    def _row_of(self, job_id: str) -> QueueRow | None:
        key = self._keys.get(job_id)
        return None if key is None else self.model.row(key)


@dataclass(frozen=True, slots=True)
class _Collected:
    entries: Sequence[SourceEntry]
    errors: Sequence[AppError]
    options: FileOptions


def _collect(paths: tuple[Path, ...], options: FileOptions) -> _Collected:
    entries, errors = collect_sources(paths)
    return _Collected(entries, errors, options)
