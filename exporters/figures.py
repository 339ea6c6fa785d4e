"""Figures of a document as picture files: what a block shows, cut out of the picture of its page.

Exporters layer; shared by the formats that hold pictures. It draws pages of the source, so it runs in worker processes.
"""

from __future__ import annotations

import io
import logging
import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from core.errors import AppError
from core.geometry import BBox, pixels_to_points
from core.model import Block, BlockKind, FigureKind, Page
from core.page_source import PageImage, PageSource, Pixels
from exporters.plain_text import single_line

log = logging.getLogger(__name__)

# A drawing has few colours and sharp edges, which PNG keeps; a photo has thousands, which JPEG stores in a tenth of it.
_MOST_COLOURS_OF_A_DRAWING = 256
_COLOUR_SAMPLE = 200_000  # pixels looked at to count the colours
_JPEG_QUALITY = 88
_SMALLEST_SIDE = 2  # pixels: less is no picture

_DESCRIPTIONS = {FigureKind.SIGNATURE: "Signature", FigureKind.STAMP: "Stamp"}


@dataclass(frozen=True, slots=True)
class FigurePicture:
    """A figure as a picture file.

    Attributes:
        data: The file's bytes.
        media_type: "image/png" or "image/jpeg".
        width: Pixels across.
        height: Pixels down.
        width_pt: Width on the page, points.
        height_pt: Height on the page, points.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    width_pt: float
    height_pt: float

    @property
    def suffix(self) -> str:
        """File name extension with its dot."""
        return ".png" if self.media_type == "image/png" else ".jpg"


class FigureCropper:
    """Cuts figures out of the pages of one source; keeps the picture of the page it looked at last. One thread."""

    def __init__(self, source: PageSource | None) -> None:
        """Use a source; without one there are no pictures."""
        self._source = source
        self._drawn: tuple[int, PageImage | None] = (-1, None)

    def picture(self, page: Page, block: Block) -> FigurePicture | None:
        """Return the part of the page that the block covers, turned upright with its page.

        Args:
            page: The page, for its frame and rotation.
            block: The figure; its box is pixels of the page frame, what lies outside the page is cut off.

        Returns:
            The picture; None without a source, where the page cannot be drawn any more, or where nothing of the box
            lies on the page. What went wrong is logged.
        """
        drawn = self._page_image(page.index)
        if drawn is None or page.width <= 0 or page.height <= 0:
            return None
        box = block.bbox.scaled(drawn.width / page.width, drawn.height / page.height)
        pixels = _part(drawn.pixels, box)
        if pixels is None:
            return None
        turned = np.rot90(pixels, k=-(page.rotation_deg // 90) % 4)
        data, media_type = _encoded(np.ascontiguousarray(turned))
        height, width = turned.shape[:2]
        dpi = page.dpi * drawn.width / page.width if page.dpi > 0 else drawn.dpi
        return FigurePicture(
            data, media_type, width, height, pixels_to_points(width, dpi), pixels_to_points(height, dpi)
        )

    def _page_image(self, index: int) -> PageImage | None:
        if self._source is None:
            return None
        if self._drawn[0] != index:
            try:
                self._drawn = (index, self._source.page_image(index))
            except AppError as error:
                log.warning("figures of page %d are left out: %s", index + 1, error.message)
                self._drawn = (index, None)
        return self._drawn[1]


def has_figures(pages: Iterable[Page]) -> bool:
    """Tell whether any block is a figure."""
    return any(block.kind is BlockKind.FIGURE for page in pages for block in page.blocks)


def figure_description(block: Block) -> str:
    """Return one line that says what a figure shows, for those who do not see it: the text in it, else its kind."""
    text = single_line(block.text)
    kind = _DESCRIPTIONS.get(block.figure_kind, "Figure") if block.figure_kind is not None else "Figure"
    return f"{kind}: {text}" if text else kind


def missing_figure_note(block: Block) -> str:
    """Return the note that stands in place of a figure whose source is not at hand."""
    return f"[{figure_description(block)}]"


def _part(pixels: Pixels, box: BBox) -> Pixels | None:
    """Return every pixel the box touches, None where that is no picture."""
    height, width = pixels.shape[:2]
    box = box.clipped(width, height)
    part = pixels[math.floor(box.top) : math.ceil(box.bottom), math.floor(box.left) : math.ceil(box.right)]
    return part if min(part.shape[:2]) >= _SMALLEST_SIDE else None


def _encoded(pixels: Pixels) -> tuple[bytes, str]:
    """Return the picture as PNG where it has few colours, else as JPEG; grey where it is grey."""
    from PIL import Image  # here: the window shows exports' words and shall not hold what decodes pictures

    is_grey = bool((pixels[..., 0] == pixels[..., 1]).all() and (pixels[..., 1] == pixels[..., 2]).all())
    image = Image.fromarray(pixels[..., 0].copy() if is_grey else pixels)
    buffer = io.BytesIO()
    if _colour_count(pixels, is_grey=is_grey) <= _MOST_COLOURS_OF_A_DRAWING:
        image.save(buffer, "PNG", optimize=False, compress_level=6)
        return buffer.getvalue(), "image/png"
    image.save(buffer, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    return buffer.getvalue(), "image/jpeg"


def _colour_count(pixels: Pixels, *, is_grey: bool) -> int:
    """Return how many colours evenly chosen pixels have; too many for a drawing where most shades of grey occur."""
    flat = pixels.reshape(-1, 3)
    flat = flat[:: max(1, len(flat) // _COLOUR_SAMPLE)].astype(np.uint32)
    if is_grey:
        # A scanned photo has nearly all of the 256 shades, a drawn picture with smooth edges few that count.
        counts = np.bincount(flat[:, 0], minlength=256)
        return 256 + 1 if np.count_nonzero(counts > len(flat) / 1000) > 64 else 1
    return len(np.unique(flat[:, 0] << 16 | flat[:, 1] << 8 | flat[:, 2]))
