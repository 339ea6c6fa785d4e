"""Reading one page: native text where it is good, the picture elsewhere, then layout. Runs in a worker process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.services.recognise.options import ReadOptions
from core.errors import AppError
from core.geometry import BBox, Transform
from core.mapping import map_block, map_line
from core.model import (
    Block,
    Line,
    Page,
    PageFailure,
    TextLayerMode,
    TextLayerState,
    TextLayerVerdict,
    TextSource,
)
from engines.intake.base import SourceFile, TextLayer
from engines.layout import analyse
from engines.ocr.engine import OcrEngine

Checkpoint = Callable[[], None]

# Of an OCR line's area, how much native text may cover before the native text stands for it.
_COVERED = 0.5


@dataclass(frozen=True, slots=True)
class PageReader:
    """Reads pages with one engine.

    Attributes:
        engine: Called when the first picture must be read; loading the networks waits until then.
        language_tag: BCP 47 tag put on pages, None where unknown.
        model: Id of the recogniser, written on what it read.
    """

    engine: Callable[[], OcrEngine]
    language_tag: str | None
    model: str

    def read(self, source: SourceFile, page_index: int, options: ReadOptions, checkpoint: Checkpoint) -> Page:
        """Read a page; a fault of the page itself comes back as a page with a failure.

        Raises:
            ModelError: If a model is missing or damaged: that concerns every page.
            JobCancelled: From ``checkpoint``.
        """
        checkpoint()
        layer = source.text_layer(page_index)
        verdict = layer.verdict
        if options.text_layer is TextLayerMode.FORCE:
            if verdict.state is not TextLayerState.NONE:
                verdict = replace(verdict, reason=f"{verdict.reason}; the picture was read all the same, as asked")
            return self._from_picture(source, page_index, verdict, (), checkpoint)
        is_kept = options.text_layer is TextLayerMode.KEEP and bool(layer.lines)
        if is_kept or verdict.state is TextLayerState.GOOD:
            if is_kept and verdict.state is not TextLayerState.GOOD:
                verdict = replace(verdict, reason=f"{verdict.reason}; kept all the same, as asked")
            return self._from_layer(source, page_index, layer, verdict, checkpoint)
        native = layer.lines if verdict.state is TextLayerState.PARTIAL else ()
        return self._from_picture(source, page_index, verdict, native, checkpoint)

    def _from_layer(
        self,
        source: SourceFile,
        page_index: int,
        layer: TextLayer,
        verdict: TextLayerVerdict,
        checkpoint: Checkpoint,
    ) -> Page:
        size = source.page_size(page_index)
        blocks = analyse(
            layer.lines,
            width=size.width,
            height=size.height,
            dpi=size.dpi,
            ruling_lines=layer.ruling_lines,
            checkpoint=checkpoint,
        )
        return Page(
            page_index,
            size.width,
            size.height,
            size.dpi,
            blocks,
            source=TextSource.TEXT_LAYER,
            text_layer=verdict,
            language=self.language_tag,
        )

    def _from_picture(
        self,
        source: SourceFile,
        page_index: int,
        verdict: TextLayerVerdict,
        native: Sequence[Line],
        checkpoint: Checkpoint,
    ) -> Page:
        image = source.page_image(page_index)
        checkpoint()
        result = self.engine().read(image, checkpoint=checkpoint)
        to_working = result.to_page.inverse()
        native = [map_line(line, to_working) for line in native]
        lines = [line for line in result.lines if not _is_covered(line.bbox, native)] + list(native)
        blocks = analyse(
            lines,
            width=result.width,
            height=result.height,
            dpi=image.dpi,
            pixels=result.pixels,
            checkpoint=checkpoint,
        )
        blocks = tuple(self._finished(block, result.to_page) for block in blocks)
        sources = {line.source for block in blocks for line in block.lines}
        return Page(
            page_index,
            image.width,
            image.height,
            image.dpi,
            blocks,
            source=sources.pop() if len(sources) == 1 else (TextSource.MIXED if sources else TextSource.OCR),
            rotation_deg=result.rotation_deg,
            skew_deg=result.skew_deg,
            text_layer=verdict,
            language=self.language_tag,
        )

    def _finished(self, block: Block, to_page: Transform) -> Block:
        block = map_block(block, to_page)
        if block.source is TextSource.TEXT_LAYER:
            return block
        return replace(block, engine="paddleocr", model=self.model)


def failed_page(source: SourceFile, page_index: int, error: AppError) -> Page:
    """Return a page that holds the failure, with its size where that can still be told."""
    failure = PageFailure.of(error, page_index)
    try:
        size = source.page_size(page_index)
    except AppError:
        return Page(page_index, 0, 0, 0.0, failure=failure)
    return Page(page_index, size.width, size.height, size.dpi, failure=failure)


def _is_covered(box: BBox, native: Sequence[Line]) -> bool:
    covered = sum(common.area for line in native if (common := box.intersection(line.bbox)) is not None)
    return box.area > 0 and covered / box.area >= _COVERED
