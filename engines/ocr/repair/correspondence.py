"""Which line of a mended picture is which line of the one before. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox, Polygon
from core.plane_map import PlaneMap

_LONG = 3.0  # line heights: shorter ones come and go and are not counted


class Correspondence:
    """Lines found before and after a repair, matched by place."""

    def __init__(self, before: Sequence[Polygon], after: Sequence[Polygon], back: PlaneMap) -> None:
        """Match.

        Args:
            before: Lines of the picture as it was.
            after: Lines of the mended picture.
            back: From the mended picture to the one before.
        """
        self._before = before
        self._after = [(polygon, back.apply_bbox(polygon.bbox)) for polygon in after]

    def partner(self, polygon: Polygon) -> Polygon | None:
        """Return the line of the mended picture that shows the beginning of a line of the one before."""
        x, y = _near_beginning(polygon)
        found = [(after, box) for after, box in self._after if box.contains_point(x, y)]
        return min(found, key=lambda pair: abs(pair[1].center[1] - y))[0] if found else None

    def new_lines(self) -> list[Polygon]:
        """Return the lines that only the mended picture has."""
        boxes = [polygon.bbox for polygon in self._before]
        return [after for after, box in self._after if not _is_among(box.center, boxes)]

    def lost_lines(self) -> list[Polygon]:
        """Return the lines of the picture before that the mended one lacks."""
        boxes = [box for _, box in self._after]
        return [polygon for polygon in self._before if not _is_among(polygon.bbox.center, boxes)]


def length_of(polygons: Sequence[Polygon]) -> float:
    """Return how much text lines hold: their lengths in line heights, summed."""
    lengths = (polygon.length / max(1.0, polygon.thickness) for polygon in polygons)
    return sum(length for length in lengths if length >= _LONG)


def _near_beginning(polygon: Polygon) -> tuple[float, float]:
    a, b, c, d = polygon.points
    share = min(0.5, 2 * polygon.thickness / max(1.0, polygon.length))
    upper = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
    lower = (d[0] + (c[0] - d[0]) * share, d[1] + (c[1] - d[1]) * share)
    return (upper[0] + lower[0]) / 2, (upper[1] + lower[1]) / 2


def _is_among(point: tuple[float, float], boxes: Sequence[BBox]) -> bool:
    return any(box.contains_point(*point) for box in boxes)
