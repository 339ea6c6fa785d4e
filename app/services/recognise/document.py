"""Reading a whole file: looks into it, hands its pages to workers, stores each page as it is finished."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.services.library.journal import Journal
from app.services.library.library import Library, PageResult, StoredDocument
from app.services.recognise.document_layout import lay_out_document
from app.services.recognise.options import CompleteOptions, ReadOptions, as_given, owned_key
from app.services.recognise.region_reading import OnRegions, RegionReading, RegionStage
from app.services.stall_timeout import DEFAULT_S, file_size, stall_timeout_for
from app.services.task_host import TaskHost
from app.services.worker_tasks import ProbeResult, ReadPagePayload, SourceRef
from core.errors import AllPagesFailedError, AppError, ModelError, NotBuiltError, error_type
from core.jobs import JobContext
from core.model import Page, PageFailure, Tier
from core.page_ranges import parse_page_ranges

_REUSED_AT_ONCE = 50  # stored pages that are in memory at the same time
_POLL_S = 0.2  # how often a waiting job looks whether it was cancelled


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """One file to read.

    Attributes:
        path: The file.
        options: How to read it.
        pages: Page ranges as the person wrote them, None for all.
        password: Password of a PDF.
        use_cache: Whether finished pages of the library are re-used.
        priority: Higher is sooner.
        owner: Whose document it becomes; pages are re-used only within one owner's. "" for the person at this machine.
        probe: What an earlier look into the file has shown; None looks into it now.
    """

    path: Path
    options: ReadOptions
    pages: str | None = None
    password: str | None = None
    use_cache: bool = True
    priority: int = 0
    owner: str = ""
    probe: ProbeResult | None = None


@dataclass(frozen=True, slots=True)
class PageDone:
    """A page is in the library.

    Attributes:
        page_index: 0-based place in the source file.
        done: Pages finished of this file, this one included.
        total: Pages asked for.
        is_reused: Whether it was there already.
        result: The stored page.
    """

    page_index: int
    done: int
    total: int
    is_reused: bool
    result: PageResult


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A file that was read.

    Attributes:
        document: Its entry in the library.
        ref: Names the source file to later tasks.
        page_indices: The pages asked for, in order.
        failed_pages: Why pages failed, by page index; none for which a person's version stands.
        reused: How many pages were in the library already.
        seconds: Wall time.
        unread_scripts: Scripts of lines that were left out of some page because no installed model reads them.
        regions_read: Blocks that a vision model has read, of all pages.
        regions_fallen_back: Blocks that it was to read and that keep their first reading.
    """

    document: StoredDocument
    ref: SourceRef
    page_indices: tuple[int, ...]
    failed_pages: dict[int, PageFailure]
    reused: int
    seconds: float
    unread_scripts: tuple[str, ...] = ()
    regions_read: int = 0
    regions_fallen_back: int = 0


class DocumentReader:
    """Reads files. Usable from several threads at once, one call a file."""

    def __init__(
        self,
        host: TaskHost,
        library: Library,
        journal: Journal,
        *,
        look_ahead: int,
        stall_timeout_s: float = DEFAULT_S,
        complete: CompleteOptions = as_given,
        regions: RegionReading | None = None,
    ) -> None:
        """Use these services.

        Args:
            host: Runs tasks in worker processes.
            library: Receives finished pages.
            journal: Learns which document a job works on.
            look_ahead: Pages of one file that are queued at the same time; more than there are workers, so that none
                waits, and few enough that a job of 10,000 pages does not fill the memory with its queue.
            stall_timeout_s: The host's limit of silence; opening a large file may take longer.
            complete: Asked at the beginning of each file.
            regions: Reads regions with a vision model, for the tier vlm.
        """
        self._host = host
        self._library = library
        self._journal = journal
        self._look_ahead = look_ahead
        self._stall_timeout_s = stall_timeout_s
        self._complete = complete
        self._regions = regions

    def read(
        self,
        request: ReadRequest,
        context: JobContext,
        *,
        on_probe: Callable[[ProbeResult, int], None],
        on_page: Callable[[PageDone], None],
        on_document: Callable[[StoredDocument], None] | None = None,
        on_work: Callable[[frozenset[int]], None] | None = None,
        on_changed: Callable[[str, int], None] | None = None,
        on_regions: OnRegions | None = None,
    ) -> ReadResult:
        """Read a file.

        Args:
            request: What to read, and how.
            context: Progress and cancel of the job.
            on_probe: Told what the file is and how many pages will be read.
            on_page: Told of each page, on this thread.
            on_document: Told before both which document of the library it is.
            on_work: Told on this thread which pages workers are at whenever that has changed, none at the end.
            on_changed: Told the document and each page that was stored again after all were seen together.
            on_regions: Told on this thread after each region of a page that a vision model was shown.

        Raises:
            InputError: If the file cannot be opened.
            AllPagesFailedError: If no page could be read; where all failed for one reason, the error of that reason.
            ModelError: If a model is missing or damaged.
            JobCancelled: If the job was asked to stop; finished pages are stored.
        """
        started = time.perf_counter()
        request = replace(request, options=self._complete(request.options))
        probe = request.probe or self._probe(request, context)
        count = probe.info.page_count
        wanted = tuple(range(count)) if request.pages is None else parse_page_ranges(request.pages, count)
        document = self._library.open_document(
            probe.info,
            path=request.path,
            tier=request.options.tier,
            language=request.options.language,
            reading_key=owned_key(request.options.reading_key, request.owner),
        )
        self._journal.attach(context.job_id, document.id)
        if on_document is not None:
            on_document(document)
        on_probe(probe, len(wanted))
        context.report(0, len(wanted), "read")

        work = _WorkNews(on_work or _nobody)
        stage = self._stage(request, probe, context, on_regions)
        run = _Run(
            self._host, self._library, self._look_ahead, request, context, document, probe, wanted, on_page, work, stage
        )
        try:
            run.pages()
        finally:
            work.tell(frozenset())
        if len(run.failures) == len(wanted):
            raise _all_failed(run)
        lay_out_document(
            self._library,
            document.id,
            checkpoint=context.checkpoint,
            on_changed=lambda index: on_changed(document.id, index) if on_changed is not None else None,
        )
        seconds = time.perf_counter() - started
        unread = tuple(sorted(run.unread_scripts))
        return ReadResult(
            document,
            probe.ref,
            wanted,
            run.failures,
            run.reused,
            seconds,
            unread,
            run.regions_read,
            run.regions_fallen_back,
        )

    def _probe(self, request: ReadRequest, context: JobContext) -> ProbeResult:
        probe: ProbeResult = self._wait(
            self._host.submit(
                "probe",
                SourceRef(request.path, request.password),
                job_id=context.job_id,
                priority=request.priority,
                file=str(request.path),
                stall_timeout_s=stall_timeout_for(file_size(request.path), self._stall_timeout_s),
            ),
            context,
        )
        return probe

    def _stage(
        self, request: ReadRequest, probe: ProbeResult, context: JobContext, on_regions: OnRegions | None
    ) -> RegionStage | None:
        options = request.options
        if options.tier is not Tier.VLM:
            return None
        if self._regions is None:
            raise NotBuiltError("nothing here can run a vision model", remedy="Use the tier cpu", file=request.path)
        return self._regions.stage(
            probe.ref,
            model=options.vlm_model,
            content=options.content,
            job_id=context.job_id,
            priority=request.priority,
            on_regions=on_regions,
        )

    def _wait(self, future: Future[Any], context: JobContext) -> Any:
        while True:
            if context.is_cancelled:
                self._host.cancel_job(context.job_id)
                context.checkpoint()
            if wait([future], timeout=_POLL_S).done:
                return future.result()


class _WorkNews:
    """Tells which pages are being read, each time only where it is news."""

    def __init__(self, tell: Callable[[frozenset[int]], None]) -> None:
        self._tell = tell
        self._told: frozenset[int] = frozenset()

    def tell(self, page_indices: frozenset[int]) -> None:
        if page_indices != self._told:
            self._told = page_indices
            self._tell(page_indices)


def _nobody(page_indices: frozenset[int]) -> None:
    return


class _Run:
    """The pages of one file in flight."""

    def __init__(
        self,
        host: TaskHost,
        library: Library,
        look_ahead: int,
        request: ReadRequest,
        context: JobContext,
        document: StoredDocument,
        probe: ProbeResult,
        wanted: tuple[int, ...],
        on_page: Callable[[PageDone], None],
        work: _WorkNews,
        stage: RegionStage | None,
    ) -> None:
        self._host = host
        self._stage = stage
        self._work = work
        self._library = library
        self._look_ahead = look_ahead
        self._request = request
        self._context = context
        self._document = document
        self._probe = probe
        self._wanted = wanted
        self._on_page = on_page
        self._done = 0
        self._in_flight: dict[Future[PageResult], int] = {}
        self.reused = 0
        self.file = request.path
        self.failures: dict[int, PageFailure] = {}
        self.unread_scripts: set[str] = set()
        self.regions_read = self.regions_fallen_back = 0

    def pages(self) -> None:
        known = self._library.finished_pages(self._document.id) if self._request.use_cache else frozenset()
        reusable = [index for index in self._wanted if index in known]
        for start in range(0, len(reusable), _REUSED_AT_ONCE):
            for result in self._library.page_results(self._document.id, reusable[start : start + _REUSED_AT_ONCE]):
                self.reused += 1
                self._tell(result, is_reused=True)
        waiting = iter([index for index in self._wanted if index not in known])
        try:
            while True:
                # Pages that wait for the vision model count, too: it is the slower one by far.
                while len(self._in_flight) + self._pages_at_model < self._look_ahead:
                    index = next(waiting, None)
                    if index is None:
                        break
                    self._submit(index)
                pending: list[Future[Any]] = [*self._in_flight, *(self._stage.futures if self._stage else ())]
                if not pending:
                    return
                for future in wait(pending, timeout=_POLL_S, return_when=FIRST_COMPLETED).done:
                    self._finish(future)
                self._work.tell(self._pages_at_work())
                self._context.checkpoint()
        except BaseException:
            self._host.cancel_job(self._context.job_id)
            if self._stage is not None:
                self._stage.cancel()
            self._keep_finished()
            raise

    @property
    def _pages_at_model(self) -> int:
        return self._stage.page_count if self._stage is not None else 0

    def _pages_at_work(self) -> frozenset[int]:
        reading = frozenset(index for future, index in self._in_flight.items() if future.running())
        return reading | self._stage.page_indices if self._stage is not None else reading

    def _submit(self, index: int) -> None:
        future = self._host.submit(
            "read_page",
            ReadPagePayload(self._probe.ref, index, self._request.options),
            job_id=self._context.job_id,
            priority=self._request.priority,
            page_index=index,
            file=str(self._request.path),
        )
        self._in_flight[future] = index

    def _finish(self, future: Future[Any]) -> None:
        index = self._in_flight.pop(future, None)
        if index is None:
            for ended in self._stage.finish(future) if self._stage is not None else ():
                self._store(ended)
            return
        result: PageResult | None = self._read(future, index)
        if self._stage is not None and result is not None:
            result = self._stage.begin(result)
        if result is not None:
            self._store(result)

    def _read(self, future: Future[PageResult], index: int) -> PageResult:
        try:
            return future.result()
        except ModelError:
            raise
        except AppError as error:
            # The worker was lost with this page; the others go on.
            failure = PageFailure.of(error, index)
            return PageResult.of(Page(index, 0, 0, 0.0, failure=failure), 0.0)

    def _store(self, result: PageResult) -> None:
        self._library.commit_page(self._document.id, result)
        if result.has_failed:  # a person's version goes on standing for the page, and is what exports get
            result = next(iter(self._library.page_results(self._document.id, [result.page_index])), result)
        self._tell(result, is_reused=False)

    def _keep_finished(self) -> None:
        """Store what workers had finished before the cancel reached them; with a second reader it is not finished."""
        if self._stage is not None:
            return
        for future in self._in_flight:
            if future.done() and not future.cancelled() and future.exception() is None:
                self._library.commit_page(self._document.id, future.result())

    def _tell(self, result: PageResult, *, is_reused: bool) -> None:
        self._done += 1
        self.unread_scripts.update(result.unread_scripts)
        if self._stage is not None:
            page = result.page()
            self.regions_read += page.regions_read
            self.regions_fallen_back += page.regions_fallen_back
        if result.has_failed:
            page = result.page()
            self.failures[result.page_index] = page.failure or PageFailure("unexpected", "no reason was stored")
        self._context.report(self._done, len(self._wanted), "read")
        self._on_page(PageDone(result.page_index, self._done, len(self._wanted), is_reused, result))


def _all_failed(run: _Run) -> AppError:
    """Return why a file gave nothing: the one reason all pages share, else that all failed, with the first reason."""
    reason = run.failures[min(run.failures)].message.rstrip(".")
    codes = {failure.code for failure in run.failures.values()}
    kind = error_type(codes.pop()) if len(codes) == 1 else AllPagesFailedError
    count = len(run.failures)
    return kind(reason if count == 1 else f"none of its {count} pages could be read; {reason}", file=run.file)
