"""One piece of work of a tool on a thread, told of on the GUI thread."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.qt_jobs import QtJobQueue
from core.jobs import JobEvent, Work


class ToolWork(QObject):
    """Runs one piece of work at a time. GUI thread only."""

    progressed = Signal(int, int)
    """How much is done, and of how much."""
    ended = Signal(object)
    """The final JobEvent."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._queue = QtJobQueue(threads=1, parent=self)
        self._queue.job_event.connect(self._on_event)
        self._job_id = ""

    @property
    def is_running(self) -> bool:
        """Whether something is at work."""
        return bool(self._job_id)

    def start(self, work: Work) -> None:
        """Begin; only while nothing is at work."""
        self._job_id = uuid.uuid4().hex
        self._queue.submit(self._job_id, work)

    def stop(self) -> None:
        """Ask it to stop; ``ended`` tells when it has."""
        if self._job_id:
            self._queue.cancel(self._job_id)

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether the thread ended in time."""
        return self._queue.shutdown(timeout_s)

    @Slot(object)
    def _on_event(self, event: JobEvent) -> None:
        if event.job_id != self._job_id:
            return
        if event.state.is_final:
            self._job_id = ""
            self.ended.emit(event)
        elif event.total > 0:
            self.progressed.emit(event.done, event.total)
