"""Exporting documents of the library: each file on its own, so that one failure does not stop the others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.export.page_spool import spooled
from app.services.export.plan import ExistingFile, ExportRequest, PlannedExport, plan_exports
from app.services.export.writer import DocumentWriter
from app.services.library.library import Library, StoredDocument
from app.services.library.sources import find_source
from app.services.passwords import Passwords
from app.services.task_host import TaskHost
from app.services.worker_tasks import SourceRef, VerifyPdfPayload
from core.errors import (
    AppError,
    FileMissingError,
    InputError,
    NothingToDoError,
    OutputExistsError,
    OutputNotWritableError,
)
from core.jobs import JobContext
from core.model import BlockKind
from exporters.base import ExportFormat, ExportOptions
from exporters.searchable_pdf.pdf_check import PdfCheck

if TYPE_CHECKING:
    from app.services.jobs.kept_sources import KeptSource

log = logging.getLogger(__name__)

_PDF = "pdf"
_POLL_S = 0.2
_PRIORITY = 1  # as the export itself: a person waits


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """How one file of an export ended.

    Attributes:
        planned: What was to be written.
        written: The files that were; empty where it failed.
        error: Why it failed.
        check: What re-reading a searchable PDF found.
    """

    planned: PlannedExport
    written: tuple[Path, ...] = ()
    error: AppError | None = None
    check: PdfCheck | None = None

    @property
    def is_good(self) -> bool:
        """Whether the file is there and, for a PDF, reads back as it should."""
        return self.error is None and (self.check is None or self.check.is_sound)


class ExportBatch:
    """Plans and runs exports. Usable from any thread; ``run`` blocks."""

    def __init__(
        self,
        library: Library,
        writer: DocumentWriter,
        host: TaskHost,
        passwords: Passwords | None = None,
        kept_of: Callable[[str], KeptSource | None] | None = None,
    ) -> None:
        """Use these services.

        Args:
            library: Holds the documents.
            writer: Writes them.
            host: Reads searchable PDFs back.
            passwords: Open protected sources.
            kept_of: Returns for the id of a document what stands for a source that is gone, such as an upload.
        """
        self._passwords = passwords or Passwords()
        self._library = library
        self._writer = writer
        self._host = host
        self._kept_of = kept_of

    def plan(self, request: ExportRequest) -> tuple[PlannedExport, ...]:
        """Choose the files.

        Raises:
            DocumentUnknownError: If a document was deleted meanwhile.
            NameTemplateError: If the template cannot be filled.
            NothingToDoError: If there is no document or no format.
        """
        return plan_exports([self._library.document(document_id) for document_id in request.document_ids], request)

    def run(
        self,
        plan: Sequence[PlannedExport],
        context: JobContext,
        on_outcome: Callable[[ExportOutcome], None] = lambda outcome: None,
    ) -> tuple[ExportOutcome, ...]:
        """Write the files in order.

        Args:
            plan: What to write.
            context: Progress (files done, files in all, "export") and cancel.
            on_outcome: Told of each file, on this thread.

        Raises:
            JobCancelled: If the job was asked to stop; files written so far stay.
        """
        outcomes: list[ExportOutcome] = []
        context.report(0, len(plan), "export")
        for planned in plan:
            context.checkpoint()
            outcome = self._export(planned, context)
            outcomes.append(outcome)
            on_outcome(outcome)
            context.report(len(outcomes), len(plan), "export")
        return tuple(outcomes)

    def _export(self, planned: PlannedExport, context: JobContext) -> ExportOutcome:
        document = planned.document
        written: tuple[Path, ...] = ()
        try:
            _make_folder(planned)
            indices = range(document.source.page_count)
            if not self._library.finished_pages(document.id):
                raise NothingToDoError(
                    "no page of it has been read yet", file=document.source.name, remedy="Read it first"
                )
            ref, options = self._source_of(planned)
            written = self._writer.write(
                document,
                ref,
                indices,
                planned.format_id,
                planned.target,
                context,
                can_overwrite=planned.can_overwrite,
                options=options,
            )
            check = (
                self._check(planned, written[0], ref.password, context)
                if planned.format_id == _PDF and written
                else None
            )
        except AppError as error:
            return ExportOutcome(planned, written, error=error)
        return ExportOutcome(planned, written, check=check)

    def _source_of(self, planned: PlannedExport) -> tuple[SourceRef, ExportOptions]:
        """Return where the source lies, looked for where the format needs it or has pictures, and how to write it."""
        document, options = planned.document, planned.options
        if planned.format_id == _PDF:
            ref, is_translated = self._source(document)
            return ref, replace(options, drops_translation=is_translated)
        holds_figures = ExportFormat(planned.format_id).holds_figures and options.figures
        if holds_figures and self._library.has_block_of_kind(document.id, BlockKind.FIGURE):
            try:
                return self._source(document)[0], options
            except (
                InputError
            ) as error:  # the text is worth having without its pictures, and says where they are missing
                log.warning("figures are left out: %s", error.message)
        return SourceRef(document.path), options

    def _source(self, document: StoredDocument) -> tuple[SourceRef, bool]:
        """Return the source or what stands for it, and whether that has the hidden text of a translation."""
        known = self._library.document(document.id)
        path, is_translated = self._found(known)
        password = self._passwords.of(known.path)
        if path != known.path and password is not None:
            self._passwords.remember(path, password)
        try:
            stat = path.stat()
        except OSError as error:
            raise FileMissingError(
                f"the source file cannot be read ({error.strerror or error})", file=path, remedy="Check its rights"
            ) from error
        return SourceRef(path, self._passwords.of(path), stat.st_size, stat.st_mtime_ns), is_translated

    def _found(self, known: StoredDocument) -> tuple[Path, bool]:
        try:
            return find_source(self._library, known), False
        except FileMissingError:
            kept = self._kept_of(known.id) if self._kept_of is not None else None
            if kept is None:
                raise
            return kept.path, kept.is_translated

    def _check(self, planned: PlannedExport, path: Path, password: str | None, context: JobContext) -> PdfCheck:
        document = planned.document
        with spooled(self._library, document.id, range(document.source.page_count)) as pages:
            payload = VerifyPdfPayload(
                path, document.id, document.source, document.tier, document.language, pages, password
            )
            future = self._host.submit("verify_pdf", payload, job_id=context.job_id, priority=_PRIORITY, file=str(path))
            while not wait([future], timeout=_POLL_S).done:
                if context.is_cancelled:
                    self._host.cancel_job(context.job_id)
                    context.checkpoint()
            check: PdfCheck = future.result()
            return check


def _make_folder(planned: PlannedExport) -> None:
    target = planned.target
    if target.exists() and not planned.can_overwrite:
        raise OutputExistsError(
            "the file exists already", file=target, remedy="Choose to replace it or to number the new one"
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritableError(
            f"the folder cannot be made ({error.strerror or error})", file=target.parent, remedy="Choose another folder"
        ) from error


__all__ = ["ExistingFile", "ExportBatch", "ExportOutcome", "ExportRequest", "PlannedExport"]
