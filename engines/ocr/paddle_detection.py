"""Text detection with a PaddleOCR DB network on ONNX Runtime.

Engines layer, worker process only. The network and its post-processing are loaded by paddleocr's TextDetection; the
tensor is made here because the size of the network's input is chosen per page and the stock path copies the page often.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.base import Checkpoint
from engines.ocr.detection_plan import Tile, area_for, merge_tiles, plan_tiles
from engines.ocr.neighbours import parted
from engines.ocr.paddle_modules import Network, SessionNetwork, load_predictor
from engines.ocr.text_size import letter_height

# Mean and spread of ImageNet's pixels in the order blue, green, red as PaddleOCR applies them (its inference.yml).
_MEAN = (0.485, 0.456, 0.406)
_STD = (0.229, 0.224, 0.225)
_MIN_SIDE = 64  # pictures with a shorter side get a border, the network needs some paper around the text
_SMALL_TEXT = 11.0  # network pixels: lines thinner than this are looked at again, enlarged
_WANTED_TEXT = 18.0


class PaddleTextDetector:
    """Finds text lines with one network."""

    def __init__(self, network: Network, post_process: Any) -> None:
        """Build from a loaded network.

        Args:
            network: Takes (1, 3, H, W) float32 normalised BGR, gives (1, 1, H, W) probabilities of text.
            post_process: PaddleX's DBPostProcess.
        """
        self._network = network
        self._post_process = post_process

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> PaddleTextDetector:
        """Load from a model folder.

        Raises:
            ModelMissingError: If the folder lacks a file.
            ModelDamagedError: If the files do not load.
        """
        # The thresholds are those of the model's inference.yml; the page size is decided in ``detect``.
        predictor = load_predictor("TextDetection", folder, threads=threads)
        return cls(SessionNetwork(predictor), predictor.post_op)

    def detect(self, pixels: Pixels, checkpoint: Checkpoint) -> list[Polygon]:
        """Return one polygon for each line of text (see ``TextDetector``)."""
        height, width = pixels.shape[:2]
        border = max(0, _MIN_SIDE - min(height, width)) // 2
        if border:
            return self._detect_with_border(pixels, border, checkpoint)
        tiles = plan_tiles(width, height, area=area_for(width, height, letter_height(pixels)))
        polygons = self._detect_tiles(pixels, tiles, checkpoint)
        scale = tiles[0].width / tiles[0].box.width
        thickness = _median_thickness(polygons) * scale
        if polygons and thickness < _SMALL_TEXT and scale < 1:
            larger = min(1.0, scale * _WANTED_TEXT / thickness)
            tiles = plan_tiles(width, height, scale=larger)
            polygons = self._detect_tiles(pixels, tiles, checkpoint)
        return polygons

    def _detect_with_border(self, pixels: Pixels, border: int, checkpoint: Checkpoint) -> list[Polygon]:
        edge = np.concatenate((pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]))
        paper = [int(v) for v in np.median(edge, axis=0)]
        framed = cv2.copyMakeBorder(pixels, border, border, border, border, cv2.BORDER_CONSTANT, value=paper)
        height, width = pixels.shape[:2]
        found = self._detect_tiles(framed, plan_tiles(framed.shape[1], framed.shape[0]), checkpoint)
        return [
            Polygon.of([(min(max(x - border, 0), width), min(max(y - border, 0), height)) for x, y in polygon.points])
            for polygon in found
        ]

    def _detect_tiles(self, pixels: Pixels, tiles: list[Tile], checkpoint: Checkpoint) -> list[Polygon]:
        found = []
        for tile in tiles:
            checkpoint()
            found.append((tile, self._detect_tile(pixels, tile)))
        return parted(merge_tiles(found))

    def _detect_tile(self, pixels: Pixels, tile: Tile) -> list[Polygon]:
        left, top, right, bottom = (int(v) for v in tile.box.as_tuple())
        part = pixels[top:bottom, left:right]
        tensor = _tensor(part, tile.width, tile.height)
        probabilities = self._network.run(tensor)
        # Boxes come back in pixels of the given size, as whole numbers.
        shape = np.array([part.shape[0], part.shape[1], 1.0, 1.0])
        quads, _ = self._post_process([probabilities], [shape])
        return [Polygon.of([(x + left, y + top) for x, y in quad]) for quad in quads[0]]


def _tensor(pixels: Pixels, width: int, height: int) -> NDArray[np.float32]:
    # Linear even where it shrinks much: the network was trained so, and measured it finds a little more than by area.
    resized = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR)
    tensor = np.empty((1, 3, height, width), np.float32)
    for channel, (mean, std) in enumerate(zip(_MEAN, _STD, strict=True)):
        target = tensor[0, channel]
        np.multiply(resized[:, :, 2 - channel], np.float32(1 / (255 * std)), out=target)
        target -= np.float32(mean / std)
    return tensor


def _median_thickness(polygons: list[Polygon]) -> float:
    return float(np.median([min(p.thickness, p.length) for p in polygons])) if polygons else 0.0
