"""Finding boxes and slanted boxes by place: which one is below the pointer, nearest to it, inside a region.

All boxes of a page are held in arrays, so a question costs one pass of NumPy over some thousand numbers, far below a
millisecond, and nothing has to be kept in step. Coordinates are pixels of the page frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

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


class QuadIndex:
    """The quads of one page, asked by place. Immutable."""

    def __init__(self, quads: Sequence[Polygon]) -> None:
        """Take quads; answers are indices into them."""
        corners: NDArray[np.float64] = np.array([quad.points for quad in quads], dtype=np.float64).reshape(-1, 4, 2)
        along, across = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
        self._origin = corners[:, 0]
        self._length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-6)
        self._thickness = np.maximum(np.hypot(across[:, 0], across[:, 1]), 1e-6)
        self._along = along / self._length[:, None]
        self._across = across / self._thickness[:, None]
        self._low, self._high = corners.min(axis=1), corners.max(axis=1)
        self._area = self._length * self._thickness

    def at(self, x: float, y: float, margin: float = 0.0) -> int | None:
        """Return the smallest quad that holds the point, or comes within a margin of it; None where there is none."""
        hits = np.nonzero(self._distances(x, y) <= margin)[0]
        return int(hits[np.argmin(self._area[hits])]) if len(hits) else None

    def nearest(self, x: float, y: float) -> int | None:
        """Return the quad nearest to the point, None where there is none at all."""
        if not len(self._length):
            return None
        return int(np.argmin(self._distances(x, y)))

    def within(self, region: BBox) -> list[int]:
        """Return, in order, the quads whose upright box touches a region."""
        touches = (
            (self._low[:, 0] <= region.right)
            & (self._high[:, 0] >= region.left)
            & (self._low[:, 1] <= region.bottom)
            & (self._high[:, 1] >= region.top)
        )
        return [int(index) for index in np.nonzero(touches)[0]]

    def _distances(self, x: float, y: float) -> NDArray[np.float64]:
        """Return the distance of the point from each quad, 0 inside it."""
        offset = np.array((x, y)) - self._origin
        along, across = (offset * self._along).sum(axis=1), (offset * self._across).sum(axis=1)
        beside = np.maximum(np.maximum(-along, along - self._length), 0.0)
        above = np.maximum(np.maximum(-across, across - self._thickness), 0.0)
        distances: NDArray[np.float64] = np.hypot(beside, above)
        return distances
