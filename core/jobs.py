"""Jobs: states, events, the context that work receives, and the port of a job queue.

Core layer, free of Qt. ``run_job`` is shared by every queue so that each job ends with exactly one final event.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from core.errors import AppError, UnexpectedError

log = logging.getLogger(__name__)


class JobState(StrEnum):
    """Where a job stands. The last three are final."""

    PENDING = "pending"
    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether the job has ended."""
        return self in (JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED)


class JobCancelled(Exception):  # noqa: N818 - not an error: the normal end of a job that was asked to stop
    """Raised by ``JobContext.checkpoint`` once the job was asked to stop. Never shown to people."""


@dataclass(frozen=True, slots=True)
class JobEvent:
    """What happened to a job.

    Attributes:
        job_id: Which job.
        state: Its state now.
        stage: Step inside the job ("read", "export"); empty with a change of state.
        done: Units finished of this stage.
        total: Units of this stage; 0 where unknown.
        error: Why it failed, with ``FAILED`` only.
        result: What the work returned, with ``SUCCEEDED`` only.
    """

    job_id: str
    state: JobState
    stage: str = ""
    done: int = 0
    total: int = 0
    error: AppError | None = None
    result: object | None = None


class JobContext:
    """Handed to the work: how it reports progress and learns that it shall stop. Any thread may use it."""

    def __init__(self, job_id: str, emit: Callable[[JobEvent], None], cancel: threading.Event) -> None:
        """Bind the context to one job.

        Args:
            job_id: Which job.
            emit: Receives progress events, on the thread that reports.
            cancel: Set once the job shall stop.
        """
        self.job_id = job_id
        self._emit = emit
        self._cancel = cancel

    @property
    def is_cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancel.is_set()

    def checkpoint(self) -> None:
        """Raise ``JobCancelled`` once the job was asked to stop. Call once a page and once a second at least."""
        if self._cancel.is_set():
            raise JobCancelled(self.job_id)

    def report(self, done: int, total: int, stage: str) -> None:
        """Tell how far a stage is."""
        self._emit(JobEvent(self.job_id, JobState.RUNNING, stage, done, total))


Work = Callable[[JobContext], object]
EventSink = Callable[[JobEvent], None]


class JobQueue(Protocol):
    """Runs work. All implementations pass the same contract tests (``tests/contract``).

    Each job emits RUNNING once, any number of progress events, and exactly one final event; one that is cancelled
    before it began emits only CANCELLED. Events of one job come in order. The sink may be called from any thread.
    """

    def submit(self, job_id: str, work: Work) -> None:
        """Add work. Returns at once, except in a serial queue, where the job has then ended."""
        ...

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; unknown and ended jobs are ignored."""
        ...

    def shutdown(self, timeout_s: float) -> bool:
        """Cancel everything, wait, and tell whether all work ended in time."""
        ...


@runtime_checkable
class ShowsWaiting(Protocol):
    """A queue that shows jobs before they are submitted, such as those that wait for a lane. Any thread."""

    def announce(self, job_id: str, work: Work) -> None:
        """Show a job that will be submitted under this id; one that is cancelled before emits only CANCELLED."""
        ...

    def withdraw(self, job_id: str) -> None:
        """Say that an announced job will not be submitted; others are ignored. Emits nothing."""
        ...


def run_job(job_id: str, work: Work, emit: EventSink, cancel: threading.Event) -> None:
    """Run one job on this thread and emit exactly one final event, whatever the work does."""
    context = JobContext(job_id, emit, cancel)
    try:
        context.checkpoint()
        emit(JobEvent(job_id, JobState.RUNNING))
        result = work(context)
    except JobCancelled:
        final = JobEvent(job_id, JobState.CANCELLED)
    except AppError as error:
        final = JobEvent(job_id, JobState.FAILED, error=error)
    except Exception as error:
        log.exception("job %s failed unexpectedly", job_id)
        final = JobEvent(job_id, JobState.FAILED, error=UnexpectedError.wrap(error))
    else:
        final = JobEvent(job_id, JobState.SUCCEEDED, result=result)
    emit(final)
