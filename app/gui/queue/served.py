"""A job of another program as the queue sees it; plain data, free of Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from core.jobs import JobEvent, Work


@dataclass(frozen=True, slots=True)
class ServedJob:
    """What a row shows of a job that came through the HTTP API.

    Attributes:
        id: Of the job.
        work: Its body.
    """

    id: str
    work: Work

    @property
    def name(self) -> str:
        """Name of the file as it was sent; the id of the job where the work tells none."""
        return str(getattr(self.work, "file_name", "") or self.id)

    @property
    def tool(self) -> str:
        """Slug of the tool; "" without."""
        return str(getattr(self.work, "tool", "") or "")

    @property
    def priority(self) -> int:
        """Jobs with a higher number begin first."""
        return int(getattr(self.work, "priority", 0) or 0)

    @property
    def pages(self) -> int:
        """Pages of the file; 0 while unknown."""
        return int(getattr(self.work, "page_count", 0) or 0)

    @property
    def document_id(self) -> str | None:
        """Its document in the library, once known."""
        return getattr(self.work, "document_id", None) or None


SERVED_AT_A_TIME = 18
"""Most jobs of other programs that have a thread: they mostly wait for a page or a model, in lanes of their own."""


class ServedJobs(Protocol):
    """Holds jobs of other programs until rows begin with them."""

    def begin(self, job: ServedJob, submit: Callable[[str, Work], None]) -> bool:
        """Hand a job that waits to the threads by ``submit``; tell whether it was still wanted. GUI thread."""
        ...

    def stop(self, job_id: str) -> None:
        """Ask a job to end, because a person wants that; returns at once. GUI thread."""
        ...

    def pass_on(self, event: JobEvent) -> None:
        """Tell whoever submitted the job what happened to it. Any thread; events of other jobs are ignored."""
        ...
