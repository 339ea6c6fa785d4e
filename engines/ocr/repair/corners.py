"""The sheet in a photo: its four corners, and the picture of it seen from straight above. Engines layer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.repair.grid_map import GridMap
from engines.ocr.repair.shrinking import shrunk

_SMALL = 400  # pixels of the longer side at which the sheet is looked for
_LEAST_AREA, _MOST_AREA = 0.2, 0.96  # of the picture
_FILLS_QUADRILATERAL = 0.93  # area of the bright part in that of its four corners
_LEAST_STEP = 35  # gray levels between the sheet and what lies around it
_STRAIGHT_DEG = 1.2  # a sheet whose sides stand off the picture's by less needs no more than deskew
_TEXT_INSIDE = 0.9  # share of the text's length
_GRID = 24


def find_sheet(pixels: Pixels, polygons: Sequence[Polygon]) -> NDArray[np.float64] | None:
    """Return the corners of a sheet that was photographed askew on a darker ground.

    Args:
        pixels: (H, W, 3) uint8 RGB, upright.
        polygons: Lines of text found in it.

    Returns:
        (4, 2) corners in pixels, clockwise from the top-left one; None where no sheet stands out, where it lies square
        in the picture already, or where text lies outside it.
    """
    small, factor = shrunk(pixels, _SMALL)
    if factor == 1:
        return None
    gray = cv2.GaussianBlur(small, (0, 0), 2)
    _, bright = cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    # Lines of text must not cut the sheet in pieces.
    bright = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return None
    hull = cv2.convexHull(max(outlines, key=cv2.contourArea))
    if not _LEAST_AREA <= cv2.contourArea(hull) / gray.size <= _MOST_AREA:
        return None
    corners = _four_corners(hull)
    if corners is None or not _stands_out(gray, corners):
        return None
    corners /= factor
    if _is_square(corners) or not _holds(corners, polygons):
        return None
    return corners


def from_above(corners: NDArray[np.float64]) -> tuple[GridMap, int, int]:
    """Return the map from the flat sheet to the photo, and the flat sheet's width and height in pixels."""
    a, b, c, d = corners
    width = round(max(math.dist(a, b), math.dist(d, c)))
    height = round(max(math.dist(a, d), math.dist(b, c)))
    flat = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners.astype(np.float32))
    xs, ys = np.meshgrid(np.linspace(0, width, _GRID + 1), np.linspace(0, height, _GRID + 1))
    points = cv2.perspectiveTransform(np.stack((xs, ys), axis=2).astype(np.float64), matrix)
    return GridMap(points, width / _GRID, height / _GRID), width, height


def _four_corners(hull: NDArray[np.int32]) -> NDArray[np.float64] | None:
    area = cv2.contourArea(hull)
    for share in (0.02, 0.03, 0.05, 0.08):
        found = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, closed=True), closed=True)
        if len(found) == 4:
            break
    else:
        return None
    corners = found[:, 0].astype(np.float64)
    if area < _FILLS_QUADRILATERAL * cv2.contourArea(found):
        return None
    # Clockwise on the page, from the corner that is nearest to the picture's top-left.
    middle = corners.mean(axis=0)
    corners = corners[np.argsort(np.arctan2(*(corners - middle).T[::-1]))]
    return np.roll(corners, -int(np.argmin(corners.sum(axis=1))), axis=0)


def _stands_out(gray: NDArray[np.uint8], corners: NDArray[np.float64]) -> bool:
    inside = np.zeros(gray.shape, np.uint8)
    cv2.fillConvexPoly(inside, corners.round().astype(np.int32), 255)
    band = np.ones((9, 9), np.uint8)
    within, around = cv2.erode(inside, band), cv2.bitwise_not(cv2.dilate(inside, band))
    if not within.any() or not around.any():
        return False
    return float(np.median(gray[within > 0])) - float(np.median(gray[around > 0])) >= _LEAST_STEP


def _is_square(corners: NDArray[np.float64]) -> bool:
    """Tell whether all sides run along the picture's sides."""
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        angle = math.degrees(math.atan2(y1 - y0, x1 - x0)) % 90
        if min(angle, 90 - angle) > _STRAIGHT_DEG:
            return False
    return True


def _holds(corners: NDArray[np.float64], polygons: Sequence[Polygon]) -> bool:
    total = inside = 0.0
    outline = corners.astype(np.float32)
    for polygon in polygons:
        total += polygon.length
        middle = np.mean(polygon.points, axis=0)
        if cv2.pointPolygonTest(outline, (float(middle[0]), float(middle[1])), measureDist=False) >= 0:
            inside += polygon.length
    return inside >= _TEXT_INSIDE * total
