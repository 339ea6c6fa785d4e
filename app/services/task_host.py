"""The parts of the worker host that services use; ``engines.host.WorkerHost`` is the real one. Services layer."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol


class TaskHost(Protocol):
    """Runs tasks in worker processes."""

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
    ) -> Future[Any]:
        """Queue a task for the next free worker; ``stall_timeout_s`` replaces the host's limit of silence."""
        ...

    def cancel_job(self, job_id: str) -> None:
        """Cancel all tasks of a job."""
        ...


class ProgressHost(TaskHost, Protocol):
    """Tells how far a task is, too."""

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
        on_progress: Callable[[str, int, int], None] | None = None,
    ) -> Future[Any]:
        """Queue a task; ``on_progress`` receives (stage, done, total)."""
        ...


class StreamingHost(TaskHost, Protocol):
    """Passes on text as it is made, too."""

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
        on_progress: Callable[[str, int, int], None] | None = None,
        on_partial: Callable[[str], None] | None = None,
    ) -> Future[Any]:
        """Queue a task; ``on_progress`` receives (stage, done, total), ``on_partial`` pieces of text in order."""
        ...
