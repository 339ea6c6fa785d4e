"""Lines in the reading frame: whatever the script's direction, text there runs rightwards and lines follow downwards.

Engines layer, layout. Right-to-left pages are mirrored and vertical pages turned, so that the analysis itself knows one
direction only. The lines themselves stay untouched.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from core.geometry import BBox
from core.model import Direction, Line, Table
from core.text import is_spaceless

_LEFT_TO_RIGHT = (
    Direction.LEFT_TO_RIGHT
)  # asked for thousands of times a page, where looking it up costs as a call does
_STRONG_RIGHT_TO_LEFT = ("R", "AL")
_FIRST_RIGHT_TO_LEFT = "\u0590"  # Hebrew begins here; no character before it runs leftwards
_UPRIGHT_LIMIT_DEG = 45.0
_LEAST_SLOPE = 0.004  # a quarter of a degree: below it corners of short lines say nothing


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table and the lines its cells were made of, row by row."""

    table: Table
    lines: tuple[Line, ...]


@dataclass(slots=True, eq=False)
class Fragment:
    """One given line and its box in the reading frame (pixels, origin top-left, y down).

    Attributes:
        line: The line as it was given.
        left: Where the text begins.
        top: Upper edge.
        right: Where the text ends.
        bottom: Lower edge.
        table: Set where this stands for a whole table on its way through the reading order.
        type_size: Size of the type as the picture shows it, in pixels of a usual box's height; None where unknown.
        is_bold: Whether the type is bold, as the picture shows it; None where unknown.
        weight: Number of characters, one of a script without spaces counting twice (it is as wide as two).
    """

    line: Line
    left: float
    top: float
    right: float
    bottom: float
    table: FoundTable | None = None
    type_size: float | None = None
    is_bold: bool | None = None
    weight: int = field(init=False)

    def __post_init__(self) -> None:
        """Count the characters once; every stage asks for them."""
        text = self.line.text
        self.weight = len(text) if text.isascii() else sum(2 if is_spaceless(c) else 1 for c in text)

    @property
    def width(self) -> float:
        """Extent along the text."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Extent across the text."""
        return self.bottom - self.top

    @property
    def center_x(self) -> float:
        """Middle along the text."""
        return (self.left + self.right) / 2

    @property
    def center_y(self) -> float:
        """Middle across the text."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class ReadingFrame:
    """The map between the frame of the given lines and the reading frame.

    Attributes:
        direction: Writing direction of most of the page.
        width: Width of the given frame, pixels.
        height: Height of the given frame, pixels.
        slope: Pixels by which lines fall for each pixel rightwards in the given frame; taken out of the fragments.
    """

    direction: Direction
    width: float
    height: float
    slope: float = 0.0

    @property
    def is_vertical(self) -> bool:
        """Whether the lines of the page run from top to bottom."""
        return self.direction is Direction.TOP_TO_BOTTOM

    @property
    def extent(self) -> tuple[float, float]:
        """Width and height of the reading frame."""
        if self.direction is Direction.TOP_TO_BOTTOM:
            return self.height, self.width
        return self.width, self.height

    def place(self, box: BBox) -> tuple[float, float, float, float]:
        """Return (left, top, right, bottom) of a box of the given frame in the reading frame."""
        if self.direction is _LEFT_TO_RIGHT:
            return box.left, box.top, box.right, box.bottom
        if self.direction is Direction.RIGHT_TO_LEFT:
            return self.width - box.right, box.top, self.width - box.left, box.bottom
        return box.top, self.width - box.right, box.bottom, self.width - box.left

    def fragment(self, line: Line) -> Fragment:
        """Return the line with its box in the reading frame."""
        left, top, right, bottom = self.place(line.bbox)
        if self.slope and line.polygon is not None:
            x, y = line.bbox.center
            middle, half = y - self.slope * (x - self.width / 2), line.polygon.thickness / 2
            return Fragment(line, left, middle - half, right, middle + half)
        return Fragment(line, left, top, right, bottom)


def line_direction(line: Line) -> Direction:
    """Return the direction of a line: what it says of itself, else what its letters say."""
    if line.direction is not Direction.LEFT_TO_RIGHT:
        return line.direction
    if line.text.isascii() or max(line.text, default="") < _FIRST_RIGHT_TO_LEFT:
        return Direction.LEFT_TO_RIGHT
    strong = [unicodedata.bidirectional(char) for char in line.text]
    backwards = sum(kind in _STRONG_RIGHT_TO_LEFT for kind in strong)
    return Direction.RIGHT_TO_LEFT if backwards > strong.count("L") else Direction.LEFT_TO_RIGHT


def is_turned(line: Line) -> bool:
    """Tell whether the line stands on its side, as a note along the margin does."""
    if line.polygon is None:
        return line.direction is Direction.TOP_TO_BOTTOM
    return abs(line.polygon.angle_deg) > _UPRIGHT_LIMIT_DEG


def reading_frame(lines: Sequence[Line], width: float, height: float) -> ReadingFrame:
    """Return the frame for the direction in which most characters of the page run."""
    votes = dict.fromkeys(Direction, 0)
    for line in lines:
        votes[line_direction(line)] += len(line.text)
    best = max(votes, key=lambda direction: votes[direction])
    slope = 0.0 if best is Direction.TOP_TO_BOTTOM else _slope(lines)
    return ReadingFrame(best, width, height, slope)


def _slope(lines: Sequence[Line]) -> float:
    """Return the slope of the longer half of the lines, 0 where it is small; a line without corners is level."""
    upright = [line for line in lines if not is_turned(line)]
    longest = sorted(upright, key=lambda line: -line.bbox.width)[: len(upright) // 2 + 1]
    angles = [line.polygon.angle_deg if line.polygon is not None else 0.0 for line in longest]
    slope = math.tan(math.radians(median(angles))) if angles else 0.0
    return slope if abs(slope) >= _LEAST_SLOPE else 0.0


def typical_height(fragments: Sequence[Fragment]) -> float:
    """Return the height of the page's common line in pixels: the unit ("em") of every distance in this package."""
    heights = [f.height for f in fragments if f.weight > 1] or [f.height for f in fragments]
    return max(median(heights), 1.0) if heights else 1.0
