"""One unit of work on its way through the host, and its one end. Engines layer; used by the supervisor's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field

from core.errors import AppError
from core.jobs import JobCancelled

log = logging.getLogger(__name__)

OnProgress = Callable[[str, int, int], None]
OnPartial = Callable[[str], None]


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
        on_partial: Receives pieces of the text being made, on the host's thread.
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
    on_partial: OnPartial | None = None
    future: Future[object] = field(default_factory=Future)
    attempts: int = 0
    is_cancelled: bool = False

    def start(self) -> bool:
        """Mark the future as running; False where the caller took the task back through the future."""
        # A task that is tried again runs already.
        return self.future.running() or self.future.set_running_or_notify_cancel()

    def succeed(self, result: object) -> None:
        """End with a result; once cancelled, a task never succeeds."""
        if self.is_cancelled:
            self.stop()
        else:
            self.future.set_result(result)

    def fail(self, error: AppError) -> None:
        """End with an error, its place filled in; once cancelled, a task never fails."""
        if self.is_cancelled:
            self.stop()
        else:
            self._end(error.located(file=self.file, page_index=self.page_index))

    def stop(self) -> None:
        """End as cancelled."""
        self._end(JobCancelled(self.job_id))

    def notify(self, stage: str, done: int, total: int) -> None:
        """Pass progress on; what the receiver raises is only logged."""
        if self.on_progress is None or self.is_cancelled:
            return
        try:
            self.on_progress(stage, done, total)
        except Exception:
            log.exception("the receiver of a task's progress failed")

    def pass_on(self, value: str) -> None:
        """Pass a piece of text on; what the receiver raises is only logged."""
        if self.on_partial is None or self.is_cancelled:
            return
        try:
            self.on_partial(value)
        except Exception:
            log.exception("the receiver of a task's text failed")

    def _end(self, error: AppError | JobCancelled) -> None:
        try:
            self.future.set_exception(error)
        except InvalidStateError:
            # The caller took it back through the future while it waited; futures.wait hears of that only so.
            if self.future.cancelled():
                self.future.set_running_or_notify_cancel()
