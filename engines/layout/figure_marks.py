"""Signatures and stamps, by plain evidence only. Engines layer, layout."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox
from core.model import Line
from core.page_source import Pixels

_STAMP_SIDE = (4.0, 26.0)  # ems of a stamp's sides
_ROUND = 0.8  # least ratio of its sides
_COLOURFUL = 45  # levels between the strongest and the weakest colour of coloured ink
_COLOURED_SHARE = 0.6  # part of a stamp's ink that is coloured
_RING = 0.72  # part of the radius beyond which a stamp's rim lies
_RIM_SECTORS, _RIM_FULL = 36, 0.85  # sectors of the rim, and the part of them that has ink
_SIGNATURE_WIDTH, _SIGNATURE_HEIGHT = (4.0, 30.0), (1.4, 9.0)  # ems
_SIGNATURE_INK = (0.03, 0.35)  # part of its box
_STROKE = 0.4  # ems of the thickest stroke
_ABOVE, _BELOW = 5.0, 4.0  # ems to the closing words over a signature, and to the name or the line under it
_CLOSING = re.compile(
    r"(?:yours|sincerely|faithfully|truly|(?:best |kind )?regards|signed|signature|mit (?:freundlichen|besten)|"
    r"hochachtungsvoll|unterschrift|gezeichnet|signé|cordialement|veuillez|salutations|firma|atentamente|"
    r"distinti saluti|firmado|assinatura|atenciosamente|podpis|подпись|с уважением)\b",
    re.IGNORECASE,
)


def is_stamp(ink: NDArray[np.uint8], colour: Pixels, unit: float) -> bool:
    """Tell whether a piece of ink is a round stamp: coloured, with a rim all around.

    Args:
        ink: (H, W) uint8, 1 where there is ink.
        colour: The same place in colour, (H, W, 3) uint8 RGB.
        unit: Height of the common line in it, pixels.
    """
    height, width = ink.shape
    low, high = _STAMP_SIDE[0] * unit, _STAMP_SIDE[1] * unit
    if not (
        low <= min(height, width) and max(height, width) <= high and min(height, width) >= _ROUND * max(height, width)
    ):
        return False
    ys, xs = np.nonzero(ink)
    if len(xs) < 40:
        return False
    pixels = colour[ys, xs].astype(np.int16)
    if float(np.mean(pixels.max(axis=1) - pixels.min(axis=1) > _COLOURFUL)) < _COLOURED_SHARE:
        return False
    dx, dy = (xs - (width - 1) / 2) / (width / 2), (ys - (height - 1) / 2) / (height / 2)
    on_rim = np.hypot(dx, dy) > _RING
    corner = np.hypot(dx, dy) > 1.12  # ink in the corners of the box: a rectangle, not a ring
    sectors = np.unique(((np.arctan2(dy, dx) + np.pi) / (2 * np.pi) * _RIM_SECTORS).astype(int)[on_rim] % _RIM_SECTORS)
    return len(sectors) >= _RIM_FULL * _RIM_SECTORS and float(corner.mean()) < 0.03


def is_signature(ink: NDArray[np.uint8], box: BBox, unit: float, lines: Sequence[Line], em: float) -> bool:
    """Tell whether a piece of ink is a signature: thin strokes that are no text, under closing words.

    Args:
        ink: (H, W) uint8, 1 where there is ink.
        box: Its place in the page.
        unit: Height of the common line in ``ink``, pixels.
        lines: Lines of the page.
        em: Height of the common line in the page, pixels.
    """
    height, width = ink.shape
    sides = _SIGNATURE_WIDTH[0] * unit <= width <= _SIGNATURE_WIDTH[1] * unit
    if not sides or not _SIGNATURE_HEIGHT[0] * unit <= height <= _SIGNATURE_HEIGHT[1] * unit or height > width:
        return False
    if not _SIGNATURE_INK[0] <= float(ink.mean()) <= _SIGNATURE_INK[1] or _has_thick_strokes(ink, unit):
        return False
    above = [
        line
        for line in lines
        if 0 <= box.top - line.bbox.bottom + em <= _ABOVE * em
        and _overlap_x(line.bbox, box)
        and _CLOSING.search(line.text)
    ]
    below = [
        line
        for line in lines
        if 0 <= line.bbox.top - box.bottom + em <= _BELOW * em
        and _overlap_x(line.bbox, box)
        and _CLOSING.search(line.text)
    ]
    return bool(above or below)


def _has_thick_strokes(ink: NDArray[np.uint8], unit: float) -> bool:
    import cv2

    side = max(3, round(_STROKE * unit) + 1)
    return bool(cv2.erode(ink, np.ones((side, side), np.uint8)).any())


def _overlap_x(a: BBox, b: BBox) -> bool:
    return min(a.right, b.right) - max(a.left, b.left) > 0.2 * min(a.width, b.width)
