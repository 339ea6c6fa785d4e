"""Drawn rules: straight thin lines of a page, from the file or found in its picture.

Engines layer, layout. They bound tables; boxes are those of the reading frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox
from core.page_source import Pixels
from engines.layout.fragments import ReadingFrame

Grey = NDArray[np.uint8]

_SHORTEST = 1.5  # ems of the shortest rule
_THICKEST = 0.5  # ems of the thickest rule
_CONTRAST = 20  # levels of grey by which a rule is darker than what surrounds it
_DARKEST_GROUND = 0.4  # of the paper's grey: darker than that, a ground is not paper with a rule on it
_MOST_RULES = 600
_WORKING_EM = 20.0  # pixels of the common line in the picture that is searched; rules stay visible, time does not grow
_JOIN_GAP = 0.6  # ems between two pieces of one rule


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight rule along one axis.

    Attributes:
        position: Place across the rule: y of a horizontal one, x of a vertical one.
        start: Where it begins along its axis.
        end: Where it ends.
    """

    position: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a page by direction."""

    horizontal: tuple[Rule, ...] = ()
    vertical: tuple[Rule, ...] = ()


def rules_of_boxes(boxes: Iterable[BBox], frame: ReadingFrame, em: float) -> Rules:
    """Return rules for thin boxes of the given frame; a box that is not thin gives its four sides."""
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    thickest = _THICKEST * em
    for box in boxes:
        left, top, right, bottom = frame.place(box)
        if bottom - top <= thickest:
            horizontal.append(Rule((top + bottom) / 2, left, right))
        elif right - left <= thickest:
            vertical.append(Rule((left + right) / 2, top, bottom))
        else:
            horizontal += [Rule(top, left, right), Rule(bottom, left, right)]
            vertical += [Rule(left, top, bottom), Rule(right, top, bottom)]
    return _joined(horizontal, vertical, em)


def rules_of_pixels(pixels: Pixels, frame: ReadingFrame, em: float) -> Rules:
    """Find rules darker than their surroundings in a page's picture.

    Args:
        pixels: (H, W, 3) uint8 RGB in the frame of the given lines.
        frame: Map to the reading frame.
        em: Height of the page's common line, pixels.
    """
    import cv2

    scale = min(1.0, _WORKING_EM / em)
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    if scale < 1.0:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if frame.slope:
        grey = _levelled(grey, frame.slope)
    unit = em * scale
    window = int(unit) | 1
    background = cv2.blur(grey, (window, window))
    dark = cv2.compare(cv2.add(grey, _CONTRAST), background, cv2.CMP_LT)
    # White letters on a dark ground leave dark bands between them, which are no rules.
    paper = float(np.percentile(grey[::8, ::8], 90))
    cv2.bitwise_and(dark, cv2.compare(background, _DARKEST_GROUND * paper, cv2.CMP_GT), dst=dark)
    boxes: list[BBox] = []
    for width, height in ((max(8, int(2 * unit)), 1), (1, max(8, int(_SHORTEST * unit)))):
        opened = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((height, width), np.uint8))
        stats = cv2.connectedComponentsWithStats(opened, connectivity=8)[2][1:]
        across = stats[:, cv2.CC_STAT_HEIGHT if height == 1 else cv2.CC_STAT_WIDTH]
        for x, y, w, h, _ in stats[across <= _THICKEST * unit].tolist():
            boxes.append(BBox(x, y, x + w, y + h).scaled(1 / scale))
    return rules_of_boxes(boxes, frame, em)


def _levelled(grey: Grey, slope: float) -> Grey:
    """Return a picture whose lines fall by ``slope`` turned about its middle, as ``ReadingFrame`` levels fragments."""
    import cv2

    height, width = grey.shape
    turn = np.array([[1.0, slope, -slope * height / 2], [-slope, 1.0, slope * width / 2]])
    level: Grey = cv2.warpAffine(grey, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
    return level


def _joined(horizontal: Sequence[Rule], vertical: Sequence[Rule], em: float) -> Rules:
    return Rules(_join(horizontal, em), _join(vertical, em))


def _join(rules: Sequence[Rule], em: float) -> tuple[Rule, ...]:
    """Join pieces of one rule, and the two edges of a double or thick one; drop what stays short."""
    if len(rules) > _MOST_RULES:
        return ()  # a drawing or a chart; joining its strokes would cost more than it tells
    across, gap = 0.25 * em, _JOIN_GAP * em
    joined: list[tuple[float, float, float]] = []
    for start, position, end in sorted([(rule.start, rule.position, rule.end) for rule in rules]):
        for k in range(len(joined) - 1, -1, -1):
            other_position, other_start, other_end = joined[k]
            if abs(other_position - position) <= across and start <= other_end + gap:
                joined[k] = other_position, other_start, max(other_end, end)
                break
        else:
            joined.append((position, start, end))
    return tuple([Rule(*rule) for rule in joined if rule[2] - rule[1] >= _SHORTEST * em])
