"""Figures of a page: places rich in ink or grey without text, and the pictures that a file places.

Engines layer, layout. Boxes are those of the given frame. Cautious: a false figure hides text that was not detected and
spoils an export, a missed one costs a picture. What is doubtful is left out.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox, union_of
from core.model import FigureKind, Line
from core.page_source import Pixels
from engines.layout.figure_extent import InkExtents, is_axis_number
from engines.layout.figure_marks import is_signature, is_stamp

_WORKING_EM = 8.0  # pixels of the common line in the picture that is searched: figures are large
_DARKER_THAN_PAPER = 38  # levels of grey
_PAPER_SHARE = 0.45  # part of the page that is paper; screenshots with dark grounds have no figures to find
_PAPER_LEVEL = 150  # grey of the darkest paper
_JOIN = 0.9  # ems over which ink of one figure is joined
_TEXT_MARGIN = 0.25  # ems around a line that are its own
_LEAST_SIDE = 3.5  # ems of a figure's shorter side
_LEAST_AREA = 24.0  # square ems
_MOST_OF_PAGE = 0.85  # part of the page that is no figure on it but its ground
_PHOTO_FILL = 0.6  # part of a photograph's box that is darker than paper
_PHOTO_LEVELS = 14.0  # standard deviation of a photograph's grey; an even ground is none
_DRAWING_SIDE = 5.0  # ems of a drawing's shorter side
_DRAWING_INK = (0.012, 0.5)  # least and most ink of a drawing, part of its box
_STRAIGHT = 0.75  # part of the ink in level and upright strokes that makes a frame or an empty form
_MOST_FIGURES = 400  # of a page: what places more pictures shows tiles or a pattern
_MOST_TEXT = 0.22  # part of a figure's box that text may cover: more is a shaded box
_MOST_LABEL = 40  # characters of a label inside a figure
_EDGE = 0.6  # ems from the edge of the page within which a scanner's shadow begins
_ON_TABLE = 0.3  # part of a figure that may lie on a table
_LABEL_REACH = 2.5  # ems around a drawing in which numbers of its axes stand


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, its place in the given frame, and the lines that stand in it."""

    kind: FigureKind
    bbox: BBox
    labels: tuple[Line, ...] = ()

    def without(self, lines: Container[int]) -> Figure:
        """Return the figure without those of its labels whose ``id`` is among the given ones."""
        kept = tuple(line for line in self.labels if id(line) not in lines)
        return self if len(kept) == len(self.labels) else replace(self, labels=kept)


def find_figures(
    lines: Sequence[Line],
    em: float,
    *,
    width: float,
    height: float,
    pixels: Pixels | None,
    picture_boxes: Sequence[BBox] = (),
) -> list[Figure]:
    """Return the figures of a page, top to bottom.

    Args:
        lines: All lines of the page.
        em: Height of the page's common line, pixels.
        width: Width of the frame, pixels.
        height: Height of the frame, pixels.
        pixels: Picture of the page in the same frame, (H, W, 3) uint8 RGB; None where the file states its pictures.
        picture_boxes: Pictures that the file places on the page.
    """
    found: list[Figure] = []
    if picture_boxes:
        found = [Figure(FigureKind.PICTURE, box) for box in _placed(picture_boxes, em, width, height)]
    elif pixels is not None:
        found = _drawn(lines, em, pixels)
    result: list[Figure] = []
    for figure in _apart(sorted(found, key=lambda f: -f.bbox.area)[:_MOST_FIGURES]):
        labelled = _labelled(figure, lines, em)
        if labelled is not None:
            result.append(labelled)
    return sorted(result, key=lambda figure: (figure.bbox.top, figure.bbox.left))


def _placed(boxes: Sequence[BBox], em: float, width: float, height: float) -> list[BBox]:
    """Return pictures of the file that are figures: large enough, and not the ground of the page, nor strips of it."""
    clipped = [box.clipped(width, height) for box in boxes]
    if sum(box.area for box in clipped if box.area < _MOST_OF_PAGE * width * height) >= _MOST_OF_PAGE * width * height:
        return []
    return [
        box
        for box in clipped
        if min(box.width, box.height) >= _LEAST_SIDE * em and box.area < _MOST_OF_PAGE * width * height
    ]


def _drawn(lines: Sequence[Line], em: float, pixels: Pixels) -> list[Figure]:
    import cv2

    scale = min(1.0, _WORKING_EM / em)
    unit = em * scale
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else pixels
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    paper = float(np.percentile(grey, 75))
    dark = (grey < paper - _DARKER_THAN_PAPER).astype(np.uint8)
    if paper < _PAPER_LEVEL or 1 - float(dark.mean()) < _PAPER_SHARE:
        return []
    whole = dark.copy()
    margin = _TEXT_MARGIN * unit
    for line in lines:
        box = line.bbox.scaled(scale)
        top, bottom = max(0, int(box.top - margin)), int(box.bottom + margin) + 1
        dark[top:bottom, max(0, int(box.left - margin)) : int(box.right + margin) + 1] = 0
    side = max(3, round(_JOIN * unit)) | 1
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    stats = cv2.connectedComponentsWithStats(closed, connectivity=8)[2][1:]
    figures: list[Figure] = []
    extents: InkExtents | None = None
    for x, y, w, h, _ in stats.tolist():
        if min(w, h) < 1.2 * unit or w * h < _LEAST_AREA * unit * unit / 2 or _hugs_edge(x, y, w, h, grey.shape, unit):
            continue
        part = slice(y, y + h), slice(x, x + w)
        kind = _kind_of(dark[part], grey[part], small[part], unit, (x, y, w, h), lines, scale)
        if kind is FigureKind.PICTURE and float(dark[part].mean()) < _PHOTO_FILL:
            extents = extents or InkExtents(whole, lines, scale)
            x, y, w, h = _grown(extents, (x, y, w, h), dark[part], unit)
        if kind is not None:
            figures.append(Figure(kind, BBox(x, y, x + w, y + h).scaled(1 / scale)))
    return figures


def _grown(
    extents: InkExtents, place: tuple[int, int, int, int], ink: NDArray[np.uint8], unit: float
) -> tuple[int, int, int, int]:
    """Return the place of a drawing with the parts that numbers on its axes cut off, as it was on a doubt."""
    grown = extents.grown(place, ink)
    return place if grown != place and _hugs_edge(*grown, extents.shape, unit) else grown


def _kind_of(
    ink: NDArray[np.uint8],
    grey: NDArray[np.uint8],
    colour: Pixels,
    unit: float,
    place: tuple[int, int, int, int],
    lines: Sequence[Line],
    scale: float,
) -> FigureKind | None:
    """Tell what a piece of ink is, None for what is no figure."""
    x, y, w, h = place
    short = min(w, h)
    share = float(ink.mean())
    box = BBox(x, y, x + w, y + h).scaled(1 / scale)
    if is_stamp(ink, colour, unit):
        return FigureKind.STAMP
    if is_signature(ink, box, unit, lines, unit / scale):
        return FigureKind.SIGNATURE
    if short < _LEAST_SIDE * unit or w * h < _LEAST_AREA * unit * unit:
        return None
    if share >= _PHOTO_FILL:
        return FigureKind.PICTURE if float(grey.std()) >= _PHOTO_LEVELS else None
    if short < _DRAWING_SIDE * unit or not _DRAWING_INK[0] <= share <= _DRAWING_INK[1]:
        return None
    return None if _straight_share(ink, unit) > _STRAIGHT else FigureKind.PICTURE


def _straight_share(ink: NDArray[np.uint8], unit: float) -> float:
    """Return the part of the ink that lies in level and upright strokes."""
    import cv2

    length = max(5, int(1.5 * unit))
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    return float(np.count_nonzero(level | upright)) / max(1, int(np.count_nonzero(ink)))


def _hugs_edge(x: int, y: int, w: int, h: int, shape: tuple[int, ...], unit: float) -> bool:
    """Tell whether a piece of ink touches the edge of the page: the shadow of a book, the table under it."""
    near = _EDGE * unit
    return x <= near or y <= near or x + w >= shape[1] - near or y + h >= shape[0] - near


def _apart(figures: Sequence[Figure]) -> list[Figure]:
    """Join figures, largest first, whose boxes overlap."""
    result: list[Figure] = []
    for figure in figures:
        for k, other in enumerate(result):
            if figure.bbox.intersection(other.bbox) is not None:
                if figure.kind is other.kind:
                    result[k] = replace(other, bbox=union_of([other.bbox, figure.bbox]))
                break
        else:
            result.append(figure)
    return result


def _labelled(figure: Figure, lines: Sequence[Line], em: float) -> Figure | None:
    """Return a figure with the lines that stand in it, None where these are text on a ground rather than labels."""
    inside = [line for line in lines if _share(line.bbox, figure.bbox) > 0.6]
    covered = sum(line.bbox.area for line in inside) / max(figure.bbox.area, 1.0)
    if covered > _MOST_TEXT or any(len(line.text) > _MOST_LABEL for line in inside):
        return None
    if figure.kind is not FigureKind.PICTURE:
        return replace(figure, labels=tuple(inside))
    reach = _LABEL_REACH * em
    box = figure.bbox
    around = BBox(box.left - reach, box.top - reach, box.right + reach, box.bottom + reach)
    known = {id(line) for line in inside}
    beside = [
        line for line in lines if id(line) not in known and is_axis_number(line) and _share(line.bbox, around) > 0.6
    ]
    # One number beside a picture is a page number or an amount; the numbers of an axis are several.
    labels = (*inside, *beside) if len(beside) >= 3 else tuple(inside)
    return replace(figure, bbox=union_of([box, *(line.bbox for line in labels)]), labels=labels)


def typical_thickness(lines: Sequence[Line]) -> float:
    """Return the common height of the lines across their direction, pixels: the unit of every distance here."""
    sizes = [min(line.bbox.width, line.bbox.height) for line in lines if len(line.text) > 1]
    return max(median(sizes or [min(line.bbox.width, line.bbox.height) for line in lines]), 1.0)


def off_tables(figures: Sequence[Figure], tables: Sequence[BBox]) -> list[Figure]:
    """Return the figures that are not the drawing of a table; what holds text is kept, since it is nowhere else."""
    return [f for f in figures if f.labels or all(_share(f.bbox, table) <= _ON_TABLE for table in tables)]


def _share(box: BBox, other: BBox) -> float:
    common = box.intersection(other)
    return common.area / box.area if common is not None and box.area > 0 else 0.0
