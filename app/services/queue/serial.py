"""The serial queue: a job runs on the thread that submits it. Services layer; for tests and plain scripts."""

from __future__ import annotations

import threading
import time

from app.services.queue.delivery import EventDelivery
from core.jobs import EventSink, JobEvent, JobState, Work, run_job


class SerialQueue:
    """Runs one job at a time; ``submit`` returns when the job has ended.

    Several threads may submit: they take turns in order of arrival. Work that submits further work runs it at once,
    inside its own turn.
    """

    def __init__(self, sink: EventSink) -> None:
        """Start empty.

        Args:
            sink: Receives all events, on the threads that submit.
        """
        self._sink = sink
        self._jobs: dict[str, threading.Event] = {}
        self._turns: list[str] = []
        self._changed = threading.Condition()
        self._owner: int | None = None
        self._is_closed = False

    def submit(self, job_id: str, work: Work) -> None:
        """Run the work now, or once those before it have ended.

        Raises:
            ValueError: If a job of that id has not ended yet.
        """
        emit = EventDelivery(self._sink)
        with self._changed:
            if job_id in self._jobs:
                raise ValueError(f"job {job_id} is already in the queue")
            if self._is_closed:
                cancel = None
            else:
                cancel = self._jobs[job_id] = threading.Event()
        if cancel is None:
            emit(JobEvent(job_id, JobState.CANCELLED))
            return
        is_nested = self._owner == threading.get_ident()
        try:
            if not is_nested:
                self._await_turn(job_id, cancel)
            run_job(job_id, work, emit, cancel)
        except BaseException:  # Ctrl-C in the work, or while it waits
            emit(JobEvent(job_id, JobState.CANCELLED))
            raise
        finally:
            with self._changed:
                del self._jobs[job_id]
                if not is_nested:
                    self._turns.remove(job_id)
                    if self._owner == threading.get_ident():
                        self._owner = None
                self._changed.notify_all()

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; unknown and ended jobs are ignored."""
        with self._changed:
            if job_id in self._jobs:
                self._jobs[job_id].set()
                self._changed.notify_all()

    def waiting(self) -> tuple[str, ...]:
        """Return the jobs that have not begun, in order."""
        with self._changed:
            return tuple(self._turns if self._owner is None else self._turns[1:])

    def shutdown(self, timeout_s: float) -> bool:
        """Cancel everything, wait, and tell whether all work ended in time. Later jobs are cancelled at once."""
        deadline = time.monotonic() + timeout_s
        with self._changed:
            self._is_closed = True
            for cancel in self._jobs.values():
                cancel.set()
            self._changed.notify_all()
            return self._changed.wait_for(lambda: not self._jobs, max(0.0, deadline - time.monotonic()))

    def _await_turn(self, job_id: str, cancel: threading.Event) -> None:
        with self._changed:
            self._turns.append(job_id)
            self._changed.wait_for(lambda: cancel.is_set() or (self._owner is None and self._turns[0] == job_id))
            if self._owner is None and self._turns[0] == job_id:
                self._owner = threading.get_ident()
