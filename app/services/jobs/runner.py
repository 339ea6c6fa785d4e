"""The work of a job: reading, what its tool does with the document, what later downloads need. Services layer.

Runs on a thread of the queue and blocks it. Nothing here knows of tables or callers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.services.convert.after_reading import NOTHING_AFTER, DocumentTools, MadeAfterReading
from app.services.jobs.folders import JobFolder
from app.services.jobs.keeping import Keeper
from app.services.jobs.live import JobOutcome
from app.services.jobs.needed_models import ModelCheck, require_models
from app.services.jobs.records import JobOptions
from app.services.library.library import Library, StoredDocument
from app.services.recognise.document import DocumentReader, PageDone, ReadRequest, ReadResult
from app.services.worker_tasks import ProbeResult
from core.errors import DocumentUnknownError
from core.jobs import JobContext
from core.model import Tier

_ATTEMPTS = 2


@dataclass(frozen=True, slots=True)
class JobNews:
    """Whom a running job tells how far it is, each on the job's thread.

    Attributes:
        on_stage: Told which stage begins: "read", "work", "export".
        on_document: Told the document's id in the library.
        on_page: Told pages done, and how many of them were read without failure.
    """

    on_stage: Callable[[str], None]
    on_document: Callable[[str], None]
    on_page: Callable[[int, int], None]


class JobRunner:
    """Does the work of jobs. Usable from several threads, one call a job."""

    def __init__(
        self,
        library: Library,
        reader: DocumentReader,
        tools: DocumentTools,
        keeper: Keeper,
        models: Callable[[], ModelCheck] | None = None,
    ) -> None:
        """Use these services; ``models`` returns what says which models are missing, None asks nobody beforehand."""
        self._library = library
        self._reader = reader
        self._tools = tools
        self._keeper = keeper
        self._models = models

    def asks_model(self, options: JobOptions) -> bool:
        """Tell whether a language model will be asked: fields and summaries are made by rules where none can help."""
        tools = self._tools
        return (
            options.tier is Tier.VLM
            or options.translate_to is not None
            or (options.has_fields and tools.extractor.asks_model)
            or (options.is_summary and tools.summarizer.asks_model)
        )

    def run(
        self,
        account: str,
        options: JobOptions,
        probe: ProbeResult,
        folder: JobFolder,
        context: JobContext,
        news: JobNews,
    ) -> JobOutcome:
        """Do the work of one job; pages that were finished before are not read again.

        Raises:
            AppError: If the file cannot be read, a model is missing, or the tool failed.
            JobCancelled: If the job was asked to stop; finished pages are stored.
        """
        after = options.after_reading()
        if self._models is not None and options.can_use_model:
            require_models(self._models(), options)  # told before anything is read
        if after.translate_to is not None:
            self._tools.translator.check(after.translate_to)
        result = self._read(account, options, probe, context, news)
        made = MadeAfterReading()
        if after != NOTHING_AFTER:
            news.on_stage("work")
            made = self._tools.work(after, result.document.id, result.page_indices, context, on_page=_no_page)
        news.on_stage("export")
        facts = self._keeper.keep(folder, options, result, made, context)
        return JobOutcome(
            result.document.id,
            result.page_indices,
            self._library.mean_confidence(result.document.id, result.page_indices),
            facts,
        )

    def _read(
        self, account: str, options: JobOptions, probe: ProbeResult, context: JobContext, news: JobNews
    ) -> ReadResult:
        failed = 0

        def on_document(document: StoredDocument) -> None:
            news.on_document(document.id)

        def on_page(done: PageDone) -> None:
            nonlocal failed
            failed += done.result.has_failed
            news.on_page(done.done, done.done - failed)

        request = ReadRequest(
            probe.ref.path,
            options.read_options(),
            options.pages,
            probe.ref.password,
            priority=options.priority,
            # Pages of another range of the same file are no part of this job: neither its results nor its answers
            # may hold them.
            owner=f"{account} {options.pages or ''}",
            probe=probe,
        )
        for attempt in range(_ATTEMPTS):
            failed = 0
            try:
                return self._reader.read(
                    request,
                    context,
                    on_probe=lambda probe, pages: news.on_stage("read"),
                    on_page=on_page,
                    on_document=on_document,
                )
            except DocumentUnknownError:
                # The last other job of the same file was deleted in the moment in which this one found its document.
                if attempt + 1 == _ATTEMPTS:
                    raise
        raise AssertionError("unreachable")


def _no_page(done: int, pages: int) -> None:
    return
