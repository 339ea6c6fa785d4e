"""What happens to a line between the type and the file: ink, paper, light, lens, and compression."""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray

Ink = NDArray[np.float32]


class Spoiler:
    """Spoils lines, each in another way."""

    def __init__(self, seed: int, *, other_ways: bool = False) -> None:
        """Begin.

        Args:
            seed: Of chance.
            other_ways: Whether ways are mixed in that training does not know, for the judgement.
        """
        self.random = random.Random(seed)
        self.noise = np.random.default_rng(seed)
        self._other_ways = other_ways
        self._last: Ink = np.zeros((24, 200), np.float32)

    def spoilt(self, ink: Ink, size: int) -> NDArray[np.uint8] | None:
        """Return the crop in grey; None where hardly any ink is left.

        Args:
            ink: (h, w), paper 0 and ink 1.
            size: Size of the type, pixels.
        """
        draw = self.random
        if ink.sum() < 6:
            return None
        clean = ink
        if draw.random() < 0.3:
            return self._on_paper(
                self._with_neighbours(ink, 0.4), size, gentle=True
            )  # clean print is most of what is read
        ink = self._worn(ink, size)
        ink = self._bent(ink)
        ink = self._with_neighbours(ink, 0.25)
        self._last = clean
        ink = self._coarse(ink, size)
        return self._on_paper(ink, size, gentle=False)

    def _worn(self, ink: Ink, size: int) -> Ink:
        draw = self.random
        weight = draw.random()
        if weight < 0.12:
            ink = cv2.dilate(ink, np.ones((2, 2) if size < 26 or draw.random() < 0.5 else (3, 3), np.uint8))
        elif weight < 0.2 and size >= 22:
            ink = cv2.erode(ink, np.ones((2, 2), np.uint8))
        wear = draw.random()
        if wear < 0.1:
            field = cv2.blur(self.noise.random(ink.shape, np.float32), (2, 2))
            ink = ink * (field > draw.uniform(0.15, 0.3))
        elif wear < 0.15:  # the head of a thermal printer misses rows
            rows = self.noise.random((ink.shape[0], 1)) < 0.12
            ink = ink * np.where(rows, draw.uniform(0.2, 0.8), 1.0).astype(np.float32)
        elif wear < 0.2:
            fade = cv2.resize(self.noise.random((2, 6), np.float32), ink.shape[::-1], interpolation=cv2.INTER_LINEAR)
            ink = ink * (0.35 + 0.65 * fade)
        return ink

    def _bent(self, ink: Ink) -> Ink:
        draw = self.random
        if draw.random() > 0.35:
            return ink
        height, width = ink.shape
        rise = draw.gauss(0, 0.05) * height
        shear = draw.gauss(0, 0.07)
        matrix = np.array([[1, shear, -shear * height / 2], [rise / max(width, 4 * height), 1, -rise / 2]], np.float32)
        bent: Ink = np.asarray(cv2.warpAffine(ink, matrix, (width, height), flags=cv2.INTER_LINEAR), np.float32)
        return bent

    def _with_neighbours(self, ink: Ink, share: float) -> Ink:
        """Add, now and then, a rule or what reaches in of the lines above and below."""
        draw = self.random
        height, width = ink.shape
        if draw.random() < share:
            ink = ink.copy()
            other = np.tile(self._last, (1, width // self._last.shape[1] + 1))[:, :width]
            rows = max(1, int(height * draw.uniform(0.03, 0.12)))
            inked = np.flatnonzero(other.max(1) > 0.3)
            if draw.random() < 0.6 and len(inked):
                part = other[inked[0] : inked[0] + rows]
                ink[height - len(part) :] = np.maximum(ink[height - len(part) :], part)
            elif len(inked):
                part = other[max(0, inked[-1] - rows + 1) : inked[-1] + 1]
                ink[: len(part)] = np.maximum(ink[: len(part)], part[:height])
        if draw.random() < 0.08:
            ink = ink.copy()
            thick = draw.randint(1, max(1, height // 16))
            row = draw.choice((0, height - thick, height - thick - max(1, height // 9)))
            ink[row : row + thick] = np.maximum(ink[row : row + thick], draw.uniform(0.4, 1))
        if draw.random() < 0.04:
            ink = ink.copy()
            thick = draw.randint(1, max(1, height // 14))
            at = draw.choice((0, width - thick))
            ink[:, at : at + thick] = draw.uniform(0.5, 1)
        return ink

    def _coarse(self, ink: Ink, size: int) -> Ink:
        draw = self.random
        height, width = ink.shape
        if size >= 15 and draw.random() < 0.3:
            share = draw.uniform(max(0.35, 10 / size), 0.9)
            small = cv2.resize(
                ink, (max(4, int(width * share)), max(6, int(height * share))), interpolation=cv2.INTER_AREA
            )
            method = cv2.INTER_LINEAR if draw.random() < 0.7 else cv2.INTER_NEAREST
            ink = cv2.resize(small, (width, height), interpolation=method)
        blur = draw.random()
        if blur < 0.5:
            ink = cv2.GaussianBlur(ink, (0, 0), draw.uniform(0.02, 0.055) * size if size > 12 else 0.4)
        elif blur < 0.55:
            ink = cv2.blur(ink, (max(2, size // 9), 1) if draw.random() < 0.6 else (1, max(2, size // 11)))
        if self._other_ways and draw.random() < 0.1:
            drift = np.arange(width, dtype=np.float32)[None] + np.zeros_like(ink)
            wave = np.sin(drift / width * draw.uniform(2, 9)) * 0.03 * height
            ink = cv2.remap(ink, drift, np.arange(height, dtype=np.float32)[:, None] + wave, cv2.INTER_LINEAR)
        return np.asarray(ink, np.float32)

    def _on_paper(self, ink: Ink, size: int, *, gentle: bool) -> NDArray[np.uint8]:
        draw = self.random
        if gentle:
            paper, dark, spread = draw.uniform(0.9, 1), draw.uniform(0, 0.25), draw.choice((0.0, 0.0, 0.008, 0.02))
        else:
            paper, spread = draw.uniform(0.55, 1), draw.choice((0.0, 0.01, 0.02, 0.04, 0.07))
            dark = draw.uniform(0, paper - 0.25)
        if draw.random() < 0.08:
            paper, dark = dark, paper
        grey = paper + (dark - paper) * ink
        if not gentle and draw.random() < 0.3:
            ends = np.array(
                [[draw.uniform(-0.15, 0.1), draw.uniform(-0.15, 0.1)], [draw.uniform(-0.15, 0.1)] * 2], np.float32
            )
            grey = grey + cv2.resize(ends, ink.shape[::-1], interpolation=cv2.INTER_LINEAR)
        if spread:
            field = self.noise.standard_normal(ink.shape, np.float32) * spread
            if draw.random() < 0.3:
                field = cv2.blur(field, (3, 3)) * 2
            grey = grey + field
        if self._other_ways and draw.random() < 0.1:
            specks = self.noise.random(ink.shape) < draw.uniform(0.002, 0.02)
            grey = np.where(specks, draw.choice((dark, paper)), grey)
        crop = np.clip(grey * 255, 0, 255).astype(np.uint8)
        if not gentle and draw.random() < 0.12:
            level = (paper + dark) / 2 + draw.uniform(-0.15, 0.15) * abs(paper - dark)
            crop = np.where(crop > level * 255, 255, 0).astype(np.uint8)
        if not gentle and draw.random() < 0.35:
            quality = [cv2.IMWRITE_JPEG_QUALITY, draw.randint(25, 85)]
            crop = np.asarray(cv2.imdecode(cv2.imencode(".jpg", crop, quality)[1], cv2.IMREAD_GRAYSCALE), np.uint8)
        return crop
