"""Which script a line is written in, and whether it stands upside down, told from its picture by a small network.

Engines layer, worker process only. The network is ours and part of the program
(``resources/models/script_classifier``, with the script that trained it); one window of 256 x 32 pixels costs under a
millisecond on one core.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ModelDamagedError, RecognitionError
from core.page_source import Pixels
from core.resources import resource_path
from engines.ocr.base import Checkpoint, ScriptGuess

_FOLDER = "models/script_classifier"
_HEIGHT, _WIDTH = 32, 256  # of a window, pixels; the network was trained on them
_LEAST_SPREAD = 8.0  # grey levels: below it an even crop is not stretched to noise; as in training
_SURE = 0.9  # a wide line whose middle says less is looked at in two more places
_WINDOWS_AT_ONCE = 64  # of one run: 50 ms
_SMALLEST_PROBABILITY = 0.001  # scripts below it are not listed
_UNKNOWN = "Zyyy"


@dataclass(frozen=True, slots=True)
class LineLook:
    """What the picture of a line says before it is read.

    Attributes:
        scripts: Likely scripts, best first, at least one.
        upside_down: Probability, 0..1, that the line stands on its head.
    """

    scripts: tuple[ScriptGuess, ...]
    upside_down: float


class OnnxScriptClassifier:
    """The network on ONNX Runtime; one thread at a time."""

    def __init__(self, session: Any, scripts: Sequence[str]) -> None:
        """Build from a loaded session.

        Args:
            session: Takes (N, 1, 32, 256) float32, gives (N, len(scripts)) and (N,) probabilities.
            scripts: ISO 15924 codes of the classes.
        """
        self._session = session
        self._scripts = tuple(scripts)

    @classmethod
    def load(cls, folder: Path | None = None, *, threads: int = 1) -> OnnxScriptClassifier:
        """Load the network.

        Args:
            folder: Holds ``script_classifier.onnx`` and ``scripts.json``; None for the one that comes with the program.
            threads: Threads of one operator.

        Raises:
            ModelDamagedError: If the files are missing or do not load.
        """
        import onnxruntime

        try:
            folder = resource_path(_FOLDER) if folder is None else folder
            scripts = json.loads((folder / "scripts.json").read_text(encoding="utf-8"))
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            model = (folder / "script_classifier.onnx").read_bytes()
            session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise ModelDamagedError(
                f"the network that tells scripts cannot be loaded ({type(error).__name__})",
                remedy="It is part of the program: install Pagesight again",
            ) from error
        return cls(session, scripts)

    def classify(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[tuple[ScriptGuess, ...]]:
        """Return the likely scripts of each crop (see ``ScriptClassifier``)."""
        return [look.scripts for look in self.look(crops, checkpoint)]

    def look(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[LineLook]:
        """Return scripts and way up of each crop.

        Args:
            crops: (h, w, 3) uint8 RGB each, one line of text running across, upright or upside down.
            checkpoint: See ``Checkpoint``; called before every run of the network.

        Raises:
            RecognitionError: If the network fails.
        """
        strips = [_strip(crop) for crop in crops]
        known = [index for index, strip in enumerate(strips) if strip is not None]
        scripts, turned = self._run([_window(strips[index], 0.5) for index in known], checkpoint)
        wide = [
            place
            for place, index in enumerate(known)
            if _width(strips[index]) > 1.5 * _WIDTH and scripts[place].max() < _SURE
        ]
        for share in (0.0, 1.0):
            more, more_turned = self._run([_window(strips[known[place]], share) for place in wide], checkpoint)
            scripts[wide] += more
            turned[wide] += more_turned
        scripts[wide] /= 3
        turned[wide] /= 3
        looks = {
            index: LineLook(self._guesses(scripts[place]), float(turned[place])) for place, index in enumerate(known)
        }
        nothing = LineLook((ScriptGuess(_UNKNOWN, 0.0),), 0.0)
        return [looks.get(index, nothing) for index in range(len(crops))]

    def _run(
        self, windows: Sequence[NDArray[np.float32]], checkpoint: Checkpoint
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        scripts = np.zeros((len(windows), len(self._scripts)), np.float32)
        turned = np.zeros(len(windows), np.float32)
        for begin in range(0, len(windows), _WINDOWS_AT_ONCE):
            checkpoint()
            part = slice(begin, begin + _WINDOWS_AT_ONCE)
            tensor = np.stack(windows[part])[:, None]
            try:
                scripts[part], turned[part] = self._session.run(["scripts", "upside_down"], {"lines": tensor})
            except Exception as error:
                raise RecognitionError(
                    "the network that tells scripts failed", remedy="Please report it with the log"
                ) from error
        return scripts, turned

    def _guesses(self, chances: NDArray[np.float32]) -> tuple[ScriptGuess, ...]:
        order = np.argsort(-chances)
        best = [index for index in order if chances[index] >= _SMALLEST_PROBABILITY] or [order[0]]
        return tuple(ScriptGuess(self._scripts[index], float(chances[index])) for index in best)


def _strip(crop: Pixels) -> NDArray[np.uint8] | None:
    """Return the crop in grey, 32 pixels high; None where it has no pixels."""
    height, width = crop.shape[:2]
    if not height or not width:
        return None
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    size = (max(8, round(width * _HEIGHT / height)), _HEIGHT)
    return np.asarray(
        cv2.resize(grey, size, interpolation=cv2.INTER_AREA if height > _HEIGHT else cv2.INTER_LINEAR), np.uint8
    )


def _width(strip: NDArray[np.uint8] | None) -> int:
    return 0 if strip is None else int(strip.shape[1])


def _window(strip: NDArray[np.uint8] | None, share: float) -> NDArray[np.float32]:
    """Return the (32, 256) window that begins at a share 0..1 of the room there is, of mean 0 and spread 1."""
    window = np.zeros((_HEIGHT, _WIDTH), np.float32)
    if strip is not None:
        begin = round(max(0, strip.shape[1] - _WIDTH) * share)
        part = strip[:, begin : begin + _WIDTH].astype(np.float32)
        window[:, : part.shape[1]] = (part - part.mean()) / max(_LEAST_SPREAD, float(part.std()))
    return window
