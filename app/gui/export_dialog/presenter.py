"""What the export dialog does, without a widget: plans, asks about existing files, runs, collects results."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.gui.export_dialog.results import ResultModel
from app.gui.qt_jobs import QtJobQueue, run_in_background
from app.gui.services import GuiServices
from app.services.export.batch import ExportBatch, ExportOutcome, ExportRequest, PlannedExport
from app.services.export.plan import ExistingFile, settle
from core.errors import AppError, PasswordRequiredError, PasswordWrongError
from core.jobs import JobContext, JobEvent, JobState
from exporters.base import ExportOptions
from exporters.txt import text_pieces

_LOCKED = (PasswordRequiredError, PasswordWrongError)


class _ExportJob:
    """The work of one export; ``outcomes`` only grows, so the GUI thread may read it at any time."""

    def __init__(self, batch: ExportBatch, plan: Sequence[PlannedExport]) -> None:
        self._batch = batch
        self._plan = plan
        self.outcomes: list[ExportOutcome] = []

    def __call__(self, context: JobContext) -> tuple[ExportOutcome, ...]:
        return self._batch.run(self._plan, context, self.outcomes.append)


class ExportPresenter(QObject):
    """State of one export. GUI thread only."""

    sources_known = Signal(list)
    """The source paths of the documents (list[Path])."""
    existing_found = Signal(int)
    """So many files exist already; answer with ``go_on`` or do nothing."""
    started = Signal()
    """Files are being written."""
    progressed = Signal(int, int)
    """Files done, files in all."""
    finished = Signal(bool)
    """The export has ended; whether it was stopped."""
    refused = Signal(object)
    """The export could not begin, or the text could not be loaded (AppError)."""
    text_ready = Signal(str)
    """The text of all documents, which ``copy_text`` asked for."""

    def __init__(self, services: GuiServices, document_ids: Sequence[str], parent: QObject | None = None) -> None:
        """Export these documents."""
        super().__init__(parent)
        self._library = services.library
        self._ids = tuple(document_ids)
        self._batch = ExportBatch(
            services.library, services.writer, services.host, services.passwords, services.kept_of
        )
        self._passwords = services.passwords
        self._queue = QtJobQueue(threads=1, parent=self)
        self._queue.job_event.connect(self._on_job_event)
        self.results = ResultModel(self)
        self._request: ExportRequest | None = None
        self._plan: tuple[PlannedExport, ...] = ()
        self._job: _ExportJob | None = None
        self._job_id = ""
        self._kept = 0

    @property
    def document_ids(self) -> tuple[str, ...]:
        """What is exported."""
        return self._ids

    @property
    def is_running(self) -> bool:
        """Whether files are being written."""
        return self._job is not None

    def load_sources(self) -> None:
        """Look up the source paths, for the preview of names."""
        run_in_background(self, self._source_paths, self.sources_known.emit, self.refused.emit)

    def begin(self, request: ExportRequest) -> None:
        """Plan the export and start it, unless files exist about which the person must decide."""
        if self.is_running:
            return
        self._request = request
        run_in_background(self, partial(self._batch.plan, request), self._on_planned, self.refused.emit)

    def go_on(self, existing: ExistingFile) -> None:
        """Start with the answer about existing files."""
        if self._request is None or self.is_running:
            return
        plan = partial(settle, self._plan, self._request, existing)
        run_in_background(self, plan, self._start, self.refused.emit)

    @property
    def locked(self) -> tuple[ExportOutcome, ...]:
        """What could not be written for want of the right password."""
        return tuple(outcome for outcome in self.results.outcomes() if isinstance(outcome.error, _LOCKED))

    def give_password(self, password: str) -> None:
        """Try the files again that need a password, with this one; it is kept in memory only."""
        locked = self.locked
        if self.is_running or not locked:
            return
        for outcome in locked:
            self._passwords.remember(outcome.planned.document.path, password)
        self._start(
            [outcome.planned for outcome in locked], kept=[o for o in self.results.outcomes() if o not in locked]
        )

    def cancel(self) -> None:
        """Ask the export to stop; the file in work is not kept."""
        self._queue.cancel(self._job_id)

    def copy_text(self) -> None:
        """Load the text of all documents; ``text_ready`` tells it."""
        run_in_background(self, self._text, self.text_ready.emit, self.refused.emit)

    def shut_down(self, timeout_s: float) -> bool:
        """Stop and wait; for the end of the program."""
        return self._queue.shutdown(timeout_s)

    def _text(self) -> str:
        stored = (self._library.document(document_id) for document_id in self._ids)
        documents = (self._library.load(each.id, range(each.source.page_count)) for each in stored)
        return "\n".join("".join(text_pieces(document, ExportOptions())) for document in documents)

    def _source_paths(self) -> list[Path]:
        return [self._library.document(document_id).path for document_id in self._ids]

    def _on_planned(self, plan: tuple[PlannedExport, ...]) -> None:
        self._plan = plan
        existing = sum(planned.exists for planned in plan)
        if existing and self._request is not None and self._request.existing is ExistingFile.ASK:
            self.existing_found.emit(existing)
        else:
            self._start(plan)

    def _start(self, plan: Sequence[PlannedExport], kept: Sequence[ExportOutcome] = ()) -> None:
        if self.is_running:
            return
        self.results.clear()
        self.results.add(kept)
        self._kept = len(kept)
        self._job = _ExportJob(self._batch, plan)
        self._job_id = uuid.uuid4().hex
        self.started.emit()
        self.progressed.emit(0, len(plan))
        self._queue.submit(self._job_id, self._job)

    def _on_job_event(self, event: JobEvent) -> None:
        if self._job is None or event.job_id != self._job_id:
            return
        self.results.add(self._job.outcomes[self.results.rowCount() - self._kept :])
        if event.total:
            self.progressed.emit(event.done, event.total)
        if event.state.is_final:
            self._job = None
            if isinstance(event.error, AppError):
                self.refused.emit(event.error)
            self.finished.emit(event.state is JobState.CANCELLED)
