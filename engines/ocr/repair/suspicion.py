"""Whether the lines of a page bend or fan out, told from where they were found. Engines layer; costs a millisecond."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.repair.middle_lines import MiddleLine, middle_of_box, strings_of_letters, summed_length

_LONG = 4.0
_LEAST_LINES = 6
_TURN_DEG = 1.5  # over the width or the height of the page
_SAG = 0.2  # line heights
_FOLLOWED = 6  # lines whose ink is followed
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
    """Tell whether the picture holds far more strings of letters than lines were found. Takes 20 ms."""
    strings = strings_of_letters(pixels)
    return len(strings) >= _LEAST_LINES and not _found_most(strings, polygons)


def _found_most(strings: Sequence[MiddleLine], polygons: Sequence[Polygon]) -> bool:
    return sum(polygon.length for polygon in polygons) >= _FOUND * summed_length(strings)
