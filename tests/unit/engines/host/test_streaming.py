"""Text that a task makes on its way to whoever asked: whole, in order, not too often."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from core.errors import PageDamagedError, WorkerCrashedError
from core.jobs import JobCancelled
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits
from engines.host.tasks import EMIT_S, TaskContext
from tests.fakes.waiting import wait_until
from tests.fakes.worker_tasks import FakeSetup, build_fake_tasks

WAIT_S = 30.0


@pytest.fixture(scope="module")
def host() -> Iterator[WorkerHost]:
    with WorkerHost(build_fake_tasks, FakeSetup(), workers=1, limits=HostLimits(crash_retries=0)) as host:
        yield host


def test_nothing_is_lost_and_pieces_are_merged(host: WorkerHost) -> None:
    pieces: list[str] = []
    began = time.monotonic()
    assert host.submit("write", 20_000, job_id="a", on_partial=pieces.append).result(WAIT_S) == "written"
    seconds = time.monotonic() - began
    assert "".join(pieces) == "".join(f"{number} " for number in range(20_000))
    assert len(pieces) <= seconds / EMIT_S + 2  # the first goes at once, the last with the end


def test_text_kept_back_goes_with_the_next_sign_of_life(host: WorkerHost) -> None:
    pieces: list[str] = []
    future = host.submit("write_slowly", None, job_id="b", on_partial=pieces.append)
    wait_until(lambda: "".join(pieces) == "one two ", "both pieces arrived while the task goes on")
    assert not future.done()
    host.cancel_job("b")
    assert isinstance(future.exception(WAIT_S), JobCancelled)


def test_what_was_made_before_an_error_arrives(host: WorkerHost) -> None:
    pieces: list[str] = []
    error = host.submit("write_and_fail", None, job_id="c", on_partial=pieces.append).exception(WAIT_S)
    assert isinstance(error, PageDamagedError)
    assert "".join(pieces) == "half a sentence"


def test_what_was_made_before_a_crash_arrives(host: WorkerHost) -> None:
    pieces: list[str] = []
    error = host.submit("write_and_crash", None, job_id="d", on_partial=pieces.append).exception(WAIT_S)
    assert isinstance(error, WorkerCrashedError)
    assert "".join(pieces) == "begun"


def test_a_receiver_that_fails_is_logged_and_the_task_goes_on(
    host: WorkerHost, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(value: str) -> None:
        raise ZeroDivisionError

    assert host.submit("write", 3, job_id="e", on_partial=fail).result(WAIT_S) == "written"
    assert "receiver of a task's text failed" in caplog.text


def test_emit_without_a_host_does_nothing() -> None:
    context = TaskContext()
    context.emit("text")
    assert context._kept_back == [], "nobody would ever take it"
    context.flush()
    context.checkpoint()


def test_two_threads_emit_without_loss() -> None:
    sent: list[str] = []
    context = TaskContext(send_partial=sent.append)

    def write(letter: str) -> None:
        for _ in range(3000):
            context.emit(letter)

    threads = [threading.Thread(target=write, args=(letter,)) for letter in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    context.flush()
    text = "".join(sent)
    assert (text.count("a"), text.count("b")) == (3000, 3000)
