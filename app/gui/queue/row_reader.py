"""Reads rows as jobs and writes down on each row how far it is. GUI thread only."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.qt_jobs import QtJobQueue
from app.gui.queue.model import QueueModel
from app.gui.queue.progress import Run
from app.gui.queue.reading_work import ReadFile
from app.gui.queue.rows import QueueRow, RowState
from app.services.recognise.reading_events import (
    ReadingAtWork,
    ReadingChanged,
    ReadingEvent,
    ReadingFinished,
    ReadingOpened,
    ReadingPage,
    ReadingRegions,
)
from core.errors import UnexpectedError
from core.jobs import JobEvent, JobState

if TYPE_CHECKING:
    from app.services.recognise.reading_job import ReadingService

log = logging.getLogger(__name__)


class RowReader(QObject):
    """The jobs of the queue."""

    opened = Signal(object)
    """A row (QueueRow) was looked into and has a document."""
    page_stored = Signal(str, int)
    """A page is in the library: id of its document, page index."""
    pages_at_work = Signal(str, object)
    """Other pages are being read now: id of their document, all of them (frozenset of int, counted from 0)."""
    advanced = Signal(object)
    """Keys (list of int) of rows whose figures are others."""
    ended = Signal(object)
    """A job is over; its QueueRow, or None where that is not listed any more."""
    _told = Signal(object)

    def __init__(self, model: QueueModel, run: Run, clock: Callable[[], float], parent: QObject) -> None:
        """Read nothing until ``use``.

        Args:
            model: The rows.
            run: Measures them all together.
            clock: Seconds.
            parent: Owner.
        """
        super().__init__(parent)
        self._model = model
        self._run = run
        self._clock = clock
        self._service: ReadingService | None = None
        self._slots = 0
        self._jobs = QtJobQueue(threads=1, parent=self)
        self._jobs.job_event.connect(self._on_job_event)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._keys: dict[str, int] = {}
        self._gate = threading.Event()
        self._gate.set()

    def use(self, service: ReadingService, files_at_a_time: int) -> None:
        """Read with a service, so many files at the same time."""
        self._service = service
        self._slots = files_at_a_time
        self._jobs.set_threads(files_at_a_time)

    @property
    def free(self) -> int:
        """How many more rows can begin now."""
        if self._service is None:
            return 0
        return self._slots - self._model.counts[RowState.READING] - self._model.counts[RowState.STOPPING]

    def start(self, row: QueueRow) -> None:
        """Begin with a row that waits and has a job id."""
        from app.services.recognise.document import ReadRequest

        if self._service is None:
            raise RuntimeError("there is nothing to read with yet")
        row.started = self._clock()
        self._keys[row.job_id] = row.key
        self._model.set_state(row, RowState.READING)
        request = ReadRequest(row.path, row.options.read, row.options.pages)
        self._jobs.submit(row.job_id, ReadFile(self._service, request, self._post, self._gate))

    def stop(self, row: QueueRow) -> None:
        """Ask the job of a row to end; finished pages are kept."""
        self._jobs.cancel(row.job_id)

    def disown(self, row: QueueRow) -> None:
        """Take no more news of the row's present job, which was stopped and is not about the next attempt."""
        self._keys.pop(row.job_id, None)

    def remember_password(self, row: QueueRow, password: str) -> bool:
        """Keep the password of a row's file in memory; tell whether there is somebody to use it."""
        if self._service is None:
            return False
        self._service.remember_password(row.path, password)
        return True

    def pause(self) -> None:
        """Finish the pages in work and begin no further one."""
        self._gate.clear()

    def resume(self) -> None:
        """Go on."""
        self._gate.set()

    def shutdown(self, timeout_s: float) -> bool:
        """Stop everything and tell whether all jobs ended in time."""
        return self._jobs.shutdown(timeout_s)

    def _post(self, event: ReadingEvent) -> None:
        # On a thread of the pool.
        try:
            self._told.emit(event)
        except RuntimeError:  # the window is gone
            log.debug("a page came after the end of the window")

    @Slot(object)
    def _on_told(self, event: ReadingEvent) -> None:
        row = self._row_of(event.job_id)
        if isinstance(event, ReadingPage | ReadingChanged):
            self.page_stored.emit(event.document_id, event.page_index)
        elif isinstance(event, ReadingAtWork):
            self.pages_at_work.emit(event.document_id, event.page_indices)
            return
        if row is None or isinstance(event, ReadingChanged):
            return
        match event:
            case ReadingOpened():
                row.document_id = event.document_id
                row.total = event.pages
                row.started = self._clock()
                self._run.saw_pages(event.pages)
                self.opened.emit(row)
            case ReadingRegions():
                row.region, row.regions = min(event.done + 1, event.regions), event.regions
            case ReadingPage():
                row.region = row.regions = 0
                row.done = event.done
                row.fresh += not event.is_reused
                row.failed_pages += event.has_failed
                self._run.finished_page(is_fresh=not event.is_reused)
        self.advanced.emit([row.key])

    @Slot(object)
    def _on_job_event(self, event: JobEvent) -> None:
        if not event.state.is_final:
            return
        row = self._row_of(event.job_id)
        self._keys.pop(event.job_id, None)
        if row is not None:
            self._end(row, event)
        self.ended.emit(row)

    def _end(self, row: QueueRow, event: JobEvent) -> None:
        if event.state is JobState.SUCCEEDED and isinstance(event.result, ReadingFinished):
            row.document_id = event.result.document_id
            row.confidence, row.seconds = event.result.confidence, event.result.seconds
            row.failed_pages = len(event.result.failed_pages)
            row.edited_elsewhere = event.result.edited_elsewhere
            row.fallen_back = event.result.regions_fallen_back
            row.total = row.done = len(event.result.page_indices)
            self._model.set_state(row, RowState.DONE)
        elif event.state is JobState.CANCELLED:
            self._model.set_state(row, RowState.CANCELLED)
        else:
            row.error = event.error or UnexpectedError("the job ended without a result")
            self._model.set_state(row, RowState.FAILED)

    def _row_of(self, job_id: str) -> QueueRow | None:
        key = self._keys.get(job_id)
        return None if key is None else self._model.row(key)
