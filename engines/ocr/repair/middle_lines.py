"""Where lines of text run, bent as they are: along the ink of a line box, or along strings of letters in the picture.

Engines layer. A detector of boxes gives up on lines that bend by more than their own height, and the pages with such
lines need repair most; so strings of letters are joined here without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.crops import crop_line, padded
from engines.ocr.repair.shrinking import shrunk
from engines.ocr.text_size import letter_height

_LONG = 4.0  # line heights: shorter lines tell nothing of a bend
_SIDE = 1600  # pixels of the longer side at which letters are measured
_LETTER = 8.0  # pixels that a letter is high where strings of letters are looked for
_REACH = 2.6  # letter heights over which letters are joined, as words are over their spaces
_LEAST_HEIGHT, _MOST_HEIGHT = 0.5, 3.2  # letter heights that the ink of a string is high at one place
_STRING = 10.0  # letter heights: shorter strings are not counted


@dataclass(frozen=True, slots=True, eq=False)
class MiddleLine:
    """Where the middle of a line of text runs.

    Attributes:
        xs: Pixels of the picture, rising.
        ys: As many.
        thickness: Height of the line, pixels.
    """

    xs: NDArray[np.float64]
    ys: NDArray[np.float64]
    thickness: float

    @property
    def length(self) -> float:
        """Extent across the page, pixels."""
        return float(self.xs[-1] - self.xs[0])

    @property
    def sag(self) -> float:
        """How far the line bulges out of the straight between its ends, in line heights."""
        if self.length < 1:
            return 0.0
        bend = np.polyfit((self.xs - self.xs[0]) / self.length, self.ys, 2)[0]
        return abs(float(bend)) / 4 / self.thickness


def middle_of_box(pixels: Pixels, polygon: Polygon) -> MiddleLine | None:
    """Follow the ink in a line's box; None for short lines and for lines that run steeply."""
    if polygon.length < _LONG * polygon.thickness or abs(polygon.angle_deg) > 45 or polygon.thickness < 6:
        return None
    outline = padded(polygon, 0.1)
    crop = crop_line(pixels, outline)
    height, width = crop.shape[:2]
    step = max(4, height // 2)
    count = width // step
    if count < 4:
        return None
    gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    dark = np.maximum(np.median(gray) - gray.astype(np.float32), 0)[:, : count * step]
    profile = dark.reshape(height, count, step).sum(axis=2)
    profile = cv2.GaussianBlur(profile, (0, 0), sigmaX=1.0, sigmaY=max(1.0, height / 6))
    peaks = profile.max(axis=0)
    inked = peaks > 0.2 * np.median(peaks)
    if np.count_nonzero(inked) < 4:
        return None
    rows = _followed(profile, reach=max(1, height // 6))
    a, b, c, d = (np.array(point) for point in outline.points)
    along = ((np.arange(count) + 0.5) * step / width)[:, None]
    down = ((rows + 0.5) / height)[:, None]
    places = (a * (1 - along) + b * along) * (1 - down) + (d * (1 - along) + c * along) * down
    return MiddleLine(places[inked, 0], places[inked, 1], polygon.thickness)


def _followed(profile: NDArray[np.float32], reach: int) -> NDArray[np.float64]:
    """Return the row of most ink in each column, never further than ``reach`` from that of its neighbour."""
    height, count = profile.shape
    start = int(np.argmax(profile.max(axis=0)))
    rows = np.zeros(count)
    for columns in (range(start, count), range(start - 1, -1, -1)):
        row = int(np.argmax(profile[:, start]))
        for column in columns:
            low, high = max(0, row - reach), min(height, row + reach + 1)
            row = low + int(np.argmax(profile[low:high, column]))
            rows[column] = row
    return rows


def strings_of_letters(pixels: Pixels) -> list[MiddleLine]:
    """Join letters to lines by nearness alone; takes 20 ms for a page.

    Returns:
        The lines, ``thickness`` being about 1.6 letters; none where little looks like letters.
    """
    small, factor = shrunk(pixels, _SIDE)
    letter = letter_height(cv2.cvtColor(small, cv2.COLOR_GRAY2RGB))
    if letter is None:
        return []
    further = min(1.0, _LETTER / letter)
    size = letter * further
    gray = cv2.resize(small, None, fx=further, fy=further, interpolation=cv2.INTER_AREA) if further < 1 else small
    factor *= further
    window = round(4 * size) | 1
    ink = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, window, 18)
    # What is longer than a word is a rule or a frame.
    rule = cv2.getStructuringElement(cv2.MORPH_RECT, (round(8 * size), 1))
    ink = cv2.subtract(ink, cv2.dilate(cv2.morphologyEx(ink, cv2.MORPH_OPEN, rule), np.ones((3, 3), np.uint8)))
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, round(_REACH * size)), np.uint8))
    # Descenders touch the line below: necks thinner than a third of a letter are cut.
    joined = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((max(1, round(size / 3)), round(1.5 * size)), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    lines = []
    for index in range(1, count):
        left, top, width, height, area = (int(v) for v in stats[index])
        if width < _STRING * size or not _LEAST_HEIGHT * size <= area / width <= _MOST_HEIGHT * size:
            continue
        part = labels[top : top + height, left : left + width] == index
        line = _middle_of_part(part, left, top, step=max(2, round(1.5 * size)))
        if line is not None:
            lines.append(MiddleLine(line[0] / factor, line[1] / factor, 1.6 * size / factor))
    return lines


def _middle_of_part(
    part: NDArray[np.bool_], left: int, top: int, step: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    count = part.shape[1] // step
    if count < 4:
        return None
    sums = part[:, : count * step].reshape(part.shape[0], count, step).sum(axis=2).astype(np.float64)
    weight = sums.sum(axis=0)
    kept = weight > 0
    rows = (sums * np.arange(part.shape[0])[:, None]).sum(axis=0)[kept] / weight[kept]
    xs = left + (np.flatnonzero(kept).astype(np.float64) + 0.5) * step
    return xs, np.asarray(top + rows + 0.5, np.float64)


def summed_length(lines: Sequence[MiddleLine]) -> float:
    """Return the length of all lines together, pixels."""
    return sum(line.length for line in lines)
