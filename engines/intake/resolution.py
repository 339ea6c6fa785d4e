"""Chooses and judges resolutions. Engine layer; pure functions on numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.geometry import POINTS_PER_INCH
from engines.intake.limits import Limits

MIN_TEXT_DPI = 200.0
MAX_TEXT_DPI = 300.0
_MAX_NATIVE_DPI = 400.0
_MIN_NATIVE_DPI = 50.0
# 10 pt type drawn at 200 dpi is 28 px from line to line, which recognisers with 48 px input read well; smaller type is
# drawn larger in proportion, up to 300 dpi.
_DPI_TIMES_POINTS = 2000.0
_DPI_STEP = 25.0

_PLAUSIBLE_DPI = (50.0, 2400.0)
# Longest side of a sheet that people scan or photograph (A2), inches. 72 and 96 dpi are what software writes when it
# does not know; a camera picture would then be larger than this.
_MAX_SHEET_IN = 23.4
_PAPERS_IN = ((297 / 210, 11.69), (11 / 8.5, 11.0), (14 / 8.5, 14.0))  # A series, Letter, Legal: ratio, long side
_SCREEN_DPI = 96.0
_RECEIPT_WIDTH_IN = 80 / 25.4


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture on a PDF page.

    Attributes:
        width: Its own pixels across.
        height: Its own pixels down.
        width_pt: Length of its upper side on the page, points.
        height_pt: Length of its left side on the page, points.
        share: Share of the page that its visible part covers, 0..1.
    """

    width: int
    height: int
    width_pt: float
    height_pt: float
    share: float

    @property
    def dpi(self) -> float:
        """Native resolution, the higher of both directions; 0 for a picture without extent."""
        if self.width_pt <= 0 or self.height_pt <= 0:
            return 0.0
        return POINTS_PER_INCH * max(self.width / self.width_pt, self.height / self.height_pt)


def page_dpi(pictures: Sequence[PlacedPicture], *, has_visible_text: bool, smallest_text_pt: float | None) -> float:
    """Choose the resolution at which a PDF page is read.

    A page that is a scan keeps the scan's own pixels; above 400 dpi it is drawn at a whole fraction of them. Any other
    page gets 200 to 300 dpi: enough for its smallest text, 300 where that is unknown, and no less than its pictures.
    """
    large = [p for p in pictures if p.share >= 0.1]
    native = max((p.dpi for p in large), default=0.0)
    covered = min(1.0, sum(p.share for p in pictures))
    if covered >= 0.8 and not large:  # a scan cut into many strips
        native = max((p.dpi for p in pictures), default=0.0)
    if covered >= 0.8 and not has_visible_text and native >= _MIN_NATIVE_DPI:
        # Sizes rounded to pixels make 400.02 of 400.
        return native / max(1, math.ceil(native / _MAX_NATIVE_DPI - 0.02))
    wanted = MAX_TEXT_DPI if smallest_text_pt is None else _DPI_TIMES_POINTS / max(smallest_text_pt, 1.0)
    wanted = max(wanted, native)
    return min(max(math.ceil(wanted / _DPI_STEP) * _DPI_STEP, MIN_TEXT_DPI), MAX_TEXT_DPI)


def bounded_scale(width: float, height: float, limits: Limits) -> float:
    """Return the factor, at most 1, that brings a size in pixels within the limits of a page frame."""
    side = limits.max_page_side / max(width, height, 1.0)
    area = math.sqrt(limits.max_page_pixels / max(width * height, 1.0))
    return min(1.0, side, area)


def picture_dpi(width: int, height: int, stated: tuple[float, float] | None) -> float:
    """Return the resolution of a picture file: the stated one where plausible, else an estimate.

    Args:
        width: Pixels across.
        height: Pixels down.
        stated: Horizontal and vertical resolution from the metadata.

    Returns:
        Pixels an inch. The estimate takes the picture for a sheet of paper where it has a sheet's proportions, for a
        till receipt where it is very long, for a screen where it is small and wide, else for something as long as A4.
    """
    long, short = max(width, height), min(width, height)
    if stated is not None:
        dpi = max(stated)
        if _PLAUSIBLE_DPI[0] <= min(stated) and dpi <= _PLAUSIBLE_DPI[1] and long / dpi <= _MAX_SHEET_IN:
            return dpi
    ratio = long / short
    for paper_ratio, long_in in _PAPERS_IN:
        if abs(ratio / paper_ratio - 1) < 0.015 and long >= 800:
            return _clamped(long / long_in)
    if long < 800 or (width > height and long <= 2600):
        return _SCREEN_DPI
    if ratio > 2.2:
        return _clamped(short / _RECEIPT_WIDTH_IN)
    return _clamped(long / 11.69)


def _clamped(dpi: float) -> float:
    return float(round(min(max(dpi, 72.0), 1200.0)))
