"""Pictures of regions and lines as vision language models want them: upright, with paper around, not too large.

Engines layer; pure functions on pixels. Boxes are pixels of the page frame, angles degrees clockwise.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox, Polygon
from core.model import Block, Direction, Line
from core.page_source import Pixels
from engines.llama.profile import ModelProfile

_MARGIN = 0.25  # of a line's thickness around a block: no more, or the next block's ink comes in
_FEWEST_MARGIN_PX = 3.0
_LARGEST_TEXT_PX = 36.0  # thickness of a line; more only costs picture tokens, which are nearly all of the time
_SMALLEST_TEXT_PX = 20.0
_MOST_ENLARGED = 2.0
_LARGEST_SIDE_PX = 4096
_STRAIGHT_DEG = 0.2

# A line of print for models that read one line a picture: the ink takes half of the height (capitals of a type whose
# size is 0.69 of it), a quarter of the height is left before and behind it.
_INK_SHARE = 0.5
_SIDE_SHARE = 0.2
_LINE_MARGIN = 0.35  # of a line's thickness looked at around it: a detector's box may cut the ink
_CANVAS_PX = 32  # heights are multiples of it: encoders cut pictures into patches
_MOST_CANVASES = 4
_INK_CONTRAST = 60  # grey levels between paper and ink below which a line counts as blank


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page and how text lies on it.

    Attributes:
        pixels: (H, W, 3) uint8 RGB, the page frame.
        text_angle_deg: Direction in which the page's text runs, clockwise from rightwards.
    """

    pixels: Pixels
    text_angle_deg: float = 0.0


def crop_block(picture: PagePicture, block: Block, area: BBox, profile: ModelProfile) -> Pixels:
    """Cut out a block so that its text is upright, at a size that the model can read and is not slow with.

    Args:
        picture: The page.
        block: Its lines say how the text is turned and how large it is.
        area: What is cut out, pixels of the page frame.
        profile: Limits of the model's encoder.

    Returns:
        (h, w, 3) uint8 RGB, at least one pixel each way, C-contiguous.
    """
    thickness = text_thickness(block.lines)
    margin = max(_FEWEST_MARGIN_PX, _MARGIN * (thickness or 0.0))
    angle = _angle_of(block.lines, picture.text_angle_deg)
    quad = _quad_around(block, area, angle, margin)
    crop = _cut(picture.pixels, quad)
    return padded_to_aspect(_sized(crop, thickness, profile), profile.pad_aspect)


def crop_page(picture: PagePicture, lines: Sequence[Line], profile: ModelProfile) -> Pixels:
    """Return the whole page, upright, at a size that the model can read. Shape as ``crop_block``."""
    height, width = picture.pixels.shape[:2]
    quad = _rotated_box([Polygon.of_bbox(BBox(0, 0, width, height))], picture.text_angle_deg, 0.0)
    return _sized(_cut(picture.pixels, quad), text_thickness(lines), profile)


def crop_line(picture: PagePicture, line: Line, profile: ModelProfile) -> Pixels | None:
    """Cut out one line of print with its ink in the middle of a canvas of the model's aspect.

    Returns:
        (h, w, 3) uint8 RGB, None where there is no ink.
    """
    polygon = line.polygon or Polygon.of_bbox(line.bbox)
    crop = _cut(picture.pixels, _grown(polygon, _LINE_MARGIN * polygon.thickness))
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    ink = _ink_box(grey)
    if ink is None:
        return None
    left, top, right, bottom = ink
    aspect = profile.pad_aspect or (right - left) / (bottom - top) + 2.0
    canvas_height = max((bottom - top) / _INK_SHARE, (right - left) / (aspect - 2 * _SIDE_SHARE))
    canvases = min(_MOST_CANVASES, max(1, round(canvas_height / _CANVAS_PX)))
    height = _CANVAS_PX * canvases
    width = round(aspect * height)
    factor = height / canvas_height
    # A little paper goes with the ink, so that its soft edge stays.
    soft = 2
    wanted = crop[max(0, top - soft) : bottom + soft, max(0, left - soft) : right + soft]
    size = (max(1, min(width, round(wanted.shape[1] * factor))), max(1, min(height, round(wanted.shape[0] * factor))))
    wanted = cv2.resize(wanted, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    canvas: Pixels = np.empty((height, width, 3), np.uint8)
    canvas[:] = _paper(crop)
    x, y = min(round(_SIDE_SHARE * height), width - size[0]), (height - size[1]) // 2
    canvas[y : y + size[1], x : x + size[0]] = wanted
    return _with_full_contrast(canvas)


def padded_to_aspect(crop: Pixels, aspect: float) -> Pixels:
    """Return a crop on a canvas of paper that is at least ``aspect`` times as wide as high; 0 leaves it as it is."""
    height, width = crop.shape[:2]
    if aspect <= 0:
        return np.ascontiguousarray(crop)
    out_width, out_height = max(width, round(height * aspect)), max(height, round(width / aspect))
    canvas = np.empty((out_height, out_width, 3), np.uint8)
    canvas[:] = _paper(crop)
    top = (out_height - height) // 2
    canvas[top : top + height, :width] = crop
    return canvas


def text_thickness(lines: Sequence[Line]) -> float | None:
    """Return the median thickness of lines, pixels; None without lines."""
    found = [line.polygon.thickness if line.polygon else _across(line) for line in lines]
    return statistics.median(found) if found else None


def picture_tokens(crop: Pixels, profile: ModelProfile) -> int:
    """Return about how many tokens a picture becomes in the model."""
    height, width = crop.shape[:2]
    return min(profile.max_picture_tokens, math.ceil(int(height) * int(width) / max(1, profile.pixels_per_token)))


def _across(line: Line) -> float:
    return line.bbox.width if line.direction is Direction.TOP_TO_BOTTOM else line.bbox.height


def _angle_of(lines: Sequence[Line], page_angle: float) -> float:
    """Return the direction of a block's text: that of its longest line; vertical columns are not turned."""
    if not lines:
        return page_angle
    longest = max(lines, key=lambda line: len(line.text))
    if longest.direction is Direction.TOP_TO_BOTTOM:
        return 0.0
    return longest.polygon.angle_deg if longest.polygon is not None else 0.0


def _quad_around(block: Block, area: BBox, angle: float, margin: float) -> Polygon:
    inside = [line for line in block.lines if area.contains_point(*line.bbox.center)]
    if abs(angle) < _STRAIGHT_DEG:
        return _rotated_box([Polygon.of_bbox(area)], 0.0, margin)
    shapes = [line.polygon or Polygon.of_bbox(line.bbox) for line in inside]
    if block.table is not None or not inside:
        # Tables go with their rules, which reach beyond the text. The box of what is slanted holds its neighbours, too.
        shapes.append(block.polygon if block.polygon is not None else Polygon.of_bbox(area))
    return _rotated_box(shapes, angle, margin)


def _rotated_box(polygons: Sequence[Polygon], angle_deg: float, margin: float) -> Polygon:
    """Return the smallest box along a direction that holds polygons, its first corner where text begins."""
    radians = math.radians(angle_deg)
    along = np.array([math.cos(radians), math.sin(radians)])
    across = np.array([-along[1], along[0]])
    points = np.array([point for polygon in polygons for point in polygon.points])
    us, vs = points @ along, points @ across
    u0, u1, v0, v1 = us.min() - margin, us.max() + margin, vs.min() - margin, vs.max() + margin
    corners = [along * u + across * v for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]
    return Polygon.of([(float(x), float(y)) for x, y in corners])


def _grown(polygon: Polygon, margin: float) -> Polygon:
    return _rotated_box([polygon], polygon.angle_deg, margin)


def _cut(pixels: Pixels, quad: Polygon) -> Pixels:
    """Return what lies in a quad, upright and at the page's own scale; beyond the page's edge the edge goes on."""
    height, width = pixels.shape[:2]
    box = quad.bbox
    if abs(quad.angle_deg) < _STRAIGHT_DEG:
        left, top, right, bottom = _whole_pixels(box, width, height)
        return np.ascontiguousarray(pixels[top:bottom, left:right])
    # Only the part that is needed goes through the warp, whose source OpenCV limits to 32,767 pixels a side.
    left, top, right, bottom = _whole_pixels(box.expanded(2, 2), width, height)
    part = np.ascontiguousarray(pixels[top:bottom, left:right])
    out_width, out_height = max(1, round(quad.length)), max(1, round(quad.thickness))
    matrix = cv2.getPerspectiveTransform(
        np.array([(x - left, y - top) for x, y in quad.points], np.float32),
        np.array([[0, 0], [out_width, 0], [out_width, out_height], [0, out_height]], np.float32),
    )
    crop: Pixels = cv2.warpPerspective(
        part, matrix, (out_width, out_height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return crop


def _whole_pixels(box: BBox, width: int, height: int) -> tuple[int, int, int, int]:
    """Return the pixels that a box touches, inside a picture of that size, one at least."""
    left, top = min(max(0, math.floor(box.left)), width - 1), min(max(0, math.floor(box.top)), height - 1)
    return left, top, max(left + 1, min(width, math.ceil(box.right))), max(top + 1, min(height, math.ceil(box.bottom)))


def _sized(crop: Pixels, thickness: float | None, profile: ModelProfile) -> Pixels:
    """Scale a crop so that its text is neither too small to read nor larger than reading needs, and within limits."""
    height, width = crop.shape[:2]
    factor = 1.0
    if thickness:
        factor = min(_LARGEST_TEXT_PX / thickness, 1.0)
        if thickness < _SMALLEST_TEXT_PX:
            factor = min(_MOST_ENLARGED, _SMALLEST_TEXT_PX / thickness)
    side = min(profile.max_side_px or _LARGEST_SIDE_PX, _LARGEST_SIDE_PX)
    most_pixels = profile.max_picture_tokens * profile.pixels_per_token
    factor = min(factor, side / max(height, width), math.sqrt(most_pixels / (height * width)))
    if abs(factor - 1.0) < 0.02:
        return np.ascontiguousarray(crop)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    scaled: Pixels = cv2.resize(crop, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    return scaled


def _paper(crop: Pixels) -> tuple[int, int, int]:
    """Return the colour of the paper: the median of the brighter half of the border."""
    border = np.concatenate([crop[0], crop[-1], crop[:, 0], crop[:, -1]])
    brightness = border.sum(axis=1, dtype=np.int32)
    bright = border[brightness >= np.median(brightness)]
    red, green, blue = np.median(bright, axis=0)
    return int(red), int(green), int(blue)


def _ink_box(grey: NDArray[np.uint8]) -> tuple[int, int, int, int] | None:
    """Return left, top, right and bottom of the ink of the middle line of a crop; None where there is none."""
    low, high = np.percentile(grey, (0.5, 95))
    if high - low < _INK_CONTRAST:
        return None
    is_ink = grey < (float(low) + float(high)) / 2
    rows = np.asarray(is_ink.any(axis=1))
    top, bottom = _run_around_middle(rows)
    columns = np.flatnonzero(is_ink[top:bottom].any(axis=0))
    if not columns.size or bottom - top < 2:
        return None
    return int(columns[0]), top, int(columns[-1]) + 1, bottom


def _run_around_middle(rows: NDArray[np.bool_]) -> tuple[int, int]:
    """Return the stretch of rows with ink that a line takes: what lies apart near an edge is a neighbour's."""
    height = len(rows)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], rows.astype(np.int8), [0]])))
    runs = [(int(begin), int(end)) for begin, end in zip(edges[::2], edges[1::2], strict=True)]
    if not runs:
        return 0, 0
    # Dots, accents and colons lie apart from the run of the letters, but inside the middle part.
    low, high = 0.2 * height, 0.8 * height
    inside = [run for run in runs if run[1] > low and run[0] < high] or runs
    return inside[0][0], inside[-1][1]


def _with_full_contrast(canvas: Pixels) -> Pixels:
    """Return the canvas with its paper white and its ink black: scans are grey, and line models know clean print."""
    grey = cv2.cvtColor(canvas, cv2.COLOR_RGB2GRAY)
    low, high = (float(level) for level in np.percentile(grey, (1, 60)))
    if high - low < _INK_CONTRAST:
        return canvas
    stretched = (grey.astype(np.float32) - low) * (255.0 / (high - low))
    clean = np.clip(stretched, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(clean[:, :, None], 3, axis=2))
