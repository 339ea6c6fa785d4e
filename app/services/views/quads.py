"""Finding boxes and slanted boxes by place: which one is below the pointer, nearest to it, inside a region.

All boxes of a page are held in arrays, so a question costs one pass of NumPy over some thousand numbers, far below a
millisecond, and nothing has to be kept in step. Coordinates are pixels of the page frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox, Polygon


class QuadIndex:
    """The quads of one page, asked by place. Immutable."""

    def __init__(self, quads: Sequence[Polygon]) -> None:
        """Take quads; answers are indices into them."""
        self._take(np.array([quad.points for quad in quads], dtype=np.float64).reshape(-1, 4, 2))

    @classmethod
    def of_corners(cls, corners: NDArray[np.float64]) -> QuadIndex:
        """Return the index of quads whose corners stand in an array, (n, 4, 2)."""
        index = cls([])
        index._take(corners)
        return index

    def _take(self, corners: NDArray[np.float64]) -> None:
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
        return [int(index) for index in self.touching(region)]

    def touching(self, region: BBox) -> NDArray[np.intp]:
        """Return what ``within`` does, as an array."""
        touches = (
            (self._low[:, 0] <= region.right)
            & (self._high[:, 0] >= region.left)
            & (self._low[:, 1] <= region.bottom)
            & (self._high[:, 1] >= region.top)
        )
        found: NDArray[np.intp] = np.nonzero(touches)[0]
        return found

    def _distances(self, x: float, y: float) -> NDArray[np.float64]:
        """Return the distance of the point from each quad, 0 inside it."""
        offset = np.array((x, y)) - self._origin
        along, across = (offset * self._along).sum(axis=1), (offset * self._across).sum(axis=1)
        beside = np.maximum(np.maximum(-along, along - self._length), 0.0)
        above = np.maximum(np.maximum(-across, across - self._thickness), 0.0)
        distances: NDArray[np.float64] = np.hypot(beside, above)
        return distances
