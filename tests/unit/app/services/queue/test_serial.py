from __future__ import annotations

import pytest

from app.services.queue.serial import SerialQueue
from core.jobs import JobContext, JobState
from tests.fakes.event_log import EventLog


def test_job_has_ended_when_submit_returns() -> None:
    log = EventLog()
    queue = SerialQueue(log)
    queue.submit("a", lambda context: 1)
    assert log.states("a") == [JobState.RUNNING, JobState.SUCCEEDED]


def test_work_submitted_by_work_runs_at_once() -> None:
    log = EventLog()
    queue = SerialQueue(log)

    def outer(context: JobContext) -> None:
        queue.submit("inner", lambda context: 1)
        assert log.states("inner") == [JobState.RUNNING, JobState.SUCCEEDED]

    queue.submit("outer", outer)
    assert log.states("outer") == [JobState.RUNNING, JobState.SUCCEEDED]


def test_interrupt_of_the_work_ends_the_job_as_cancelled_and_goes_on_up() -> None:
    log = EventLog()
    queue = SerialQueue(log)

    def interrupted(context: JobContext) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        queue.submit("a", interrupted)
    assert log.states("a") == [JobState.RUNNING, JobState.CANCELLED]
    queue.submit("b", lambda context: 1)
    assert log.states("b") == [JobState.RUNNING, JobState.SUCCEEDED]


def test_work_may_cancel_its_own_job() -> None:
    log = EventLog()
    queue = SerialQueue(log)

    def work(context: JobContext) -> None:
        queue.cancel("a")
        context.checkpoint()

    queue.submit("a", work)
    assert log.states("a") == [JobState.RUNNING, JobState.CANCELLED]
