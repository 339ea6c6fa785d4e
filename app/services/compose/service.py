"""Composing documents of chosen pages; the work itself happens in a worker process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.services.compose.carry_over import carry_over
from app.services.compose.folder import new_targets, remove_composition
from app.services.compose.plan import ComposedFiles, ComposePayload, DocumentPlan
from app.services.library.library import Library, StoredDocument
from app.services.recognise.options import ReadOptions
from app.services.stall_timeout import DEFAULT_S, file_size, stall_timeout_for
from app.services.task_host import ProgressHost, TaskHost
from app.services.worker_tasks import ProbeResult, SourceRef
from core.errors import AppError, NothingToDoError
from core.jobs import JobContext

_POLL_S = 0.2
_CANCEL_S = 2.0  # the host ends a worker that does not stop within one second
_PRIORITY = 5  # a person waits for it; only pages to look at go first


@dataclass(frozen=True, slots=True)
class ComposeRequest:
    """Documents to make.

    Attributes:
        sources: The files their pages come from, as ``ComposeService.look_into`` returned them.
        documents: What to make.
        options: How the documents will be read; results of pages that were read so come along.
    """

    sources: tuple[SourceRef, ...]
    documents: tuple[DocumentPlan, ...]
    options: ReadOptions


@dataclass(frozen=True, slots=True)
class ComposedDocument:
    """A document that was made; it is in the library.

    Attributes:
        path: The file.
        document_id: Its document in the library.
        page_count: Its pages.
        known_pages: How many of them need not be read any more.
    """

    path: Path
    document_id: str
    page_count: int
    known_pages: int


class ComposeService:
    """Makes documents. Usable from any thread."""

    def __init__(
        self,
        host: ProgressHost,
        view_host: TaskHost,
        library: Library,
        root: Path,
        *,
        stall_timeout_s: float = DEFAULT_S,
    ) -> None:
        """Use these services.

        Args:
            host: Writes documents in worker processes.
            view_host: Looks into files, without waiting for pages that are being read.
            library: Learns of the documents, and has the results of their pages.
            root: Folder that documents are made in; it is made when needed.
            stall_timeout_s: The host's limit of silence; saving a large document may take longer.
        """
        self._host = host
        self._view_host = view_host
        self._library = library
        self._root = root
        self._stall_timeout_s = stall_timeout_s

    def look_into(
        self, files: Iterable[tuple[Path, str | None]], context: JobContext
    ) -> Iterator[ProbeResult | AppError]:
        """Yield for each file, with its password, what it is or why its pages cannot be had, in the same order.

        Raises:
            JobCancelled: If the job was asked to stop.
        """
        futures = [
            self._view_host.submit(
                "probe",
                SourceRef(path, password),
                job_id=context.job_id,
                priority=_PRIORITY,
                file=str(path),
                stall_timeout_s=stall_timeout_for(file_size(path), self._stall_timeout_s),
            )
            for path, password in files
        ]
        for future in futures:
            self._wait(future, context, self._view_host)
            try:
                result: ProbeResult = future.result()
            except AppError as error:
                yield error
            else:
                yield result

    def compose(self, request: ComposeRequest, context: JobContext) -> tuple[ComposedDocument, ...]:
        """Make documents; all of them or none.

        Args:
            request: What to make.
            context: Told of each page; its cancel stops the work.

        Raises:
            NothingToDoError: If a document has no page.
            InputError: If a source is missing, was changed, or a page of it is damaged; names file and page.
            ExportError: If a document cannot be written, for example because the disk is full.
            JobCancelled: If the job was asked to stop; nothing half-written stays.
        """
        if not request.documents or not all(document.pages for document in request.documents):
            raise NothingToDoError("a document needs at least one page", remedy="Add pages, or take the mark away")
        targets = new_targets(self._root, [document.name for document in request.documents])
        sources, documents = _used_only(request.sources, request.documents)
        payload = ComposePayload(sources, documents, targets, targets[0].with_name(".scratch.part"))
        # A document is saved by one call at its end.
        silent_bytes = 2 * sum(file_size(ref.path) for ref in sources)
        try:
            future = self._host.submit(
                "compose",
                payload,
                job_id=context.job_id,
                priority=_PRIORITY,
                stall_timeout_s=stall_timeout_for(silent_bytes, self._stall_timeout_s),
                on_progress=lambda stage, done, total: context.report(done, total, stage),
            )
            self._wait(future, context, self._host)
            written: ComposedFiles = future.result()
            return self._enter(payload, written, request.options)
        except BaseException:
            remove_composition(targets)
            raise

    def _enter(
        self, payload: ComposePayload, written: ComposedFiles, options: ReadOptions
    ) -> tuple[ComposedDocument, ...]:
        """Enter the documents in the library, with what is known of their pages."""
        known: dict[int, StoredDocument] = {}
        for number, fingerprint in enumerate(written.fingerprints):
            stored = self._library.find(fingerprint, options.reading_key)
            if stored is not None:
                known[number] = stored
        made: list[ComposedDocument] = []
        entered: list[StoredDocument] = []
        try:
            for plan, target, info, frames in zip(
                payload.documents, payload.targets, written.infos, written.frames, strict=True
            ):
                is_new = self._library.find(info.fingerprint, options.reading_key) is None
                document = self._library.open_document(
                    info, path=target, tier=options.tier, language=options.language, reading_key=options.reading_key
                )
                if is_new:  # one of the same content that was there before is not ours to take away
                    entered.append(document)
                count = carry_over(self._library, known, plan, document, frames)
                made.append(ComposedDocument(target, document.id, info.page_count, count))
        except BaseException:
            for document in entered:
                self._library.delete(document.id)
            raise
        return tuple(made)

    def _wait(self, future: Future[Any], context: JobContext, host: TaskHost) -> None:
        while not wait([future], timeout=_POLL_S).done:
            if context.is_cancelled:
                host.cancel_job(context.job_id)
                wait([future], timeout=_CANCEL_S)
                context.checkpoint()


def _used_only(
    sources: tuple[SourceRef, ...], documents: tuple[DocumentPlan, ...]
) -> tuple[tuple[SourceRef, ...], tuple[DocumentPlan, ...]]:
    """Leave out sources none of whose pages is used, so that none of them can be in the way."""
    used = sorted({page.source for document in documents for page in document.pages})
    numbers = {old: new for new, old in enumerate(used)}
    return tuple(sources[old] for old in used), tuple(
        replace(document, pages=tuple(replace(page, source=numbers[page.source]) for page in document.pages))
        for document in documents
    )
