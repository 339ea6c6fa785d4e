"""The host with real worker processes: results, errors, losses, limits, order, cancel, end."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from concurrent.futures import wait as wait_for_futures
from dataclasses import replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from core.errors import (
    AppError,
    ModelMissingError,
    PageDamagedError,
    PageTimeoutError,
    RecognitionError,
    UnexpectedError,
    WorkerCrashedError,
    WorkerOutOfMemoryError,
)
from core.jobs import JobCancelled
from engines.host import supervisor
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits, WorkerState
from engines.host.watchdog import crowding
from tests.fakes.waiting import wait_until
from tests.fakes.worker_tasks import FakeSetup, Unpicklable, build_fake_tasks

LIMITS = HostLimits(poll_s=0.02, crash_retries=0)
WAIT_S = 30.0
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals")

MakeHost = Callable[..., WorkerHost]


@pytest.fixture
def make_host() -> Iterator[MakeHost]:
    hosts: list[WorkerHost] = []

    def make(*, workers: int = 1, setup: FakeSetup | None = None, **limits: Any) -> WorkerHost:
        host = WorkerHost(build_fake_tasks, setup or FakeSetup(), workers=workers, limits=replace(LIMITS, **limits))
        hosts.append(host)
        return host

    yield make
    for host in hosts:
        assert host.shutdown(0.5)
        assert host.health() == []


@pytest.fixture(scope="module")
def shared_host() -> Iterator[WorkerHost]:
    """One host with one worker, for tests that do not harm it."""
    with WorkerHost(build_fake_tasks, FakeSetup("good day"), workers=1, limits=LIMITS) as host:
        yield host


def pid_in(path: Path) -> int:
    """Wait until a fake has written its process id, and return it."""
    wait_until(lambda: path.exists() and path.read_text() != "", f"{path.name} written")
    return int(path.read_text())


def is_gone(pid: int) -> bool:
    return not psutil.pid_exists(pid)


def error_of(
    host: WorkerHost, kind: str, payload: object = None, file: str | None = "a.pdf", page: int | None = 4
) -> BaseException:
    error = host.submit(kind, payload, job_id="a", file=file, page_index=page).exception(WAIT_S)
    assert error is not None
    return error


# --- results and errors -------------------------------------------------------------------------------------


def test_handlers_are_built_with_the_setup(shared_host: WorkerHost) -> None:
    assert shared_host.submit("greet", "Ada", job_id="a").result(WAIT_S) == "good day, Ada"


def own_niceness() -> int:
    """The niceness these tests run with, which their workers inherit."""
    return os.nice(0) if hasattr(os, "nice") else 0


def test_task_knows_its_place_and_its_process_is_isolated(shared_host: WorkerHost) -> None:
    told = shared_host.submit("describe", None, job_id="a", file="a.pdf", page_index=4).result(WAIT_S)
    assert told == {
        "job_id": "a", "file": "a.pdf", "page_index": 4,
        "threads": "1", "numpy": False, "sigint": True, "niceness": own_niceness(),
    }  # fmt: skip


def test_app_error_arrives_whole_with_its_place(shared_host: WorkerHost) -> None:
    error = error_of(shared_host, "app_error")
    assert isinstance(error, PageDamagedError)
    assert error.message == "a.pdf, page 5: the page cannot be drawn. Save the file again."


def test_foreign_error_on_a_page_is_a_recognition_error_and_its_trace_is_logged(
    shared_host: WorkerHost, caplog: pytest.LogCaptureFixture
) -> None:
    error = error_of(shared_host, "foreign_error")
    assert isinstance(error, RecognitionError)
    assert "ZeroDivisionError: by zero" in error.message
    assert "Traceback" not in error.message
    assert "Traceback" in caplog.text


@pytest.mark.parametrize("kind", ["foreign_error", "system_exit", "unpicklable", "no such task"])
def test_foreign_error_without_a_page_is_unexpected_and_the_worker_goes_on(shared_host: WorkerHost, kind: str) -> None:
    before = shared_host.submit("whoami", None, job_id="a").result(WAIT_S)
    error = error_of(shared_host, kind, page=None)
    assert isinstance(error, UnexpectedError)
    assert error.file == "a.pdf"
    assert shared_host.submit("whoami", None, job_id="a").result(WAIT_S) == before


def test_payload_that_cannot_be_sent_fails_its_task_only(shared_host: WorkerHost) -> None:
    assert isinstance(error_of(shared_host, "echo", Unpicklable()), UnexpectedError)
    assert shared_host.submit("echo", [1, "two"], job_id="a").result(WAIT_S) == [1, "two"]


def test_progress_arrives_in_order_before_the_result(shared_host: WorkerHost) -> None:
    seen: list[tuple[str, int, int]] = []
    future = shared_host.submit("progress", 5, job_id="a", on_progress=lambda *told: seen.append(told))
    assert future.result(WAIT_S) == 5
    assert seen[0] == ("read", 0, 5)
    assert seen[-1] == ("read", 5, 5)
    assert seen == sorted(seen)


def test_receiver_of_progress_that_fails_harms_nobody(
    shared_host: WorkerHost, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(stage: str, done: int, total: int) -> None:
        raise RuntimeError("no window")

    assert shared_host.submit("progress", 1, job_id="a", on_progress=broken).result(WAIT_S) == 1
    assert "receiver of a task's progress failed" in caplog.text


def test_chatter_stays_off_the_callers_streams(shared_host: WorkerHost, capfd: pytest.CaptureFixture[str]) -> None:
    assert shared_host.submit("chatter", None, job_id="a").result(WAIT_S) == "quiet"
    assert capfd.readouterr() == ("", "")


def test_warnings_logged_in_the_worker_reach_the_callers_log(
    shared_host: WorkerHost, caplog: pytest.LogCaptureFixture
) -> None:
    shared_host.submit("log_warning", 9, job_id="a").result(WAIT_S)
    assert [(record.name, record.levelname) for record in caplog.records] == [("engines.fake", "WARNING")]
    assert "odd page 9" in caplog.text


def test_picture_travels_through_shared_memory(shared_host: WorkerHost) -> None:
    result = shared_host.submit("picture", (700, 500), job_id="a").result(WAIT_S)
    assert isinstance(result, dict)
    pixels = result["picture"].pixels
    assert pixels.shape == (700, 500, 3)
    assert np.array_equal(pixels.ravel(), np.arange(700 * 500 * 3) % 251)


def test_callback_on_the_hosts_thread_may_use_the_host(shared_host: WorkerHost) -> None:
    heard: list[object] = []
    done = threading.Event()

    def on_second(future: Future[object]) -> None:
        heard.append(future.result())
        done.set()

    def on_first(future: Future[object]) -> None:
        heard.append(len(shared_host.health()))
        shared_host.cancel_job("nobody")
        shared_host.submit("echo", "second", job_id="a").add_done_callback(on_second)

    shared_host.submit("echo", "first", job_id="a").add_done_callback(on_first)
    assert done.wait(WAIT_S)
    assert heard == [1, "second"]


# --- lost workers -------------------------------------------------------------------------------------------


@posix_only
@pytest.mark.parametrize(("kind", "cause"), [("abort", "SIGABRT"), ("kill_self", "SIGKILL"), ("leave", "exit code 7")])
def test_dead_worker_costs_its_task_only_and_the_cause_is_named(make_host: MakeHost, kind: str, cause: str) -> None:
    host = make_host()
    lost = host.submit(kind, None, job_id="a", file="a.pdf", page_index=4)
    kept = [host.submit("echo", index, job_id="a") for index in range(3)]
    error = lost.exception(WAIT_S)
    assert isinstance(error, WorkerCrashedError)
    assert cause in error.what
    assert (error.file, error.page_index) == ("a.pdf", 4)
    assert error.remedy
    assert [future.result(WAIT_S) for future in kept] == [0, 1, 2]
    assert [(worker.restarts, worker.tasks_done) for worker in host.health()] == [(1, 3)]


@posix_only
def test_last_words_of_native_code_are_logged(make_host: MakeHost, caplog: pytest.LogCaptureFixture) -> None:
    error_of(make_host(), "abort")
    assert "native last words" in caplog.text


@posix_only
def test_kill_9_of_a_busy_worker_costs_its_task_only(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host()
    lost = host.submit("slow", tmp_path / "pid", job_id="a")
    kept = host.submit("whoami", None, job_id="a")
    pid = pid_in(tmp_path / "pid")
    os.kill(pid, signal.SIGKILL)
    error = lost.exception(WAIT_S)
    assert isinstance(error, WorkerCrashedError)
    assert "SIGKILL" in error.what
    assert kept.result(WAIT_S) != pid
    assert is_gone(pid)


@posix_only
def test_task_of_a_crashed_worker_is_tried_again_once(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host(crash_retries=1)
    assert host.submit("abort_once", tmp_path / "been here", job_id="a").result(WAIT_S) == "second life"
    assert isinstance(error_of(host, "abort"), WorkerCrashedError)
    assert host.submit("echo", 1, job_id="a").result(WAIT_S) == 1


@posix_only
def test_kill_by_the_systems_oom_killer_is_told_from_a_crash(
    make_host: MakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "oom_kill_count", lambda: 1 << 40)
    error = error_of(make_host(crash_retries=1), "kill_self")
    assert isinstance(error, WorkerOutOfMemoryError) == (sys.platform == "linux")


def test_answer_that_cannot_be_read_costs_its_task_only(make_host: MakeHost) -> None:
    host = make_host()
    assert isinstance(error_of(host, "garbage"), WorkerCrashedError)
    assert host.submit("echo", 1, job_id="a").result(WAIT_S) == 1


@posix_only
def test_worker_that_closes_its_pipes_and_lives_is_ended(make_host: MakeHost) -> None:
    host = make_host()
    pid = host.submit("whoami", None, job_id="a").result(WAIT_S)
    assert isinstance(error_of(host, "close_pipes"), WorkerCrashedError)
    assert isinstance(pid, int)
    assert is_gone(pid)


@posix_only
def test_idle_worker_that_dies_is_replaced_when_there_is_work(make_host: MakeHost) -> None:
    host = make_host()
    pid = host.submit("whoami", None, job_id="a").result(WAIT_S)
    assert isinstance(pid, int)
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: host.health() == [])
    assert host.submit("whoami", None, job_id="a").result(WAIT_S) != pid


# --- limits -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["stuck", pytest.param("stuck_in_native_code", marks=posix_only)])
def test_silent_task_is_stopped_and_not_tried_again(make_host: MakeHost, tmp_path: Path, kind: str) -> None:
    host = make_host(stall_timeout_s=0.3, crash_retries=3)
    error = error_of(host, kind, tmp_path / "pid")
    assert isinstance(error, PageTimeoutError)
    assert (error.file, error.page_index) == ("a.pdf", 4)
    assert is_gone(pid_in(tmp_path / "pid"))
    assert host.submit("echo", 1, job_id="a").result(WAIT_S) == 1
    assert [worker.restarts for worker in host.health()] == [1]


def test_task_with_checkpoints_outlives_the_limit_on_silence(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host(stall_timeout_s=0.6, workers=2)
    steady = host.submit("wait_for_file", tmp_path / "go", job_id="a")
    assert isinstance(error_of(host, "stuck"), PageTimeoutError)
    assert isinstance(error_of(host, "stuck"), PageTimeoutError)
    assert not steady.done()
    (tmp_path / "go").touch()
    assert steady.result(WAIT_S) == str(tmp_path / "go")


def test_time_in_which_the_computer_slept_does_not_count_as_silence(
    make_host: MakeHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # GIVEN a busy worker and a clock that jumps by ten minutes while the host waits
    host = make_host()
    future = host.submit("stuck", tmp_path / "pid", job_id="a")
    pid = pid_in(tmp_path / "pid")
    clock, slept = time.monotonic, threading.Event()
    seen: list[WorkerState] = []

    def wait_and_sleep(*arguments: Any) -> list[Any]:
        ready = wait(*arguments)
        if not slept.is_set():
            monkeypatch.setattr(time, "monotonic", lambda: clock() + 600)
            slept.set()
        return ready

    monkeypatch.setattr(supervisor, "wait", wait_and_sleep)
    # WHEN the host has looked at its workers after that
    assert slept.wait(WAIT_S)
    for _ in range(3):
        seen.extend(worker.state for worker in host.health())
    # THEN the worker is still at work
    assert seen == [WorkerState.BUSY] * 3
    assert not is_gone(pid)
    host.cancel_job("a")
    assert isinstance(future.exception(WAIT_S), JobCancelled)


def test_a_crowded_machine_gives_a_silent_task_more_time_and_not_for_ever(
    make_host: MakeHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a machine on which many processes want each core
    monkeypatch.setattr(psutil, "getloadavg", lambda: (1_000.0, 0.0, 0.0))
    host = make_host(stall_timeout_s=0.4)
    began = time.monotonic()
    # WHEN a task is silent THEN it is stopped all the same, four times as late
    assert isinstance(error_of(host, "stuck", tmp_path / "pid"), PageTimeoutError)
    assert time.monotonic() - began > 4 * 0.4


@pytest.mark.parametrize(("load", "factor"), [(0.0, 1.0), (0.5, 1.0), (2.0, 2.0), (90.0, 4.0)])
def test_crowding_is_the_number_of_processes_for_each_core(
    monkeypatch: pytest.MonkeyPatch, load: float, factor: float
) -> None:
    cores = psutil.cpu_count() or 1
    monkeypatch.setattr(psutil, "getloadavg", lambda: (load * cores, 0.0, 0.0))
    assert crowding() == factor


def test_task_may_have_its_own_limit_on_silence(make_host: MakeHost) -> None:
    future = make_host().submit("stuck", None, job_id="a", stall_timeout_s=0.2)
    assert isinstance(future.exception(WAIT_S), PageTimeoutError)


def test_task_above_the_hard_limit_is_stopped_and_not_tried_again(make_host: MakeHost) -> None:
    host = make_host(hard_rss_mib=120, crash_retries=3)
    error = error_of(host, "eat_memory", 200)
    assert isinstance(error, WorkerOutOfMemoryError)
    assert "120 MB" in error.what
    assert (error.file, error.page_index) == ("a.pdf", 4)
    assert host.submit("echo", 1, job_id="a").result(WAIT_S) == 1
    assert [worker.restarts for worker in host.health()] == [1]


def test_worker_whose_allocation_failed_is_replaced(make_host: MakeHost) -> None:
    host = make_host()
    pid = host.submit("whoami", None, job_id="a").result(WAIT_S)
    assert isinstance(error_of(host, "memory_error"), WorkerOutOfMemoryError)
    assert host.submit("whoami", None, job_id="a").result(WAIT_S) != pid


def test_worker_is_replaced_after_its_number_of_tasks_and_none_is_lost(make_host: MakeHost) -> None:
    host = make_host(max_tasks=3)
    pids = [future.result(WAIT_S) for future in [host.submit("whoami", None, job_id="a") for _ in range(7)]]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [3, 3, 1]


def test_worker_above_the_soft_limit_is_replaced_after_its_task(make_host: MakeHost) -> None:
    host = make_host(soft_rss_mib=100, soft_rss_min_tasks=2)
    pids = [future.result(WAIT_S) for future in [host.submit("leak", size, job_id="a") for size in (120, 0, 0, 0)]]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [2, 2]


# --- number of workers --------------------------------------------------------------------------------------


def test_no_process_before_the_first_task_and_one_for_one(make_host: MakeHost) -> None:
    host = make_host(workers=4)
    assert host.health() == []
    host.submit("echo", 1, job_id="a").result(WAIT_S)
    (worker,) = host.health()
    assert (worker.slot, worker.state, worker.tasks_done, worker.restarts) == (0, WorkerState.IDLE, 1, 0)
    assert worker.rss_mib is not None
    assert worker.rss_mib > 1


def test_workers_run_side_by_side_up_to_their_number(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host(workers=2)
    futures = [host.submit("slow", tmp_path / f"pid {index}", job_id="a") for index in range(3)]
    pids = {pid_in(tmp_path / "pid 0"), pid_in(tmp_path / "pid 1")}
    assert len(pids) == 2
    assert {worker.pid for worker in host.health()} == pids
    assert [worker.state for worker in host.health()] == [WorkerState.BUSY, WorkerState.BUSY]
    assert not futures[2].running()
    host.cancel_job("a")
    for future in futures:
        assert isinstance(future.exception(WAIT_S), JobCancelled)


def test_idle_worker_is_stopped_and_started_again(make_host: MakeHost) -> None:
    host = make_host(idle_timeout_s=0.05)
    pid = host.submit("whoami", None, job_id="a").result(WAIT_S)
    assert isinstance(pid, int)
    wait_until(lambda: host.health() == [])
    wait_until(lambda: is_gone(pid))
    assert host.submit("whoami", None, job_id="a").result(WAIT_S) != pid


def test_host_without_workers_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one worker"):
        WorkerHost(build_fake_tasks, FakeSetup(), workers=0)


def test_factory_that_cannot_be_pickled_is_refused_at_once() -> None:
    with pytest.raises((AttributeError, pickle.PicklingError)):
        WorkerHost(lambda setup: {}, FakeSetup(), workers=1)


# --- order --------------------------------------------------------------------------------------------------


def test_page_of_a_small_job_does_not_wait_for_a_large_one(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host()
    order: list[str] = []
    gate = host.submit("wait_for_file", tmp_path / "go", job_id="large")
    large = [host.submit("echo", index, job_id="large") for index in range(50)]
    small = host.submit("echo", "small", job_id="small")
    for future in (*large, small):
        future.add_done_callback(lambda done: order.append(str(done.result())))
    (tmp_path / "go").touch()
    gate.result(WAIT_S)
    for future in (*large, small):
        future.result(WAIT_S)
    wait_until(lambda: len(order) == 51)
    assert order.index("small") <= 1
    assert [name for name in order if name != "small"] == [str(index) for index in range(50)]


def test_higher_priority_goes_first(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host()
    order: list[object] = []
    gate = host.submit("wait_for_file", tmp_path / "go", job_id="a")
    futures = [host.submit("echo", priority, job_id="a", priority=priority) for priority in (0, 5, -3, 9)]
    for future in futures:
        future.add_done_callback(lambda done: order.append(done.result()))
    (tmp_path / "go").touch()
    gate.result(WAIT_S)
    wait_until(lambda: len(order) == 4)
    assert order == [9, 5, 0, -3]


# --- cancel -------------------------------------------------------------------------------------------------


def test_cancel_of_a_running_task_keeps_its_worker(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host(cancel_grace_s=60)
    future = host.submit("slow", tmp_path / "pid", job_id="a")
    pid = pid_in(tmp_path / "pid")
    host.cancel_job("a")
    assert isinstance(future.exception(WAIT_S), JobCancelled)
    assert host.submit("whoami", None, job_id="b").result(WAIT_S) == pid


@pytest.mark.parametrize("kind", ["stuck", pytest.param("stuck_in_native_code", marks=posix_only)])
def test_task_that_does_not_hear_the_cancel_loses_its_worker(make_host: MakeHost, tmp_path: Path, kind: str) -> None:
    # GIVEN a task that never looks whether it shall stop, and limits that end it for nothing but the cancel
    host = make_host(cancel_grace_s=0.1)
    future = host.submit(kind, tmp_path / "pid", job_id="a")
    other = host.submit("echo", 1, job_id="b")
    pid = pid_in(tmp_path / "pid")
    # WHEN its job is cancelled
    host.cancel_job("a")
    # THEN it ends as cancelled, not as crashed, and the next task gets a fresh worker
    assert isinstance(future.exception(WAIT_S), JobCancelled)
    assert is_gone(pid)
    assert other.result(WAIT_S) == 1


def test_default_grace_and_poll_leave_room_for_a_kill_within_one_second() -> None:
    limits = HostLimits()
    assert limits.cancel_grace_s + limits.poll_s < 1.0


def test_waiting_tasks_of_a_cancelled_job_never_run(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host()
    gate = host.submit("wait_for_file", tmp_path / "go", job_id="gate")
    waiting = [host.submit("slow", tmp_path / "must not exist", job_id="a") for _ in range(3)]
    other = host.submit("echo", 1, job_id="b")
    host.cancel_job("a")
    for future in waiting:
        assert isinstance(future.exception(WAIT_S), JobCancelled)
    assert not gate.done()
    (tmp_path / "go").touch()
    assert other.result(WAIT_S) == 1
    assert not (tmp_path / "must not exist").exists()


def test_cancel_while_the_worker_starts_ends_at_once(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host(setup=FakeSetup(fails_with="stuck", start_marker=str(tmp_path / "pid")))
    future = host.submit("echo", 1, job_id="a")
    pid_in(tmp_path / "pid")
    host.cancel_job("a")
    assert isinstance(future.exception(WAIT_S), JobCancelled)


def test_future_that_its_owner_cancelled_is_skipped(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host()
    host.submit("wait_for_file", tmp_path / "go", job_id="a")
    mine = host.submit("slow", tmp_path / "must not exist", job_id="a")
    after = host.submit("echo", 1, job_id="a")
    assert mine.cancel()
    (tmp_path / "go").touch()
    assert after.result(WAIT_S) == 1
    with pytest.raises(CancelledError):
        mine.result(WAIT_S)
    assert not (tmp_path / "must not exist").exists()


def test_waiting_for_futures_ends_when_owner_and_job_cancel_both(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host()
    host.submit("wait_for_file", tmp_path / "go", job_id="gate")
    mine = host.submit("echo", 1, job_id="a")
    assert mine.cancel()
    host.cancel_job("a")
    assert wait_for_futures([mine], WAIT_S).done == {mine}


# --- start and end ------------------------------------------------------------------------------------------


def test_error_of_the_factory_fails_all_waiting_tasks_and_later_ones_try_again(make_host: MakeHost) -> None:
    host = make_host(setup=FakeSetup(fails_with="app_error"))
    futures = [host.submit("echo", index, job_id="a", file="a.pdf", page_index=index) for index in range(3)]
    errors = [future.exception(WAIT_S) for future in futures]
    assert [type(error) for error in errors] == [ModelMissingError] * 3
    assert [error.page_index for error in errors if isinstance(error, AppError)] == [0, 1, 2]
    assert isinstance(host.submit("echo", 1, job_id="a").exception(WAIT_S), ModelMissingError)


@pytest.mark.parametrize(
    ("fails_with", "cause"), [("foreign", "ZeroDivisionError: no factory today"), ("death", "exit code 9")]
)
def test_worker_that_cannot_start_fails_the_waiting_tasks_with_the_cause(
    make_host: MakeHost, fails_with: str, cause: str
) -> None:
    error = error_of(make_host(setup=FakeSetup(fails_with=fails_with)), "echo")
    assert isinstance(error, WorkerCrashedError)
    assert cause in error.what
    assert "doctor" in error.remedy


def test_worker_that_takes_too_long_to_start_is_given_up(make_host: MakeHost) -> None:
    error = error_of(make_host(setup=FakeSetup(fails_with="stuck"), start_timeout_s=0.05), "echo")
    assert isinstance(error, WorkerCrashedError)
    assert "too long" in error.what


@pytest.mark.parametrize("kind", ["slow", "stuck"])
def test_shutdown_cancels_running_and_waiting_tasks_and_leaves_no_process(
    make_host: MakeHost, tmp_path: Path, kind: str
) -> None:
    host = make_host(cancel_grace_s=0.1)
    running = host.submit(kind, tmp_path / "pid", job_id="a")
    waiting = host.submit("echo", 1, job_id="b")
    pid = pid_in(tmp_path / "pid")
    assert host.shutdown(5)
    assert isinstance(running.exception(0), JobCancelled)
    assert isinstance(waiting.exception(0), JobCancelled)
    assert is_gone(pid)


def test_shutdown_while_a_worker_starts_leaves_no_process(make_host: MakeHost, tmp_path: Path) -> None:
    host = make_host(setup=FakeSetup(fails_with="stuck", start_marker=str(tmp_path / "pid")))
    future = host.submit("echo", 1, job_id="a")
    pid = pid_in(tmp_path / "pid")
    assert host.shutdown(5)
    assert isinstance(future.exception(0), JobCancelled)
    assert is_gone(pid)


def test_shutdown_right_after_submit_ends_every_future(make_host: MakeHost) -> None:
    host = make_host(workers=2)
    futures = [host.submit("slow", None, job_id="a") for _ in range(5)]
    assert host.shutdown(0)
    assert all(isinstance(future.exception(0), JobCancelled) for future in futures)


def test_submit_after_shutdown_ends_as_cancelled(make_host: MakeHost) -> None:
    host = make_host()
    assert host.shutdown(1)
    assert host.shutdown(1)
    host.cancel_job("a")
    assert isinstance(host.submit("echo", 1, job_id="a").exception(0), JobCancelled)


def test_host_that_the_system_refuses_processes_fails_the_waiting_tasks(
    make_host: MakeHost, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*arguments: object) -> None:
        raise OSError("too many processes")

    monkeypatch.setattr(supervisor, "Worker", refuse)
    error = error_of(make_host(), "echo")
    assert isinstance(error, WorkerCrashedError)
    assert "too many processes" in error.what
    assert "the system does not start a worker" in caplog.text


def test_fault_of_the_supervisor_fails_every_task_instead_of_hanging(
    make_host: MakeHost, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*arguments: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(supervisor, "Worker", fail)
    host = make_host()
    assert isinstance(error_of(host, "echo"), UnexpectedError)
    wait_until(lambda: host.health() == [])
    assert isinstance(error_of(host, "echo"), UnexpectedError)
    assert "supervisor of the workers failed" in caplog.text


@posix_only
def test_lost_and_replaced_workers_leave_no_descriptor_and_no_zombie(make_host: MakeHost) -> None:
    program = psutil.Process()
    host = make_host(workers=2, max_tasks=2)
    host.submit("echo", 1, job_id="a").result(WAIT_S)
    before = program.num_fds()
    kinds = ("echo", "abort", "garbage", "picture", "leave") * 2
    futures = [host.submit(kind, (400, 400), job_id=f"job {index % 3}") for index, kind in enumerate(kinds)]
    ends = [future.exception(WAIT_S) for future in futures]
    assert [error is None for error in ends] == [kind in ("echo", "picture") for kind in kinds]
    assert host.shutdown(2)
    assert program.num_fds() <= before
    assert [child for child in program.children() if child.status() == psutil.STATUS_ZOMBIE] == []
