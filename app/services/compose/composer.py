"""Writes composed documents; runs in a worker process."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from app.services.compose.growing_pdf import HELD_BYTES, GrowingPdf
from app.services.compose.plan import ChosenPage, ComposedFiles, ComposePayload, DocumentPlan
from app.services.worker_tasks import SourceRef
from core.errors import ExportFailedError
from core.model import SourceInfo
from core.page_source import PageSize
from engines.intake import SourceFile
from engines.intake import open_source as open_file
from exporters.writing import AtomicOutputs

_PDF = "application/pdf"
_CHUNK = 2**20
_PAGES_AT_ONCE = 50  # of one PDF between two looks whether the work was cancelled


class ReportingContext(Protocol):
    """What composing needs of its host."""

    def checkpoint(self) -> None:
        """Raise ``JobCancelled`` when the work shall stop; sign of life for the watchdog."""
        ...

    def report(self, stage: str, done: int, total: int) -> None:
        """Tell how far it is."""
        ...


def compose(
    payload: ComposePayload,
    open_source: Callable[[SourceRef], SourceFile],
    context: ReportingContext,
    *,
    held_bytes: int = HELD_BYTES,
) -> ComposedFiles:
    """Write all documents of a payload, or none.

    Args:
        payload: What to write.
        open_source: Opens a source, or returns it where it is open.
        context: Told of each page; stops the work.
        held_bytes: How much of a document is held in memory.

    Raises:
        InputError: If a source cannot be opened, or a page of it cannot be decoded; names file and page.
        ExportError: If a document cannot be written.
        JobCancelled: If the work was asked to stop.
    """
    total = sum(len(document.pages) for document in payload.documents)
    done = itertools.count(1)

    def on_page() -> None:
        context.report("compose", next(done), total)

    infos: list[SourceInfo] = []
    frames: list[dict[int, PageSize]] = []
    placed: list[Path] = []
    try:
        fingerprints = tuple(open_source(ref).read_info(context.checkpoint).fingerprint for ref in payload.sources)
        for document, target in zip(payload.documents, payload.targets, strict=True):
            with AtomicOutputs(target) as outputs:
                pdf = GrowingPdf(payload.scratch, held_bytes=held_bytes)
                try:
                    pictures = _add_pages(pdf, document, payload.sources, open_source, context, on_page)
                    context.checkpoint()
                    out = outputs.open()
                    pdf.save(out, document.name)
                    infos.append(_info(out, target, document, pdf.page_count, context.checkpoint))
                finally:
                    pdf.close()
            placed.append(target)
            frames.append(_frames(target, pictures, context.checkpoint))
    except BaseException:
        for target in placed:
            target.unlink(missing_ok=True)
        raise
    return ComposedFiles(tuple(infos), fingerprints, tuple(frames))


def _add_pages(
    pdf: GrowingPdf,
    document: DocumentPlan,
    refs: tuple[SourceRef, ...],
    open_source: Callable[[SourceRef], SourceFile],
    context: ReportingContext,
    on_page: Callable[[], None],
) -> list[int]:
    """Add the pages of a document, and return the places of those that were picture files."""
    pictures = []
    for run in _runs(document.pages):
        context.checkpoint()
        source = open_source(refs[run[0].source])
        if source.media_type == _PDF:
            pdf.add_pdf_pages(source, run[0].page_index, [page.turn_deg for page in run])
            for _ in run:
                on_page()
        else:
            for page in run:
                context.checkpoint()
                pictures.append(pdf.page_count)
                pdf.add_picture(source, page.page_index, page.turn_deg)
                on_page()
    return pictures


def _runs(pages: tuple[ChosenPage, ...]) -> Iterator[list[ChosenPage]]:
    """Group pages that follow each other in one source too."""
    run: list[ChosenPage] = []
    for page in pages:
        follows = run and (page.source, page.page_index) == (run[-1].source, run[-1].page_index + 1)
        if run and (not follows or len(run) == _PAGES_AT_ONCE):
            yield run
            run = []
        run.append(page)
    if run:
        yield run


def _frames(path: Path, places: list[int], checkpoint: Callable[[], None]) -> dict[int, PageSize]:
    frames = {}
    with open_file(path) as written:
        for place in places:
            checkpoint()
            frames[place] = written.page_size(place)
    return frames


def _info(
    out: BinaryIO, target: Path, document: DocumentPlan, page_count: int, checkpoint: Callable[[], None]
) -> SourceInfo:
    if page_count != len(document.pages):
        raise ExportFailedError("pages are missing from the document", remedy="Try again", file=target)
    out.seek(0)
    digest, size = hashlib.sha256(), 0
    while chunk := out.read(_CHUNK):
        checkpoint()
        digest.update(chunk)
        size += len(chunk)
    return SourceInfo(target.name, _PDF, size, digest.hexdigest(), page_count, title=document.name)
