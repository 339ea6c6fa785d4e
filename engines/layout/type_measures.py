"""How large and how bold the type of recognised lines is, measured in the picture. Engines layer, layout.

A detector's boxes say little of it: they take in accents and descenders, and grow by a margin. What is measured is the
height from the baseline to the top of the tall letters, seen in how much ink the rows of the line hold, and the mean
run of ink along the rows of the small letters, which is the width of the stems for the most part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.geometry import POINTS_PER_INCH
from core.model import Direction, Line, TextSource
from core.page_source import Pixels
from engines.layout.fragments import Fragment

_FEWEST_LETTERS = 4
_HIGHEST = 64  # pixels of a line: higher ones are measured in a smaller copy
_WIDEST = 1200  # pixels of a line that are looked at
_INKED = 0.4  # of the ink of the fullest rows, from which on a row belongs to the small letters
_LEAST_CONTRAST = 40
_SLANTED_DEG = 2.0
_TALL_LETTERS = frozenset("bdfhijkltßþđ")
_FEWEST_TALL = 0.1  # of the letters: fewer do not show in the rows
_TALL_INK = 0.15  # of the ink of the fullest rows for each letter that reaches up; they show twice as much
_SMALL = 0.7  # height of the small letters for that of the tall ones
_HEIGHT_OF_TYPE = 0.72  # height of the tall letters for the size of the type
_BOLD, _NOT_BOLD = 1.3, 1.15  # times the stems of most of the page's characters


@dataclass(frozen=True, slots=True)
class TypeMeasure:
    """The type of one line.

    Attributes:
        height: Height of its tall letters, pixels; of lines without any what it would be.
        stem: Mean run of ink along its rows, as a share of ``height``.
    """

    height: float
    stem: float


def measure_type(pixels: Pixels, line: Line) -> TypeMeasure | None:
    """Measure a line; None where it cannot be: too short, on its side, or in a script without small letters.

    Args:
        pixels: (H, W, 3) uint8 RGB, the picture in whose frame the line's box is.
        line: A recognised line that runs across.
    """
    if line.source is not TextSource.OCR or line.direction is Direction.TOP_TO_BOTTOM:
        return None
    letters = [char for char in line.text if char.isalnum()]
    cased = sum(char.lower() != char.upper() or char.isdigit() for char in letters)
    slanted = line.polygon is not None and abs(line.polygon.angle_deg) > _SLANTED_DEG
    if len(letters) < _FEWEST_LETTERS or cased < 0.8 * len(letters) or slanted:
        return None
    ink = _ink(pixels, line)
    if ink is None:
        return None
    inked, factor = ink
    rows = inked.sum(axis=1)
    fullest = float(np.percentile(rows, 85))
    first, last = _widest_zone(rows >= _INKED * fullest)
    if last - first < 3:
        return None
    zone = inked[first:last]
    runs = np.count_nonzero(zone[:, 1:] & ~zone[:, :-1]) + np.count_nonzero(zone[:, 0])
    if not runs:
        return None
    tall = sum(not char.islower() or char in _TALL_LETTERS for char in letters) / len(letters)
    baseline = _edge(rows, _INKED * fullest, last - 1, 1)
    if tall >= _FEWEST_TALL:
        wanted = _TALL_INK * tall * fullest
        top = first
        while top > 0 and rows[top - 1] >= wanted:
            top -= 1
        height = baseline - _edge(rows, wanted, top, -1)
    else:
        height = (baseline - _edge(rows, _INKED * fullest, first, -1)) / _SMALL
    return TypeMeasure(height / factor, float(np.count_nonzero(zone) / runs / height))


def sized(lines: Sequence[Line], pixels: Pixels, dpi: float) -> tuple[list[Line], dict[int, TypeMeasure]]:
    """Return lines with the size of their type where it was measured or follows from the others of the page.

    Args:
        lines: Of one page.
        pixels: (H, W, 3) uint8 RGB, the page in the frame of the lines.
        dpi: Of that frame.

    Returns:
        The lines in their order, and what was measured by the ``id`` of the line returned.
    """
    found = [measure_type(pixels, line) for line in lines]
    pairs = [(line, measure) for line, measure in zip(lines, found, strict=True) if measure is not None]
    if not pairs:
        return list(lines), {}
    scale = _weighted_middle([(measure.height / _thickness(line), len(line.text)) for line, measure in pairs])
    points = POINTS_PER_INCH / max(dpi, 1.0) / _HEIGHT_OF_TYPE
    result: list[Line] = []
    measures: dict[int, TypeMeasure] = {}
    for line, measure in zip(lines, found, strict=True):
        if line.source is TextSource.OCR and line.direction is not Direction.TOP_TO_BOTTOM:
            height = measure.height if measure is not None else scale * _thickness(line)
            line = replace(line, font_size_pt=round(points * height, 1))
        result.append(line)
        if measure is not None:
            measures[id(line)] = measure
    return result, measures


def see_type(fragments: Sequence[Fragment], measures: dict[int, TypeMeasure]) -> None:
    """Note the size and the weight of the type of each fragment whose line was measured.

    Args:
        fragments: Of one page.
        measures: By the ``id`` of their lines.
    """
    found = [(fragment, measures[id(fragment.line)]) for fragment in fragments if id(fragment.line) in measures]
    if not found:
        return
    scale = _weighted_middle([(fragment.height / measure.height, fragment.weight) for fragment, measure in found])
    usual = _weighted_middle([(measure.stem, fragment.weight) for fragment, measure in found])
    for fragment, measure in found:
        fragment.type_size = scale * measure.height
        if measure.stem >= _BOLD * usual:
            fragment.is_bold = True
        elif measure.stem <= _NOT_BOLD * usual:
            fragment.is_bold = False


def _thickness(line: Line) -> float:
    return max(1.0, line.polygon.thickness if line.polygon is not None else line.bbox.height)


def _weighted_middle(values: list[tuple[float, int]]) -> float:
    """Return the value of most characters."""
    half, seen = sum(weight for _, weight in values) / 2, 0
    for value, weight in sorted(values):
        seen += weight
        if seen >= half:
            return value
    return 1.0


def _ink(pixels: Pixels, line: Line) -> tuple[NDArray[np.bool_], float] | None:
    """Return where a line's box holds ink, and the scale of that picture; None where nothing stands out."""
    import cv2  # here: the document pass runs in the window's process, which reads no picture

    height, width = pixels.shape[:2]
    box = line.bbox.clipped(width, height)
    left, top, right, bottom = (int(v) for v in box.as_tuple())
    part = pixels[top:bottom, left : min(right, left + _WIDEST * 2)]
    if part.shape[0] < 6 or part.shape[1] < 12:
        return None
    gray: NDArray[np.uint8] = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)
    factor = min(1.0, _HIGHEST / gray.shape[0])
    if factor < 1:
        size = (max(1, round(gray.shape[1] * factor)), _HIGHEST)
        gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    gray = gray[:, :_WIDEST]
    dark, bright = (float(v) for v in np.percentile(gray[::2, ::2], (3, 90)))
    if bright - dark < _LEAST_CONTRAST:
        return None
    if float(np.median(gray[::2, ::2])) < (dark + bright) / 2:
        return gray > (dark + bright) / 2, factor  # light on dark
    return gray < (dark + bright) / 2, factor


def _edge(rows: NDArray[np.int64], wanted: float, place: int, step: int) -> float:
    """Return where between the outermost wanted row and the one beyond it the ink falls below what is wanted."""
    inside = float(rows[place])
    beyond = float(rows[place + step]) if 0 <= place + step < len(rows) else 0.0
    share = (inside - wanted) / (inside - beyond) if inside > beyond else 0.0
    return place + step * min(1.0, max(0.0, share))


def _widest_zone(wanted: NDArray[np.bool_]) -> tuple[int, int]:
    """Return the longest run of rows that are wanted, as begin and end."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], wanted, [False])).astype(np.int8)))
    if len(edges) < 2:
        return 0, 0
    begins, ends = edges[::2], edges[1::2]
    longest = int(np.argmax(ends - begins))
    return int(begins[longest]), int(ends[longest])
