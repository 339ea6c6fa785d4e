"""Rules of the port ``app.services.jobs.port.Jobs``, kept by the service and by the fake that tests have for it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.services.accounts.port import Caller, Token, TokenLimits
from app.services.jobs.port import JobFields, Jobs, JobState, JobStatus
from core.errors import FormatUnknownError, JobUnfinishedError, JobUnknownError
from core.jobs import JobContext
from tests.fakes.api_services import FakeJobs
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server


class Held:
    """An implementation whose jobs stand still until they are let go."""

    jobs: Jobs

    def caller(self, name: str) -> Caller:
        """Return a caller with a token."""
        return Caller(name, Token(name, name, "ps_", TokenLimits(), 0.0))

    def let_go(self) -> None:
        """Let all jobs end, those that come too."""
        raise NotImplementedError

    def send(self, caller: Caller) -> JobState:
        """Send a file."""
        upload = self.jobs.begin_upload("a letter.pdf")
        upload.path.write_bytes(BORN_DIGITAL.read_bytes())
        return self.jobs.submit(upload, JobFields(), caller)


class HeldService(Held):
    """The service itself, on a real library."""

    def __init__(self, folder: Path) -> None:
        self._server, self._gate = Server(folder), threading.Event()
        self._server.host.before = lambda kind, payload: self._wait()
        self.jobs = self._server.jobs

    def caller(self, name: str) -> Caller:
        return self._server.token(name)

    def _wait(self) -> None:
        assert self._gate.wait(30)

    def let_go(self) -> None:
        self._gate.set()

    def close(self) -> None:
        """End its threads."""
        self._gate.set()
        self._server.close()


class HeldFake(Held):
    """The fake."""

    def __init__(self, folder: Path) -> None:
        self.jobs = self._fake = FakeJobs(folder)
        self._fake.is_instant = False

    def let_go(self) -> None:
        self._fake.is_instant = True
        for job_id, state in list(self._fake._states.items()):
            if not state.status.has_ended:
                self._fake.set(job_id, status=JobStatus.DONE, pages_done=state.page_count, finished_at=1.0)


@pytest.fixture(params=["service", "fake"])
def held(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Held]:
    if request.param == "fake":
        yield HeldFake(tmp_path)
        return
    service = HeldService(tmp_path)
    yield service
    service.close()


def test_a_job_goes_from_waiting_to_done_and_tells_it_once(held: Held) -> None:
    caller, heard, ended = held.caller("a"), list[JobState](), threading.Event()

    def on_state(state: JobState) -> None:
        heard.append(state)
        if state.status.has_ended:
            ended.set()

    job = held.send(caller)
    assert not job.status.has_ended
    assert (job.file_name, job.finished_at, job.error_code) == ("a letter.pdf", None, "")
    with held.jobs.follow(job.id, caller, on_state) as state:
        assert state.id == job.id
        held.let_go()
        assert ended.wait(30)
    assert [state.status for state in heard if state.status.has_ended] == [JobStatus.DONE]
    done = held.jobs.state(job.id, caller)
    assert (done.status, done.pages_done) == (JobStatus.DONE, done.page_count)
    assert done.finished_at is not None
    assert json.loads(held.jobs.job_json(job.id, caller))["uuid"] == job.id


def test_only_its_account_knows_a_job(held: Held) -> None:
    held.let_go()
    owner, other = held.caller("a"), held.caller("b")
    job = held.send(owner)
    refused: list[Callable[[], object]] = [
        lambda: held.jobs.state(job.id, other),
        lambda: held.jobs.job_json(job.id, other),
        lambda: held.jobs.cancel(job.id, other),
        lambda: held.jobs.delete(job.id, other),
        lambda: held.jobs.history(job.id, other),
        lambda: held.jobs.ask(job.id, other, "What?", _context(), lambda text: None),
        lambda: held.jobs.follow(job.id, other, lambda state: None).__enter__(),
        lambda: held.jobs.download(job.id, other, "md").__enter__(),
        lambda: held.jobs.jobs(other, before=job.id),
        lambda: held.jobs.state("0" * 32, owner),
    ]
    for call in refused:
        with pytest.raises(JobUnknownError):
            call()
    assert held.jobs.jobs(other) == []


def test_a_download_waits_for_nobody_and_lasts_as_long_as_its_block(held: Held) -> None:
    caller = held.caller("a")
    job = held.send(caller)
    with pytest.raises(JobUnfinishedError), held.jobs.download(job.id, caller, "md"):
        pass
    with pytest.raises(FormatUnknownError), held.jobs.download(job.id, caller, "exe"):
        pass
    _end(held, job, caller)
    with held.jobs.download(job.id, caller, "md") as download:
        assert download.path.stat().st_size
        assert (download.file_name, download.media_type) == ("a letter.md", "text/markdown; charset=utf-8")


def test_questions_are_for_jobs_that_are_done(held: Held) -> None:
    caller = held.caller("a")
    job = held.send(caller)
    with pytest.raises(JobUnfinishedError):
        held.jobs.ask(job.id, caller, "What?", _context(), lambda text: None)
    _end(held, job, caller)
    assert held.jobs.history(job.id, caller) is None
    said: list[str] = []
    first = held.jobs.ask(job.id, caller, "What?", _context(), said.append)
    second = held.jobs.ask(job.id, caller, "And?", _context(), said.append)
    assert said
    assert (second.id, len(second.messages)) == (first.id, 4)
    assert held.jobs.history(job.id, caller) == second


def test_a_stopped_job_is_a_failed_one_and_an_ended_one_stays(held: Held) -> None:
    caller = held.caller("a")
    stopped, done = held.send(caller), held.send(caller)
    held.jobs.cancel(stopped.id, caller)
    _end(held, done, caller)
    _end(held, stopped, caller)
    state = held.jobs.state(stopped.id, caller)
    assert (state.status, state.is_cancelled, state.error_code) == (JobStatus.FAILED, True, "cancelled")
    assert held.jobs.cancel(done.id, caller).status is JobStatus.DONE
    with pytest.raises(JobUnfinishedError), held.jobs.download(stopped.id, caller, "md"):
        pass


def test_a_deleted_job_is_unknown_and_the_others_stay(held: Held) -> None:
    held.let_go()
    caller = held.caller("a")
    jobs = [held.send(caller) for _ in range(3)]
    for job in jobs:
        _end(held, job, caller)
    held.jobs.delete(jobs[1].id, caller)
    with pytest.raises(JobUnknownError):
        held.jobs.state(jobs[1].id, caller)
    assert [job.id for job in held.jobs.jobs(caller)] == [jobs[2].id, jobs[0].id]
    assert [job.id for job in held.jobs.jobs(caller, before=jobs[2].id)] == [jobs[0].id]


def _end(held: Held, job: JobState, caller: Caller) -> None:
    """Let a job end and wait for that, by news."""
    ended = threading.Event()
    with held.jobs.follow(job.id, caller, lambda state: ended.set() if state.status.has_ended else None) as state:
        held.let_go()
        assert state.status.has_ended or ended.wait(30)


def _context() -> JobContext:
    return JobContext("a question", lambda event: None, threading.Event())
