"""The worker host: takes tasks from any thread, runs them in worker processes. Engines layer.

The rest of the program sees only this class and ``engines.host.tasks``.
"""

from __future__ import annotations

import atexit
import itertools
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from types import TracebackType
from typing import Self, TypeVar

from engines.host.limits import HostLimits, WorkerHealth
from engines.host.supervisor import Supervisor
from engines.host.task import OnPartial, OnProgress, Task
from engines.host.tasks import TaskHandlers

SetupT = TypeVar("SetupT")
DEFAULT_LIMITS = HostLimits()
EXIT_TIMEOUT_S = 1.0
HEALTH_TIMEOUT_S = 5.0


class WorkerHost:
    """Runs tasks in worker processes that may hang, crash or be killed without harm to this one.

    Tasks are served by priority, then one of each job in turn, then in order of arrival. Workers start when there is
    work and stop when there has been none for a while. A task that loses its worker fails alone; one whose worker
    crashed is tried again in a fresh one first. All methods may be called from any thread. Future callbacks and
    ``on_progress`` and ``on_partial`` run on the host's thread and must be quick.

    On Windows and macOS, and in a frozen program, the program's main module must be importable without effect, and
    ``multiprocessing.freeze_support()`` must be its first call.
    """

    def __init__(
        self,
        build_tasks: Callable[[SetupT], TaskHandlers],
        setup: SetupT,
        *,
        workers: int,
        limits: HostLimits = DEFAULT_LIMITS,
    ) -> None:
        """Prepare; no process is started before the first task.

        Args:
            build_tasks: A function at the top of a module; called once in every worker, returns handlers by name. What
                it raises fails all waiting tasks; what may be missing is better loaded by the handlers.
            setup: Its argument; picklable.
            workers: Most worker processes at a time, at least 1.
            limits: Limits on time and memory.

        Raises:
            ValueError: If ``workers`` is below 1.
            pickle.PicklingError, AttributeError, TypeError: If factory or setup cannot be pickled.
        """
        if workers < 1:
            raise ValueError(f"a host needs at least one worker, not {workers}")
        factory = pickle.dumps((build_tasks, setup), pickle.HIGHEST_PROTOCOL)
        self._task_ids = itertools.count(1)
        self._supervisor = Supervisor(factory, workers, limits)
        # A daemon, so that a host that was never shut down does not keep the program from ending.
        self._thread = threading.Thread(target=self._supervisor.run, name="worker-host", daemon=True)
        self._thread.start()
        atexit.register(self.shutdown, EXIT_TIMEOUT_S)

    def __enter__(self) -> Self:
        """Return the host."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop everything."""
        self.shutdown(EXIT_TIMEOUT_S)

    def submit(
        self,
        kind: str,
        payload: object,
        *,
        job_id: str,
        priority: int = 0,
        page_index: int | None = None,
        file: str | None = None,
        stall_timeout_s: float | None = None,
        on_progress: OnProgress | None = None,
        on_partial: OnPartial | None = None,
    ) -> Future[object]:
        """Queue a task and return at once.

        Args:
            kind: Name of the handler.
            payload: Picklable and small: a path, a page index, settings.
            job_id: Job it belongs to.
            priority: Higher goes first.
            page_index: Page it reads, counted from 0, for messages.
            file: File it reads, for messages.
            stall_timeout_s: Longest silence allowed, where this kind needs another than the host's.
            on_progress: Receives (stage, done, total) on the host's thread.
            on_partial: Receives pieces of the text that the task makes, in order, on the host's thread; all of them
                before the future ends. A task that is tried again after a crash begins anew.

        Returns:
            A future that ends with the handler's result, with an ``AppError`` that names file and page, or with
            ``JobCancelled`` where the job was cancelled or the host is shut down. Cancelling the future itself takes
            back a task that waits and does not touch one that runs.
        """
        task = Task(
            next(self._task_ids),
            kind,
            payload,
            job_id,
            priority=priority,
            file=file,
            page_index=page_index,
            stall_timeout_s=stall_timeout_s,
            on_progress=on_progress,
            on_partial=on_partial,
        )
        if not self._supervisor.post(partial(self._supervisor.add, task)):
            self._supervisor.refuse(task)
        return task.future

    def cancel_job(self, job_id: str) -> None:
        """Stop all tasks of a job submitted so far; their futures end with ``JobCancelled`` within a second.

        A running task is asked first; its worker is ended where it does not come back in time.
        """
        self._supervisor.post(partial(self._supervisor.cancel_job, job_id))

    def renew(self) -> None:
        """Forget what the workers have seen: each is replaced by a fresh process before it gets another task.

        What a worker holds of a document (open files, decoded pages, a language model's memory of a prompt) goes back
        to the system with its process. Tasks that run are finished first; returns at once.
        """
        self._supervisor.post(self._supervisor.renew)

    def health(self) -> list[WorkerHealth]:
        """Return how the workers stand; empty after shutdown.

        Raises:
            TimeoutError: If the host's thread does not answer.
        """
        if threading.current_thread() is self._thread:
            return self._supervisor.health()
        answer: Future[list[WorkerHealth]] = Future()
        if not self._supervisor.post(lambda: answer.set_result(self._supervisor.health())):
            return []
        return answer.result(HEALTH_TIMEOUT_S)

    def shutdown(self, timeout_s: float = EXIT_TIMEOUT_S) -> bool:
        """Cancel everything, end the workers, and tell whether all ended.

        Running tasks are asked to stop and have the shorter of ``timeout_s`` and the limit of a cancel for that; then
        their workers are ended. Idempotent.
        """
        atexit.unregister(self.shutdown)
        self._supervisor.post(partial(self._supervisor.leave, timeout_s))
        if threading.current_thread() is self._thread:
            return False
        self._thread.join(timeout_s + 3.0)
        return not self._thread.is_alive() and not self._supervisor.left_behind
