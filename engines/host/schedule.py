"""Which task comes next: by priority, then one of each job in turn, then first come first served. Engines layer.

Tasks are pages, not documents, so a job of one page never waits for a job of five hundred. Pure data, one thread.
"""

from __future__ import annotations

from collections import OrderedDict, deque

from engines.host.task import Task


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
