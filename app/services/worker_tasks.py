"""What worker processes can do: look into a file, read a page, write a result.

``build_tasks`` runs in the child. Everything that parses bytes of a document is reached from here and nowhere else.
Heavy libraries are loaded by the task that first needs them, so that a PDF with good text never loads a network.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.services.export.page_spool import PageSpool
from app.services.library.library import PageResult
from app.services.open_sources import OpenSources, stamped
from app.services.open_sources import SourceRef as SourceRef  # those who submit tasks find it beside the payloads
from app.services.recognise.options import ReadOptions
from app.services.recognise.picture_memory import PictureMemory
from core.errors import AppError, ModelError
from core.fields import ExtractedFields
from core.geometry import BBox
from core.model import Document, SourceInfo, Tier
from core.settings import Settings
from engines.host.shared_pixels import SharedPixels
from exporters.base import ExportOptions
from exporters.searchable_pdf.pdf_check import PdfCheck

if TYPE_CHECKING:
    from app.services.compose.composer import ReportingContext
    from app.services.compose.plan import ComposedFiles, ComposePayload
    from app.services.recognise.peek import Peek, PeekPayload
    from engines.intake import SourceFile
    from engines.layout.model.base import LayoutModel
    from engines.ocr.engine import OcrEngine

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WorkerConfig:
    """Plain values a worker needs; picklable.

    Attributes:
        models_root: Folder of installed models.
        settings: Limits of intake.
    """

    models_root: Path
    settings: Settings


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What a file is, and the reference to read it by."""

    info: SourceInfo
    ref: SourceRef


@dataclass(frozen=True, slots=True)
class ReadPagePayload:
    """One page to read."""

    ref: SourceRef
    page_index: int
    options: ReadOptions


@dataclass(frozen=True, slots=True)
class ReadRegionPayload:
    """A part of a page to read again.

    Attributes:
        path: The file.
        password: Password of a PDF.
        fingerprint: SHA-256 of the content that was read.
        page_index: Which page, counted from 0.
        area: The part, pixels of the page frame; None for the whole page.
        options: How to read it.
    """

    path: Path
    password: str | None
    fingerprint: str
    page_index: int
    area: BBox | None
    options: ReadOptions


@dataclass(frozen=True, slots=True)
class ExportPayload:
    """One result to write.

    Attributes:
        ref: The source, for formats that need it.
        document_id: Id written into the result.
        info: The source as it was looked into.
        tier: Tier written into the result.
        language: Language setting written into the result.
        pages: Its pages in order.
        format_id: Which exporter.
        target: Final name of the output.
        can_overwrite: Whether an existing file may be replaced.
        options: What the person chose about the export.
        fields: What a tool took out of the document; None where none did.
        translated_to: BCP 47 tag of the language that the pages were translated to; "" where they were not.
    """

    ref: SourceRef
    document_id: str
    info: SourceInfo
    tier: Tier
    language: str
    pages: PageSpool
    format_id: str
    target: Path
    can_overwrite: bool
    options: ExportOptions
    fields: ExtractedFields | None = None
    translated_to: str = ""


@dataclass(frozen=True, slots=True)
class VerifyPdfPayload:
    """A written PDF to read back.

    Attributes:
        path: The PDF.
        document_id: Of the document it was made from.
        info: Its source.
        tier: Tier that read it.
        language: Language setting.
        pages: The pages that were exported, in order.
        password: Password of the PDF; a protected source gives a protected result.
    """

    path: Path
    document_id: str
    info: SourceInfo
    tier: Tier
    language: str
    pages: PageSpool
    password: str | None = None


@dataclass(frozen=True, slots=True)
class RenderPagePayload:
    """One page to draw for the window.

    Attributes:
        path: The file.
        password: Password of a PDF.
        fingerprint: SHA-256 of the content that was read.
        page_index: Which page, counted from 0.
        longest_side: Wanted length of the picture's longer side, pixels. A picture file is never enlarged.
        region: Part of the page frame to draw alone, whatever ``longest_side`` says; None for the whole page.
        factor: Pixels of the region's picture for a pixel of the page frame. A picture file is never enlarged.
    """

    path: Path
    password: str | None
    fingerprint: str
    page_index: int
    longest_side: int
    region: BBox | None = None
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A drawn page.

    Attributes:
        picture: The page frame, larger or smaller, or the region that was asked for.
        frame_width: Width of the page frame itself, pixels.
        frame_height: Height of the page frame itself, pixels.
        frame_dpi: Pixels an inch of the page frame.
    """

    picture: SharedPixels
    frame_width: int
    frame_height: int
    frame_dpi: float


class TaskContext(Protocol):
    """What a task needs of its host."""

    def checkpoint(self) -> None:
        """Raise ``JobCancelled`` when the job shall stop; sign of life for the watchdog."""
        ...


def build_tasks(config: WorkerConfig) -> Mapping[str, Callable[..., object]]:
    """Return the tasks of a worker process by kind."""
    worker = _Worker(config)
    return {
        "probe": worker.probe,
        "peek": worker.peek,
        "read_page": worker.read_page,
        "read_region": worker.read_region,
        "render_page": worker.render_page,
        "export": worker.export,
        "verify_pdf": worker.verify_pdf,
        "compose": worker.compose,
    }


class _Worker:
    def __init__(self, config: WorkerConfig) -> None:
        self._config = config
        self._sources = OpenSources(config.settings)
        self._engines: dict[tuple[str, ...], OcrEngine] = {}
        self._layout_models: dict[str, LayoutModel] = {}
        self._verified: set[str] = set()
        self._pictures = PictureMemory()

    def probe(self, ref: SourceRef, context: TaskContext) -> ProbeResult:
        context.checkpoint()
        ref = stamped(ref)
        source = self._sources.open(ref)
        return ProbeResult(source.read_info(context.checkpoint), ref)

    def peek(self, payload: PeekPayload, context: TaskContext) -> tuple[Peek, ...]:
        from app.services.recognise.peek import peek_files
        from engines.intake import open_source

        return peek_files(payload, lambda path: open_source(path, limits=self._sources.limits()), context.checkpoint)

    def read_page(self, payload: ReadPagePayload, context: TaskContext) -> PageResult:
        from app.services.recognise.page import PageReader, failed_page

        started = time.perf_counter()
        options = payload.options
        source = self._sources.open(payload.ref)
        self._pictures.turn_to(payload.ref)
        reader = PageReader(
            lambda: self._engine(options, context.checkpoint),
            lambda: self._layout_model(options.layout, context.checkpoint),
            self._pictures,
        )
        try:
            page = reader.read(source, payload.page_index, options, context.checkpoint)
        except ModelError:
            raise
        except AppError as error:
            page = failed_page(source, payload.page_index, error)
        return PageResult.of(page, time.perf_counter() - started)

    def read_region(self, payload: ReadRegionPayload, context: TaskContext) -> PageResult:
        from app.services.recognise.page import PageReader
        from app.services.recognise.region import read_region

        started = time.perf_counter()
        options = payload.options
        context.checkpoint()
        source = self._sources.open_unchanged(payload.path, payload.password, payload.fingerprint, context.checkpoint)
        reader = PageReader(
            lambda: self._engine(options, context.checkpoint),
            lambda: self._layout_model(options.layout, context.checkpoint),
        )
        page = read_region(reader, source, payload.page_index, payload.area, options, context.checkpoint)
        return PageResult.of(page, time.perf_counter() - started)

    def render_page(self, payload: RenderPagePayload, context: TaskContext) -> RenderedPage:
        context.checkpoint()
        source = self._sources.open_unchanged(payload.path, payload.password, payload.fingerprint, context.checkpoint)
        context.checkpoint()
        frame = source.page_size(payload.page_index)
        if payload.region is not None:
            pixels = source.page_part(payload.page_index, payload.region, payload.factor)
            return RenderedPage(SharedPixels(pixels), frame.width, frame.height, frame.dpi)
        factor = payload.longest_side / max(frame.width, frame.height)
        if source.media_type.startswith("image/"):
            factor = min(factor, 1.0)
        image = source.page_image(payload.page_index, frame.dpi * factor)
        return RenderedPage(SharedPixels(image.pixels), frame.width, frame.height, frame.dpi)

    def export(self, payload: ExportPayload, context: TaskContext) -> tuple[Path, ...]:
        from app.services.recognise.loading import kept_alive
        from exporters.base import ExportFormat
        from exporters.figures import has_figures
        from exporters.registry import export_document, get_exporter

        if payload.format_id == ExportFormat.PDF:
            from engines.intake.mupdf import load_pymupdf

            load_pymupdf()  # before the exporter imports it: see there for what it spares a worker

        export_format = ExportFormat(payload.format_id)
        exporter = get_exporter(export_format)
        with payload.pages.opened() as pages:
            # Formats that look at every page several times are given them decoded once.
            pages = pages if exporter.reads_page_by_page else tuple(pages)
            source = self._sources.open(payload.ref) if exporter.needs_source else None
            if source is None and export_format.holds_figures and payload.options.figures and has_figures(pages):
                source = self._open_for_figures(payload.ref)
            # Making and checking PDF/A are long calls of a library that gives no sign of life.
            is_silent = payload.options.pdfa and export_format is ExportFormat.PDF
            with kept_alive(context.checkpoint) if is_silent else nullcontext():
                return export_document(
                    Document(
                        payload.document_id,
                        payload.info,
                        pages,
                        payload.tier,
                        payload.language,
                        payload.fields,
                        payload.translated_to,
                    ),
                    payload.target,
                    export_format,
                    source=source,
                    options=payload.options,
                    overwrite=payload.can_overwrite,
                    checkpoint=context.checkpoint,
                )

    def _open_for_figures(self, ref: SourceRef) -> SourceFile | None:
        """Open a source that the result is better with; the exporter says in the result what is missing without."""
        try:
            return self._sources.open(ref)
        except AppError as error:
            log.warning("figures are left out: %s", error.message)
            return None

    def verify_pdf(self, payload: VerifyPdfPayload, context: TaskContext) -> PdfCheck:
        from engines.intake.mupdf import load_pymupdf

        load_pymupdf()
        from exporters.searchable_pdf.verification import verify_searchable_pdf

        with payload.pages.opened() as pages:
            document = Document(payload.document_id, payload.info, pages, payload.tier, payload.language)
            return verify_searchable_pdf(
                payload.path, document, password=payload.password, checkpoint=context.checkpoint
            )

    def compose(self, payload: ComposePayload, context: ReportingContext) -> ComposedFiles:
        from app.services.compose.composer import compose

        return compose(payload, self._sources.open, context)

    def _engine(self, options: ReadOptions, checkpoint: Callable[[], None]) -> OcrEngine:
        models = (*options.models, options.quick)
        if models not in self._engines:
            from app.services.recognise.loading import kept_alive
            from engines.models.store import ModelStore
            from engines.ocr.engine import build_cpu_engine
            from engines.ocr.registry import OWN_QUICK_READER

            store = ModelStore(self._config.models_root)

            def folder_of(model: str) -> Path:
                # A network with damaged weights loads, and reads empty pages; hashing all takes 0.1 s.
                if model not in self._verified:
                    store.verify(model)
                    self._verified.add(model)
                return store.path(model)

            with kept_alive(checkpoint):
                detector, recogniser, orientation = map(folder_of, options.models)
                is_own = options.quick == OWN_QUICK_READER
                quick = folder_of(options.quick) if options.quick and not is_own else None
                self._engines[models] = build_cpu_engine(
                    detector, recogniser, orientation, folder_of=folder_of, quick_dir=quick, with_own_quick=is_own
                )
        return self._engines[models]

    def _layout_model(self, model: str, checkpoint: Callable[[], None]) -> LayoutModel:
        if model not in self._layout_models:
            from app.services.recognise.loading import kept_alive
            from engines.layout.model.onnx_model import OnnxLayoutModel
            from engines.models.store import ModelStore

            store = ModelStore(self._config.models_root)
            with kept_alive(checkpoint):
                store.verify(model)
                self._layout_models[model] = OnnxLayoutModel.load(store.path(model))
        return self._layout_models[model]
