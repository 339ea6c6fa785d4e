"""A map that is not affine by type, for tests of chains."""

from __future__ import annotations

from dataclasses import dataclass

from core.geometry import BBox, Point, Polygon


@dataclass(frozen=True, slots=True)
class BentMap:
    """(x, y) -> (x, y + sign * x)."""

    sign: int = 1
    is_identity: bool = False

    def apply(self, x: float, y: float) -> Point:
        return x, y + self.sign * x

    def apply_polygon(self, polygon: Polygon) -> Polygon:
        return Polygon.of([self.apply(x, y) for x, y in polygon.points])

    def apply_bbox(self, box: BBox) -> BBox:
        return self.apply_polygon(Polygon.of_bbox(box)).bbox

    def inverse(self) -> BentMap:
        return BentMap(-self.sign)
