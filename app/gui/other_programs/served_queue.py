"""Jobs of other programs in the queue of the window: each becomes a row, and runs on the threads of the rows.

A job waits here until its row's turn comes, so that it can be cancelled at once from any thread; after that the queue
of the rows has it. Whoever submitted hears of it on the threads of the jobs, never on the GUI thread, which must not
wait for a database.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.qt_jobs import run_in_background
from app.gui.queue.presenter import QueuePresenter
from app.gui.queue.served import ServedJob
from app.services.queue.delivery import EventDelivery
from core.jobs import EventSink, JobEvent, JobState, Work

# A submission is on its way for moments, so that no more than as many threads as a server has can be.
_MOST_CANCELLED = 1_000


class ServedQueue(QObject):
    """Implements ``core.jobs.JobQueue`` and ``ShowsWaiting``. Made on the GUI thread; any may call."""

    _announced_one = Signal(object)
    _submitted = Signal(object)
    _withdrawn = Signal(str)

    def __init__(self, rows: QueuePresenter, parent: QObject | None = None) -> None:
        """Show jobs as rows of the window's queue; until ``opened`` none is taken."""
        super().__init__(parent)
        self._sink: EventSink = _nobody
        self._rows = rows
        self._ended = threading.Condition(threading.RLock())
        self._announced: dict[str, Work] = {}
        # Announced ones whose submission may be on its way, the latest last; most are never submitted.
        self._cancelled_before: OrderedDict[str, None] = OrderedDict()
        self._waiting: OrderedDict[str, Work] = OrderedDict()
        self._running: set[str] = set()
        self._deliveries: dict[str, EventDelivery] = {}
        self._cancel_running: Callable[[str], None] = rows.cancel_job
        self._is_closed = True
        self._announced_one.connect(self._on_announced, Qt.ConnectionType.QueuedConnection)
        self._submitted.connect(self._on_submitted, Qt.ConnectionType.QueuedConnection)
        self._withdrawn.connect(self._on_withdrawn, Qt.ConnectionType.QueuedConnection)
        rows.serve(self)

    def opened(self, sink: EventSink) -> ServedQueue:
        """Take jobs from now on, also after ``shutdown``, and return the queue.

        Args:
            sink: Receives all events, on the threads of the jobs and those that cancel.
        """
        with self._ended:
            self._sink, self._is_closed = sink, False
            self._cancelled_before.clear()
        return self

    def announce(self, job_id: str, work: Work) -> None:
        """Show a job as a row that waits until it is submitted; after ``shutdown`` nothing is shown."""
        with self._ended:
            if self._is_closed or job_id in self._deliveries:
                return
            self._announced[job_id] = work
            self._cancelled_before.pop(job_id, None)
        with suppress(RuntimeError):  # the window is gone
            self._announced_one.emit(ServedJob(job_id, work))

    def withdraw(self, job_id: str) -> None:
        """Say that an announced job will not be submitted; others are ignored."""
        with self._ended:
            is_announced = self._announced.pop(job_id, None) is not None
        if is_announced:
            self._tell_withdrawn(job_id)

    def submit(self, job_id: str, work: Work) -> None:
        """Add a job and return at once; after ``shutdown`` it is cancelled at once.

        Of one that was announced and cancelled meanwhile nothing is shown and told any more: its end was.

        Raises:
            ValueError: If a job of that id has not ended yet.
        """
        with self._ended:
            if job_id in self._deliveries:
                raise ValueError(f"job {job_id} is already in the queue")
            if job_id in self._cancelled_before:
                del self._cancelled_before[job_id]
                return
            is_announced = self._announced.pop(job_id, None) is not None
            is_taken = not self._is_closed
            if is_taken:
                self._deliveries[job_id] = EventDelivery(self._sink)
                self._waiting[job_id] = work
        if not is_taken:
            if is_announced:
                self._tell_withdrawn(job_id)
            self._sink(JobEvent(job_id, JobState.CANCELLED))
            return
        try:
            self._submitted.emit(ServedJob(job_id, work))
        except RuntimeError:  # the window is gone
            self.cancel(job_id)

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; one that waits ends here. Unknown and ended jobs are ignored."""
        with self._ended:
            is_announced = self._announced.pop(job_id, None) is not None
            if is_announced:
                self._cancelled_before[job_id] = None
                if len(self._cancelled_before) > _MOST_CANCELLED:
                    self._cancelled_before.popitem(last=False)
            is_waiting = self._waiting.pop(job_id, None) is not None
            is_running = job_id in self._running
        if is_announced or is_waiting:
            self._tell_withdrawn(job_id)
        if is_announced:
            self._sink(JobEvent(job_id, JobState.CANCELLED))
        elif is_waiting:
            self.pass_on(JobEvent(job_id, JobState.CANCELLED))
        elif is_running:
            self._cancel_running(job_id)

    def waiting(self) -> tuple[str, ...]:
        """Return the jobs that have not begun, in order of arrival."""
        with self._ended:
            return tuple(self._waiting)

    def shutdown(self, timeout_s: float) -> bool:
        """Cancel everything, wait, and tell whether all work ended in time. Not from the GUI thread."""
        with self._ended:
            self._is_closed = True
            jobs, announced = list(self._deliveries), list(self._announced)
        for job_id in announced:  # whoever announced them knows that they will not come
            self.withdraw(job_id)
        for job_id in jobs:
            self.cancel(job_id)
        with self._ended:
            return self._ended.wait_for(lambda: not self._deliveries, timeout_s)

    def _tell_withdrawn(self, job_id: str) -> None:
        with suppress(RuntimeError):  # the window is gone
            self._withdrawn.emit(job_id)

    # What the rows call.

    def begin(self, job: ServedJob, submit: Callable[[str, Work], None]) -> bool:
        """Hand a job that waits to the threads; tell whether it was still wanted."""
        with self._ended:
            if self._waiting.pop(job.id, None) is None:
                return False
            # Within the lock: a cancel between the two would find the job nowhere.
            self._running.add(job.id)
            submit(job.id, job.work)
            return True

    def stop(self, job_id: str) -> None:
        """Ask a job to end; whoever submitted it hears of that on another thread than the GUI's."""
        run_in_background(self, partial(self.cancel, job_id), self._on_stopped)

    def pass_on(self, event: JobEvent) -> None:
        """Tell whoever submitted the job what happened to it."""
        with self._ended:
            delivery = self._deliveries.get(event.job_id)
        if delivery is None:
            return
        delivery(event)
        if event.state.is_final:
            with self._ended:
                self._deliveries.pop(event.job_id, None)
                self._running.discard(event.job_id)
                self._ended.notify_all()

    @Slot(object)
    def _on_announced(self, job: ServedJob) -> None:
        with self._ended:
            is_wanted = job.id in self._announced or job.id in self._waiting
        if is_wanted:
            self._rows.add_served(job, is_held=True)

    @Slot(object)
    def _on_submitted(self, job: ServedJob) -> None:
        with self._ended:
            is_wanted = job.id in self._waiting
        if is_wanted and not self._rows.release_served(job.id):
            self._rows.add_served(job)

    @Slot(str)
    def _on_withdrawn(self, job_id: str) -> None:
        self._rows.withdraw(job_id)

    def _on_stopped(self, _: None) -> None:
        """Its row hears of the end from the job itself."""


def _nobody(event: JobEvent) -> None:
    """Take events before anybody has asked for them."""
