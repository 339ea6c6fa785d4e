"""Holds the workers to their limits: silence, memory, deadlines, wear. Engines layer; on the supervisor's thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Sequence

import psutil

from engines.host import failures
from engines.host.limits import HostLimits, WorkerState
from engines.host.task import Task
from engines.host.worker import Worker

log = logging.getLogger(__name__)

_MOST_PATIENCE = 4.0


def crowding() -> float:
    """Return how many processes want each core of this machine, 1 to 4: so much longer may a worker be silent."""
    try:
        load = float(psutil.getloadavg()[0]) / (psutil.cpu_count() or 1)
    except OSError:
        return 1.0
    return min(max(1.0, load), _MOST_PATIENCE)


class Watchdog:
    """Looks at workers and ends those that break a limit."""

    def __init__(self, limits: HostLimits) -> None:
        """Hold workers to the limits."""
        self._limits = limits

    def sleep_s(self, workers: Iterable[Worker], leave_by: float | None) -> float | None:
        """Return how long nothing needs to be looked at; None for ever.

        Args:
            workers: All there are.
            leave_by: When all shall have left, on the monotonic clock.
        """
        now = time.monotonic()
        due = [] if leave_by is None else [leave_by]
        for worker in workers:
            if worker.deadline is not None:
                due.append(worker.deadline)
            if worker.state is WorkerState.BUSY:
                due.append(now + self._limits.poll_s)
        return max(0.0, min(due) - now) if due else None

    def look(self, workers: Sequence[Worker]) -> list[Worker]:
        """Act on every deadline that has come, and return the workers that were killed and do not die."""
        now = time.monotonic()
        undead: list[Worker] = []
        for worker in workers:
            is_due = worker.deadline is not None and now >= worker.deadline
            if worker.state is WorkerState.BUSY and worker.task is not None and not is_due:
                self._look_at_busy(worker, worker.task, now)
            elif not is_due:
                continue
            elif worker.state is WorkerState.KILLED:
                worker.deadline = None
                undead.append(worker)
            elif worker.state is WorkerState.IDLE:
                worker.ask_to_leave(now + self._limits.stop_timeout_s)
            else:
                if worker.state is WorkerState.STARTING:
                    worker.start_failure = failures.cannot_start("it took too long")
                worker.kill()
        return undead

    def is_worn(self, worker: Worker) -> bool:
        """Tell whether a worker that has ended a task is better replaced."""
        limits = self._limits
        if worker.tasks_done >= limits.max_tasks:
            return True
        return worker.tasks_done >= limits.soft_rss_min_tasks and (worker.rss_mib() or 0.0) > limits.soft_rss_mib

    def forgive(self, workers: Iterable[Worker], lost_s: float) -> None:
        """Move all deadlines by a time in which neither the workers nor the supervisor could run."""
        for worker in workers:
            worker.silent_since += lost_s
            if worker.deadline is not None:
                worker.deadline += lost_s

    def _look_at_busy(self, worker: Worker, task: Task, now: float) -> None:
        limits = self._limits
        stall_timeout_s = limits.stall_timeout_s if task.stall_timeout_s is None else task.stall_timeout_s
        silence_s = now - worker.silent_since
        # Asked only then: a worker that gets a fifth of a core is slow and does not hang.
        if silence_s > stall_timeout_s and silence_s > stall_timeout_s * crowding():
            log.error("worker %d was silent for %.0f s (stage %r)", worker.pid, stall_timeout_s, worker.stage)
            worker.kill(failures.stalled(stall_timeout_s))
        elif (rss_mib := worker.rss_mib()) is not None and rss_mib > limits.hard_rss_mib:
            log.error("worker %d used %.0f MiB of memory", worker.pid, rss_mib)
            worker.kill(failures.too_much_memory(limits.hard_rss_mib))
