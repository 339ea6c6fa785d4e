"""What a layout model is: a plug that names regions of a page's picture. Engines layer, worker process only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from core.geometry import BBox
from core.page_source import Pixels


class RegionKind(StrEnum):
    """What a layout model may find; labels of all models are brought to these."""

    TEXT = "text"
    TITLE = "title"
    FIGURE = "figure"
    STAMP = "stamp"
    CAPTION = "caption"
    TABLE = "table"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class LayoutRegion:
    """A region that a layout model found: its kind, its box in pixels of the picture, and its score 0..1."""

    kind: RegionKind
    bbox: BBox
    score: float


class LayoutModel(Protocol):
    """Finds regions; lives in one worker process, called from one thread, adds no threads beyond those it was given."""

    def detect(self, pixels: Pixels, checkpoint: Callable[[], None]) -> list[LayoutRegion]:
        """Return the regions of an upright page in no promised order.

        Args:
            pixels: (H, W, 3) uint8 RGB.
            checkpoint: Called before the run of the network; raises ``JobCancelled`` when the job must stop.

        Raises:
            RecognitionError: If the network fails.
        """
        ...
