"""Reading one page: native text where it is good, the picture elsewhere, then layout. Runs in a worker process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from app.services.recognise.layout_choice import GEOMETRIC
from app.services.recognise.options import ReadOptions
from app.services.recognise.page_languages import with_languages
from app.services.recognise.picture_memory import PictureMemory, picture_key
from app.services.recognise.readers import LanguageGuide, unreadable_scripts
from core.errors import AppError
from core.geometry import BBox, Transform
from core.mapping import clip_block, map_block, map_line
from core.model import (
    Block,
    Line,
    Page,
    PageFailure,
    TextLayerMode,
    TextLayerState,
    TextLayerVerdict,
    TextSource,
    Tier,
)
from core.page_source import PageImage, PageSize, Pixels
from engines.barcodes import barcodes_of_areas, outside_bars, placed_among, read_barcodes
from engines.intake.base import TextLayer
from engines.layout import analyse
from engines.layout.model.base import LayoutModel
from engines.layout.model.refinement import refined
from engines.ocr.engine import OcrEngine, OcrResult
from engines.ocr.known_text import is_covered
from engines.ocr.registry import engine_of

Checkpoint = Callable[[], None]

# So many lines in scripts that nobody here reads, and no other, make a page fail. In photographs and drawings one is
# often found, whose script is a guess: such a page is empty, and says which script was left out.
_FEWEST_UNREAD = 3


class PageView(Protocol):
    """What reading needs of a source: an opened file, or a part of its pages. Errors as ``SourceFile`` raises them."""

    def page_size(self, page_index: int) -> PageSize:
        """Return the page frame's size without drawing it."""
        ...

    def page_image(self, page_index: int) -> PageImage:
        """Draw the page frame at the resolution chosen for reading."""
        ...

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        """Draw a part of the page frame, ``factor`` times as large."""
        ...

    def text_layer(self, page_index: int) -> TextLayer:
        """Return the native text, in the page frame."""
        ...


@dataclass(frozen=True, slots=True)
class PageReader:
    """Reads pages with one engine.

    Attributes:
        engine: Called when the first picture must be read; loading the networks waits until then.
        layout_model: Called for the first picture where the options name a layout model; None where they never do.
        pictures: Remembers what pictures held; None reads each anew.
    """

    engine: Callable[[], OcrEngine]
    layout_model: Callable[[], LayoutModel] | None = None
    pictures: PictureMemory | None = None

    def read(self, source: PageView, page_index: int, options: ReadOptions, checkpoint: Checkpoint) -> Page:
        """Read a page; a fault of the page itself comes back as a page with a failure.

        Raises:
            ModelError: If a model is missing or damaged: that concerns every page.
            JobCancelled: From ``checkpoint``.
        """
        return with_languages(self._read(source, page_index, options, checkpoint), options.language)

    def _read(self, source: PageView, page_index: int, options: ReadOptions, checkpoint: Checkpoint) -> Page:
        checkpoint()
        layer = source.text_layer(page_index)
        verdict = layer.verdict
        if options.text_layer is TextLayerMode.FORCE:
            if verdict.state is not TextLayerState.NONE:
                verdict = replace(verdict, reason=f"{verdict.reason}; the picture was read all the same, as asked")
            return self._from_picture(source, page_index, options, verdict, (), checkpoint)
        is_kept = options.text_layer is TextLayerMode.KEEP and bool(layer.lines)
        if is_kept or verdict.state is TextLayerState.GOOD:
            if is_kept and verdict.state is not TextLayerState.GOOD:
                verdict = replace(verdict, reason=f"{verdict.reason}; kept all the same, as asked")
            return self._from_layer(source, page_index, layer, verdict, checkpoint)
        native = layer.lines if verdict.state is TextLayerState.PARTIAL else ()
        return self._from_picture(source, page_index, options, verdict, native, checkpoint)

    def _from_layer(
        self,
        source: PageView,
        page_index: int,
        layer: TextLayer,
        verdict: TextLayerVerdict,
        checkpoint: Checkpoint,
    ) -> Page:
        size = source.page_size(page_index)
        lines, ruling_lines, picture_boxes = layer.lines, layer.ruling_lines, layer.picture_boxes
        width, height = size.width, size.height
        upright = Transform.quarter_turns(layer.rotation_deg // 90, width, height)
        if layer.rotation_deg:
            lines = tuple(_turned(line, upright) for line in lines)
            ruling_lines = tuple(upright.apply_bbox(box) for box in ruling_lines)
            picture_boxes = tuple(upright.apply_bbox(box) for box in picture_boxes)
            if layer.rotation_deg % 180:
                width, height = height, width
        blocks = analyse(
            lines,
            width=width,
            height=height,
            dpi=size.dpi,
            ruling_lines=ruling_lines,
            picture_boxes=picture_boxes,
            checkpoint=checkpoint,
        )
        codes = barcodes_of_areas(
            (*layer.picture_boxes, *layer.dense_areas),
            width=size.width,
            height=size.height,
            dpi=size.dpi,
            draw=partial(source.page_part, page_index),
            checkpoint=checkpoint,
        )
        blocks = placed_among(blocks, [map_block(code, upright) for code in codes])
        to_page = upright.inverse()
        blocks = tuple(clip_block(map_block(block, to_page), size.width, size.height) for block in blocks)
        return Page(
            page_index,
            size.width,
            size.height,
            size.dpi,
            blocks,
            source=TextSource.TEXT_LAYER,
            rotation_deg=layer.rotation_deg,
            text_layer=verdict,
            layout=GEOMETRIC,
        )

    def _from_picture(
        self,
        source: PageView,
        page_index: int,
        options: ReadOptions,
        verdict: TextLayerVerdict,
        native: Sequence[Line],
        checkpoint: Checkpoint,
    ) -> Page:
        image = source.page_image(page_index)
        checkpoint()
        if self.pictures is None or native:  # native text is another on every page
            return self._from_pixels(image, page_index, options, verdict, native, checkpoint)
        key = picture_key(image, options)
        page = self.pictures.page(key, page_index, verdict)
        if page is None:
            page = self._from_pixels(image, page_index, options, verdict, native, checkpoint)
            self.pictures.keep(key, page)
        return page

    def _from_pixels(
        self,
        image: PageImage,
        page_index: int,
        options: ReadOptions,
        verdict: TextLayerVerdict,
        native: Sequence[Line],
        checkpoint: Checkpoint,
    ) -> Page:
        guide = LanguageGuide(options.language, options.models[1], frozenset(options.readers))
        known = [line.bbox for line in native]
        result = self.engine().read(image, checkpoint=checkpoint, guide=guide, repair=options.repair, known=known)
        if sum(result.unread.values()) >= _FEWEST_UNREAD and not result.lines and not native:
            raise unreadable_scripts(tuple(result.unread))
        to_working = result.to_page.inverse()
        native = [map_line(line, to_working) for line in native]
        here = [line.bbox for line in native]
        lines = [line for line in result.lines if not is_covered(line.bbox, here)] + list(native)
        codes = read_barcodes(result.pixels, checkpoint)
        blocks = analyse(
            outside_bars(lines, codes),
            width=result.width,
            height=result.height,
            dpi=image.dpi,
            pixels=result.pixels,
            checkpoint=checkpoint,
        )
        layout = GEOMETRIC
        if options.layout and self.layout_model is not None and blocks:
            regions = self.layout_model().detect(result.pixels, checkpoint)
            named = refined(blocks, regions, result.height, names_formulas=options.tier is Tier.VLM)
            if named is not None:
                blocks, layout = named, options.layout
        blocks = placed_among(blocks, codes)
        blocks = tuple(_finished(block, result, image) for block in blocks)
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
            layout=layout,
            repairs=result.repairs,
            unread_scripts=tuple(sorted(result.unread)),
        )


def failed_page(source: PageView, page_index: int, error: AppError) -> Page:
    """Return a page that holds the failure, with its size where that can still be told."""
    failure = PageFailure.of(error, page_index)
    try:
        size = source.page_size(page_index)
    except AppError:
        return Page(page_index, 0, 0, 0.0, failure=failure)
    return Page(page_index, size.width, size.height, size.dpi, failure=failure)


def _finished(block: Block, result: OcrResult, image: PageImage) -> Block:
    """Return a block in the page frame that names what read it: of several readers the one with most lines."""
    found = Counter(reader for line in block.lines if (reader := result.readers.get(line.bbox)) is not None)
    # The corners of a deskewed picture lie outside the page it was made of, and boxes reach into them.
    block = clip_block(map_block(block, result.to_page), image.width, image.height)
    if block.source is TextSource.TEXT_LAYER or block.engine is not None or not result.readers:
        return block
    reader = (found or Counter(result.readers.values())).most_common(1)[0][0]
    return replace(block, engine=engine_of(reader), model=reader)


def _turned(line: Line, upright: Transform) -> Line:
    """Return a native line in the frame its page is read in."""
    line = map_line(line, upright)
    if line.polygon is not None:
        return line
    # Words come without corners, so a turn makes it look as if they ran the other way than their line.
    return replace(line, words=tuple(replace(word, polygon=None) for word in line.words))
