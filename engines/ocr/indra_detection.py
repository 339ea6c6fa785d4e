"""Text detection with the small line network of Indra OCR on ONNX Runtime: a page in some hundredths of a second.

Engines layer, worker process only; an optional pack, see ``indra_recognition``. The network tells at half its input's
size where the middle of a line runs, and how far its upper and lower ends lie from there.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import RecognitionError
from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.base import Checkpoint
from engines.ocr.indra_pack import load_network

_STRIDE = 32
_CORE = 0.0  # logit above which a place belongs to the middle of a line
_SURE = 1.5  # some place of a line must be surer than this
_FEWEST = 4  # places of a line
_BEYOND = 0.4  # line heights: the middle of a line ends so much before its letters do, and some paper helps reading
_TALLER = 0.13  # line heights of paper above and below: measured on rendered pages, a tenth of the errors without


@dataclass(frozen=True, slots=True)
class _Scale:
    """From the network's output to the picture: picture pixels for an output pixel, and for a network pixel."""

    across: float
    down: float
    shrink: int


class IndraTextDetector:
    """Finds text lines with one network."""

    def __init__(self, session: Any, *, long_side: int) -> None:
        """Build from a loaded network.

        Args:
            session: ONNX Runtime session: takes ``x`` (1, 1, H, W) float32, ink 1 and paper 0; gives (1, 3, H/2, W/2):
                logit of a line's middle, distance to its upper and to its lower end in input pixels.
            long_side: Longer side of the input, pixels.
        """
        self._session = session
        self._long_side = long_side

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> IndraTextDetector:
        """Load from a model folder.

        Raises:
            ModelMissingError: If the folder lacks a file.
            ModelDamagedError: If the files do not load.
        """
        return load_network(
            folder, "det.onnx", threads, lambda session, facts: cls(session, long_side=int(facts["det_long_side"]))
        )

    def detect(self, pixels: Pixels, checkpoint: Checkpoint) -> list[Polygon]:
        """Return one polygon for each line of text that runs across (see ``TextDetector``)."""
        checkpoint()
        height, width = pixels.shape[:2]
        factor = min(2.0, self._long_side / max(height, width))
        size = tuple(max(_STRIDE, round(side * factor / _STRIDE) * _STRIDE) for side in (width, height))
        gray = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        tensor = (255.0 - gray.astype(np.float32))[None, None] / 255.0
        try:
            (output,) = self._session.run(None, {"x": tensor})
        except Exception as error:
            raise RecognitionError(f"the quick network failed on a tensor of shape {tensor.shape}") from error
        core, above, below = output[0]
        scale = _Scale(width / core.shape[1], height / core.shape[0], tensor.shape[2] // core.shape[0])
        return _lines(core, above, below, scale, width, height)


def _lines(
    core: NDArray[np.float32],
    above: NDArray[np.float32],
    below: NDArray[np.float32],
    scale: _Scale,
    width: int,
    height: int,
) -> list[Polygon]:
    count, labels, boxes, _ = cv2.connectedComponentsWithStats((core > _CORE).astype(np.uint8), connectivity=8)
    polygons = []
    for label in range(1, count):
        left, top, across, down, area = (int(value) for value in boxes[label])
        if area < _FEWEST:
            continue
        inside = labels[top : top + down, left : left + across] == label
        rows, columns = np.nonzero(inside)
        part = (slice(top, top + down), slice(left, left + across))
        if core[part][inside].max() < _SURE:
            continue
        up = float(np.median(above[part][inside])) / scale.shrink
        low = float(np.median(below[part][inside])) / scale.shrink
        slope, middle = _fitted(columns + 0.5, rows + 0.5, np.exp(np.minimum(core[part][inside], 4.0)))
        reach = _BEYOND * (up + low)
        up, low = up + _TALLER * (up + low), low + _TALLER * (up + low)
        ends = (-reach, across + reach)
        corners = [(x, slope * x + middle - up) for x in ends] + [(x, slope * x + middle + low) for x in reversed(ends)]
        polygons.append(
            Polygon.of(
                [
                    (
                        min(max((x + left) * scale.across, 0.0), float(width)),
                        min(max((y + top) * scale.down, 0.0), float(height)),
                    )
                    for x, y in corners
                ]
            )
        )
    return polygons


def _fitted(x: NDArray[Any], y: NDArray[Any], weights: NDArray[Any]) -> tuple[float, float]:
    """Return slope and offset of the line through weighted points; level where they are too few to tell."""
    if np.ptp(x) < 12:
        return 0.0, float(np.average(y, weights=weights))
    slope, offset = np.polyfit(x, y, 1, w=np.sqrt(weights))
    return float(slope), float(offset)
