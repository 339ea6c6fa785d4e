"""What workers have seen goes with them: after ``renew`` every task gets a fresh process."""

from __future__ import annotations

import os
from pathlib import Path

import psutil

from engines.host.host import WorkerHost
from engines.host.limits import HostLimits
from tests.fakes.waiting import wait_until
from tests.fakes.worker_tasks import FakeSetup, build_fake_tasks

WAIT_S = 30.0


def _host(workers: int = 1) -> WorkerHost:
    return WorkerHost(build_fake_tasks, FakeSetup(), workers=workers, limits=HostLimits(poll_s=0.02))


def test_an_idle_worker_leaves_at_once_and_the_next_task_gets_another() -> None:
    with _host() as host:
        first = host.submit("whoami", None, job_id="a").result(WAIT_S)
        host.renew()
        wait_until(lambda: not host.health())
        second = host.submit("whoami", None, job_id="a").result(WAIT_S)
    assert isinstance(first, int)
    assert not psutil.pid_exists(first)
    assert second not in (first, os.getpid())


def test_a_busy_worker_ends_its_task_first(tmp_path: Path) -> None:
    with _host() as host:
        running = host.submit("wait_for_file", tmp_path / "go", job_id="a")
        wait_until(lambda: [worker.state.value for worker in host.health()] == ["busy"])
        (before,) = host.health()
        host.renew()
        waiting = host.submit("whoami", None, job_id="a")
        (tmp_path / "go").touch()
        assert running.result(WAIT_S) == str(tmp_path / "go")
        assert waiting.result(WAIT_S) != before.pid


def test_a_host_without_workers_has_nothing_to_renew() -> None:
    with _host() as host:
        host.renew()
        assert host.submit("echo", 1, job_id="a").result(WAIT_S) == 1
