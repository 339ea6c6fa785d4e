"""A map between two pictures by a grid of points, for pages that were photographed or bound. Engines layer."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox, Point, Polygon
from core.page_source import Pixels

_ROUNDS = 12  # of Newton's method; smooth grids need four
_CLOSE = 1e-3  # pixels


@dataclass(frozen=True, slots=True, eq=False)
class GridMap:
    """From the flat picture to the one it was made of, bilinear between the points of a grid, going on beyond it.

    Attributes:
        points: (rows, columns, 2) float64, at least 2 each way: where the crossing in row r and column c, which is the
            point (c * step_x, r * step_y) of the flat picture, lies in the other one; pixels, x first.
        step_x: Distance of the columns, pixels.
        step_y: Distance of the rows, pixels.
    """

    points: NDArray[np.float64]
    step_x: float
    step_y: float

    @property
    def is_identity(self) -> bool:
        """Never: a map that moves nothing is not made."""
        return False

    def apply(self, x: float, y: float) -> Point:
        """Map one point of the flat picture."""
        point, _ = self._at(x, y)
        return float(point[0]), float(point[1])

    def apply_polygon(self, polygon: Polygon) -> Polygon:
        """Map the four corners, keeping their order."""
        return Polygon.of([self.apply(x, y) for x, y in polygon.points])

    def apply_bbox(self, box: BBox) -> BBox:
        """Map a box and return the upright box around the result, bulging sides included."""
        (left, top), (right, bottom) = (box.left, box.top), (box.right, box.bottom)
        middle = box.center[0]
        points = [self.apply(x, y) for x in (left, middle, right) for y in (top, bottom)]
        xs, ys = zip(*points, strict=True)
        return BBox(min(xs), min(ys), max(xs), max(ys))

    def inverse(self) -> InverseGridMap:
        """Return the map back."""
        return InverseGridMap(self)

    def flattened(self, pixels: Pixels, width: int, height: int) -> Pixels:
        """Draw the flat picture.

        Args:
            pixels: (H, W, 3) uint8, the picture that the map leads to.
            width: Of the flat picture.
            height: Of the flat picture.
        """
        rows, columns = self.points.shape[:2]
        # Pixel centres: half a pixel off the edges that our frames count.
        xs = np.clip((np.arange(width) + 0.5) / self.step_x, 0, columns - 1.001).astype(np.float32)
        ys = np.clip((np.arange(height) + 0.5) / self.step_y, 0, rows - 1.001).astype(np.float32)
        along, down = np.meshgrid(xs, ys)
        places = cv2.remap(self.points.astype(np.float32), along, down, cv2.INTER_LINEAR) - np.float32(0.5)
        paper = [int(v) for v in np.median(pixels[:: max(1, height // 64), :: max(1, width // 64)], axis=(0, 1))]
        flat: Pixels = cv2.remap(
            pixels, places, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=paper
        )
        return flat

    def _at(self, x: float, y: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the image of a point and the (2, 2) derivatives there, columns by x and by y."""
        rows, columns = self.points.shape[:2]
        c = min(max(int(x // self.step_x), 0), columns - 2)
        r = min(max(int(y // self.step_y), 0), rows - 2)
        s, t = x / self.step_x - c, y / self.step_y - r
        (p, q), (m, n) = self.points[r, c : c + 2], self.points[r + 1, c : c + 2]
        by_x = ((q - p) * (1 - t) + (n - m) * t) / self.step_x
        by_y = ((m - p) * (1 - s) + (n - q) * s) / self.step_y
        return (p * (1 - s) + q * s) * (1 - t) + (m * (1 - s) + n * s) * t, np.stack((by_x, by_y), axis=1)


@dataclass(frozen=True, slots=True, eq=False)
class InverseGridMap:
    """The way back from a picture to the flat one made of it."""

    forward: GridMap

    @property
    def is_identity(self) -> bool:
        """Never, like the map it undoes."""
        return False

    def apply(self, x: float, y: float) -> Point:
        """Map one point into the flat picture."""
        grid = self.forward
        rows, columns = grid.points.shape[:2]
        wanted = np.array((x, y))
        place = np.array(((columns - 1) * grid.step_x / 2, (rows - 1) * grid.step_y / 2))
        for _ in range(_ROUNDS):
            image, derivatives = grid._at(float(place[0]), float(place[1]))
            rest = wanted - image
            if abs(rest).max() < _CLOSE:
                break
            place = place + np.linalg.lstsq(derivatives, rest, rcond=None)[0]
        return float(place[0]), float(place[1])

    def apply_polygon(self, polygon: Polygon) -> Polygon:
        """Map the four corners, keeping their order."""
        return Polygon.of([self.apply(x, y) for x, y in polygon.points])

    def apply_bbox(self, box: BBox) -> BBox:
        """Map a box and return the upright box around the result."""
        return self.apply_polygon(Polygon.of_bbox(box)).bbox

    def inverse(self) -> GridMap:
        """Return the map that this one undoes."""
        return self.forward
