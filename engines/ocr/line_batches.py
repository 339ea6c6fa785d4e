"""Batches of line pictures of about one width, for networks that read lines scaled to one height. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WIDTH_STEP = 32
"""Pixels: the width of a batch is a multiple of it; few distinct shapes, little padding."""

_BATCH_WIDTH = 4096  # summed width of a batch, pixels


@dataclass(frozen=True, slots=True)
class ScaledLine:
    """A line as a network takes it.

    Attributes:
        index: Its place among the crops, from 0.
        pixels: (height, width) uint8.
    """

    index: int
    pixels: NDArray[np.uint8]

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])


def batched(lines: Sequence[ScaledLine]) -> list[list[ScaledLine]]:
    """Return lines in batches, narrow ones first; within a batch widths rise by two steps at most."""
    batches: list[list[ScaledLine]] = []
    for line in sorted(lines, key=lambda one: one.width):
        last = batches[-1] if batches else []
        if last and (len(last) + 1) * line.width <= _BATCH_WIDTH and line.width - last[0].width <= 2 * WIDTH_STEP:
            last.append(line)
        else:
            batches.append([line])
    return batches
