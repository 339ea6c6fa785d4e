"""Line recognition of Latin print with our own small CTC network on ONNX Runtime: quick, and honest about its doubts.

Engines layer, worker process only. The network is ours and part of the program (``resources/models/latin_line_reader``,
with the scripts that trained it); it reads a line in a twentieth of the time that PP-OCRv6 takes. docs/adr/0055.

How sure a character is says not only how likely its class is, but also how little of the probability around it went to
what was not read: a letter that was almost seen makes its neighbours doubtful.
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

from core.errors import ModelDamagedError, RecognitionError
from core.page_source import Pixels
from core.resources import resource_path
from engines.ocr.base import NOTHING_READ, CharSpan, Checkpoint, Reading
from engines.ocr.doubts import UNKNOWN_CHARACTER
from engines.ocr.line_batches import WIDTH_STEP, ScaledLine, batched
from engines.ocr.line_picture import HEIGHT, SQUEEZE, prepared, trimmed

SURE = 0.85
"""Confidence of a character below which its word is read again: chosen on rendered pages and lines (docs/adr/0055)."""

_FOLDER = "models/latin_line_reader"
_MAX_WIDTH = 4096
_BLANK = 0
_ALIKE = ("'\u2018\u2019", '"\u201c\u201d')  # single quotation marks, and double ones
_STRIDE = 4  # pixels of a step along the line


class LatinTextRecogniser:
    """Reads line crops with one network."""

    def __init__(self, session: Any, characters: Sequence[str]) -> None:
        """Build from a loaded network.

        Args:
            session: ONNX Runtime session: takes ``lines`` (N, 1, 32, W) float32, ink 1 and paper 0, gives (N, W / 4,
                len(characters)) probabilities.
            characters: Text of each class; the first is the blank.
        """
        self._session = session
        self._characters = list(characters)

    @classmethod
    def load(cls, folder: Path | None = None, *, threads: int = 1) -> LatinTextRecogniser:
        """Load the network.

        Args:
            folder: Holds ``latin_line_reader.onnx`` and ``characters.json``; None for the one of the program.
            threads: Threads of one operator.

        Raises:
            ModelDamagedError: If the files are missing or do not load.
        """
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_mem_pattern = False
        try:
            folder = resource_path(_FOLDER) if folder is None else folder
            words = json.loads((folder / "characters.json").read_text(encoding="utf-8"))
            model = (folder / "latin_line_reader.onnx").read_bytes()
            session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise ModelDamagedError(
                f"the quick line reader cannot be loaded ({type(error).__name__})",
                remedy="It is part of the program: install Pagesight again",
            ) from error
        return cls(session, words)

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``)."""
        readings = [NOTHING_READ] * len(crops)
        lines = [ScaledLine(i, _scaled(crop)) for i, crop in enumerate(crops) if crop.shape[0] and crop.shape[1]]
        for batch in batched(lines):
            checkpoint()
            for line, reading in zip(batch, self._read(batch), strict=True):
                readings[line.index] = reading
        return readings

    def _read(self, batch: Sequence[ScaledLine]) -> list[Reading]:
        widest = max(line.width for line in batch)
        tensor = np.zeros((len(batch), 1, HEIGHT, widest + -widest % WIDTH_STEP), np.float32)
        for row, line in zip(tensor, batch, strict=True):
            np.multiply(line.pixels, np.float32(1 / 255), out=row[0, :, : line.width])
        try:
            (chances,) = self._session.run(None, {"lines": tensor})
        except Exception as error:
            raise RecognitionError(f"the quick network failed on a tensor of shape {tensor.shape}") from error
        frames = [math.ceil(line.width / _STRIDE) for line in batch]
        return [decoded(chances[n, :count], self._characters) for n, count in enumerate(frames)]


def decoded(chances: NDArray[np.float32], characters: Sequence[str]) -> Reading:
    """Turn the network's output for one line into text.

    Args:
        chances: (T, C), probability of each class at each step along the line; class 0 is the blank.
        characters: Text of each class.
    """
    count = len(chances)
    groups = _groups(characters)
    seen = chances
    chances = chances.copy()
    for group in groups:
        chances[:, group[0]] = seen[:, group].sum(axis=1)
        chances[:, group[1:]] = 0.0
    best = chances.argmax(axis=1)
    begins = np.flatnonzero(np.diff(best, prepend=-1))
    ends = np.append(begins[1:], count)
    keep = best[begins] != _BLANK
    begins, ends = begins[keep], ends[keep]
    if not len(begins):
        return NOTHING_READ
    classes = best[begins]
    top = chances[np.arange(count), best]
    bounds = np.stack([begins, ends], 1).ravel()  # a step behind the last one, for a character that ends there
    sure = np.maximum.reduceat(np.append(top, 0.0), bounds)[::2]
    sure = np.minimum(sure, 1.0 - _stray(chances, begins, classes))
    for place in np.flatnonzero(classes[1:] == classes[:-1]):  # two alike: was there a gap between them?
        gap = float(chances[ends[place] : begins[place + 1], _BLANK].max(initial=0.0))
        sure[place] = min(sure[place], gap)
    for place in np.flatnonzero(ends - begins >= 3):  # one that is long: was there none?
        inside = float(chances[begins[place] + 1 : ends[place] - 1, _BLANK].max(initial=0.0))
        sure[place] = min(sure[place], 1.0 - inside)
    by_first = {group[0]: group for group in groups}
    spans: list[CharSpan] = []
    for cls, begin, end, confidence in zip(
        classes.tolist(), begins.tolist(), ends.tolist(), sure.tolist(), strict=True
    ):
        alike = by_first.get(cls, [cls])
        text = characters[alike[int(seen[begin:end, alike].max(axis=0).argmax())]]
        if text == " " and (not spans or spans[-1].text == " "):
            continue
        spans.append(
            CharSpan(text, begin / count, end / count, 0.0 if text == UNKNOWN_CHARACTER else max(0.0, confidence))
        )
    while spans and spans[-1].text == " ":
        spans.pop()
    if not spans:
        return NOTHING_READ
    mean = sum(span.confidence for span in spans) / len(spans)
    return Reading("".join(span.text for span in spans), mean, tuple(spans))


def _groups(characters: Sequence[str]) -> list[list[int]]:
    """Return the classes that are told apart but not doubted for each other: marks that look alike in many types."""
    found = [[index for index, char in enumerate(characters) if char and char in marks] for marks in _ALIKE]
    return [group for group in found if len(group) > 1]


def _stray(chances: NDArray[np.float32], begins: NDArray[Any], classes: NDArray[Any]) -> NDArray[np.float32]:
    """Return for each character the most that a step near it gave to what stands neither there nor next."""
    count = len(chances)
    steps = np.arange(count)
    current = np.searchsorted(begins, steps, side="right") - 1  # -1 before the first
    here = classes[current.clip(min=0)]
    following = classes[(current + 1).clip(max=len(classes) - 1)]
    allowed = chances[:, _BLANK] + chances[steps, here]
    allowed = allowed + np.where(following != here, chances[steps, following], 0.0)
    stray = 1.0 - allowed
    starts = begins.copy()
    starts[0] = 0
    found: NDArray[np.float32] = np.maximum.reduceat(stray, starts)
    return found.clip(0.0, 1.0)


def _scaled(crop: Pixels) -> NDArray[np.uint8]:
    gray = trimmed(np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8))
    height, width = gray.shape
    return prepared(gray, width=min(_MAX_WIDTH, max(8, math.ceil(width * HEIGHT / height * SQUEEZE))))
