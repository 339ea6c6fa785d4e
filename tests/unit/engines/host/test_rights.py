"""A worker has given up what reading does not need, and says so where the system did not let it."""

from __future__ import annotations

import ctypes
import errno
import multiprocessing
import os
import platform
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace

import pytest

from core.errors import PageTimeoutError, WorkerOutOfMemoryError
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits
from engines.host.rights import WorkerRights, worker_rights
from engines.host.syscall_filter import _CALLS, _MACHINES, filter_code, refuse_dangerous_calls
from engines.host.tasks import TaskContext, TaskHandler

filtered = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in _MACHINES, reason="seccomp on known machines"
)
_REACHED = "reached"
SMALL = HostLimits(hard_rss_mib=400.0)


def _socket_of(family: object, _: TaskContext) -> str:
    assert isinstance(family, int)
    try:
        socket.socket(family, socket.SOCK_STREAM).close()
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    return _REACHED


def _pair(_: object, __: TaskContext) -> str:
    try:
        one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    one.close()
    other.close()
    return _REACHED


def _shell(_: object, __: TaskContext) -> str:
    try:
        subprocess.run(["/bin/sh", "-c", "true"], check=True)
    except PermissionError as error:
        return errno.errorcode[error.errno or 0]
    return _REACHED


def _trace_parent(_: object, __: TaskContext) -> str:
    libc = ctypes.CDLL(None, use_errno=True)
    attach = 0x4206  # PTRACE_SEIZE
    if libc.ptrace(attach, os.getppid(), 0, 0) == 0:
        return _REACHED
    return errno.errorcode[ctypes.get_errno()]


def _ring(_: object, __: TaskContext) -> str:
    libc = ctypes.CDLL(None, use_errno=True)
    parameters = ctypes.create_string_buffer(120)
    if libc.syscall(ctypes.c_long(425), ctypes.c_uint(2), parameters) >= 0:
        return _REACHED
    return errno.errorcode[ctypes.get_errno()]


def _ask_for(size: object, _: TaskContext) -> int:
    assert isinstance(size, int)
    return len(bytes(size))  # zeroed pages are given, not touched: the watchdog would see nothing


def _compute(_: object, context: TaskContext) -> None:
    while True:
        context.checkpoint()


def build(_: None) -> Mapping[str, TaskHandler]:
    return {
        "socket": _socket_of,
        "pair": _pair,
        "shell": _shell,
        "trace": _trace_parent,
        "ring": _ring,
        "ask": _ask_for,
        "compute": _compute,
    }


def run(kind: str, payload: object = None, limits: HostLimits = SMALL) -> object:
    with WorkerHost(build, None, workers=1, limits=limits) as host:
        return host.submit(kind, payload, job_id="a").result(60)


@filtered
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK"])
def test_a_worker_gets_no_socket(family: str) -> None:
    assert run("socket", int(getattr(socket, family))) == "EPERM"


@filtered
@pytest.mark.parametrize("kind", ["pair", "shell", "trace", "ring"])
def test_a_worker_reaches_no_other_program_or_process_and_no_way_around(kind: str) -> None:
    assert run(kind) == "EPERM"


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA counts so on Linux alone")
def test_a_request_for_more_memory_than_allowed_fails_before_it_is_filled() -> None:
    with pytest.raises(WorkerOutOfMemoryError):
        run("ask", 4 << 30)
    assert run("ask", 64 << 20) == 64 << 20


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_CPU of POSIX")
def test_a_task_that_computes_for_ever_and_gives_signs_of_life_is_ended() -> None:
    with pytest.raises(PageTimeoutError, match="computing time"):
        run("compute", limits=replace(SMALL, task_cpu_s=0.2))


@filtered
def test_the_rights_are_found_by_trying() -> None:
    assert worker_rights() == WorkerRights(
        has_network=False, can_start_programs=False, has_memory_limit=True, leaves_core=False
    )


def test_numbers_of_calls_are_complete_and_differ() -> None:
    for _, seccomp, numbers in _MACHINES.values():
        assert len(numbers) == len(set(numbers)) == len(_CALLS)
        assert seccomp not in numbers


def test_every_jump_of_the_filter_ends_at_an_instruction_and_refusals_at_the_last() -> None:
    numbers = tuple(range(100, 120))
    code = filter_code(0xC000003E, numbers)
    steps = [code[at : at + 8] for at in range(0, len(code), 8)]
    last = len(steps) - 1
    for at, step in enumerate(steps):
        for jump in (step[2], step[3]) if step[0] in (0x15, 0x35) else ():
            assert jump == 0 or at + 1 + jump == last


def _refused_on(machine: str, pipe: object) -> None:
    platform.machine = lambda: machine  # in a process of its own
    why = refuse_dangerous_calls()
    can_open = _socket_of(int(socket.AF_INET), None)  # type: ignore[arg-type]  # it asks the context nothing
    pipe.send((why, can_open))  # type: ignore[attr-defined]  # a connection


@pytest.mark.skipif(sys.platform != "linux", reason="seccomp")
def test_where_the_machine_is_not_known_the_worker_works_on_and_says_why() -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_refused_on, args=("riscv64", theirs))
    child.start()
    assert ours.poll(30)
    why, can_open = ours.recv()
    child.join()
    assert "riscv64" in why
    assert can_open == _REACHED


def test_other_systems_say_that_they_have_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engines.host.syscall_filter.sys.platform", "darwin")
    assert "no filter" in refuse_dangerous_calls()
