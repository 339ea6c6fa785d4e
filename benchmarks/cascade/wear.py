"""What happens to a page on its way into a file: thermal print, paper askew, a weak lens, few pixels, JPEG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.cascade.sheets import SetText, Sheet
from core.geometry import Transform
from core.page_source import Pixels

Grey = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class WornPage:
    """A page as it is read.

    Attributes:
        pixels: (H, W, 3) uint8 RGB.
        texts: What stands on it, boxes in ``pixels``.
    """

    pixels: Pixels
    texts: tuple[SetText, ...]


def worn(sheet: Sheet, rng: np.random.Generator, *, level: float, is_thermal: bool = False) -> WornPage:
    """Return a page after use.

    Args:
        sheet: The clean page.
        rng: Decides what happens.
        level: 0 for a clean scan to 1 for what people can hardly read.
        is_thermal: Whether it was printed dot by dot, with rows that did not heat.
    """
    picture = sheet.pixels.astype(np.float32)
    if is_thermal:
        picture = _thermal(picture, sheet.paper, rng, level)
    texts: Sequence[SetText] = sheet.texts
    skew_deg = float(rng.normal(0, 0.3 + 0.9 * level))
    picture, texts = _askew(picture, texts, skew_deg, sheet.paper)
    picture = cv2.GaussianBlur(picture, (0, 0), 0.35 + float(rng.uniform(0.2, 1.0)) * level)
    factor = float(rng.uniform(1 - 0.45 * level, 1.0))
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    if rng.random() < 0.5:  # half of the programs enlarge what they have made small
        small = cv2.resize(small, picture.shape[::-1], interpolation=cv2.INTER_LINEAR)
    scale = Transform(small.shape[1] / picture.shape[1], 0, 0, small.shape[0] / picture.shape[0])
    texts = [SetText(one.text, scale.apply_bbox(one.box)) for one in texts]
    small = _light(small, rng, 45 * level)
    small += rng.normal(0, 2 + 7 * level, small.shape).astype(np.float32)
    return WornPage(_coloured(small, rng, int(rng.uniform(90 - 60 * level, 95))), tuple(texts))


def _thermal(picture: Grey, paper: int, rng: np.random.Generator, level: float) -> Grey:
    height, width = picture.shape
    rows = np.ones((height, 1), np.float32)
    for _ in range(int(rng.integers(0, 2 + int(6 * level)))):  # a row of the head that did not heat
        rows[int(rng.integers(height))] = float(rng.uniform(0.2, 0.7))
    columns = np.ones((1, width), np.float32)
    for _ in range(int(rng.integers(0, 1 + int(4 * level)))):
        columns[:, int(rng.integers(width))] = float(rng.uniform(0.0, 0.6))
    coarse = rng.uniform(1 - 0.6 * level, 1.0, (6, 4)).astype(np.float32)
    faded = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    grain = (rng.random((height, width)) > 0.10 * level).astype(np.float32)  # dots that stayed white
    printed: Grey = paper - (paper - picture) * rows * columns * np.clip(faded, 0.15, 1.0) * grain
    return printed


def _askew(picture: Grey, texts: Sequence[SetText], skew_deg: float, paper: int) -> tuple[Grey, list[SetText]]:
    height, width = picture.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -skew_deg, 1.0)
    turned = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=paper)
    cos, sin = math.cos(math.radians(skew_deg)), math.sin(math.radians(skew_deg))
    turn = Transform(cos, sin, -sin, cos, float(matrix[0, 2]), float(matrix[1, 2]))
    # A box around a slanted line would hold its neighbours; its ends moved, it stays as thin as before.
    moved = []
    for one in texts:
        box = one.box
        x, y = turn.apply(*box.center)
        half = (box.width / 2, box.height / 2)
        moved.append(SetText(one.text, type(box)(x - half[0], y - half[1], x + half[0], y + half[1])))
    return turned, moved


def _light(picture: Grey, rng: np.random.Generator, depth: float) -> Grey:
    coarse = rng.uniform(-depth, 0, (4, 3)).astype(np.float32)
    lit: Grey = picture + cv2.resize(coarse, picture.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return lit


def _coloured(picture: Grey, rng: np.random.Generator, quality: int) -> Pixels:
    tint = 1 - rng.uniform(0, 0.06, 3).astype(np.float32)
    colour = np.clip(np.clip(picture, 0, 255)[..., None] * tint, 0, 255).astype(np.uint8)
    done, data = cv2.imencode(".jpg", colour, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("the picture could not be written")
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR))
