"""Workers live no longer than the program, however it ends, and leave its streams alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.fakes.waiting import wait_until

ROOT = Path(__file__).parents[4]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def start(mode: str, folder: Path) -> subprocess.Popen[str]:
    # A session of its own, so that a signal to the group is what Ctrl-C in a terminal is: for all at once.
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.fakes.host_program", mode, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def worker_pids(folder: Path) -> list[int]:
    return [int(path.read_text()) for path in sorted(folder.iterdir())]


def wait_until_gone(pids: list[int]) -> None:
    assert pids
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid in pids), f"end of {pids}")


def test_workers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    # GIVEN a program with two busy workers, one of which holds its interpreter in native code
    with start("sleep", tmp_path) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        # WHEN the program is killed and can do nothing about it
        program.send_signal(signal.SIGKILL)
    # THEN both workers end
    wait_until_gone(worker_pids(tmp_path))


@pytest.mark.parametrize("mode", ["forget", "starting"])
def test_workers_end_when_the_program_forgets_to_shut_the_host_down(tmp_path: Path, mode: str) -> None:
    with start(mode, tmp_path) as program:
        output, errors = program.communicate(timeout=60)
    assert (program.returncode, output, errors) == (0, "", "")
    wait_until_gone(worker_pids(tmp_path))


def test_interrupt_reaches_the_program_only(tmp_path: Path) -> None:
    with start("sleep", tmp_path) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        os.killpg(program.pid, signal.SIGINT)
        output, errors = program.communicate(timeout=60)
    assert (program.returncode, output, errors) == (0, "interrupted\n", "")
    wait_until_gone(worker_pids(tmp_path))


def test_program_ends_without_a_word_of_workers_or_leaked_resources(tmp_path: Path) -> None:
    with start("work", tmp_path) as program:
        output, errors = program.communicate(timeout=60)
    assert program.returncode == 0
    assert output == "worked\n"
    assert errors.startswith("worker ")
    assert "odd page" in errors
    assert errors.count("\n") == 1
