"""Line recognition with a PaddleOCR CTC network on ONNX Runtime.

Engines layer, worker process only. The network is loaded by paddleocr's TextRecognition; the tensors are made here,
because padding every line to 320 px and copying each crop several times costs more than it is worth.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, CharSpan, Checkpoint, Reading
from engines.ocr.crops import split_points
from engines.ocr.logical_order import in_logical_order
from engines.ocr.paddle_modules import Network, SessionNetwork, load_predictor
from engines.ocr.spelling import spelled

_BLANK = 0  # class of "no character" in a CTC network of PaddleOCR
_SQUEEZE = 0.8
"""Crops are narrowed by this much beyond the scale of their height.

Measured on 24 pages of receipts, typescript, print and screens: 0.8 reads better than 1.0 (bag-of-words F1 .961 against
.959) for 0.75 of the time; 0.7 reads worse.
"""
_WIDTH_STEP = 32  # tensor widths are multiples of it: few distinct shapes, little padding
_MIN_WIDTH = 64
_MAX_WIDTH = 2400  # wider lines are cut; the output alone takes 9 kB for a pixel of width
_BATCH_WIDTH = 1280  # summed tensor width of a batch: more gains nothing on one thread and takes memory
_WIDE_GAP = 0.2  # of the line height: a cut in a gap this wide is a space between words


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a crop, no wider than the network takes."""

    crop_index: int
    pixels: Pixels
    start: float
    end: float
    width: int
    space_before: bool


class PaddleTextRecogniser:
    """Reads line crops with one network."""

    def __init__(self, network: Network, characters: Sequence[str], *, height: int = 48) -> None:
        """Build from a loaded network.

        Args:
            network: Takes (N, 3, height, W) float32 BGR in -1..1, gives (N, T, len(characters)) probabilities.
            characters: The text of each class; the first is the blank.
            height: Height of the crops that the network takes, pixels.
        """
        self._network = network
        self._characters = list(characters)
        self._height = height

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> PaddleTextRecogniser:
        """Load from a model folder.

        Raises:
            ModelMissingError: If the folder lacks a file.
            ModelDamagedError: If the files do not load.
        """
        predictor = load_predictor("TextRecognition", folder, threads=threads)
        return cls(SessionNetwork(predictor), predictor.post_op.character, height=_input_height(predictor))

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``)."""
        parts = [part for index, crop in enumerate(crops) for part in self._parts(index, crop)]
        found: dict[int, list[tuple[_Part, Reading]]] = {}
        for batch in _batches(parts):
            checkpoint()
            tensor = self._tensor(batch)
            output = self._network.run(tensor)
            for part, probabilities in zip(batch, output, strict=True):
                # The tensor is wider than the part: positions are told relative to the part's own pixels.
                reading = decode_ctc(probabilities, self._characters, part.width / tensor.shape[3])
                found.setdefault(part.crop_index, []).append((part, reading))
        return [_joined(found.get(index, [])) for index in range(len(crops))]

    def _parts(self, index: int, crop: Pixels) -> list[_Part]:
        height, width = crop.shape[:2]
        if not height or not width:
            return []
        cuts = split_points(crop, _MAX_WIDTH / (self._height * _SQUEEZE))
        return [
            _Part(
                crop_index=index,
                pixels=crop[:, start:end],
                start=start / width,
                end=end / width,
                width=min(_MAX_WIDTH, max(8, math.ceil((end - start) * _SQUEEZE * self._height / height))),
                space_before=start > 0 and _is_gap(crop, start),
            )
            for start, end in itertools.pairwise(cuts)
        ]

    def _tensor(self, batch: Sequence[_Part]) -> NDArray[np.float32]:
        tensor = np.zeros((len(batch), 3, self._height, _tensor_width(batch[-1].width)), np.float32)
        for row, part in zip(tensor, batch, strict=True):
            resized = cv2.resize(part.pixels, (part.width, self._height), interpolation=cv2.INTER_LINEAR)
            target = row[:, :, : part.width]
            np.multiply(resized[:, :, ::-1].transpose(2, 0, 1), np.float32(1 / 127.5), out=target)
            target -= 1.0
        return tensor


def decode_ctc(probabilities: NDArray[np.float32], characters: Sequence[str], covered: float = 1.0) -> Reading:
    """Turn the output of a CTC network for one line into text.

    Args:
        probabilities: (T, C), for each step along the line the probability of each class; class 0 is the blank.
        characters: Text of each class.
        covered: Share of the steps that the line itself covers; the rest is padding on the right.

    Returns:
        The reading from left to right, whatever the script; spans are fractions of the line without the padding.
    """
    best = probabilities.argmax(axis=1)
    chances = probabilities[np.arange(len(best)), best]
    begins = np.flatnonzero(np.diff(best, prepend=-1))
    ends = np.append(begins[1:], len(best))
    scale = float(1.0 / (len(best) * covered))
    spans = tuple(
        CharSpan(
            text=characters[best[begin]],
            start=min(1.0, float(begin) * scale),
            end=min(1.0, float(end) * scale),
            confidence=float(chances[begin:end].max()),
        )
        for begin, end in zip(begins, ends, strict=True)
        if best[begin] != _BLANK
    )
    if not spans:
        return NOTHING_READ
    return Reading(
        text="".join(span.text for span in spans),
        confidence=sum(span.confidence for span in spans) / len(spans),
        spans=spans,
    )


def _tensor_width(width: int) -> int:
    return max(_MIN_WIDTH, width + -width % _WIDTH_STEP)


def _batches(parts: list[_Part]) -> list[list[_Part]]:
    """Group parts of like width; the last of a batch is its widest."""
    batches: list[list[_Part]] = []
    for part in sorted(parts, key=lambda p: p.width):
        widest = _tensor_width(part.width)
        last = batches[-1] if batches else []
        fits = last and (len(last) + 1) * widest <= _BATCH_WIDTH and widest - last[0].width <= 2 * _WIDTH_STEP
        if fits:
            last.append(part)
        else:
            batches.append([part])
    return batches


def _joined(found: list[tuple[_Part, Reading]]) -> Reading:
    """Put the readings of a crop's parts together again, in the order of reading."""
    spans: list[CharSpan] = []
    for part, reading in sorted(found, key=lambda item: item[0].start):
        if part.space_before and spans and reading.spans:
            spans.append(CharSpan(" ", part.start, part.start, 1.0))
        extent = part.end - part.start
        spans.extend(
            CharSpan(s.text, part.start + s.start * extent, part.start + s.end * extent, s.confidence)
            for s in reading.spans
        )
    if not spans:
        return NOTHING_READ
    ordered = spelled(in_logical_order(spans))
    return Reading("".join(s.text for s in ordered), sum(s.confidence for s in ordered) / len(ordered), tuple(ordered))


def _is_gap(crop: Pixels, column: int) -> bool:
    """Tell whether the cut at a column goes through a gap between words."""
    reach = max(1, int(crop.shape[0] * _WIDE_GAP / 2))
    around = crop[:, max(0, column - reach) : column + reach]
    return bool(np.ptp(around) <= max(40, 0.25 * np.ptp(crop)))


def _input_height(predictor: Any) -> int:
    for op in predictor.config["PreProcess"]["transform_ops"]:
        if "RecResizeImg" in op:
            return int(op["RecResizeImg"]["image_shape"][1])
    return 48
