"""What a worker process may take, and how it stands. Engines layer, plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MIB = 1024 * 1024
_ASKED_FOR_AND_FILLED = 1.25
_LIBRARIES_MIB = 256  # stacks of threads and heaps of libraries, asked for and hardly touched


@dataclass(frozen=True, slots=True)
class HostLimits:
    """Limits that the host holds its workers to. Memory is resident set size, in MiB.

    Attributes:
        stall_timeout_s: A task that calls neither ``checkpoint`` nor ``report`` for so long has lost its worker; where
            several processes want each core it may be silent up to four times as long.
        cancel_grace_s: Time between asking a task to stop and ending its worker.
        hard_rss_mib: A worker above this is ended and its task fails.
        soft_rss_mib: A worker above this after a task is replaced by a fresh one.
        soft_rss_min_tasks: Tasks a worker does before ``soft_rss_mib`` counts, so that a large model does not make
            every page pay for a new process.
        max_tasks: Tasks after which a worker is replaced.
        idle_timeout_s: A worker without work for so long is stopped.
        start_timeout_s: Time a new worker has for its imports.
        stop_timeout_s: Time a worker without a task has to leave after it was told to.
        start_attempts: Workers in a row that may die while starting before the waiting tasks are given up.
        crash_retries: How often a task whose worker crashed is tried again; never after a timeout or for memory.
        poll_s: How often the memory of busy workers is looked at.
        niceness: How far workers step back behind other programs, 0 to 19.
        native_threads: Threads that OpenMP and BLAS may start in a worker: pages run in parallel, operators do not.
        task_cpu_s: CPU seconds after which the system ends a worker in the middle of one task, whatever signs of life
            it gives; None for no limit.
    """

    stall_timeout_s: float = 45.0
    cancel_grace_s: float = 0.7
    hard_rss_mib: float = 2000.0
    soft_rss_mib: float = 700.0
    soft_rss_min_tasks: int = 10
    max_tasks: int = 200
    idle_timeout_s: float = 60.0
    start_timeout_s: float = 120.0
    stop_timeout_s: float = 2.0
    start_attempts: int = 3
    crash_retries: int = 1
    poll_s: float = 0.25
    niceness: int = 0
    native_threads: int = 1
    task_cpu_s: float | None = 3_600.0

    @property
    def data_mib(self) -> float:
        """Memory that a worker may ask the system for, MiB: more than it may fill, as not all of it is filled."""
        return self.hard_rss_mib * _ASKED_FOR_AND_FILLED + _LIBRARIES_MIB


class WorkerState(StrEnum):
    """What a worker process is doing."""

    STARTING = "starting"
    IDLE = "idle"
    BUSY = "busy"
    LEAVING = "leaving"
    KILLED = "killed"


@dataclass(frozen=True, slots=True)
class WorkerHealth:
    """How one worker stands.

    Attributes:
        slot: Its place, counted from 0; a replacement takes the place of the one it replaces.
        pid: Process id.
        rss_mib: Resident memory in MiB, None where it could not be read.
        state: What it is doing.
        tasks_done: Tasks this process has ended.
        restarts: Processes that had this place before it.
    """

    slot: int
    pid: int
    rss_mib: float | None
    state: WorkerState
    tasks_done: int
    restarts: int
