"""Converting files: each is a job that is read page by page and then written in every format asked for."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.services.convert.after_reading import NOTHING_AFTER, AfterReading, DocumentTools, MadeAfterReading
from app.services.convert.collect import SourceEntry
from app.services.convert.events import (
    ConvertEvent,
    FieldsFound,
    FileCancelled,
    FileFailed,
    FileFinished,
    FileOpened,
    FileWritten,
    FormatFailed,
    LookedAgain,
    PageFinished,
    PageTranslated,
    ProposalMade,
    RegionsRead,
)
from app.services.export.writer import DocumentWriter, check_target
from app.services.improve.proposal import Accept
from app.services.improve.service import ImproveRequest, ImproveResult, ImproveService
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.recognise.document import DocumentReader, PageDone, ReadRequest, ReadResult
from app.services.recognise.options import ReadOptions
from app.services.recognise.reading_job import journalled
from app.services.recognise.region_reading import RegionsDone
from app.services.worker_tasks import ProbeResult
from core.errors import AppError, NotBuiltError, UnexpectedError
from core.jobs import EventSink, JobContext, JobEvent, JobQueue, JobState
from core.model import PageFailure
from exporters.base import DEFAULT_OPTIONS, ExportOptions

_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Whether and how doubtful parts are read again by a vision model.

    Attributes:
        budget_s: Longest time for a file.
        threshold: Confidence (0..1) below which a word is doubtful.
        model: Id of the model.
        accept: Which proposals are put into the text without being asked about.
    """

    budget_s: float
    threshold: float
    model: str
    accept: Accept = Accept.NONE


@dataclass(frozen=True, slots=True)
class ConvertRequest:
    """One run.

    Attributes:
        entries: Files to convert.
        plan: Target of each source path by format id (``naming.plan_outputs``).
        options: How to read.
        pages: Page ranges as the person wrote them, None for all.
        password: Password for encrypted PDFs.
        can_overwrite: Whether existing files may be replaced.
        use_cache: Whether finished pages of the library are re-used.
        export: What the person chose about the results.
        second_look: Whether doubtful parts are read again, None for not.
        after: What is done with a document between reading and writing.
    """

    entries: Sequence[SourceEntry]
    plan: dict[Path, dict[str, Path]]
    options: ReadOptions
    pages: str | None = None
    password: str | None = None
    can_overwrite: bool = False
    use_cache: bool = True
    export: ExportOptions = DEFAULT_OPTIONS
    second_look: SecondLook | None = None
    after: AfterReading = NOTHING_AFTER


@dataclass(slots=True)
class ConvertSummary:
    """How a run ended.

    Attributes:
        finished: Files with all results written.
        failed: Files without, and why.
        cancelled: Files that were stopped or never begun.
        refused: Results that could not be made of files with several; each of these files is among the failed ones.
    """

    finished: list[FileFinished] = field(default_factory=list)
    failed: list[FileFailed] = field(default_factory=list)
    cancelled: list[FileCancelled] = field(default_factory=list)
    refused: list[FormatFailed] = field(default_factory=list)


class Converter:
    """Runs conversions on a job queue. One run at a time."""

    def __init__(
        self,
        reader: DocumentReader,
        writer: DocumentWriter,
        library: Library,
        journal: Journal,
        make_queue: Callable[[EventSink], JobQueue],
        tools: DocumentTools | None = None,
        make_improver: Callable[[str | None], ImproveService] | None = None,
    ) -> None:
        """Use these services; ``make_queue`` builds the queue that a run's jobs go to.

        Without ``tools`` requests that ask for something after reading fail, without ``make_improver`` (it is given the
        password of the files) those that ask for a second look.
        """
        self._reader = reader
        self._writer = writer
        self._library = library
        self._journal = journal
        self._make_queue = make_queue
        self._make_improver = make_improver
        self._tools = tools

    def run(
        self, request: ConvertRequest, on_event: Callable[[ConvertEvent], None], stop: threading.Event
    ) -> ConvertSummary:
        """Convert all files.

        Args:
            request: What to do.
            on_event: Told of everything that happens; one call at a time, from any thread.
            stop: Ends the run early when set: work in progress is cancelled, finished pages are kept.

        Returns:
            How each file ended. One bad file does not stop the others.

        Raises:
            Exception: What ``on_event`` raised; the run is stopped then as if by ``stop``.
        """
        summary = ConvertSummary()
        lock = threading.Lock()
        pending = {uuid.uuid4().hex: entry for entry in request.entries}
        ended = threading.Event()
        refused: list[BaseException] = []
        if not pending:
            return summary
        paths = {job_id: entry.path for job_id, entry in pending.items()}

        def emit(event: ConvertEvent) -> None:
            # A reader that is gone must neither fail jobs nor leave them without an end.
            with lock:
                if isinstance(event, FormatFailed):
                    summary.refused.append(event)
                if refused:
                    return
                try:
                    on_event(event)
                except (Exception, SystemExit) as error:  # rich ends the program where its reader is gone
                    refused.append(error)

        def on_job(event: JobEvent) -> None:
            if not event.state.is_final:
                return
            path = paths[event.job_id]
            final: FileFinished | FileFailed | FileCancelled
            if event.state is JobState.SUCCEEDED and isinstance(event.result, FileFinished):
                final = event.result
            elif event.state is JobState.CANCELLED:
                final = FileCancelled(path)
            else:
                error = event.error or UnexpectedError("the job ended without a result")
                final = FileFailed(path, error.located(file=path))
            emit(final)
            with lock:
                match final:
                    case FileFinished():
                        summary.finished.append(final)
                    case FileFailed():
                        summary.failed.append(final)
                    case FileCancelled():
                        summary.cancelled.append(final)
                del pending[event.job_id]
                if not pending:
                    ended.set()

        queue = self._make_queue(on_job)
        for job_id, entry in list(pending.items()):
            queue.submit(job_id, _FileJob(self, request, entry, emit))
        try:
            while not ended.wait(_POLL_S):
                if stop.is_set() or refused:
                    for job_id in list(pending):
                        queue.cancel(job_id)
        except BaseException:  # a second Ctrl-C
            queue.shutdown(timeout_s=1.0)
            raise
        queue.shutdown(timeout_s=10.0)
        if refused:
            raise refused[0]
        return summary

    def convert_file(
        self, request: ConvertRequest, entry: SourceEntry, emit: Callable[[ConvertEvent], None], context: JobContext
    ) -> FileFinished:
        """Read one file and write its results; the body of its job."""
        targets = request.plan[entry.path]
        for target in targets.values():
            check_target(target, can_overwrite=request.can_overwrite, csv_split=request.export.csv_split)
        with journalled(self._journal, context.job_id, entry.path):
            result = self._read(request, entry, emit, context)
            look = self._look_again(request, entry, result, emit, context)
            made = self._after(request, entry, result, emit, context)
            outputs = self._write(request, entry, targets, result, made, emit, context)
        self._journal.settle_interrupted(result.document.id)
        return FileFinished(
            entry.path,
            result.document.id,
            len(result.page_indices),
            result.reused,
            self._library.mean_confidence(result.document.id, result.page_indices),
            result.seconds,
            tuple(outputs),
            tuple(sorted(result.failed_pages.items())),
            len(self._library.edited_pages(result.document.id).intersection(result.page_indices)),
            len(self._library.edits_elsewhere(result.document.id).intersection(result.page_indices)),
            result.unread_scripts,
            result.regions_read,
            result.regions_fallen_back,
            notes=made.notes,
            doubtful=look.doubtful if look is not None else 0,
            looked_at=look.looked_at if look is not None else 0,
        )

    def _look_again(
        self,
        request: ConvertRequest,
        entry: SourceEntry,
        result: ReadResult,
        emit: Callable[[ConvertEvent], None],
        context: JobContext,
    ) -> ImproveResult | None:
        second = request.second_look
        if second is None:
            return None
        if self._make_improver is None:
            raise NotBuiltError("this session cannot look at pages again", remedy="Start the program again")
        improver = self._make_improver(request.password)
        look = improver.improve(
            ImproveRequest(result.document.id, result.page_indices, second.budget_s, second.threshold, second.model),
            context,
            on_region=lambda done, regions: emit(LookedAgain(entry.path, done, regions)),
        )
        for proposal in look.proposals:
            is_accepted = proposal.is_accepted_by(second.accept)
            if is_accepted:
                improver.accept(proposal)
            emit(
                ProposalMade(
                    entry.path,
                    proposal.page_index,
                    proposal.reason.value,
                    proposal.old_text,
                    proposal.new_text,
                    proposal.differing_numbers(),
                    is_accepted,
                )
            )
        return look

    def _after(
        self,
        request: ConvertRequest,
        entry: SourceEntry,
        result: ReadResult,
        emit: Callable[[ConvertEvent], None],
        context: JobContext,
    ) -> MadeAfterReading:
        """Do what a tool asks for between reading and writing."""
        if request.after == NOTHING_AFTER:
            return MadeAfterReading()
        if self._tools is None:
            raise NotBuiltError("this session cannot take fields or translate", remedy="Start the program again")
        made = self._tools.work(
            request.after,
            result.document.id,
            result.page_indices,
            context,
            on_page=lambda done, pages: emit(PageTranslated(entry.path, done, pages)),
        )
        if made.fields is not None:
            emit(FieldsFound(entry.path, made.fields))
        return made

    def _read(
        self, request: ConvertRequest, entry: SourceEntry, emit: Callable[[ConvertEvent], None], context: JobContext
    ) -> ReadResult:
        def on_probe(probe: ProbeResult, pages: int) -> None:
            emit(FileOpened(entry.path, probe.info.media_type, probe.info.page_count, pages))

        pages_done = 0

        def on_regions(regions: RegionsDone) -> None:
            emit(
                RegionsRead(
                    entry.path,
                    regions.page_index,
                    regions.done,
                    regions.total,
                    regions.fallen_back,
                    pages_done,
                )
            )

        def on_page(done: PageDone) -> None:
            nonlocal pages_done
            pages_done = done.done
            result = done.result
            failure: PageFailure | None = result.page().failure if result.has_failed else None
            emit(
                PageFinished(
                    entry.path,
                    done.page_index,
                    done.done,
                    done.total,
                    done.is_reused,
                    result.confidence,
                    result.seconds,
                    failure,
                )
            )

        return self._reader.read(
            ReadRequest(entry.path, request.options, request.pages, request.password, request.use_cache),
            context,
            on_probe=on_probe,
            on_page=on_page,
            on_regions=on_regions,
        )

    def _write(
        self,
        request: ConvertRequest,
        entry: SourceEntry,
        targets: dict[str, Path],
        result: ReadResult,
        made: MadeAfterReading,
        emit: Callable[[ConvertEvent], None],
        context: JobContext,
    ) -> list[Path]:
        """Write every format that can be made, and raise the first error if one could not."""
        outputs: list[Path] = []
        failures: list[AppError] = []
        for format_id, target in targets.items():
            try:
                written = self._writer.write(
                    result.document,
                    result.ref,
                    result.page_indices,
                    format_id,
                    target,
                    context,
                    can_overwrite=request.can_overwrite,
                    options=request.export,
                    fields=made.fields,
                    translation=made.pages,
                )
            except AppError as error:
                failures.append(error)
                if len(targets) > 1:
                    emit(FormatFailed(entry.path, format_id, error.located(file=entry.path)))
                continue
            for output in written:
                outputs.append(output)
                emit(FileWritten(entry.path, format_id, output))
        if failures:
            raise failures[0]
        return outputs


@dataclass(frozen=True, slots=True)
class _FileJob:
    converter: Converter
    request: ConvertRequest
    entry: SourceEntry
    emit: Callable[[ConvertEvent], None]

    def __call__(self, context: JobContext) -> FileFinished:
        return self.converter.convert_file(self.request, self.entry, self.emit, context)
