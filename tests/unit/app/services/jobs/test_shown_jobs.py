"""Jobs that wait for a lane are shown by a queue that can, as that of a window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.services.jobs.live import JobWork
from app.services.jobs.port import JobStatus
from app.services.jobs.service import JobService
from app.services.jobs.store import JobStore
from app.services.queue.thread_pool import ThreadPoolQueue
from core.jobs import EventSink, JobEvent, JobState, Work
from tests.unit.app.services.jobs.conftest import Server

MakePdf = Callable[..., Path]


class ShowingQueue(ThreadPoolQueue):
    """Remembers what it is to show; implements ``core.jobs.ShowsWaiting``."""

    def __init__(self, sink: EventSink) -> None:
        super().__init__(sink, threads=4)
        self.sink = sink
        self.announced: dict[str, Work] = {}
        self.submitted: dict[str, Work] = {}
        self.withdrawn: list[str] = []
        self.is_stopped_by_a_person_too = False

    def announce(self, job_id: str, work: Work) -> None:
        self.announced[job_id] = work

    def withdraw(self, job_id: str) -> None:
        if self.is_stopped_by_a_person_too:
            self.cancel_shown(job_id)
        self.withdrawn.append(job_id)

    def submit(self, job_id: str, work: Work) -> None:
        self.submitted[job_id] = work
        super().submit(job_id, work)

    def cancel_shown(self, job_id: str) -> None:
        """Do what a person does to a row that waits."""
        self.sink(JobEvent(job_id, JobState.CANCELLED))


def test_a_job_is_shown_while_it_waits_and_can_be_stopped_there(server: Server, make_pdf: MakePdf) -> None:
    # GIVEN a service whose lane for long files has one place, which is taken
    queues: list[ShowingQueue] = []

    def make_queue(sink: EventSink) -> ShowingQueue:
        queues.append(ShowingQueue(sink))
        return queues[0]

    server.jobs.close()
    server.jobs = jobs = JobService(server.jobs._parts, make_queue, slots=3)
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    first, second, third, fourth = (server.send(make_pdf(f"{n}.pdf", 9, word=f"Book {n}"), caller) for n in range(4))
    (queue,) = queues
    # THEN all are shown, with what a row says of them, and one is submitted
    assert list(queue.announced) == [first.id, second.id, third.id, fourth.id]
    work = queue.announced[second.id]
    assert isinstance(work, JobWork)
    assert (work.file_name, work.page_count) == ("1.pdf", 9)
    assert list(queue.submitted) == [first.id]
    # WHEN a person stops one, and its sender another
    queue.cancel_shown(second.id)
    jobs.cancel(third.id, caller)
    # THEN both have ended, only the latter has to be taken off the list, and the others go on with the shown work
    ended = jobs.state(second.id, caller)
    assert (ended.status, ended.is_cancelled) == (JobStatus.FAILED, True)
    assert jobs.state(third.id, caller).is_cancelled
    assert queue.withdrawn == [third.id]
    gate.set()
    assert jobs.wait(first.id, caller, 30).status is JobStatus.DONE
    assert jobs.wait(fourth.id, caller, 30).status is JobStatus.DONE
    assert list(queue.submitted) == [first.id, fourth.id]
    assert queue.submitted[fourth.id] is queue.announced[fourth.id], "the row follows this one"


def test_a_job_that_its_sender_and_a_person_stop_at_once_ends_once(
    server: Server, make_pdf: MakePdf, monkeypatch: pytest.MonkeyPatch
) -> None:
    queues: list[ShowingQueue] = []

    def make_queue(sink: EventSink) -> ShowingQueue:
        queues.append(ShowingQueue(sink))
        return queues[0]

    server.jobs.close()
    server.jobs = jobs = JobService(server.jobs._parts, make_queue, slots=3)
    ended: list[str] = []
    finish = JobStore.finish

    def finished(store: JobStore, job_id: str, *rest: Any) -> bool:
        ended.append(job_id)
        return finish(store, job_id, *rest)

    monkeypatch.setattr(JobStore, "finish", finished)
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _wait_for(gate)
    first, second = (server.send(make_pdf(f"{n}.pdf", 9, word=f"Book {n}"), caller) for n in range(2))
    queues[0].is_stopped_by_a_person_too = True
    jobs.cancel(second.id, caller)
    assert jobs.state(second.id, caller).is_cancelled
    gate.set()
    assert jobs.wait(first.id, caller, 30).status is JobStatus.DONE
    assert ended == [second.id, first.id]


def _wait_for(gate: threading.Event) -> None:
    assert gate.wait(30)
