"""What runs in a worker process: the handlers of tasks and the context they are given. Engines layer.

The host knows no engine and no exporter: a factory handed to it, a function at the top of some module, is called once
in each new worker and returns the handlers by name.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

from core.jobs import JobCancelled

HEARTBEAT_S = 0.25
REPORT_S = 0.1
EMIT_S = 0.05


class TaskContext:
    """Handed to a running task: where it belongs, how it tells that it lives, and how it learns that it shall stop.

    Lives in the worker process; any thread of it may use it.
    """

    def __init__(
        self,
        *,
        job_id: str = "",
        file: str | None = None,
        page_index: int | None = None,
        cancelled: threading.Event | None = None,
        send_progress: Callable[[str, int, int], None] | None = None,
        send_heartbeat: Callable[[], None] | None = None,
        send_partial: Callable[[str], None] | None = None,
    ) -> None:
        """Bind the context to a task; without arguments it serves to call a handler in this process.

        Args:
            job_id: Job the task belongs to.
            file: File it reads.
            page_index: Page it reads, counted from 0.
            cancelled: Set once the task shall stop.
            send_progress: Receives (stage, done, total).
            send_heartbeat: Tells the watchdog that the task lives.
            send_partial: Receives text as it is made.
        """
        self.job_id = job_id
        self.file = file
        self.page_index = page_index
        self._cancelled = cancelled or threading.Event()
        self._send_progress = send_progress
        self._send_heartbeat = send_heartbeat
        self._send_partial = send_partial
        self._kept_back: list[str] = []
        self._next_emit = 0.0
        self._emit_lock = threading.Lock()
        self._next_heartbeat = time.monotonic() + HEARTBEAT_S
        self._next_report = 0.0
        self._stage: str | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether the task was asked to stop."""
        return self._cancelled.is_set()

    def checkpoint(self) -> None:
        """Show that the task lives, and stop it where that was asked for. Cheap; call it every 0.3 s of work.

        Raises:
            JobCancelled: If the task was asked to stop.
        """
        if self._cancelled.is_set():
            raise JobCancelled(self.job_id)
        now = time.monotonic()
        if self._kept_back and now >= self._next_emit:
            self.flush()
        if self._send_heartbeat is not None and now >= self._next_heartbeat:
            self._next_heartbeat = now + HEARTBEAT_S
            self._send_heartbeat()

    def report(self, stage: str, done: int, total: int) -> None:
        """Tell how far a stage is; thinned to about ten a second, the first and last of a stage always arrive."""
        now = time.monotonic()
        if self._send_progress is None or (stage == self._stage and done < total and now < self._next_report):
            return
        self._stage = stage
        self._next_report = now + REPORT_S
        self._next_heartbeat = now + HEARTBEAT_S
        self._send_progress(stage, done, total)

    def emit(self, value: str) -> None:
        """Hand over more of the text being made; merged to about twenty messages a second, nothing is lost.

        The first piece goes at once; what is kept back goes with a later one, with a checkpoint, or at the task's end.
        """
        if self._send_partial is None or not value:
            return
        with self._emit_lock:
            self._kept_back.append(value)
        if time.monotonic() >= self._next_emit:
            self.flush()

    def flush(self) -> None:
        """Send what ``emit`` has kept back."""
        if self._send_partial is None:
            return
        with self._emit_lock:  # held while sending: pieces of two threads must not overtake each other
            if self._kept_back:
                value, self._kept_back = "".join(self._kept_back), []
                self._next_emit = time.monotonic() + EMIT_S
                self._next_heartbeat = time.monotonic() + HEARTBEAT_S
                self._send_partial(value)


TaskHandler = Callable[[object, TaskContext], object]
TaskHandlers = Mapping[str, TaskHandler]
