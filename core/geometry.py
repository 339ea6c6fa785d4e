"""Boxes, polygons and affine transforms of the page plane.

Core layer. Unless a docstring says otherwise, coordinates are pixels of the page frame (the page as a viewer shows it),
origin top-left, y down, right and bottom exclusive. Conversions to points, to relative numbers or to a bottom-left
origin happen here and nowhere else.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = tuple[float, float]

POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class BBox:
    """Axis-aligned box, right and bottom exclusive.

    Attributes:
        left: Smallest x, pixels.
        top: Smallest y, pixels.
        right: Largest x, exclusive; never below ``left``.
        bottom: Largest y, exclusive; never below ``top``.

    Raises:
        ValueError: If a number is not finite or the box has a negative side.
    """

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        """Refuse boxes that are not finite or are turned inside out."""
        # One comparison for nearly every box: pages have thousands. NaN and infinity fail it and get their own message.
        if 0 <= self.right - self.left < math.inf and 0 <= self.bottom - self.top < math.inf:
            return
        if not all(map(math.isfinite, (self.left, self.top, self.right, self.bottom))):
            raise ValueError(f"box with a number that is not finite: {self}")
        if self.right < self.left or self.bottom < self.top:
            raise ValueError(f"box with a negative side: {self}")

    @property
    def width(self) -> float:
        """Width in pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in pixels."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """Area in square pixels."""
        return self.width * self.height

    @property
    def center(self) -> Point:
        """Middle of the box as (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def intersection(self, other: BBox) -> BBox | None:
        """Return the common part of both boxes, or None where they do not overlap."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return BBox(left, top, right, bottom) if right > left and bottom > top else None

    def union(self, other: BBox) -> BBox:
        """Return the smallest box that holds both."""
        return BBox(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def iou(self, other: BBox) -> float:
        """Return intersection over union, 0..1."""
        common = self.intersection(other)
        if common is None:
            return 0.0
        return common.area / (self.area + other.area - common.area)

    def overlap_x(self, other: BBox) -> float:
        """Return the length that both share on the x axis, 0 where they share none."""
        return max(0.0, min(self.right, other.right) - max(self.left, other.left))

    def overlap_y(self, other: BBox) -> float:
        """Return the length that both share on the y axis, 0 where they share none."""
        return max(0.0, min(self.bottom, other.bottom) - max(self.top, other.top))

    def contains_point(self, x: float, y: float) -> bool:
        """Tell whether the point lies inside (right and bottom edge excluded)."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def clipped(self, width: float, height: float) -> BBox:
        """Return the box cut to a page of the given size; it may come out empty at an edge."""
        left, right = (min(max(x, 0.0), width) for x in (self.left, self.right))
        top, bottom = (min(max(y, 0.0), height) for y in (self.top, self.bottom))
        return BBox(left, top, right, bottom)

    def expanded(self, dx: float, dy: float) -> BBox:
        """Return the box grown by ``dx`` on the left and right and ``dy`` on top and bottom."""
        return BBox(self.left - dx, self.top - dy, self.right + dx, self.bottom + dy)

    def scaled(self, factor_x: float, factor_y: float | None = None) -> BBox:
        """Return the box in a frame whose pixels are ``factor`` times as many."""
        fy = factor_x if factor_y is None else factor_y
        return BBox(self.left * factor_x, self.top * fy, self.right * factor_x, self.bottom * fy)

    def as_tuple(self) -> tuple[float, float, float, float]:
        """Return (left, top, right, bottom)."""
        return self.left, self.top, self.right, self.bottom


def union_of(boxes: Iterable[BBox]) -> BBox:
    """Return the smallest box that holds all boxes.

    Raises:
        ValueError: If there is no box.
    """
    left, top, right, bottom = zip(*(b.as_tuple() for b in boxes), strict=True)
    return BBox(min(left), min(top), max(right), max(bottom))


@dataclass(frozen=True, slots=True)
class Polygon:
    """Four corners, clockwise from the text's own top-left, beside a bbox and never instead of it.

    For text turned on the page the first corner is where the text begins, not the page's top-left.
    """

    points: tuple[Point, Point, Point, Point]

    @classmethod
    def of(cls, points: Sequence[Sequence[float]]) -> Polygon:
        """Build a polygon from four (x, y) pairs.

        Raises:
            ValueError: If there are not four points.
        """
        a, b, c, d = ((float(x), float(y)) for x, y in points)
        return cls((a, b, c, d))

    @classmethod
    def of_bbox(cls, box: BBox) -> Polygon:
        """Return the corners of an upright box."""
        return cls(((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)))

    @property
    def bbox(self) -> BBox:
        """Smallest upright box around the polygon."""
        xs, ys = zip(*self.points, strict=True)
        return BBox(min(xs), min(ys), max(xs), max(ys))

    @property
    def angle_deg(self) -> float:
        """Direction of the text, degrees clockwise from rightwards, in (-180, 180]."""
        (x0, y0), (x1, y1) = self.points[0], self.points[1]
        return math.degrees(math.atan2(y1 - y0, x1 - x0))

    @property
    def length(self) -> float:
        """Length along the text, pixels (mean of the upper and lower side)."""
        a, b, c, d = self.points
        return (math.dist(a, b) + math.dist(d, c)) / 2

    @property
    def thickness(self) -> float:
        """Extent across the text, pixels (mean of both ends)."""
        a, b, c, d = self.points
        return (math.dist(a, d) + math.dist(b, c)) / 2


@dataclass(frozen=True, slots=True)
class Transform:
    """Affine map (x, y) -> (a*x + c*y + e, b*x + d*y + f), the order of PDF and SVG."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def scaling(cls, factor_x: float, factor_y: float | None = None) -> Transform:
        """Return the map that multiplies coordinates."""
        return cls(a=factor_x, d=factor_x if factor_y is None else factor_y)

    @classmethod
    def quarter_turns(cls, turns: int, width: float, height: float) -> Transform:
        """Return the map of a clockwise turn by 90 degrees, ``turns`` times, of a picture of that size.

        The turned picture has its own origin at its top-left again.
        """
        match turns % 4:
            case 1:
                return cls(0, 1, -1, 0, height, 0)
            case 2:
                return cls(-1, 0, 0, -1, width, height)
            case 3:
                return cls(0, -1, 1, 0, 0, width)
            case _:
                return cls()

    def apply(self, x: float, y: float) -> Point:
        """Map one point."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def apply_polygon(self, polygon: Polygon) -> Polygon:
        """Map the four corners, keeping their order."""
        p, q, r, s = (self.apply(x, y) for x, y in polygon.points)
        return Polygon((p, q, r, s))

    def apply_bbox(self, box: BBox) -> BBox:
        """Map a box and return the upright box around the result."""
        return self.apply_polygon(Polygon.of_bbox(box)).bbox

    def then(self, after: Transform) -> Transform:
        """Return the map that does this one first and ``after`` second."""
        e, f = after.apply(self.e, self.f)
        return Transform(
            after.a * self.a + after.c * self.b,
            after.b * self.a + after.d * self.b,
            after.a * self.c + after.c * self.d,
            after.b * self.c + after.d * self.d,
            e,
            f,
        )

    def inverse(self) -> Transform:
        """Return the map back.

        Raises:
            ValueError: If the map squeezes the plane into a line.
        """
        det = self.a * self.d - self.b * self.c
        if abs(det) < 1e-12:
            raise ValueError("transform without an inverse")
        a, b, c, d = self.d / det, -self.b / det, -self.c / det, self.a / det
        return Transform(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))

    @property
    def is_identity(self) -> bool:
        """Whether the map leaves every point where it is."""
        return self == Transform()


def pixels_to_points(pixels: float, dpi: float) -> float:
    """Convert pixels at a resolution to PDF points (1/72 inch)."""
    return pixels * POINTS_PER_INCH / dpi
