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
from app.gui.queue.reading_work import FileWritten, ReadAndWrite, ReadFile
from app.gui.queue.rows import QueueRow, RowState
from app.gui.queue.served import SERVED_AT_A_TIME, ServedJobs
from app.gui.queue.served_work import HeldWork
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
    from app.services.convert.tool_results import ToolResults
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
        self._results: ToolResults | None = None
        self._slots = 0
        self._jobs = QtJobQueue(self._pass_on, threads=1, parent=self)
        self._jobs.job_event.connect(self._on_job_event)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._keys: dict[str, int] = {}
        self._gate = threading.Event()
        self._gate.set()
        self._served: ServedJobs | None = None
        self._served_ids: set[str] = set()  # those that run

    def use(self, service: ReadingService, files_at_a_time: int, results: ToolResults | None = None) -> None:
        """Read with a service, so many files at the same time; tools make their results with ``results``."""
        self._service, self._results = service, results
        self._slots = files_at_a_time
        self._set_threads()

    def serve(self, jobs: ServedJobs) -> None:
        """Run the jobs of other programs too."""
        self._served = jobs
        self._set_threads()

    def _set_threads(self) -> None:
        # Jobs of other programs have threads of their own, so that neither kind waits for the other; the host of the
        # workers takes one page of each job in turn.
        self._jobs.set_threads(max(1, self._slots) + (0 if self._served is None else SERVED_AT_A_TIME))

    @property
    def active(self) -> int:
        """How many files of the person are in work."""
        counts = self._model.counts
        return counts[RowState.READING] + counts[RowState.STOPPING] - self._served_active

    @property
    def free(self) -> int:
        """How many more files of the person can begin now."""
        return 0 if self._service is None else self._slots - self.active

    @property
    def free_served(self) -> int:
        """How many more jobs of other programs can begin now."""
        return 0 if self._served is None else SERVED_AT_A_TIME - len(self._served_ids)

    @property
    def _served_active(self) -> int:
        return sum(self._row_of(job_id) is not None for job_id in self._served_ids)

    def start(self, row: QueueRow) -> None:
        """Begin with a row that waits and has a job id."""
        from app.services.recognise.document import ReadRequest

        if self._service is None:
            raise RuntimeError("there is nothing to read with yet")
        if row.served is not None:
            self._start_served(row)
            return
        row.started = self._clock()
        self._keys[row.job_id] = row.key
        self._model.set_state(row, RowState.READING)
        request = ReadRequest(row.path, row.options.read, row.options.pages)
        read = ReadFile(self._service, request, self._post, self._gate)
        run = row.options.run
        if run is None or self._results is None:
            self._jobs.submit(row.job_id, read)
        else:
            self._jobs.submit(row.job_id, ReadAndWrite(read, self._results, row.options.tool, run))

    def stop(self, row: QueueRow) -> None:
        """Ask the job of a row to end; finished pages are kept."""
        if row.served is not None and self._served is not None:
            self._served.stop(row.job_id)
        else:
            self._jobs.cancel(row.job_id)

    def cancel_job(self, job_id: str) -> None:
        """Ask a job that has begun to end. Any thread."""
        self._jobs.cancel(job_id)

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

    def _start_served(self, row: QueueRow) -> None:
        job, served = row.served, self._served
        if job is None or served is None:
            raise RuntimeError("no job of another program can run yet")
        self._keys[job.id] = row.key
        self._served_ids.add(job.id)
        row.started = self._clock()
        row.total = job.pages
        if job.pages:
            self._run.saw_pages(job.pages)
        self._model.set_state(row, RowState.READING)
        is_begun = served.begin(job, lambda job_id, work: self._jobs.submit(job_id, HeldWork(work, self._gate)))
        if not is_begun:  # it was cancelled meanwhile
            self._keys.pop(job.id, None)
            self._served_ids.discard(job.id)
            self._model.set_state(row, RowState.CANCELLED)

    def _pass_on(self, event: JobEvent) -> None:
        # On a thread of the pool, or on that which cancels.
        if self._served is not None:
            self._served.pass_on(event)

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
        row = self._row_of(event.job_id)
        if not event.state.is_final:
            if row is not None and row.served is not None and event.total:
                self._advance_served(row, event)
            elif row is not None and event.stage:  # reading tells its pages otherwise
                row.is_writing = True
                self.advanced.emit([row.key])
            return
        self._keys.pop(event.job_id, None)
        self._served_ids.discard(event.job_id)
        if row is not None:
            self._end(row, event)
        self.ended.emit(row)

    def _advance_served(self, row: QueueRow, event: JobEvent) -> None:
        """Take over the figures of a job that tells no pages one by one."""
        if not row.total:
            self._run.saw_pages(event.total)
        row.total = event.total
        if event.done > row.done:
            row.fresh += event.done - row.done
            for _ in range(event.done - row.done):
                self._run.finished_page(is_fresh=True)
        row.done = event.done
        if row.document_id is None and row.served is not None and row.served.document_id is not None:
            row.document_id = row.served.document_id
            self.opened.emit(row)
        if row.document_id is not None and event.done:
            self.page_stored.emit(row.document_id, event.done - 1)
        self.advanced.emit([row.key])

    def _end_served(self, row: QueueRow, event: JobEvent) -> None:
        result = event.result
        row.document_id = getattr(result, "document_id", None) or (row.served and row.served.document_id) or None
        row.confidence = getattr(result, "confidence", None)
        row.failed_pages = len(getattr(result, "failed_pages", ()))
        row.total = row.done = row.total or len(getattr(result, "page_indices", ()))
        row.seconds = max(0.0, self._clock() - row.started)
        self._model.set_state(row, RowState.DONE)

    def _end(self, row: QueueRow, event: JobEvent) -> None:
        if event.state is JobState.SUCCEEDED and row.served is not None:
            self._end_served(row, event)
        elif event.state is JobState.SUCCEEDED and isinstance(event.result, ReadingFinished | FileWritten):
            reading = event.result
            if isinstance(reading, FileWritten):
                row.outputs, row.notes = reading.made.outputs, reading.made.notes
                reading = reading.reading
            row.document_id = reading.document_id
            row.confidence, row.seconds = reading.confidence, reading.seconds
            row.failed_pages = len(reading.failed_pages)
            row.edited_elsewhere = reading.edited_elsewhere
            row.fallen_back = reading.regions_fallen_back
            row.total = row.done = len(reading.page_indices)
            self._model.set_state(row, RowState.DONE)
        elif event.state is JobState.CANCELLED:
            self._model.set_state(row, RowState.CANCELLED)
        else:
            row.error = event.error or UnexpectedError("the job ended without a result")
            self._model.set_state(row, RowState.FAILED)

    def _row_of(self, job_id: str) -> QueueRow | None:
        key = self._keys.get(job_id)
        return None if key is None else self._model.row(key)
