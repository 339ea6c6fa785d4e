"""Reading a part of a page: the source seen through a window, read as a page, and mapped back. Worker process only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from app.services.recognise.options import ReadOptions
from app.services.recognise.page import PageReader, PageView
from core.errors import PageRangeError
from core.geometry import BBox, Transform
from core.mapping import clip_block, map_block, map_line
from core.model import Page
from core.page_edits import blocks_inside
from core.page_source import PageImage, PageSize, Pixels
from engines.intake.base import TextLayer

_MARGIN_INCH = 0.15  # paper around the area: a line whose ascenders were cut reads worse; what is read there is dropped


def read_region(
    reader: PageReader,
    source: PageView,
    page_index: int,
    area: BBox | None,
    options: ReadOptions,
    checkpoint: Callable[[], None],
) -> Page:
    """Read an area of a page, or the whole page.

    Args:
        reader: Reads it.
        source: The opened file.
        page_index: Which page, counted from 0.
        area: Pixels of the page frame; None for the whole page.
        options: How to read.
        checkpoint: Raises ``JobCancelled`` when the job shall stop.

    Returns:
        A page of the page frame's size with what was read inside the area.

    Raises:
        PageRangeError: If the area lies outside the page.
        AppError: What reading a page raises.
    """
    if area is None:
        return reader.read(source, page_index, options, checkpoint)
    size = source.page_size(page_index)
    inside = area.clipped(size.width, size.height)
    if inside.width < 1 or inside.height < 1:
        raise PageRangeError(
            "the area to read lies outside the page", remedy="Draw it on the page", page_index=page_index
        )
    margin = _MARGIN_INCH * size.dpi
    grown = inside.expanded(margin, margin).clipped(size.width, size.height)
    left, top = int(grown.left), int(grown.top)
    right, bottom = min(size.width, round(grown.right + 0.5)), min(size.height, round(grown.bottom + 0.5))
    window = _Window(source, BBox(left, top, right, bottom))
    # A part of a page shows neither its edges nor how its light falls.
    page = reader.read(window, page_index, replace(options, repair=False), checkpoint)
    to_page = Transform(e=left, f=top)
    blocks = (clip_block(map_block(block, to_page), size.width, size.height) for block in page.blocks)
    return replace(page, width=size.width, height=size.height, blocks=blocks_inside(tuple(blocks), inside))


@dataclass(frozen=True, slots=True)
class _Window:
    """A part of every page of a source as if it were the page."""

    source: PageView
    box: BBox

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(int(self.box.width), int(self.box.height), self.source.page_size(page_index).dpi)

    def page_image(self, page_index: int) -> PageImage:
        image = self.source.page_image(page_index)
        left, top, right, bottom = map(int, self.box.as_tuple())
        return PageImage(np.ascontiguousarray(image.pixels[top:bottom, left:right]), image.dpi)

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        to_page = Transform(e=self.box.left, f=self.box.top)
        return self.source.page_part(page_index, to_page.apply_bbox(region), factor)

    def text_layer(self, page_index: int) -> TextLayer:
        layer = self.source.text_layer(page_index)
        to_window = Transform(e=-self.box.left, f=-self.box.top)

        def moved(boxes: tuple[BBox, ...]) -> tuple[BBox, ...]:
            common = (box.intersection(self.box) for box in boxes)
            return tuple(to_window.apply_bbox(box) for box in common if box is not None)

        lines = tuple(map_line(line, to_window) for line in layer.lines if self.box.contains_point(*line.bbox.center))
        return replace(
            layer,
            lines=lines,
            ruling_lines=moved(layer.ruling_lines),
            picture_boxes=moved(layer.picture_boxes),
            dense_areas=moved(layer.dense_areas),
        )
