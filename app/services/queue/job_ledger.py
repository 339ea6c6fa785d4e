"""Which jobs of a queue wait and which run: what the queues with threads have in common. Services layer, free of Qt."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from app.services.queue.delivery import EventDelivery
from core.errors import UnexpectedError
from core.jobs import EventSink, JobEvent, JobState, Work, run_job

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """Work with the way its events go and the sign to stop."""

    job_id: str
    work: Work
    emit: EventDelivery
    cancel: threading.Event = field(default_factory=threading.Event)


class JobLedger:
    """Takes jobs in, hands them out in order and ends them. Any thread; events are passed on outside the lock.

    Attributes:
        changed: Held for every change and notified of it; re-entrant.
    """

    def __init__(self, sink: EventSink) -> None:
        """Start empty; the sink receives all events, on the threads that cancel and those that run the jobs."""
        self.changed = threading.Condition()
        self._sink = sink
        self._waiting: OrderedDict[str, QueuedJob] = OrderedDict()
        self._running: dict[str, QueuedJob] = {}
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._is_closed

    def enter(self, job_id: str, work: Work) -> bool:
        """Take a job in; tell whether it waits now, or was cancelled at once because the ledger is closed.

        Raises:
            ValueError: If a job of that id has not ended yet.
        """
        job = QueuedJob(job_id, work, EventDelivery(self._sink))
        with self.changed:
            if job_id in self._waiting or job_id in self._running:
                raise ValueError(f"job {job_id} is already in the queue")
            is_taken = not self._is_closed
            if is_taken:
                self._waiting[job_id] = job
                self.changed.notify_all()
        if not is_taken:
            job.emit(JobEvent(job_id, JobState.CANCELLED))
        return is_taken

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; one that waits ends here. Unknown and ended jobs are ignored."""
        with self.changed:
            waiting = self._waiting.pop(job_id, None)
            running = self._running.get(job_id)
            self.changed.notify_all()
        if running is not None:
            running.cancel.set()
        if waiting is not None:
            waiting.emit(JobEvent(job_id, JobState.CANCELLED))

    def waiting(self) -> tuple[str, ...]:
        """Return the jobs that have not begun, in order."""
        with self.changed:
            return tuple(self._waiting)

    def close(self) -> None:
        """Cancel everything; later jobs are cancelled at once."""
        with self.changed:
            self._is_closed = True
            dropped = list(self._waiting.values())
            self._waiting.clear()
            for job in self._running.values():
                job.cancel.set()
            self.changed.notify_all()
        for job in dropped:
            job.emit(JobEvent(job.job_id, JobState.CANCELLED))

    def begin_next(self) -> QueuedJob | None:
        """Take the next job that waits, to be given to ``run``; None where none waits."""
        with self.changed:
            if not self._waiting:
                return None
            job_id, job = self._waiting.popitem(last=False)
            self._running[job_id] = job
            return job

    def run(self, job: QueuedJob) -> None:
        """Do the work of a job on this thread, to its final event; nothing it raises gets out."""
        try:
            run_job(job.job_id, job.work, job.emit, job.cancel)
        except BaseException as error:  # SystemExit and the like, which run_job lets through: the thread serves on
            log.exception("job %s tried to end its thread", job.job_id)
            job.emit(JobEvent(job.job_id, JobState.FAILED, error=UnexpectedError.wrap(error)))
        finally:
            with self.changed:
                del self._running[job.job_id]
                self.changed.notify_all()
