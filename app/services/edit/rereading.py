"""Reading one area of a page, or all of it, once more in another way. The answer is not stored: a person chooses.

The work happens in a worker process (task ``read_region``), which opens the source file unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.services.languages import parse_language_option
from app.services.library.library import Library, PageResult, StoredDocument
from app.services.open_sources import SourceRef
from app.services.recognise.options import CPU_MODELS, CompleteOptions, ReadOptions, as_given
from app.services.recognise.region_reading import RegionReading
from app.services.task_host import TaskHost
from app.services.worker_tasks import ReadRegionPayload
from core.errors import NotBuiltError
from core.geometry import BBox
from core.jobs import JobContext
from core.model import Block, BlockKind, Content, Page, TextLayerMode, Tier
from engines.llama.profile import Element
from engines.vlm.elements import Region, regions_of

PRIORITY = 5  # a person waits for it; pictures of pages in view have 10, exports 1, pages to read 0
_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class RereadRequest:
    """What to read again.

    Attributes:
        document_id: A document of the library.
        page_index: Which page, counted from 0.
        area: Part of the page, pixels of the page frame; None for the whole page.
        tier: Which kind of engine reads.
        language: "auto" or our own language codes apart by commas.
        text_layer: What to do with native text in the area.
        content: What the person says the area is made of; counts for the tier vlm.
    """

    document_id: str
    page_index: int
    area: BBox | None = None
    tier: Tier = Tier.CPU
    language: str = "auto"
    text_layer: TextLayerMode = TextLayerMode.FORCE
    content: Content = Content.PRINT


class RereadingService:
    """Reads areas of stored pages again. Usable from several threads at once."""

    def __init__(
        self,
        host: TaskHost,
        library: Library,
        password_of: Callable[[Path], str | None] = lambda path: None,
        complete: CompleteOptions = as_given,
        regions: RegionReading | None = None,
    ) -> None:
        """Use these services.

        Args:
            host: Runs ``read_region`` in worker processes.
            library: Knows where a document's file lies and what its content was.
            password_of: Returns the password of an encrypted PDF where the person gave it.
            complete: Asked before each reading.
            regions: Reads regions with a vision model, for the tier vlm.
        """
        self._host = host
        self._library = library
        self._password_of = password_of
        self._complete = complete
        self._regions = regions

    def read(self, request: RereadRequest, context: JobContext) -> tuple[Block, ...]:
        """Read the area and return its blocks in reading order, boxes in the page frame; nothing is stored.

        They are for ``core.page_edits.with_area_read``. Errors as ``read_page``.
        """
        return self.read_page(request, context).blocks

    def read_page(self, request: RereadRequest, context: JobContext) -> Page:
        """Read the area and return a page of the whole frame with what was read in it; nothing is stored.

        Raises:
            NotBuiltError: For the tier vlm where nothing here runs a vision model.
            ModelMissingError: For the tier vlm where no model is installed that reads.
            LanguageUnsupportedError: If no recogniser reads the language.
            DocumentUnknownError: If the document was deleted.
            InputError: If the file has gone or was changed, or the page cannot be drawn.
            EngineError: If the worker was lost or the recogniser failed.
            ModelError: If a model is missing or damaged.
            JobCancelled: If the job was asked to stop.
        """
        context.checkpoint()
        document = self._library.document(request.document_id)
        if request.tier is Tier.VLM and self._regions is None:
            raise NotBuiltError(
                "nothing here can run a vision model",
                remedy="Read it with the cpu tier",
                file=document.path,
                page_index=request.page_index,
            )
        language = parse_language_option(request.language)
        options = self._complete(
            ReadOptions(request.tier, language, request.text_layer, CPU_MODELS, content=request.content)
        )
        payload = ReadRegionPayload(
            document.path,
            self._password_of(document.path),
            document.source.fingerprint,
            request.page_index,
            request.area,
            options,
        )
        future = self._host.submit(
            "read_region",
            payload,
            job_id=context.job_id,
            priority=PRIORITY,
            page_index=request.page_index,
            file=str(document.path),
        )
        result: PageResult = self._result(future, context)
        if options.tier is Tier.VLM and self._regions is not None:
            result = self._with_regions_read(self._regions, result, document, options, request.area, context)
        return result.page()

    def _with_regions_read(
        self,
        regions: RegionReading,
        result: PageResult,
        document: StoredDocument,
        options: ReadOptions,
        area: BBox | None,
        context: JobContext,
    ) -> PageResult:
        path = document.path
        stage = regions.stage(
            SourceRef(path, self._password_of(path)),
            model=options.vlm_model,
            content=options.content,
            job_id=context.job_id,
            priority=PRIORITY,
            fingerprint=document.source.fingerprint,
            on_regions=lambda done: context.report(done.done, done.total, "regions"),
        )
        page = result.page()
        is_blank = area is not None and not any(block.lines for block in page.blocks)
        try:
            if area is not None and is_blank:
                # The person sees writing where no line was found: the model is shown all of the area.
                whole = Block(BlockKind.PARAGRAPH, area.clipped(page.width, page.height))
                element = Element.HANDWRITING if options.content is Content.HANDWRITING else Element.TEXT
                shown = PageResult.of(replace(page, blocks=(whole,)), result.seconds)
                finished = stage.begin(shown, (Region(0, element),))
            else:
                profile = regions.profile_of(options.vlm_model)
                finished = stage.begin(result, regions_of(page, options.content, profile, has_sure_lines=True))
            while finished is None:
                for future in wait(stage.futures, timeout=_POLL_S, return_when=FIRST_COMPLETED).done:
                    finished = next(iter(stage.finish(future)), finished)
                context.checkpoint()
        except BaseException:
            stage.cancel()
            raise
        # What the model could not read either is no block.
        return result if is_blank and finished.page().regions_fallen_back else finished

    def _result(self, future: Future[Any], context: JobContext) -> Any:
        while not wait([future], timeout=_POLL_S).done:
            if context.is_cancelled:
                self._host.cancel_job(context.job_id)
                context.checkpoint()
        return future.result()
