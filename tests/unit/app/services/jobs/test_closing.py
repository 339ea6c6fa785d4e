"""A service that stops and one that begins in the same process, as the switch of the window does it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.jobs.port import JobFields, JobState, JobStatus
from core.errors import ServerBusyError
from core.jobs import JobCancelled
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

MakeServer = Callable[..., Server]
MakePdf = Callable[..., Path]


def test_a_job_that_is_entered_while_the_service_stops_goes_on_at_the_next_start(make_server: MakeServer) -> None:
    first = make_server()
    caller = first.token()
    upload = first.jobs.begin_upload("a.pdf")
    upload.path.write_bytes(BORN_DIGITAL.read_bytes())
    arrive = first.jobs._store.arrive

    def arrive_and_stop(*arguments: object) -> object:
        record = arrive(*arguments)  # type: ignore[arg-type]
        first.jobs.close(5)
        return record

    first.jobs._store.arrive = arrive_and_stop  # type: ignore[method-assign, assignment]
    job = first.jobs.submit(upload, JobFields(), caller)
    assert job.status is JobStatus.PENDING
    second = make_server()
    assert second.jobs.resume() == 1
    assert second.jobs.wait(job.id, caller, 30).status is JobStatus.DONE


def test_an_upload_that_becomes_a_job_while_the_next_service_looks_for_the_left_ones_is_kept(
    make_server: MakeServer,
) -> None:
    first, second = make_server(), make_server()
    caller, upload = first.token(), first.jobs.begin_upload("a.pdf")
    upload.path.write_bytes(BORN_DIGITAL.read_bytes())
    arrive = first.jobs._store.arrive

    def arrive_late(*arguments: object) -> object:
        first.jobs.close(5)
        looked_at = second.jobs._store.open_jobs()
        record = arrive(*arguments)  # type: ignore[arg-type]
        with pytest.MonkeyPatch.context() as stale:
            stale.setattr(second.jobs._store, "open_jobs", lambda: looked_at)
            second.jobs._recovery.take_over()
        return record

    first.jobs._store.arrive = arrive_late  # type: ignore[method-assign, assignment]
    job = first.jobs.submit(upload, JobFields(), caller)
    second.jobs.resume()
    assert second.jobs.wait(job.id, caller, 30).status is JobStatus.DONE


@pytest.mark.parametrize("step", ["charge", "look"])
def test_an_upload_that_the_next_service_has_given_up_is_refused_as_busy(make_server: MakeServer, step: str) -> None:
    first, second = make_server(), make_server()
    caller, upload = first.token(), first.jobs.begin_upload("a.pdf")
    upload.path.write_bytes(BORN_DIGITAL.read_bytes())
    done: list[object] = []

    def stop(*arguments: object) -> None:
        if not done:
            done.append(first.jobs.close(5))
            second.jobs.resume()

    if step == "look":
        first.quick_host.before = stop
    else:
        charge = first.accounts.charge
        first.accounts.charge = lambda *arguments: (stop(), charge(*arguments))[1]  # type: ignore[method-assign, func-returns-value]
    with pytest.raises(ServerBusyError):
        first.jobs.submit(upload, JobFields(), caller)
    assert second.jobs.jobs(caller) == []
    assert not upload.path.parent.exists()
    assert second.accounts.usage(caller).used == 0


def test_a_job_may_be_there_for_any_number_of_ordinary_ends_of_the_program(
    make_server: MakeServer, make_pdf: MakePdf
) -> None:
    server = make_server()
    caller = server.token()
    book, job_id = make_pdf("book.pdf", 30), ""
    for number in range(6):
        gate, reached = threading.Event(), threading.Event()

        def before(
            kind: str,
            payload: object,
            number: int = number,
            gate: threading.Event = gate,
            reached: threading.Event = reached,
        ) -> None:
            if kind == "read_page" and getattr(payload, "page_index", -1) > number:
                reached.set()
                gate.wait(0.2)

        server.host.before = before
        job_id = job_id or server.send(book, caller).id
        assert reached.wait(30)
        server.close()
        server = make_server()
        server.jobs.resume()
    ended = server.jobs.wait(job_id, caller, 60)
    assert ended.status is JobStatus.DONE, ended.error_message


def test_a_cancel_counts_although_the_service_stops_before_it_takes_effect(make_server: MakeServer) -> None:
    first, gate, begun = make_server(), threading.Event(), threading.Event()

    def write(*arguments: object, **changes: object) -> None:
        begun.set()
        assert gate.wait(30)
        raise JobCancelled("a job")

    first.jobs._parts.writer.write = write  # type: ignore[method-assign, assignment]  # work that hears it late
    caller = first.token()
    job = first.send(BORN_DIGITAL, caller)
    assert begun.wait(30)
    assert not first.jobs.cancel(job.id, caller).status.has_ended
    assert not first.jobs.close(0.1)
    gate.set()
    assert _until(lambda: first.jobs.state(job.id, caller).status.has_ended)
    assert first.jobs.state(job.id, caller).is_cancelled
    assert make_server().jobs.resume() == 0


def test_a_cancel_counts_over_a_kill(make_server: MakeServer) -> None:
    first, gate, begun = make_server(), threading.Event(), threading.Event()

    def write(*arguments: object, **changes: object) -> None:
        begun.set()
        assert gate.wait(30)
        raise JobCancelled("a job")

    first.jobs._parts.writer.write = write  # type: ignore[method-assign, assignment]
    caller = first.token()
    job = first.send(BORN_DIGITAL, caller)
    assert begun.wait(30)
    first.jobs.cancel(job.id, caller)
    with first.database.transaction() as connection:  # killed
        connection.execute("UPDATE api_jobs SET owner_started = 1.0")
    second = make_server()
    second.jobs.resume()
    assert second.jobs.state(job.id, caller).is_cancelled
    gate.set()


def test_those_who_follow_hear_of_a_job_that_ends_by_being_taken_over(make_server: MakeServer) -> None:
    dead, alive = make_server(), make_server()
    gate, begun = threading.Event(), threading.Event()

    def before(kind: str, payload: object) -> None:
        begun.set()
        assert gate.wait(30)

    dead.host.before = before
    caller = dead.token()
    job = dead.send(BORN_DIGITAL, caller)
    assert begun.wait(30)
    alive.jobs.resume()
    ended = threading.Event()

    def on_state(state: JobState) -> None:
        if state.status.has_ended:
            ended.set()

    with alive.jobs.follow(job.id, caller, on_state):
        with dead.database.transaction() as connection:  # killed, and what was sent is lost
            connection.execute("UPDATE api_jobs SET owner_started = 1.0")
        (dead.folder(job) / "upload").unlink()
        alive.jobs._recovery.take_over()
        assert ended.wait(10), "nobody told"
    gate.set()


def _until(is_true: Callable[[], bool], timeout_s: float = 20.0) -> bool:
    end = time.monotonic() + timeout_s
    while time.monotonic() < end:
        if is_true():
            return True
        time.sleep(0.02)
    return is_true()
