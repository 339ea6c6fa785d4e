"""Bar codes of a picture, by ZXing. Engines layer, worker process only.

What a code says is untrusted text: it is escaped (``safe_text``), shown and exported; nobody follows a link in it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from core.geometry import BBox, Polygon
from core.model import Block, BlockKind, Line, TextSource
from core.page_source import Pixels
from engines.barcodes.safe_text import hexadecimal, safe_lines

if TYPE_CHECKING:
    import zxingcpp

ENGINE = "zxing-cpp"

_MOST_PIXELS = 9_000_000
"""An A4 page at 300 dpi has 8.7 million; a larger picture is halved, which keeps a search below 0.3 s. The narrowest
element of a code made to be read is 0.25 mm (GS1 General Specifications, section 5): three pixels at 300 dpi."""

_MOST_CODES = 100
_FORMATS = (
    "QRCode", "MicroQRCode", "RMQRCode", "DataMatrix", "Aztec", "PDF417", "MaxiCode",
    "EAN13", "EAN8", "UPCA", "UPCE", "ITF", "Codabar", "Code39", "Code93", "Code128",
    "DataBar", "DataBarExp", "DataBarLtd",
)  # fmt: skip
_LEAST_CHARACTERS = {"ITF": 6, "Codabar": 5, "Code39": 4}
"""Formats without a check sum: a part of a longer code, or stripes of a drawing, read as one of these when short."""
_STRAIGHT = 1.5  # pixels a corner may stand off the upright box before the polygon is kept


def read_barcodes(pixels: Pixels, checkpoint: Callable[[], None]) -> tuple[Block, ...]:
    """Return the bar codes of a picture as blocks, top to bottom.

    Args:
        pixels: (H, W, 3) uint8 RGB of a page. Matrix codes may stand at any angle, linear ones within some 15 degrees
            of the page's edges.
        checkpoint: Called before and after the search, which takes up to a quarter of a second; raises
            ``JobCancelled`` when the job must stop.

    Returns:
        Blocks of kind ``BARCODE`` in pixels of the picture: content as lines, ``barcode_format``, box, and polygon
        where the code stands slanted. Codes damaged beyond their error correction are left out.
    """
    import cv2
    import zxingcpp

    checkpoint()
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    scale = 1.0
    if grey.size > _MOST_PIXELS:
        grey, scale = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 2.0
    formats = zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in _FORMATS])
    found = zxingcpp.read_barcodes(grey, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    if any(code.content_type == zxingcpp.ContentType.GS1 for code in found):
        # Only this mode writes GS1's element strings with their brackets: "(01)09521234543213(10)ABC".
        found = zxingcpp.read_barcodes(grey, formats=formats, text_mode=zxingcpp.TextMode.HRI)
    checkpoint()
    blocks: list[Block] = []
    for code in found[:_MOST_CODES]:
        lines = _content(code)
        name = code.format.name
        if sum(map(len, lines)) < _LEAST_CHARACTERS.get(name, 1):
            continue
        block = _block(lines, name, _corners(code, scale))
        if not any(_is_part(block, other) for other in blocks):
            blocks = [other for other in blocks if not _is_part(other, block)]
            blocks.append(block)
    return tuple(sorted(blocks, key=lambda block: (block.bbox.top, block.bbox.left)))


def _content(code: zxingcpp.Barcode) -> list[str]:
    """Return what a code says, line by line; content that is not text as hexadecimal digits."""
    raw = bytes(code.bytes)
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        if code.content_type.name == "Binary":
            return [hexadecimal(raw)]
    return safe_lines(code.text) or [hexadecimal(raw)]


def _corners(code: zxingcpp.Barcode, scale: float) -> Polygon:
    """Return a code's corners clockwise from the top left one of the page, whichever way the code stands."""
    place = code.position
    corners = [
        (point.x * scale, point.y * scale)
        for point in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    ]
    x = sum(corner[0] for corner in corners) / 4
    y = sum(corner[1] for corner in corners) / 4
    corners.sort(key=lambda corner: math.atan2(corner[1] - y, corner[0] - x))
    first = min(range(4), key=lambda k: corners[k][0] + corners[k][1])
    a, b, c, d = (corners[(first + k) % 4] for k in range(4))
    return Polygon((a, b, c, d))


def _block(lines: list[str], name: str, corners: Polygon) -> Block:
    box = corners.bbox
    upright = Polygon.of_bbox(box)
    is_slanted = any(
        abs(p - q) > _STRAIGHT
        for a, b in zip(corners.points, upright.points, strict=True)
        for p, q in zip(a, b, strict=True)
    )
    # The lines share the code's height, so that each has a place of its own to be shown and searched at.
    step = (box.bottom - box.top) / len(lines)
    made = tuple(
        Line(text, BBox(box.left, box.top + k * step, box.right, box.top + (k + 1) * step))
        for k, text in enumerate(lines)
    )
    return Block(
        BlockKind.BARCODE,
        box,
        made,
        keeps_line_breaks=True,
        barcode_format=name,
        source=TextSource.OCR,
        engine=ENGINE,
        polygon=corners if is_slanted else None,
    )


def _is_part(block: Block, other: Block) -> bool:
    """Tell whether a block lies within another one: a reading of a part of the same code."""
    common = block.bbox.intersection(other.bbox)
    return common is not None and common.area >= 0.5 * block.bbox.area and block.bbox.area <= other.bbox.area
