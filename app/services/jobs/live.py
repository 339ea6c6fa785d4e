"""Jobs that this process works on, and the object that its queue runs. Services layer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from app.services.jobs.port import INLINE_PAGES
from app.services.jobs.records import JobFacts, JobOptions, JobRecord
from app.services.jobs.waiting_line import Lane
from app.services.worker_tasks import ProbeResult
from core.jobs import JobContext


@dataclass(slots=True)
class LiveJob:
    """A job of this process that has not ended; changed under the service's lock.

    Attributes:
        record: How it stands, ahead of the table by a second at most.
        options: How it was asked for.
        probe: The upload as it was looked into, with its password.
        work: What the queue is given.
        asks_model: Whether a language model will be asked for it.
        pages_read: Pages that were read without failure.
        stored_at: When its progress was stored, monotonic seconds.
        is_submitted: Whether it was given to the queue.
        ended: Set once its end is stored.
    """

    record: JobRecord
    options: JobOptions
    probe: ProbeResult
    work: JobWork
    asks_model: bool = False
    pages_read: int = 0
    stored_at: float = 0.0
    is_submitted: bool = False
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def lane(self) -> Lane:
        """Which jobs it waits with."""
        if self.asks_model:
            return Lane.MODEL
        return Lane.SHORT if self.record.page_count <= INLINE_PAGES else Lane.LONG


@dataclass(frozen=True, slots=True)
class JobOutcome:
    """What a job has made; a window shows the document by it.

    Attributes:
        document_id: Its document in the library.
        page_indices: Its pages, counted from 0.
        confidence: Mean over their characters, 0..1; None without text.
        facts: What else was made.
    """

    document_id: str
    page_indices: tuple[int, ...]
    confidence: float | None
    facts: JobFacts


@dataclass(slots=True)
class JobWork:
    """The work that is given to the queue; its attributes are what a window shows of the job.

    Attributes:
        file_name: As it was sent.
        tool: Slug of the tool; "" without.
        priority: Higher goes first.
        page_count: Pages the job has.
        run: Does the work on the thread that calls it.
        document_id: Its document in the library; "" until it is known.
    """

    file_name: str
    tool: str
    priority: int
    page_count: int
    run: Callable[[JobWork, JobContext], JobOutcome]
    document_id: str = ""

    def __call__(self, context: JobContext) -> JobOutcome:
        """Do the work."""
        return self.run(self, context)
