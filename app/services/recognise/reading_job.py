"""Reading a file as a job: entered in the journal, told page by page, summed up. Shared by the doors; free of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.services.library.journal import Journal
from app.services.library.library import Library, StoredDocument
from app.services.passwords import Passwords
from app.services.recognise.document import DocumentReader, PageDone, ReadRequest
from app.services.recognise.reading_events import (
    ReadingAtWork,
    ReadingChanged,
    ReadingEvent,
    ReadingFinished,
    ReadingOpened,
    ReadingPage,
    ReadingRegions,
)
from app.services.recognise.region_reading import RegionsDone
from app.services.worker_tasks import ProbeResult
from core.errors import AppError, UnexpectedError
from core.jobs import JobCancelled, JobContext, JobState


class ReadingService:
    """Reads files for a door that shows progress. Usable from several threads at once, one call a file."""

    def __init__(
        self, reader: DocumentReader, library: Library, journal: Journal, passwords: Passwords | None = None
    ) -> None:
        """Use these services; passwords are looked up where a request brings none."""
        self._passwords = passwords
        self._reader = reader
        self._library = library
        self._journal = journal

    def remember_password(self, path: Path, password: str) -> None:
        """Use a password whenever this file is opened, until the program ends."""
        if self._passwords is not None:
            self._passwords.remember(path, password)

    def read(self, request: ReadRequest, context: JobContext, emit: Callable[[ReadingEvent], None]) -> ReadingFinished:
        """Read one file; the body of its job.

        Args:
            request: What to read, and how.
            context: Progress and cancel of the job.
            emit: Told of the file and of each page, on this thread.

        Raises:
            AppError: As ``DocumentReader.read`` does.
            JobCancelled: If the job was asked to stop; finished pages are stored.
        """
        document_id = ""

        def on_document(document: StoredDocument) -> None:
            nonlocal document_id
            document_id = document.id

        def on_probe(probe: ProbeResult, pages: int) -> None:
            emit(ReadingOpened(context.job_id, document_id, probe.info.page_count, pages))

        def on_page(done: PageDone) -> None:
            emit(
                ReadingPage(
                    context.job_id,
                    document_id,
                    done.page_index,
                    done.done,
                    done.total,
                    done.is_reused,
                    done.result.has_failed,
                )
            )

        def on_work(page_indices: frozenset[int]) -> None:
            emit(ReadingAtWork(context.job_id, document_id, page_indices))

        def on_regions(regions: RegionsDone) -> None:
            emit(ReadingRegions(context.job_id, document_id, regions.page_index, regions.done, regions.total))

        def on_changed(document: str, page_index: int) -> None:
            emit(ReadingChanged(context.job_id, document, page_index))

        if request.password is None and self._passwords is not None:
            request = replace(request, password=self._passwords.of(request.path))
        with journalled(self._journal, context.job_id, request.path):
            result = self._reader.read(
                request,
                context,
                on_probe=on_probe,
                on_page=on_page,
                on_document=on_document,
                on_work=on_work,
                on_changed=on_changed,
                on_regions=on_regions,
            )
        self._journal.settle_interrupted(result.document.id)
        return ReadingFinished(
            result.document.id,
            result.page_indices,
            result.reused,
            self._library.mean_confidence(result.document.id, result.page_indices),
            result.seconds,
            result.failed_pages,
            len(self._library.edits_elsewhere(result.document.id).intersection(result.page_indices)),
            result.regions_fallen_back,
        )


@contextmanager
def journalled(journal: Journal, job_id: str, path: Path) -> Iterator[None]:
    """Enter a job in the journal while the block runs, and how the block ended."""
    journal.begin(job_id, path)
    try:
        yield
    except AppError as error:
        journal.finish(job_id, JobState.FAILED, error)
        raise
    except Exception as error:
        is_stop = isinstance(error, JobCancelled)
        journal.finish(
            job_id,
            JobState.CANCELLED if is_stop else JobState.FAILED,
            None if is_stop else UnexpectedError.wrap(error),
        )
        raise
    except BaseException:  # Ctrl-C
        journal.finish(job_id, JobState.CANCELLED)
        raise
    else:
        journal.finish(job_id, JobState.SUCCEEDED)
