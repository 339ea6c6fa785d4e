"""Whether the lines of a page bend or fan out, told from where they were found. Engines layer; costs a millisecond."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.crops import padded
from engines.ocr.repair.middle_lines import MiddleLine, middle_of_box, strings_of_letters, summed_length
from engines.ocr.repair.shrinking import shrunk

_LONG = 4.0
_LEAST_LINES = 6
_TURN_DEG = 1.5  # over the width or the height of the page
_SAG = 0.2  # line heights
_FOLLOWED = 6  # lines whose ink is followed
_SMALL = 500  # pixels of the longer side at which ink outside the lines is looked for
_DARK = 0.75  # of the paper's gray
_AROUND = 0.25  # line heights above and below a line's box that belong to it: accents, descenders
_MOST_OUTSIDE = 0.2  # of the ink: so little are no missed lines
_FOUND = 0.6  # of the strings of letters that a detector should have found as lines


def looks_bent(pixels: Pixels, polygons: Sequence[Polygon]) -> bool:
    """Tell whether the direction of the lines changes over the page, or the longest lines bulge."""
    lines = [p for p in polygons if p.length >= _LONG * p.thickness and abs(p.angle_deg) < 45]
    if len(lines) < _LEAST_LINES:
        return False
    height, width = pixels.shape[:2]
    centres = np.array([p.bbox.center for p in lines]) / (width, height) - 0.5
    angles = np.array([p.angle_deg for p in lines])
    weights = np.sqrt([p.length for p in lines])
    usual = np.median(angles)
    kept = np.abs(angles - usual) <= max(8.0, 3 * float(np.median(np.abs(angles - usual))))
    terms = np.column_stack((np.ones(len(lines)), centres))[kept]
    slopes = np.linalg.lstsq(terms * weights[kept, None], angles[kept] * weights[kept], rcond=None)[0]
    spread = np.ptp(centres[kept], axis=0)
    if np.max(np.abs(slopes[1:]) * spread) >= _TURN_DEG:
        return True
    longest = sorted(lines, key=lambda p: -p.length)[:_FOLLOWED]
    sags = [line.sag for p in longest if (line := middle_of_box(pixels, p)) is not None]
    return len(sags) >= 3 and float(np.median(sags)) >= _SAG


def middle_lines(pixels: Pixels, polygons: Sequence[Polygon]) -> list[MiddleLine]:
    """Return the middles of the lines found, or where the detector gave most of them up, of the strings of letters."""
    strings = strings_of_letters(pixels)
    if not _found_most(strings, polygons):
        return strings
    return [line for polygon in polygons if (line := middle_of_box(pixels, polygon)) is not None]


def lines_are_missing(pixels: Pixels, polygons: Sequence[Polygon]) -> bool:
    """Tell whether the picture holds far more strings of letters than lines were found.

    Takes 3 ms where nearly all ink is in the lines, else 50 ms and more.
    """
    if _hold_the_ink(pixels, polygons):
        return False
    strings = strings_of_letters(pixels)
    return len(strings) >= _LEAST_LINES and not _found_most(strings, polygons)


def _hold_the_ink(pixels: Pixels, polygons: Sequence[Polygon]) -> bool:
    """Tell whether nearly everything dark on the page stands in lines that were found."""
    gray, factor = shrunk(pixels, _SMALL)
    dark = gray < _DARK * float(np.median(gray))
    total = np.count_nonzero(dark)
    if not polygons or not total:
        return False
    outlines = [(np.array(padded(polygon, _AROUND).points) * factor).round().astype(np.int32) for polygon in polygons]
    mask = np.zeros(gray.shape, np.uint8)
    for outline in outlines:  # one by one: where two overlap, drawn together they would leave a hole
        cv2.fillConvexPoly(mask, outline, 1)
    return bool(np.count_nonzero(dark & (mask == 0)) < _MOST_OUTSIDE * total)


def _found_most(strings: Sequence[MiddleLine], polygons: Sequence[Polygon]) -> bool:
    return sum(polygon.length for polygon in polygons) >= _FOUND * summed_length(strings)
