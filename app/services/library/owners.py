"""Which process owns a job, and whether it is still there. Services layer; any thread.

Process numbers are given again, so an owner is known by the time it began, too. They mean nothing on another machine:
there a heartbeat tells.
"""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass

import psutil

SILENCE_S = 60.0
"""A job of another machine without a heartbeat for so long has lost its owner."""
_START_TOLERANCE_S = 2.0  # the system rounds a process' start time


@dataclass(frozen=True, slots=True)
class Owner:
    """A process that owns jobs.

    Attributes:
        machine: Name of its machine; "" where nobody owns the job any more.
        pid: Process number.
        started: When the process began, seconds since the epoch.
    """

    machine: str
    pid: int
    started: float

    @classmethod
    def this_process(cls) -> Owner:
        """Return the process that asks."""
        pid = os.getpid()
        return cls(machine(), pid, process_started(pid))

    def is_lost(self, heartbeat_at: float) -> bool:
        """Tell whether the process is gone.

        Args:
            heartbeat_at: When it last gave a sign of life, seconds since the epoch; counts on another machine.
        """
        if not self.pid:
            return True
        if self.machine != machine():
            return time.time() - heartbeat_at >= SILENCE_S
        return not is_alive(self.pid, self.started)


NOBODY = Owner("", 0, 0.0)
"""Owns the jobs that a process has let go."""


def machine() -> str:
    """Return the name of this machine."""
    # Containers of one machine have names, and process numbers, of their own.
    return platform.node()


def process_started(pid: int) -> float:
    """Return when a process began, seconds since the epoch."""
    return float(psutil.Process(pid).create_time())


def is_alive(pid: int, started: float) -> bool:
    """Tell whether a process of this machine runs that began at a time (seconds since the epoch)."""
    try:
        process = psutil.Process(pid)
        is_same = abs(process.create_time() - started) <= _START_TOLERANCE_S
        return bool(is_same and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:  # it exists and belongs to somebody else
        return True
