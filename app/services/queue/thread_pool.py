"""The queue with threads, for the command line and the HTTP API. Services layer.

Threads of its own and not ``concurrent.futures``: that package joins its threads when the interpreter ends, so work
that does not come back would keep the program from ending after ``shutdown`` has given up on it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field

from app.services.queue.delivery import EventDelivery
from core.errors import UnexpectedError
from core.jobs import EventSink, JobEvent, JobState, Work, run_job

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job:
    job_id: str
    work: Work
    emit: EventDelivery
    cancel: threading.Event = field(default_factory=threading.Event)


class ThreadPoolQueue:
    """Runs up to ``threads`` jobs side by side, in order of arrival. Threads start when they are needed."""

    def __init__(self, sink: EventSink, *, threads: int) -> None:
        """Start empty.

        Args:
            sink: Receives all events, on the threads of the queue and those that cancel.
            threads: Jobs that run at a time, at least 1.

        Raises:
            ValueError: If ``threads`` is below 1.
        """
        if threads < 1:
            raise ValueError(f"a queue needs at least one thread, not {threads}")
        self._sink = sink
        self._capacity = threads
        self._waiting: OrderedDict[str, _Job] = OrderedDict()
        self._running: dict[str, _Job] = {}
        self._threads: set[threading.Thread] = set()
        self._idle = 0
        self._changed = threading.Condition()
        self._is_closed = False

    def submit(self, job_id: str, work: Work) -> None:
        """Add work and return at once; after ``shutdown`` it is cancelled at once.

        Raises:
            ValueError: If a job of that id has not ended yet.
        """
        job = _Job(job_id, work, EventDelivery(self._sink))
        with self._changed:
            if job_id in self._waiting or job_id in self._running:
                raise ValueError(f"job {job_id} is already in the queue")
            is_refused = self._is_closed
            if not is_refused:
                self._waiting[job_id] = job
                if len(self._waiting) > self._idle and len(self._threads) < self._capacity:
                    thread = threading.Thread(target=self._serve, name=f"job-{len(self._threads)}", daemon=True)
                    self._threads.add(thread)
                    thread.start()
                self._changed.notify_all()
        if is_refused:
            job.emit(JobEvent(job_id, JobState.CANCELLED))

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; one that waits ends here. Unknown and ended jobs are ignored."""
        with self._changed:
            waiting = self._waiting.pop(job_id, None)
            running = self._running.get(job_id)
            self._changed.notify_all()
        if running is not None:
            running.cancel.set()
        if waiting is not None:
            waiting.emit(JobEvent(job_id, JobState.CANCELLED))

    def waiting(self) -> tuple[str, ...]:
        """Return the jobs that have not begun, in order."""
        with self._changed:
            return tuple(self._waiting)

    def shutdown(self, timeout_s: float) -> bool:
        """Cancel everything, wait, and tell whether all work ended in time. Later jobs are cancelled at once.

        Called from inside a job, it cannot wait for that one.
        """
        deadline = time.monotonic() + timeout_s
        with self._changed:
            self._is_closed = True
            dropped = list(self._waiting.values())
            self._waiting.clear()
            for job in self._running.values():
                job.cancel.set()
            threads = list(self._threads)
            self._changed.notify_all()
        for job in dropped:
            job.emit(JobEvent(job.job_id, JobState.CANCELLED))
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            try:
                run_job(job.job_id, job.work, job.emit, job.cancel)
            except BaseException as error:  # SystemExit and the like, which run_job lets through: the thread serves on
                log.exception("job %s tried to end its thread", job.job_id)
                job.emit(JobEvent(job.job_id, JobState.FAILED, error=UnexpectedError.wrap(error)))
            finally:
                with self._changed:
                    del self._running[job.job_id]
                    self._changed.notify_all()

    def _next(self) -> _Job | None:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._waiting or self._is_closed)
            self._idle -= 1
            if not self._waiting:
                return None
            job_id, job = self._waiting.popitem(last=False)
            self._running[job_id] = job
            return job
