"""The jobs that this process works on: who is next, how far each is, how each ends. Services layer; any thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.services.accounts.port import Accounts
from app.services.jobs.folders import JobFolders
from app.services.jobs.followers import Followers
from app.services.jobs.live import JobOutcome, JobWork, LiveJob
from app.services.jobs.records import CANCELLED, JobFacts, JobOptions, JobRecord, StoredState
from app.services.jobs.runner import JobNews, JobRunner
from app.services.jobs.store import JobStore
from app.services.jobs.telling import code_and_message, without_folders
from app.services.jobs.waiting_line import WaitingJob, WaitingLine
from app.services.worker_tasks import ProbeResult
from core.errors import AppError, UnexpectedError
from core.jobs import EventSink, JobCancelled, JobContext, JobEvent, JobQueue, JobState, ShowsWaiting

log = logging.getLogger(__name__)

_STORED_EVERY_S = 1.0
_STOPPED = (CANCELLED, "The job was stopped.")


@dataclass(frozen=True, slots=True)
class _End:
    """How a job ended; kept where it cannot be stored at once."""

    live: LiveJob
    state: StoredState
    charged: int
    error: tuple[str, str] = ("", "")
    facts: JobFacts | None = None


class JobDesk:
    """Runs jobs on a queue and stores how they stand."""

    def __init__(
        self,
        store: JobStore,
        folders: JobFolders,
        runner: JobRunner,
        accounts: Accounts,
        followers: Followers,
        make_queue: Callable[[EventSink], JobQueue],
        *,
        slots: int,
    ) -> None:
        """Use these services; ``slots`` is how many jobs the queue runs at a time."""
        self._store = store
        self._folders = folders
        self._runner = runner
        self._accounts = accounts
        self._followers = followers
        self._lock = threading.Lock()
        self._live: dict[str, LiveJob] = {}
        self._line = WaitingLine(slots)
        self._late: list[_End] = []
        self._is_closing = False
        self._queue = make_queue(self._on_event)

    @property
    def is_closing(self) -> bool:
        """Whether no job is begun any more."""
        return self._is_closing

    def enter(self, record: JobRecord, options: JobOptions, probe: ProbeResult) -> None:
        """Take a stored job in; it begins when its turn comes."""
        asks_model = options.can_use_model and self._runner.asks_model(options)
        work = JobWork(record.file_name, options.tool, options.priority, record.page_count, self._run)
        live = LiveJob(replace(record, state=StoredState.PENDING), options, probe, work, asks_model)
        with self._lock:
            is_closing = self._is_closing
            if not is_closing:
                self._live[record.id] = live
                self._line.add(WaitingJob(record.id, record.account, live.lane, options.priority))
                if isinstance(self._queue, ShowsWaiting):  # within the lock: nothing of it may end before
                    self._queue.announce(record.id, work)
        if is_closing:  # whoever takes it over does it; this process may go on without the service
            self._let_go(live)
        else:
            self._start_next()

    def record(self, job_id: str) -> JobRecord | None:
        """Return a job of this process as it stands now; None where it is none."""
        with self._lock:
            live = self._live.get(job_id)
            return live.record if live is not None else None

    def cancel(self, job_id: str) -> bool:
        """Ask a job to stop; one that waits ends here. False where it is none of this process."""
        with self._lock:
            live = self._live.get(job_id)
            if live is None:
                return False
            live.record = replace(live.record, is_cancel_asked=True)
            is_submitted = live.is_submitted
            is_dropped = not is_submitted and self._line.drop(job_id)
        if is_dropped:
            if isinstance(self._queue, ShowsWaiting):
                self._queue.withdraw(job_id)
            self._end(_End(live, StoredState.FAILED, 0, _STOPPED))
        elif is_submitted:
            self._queue.cancel(job_id)
        return True

    def wait_ended(self, job_id: str, timeout_s: float) -> bool:
        """Wait for the end of a job of this process; tell whether it has ended."""
        with self._lock:
            live = self._live.get(job_id)
        return live is None or live.ended.wait(timeout_s)

    def flush(self) -> None:
        """Store what could not be stored at once."""
        with self._lock:
            late, self._late = self._late, []
        for end in late:
            self._end(end)

    def close(self, timeout_s: float) -> bool:
        """Stop all work without ending the jobs; tell whether it stopped in time.

        Each is let go as soon as this process does nothing more for it.
        """
        with self._lock:
            self._is_closing = True
            waiting = [live for live in self._live.values() if not live.is_submitted]
        for live in waiting:
            self._let_go(live)
        is_stopped = self._queue.shutdown(timeout_s)
        self.flush()
        with self._lock:
            left = list(self._live.values())
        for live in left:  # those who wait for them are not held up
            self._followers.tell(live.record.told())
        return is_stopped

    def _let_go(self, live: LiveJob) -> None:
        """Leave a job to the next start, or another process."""
        try:
            self._store.let_go(live.record.id)
        except AppError as error:  # the library is closed already: the end of this process tells the same
            log.info("job %s was not let go: %s", live.record.id, error.what)
        with self._lock:
            self._live.pop(live.record.id, None)
        live.ended.set()
        self._followers.tell(live.record.told())

    def _start_next(self) -> None:
        while True:
            with self._lock:
                waiting = None if self._is_closing else self._line.take()
                live = self._live.get(waiting.job_id) if waiting is not None else None
                if live is not None:
                    live.is_submitted = True
            if waiting is None:
                return
            if live is None:
                self._line.end(waiting.job_id)
                continue
            self._queue.submit(waiting.job_id, live.work)

    def _run(self, work: JobWork, context: JobContext) -> JobOutcome:
        """Do the work of a job on this thread of the queue."""
        with self._lock:
            live = self._live.get(context.job_id)
        if live is None or live.record.is_cancel_asked:
            raise JobCancelled(context.job_id)

        def on_stage(stage: str) -> None:
            self._progress(live, stage=stage)

        def on_document(document_id: str) -> None:
            self._store.attach(live.record.id, document_id)
            work.document_id = document_id
            with self._lock:
                live.record = replace(live.record, document_id=document_id)

        def on_page(done: int, read: int) -> None:
            live.pages_read = read
            self._progress(live, pages_done=done)

        self._progress(live, stage="read")
        return self._runner.run(
            live.record.account,
            live.options,
            live.probe,
            self._folders.of(live.record.id),
            context,
            JobNews(on_stage, on_document, on_page),
        )

    def _progress(self, live: LiveJob, *, pages_done: int | None = None, stage: str | None = None) -> None:
        now = time.monotonic()
        with self._lock:
            record = live.record
            has_stage_changed = stage is not None and (stage != record.stage or record.state is StoredState.PENDING)
            live.record = record = record.with_progress(
                StoredState.PROCESSING,
                record.pages_done if pages_done is None else pages_done,
                record.stage if stage is None else stage,
            )
            is_due = has_stage_changed or now - live.stored_at >= _STORED_EVERY_S
            if is_due:
                live.stored_at = now
        if is_due:
            try:
                self._store.progress(record)
            except AppError as error:  # the next page tries again
                log.warning("the progress of job %s was not stored: %s", record.id, error.what)
        self._followers.tell(record.told())

    def _on_event(self, event: JobEvent) -> None:
        """Store how a job ended; called by the queue on any thread."""
        if not event.state.is_final:
            return
        with self._lock:
            live = self._live.get(event.job_id)
            is_closing = self._is_closing
            if live is not None and not live.is_submitted and not self._line.drop(event.job_id):
                live = None  # cancelled where it was shown while its sender cancels it, too: that one ends it
        if live is None:
            return
        if is_closing and event.state is JobState.CANCELLED and not live.record.is_cancel_asked:
            self._let_go(live)
            return
        options = live.options
        if event.state is JobState.SUCCEEDED and isinstance(event.result, JobOutcome):
            facts = event.result.facts
            read = len(event.result.page_indices) - facts.failed_pages
            end = _End(live, StoredState.DONE, read * options.page_charge, facts=facts)
        elif event.state is JobState.CANCELLED:
            end = _End(live, StoredState.FAILED, live.pages_read * options.page_charge, _STOPPED)
        else:
            error = event.error or UnexpectedError("the job ended without a result")
            told = without_folders(error, self._folders.of(event.job_id).path, live.record.file_name)
            end = _End(live, StoredState.FAILED, 0, code_and_message(told))
        self._end(end)

    def _end(self, end: _End) -> None:
        """Store the end of a job, free its place and begin the next one."""
        live, job_id = end.live, end.live.record.id
        try:
            is_there = self._store_end(end)
        except AppError as error:
            log.warning("the end of job %s is not stored yet: %s", job_id, error.what)
            with self._lock:
                self._late.append(end)
                self._line.end(job_id)
            self._start_next()
            return
        with self._lock:
            code, message = end.error
            live.record = record = replace(
                live.record,
                state=end.state,
                facts=end.facts,
                error_code=code,
                error_message=message,
                pages_done=live.record.page_count if end.facts is not None else live.record.pages_done,
                finished_at=time.time(),
            )
            self._live.pop(job_id, None)
            self._line.end(job_id)
        live.ended.set()
        if not is_there:  # deleted in the window, with its document
            self._folders.delete(job_id)
        self._followers.tell(record.told())
        self._start_next()

    def _store_end(self, end: _End) -> bool:
        """Store an end in an order in which no crash loses or doubles anything; false where the job was deleted."""
        record = end.live.record
        if end.facts is not None:
            self._store.keep_facts(record.id, end.facts)
            self._folders.delete_upload(record.id)
        else:
            self._folders.delete(record.id)
        self._accounts.settle(record.id, end.charged)
        done = record.page_count if end.facts is not None else record.pages_done
        return self._store.finish(record.id, end.state, done, end.error)
