"""One second look over a document in the background, which can be stopped."""

from __future__ import annotations

import logging
import threading
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.qt_jobs import run_in_background
from app.services.improve.service import ImproveRequest, ImproveResult, ImproveService
from core.errors import AppError
from core.jobs import JobCancelled, JobContext, JobEvent

if TYPE_CHECKING:
    from app.services.improve.proposal import Proposal

log = logging.getLogger(__name__)


class ImproveCall(QObject):
    """Runs one look at a time. GUI thread only."""

    progressed = Signal(int, int)
    """Parts looked at, parts worth a look."""
    proposed = Signal(object)
    """A Proposal: a part is read otherwise."""
    finished = Signal(object)
    """The ImproveResult."""
    failed = Signal(object)
    """The AppError that ended it; what was proposed by then is kept."""
    stopped = Signal()
    """It has ended because it was asked to; what was proposed by then is kept."""
    _told = Signal(object)

    def __init__(self, service: ImproveService, parent: QObject) -> None:
        """Use a service."""
        super().__init__(parent)
        self._service = service
        self._cancel: threading.Event | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether a look is being taken."""
        return self._cancel is not None

    def start(self, request: ImproveRequest) -> None:
        """Begin."""
        cancel = threading.Event()
        self._cancel = cancel
        service, tell = self._service, self._tell

        def look() -> ImproveResult | None:
            context = JobContext(uuid.uuid4().hex, _unheard, cancel)
            try:
                return service.improve(
                    request, context, on_proposal=tell, on_region=lambda done, total: tell((done, total))
                )
            except JobCancelled:
                return None

        run_in_background(self, look, self._on_done, self._on_error)

    def stop(self) -> None:
        """Ask it to end; ``stopped`` tells when it has."""
        if self._cancel is not None:
            self._cancel.set()

    def _tell(self, news: Proposal | tuple[int, int]) -> None:
        # On a thread of the pool.
        try:
            self._told.emit(news)
        except RuntimeError:  # the window is gone
            log.debug("a proposal came after the end of the window")

    @Slot(object)
    def _on_told(self, news: Proposal | tuple[int, int]) -> None:
        if isinstance(news, tuple):
            self.progressed.emit(*news)
        else:
            self.proposed.emit(news)

    def _on_done(self, result: ImproveResult | None) -> None:
        self._cancel = None
        if result is None:
            self.stopped.emit()
        else:
            self.finished.emit(result)

    def _on_error(self, error: AppError) -> None:
        self._cancel = None
        self.failed.emit(error)


def _unheard(event: JobEvent) -> None:
    """Take progress of the job, of which the call is told otherwise."""
