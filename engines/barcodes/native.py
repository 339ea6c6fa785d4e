"""Bar codes on a page whose native text is taken as it is: only the places that can hold one are drawn.

Engines layer, worker process only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from core.errors import PageDamagedError
from core.geometry import BBox, Transform
from core.mapping import map_block
from core.model import Block
from core.page_source import Pixels
from engines.barcodes.reading import read_barcodes

log = logging.getLogger(__name__)

_LARGEST_INCH = 5.0  # longer side; a larger picture is a photograph, or a scan whose text layer was good
_SMALLEST_INCH = 0.2  # shorter side; the smallest QR code of use (21 modules of 0.25 mm) has that
_MOST_AREAS = 12
_QUIET_ZONE_INCH = 0.12  # white around a code, drawn with it
_DRAWN_DPI = 300.0


def barcodes_of_areas(
    areas: Sequence[BBox],
    *,
    width: float,
    height: float,
    dpi: float,
    draw: Callable[[BBox, float], Pixels],
    checkpoint: Callable[[], None],
) -> tuple[Block, ...]:
    """Return the bar codes in some places of a page, as ``read_barcodes`` does.

    Args:
        areas: Pictures and places of many small drawn boxes, page frame; those too large or too small are passed over.
        width: Width of the page frame, pixels.
        height: Height of the page frame, pixels.
        dpi: Pixels an inch of the page frame.
        draw: Draws a part of the page that many times as large as in the page frame: ``SourceFile.page_part``.
        checkpoint: See ``read_barcodes``.

    Returns:
        Blocks in the page frame. A picture that cannot be drawn holds none: the text of the page is good all the same.
    """
    smallest, largest, margin = _SMALLEST_INCH * dpi, _LARGEST_INCH * dpi, _QUIET_ZONE_INCH * dpi
    fitting = [a for a in areas if min(a.width, a.height) >= smallest and max(a.width, a.height) <= largest]
    found: dict[tuple[str, str | None, int, int], Block] = {}
    factor = max(1.0, _DRAWN_DPI / dpi)
    for area in _without_parts(fitting):
        region = area.expanded(margin, margin).clipped(width, height)
        try:
            pixels = draw(region, factor)
        except PageDamagedError as error:
            log.info("bar codes: a part of the page cannot be drawn: %s", error)
            continue
        drawn_factor = pixels.shape[1] / max(1.0, region.width)  # less than asked for where the limits forbid more
        to_page = Transform(1 / drawn_factor, 0.0, 0.0, 1 / drawn_factor, region.left, region.top)
        for block in read_barcodes(pixels, checkpoint):
            moved = map_block(block, to_page)
            x, y = moved.bbox.center
            found[moved.text, moved.barcode_format, round(x / smallest), round(y / smallest)] = moved
    return tuple(sorted(found.values(), key=lambda block: (block.bbox.top, block.bbox.left)))


def _without_parts(areas: Sequence[BBox]) -> list[BBox]:
    """Return the largest areas less those that lie in a larger one, largest first."""
    kept: list[BBox] = []
    for area in sorted(areas, key=lambda area: -area.area):
        if not any(
            (common := area.intersection(other)) is not None and common.area >= 0.9 * area.area for other in kept
        ):
            kept.append(area)
            if len(kept) == _MOST_AREAS:  # a page may place many thousands of pictures
                break
    return kept
