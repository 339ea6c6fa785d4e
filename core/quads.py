"""Corners of boxes as text runs through them, and places along that run. Core layer; pure geometry."""

from __future__ import annotations

from core.geometry import BBox, Point, Polygon
from core.model import Direction


def reading_quad(bbox: BBox, polygon: Polygon | None, direction: Direction = Direction.LEFT_TO_RIGHT) -> Polygon:
    """Return the corners with the first side along the text: turned by one corner for text that runs downwards."""
    quad = polygon or Polygon.of_bbox(bbox)
    if direction is Direction.TOP_TO_BOTTOM and polygon is None:
        first, second, third, fourth = quad.points
        return Polygon((second, third, fourth, first))
    return quad


def between(start: Point, end: Point, fraction: float) -> Point:
    """Return the point that lies at a fraction of the way."""
    return start[0] + (end[0] - start[0]) * fraction, start[1] + (end[1] - start[1]) * fraction


def part_of_quad(quad: Polygon, begin: float, end: float) -> Polygon:
    """Return the part between two fractions of the first side."""
    a, b, c, d = quad.points
    return Polygon((between(a, b, begin), between(a, b, end), between(d, c, end), between(d, c, begin)))


def fraction_along(quad: Polygon, point: Point) -> float:
    """Return where a point stands along the first side: 0 at its begin, 1 at its end, beyond them outside."""
    (ax, ay), (bx, by) = quad.points[0], quad.points[1]
    length = (bx - ax) ** 2 + (by - ay) ** 2
    return ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / length if length else 0.0
