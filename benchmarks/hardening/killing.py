"""Starts a program, waits a moment that chance chooses, and ends it or its workers with SIGKILL."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from benchmarks.hardening.process_figures import crowding, workers_of
from benchmarks.work_folder import REPOSITORY

_END_S = 300.0  # where nothing else runs
_LOOK_S = 0.01


class Victim(StrEnum):
    """Who is killed."""

    PARENT = "parent"
    WORKER = "worker"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended.

    Attributes:
        code: Exit code of the program; negative for a signal.
        lines: What it had written to standard output, whole lines only.
        errors: What it wrote to standard error.
        seconds: How long it lived.
        was_hit: Whether somebody was killed; False where it had ended before.
    """

    code: int
    lines: tuple[str, ...]
    errors: str
    seconds: float
    was_hit: bool = False


def run_killed(
    command: Sequence[str], environment: dict[str, str], *, victim: Victim, delay_s: float, chance: random.Random
) -> Ended:
    """Run a program and kill after a delay; a program that only lost a worker runs on to its end.

    Args:
        command: Program and arguments.
        environment: Its environment.
        victim: Who is killed; a worker that is not there yet is waited for as long as the program lives.
        delay_s: When.
        chance: Chooses among several workers.
    """
    return _run(command, environment, lambda process: _kill(process, victim, delay_s, chance))


def run_to_end(command: Sequence[str], environment: dict[str, str]) -> Ended:
    """Run a program to its end."""
    return _run(command, environment, lambda process: False)


def _run(command: Sequence[str], environment: dict[str, str], meddle: Callable[[subprocess.Popen[str]], bool]) -> Ended:
    began = time.monotonic()
    process = subprocess.Popen(
        list(command),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=REPOSITORY,
        env=environment,
    )
    lines: list[str] = []
    errors: list[str] = []
    readers = [
        threading.Thread(target=_collect, args=(stream, into), daemon=True)
        for stream, into in ((process.stdout, lines), (process.stderr, errors))
    ]
    for reader in readers:
        reader.start()
    was_hit = meddle(process)
    patience_s = _END_S * crowding()
    try:
        process.wait(timeout=patience_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        errors.append(f"it did not end within {patience_s:.0f} s\n")
    for reader in readers:
        reader.join()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    whole = tuple(line for line in lines if line.endswith("\n"))
    return Ended(process.returncode, whole, "".join(errors), time.monotonic() - began, was_hit)


def _collect(stream: Iterable[str] | None, into: list[str]) -> None:
    for line in stream or ():
        into.append(line)  # noqa: PERF402 - each as it comes: the process may be killed any time


def _kill(process: subprocess.Popen[str], victim: Victim, delay_s: float, chance: random.Random) -> bool:
    give_up = time.monotonic() + delay_s
    while time.monotonic() < give_up:
        if process.poll() is not None:
            return False
        time.sleep(_LOOK_S)
    workers = workers_of(process.pid)
    while victim is Victim.WORKER and not workers and process.poll() is None:
        time.sleep(_LOOK_S)
        workers = workers_of(process.pid)
    if process.poll() is not None:
        return False
    if victim is not Victim.PARENT and workers:
        os.kill(chance.choice(workers).pid, signal.SIGKILL)
        if victim is Victim.WORKER:
            return True
    process.send_signal(signal.SIGKILL)
    return True


def leftovers(folder: Path) -> list[str]:
    """Return names of what killed programs have left in a folder for temporary files."""
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []
