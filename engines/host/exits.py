"""Why a worker process ended: its exit code in words, signs of the system's out-of-memory killer. Engines layer."""

from __future__ import annotations

import signal
from pathlib import Path

VMSTAT = Path("/proc/vmstat")


def describe_exit(exit_code: int | None) -> str:
    """Return an exit code in words: the signal's name on POSIX, the status in hexadecimal on Windows.

    Args:
        exit_code: As ``multiprocessing.Process.exitcode``: negative for a signal.
    """
    if exit_code is None:
        return "no exit code"
    if exit_code < 0:
        try:
            return signal.Signals(-exit_code).name
        except ValueError:
            return f"signal {-exit_code}"
    # NTSTATUS codes such as 0xC0000005 (access violation) are told by their upper half.
    return f"exit code 0x{exit_code:08X}" if exit_code > 0xFFFF else f"exit code {exit_code}"


def oom_kill_count(vmstat: Path = VMSTAT) -> int | None:
    """Return how many processes the Linux kernel has ended for want of memory since boot; None on other systems.

    The counter ``oom_kill`` of /proc/vmstat counts those of the whole machine and of control groups alike
    (Linux 4.13 and later).
    """
    try:
        for line in vmstat.read_text().splitlines():
            name, _, value = line.partition(" ")
            if name == "oom_kill":
                return int(value)
    except (OSError, ValueError):
        pass
    return None


def is_system_oom_kill(exit_code: int | None, count_before: int | None, count_after: int | None) -> bool:
    """Tell whether the system ended the process for want of memory.

    Args:
        exit_code: Of a process that the host itself did not kill.
        count_before: ``oom_kill_count`` when its task began.
        count_after: ``oom_kill_count`` now.
    """
    if exit_code is None or exit_code >= 0 or -exit_code != getattr(signal, "SIGKILL", 9):
        return False
    return count_before is not None and count_after is not None and count_after > count_before


def is_cpu_limit(exit_code: int | None) -> bool:
    """Tell whether the system ended the process because it had computed for too long (RLIMIT_CPU)."""
    return exit_code is not None and exit_code < 0 and -exit_code == getattr(signal, "SIGXCPU", 24)
