"""Threads of the window: a job queue and calls in the background, both on QThreadPool. The only module that uses it.

Runnables hold data only. What they have to tell is posted to a QObject that lives on the GUI thread and outlives them;
posting survives the end of that object.
"""

from __future__ import annotations

import functools
import itertools
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot  # noqa: TID251 - here it belongs

from app.services.queue.job_ledger import JobLedger
from core.errors import AppError, UnexpectedError
from core.jobs import EventSink, JobEvent, Work

log = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")

_BACKGROUND_THREADS = 4  # calls of panels: short, mostly waiting for the database or a worker process


class _Turn(QRunnable):
    """Calls a function on a thread of the pool; one object serves all calls, so none can be freed while it runs."""

    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._function = function

    def run(self) -> None:
        try:
            self._function()
        except BaseException:  # what escapes from here would only be printed
            log.exception("a turn of the thread pool failed")


class QtJobQueue(QObject):
    """Implements ``core.jobs.JobQueue`` on QThreadPool. Created on the GUI thread; its methods may be called from any.

    Events reach ``job_event`` on the GUI thread, in order; the sink, where one is given, on the thread they arise on.
    """

    job_event = Signal(object)
    """A core.jobs.JobEvent, delivered on the GUI thread."""
    _posted = Signal(object)

    def __init__(self, sink: EventSink | None = None, *, threads: int, parent: QObject | None = None) -> None:
        """Start empty.

        Args:
            sink: Receives all events too, on the threads of the pool and those that cancel.
            threads: Jobs that run at a time, at least 1.
            parent: Owner.

        Raises:
            ValueError: If ``threads`` is below 1.
        """
        super().__init__(parent)
        if threads < 1:
            raise ValueError(f"a queue needs at least one thread, not {threads}")
        self._sink = sink
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._turn = _Turn(self._serve)
        self._jobs = JobLedger(self._post)
        self._posted.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def set_threads(self, threads: int) -> None:
        """Let so many jobs run at a time; those that run go on."""
        self._pool.setMaxThreadCount(threads)

    def submit(self, job_id: str, work: Work) -> None:
        """Add work and return at once; after ``shutdown`` it is cancelled at once.

        Raises:
            ValueError: If a job of that id has not ended yet.
        """
        if self._jobs.enter(job_id, work):
            self._pool.start(self._turn)

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; one that waits ends here. Unknown and ended jobs are ignored."""
        self._jobs.cancel(job_id)  # the turn of one that waited will find one job less and end

    def waiting(self) -> tuple[str, ...]:
        """Return the jobs that have not begun, in order."""
        return self._jobs.waiting()

    def shutdown(self, timeout_s: float) -> bool:
        """Cancel everything, wait, and tell whether all work ended in time. Later jobs are cancelled at once."""
        self._jobs.close()
        return self._pool.waitForDone(max(0, round(timeout_s * 1000)))

    def _serve(self) -> None:
        job = self._jobs.begin_next()
        if job is not None:
            self._jobs.run(job)

    def _post(self, event: JobEvent) -> None:
        _emit(self._posted, event)
        if self._sink is not None:
            self._sink(event)

    @Slot(object)
    def _pass_on(self, event: JobEvent) -> None:
        self.job_event.emit(event)


@dataclass(eq=False, slots=True)
class BackgroundCall:
    """A call that ``run_in_background`` has begun; GUI thread only.

    Attributes:
        is_dropped: Whether its outcome is not wanted any more.
    """

    is_dropped: bool = False

    def drop(self) -> None:
        """Take the call back: it is not begun any more, and if it runs, neither callback is called."""
        self.is_dropped = True


@dataclass(frozen=True, slots=True)
class _Outcome:
    call_id: int
    result: object = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class _Pending:
    call: BackgroundCall
    receiver: QObject
    on_done: Callable[..., None]
    on_error: Callable[[AppError], None] | None


def run_in_background(
    receiver: QObject,
    function: Callable[[], ResultT],
    on_done: Callable[[ResultT], None],
    on_error: Callable[[AppError], None] | None = None,
) -> BackgroundCall:
    """Run a function on another thread and hand its result back on the GUI thread. Call it on the GUI thread.

    Args:
        receiver: Whom the outcome is for; nothing is called once it is destroyed.
        function: Must touch no widget, model or pixmap.
        on_done: Receives the result; a bound method of the receiver or of something it owns.
        on_error: Receives what went wrong; without it, that is logged.

    Returns:
        The call, to be dropped when its outcome is not wanted any more.
    """
    return _background().start(receiver, function, on_done, on_error)


def stop_background(timeout_s: float) -> bool:
    """Drop calls that have not begun, wait for the others, and tell whether all ended in time; for the end."""
    return _background().stop(timeout_s)


class _Background(QObject):
    """Carries outcomes from the pool to the GUI thread."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_BACKGROUND_THREADS)
        self._turn = _Turn(self._serve)
        self._ids = itertools.count(1)
        self._pending: dict[int, _Pending] = {}
        self._waiting: OrderedDict[int, tuple[BackgroundCall, Callable[[], object]]] = OrderedDict()
        self._lock = threading.Lock()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        receiver: QObject,
        function: Callable[[], object],
        on_done: Callable[..., None],
        on_error: Callable[[AppError], None] | None,
    ) -> BackgroundCall:
        call_id, call = next(self._ids), BackgroundCall()
        self._pending[call_id] = _Pending(call, receiver, on_done, on_error)
        with self._lock:
            self._waiting[call_id] = (call, function)
        self._pool.start(self._turn)
        return call

    def stop(self, timeout_s: float) -> bool:
        with self._lock:
            self._waiting.clear()
        self._pending.clear()
        return self._pool.waitForDone(max(0, round(timeout_s * 1000)))

    def _serve(self) -> None:
        with self._lock:
            if not self._waiting:
                return
            call_id, (call, function) = self._waiting.popitem(last=False)
        if call.is_dropped:
            _emit(self._ended, _Outcome(call_id))
            return
        try:
            outcome = _Outcome(call_id, result=function())
        except AppError as error:
            outcome = _Outcome(call_id, error=error)
        except BaseException as error:
            log.exception("a call in the background failed")
            outcome = _Outcome(call_id, error=UnexpectedError.wrap(error))
        _emit(self._ended, outcome)

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        pending = self._pending.pop(outcome.call_id, None)
        if pending is None or pending.call.is_dropped or not shiboken6.isValid(pending.receiver):
            return
        if outcome.error is None:
            pending.on_done(outcome.result)
        elif pending.on_error is not None:
            pending.on_error(outcome.error)
        else:
            log.error("a call in the background failed: %s", outcome.error.message)


@functools.cache
def _background_of(app: QCoreApplication) -> _Background:
    return _Background(app)


def _background() -> _Background:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("there is no QApplication yet")
    return _background_of(app)


def _emit(signal: object, value: object) -> None:
    try:
        signal.emit(value)  # type: ignore[attr-defined] # a bound signal, which has no type of its own in Python
    except RuntimeError:  # the window and its objects are gone; nobody is left to tell
        log.debug("an event came after the end of its receiver")
