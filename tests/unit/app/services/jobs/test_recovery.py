"""Servers that die, two servers on one library, and results that are too old."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.jobs.port import JobState, JobStatus
from app.services.library.owners import Owner
from app.services.library.storage import delete_stored
from app.services.paths import AppPaths
from core.errors import JobUnknownError, LibraryBusyError, ServerBusyError
from core.jobs import JobCancelled
from core.model import Tier
from core.settings import Settings
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

MakeServer = Callable[..., Server]
MakePdf = Callable[..., Path]
PASSWORD = "open sesame"  # noqa: S105 - of a file made here
_DAY_S = 86_400.0


class Dying:
    """A server whose process is gone for all others, and whose work stands still."""

    def __init__(self, make_server: MakeServer, **changes: object) -> None:
        self.server = make_server(**changes)
        # No process has the number of one of another start.
        self.server.jobs._store._owner = Owner(Owner.this_process().machine, os.getpid(), 1.0)
        self.gate = threading.Event()
        self.reached = threading.Event()

    def stop_at(self, page_index: int) -> None:
        """Stand still before a page is read."""

        def before(kind: str, payload: object) -> None:
            if kind == "read_page" and getattr(payload, "page_index", -1) >= page_index:
                self.reached.set()
                assert self.gate.wait(60)

        self.server.host.before = before

    def bury(self) -> None:
        """End the threads of the dead process; what they still do must change nothing."""
        self.gate.set()
        self.server.close()


def test_a_job_that_was_cut_off_goes_on_from_its_finished_pages(make_server: MakeServer, make_pdf: MakePdf) -> None:
    dying = Dying(make_server)
    dying.stop_at(4)
    caller = dying.server.token()
    job = dying.server.send(make_pdf("ten.pdf", 10), caller)
    assert dying.reached.wait(30)
    assert _until(lambda: len(_finished(dying.server)) == 4)
    alive = make_server()
    assert alive.jobs.state(job.id, caller).status is JobStatus.PROCESSING, "no 404 in between"
    assert alive.jobs.resume() == 1
    ended = alive.jobs.wait(job.id, caller, 30)
    assert (ended.status, ended.page_count, ended.pages_done) == (JobStatus.DONE, 10, 10)
    assert alive.host.asked.count("read_page") == 6
    assert alive.accounts.usage(caller).used == 10
    assert [page["index"] for page in json.loads(alive.jobs.job_json(job.id, caller))["pages"]] == list(range(10))
    dying.bury()
    assert alive.jobs.state(job.id, caller) == ended
    assert len(alive.jobs.jobs(caller)) == 1
    assert sorted(file.name for file in alive.folder(job).iterdir()) == ["results", "searchable.pdf"]


def test_waiting_jobs_go_on_in_their_order(make_server: MakeServer, make_pdf: MakePdf) -> None:
    dying = Dying(make_server, slots=1)
    dying.stop_at(0)
    caller = dying.server.token()
    jobs = [dying.server.send(make_pdf(f"{number}.pdf", 6, word=f"Nr {number}"), caller) for number in range(4)]
    alive = make_server(slots=1)
    assert alive.jobs.resume() == 4
    ended = [alive.jobs.wait(job.id, caller, 30) for job in jobs]
    assert [job.status for job in ended] == [JobStatus.DONE] * 4
    finished = [job.finished_at or 0.0 for job in ended]
    assert finished == sorted(finished)
    dying.bury()


def test_two_servers_never_both_take_a_job_over(make_server: MakeServer) -> None:
    dying = Dying(make_server)
    dying.stop_at(0)
    caller = dying.server.token()
    jobs = [dying.server.send(BORN_DIGITAL, caller) for _ in range(5)]
    # Of one process, so that only the exchange of the owner in the table can keep them apart.
    servers = [make_server(), make_server()]
    barrier, taken = threading.Barrier(2), list[int]()

    def resume(server: Server) -> None:
        barrier.wait()
        taken.append(server.jobs.resume())

    threads = [threading.Thread(target=resume, args=(server,)) for server in servers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sum(taken) == 5
    for job in jobs:  # by looking: both are one process here, and tell nobody of each other's jobs
        assert _until(lambda job=job: servers[0].jobs.state(job.id, caller).status is JobStatus.DONE)  # type: ignore[misc]
    assert sum(server.host.asked.count("read_page") for server in servers) <= 2 * 5
    dying.bury()


def test_a_job_whose_server_runs_is_left_alone(make_server: MakeServer, make_pdf: MakePdf) -> None:
    running, second = make_server(), make_server()
    gate = threading.Event()
    running.host.before = lambda kind, payload: _wait(gate, 30)
    caller = running.token()
    job = running.send(make_pdf("nine.pdf", 9), caller)
    assert second.jobs.resume() == 0
    gate.set()
    assert running.jobs.wait(job.id, caller, 30).status is JobStatus.DONE
    assert "read_page" not in second.host.asked


def test_jobs_of_another_server_are_followed_and_stopped_from_here(make_server: MakeServer, make_pdf: MakePdf) -> None:
    running, second = make_server(), make_server()
    # As if it were another process: what this one takes for its own is told by the other one itself.
    second.jobs._store._owner = Owner("", 1, 1.0)
    gate, ended, caller = threading.Event(), threading.Event(), running.token()
    running.host.before = lambda kind, payload: _wait(gate, 30)
    running.jobs.resume()
    second.jobs.resume()
    job = running.send(make_pdf("nine.pdf", 9), caller)
    heard: list[JobState] = []

    def on_state(state: JobState) -> None:
        heard.append(state)
        if state.status.has_ended:
            ended.set()

    with second.jobs.follow(job.id, caller, on_state):
        assert not second.jobs.cancel(job.id, caller).status.has_ended
        assert _until(lambda: getattr(running.jobs._desk.record(job.id), "is_cancel_asked", True))
        gate.set()
        assert ended.wait(30)
    assert heard[-1].is_cancelled
    assert running.jobs.state(job.id, caller).is_cancelled
    second.jobs.delete(job.id, caller)
    with pytest.raises(JobUnknownError):
        running.jobs.state(job.id, caller)


def test_a_protected_file_cannot_go_on_and_says_so(make_server: MakeServer, make_pdf: MakePdf) -> None:
    dying = Dying(make_server)
    dying.stop_at(0)
    caller = dying.server.token()
    job = dying.server.send(make_pdf("locked.pdf", 6, password=PASSWORD), caller, password=PASSWORD)
    alive = make_server()
    alive.jobs.resume()
    ended = alive.jobs.state(job.id, caller)
    assert (ended.status, ended.error_code) == (JobStatus.FAILED, "password_required")
    assert "Send it again" in ended.error_message
    assert alive.accounts.usage(caller).used == 0
    assert not alive.folder(job).exists()
    dying.bury()
    assert alive.jobs.state(job.id, caller) == ended


def test_a_cancel_that_was_asked_for_is_kept_over_the_end_of_a_server(
    make_server: MakeServer, make_pdf: MakePdf
) -> None:
    dying = Dying(make_server)
    dying.stop_at(0)
    caller = dying.server.token()
    job = dying.server.send(make_pdf("nine.pdf", 9), caller)
    alive = make_server()
    assert alive.jobs.cancel(job.id, caller).is_cancelled
    assert alive.accounts.usage(caller).used == 0
    dying.bury()


def test_a_cancel_is_not_forgotten_by_a_server_that_dies_or_stops(make_server: MakeServer, make_pdf: MakePdf) -> None:
    dying, stopping = Dying(make_server), make_server()
    dying.stop_at(0)
    gate = threading.Event()
    stopping.host.before = lambda kind, payload: _wait(gate, 0.5)
    caller = stopping.token()
    cut_off = dying.server.send(make_pdf("one.pdf", 9, word="One"), caller)
    stopped = stopping.send(make_pdf("two.pdf", 9, word="Two"), caller)
    assert dying.reached.wait(30)
    dying.server.jobs.cancel(cut_off.id, caller)  # dies before the work hears of it
    stopping.jobs.cancel(stopped.id, caller)
    assert stopping.jobs.close(20)
    alive = make_server()
    alive.jobs.resume()
    assert [alive.jobs.state(job.id, caller).is_cancelled for job in (cut_off, stopped)] == [True, True]
    assert "read_page" not in alive.host.asked
    dying.bury()


def test_uploads_that_never_were_sent_whole_are_swept(make_server: MakeServer) -> None:
    dying = Dying(make_server)
    upload = dying.server.jobs.begin_upload("half.pdf")
    upload.path.write_bytes(b"half of it")
    charged = dying.server.jobs.begin_upload("charged.pdf")
    caller = dying.server.token()
    dying.server.accounts.charge(caller, charged.job_id, Tier.CPU, 3)  # died before the job was entered
    alive = make_server()
    own = alive.jobs.begin_upload("under way.pdf")
    alive.jobs.resume()
    assert [folder.name for folder in (alive.home / "api").iterdir()] == [own.job_id]
    assert alive.accounts.usage(caller).used == 0
    dying.bury()


def test_a_job_that_died_between_its_last_two_steps_is_done(make_server: MakeServer) -> None:
    dying = Dying(make_server)
    caller = dying.server.token()
    dying.server.jobs._store.finish = lambda *_, **__: True  # type: ignore[method-assign]  # died before that
    job = dying.server.send(BORN_DIGITAL, caller)
    assert dying.server.jobs._desk.wait_ended(job.id, 30)
    (dying.server.folder(job) / "upload").write_bytes(b"as if its deletion had not been reached")
    alive = make_server()
    alive.jobs.resume()
    ended = alive.jobs.state(job.id, caller)
    assert (ended.status, ended.pages_done) == (JobStatus.DONE, 2)
    assert [file.name for file in alive.folder(job).iterdir()] == ["searchable.pdf"]
    assert "Rain Barrels" in json.loads(alive.jobs.job_json(job.id, caller))["text"]
    assert "read_page" not in alive.host.asked


def test_a_job_that_ends_its_server_again_and_again_is_given_up(make_server: MakeServer) -> None:
    dying = Dying(make_server)
    dying.stop_at(0)
    caller = dying.server.token()
    job = dying.server.send(BORN_DIGITAL, caller)
    assert dying.reached.wait(30)
    with dying.server.database.transaction() as connection:
        connection.execute("UPDATE api_jobs SET takeovers = 3")
    alive = make_server()
    alive.jobs.resume()
    ended = alive.jobs.state(job.id, caller)
    assert (ended.status, ended.error_code) == (JobStatus.FAILED, "unexpected")
    dying.bury()


def test_a_server_that_stops_leaves_its_jobs_to_the_next_start(make_server: MakeServer, make_pdf: MakePdf) -> None:
    first, gate = make_server(slots=1), threading.Event()
    first.host.before = lambda kind, payload: _wait(gate, 0.2)
    caller = first.token()
    jobs = [first.send(make_pdf(f"{number}.pdf", 40, word=f"Nr {number}"), caller) for number in range(2)]
    waiter: list[JobState] = []
    waiting = threading.Thread(target=lambda: waiter.append(first.jobs.wait(jobs[1].id, caller, 60)))
    waiting.start()
    assert first.jobs.close(20)
    waiting.join(10)
    assert not waiter[0].status.has_ended
    assert [first.jobs.state(job.id, caller).status.has_ended for job in jobs] == [False, False]
    with pytest.raises(ServerBusyError):
        first.jobs.begin_upload("a.pdf")
    second = make_server()
    assert second.jobs.resume() == 2
    assert [second.jobs.wait(job.id, caller, 60).status for job in jobs] == [JobStatus.DONE] * 2
    assert second.accounts.usage(caller).used == 80


def test_a_job_that_does_not_stop_in_time_is_let_go_when_it_does(make_server: MakeServer, make_pdf: MakePdf) -> None:
    first, gate, begun = make_server(), threading.Event(), threading.Event()

    def write(*arguments: object, **changes: object) -> None:
        begun.set()
        assert gate.wait(30)
        raise JobCancelled("a job")

    first.jobs._parts.writer.write = write  # type: ignore[method-assign, assignment]  # work that hears no cancel
    caller = first.token()
    job = first.send(BORN_DIGITAL, caller)
    assert begun.wait(30)
    assert not first.jobs.close(0.2)
    second = make_server()
    assert second.jobs.resume() == 0, "both would work on it"
    gate.set()
    assert _until(lambda: second.jobs._recovery.take_over() == 1)
    assert second.jobs.wait(job.id, caller, 30).status is JobStatus.DONE


def test_old_results_are_deleted_and_others_stay(make_server: MakeServer, make_pdf: MakePdf) -> None:
    server = make_server(settings=Settings(api_keep_days=30))
    caller = server.token()
    old, new = server.finish(make_pdf("old.pdf", 1, word="Old"), caller), server.finish(BORN_DIGITAL, caller)
    with server.database.transaction() as connection:
        connection.execute("UPDATE api_jobs SET finished_at = ? WHERE id = ?", (time.time() - 30 * _DAY_S - 60, old.id))
    server.jobs.resume()
    assert [job.id for job in server.jobs.jobs(caller)] == [new.id]
    assert [document.source.name for document in server.library.documents()] == ["born-digital.pdf"]
    assert not server.folder(old).exists()


def test_results_are_kept_for_ever_where_the_setting_says_so(make_server: MakeServer) -> None:
    server = make_server(settings=Settings(api_keep_days=0))
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    with server.database.transaction() as connection:
        connection.execute("UPDATE api_jobs SET finished_at = 1.0")
    server.jobs.resume()
    assert server.jobs.state(job.id, caller).status is JobStatus.DONE


def test_folders_that_belong_to_nothing_are_swept_when_no_deletion_can_be_undone(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    server.library.delete(server.library.documents()[0].id)
    server.jobs.resume()
    assert server.folder(job).exists()
    os.utime(server.folder(job), (1, 1))
    server.jobs._recovery.sweep()
    assert not server.folder(job).exists()


def test_deleting_everything_in_the_window_takes_jobs_and_their_files(server: Server) -> None:
    caller = server.token()
    server.finish(BORN_DIGITAL, caller)
    paths = AppPaths(server.home, server.home.parent / "config", server.home.parent / "logs")
    delete_stored(paths, server.library)
    assert server.jobs.jobs(caller) == []
    assert not (server.home / "api").exists()
    assert [token.name for token in server.accounts.tokens()] == ["a"], "programs go on with their tokens"
    assert server.finish(BORN_DIGITAL, caller).status is JobStatus.DONE


def test_deleting_everything_ends_a_job_that_runs(server: Server, make_pdf: MakePdf) -> None:
    caller, gate, begun = server.token(), threading.Event(), threading.Event()

    def before(kind: str, payload: object) -> None:
        begun.set()
        assert gate.wait(30)

    server.host.before = before
    job = server.send(make_pdf("nine.pdf", 9), caller)
    assert begun.wait(20)
    assert _until(lambda: bool(server.library.documents()))
    server.library.delete_all()
    gate.set()
    assert server.jobs._desk.wait_ended(job.id, 30)
    with pytest.raises(JobUnknownError):
        server.jobs.state(job.id, caller)
    assert server.library.documents() == []
    assert not server.folder(job).exists()


def test_a_library_that_is_busy_at_the_end_of_a_job_is_told_later(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caller, real, failed = server.token(), server.jobs._store.finish, list[str]()

    def finish(job_id: str, *arguments: object) -> bool:
        if not failed:
            failed.append(job_id)
            raise LibraryBusyError("another process keeps the library locked")
        return real(job_id, *arguments)  # type: ignore[arg-type]  # passed on as they are

    monkeypatch.setattr(server.jobs._store, "finish", finish)
    server.jobs.resume()
    job = server.finish(BORN_DIGITAL, caller)
    assert job.status is JobStatus.DONE
    assert failed == [job.id]
    assert "is not stored yet" in caplog.text
    caplog.clear()


def _finished(server: Server) -> frozenset[int]:
    documents = server.library.documents()
    return server.library.finished_pages(documents[0].id) if documents else frozenset()


def _wait(gate: threading.Event, timeout_s: float) -> None:
    gate.wait(timeout_s)


def _until(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if condition():
            return True
        threading.Event().wait(0.05)
    return False
