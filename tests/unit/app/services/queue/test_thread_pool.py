from __future__ import annotations

import sys
import threading

import pytest

from app.services.queue.thread_pool import ThreadPoolQueue
from core.errors import UnexpectedError
from core.jobs import JobContext, JobState
from tests.fakes.event_log import EventLog


def test_jobs_run_side_by_side_up_to_the_number_of_threads() -> None:
    log = EventLog()
    queue = ThreadPoolQueue(log, threads=3)
    together = threading.Barrier(3)
    for name in "abc":
        queue.submit(name, lambda context: together.wait(20))
    for name in "abc":
        assert log.final(name).state is JobState.SUCCEEDED
    assert queue.shutdown(10)


def test_threads_start_when_they_are_needed_and_are_used_again() -> None:
    log = EventLog()
    queue = ThreadPoolQueue(log, threads=4)
    before = threading.active_count()
    idents: set[int] = set()
    queue.submit("a", lambda context: idents.add(threading.get_ident()))
    log.final("a")
    assert threading.active_count() == before + 1
    assert queue.shutdown(10)
    assert threading.active_count() == before


def test_work_that_exits_its_thread_fails_and_the_thread_serves_on(caplog: pytest.LogCaptureFixture) -> None:
    log = EventLog()
    queue = ThreadPoolQueue(log, threads=1)

    def leave(context: JobContext) -> None:
        sys.exit(3)

    queue.submit("a", leave)
    assert isinstance(log.final("a").error, UnexpectedError)
    queue.submit("b", lambda context: 5)
    assert log.final("b").result == 5
    assert queue.shutdown(10)
    assert "tried to end its thread" in caplog.text


def test_shutdown_from_inside_a_job_does_not_wait_for_itself() -> None:
    log = EventLog()
    queue = ThreadPoolQueue(log, threads=1)
    queue.submit("a", lambda context: queue.shutdown(20))
    assert log.final("a").result is False
    assert queue.shutdown(10)


def test_no_thread_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one thread"):
        ThreadPoolQueue(EventLog(), threads=0)
