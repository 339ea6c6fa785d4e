from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from app.gui import qt_jobs
from app.gui.qt_jobs import QtJobQueue, run_in_background
from core.errors import AppError, PageDamagedError, UnexpectedError
from core.jobs import JobContext, JobEvent, JobState


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.events: list[JobEvent] = []
        self.results: list[object] = []
        self.errors: list[AppError] = []
        self.threads: set[QThread] = set()

    def on_event(self, event: JobEvent) -> None:
        self.events.append(event)
        self.threads.add(QThread.currentThread())

    def on_done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def on_error(self, error: AppError) -> None:
        self.errors.append(error)


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    return Listener()


def test_events_arrive_on_the_gui_thread_in_order(qtbot: QtBot, listener: Listener) -> None:
    queue = QtJobQueue(threads=2)
    queue.job_event.connect(listener.on_event)

    def work(context: JobContext) -> int:
        for done in range(50):
            context.report(done, 50, "read")
        return threading.get_ident()

    queue.submit("a", work)
    qtbot.waitUntil(lambda: len(listener.events) == 52)
    assert [event.done for event in listener.events[1:-1]] == list(range(50))
    assert listener.events[-1].result != threading.get_ident()
    assert listener.threads == {listener.thread()}
    assert queue.shutdown(5)


def test_queue_may_end_before_its_late_events(qtbot: QtBot) -> None:
    go, ended = threading.Event(), threading.Event()

    def work(context: JobContext) -> None:
        assert go.wait(20)
        context.report(1, 1, "late")
        ended.set()

    import shiboken6

    queue = QtJobQueue(threads=1)
    pool = queue._pool
    pool.setParent(None)  # so that the queue can go while the work goes on
    queue.submit("a", work)
    shiboken6.delete(queue)
    go.set()
    assert ended.wait(20)
    assert pool.waitForDone(5000)


def test_cancelled_waiting_job_never_runs(qtbot: QtBot, listener: Listener) -> None:
    gate = threading.Event()
    queue = QtJobQueue(threads=1)
    queue.job_event.connect(listener.on_event)
    queue.submit("gate", lambda context: gate.wait(20))
    qtbot.waitUntil(lambda: queue.waiting() == ())
    queue.submit("b", lambda context: pytest.fail("must not run"))
    queue.cancel("b")
    gate.set()
    qtbot.waitUntil(lambda: sum(event.state.is_final for event in listener.events) == 2)
    assert [event.state for event in listener.events if event.job_id == "b"] == [JobState.CANCELLED]
    assert queue.shutdown(5)


def test_background_result_arrives_on_the_gui_thread(qtbot: QtBot, listener: Listener) -> None:
    run_in_background(listener, threading.get_ident, listener.on_done)
    qtbot.waitUntil(lambda: bool(listener.results))
    assert listener.results != [threading.get_ident()]
    assert listener.threads == {listener.thread()}


def test_background_error_arrives(qtbot: QtBot, listener: Listener) -> None:
    def fail() -> None:
        raise PageDamagedError("torn")

    run_in_background(listener, fail, listener.on_done, listener.on_error)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert isinstance(listener.errors[0], PageDamagedError)
    assert listener.results == []


def test_background_surprise_is_logged_and_wrapped(
    qtbot: QtBot, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    run_in_background(listener, lambda: 1 // 0, listener.on_done, listener.on_error)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert isinstance(listener.errors[0], UnexpectedError)
    assert "ZeroDivisionError" in caplog.text


def test_dropped_call_tells_nothing(qtbot: QtBot, listener: Listener) -> None:
    gate = threading.Event()
    call = run_in_background(listener, lambda: gate.wait(20), listener.on_done)
    call.drop()
    gate.set()
    run_in_background(listener, lambda: "second", listener.on_done)
    qtbot.waitUntil(lambda: "second" in listener.results)
    assert qt_jobs.stop_background(5)
    assert listener.results == ["second"]


def test_destroyed_receiver_is_not_called(qtbot: QtBot, listener: Listener) -> None:
    import shiboken6

    gate = threading.Event()
    gone = QObject()
    run_in_background(gone, lambda: gate.wait(20), listener.on_done)
    shiboken6.delete(gone)
    gate.set()
    other = QObject()
    run_in_background(other, lambda: "marker", listener.on_done)
    qtbot.waitUntil(lambda: "marker" in listener.results)
    assert qt_jobs.stop_background(5)
    assert listener.results == ["marker"]
