"""What is made at the end of a job, while its upload is still there. Services layer; blocks the job's thread.

Most formats are written when somebody asks for them. The searchable PDF needs the source itself; drawn anew, it shows
the same pages, so figures and views of pages are taken from it later (docs/adr/0048). Of a source that needs a password
nothing can be taken later: what holds pictures is written now.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from app.services.convert.after_reading import MadeAfterReading
from app.services.export.writer import DocumentWriter
from app.services.jobs.folders import JobFolder
from app.services.jobs.keyed_locks import KeyedLocks
from app.services.jobs.own_pages import write_pages
from app.services.jobs.port import INLINE_PAGES
from app.services.jobs.records import JobFacts, JobOptions
from app.services.jobs.telling import code_and_message, without_folders
from app.services.library.library import Library
from app.services.recognise.document import ReadResult
from core.errors import AppError, DiskFullError
from core.jobs import JobContext
from core.model import BlockKind
from exporters.base import ExportFormat

log = logging.getLogger(__name__)


class Writers:
    """Gives the writer of results in turns: one long document at a time, so that short ones always find a worker."""

    def __init__(self, writer: DocumentWriter) -> None:
        """Use a writer whose host has two workers at least."""
        self._writer = writer
        self._turns = KeyedLocks()

    @contextmanager
    def turn(self, pages: int, context: JobContext) -> Iterator[DocumentWriter]:
        """Give the writer for a document of so many pages while the block runs.

        Raises:
            JobCancelled: If the job is asked to stop while it waits for its turn.
        """
        if pages <= INLINE_PAGES:
            yield self._writer
            return
        with self._turns.holding("long", context.checkpoint):
            yield self._writer


class Keeper:
    """Makes what later downloads need of the source."""

    def __init__(self, library: Library, writers: Writers) -> None:
        """Use these services."""
        self._library = library
        self._writers = writers

    def keep(
        self,
        folder: JobFolder,
        options: JobOptions,
        result: ReadResult,
        made: MadeAfterReading,
        context: JobContext,
    ) -> JobFacts:
        """Write what is needed into the job's folder and return what else there is to know.

        Raises:
            DiskFullError: If there is no room for it.
            JobCancelled: If the job was asked to stop.
        """
        indices = result.page_indices
        if made.pages is not None:
            encoded = made.pages.encoded
            write_pages(folder.pages, ((at, page) for at in indices if (page := encoded(at)) is not None))
        pdf_error = self._pdf(folder, options, result, made, context)
        return JobFacts(
            made.fields,
            made.pages is not None,
            made.pages.tag if made.pages is not None else "",
            made.notes,
            len(result.failed_pages),
            pdf_error,
            self._fixed(folder, options, result, made, context),
        )

    def _pdf(
        self,
        folder: JobFolder,
        options: JobOptions,
        result: ReadResult,
        made: MadeAfterReading,
        context: JobContext,
    ) -> tuple[str, str] | None:
        """Write the searchable PDF, or return code and message of why that cannot be done."""
        try:
            with self._writers.turn(len(result.page_indices), context) as writer:
                writer.write(
                    result.document,
                    result.ref,
                    result.page_indices,
                    ExportFormat.PDF,
                    folder.pdf,
                    context,
                    can_overwrite=True,
                    translation=None if options.is_summary else made.pages,
                    info=options.source,
                    result_id=context.job_id,
                )
        except DiskFullError:  # of this machine, not of the file; the upload must not be deleted for it
            raise
        except AppError as error:
            log.warning("job %s has no searchable PDF: %s", context.job_id, error.code)
            told = without_folders(error, folder.path, options.source.name)
            return code_and_message(told)
        return None

    def _fixed(
        self,
        folder: JobFolder,
        options: JobOptions,
        result: ReadResult,
        made: MadeAfterReading,
        context: JobContext,
    ) -> tuple[str, ...]:
        """Write the formats with pictures of a source that cannot be opened later."""
        if not options.has_password or not self._library.has_block_of_kind(result.document.id, BlockKind.FIGURE):
            return ()
        written = []
        for each in (ExportFormat.DOCX, ExportFormat.HTML):
            try:
                with self._writers.turn(len(result.page_indices), context) as writer:
                    writer.write(
                        result.document,
                        result.ref,
                        result.page_indices,
                        each,
                        folder.fixed(each.suffix),
                        context,
                        can_overwrite=True,
                        fields=made.fields,
                        translation=made.pages,
                        info=options.source,
                        result_id=context.job_id,
                    )
            except DiskFullError:
                raise
            except AppError as error:
                log.warning("job %s has no pictures for %s: %s", context.job_id, each, error.code)
                continue
            written.append(each.value)
        return tuple(written)
