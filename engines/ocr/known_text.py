"""Lines whose text is known without reading: native text of the page stands there. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox, Polygon
from core.plane_map import PlaneMap

_COVERED = 0.5  # of a line's area, how much native text may cover before the native text stands for it


def is_covered(box: BBox, known: Sequence[BBox]) -> bool:
    """Tell whether known text stands for a line."""
    covered = sum(common.area for other in known if (common := box.intersection(other)) is not None)
    return box.area > 0 and covered / box.area >= _COVERED


def unknown_lines(polygons: Sequence[Polygon], known: Sequence[BBox], to_page: PlaneMap) -> list[Polygon]:
    """Return the lines that must be read.

    Args:
        polygons: Lines that were found in a picture.
        known: Where text is known, in the page frame.
        to_page: Map from the picture to the page frame.
    """
    if not known:
        return list(polygons)
    from_page = to_page.inverse()
    here = [from_page.apply_bbox(box) for box in known]
    return [polygon for polygon in polygons if not is_covered(polygon.bbox, here)]
