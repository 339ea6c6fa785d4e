"""Which task comes next: by priority, then one of each job in turn, then first come first served. Engines layer.

Tasks are pages, not documents, so a job of one page never waits for a job of five hundred. Pure data, one thread.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

OnProgress = Callable[[str, int, int], None]


@dataclass(slots=True, eq=False)
class Task:
    """One unit of work on its way through the host.

    Attributes:
        task_id: Unique in the host.
        kind: Name of the handler.
        payload: What the handler is given; picklable.
        job_id: Job it belongs to.
        priority: Higher goes first.
        file: File it reads, for messages.
        page_index: Page it reads, counted from 0, for messages.
        stall_timeout_s: Longest silence allowed; None for the host's limit.
        on_progress: Receives (stage, done, total) on the host's thread.
        future: Where the result goes.
        attempts: Workers it was given to.
        is_cancelled: Whether it was asked to stop.
    """

    task_id: int
    kind: str
    payload: object
    job_id: str
    priority: int = 0
    file: str | None = None
    page_index: int | None = None
    stall_timeout_s: float | None = None
    on_progress: OnProgress | None = None
    future: Future[object] = field(default_factory=Future)
    attempts: int = 0
    is_cancelled: bool = False


class Schedule:
    """The tasks that wait for a worker."""

    def __init__(self) -> None:
        """Start empty."""
        self._lanes: dict[int, OrderedDict[str, deque[Task]]] = {}
        self._count = 0

    def __len__(self) -> int:
        """Tasks that wait."""
        return self._count

    def add(self, task: Task) -> None:
        """Put a task behind the others of its job."""
        self._job(task).append(task)
        self._count += 1

    def put_back(self, task: Task) -> None:
        """Put a task that lost its worker before the others of its job."""
        self._job(task).appendleft(task)
        self._count += 1

    def take(self) -> Task | None:
        """Take out the next task; its job then waits for its next turn. None where nothing waits."""
        if not self._count:
            return None
        priority = max(self._lanes)
        lane = self._lanes[priority]
        job_id, tasks = lane.popitem(last=False)
        task = tasks.popleft()
        if tasks:
            lane[job_id] = tasks
        elif not lane:
            del self._lanes[priority]
        self._count -= 1
        return task

    def remove_job(self, job_id: str) -> list[Task]:
        """Take out all tasks of a job."""
        removed: list[Task] = []
        for priority in sorted(self._lanes, reverse=True):
            lane = self._lanes[priority]
            removed.extend(lane.pop(job_id, ()))
            if not lane:
                del self._lanes[priority]
        self._count -= len(removed)
        return removed

    def remove_all(self) -> list[Task]:
        """Take out everything."""
        removed: list[Task] = []
        while (task := self.take()) is not None:
            removed.append(task)
        return removed

    def _job(self, task: Task) -> deque[Task]:
        return self._lanes.setdefault(task.priority, OrderedDict()).setdefault(task.job_id, deque())
