"""Line recognition with the small CTC network of Indra OCR on ONNX Runtime: quick, and sure of what it reads well.

Engines layer, worker process only. Its weights are not ours to ship: they are an optional pack whose licence a person
accepts. The folder holds ``rec.onnx`` (gray lines in, classes and their probabilities out) and ``meta.json`` (height of
the lines, text of the classes), as the makers publish them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import RecognitionError
from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, CharSpan, Checkpoint, Reading
from engines.ocr.indra_pack import load_network
from engines.ocr.line_batches import WIDTH_STEP, ScaledLine, batched
from engines.ocr.logical_order import in_logical_order
from engines.ocr.spelling import spelled

_MAX_WIDTH = 2400


class IndraTextRecogniser:
    """Reads line crops with one network."""

    def __init__(self, session: Any, characters: Sequence[str], *, blank: int, height: int) -> None:
        """Build from a loaded network.

        Args:
            session: ONNX Runtime session: takes ``x`` (N, 1, height, W) float32, ink 1 and paper 0, and ``widths`` (N,)
                int64; gives classes (N, T), probabilities (N, T) and lengths (N,).
            characters: Text of each class.
            blank: The class of no character.
            height: Height of the lines that the network takes, pixels.
        """
        self._session = session
        self._characters = list(characters)
        self._blank = blank
        self._height = height

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> IndraTextRecogniser:
        """Load from a model folder.

        Raises:
            ModelMissingError: If the folder lacks a file.
            ModelDamagedError: If the files do not load.
        """

        def make(session: Any, facts: dict[str, str]) -> IndraTextRecogniser:
            words = json.loads(facts["vocab"])
            return cls(session, ["", *words["chars"]], blank=int(words["blank"]), height=int(facts["rec_height"]))

        return load_network(folder, "rec.onnx", threads, make)

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``)."""
        readings = [NOTHING_READ] * len(crops)
        lines = [
            ScaledLine(index, self._scaled(crop)) for index, crop in enumerate(crops) if crop.shape[0] and crop.shape[1]
        ]
        for batch in batched(lines):
            checkpoint()
            for line, reading in zip(batch, self._read(batch), strict=True):
                readings[line.index] = reading
        return readings

    def _scaled(self, crop: Pixels) -> NDArray[np.uint8]:
        height, width = crop.shape[:2]
        gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
        wide = min(_MAX_WIDTH, max(8, math.ceil(width * self._height / height)))
        method = cv2.INTER_AREA if height > self._height else cv2.INTER_LINEAR
        scaled: NDArray[np.uint8] = np.asarray(cv2.resize(gray, (wide, self._height), interpolation=method), np.uint8)
        return scaled

    def _read(self, batch: Sequence[ScaledLine]) -> list[Reading]:
        widest = max(line.width for line in batch)
        tensor = np.full((len(batch), 1, self._height, widest + -widest % WIDTH_STEP), 0.0, np.float32)
        for row, line in zip(tensor, batch, strict=True):
            row[0, :, : line.width] = (255.0 - line.pixels) / 255.0
        widths = np.array([line.width for line in batch], np.int64)
        try:
            ids, chances, lengths = self._session.run(None, {"x": tensor, "widths": widths})
        except Exception as error:
            raise RecognitionError(f"the quick network failed on a tensor of shape {tensor.shape}") from error
        return [self._decoded(ids[n, : lengths[n]], chances[n, : lengths[n]]) for n in range(len(batch))]

    def _decoded(self, ids: NDArray[Any], chances: NDArray[Any]) -> Reading:
        if not len(ids):
            return NOTHING_READ
        begins = np.flatnonzero(np.diff(ids, prepend=-1))
        ends = np.append(begins[1:], len(ids))
        spans = [
            CharSpan(self._characters[ids[b]], b / len(ids), e / len(ids), float(chances[b:e].max()))
            for b, e in zip(begins.tolist(), ends.tolist(), strict=True)
            if ids[b] != self._blank
        ]
        if not spans:
            return NOTHING_READ
        ordered = spelled(in_logical_order(spans))
        confidence = sum(span.confidence for span in ordered) / len(ordered)
        return Reading("".join(span.text for span in ordered), confidence, tuple(ordered))
