"""Light that falls unevenly on a page, and the back of a thin page that shows through. Engines layer.

Both are seen by comparing every place with the paper around it: the brightest that a window of a few lines holds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import Polygon, union_of
from core.page_source import Pixels
from engines.ocr.repair.shrinking import shrunk

_SMALL = 256  # pixels of the longer side at which the paper is looked at
_WINDOW = 0.06  # of that side: wider than a line is high
_UNEVEN = 0.22  # how much darker the darkest text stands than the brightest, as a share of its paper's gray
_FAINT_SMALL = 1000  # pixels of the longer side at which faint marks are counted
_FAINT = (0.45, 0.88)  # of the paper's gray: darker than paper, lighter than print
_STRONG = 0.45
_FAINT_SHARE = 0.025  # of the page's area; scans of clean print have a fifth of it
_WHITE = 245
_STRIP = 512  # rows


def paper_of(gray: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the gray of the paper at every place of a small gray picture, smooth."""
    window = max(3, round(_WINDOW * max(gray.shape))) | 1
    brightest = cv2.dilate(gray, cv2.getStructuringElement(cv2.MORPH_RECT, (window, window)))
    paper: NDArray[np.float32] = cv2.GaussianBlur(brightest.astype(np.float32), (0, 0), window / 2)
    return paper


def is_uneven(pixels: Pixels, polygons: Sequence[Polygon]) -> bool:
    """Tell whether text stands on paper of clearly different brightness, as under a shadow. Takes 2 ms."""
    if not polygons:
        return False
    gray, factor = shrunk(pixels, _SMALL)
    paper = paper_of(gray)
    height, width = paper.shape
    levels = []
    for polygon in polygons:
        box = polygon.bbox.scaled(factor)
        for share in (0.1, 0.5, 0.9):
            x = min(width - 1, max(0, int(box.left + share * box.width)))
            levels.append(float(paper[min(height - 1, max(0, int(box.center[1]))), x]))
    darkest, brightest = np.percentile(levels, (3, 97))
    return bool(brightest - darkest > _UNEVEN * brightest)


def evened(pixels: Pixels) -> Pixels:
    """Return the picture as if its paper were white everywhere."""
    height, width = pixels.shape[:2]
    paper = cv2.resize(paper_of(shrunk(pixels, _SMALL)[0]), (width, height), interpolation=cv2.INTER_LINEAR)
    gain = np.float32(_WHITE) / np.maximum(paper, 24)
    even: Pixels = np.empty_like(pixels)
    for rows in _strips(height):
        even[rows] = np.clip(pixels[rows].astype(np.float32) * gain[rows, :, None], 0, 255)
    return even


def shows_through(pixels: Pixels, polygons: Sequence[Polygon]) -> bool:
    """Tell whether faint marks stand among the lines of a page that has strong print, too. Takes 10 ms."""
    if not polygons:
        return False
    box = union_of(polygon.bbox for polygon in polygons).clipped(pixels.shape[1], pixels.shape[0])
    pixels = pixels[int(box.top) : math.ceil(box.bottom), int(box.left) : math.ceil(box.right)]
    if not pixels.size:
        return False
    gray, _ = shrunk(pixels, _FAINT_SMALL)
    share = _levels(gray)
    strong = share < _STRONG
    if not 0.005 < np.count_nonzero(strong) / gray.size < 0.3:
        return False
    near = cv2.dilate(strong.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0  # soft edges of the print itself
    faint = (share > _FAINT[0]) & (share < _FAINT[1]) & ~near
    return bool(np.count_nonzero(faint) / gray.size > _FAINT_SHARE)


def without_back(pixels: Pixels) -> Pixels:
    """Return the picture with faint marks taken for paper, but for those that hang on strong print."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    share = _levels(gray)
    strong = (share < _STRONG).astype(np.uint8)
    reach = max(3, round(max(gray.shape) / 700)) | 1
    near = cv2.dilate(strong, np.ones((reach, reach), np.uint8))
    keep = cv2.GaussianBlur(near.astype(np.float32), (0, 0), reach / 4)[:, :, None]
    white = np.float32(_WHITE)
    gain = (white / np.maximum(_paper_at(gray), 24))[:, :, None]
    cleaned: Pixels = np.empty_like(pixels)
    for rows in _strips(len(pixels)):
        lit = np.clip(pixels[rows].astype(np.float32) * gain[rows], 0, 255)
        cleaned[rows] = lit * keep[rows] + white * (1 - keep[rows])
    return cleaned


def _strips(height: int) -> Iterator[slice]:
    """Yield the rows of a picture some at a time: in fractions a whole page takes a gigabyte."""
    return (slice(top, top + _STRIP) for top in range(0, height, _STRIP))


def _paper_at(gray: NDArray[np.uint8]) -> NDArray[np.float32]:
    height, width = gray.shape
    factor = min(1.0, _SMALL / max(gray.shape))
    # A ruler is so narrow that nothing would be left of its shorter side.
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.uint8)
    paper: NDArray[np.float32] = cv2.resize(paper_of(small), (width, height), interpolation=cv2.INTER_LINEAR)
    return paper


def _levels(gray: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return each pixel's gray as a share of its paper's."""
    levels: NDArray[np.float32] = gray.astype(np.float32) / np.maximum(_paper_at(gray), 24)
    return levels
