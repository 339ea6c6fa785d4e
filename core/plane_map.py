"""Maps of the page plane onto another frame: affine ones, curved ones, and several one after the other.

Core layer. ``Transform`` is the affine one; the repair of photographed pages makes maps that are not affine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from core.geometry import BBox, Point, Polygon, Transform


class PlaneMap(Protocol):
    """A map that can be undone. Units and origins are those of the frames it joins."""

    @property
    def is_identity(self) -> bool:
        """Whether the map leaves every point where it is."""
        ...

    def apply(self, x: float, y: float) -> Point:
        """Map one point."""
        ...

    def apply_polygon(self, polygon: Polygon) -> Polygon:
        """Map the four corners, keeping their order."""
        ...

    def apply_bbox(self, box: BBox) -> BBox:
        """Map a box and return the upright box around the result."""
        ...

    def inverse(self) -> PlaneMap:
        """Return the map back."""
        ...


@dataclass(frozen=True, slots=True)
class MapChain:
    """Maps applied one after the other, the first one first."""

    maps: tuple[PlaneMap, ...]

    @property
    def is_identity(self) -> bool:
        """Whether no map of the chain moves anything."""
        return all(one.is_identity for one in self.maps)

    def apply(self, x: float, y: float) -> Point:
        """Map one point."""
        for one in self.maps:
            x, y = one.apply(x, y)
        return x, y

    def apply_polygon(self, polygon: Polygon) -> Polygon:
        """Map the four corners, keeping their order."""
        for one in self.maps:
            polygon = one.apply_polygon(polygon)
        return polygon

    def apply_bbox(self, box: BBox) -> BBox:
        """Map a box and return the upright box around the result."""
        return self.apply_polygon(Polygon.of_bbox(box)).bbox

    def inverse(self) -> MapChain:
        """Return the map back."""
        return MapChain(tuple(one.inverse() for one in reversed(self.maps)))


def chained(*maps: PlaneMap) -> PlaneMap:
    """Return the map that does the given ones, first to last; affine ones that meet become one.

    Without a map it is the identity.
    """
    folded: list[PlaneMap] = []
    for one in maps:
        last = folded[-1] if folded else None
        if isinstance(one, Transform) and isinstance(last, Transform):
            folded[-1] = last.then(one)
        else:
            folded.append(one)
    if not folded:
        return Transform()
    return folded[0] if len(folded) == 1 else MapChain(tuple(folded))
