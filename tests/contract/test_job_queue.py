"""What every job queue promises."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication

from app.gui.qt_jobs import QtJobQueue
from app.services.queue.serial import SerialQueue
from app.services.queue.thread_pool import ThreadPoolQueue
from core.errors import PageDamagedError, UnexpectedError
from core.jobs import EventSink, JobContext, JobQueue, JobState, Work
from tests.fakes.event_log import EventLog
from tests.fakes.waiting import wait_until

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class ObservableQueue(JobQueue, Protocol):
    def waiting(self) -> tuple[str, ...]: ...


class Bench:
    """A queue that runs one job at a time, its events, and a way to submit that does not block."""

    def __init__(self, make: Callable[[EventSink], ObservableQueue]) -> None:
        self.log = EventLog()
        self.queue = make(self.log)
        self.threads: list[threading.Thread] = []

    def submit(self, job_id: str, work: Work) -> None:
        thread = threading.Thread(target=self.queue.submit, args=(job_id, work), daemon=True)
        self.threads.append(thread)
        thread.start()

    def submit_waiting(self, job_id: str, work: Work) -> None:
        """Submit behind a job that runs, and return when it waits."""
        self.submit(job_id, work)
        wait_until(lambda: job_id in self.queue.waiting(), f"{job_id} waiting")


MAKERS = [SerialQueue, partial(ThreadPoolQueue, threads=1), partial(QtJobQueue, threads=1)]
MAKER_IDS = ["serial", "thread_pool", "qt"]


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> None:
    """The queue of the window needs one."""


@pytest.fixture(params=MAKERS, ids=MAKER_IDS)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    bench = Bench(request.param)
    yield bench
    assert bench.queue.shutdown(10)
    for thread in bench.threads:
        thread.join(10)
        assert not thread.is_alive()


class Gate:
    """Work that waits to be let through, and says when it has begun."""

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def __call__(self, context: JobContext) -> str:
        self.has_begun.set()
        assert self.may_end.wait(20)
        context.checkpoint()
        return "through"


def loop_until_cancelled(context: JobContext) -> None:
    while True:
        context.checkpoint()
        threading.Event().wait(0.002)


def test_success_emits_running_then_succeeded_with_the_result(bench: Bench) -> None:
    bench.submit("a", lambda context: context.job_id * 2)
    assert bench.log.final("a").result == "aa"
    assert bench.log.states("a") == [JobState.RUNNING, JobState.SUCCEEDED]


def test_progress_arrives_in_order_between_running_and_final(bench: Bench) -> None:
    def work(context: JobContext) -> None:
        for done in range(4):
            context.report(done, 3, "read")

    bench.submit("a", work)
    bench.log.final("a")
    events = bench.log.of("a")
    assert [event.done for event in events[1:-1]] == [0, 1, 2, 3]
    assert {event.stage for event in events[1:-1]} == {"read"}
    assert [event.state for event in (events[0], events[-1])] == [JobState.RUNNING, JobState.SUCCEEDED]


def test_app_error_ends_the_job_as_failed_with_that_error(bench: Bench) -> None:
    error = PageDamagedError("torn", page_index=3)

    def work(context: JobContext) -> None:
        raise error

    bench.submit("a", work)
    assert bench.log.final("a").error is error
    assert bench.log.states("a") == [JobState.RUNNING, JobState.FAILED]


def test_unexpected_exception_is_wrapped_and_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    def work(context: JobContext) -> None:
        raise ZeroDivisionError("by zero")

    bench.submit("a", work)
    error = bench.log.final("a").error
    assert isinstance(error, UnexpectedError)
    assert "ZeroDivisionError: by zero" in error.message
    assert bench.log.states("a") == [JobState.RUNNING, JobState.FAILED]
    assert "job a failed unexpectedly" in caplog.text


def test_queue_goes_on_after_a_failure(bench: Bench) -> None:
    def work(context: JobContext) -> None:
        raise PageDamagedError("torn")

    bench.submit("a", work)
    bench.log.final("a")
    bench.submit("b", lambda context: 1)
    assert bench.log.final("b").state is JobState.SUCCEEDED


def test_cancel_while_running_ends_as_cancelled(bench: Bench) -> None:
    bench.submit("a", loop_until_cancelled)
    wait_until(lambda: bench.log.states("a") == [JobState.RUNNING])
    bench.queue.cancel("a")
    bench.log.final("a")
    assert bench.log.states("a") == [JobState.RUNNING, JobState.CANCELLED]


def test_cancel_before_start_emits_only_cancelled(bench: Bench) -> None:
    gate = Gate()
    bench.submit("a", gate)
    assert gate.has_begun.wait(20)
    bench.submit_waiting("b", lambda context: pytest.fail("must not run"))
    bench.queue.cancel("b")
    bench.log.final("b")
    gate.may_end.set()
    assert bench.log.final("a").state is JobState.SUCCEEDED
    assert bench.log.states("b") == [JobState.CANCELLED]


def test_waiting_jobs_run_in_order_of_arrival(bench: Bench) -> None:
    gate = Gate()
    order: list[str] = []
    bench.submit("gate", gate)
    assert gate.has_begun.wait(20)
    names = [f"job {index}" for index in range(5)]
    for name in names:
        bench.submit_waiting(name, lambda context: order.append(context.job_id))
    assert bench.queue.waiting() == tuple(names)
    gate.may_end.set()
    for name in names:
        bench.log.final(name)
    assert order == names


def test_cancel_of_unknown_and_ended_jobs_is_ignored(bench: Bench) -> None:
    bench.queue.cancel("nobody")
    bench.submit("a", lambda context: 1)
    bench.log.final("a")
    bench.queue.cancel("a")
    assert bench.log.states("a") == [JobState.RUNNING, JobState.SUCCEEDED]
    assert bench.log.of("nobody") == []


def test_second_job_of_the_same_id_is_refused_while_the_first_lives(bench: Bench) -> None:
    gate = Gate()
    bench.submit("a", gate)
    assert gate.has_begun.wait(20)
    with pytest.raises(ValueError, match="already in the queue"):
        bench.queue.submit("a", gate)
    gate.may_end.set()
    bench.log.final("a")


def test_id_of_an_ended_job_may_be_used_again(bench: Bench) -> None:
    bench.submit("a", lambda context: 1)
    bench.log.final("a")
    bench.threads[0].join(20)
    wait_until(lambda: _accepts(bench, "a"))
    wait_until(lambda: bench.log.states("a").count(JobState.SUCCEEDED) == 2)


def _accepts(bench: Bench, job_id: str) -> bool:
    try:
        bench.queue.submit(job_id, lambda context: 2)
    except ValueError:  # the thread has emitted the final event and is about to forget the job
        return False
    return True


def test_shutdown_cancels_running_and_waiting_jobs(bench: Bench) -> None:
    bench.submit("a", loop_until_cancelled)
    wait_until(lambda: bench.log.states("a") == [JobState.RUNNING])
    bench.submit_waiting("b", lambda context: pytest.fail("must not run"))
    assert bench.queue.shutdown(10)
    assert bench.log.states("a") == [JobState.RUNNING, JobState.CANCELLED]
    assert bench.log.states("b") == [JobState.CANCELLED]


def test_shutdown_tells_when_work_does_not_end_in_time(bench: Bench) -> None:
    gate = Gate()
    bench.submit("a", gate)
    assert gate.has_begun.wait(20)
    assert not bench.queue.shutdown(0.01)
    gate.may_end.set()
    assert bench.log.final("a").state is JobState.CANCELLED


def test_submit_after_shutdown_emits_only_cancelled(bench: Bench) -> None:
    assert bench.queue.shutdown(1)
    bench.submit("a", lambda context: pytest.fail("must not run"))
    bench.log.final("a")
    assert bench.log.states("a") == [JobState.CANCELLED]


def test_report_after_the_final_event_is_dropped(bench: Bench) -> None:
    contexts: list[JobContext] = []
    bench.submit("a", contexts.append)
    bench.log.final("a")
    contexts[0].report(1, 2, "late")
    assert bench.log.states("a") == [JobState.RUNNING, JobState.SUCCEEDED]


@pytest.mark.parametrize("make", MAKERS, ids=MAKER_IDS)
def test_broken_sink_does_not_stop_the_queue(
    make: Callable[[EventSink], JobQueue], caplog: pytest.LogCaptureFixture
) -> None:
    ran = threading.Event()

    def broken(event: object) -> None:
        raise RuntimeError("the window is gone")

    queue = make(broken)
    queue.submit("a", lambda context: None)
    queue.submit("b", lambda context: ran.set())
    assert ran.wait(20)
    assert queue.shutdown(10)
    assert "receiver of events of job a failed" in caplog.text
