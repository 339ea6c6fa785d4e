"""The queue with threads, for the command line and the HTTP API. Services layer.

Threads of its own and not ``concurrent.futures``: that package joins its threads when the interpreter ends, so work
that does not come back would keep the program from ending after ``shutdown`` has given up on it.
"""

from __future__ import annotations

import threading
import time

from app.services.queue.job_ledger import JobLedger, QueuedJob
from core.jobs import EventSink, Work


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
        self._jobs = JobLedger(sink)
        self._capacity = threads
        self._threads: set[threading.Thread] = set()
        self._idle = 0

    def submit(self, job_id: str, work: Work) -> None:
        """Add work and return at once; after ``shutdown`` it is cancelled at once.

        Raises:
            ValueError: If a job of that id has not ended yet.
        """
        if not self._jobs.enter(job_id, work):
            return
        with self._jobs.changed:
            if len(self._jobs.waiting()) > self._idle and len(self._threads) < self._capacity:
                thread = threading.Thread(target=self._serve, name=f"job-{len(self._threads)}", daemon=True)
                self._threads.add(thread)
                thread.start()

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; one that waits ends here. Unknown and ended jobs are ignored."""
        self._jobs.cancel(job_id)

    def waiting(self) -> tuple[str, ...]:
        """Return the jobs that have not begun, in order."""
        return self._jobs.waiting()

    def shutdown(self, timeout_s: float) -> bool:
        """Cancel everything, wait, and tell whether all work ended in time. Later jobs are cancelled at once.

        Called from inside a job, it cannot wait for that one.
        """
        deadline = time.monotonic() + timeout_s
        self._jobs.close()
        with self._jobs.changed:
            threads = list(self._threads)
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            self._jobs.run(job)

    def _next(self) -> QueuedJob | None:
        with self._jobs.changed:
            self._idle += 1
            self._jobs.changed.wait_for(lambda: self._jobs.waiting() or self._jobs.is_closed)
            self._idle -= 1
            return self._jobs.begin_next()
