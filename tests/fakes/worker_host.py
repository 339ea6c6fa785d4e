"""A worker host whose one worker is a thread of this process: real tasks on real files, quickly."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.services.worker_tasks import WorkerConfig, build_tasks
from core.settings import Settings
from engines.host.tasks import TaskContext


class InProcessHost:
    """Does one task after the other; ``before`` is called on the worker's thread before each, and may fail or wait."""

    def __init__(self, models_root: Path) -> None:
        self.tasks = build_tasks(WorkerConfig(models_root, Settings()))
        self.before: Callable[[str, object], None] = lambda kind, payload: None
        self.asked: list[str] = []
        self.cancelled: list[str] = []
        self._stops: defaultdict[str, threading.Event] = defaultdict(threading.Event)
        self._worker = ThreadPoolExecutor(1)

    def submit(
        self,
        kind: str,
        payload: object,
        *,
        job_id: str,
        on_progress: Callable[[str, int, int], None] | None = None,
        **_: object,
    ) -> Future[Any]:
        self.asked.append(kind)
        context = TaskContext(job_id=job_id, cancelled=self._stops[job_id], send_progress=on_progress)
        return self._worker.submit(self._run, kind, payload, context)

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)
        self._stops[job_id].set()

    def close(self) -> None:
        """End the worker and close its files."""
        self._worker.shutdown(cancel_futures=True)
        worker: Any = self.tasks["probe"]
        worker.__self__._sources.close()

    def _run(self, kind: str, payload: object, context: TaskContext) -> object:
        self.before(kind, payload)
        context.checkpoint()
        return self.tasks[kind](payload, context)
