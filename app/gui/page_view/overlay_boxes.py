"""The boxes of blocks, lines or words of a page in arrays; what an edit did not touch is taken over. Free of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.gui import tokens
from app.gui.tokens import ConfidenceBand
from app.services.views.page_text import PageText, TextLine
from app.services.views.quads import QuadIndex
from core.geometry import BBox, Polygon
from core.model import Block, mean_confidence
from core.quads import reading_quad

_Floats = NDArray[np.float64]
_Part = tuple[_Floats, _Floats]
"""Corners (n, 4, 2) and confidences (n), nan where unknown, of one block of the page."""

BANDS: tuple[ConfidenceBand | None, ...] = (None, *ConfidenceBand)
"""What the numbers in ``OverlayBoxes.bands`` stand for; None where the confidence is unknown."""


class OverlayLevel(StrEnum):
    """What is outlined."""

    BLOCKS = "blocks"
    LINES = "lines"
    WORDS = "words"


class OverlayBoxes:
    """Boxes of one level in reading order. Immutable.

    Attributes:
        text: What they belong to.
        level: Which boxes.
        corners: (n, 4, 2), pixels of the page frame.
        confidences: (n), 0..1, nan where unknown.
        bands: (n), indices into ``BANDS``.
        is_upright: (n), whether a box has level sides.
        thickness: (n), pixels across the text.
        index: Finds boxes by place.
    """

    def __init__(self, text: PageText | None, level: OverlayLevel, before: OverlayBoxes | None = None) -> None:
        """Collect boxes.

        Args:
            text: The page; None for no boxes.
            level: Which boxes.
            before: Those of an earlier version of the page.
        """
        self.text, self.level = text, level
        kept = before if before is not None and before.level is level else None
        count = 0 if text is None else len(text.page.blocks)
        self._parts: list[_Part] = [
            kept._parts[index] if self._is_same(kept, index) else _part(text, level, index)  # type: ignore[union-attr, arg-type] # there is a text where there are parts
            for index in range(count)
        ]
        self.corners: _Floats = np.concatenate([np.empty((0, 4, 2)), *(corners for corners, _ in self._parts)])
        self.confidences: _Floats = np.concatenate([np.empty(0), *(values for _, values in self._parts)])
        self.bands = _bands(self.confidences)
        self.index = QuadIndex.of_corners(self.corners)
        level_sides = (self.corners[:, :, None, :] == self.corners[:, None, :, :]).sum(axis=(1, 2))
        # Of four corners of an upright box each shares each coordinate with itself and one other.
        self.is_upright: NDArray[np.bool_] = (level_sides == 8).all(axis=1)
        across = self.corners[:, 3] - self.corners[:, 0]
        self.thickness: _Floats = np.hypot(across[:, 0], across[:, 1])

    def __len__(self) -> int:
        """Return how many boxes there are."""
        return len(self.confidences)

    def changed_since(self, before: OverlayBoxes) -> BBox | None:
        """Return the area in which boxes differ from those of an earlier version; None where all may differ."""
        if self.text is None or before.text is None or self.level is not before.level:
            return None
        pairs = range(max(len(self._parts), len(before._parts)))
        changed = [
            boxes._parts[index][0].reshape(-1, 2)
            for index in pairs
            if not self._is_same(before, index)
            for boxes in (self, before)
            if index < len(boxes._parts)
        ]
        points = np.concatenate([np.empty((0, 2)), *changed])
        if not len(points):
            return BBox(0, 0, 0, 0)
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        return BBox(float(left), float(top), float(right), float(bottom))

    def _is_same(self, before: OverlayBoxes | None, index: int) -> bool:
        if before is None or before.text is None or self.text is None:
            return False
        ours, theirs = self.text.page.blocks, before.text.page.blocks
        return index < len(ours) and index < len(theirs) and ours[index] is theirs[index]


def _part(text: PageText, level: OverlayLevel, index: int) -> _Part:
    block = text.page.blocks[index]
    if level is OverlayLevel.BLOCKS:
        return _arrays([reading_quad(block.bbox, block.polygon)], [_confidence(block)])
    lines: Sequence[TextLine] = text.lines_of(index)
    if level is OverlayLevel.LINES:
        return _arrays([line.quad for line in lines], [line.confidence for line in lines])
    spans = [span for line in lines for span in line.spans]
    return _arrays([span.quad for span in spans], [span.confidence for span in spans])


def _arrays(quads: Sequence[Polygon], confidences: Sequence[float | None]) -> _Part:
    corners = np.array([quad.points for quad in quads], dtype=np.float64).reshape(-1, 4, 2)
    return corners, np.array([np.nan if value is None else value for value in confidences], dtype=np.float64)


def _confidence(block: Block) -> float | None:
    return block.confidence if block.confidence is not None else mean_confidence(list(block.lines))


def _bands(confidences: _Floats) -> NDArray[np.int8]:
    bands = np.zeros(len(confidences), dtype=np.int8)
    for limit, band in reversed(tokens.CONFIDENCE_LIMITS):
        bands[confidences >= limit] = BANDS.index(band)
    return bands
