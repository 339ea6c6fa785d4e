"""How large and how bold the type of recognised lines is, measured in the picture. Engines layer, layout.

A detector's boxes say little of it: they take in accents and descenders, and grow by a margin. What is measured is the
height of the small letters, as the rows of the line that hold most of its ink, and the mean run of ink along these
rows, which is the width of the stems for the most part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.model import Direction, Line, TextSource
from core.page_source import Pixels
from engines.layout.fragments import Fragment

_FEWEST_LETTERS = 4
_HIGHEST = 64  # pixels of a line: higher ones are measured in a smaller copy
_WIDEST = 1200  # pixels of a line that are looked at
_INKED = 0.4  # of the ink of the fullest rows, from which on a row belongs to the small letters
_CAPITALS = 0.72  # height of small letters in capitals and figures
_LEAST_CONTRAST = 40
_SLANTED_DEG = 2.0
_BOLD, _NOT_BOLD = 1.3, 1.15  # times the stems of most of the page's characters
_ASCENDERS = frozenset("bdfhijkltßþđ")
_MOST_TALL = 0.55  # of the letters: where more reach up the small ones no longer stand out
_MOST_OF_A_KIND = 0.75  # of the letters: lines of small letters and figures alike say nothing about their size


@dataclass(frozen=True, slots=True)
class TypeMeasure:
    """The type of one line.

    Attributes:
        x_height: Height of its small letters, pixels; of lines in capitals or figures what it would be.
        stem: Mean run of ink along its rows, as a share of ``x_height``.
        is_size_sure: Whether ``x_height`` is one: the letters are small ones for the most part, or hardly any is.
    """

    x_height: float
    stem: float
    is_size_sure: bool = True


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
    height = _edge(rows, _INKED * fullest, last - 1, 1) - _edge(rows, _INKED * fullest, first, -1)
    stem = np.count_nonzero(zone) / runs / height
    small = sum(char.islower() for char in letters) / len(letters)
    if small < 1 - _MOST_OF_A_KIND:
        height, stem = height * _CAPITALS, stem / _CAPITALS
    tall = sum(not char.islower() or char in _ASCENDERS for char in letters) / len(letters)
    is_sure = small < 1 - _MOST_OF_A_KIND or (small >= _MOST_OF_A_KIND and tall <= _MOST_TALL)
    return TypeMeasure(height / factor, float(stem), is_sure)


def see_type(fragments: Sequence[Fragment], pixels: Pixels) -> None:
    """Note the size and the weight of the type of each fragment whose line was recognised.

    Args:
        fragments: Of one page.
        pixels: (H, W, 3) uint8 RGB, the page in the frame of the fragments' lines.
    """
    found = [(fragment, measure_type(pixels, fragment.line)) for fragment in fragments]
    measured = [(fragment, measure) for fragment, measure in found if measure is not None]
    if not measured:
        return
    scale = _weighted_middle([(fragment.height / measure.x_height, fragment.weight) for fragment, measure in measured])
    usual = _weighted_middle([(measure.stem, fragment.weight) for fragment, measure in measured])
    for fragment, measure in measured:
        if measure.is_size_sure:
            fragment.type_size = scale * measure.x_height
        if measure.stem >= _BOLD * usual:
            fragment.is_bold = True
        elif measure.stem <= _NOT_BOLD * usual:
            fragment.is_bold = False


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
