"""Layout detection on ONNX Runtime: PaddleOCR's PP-DocLayout family, and its older PicoDet network for CDLA classes.

Engines layer, worker process only. Two interfaces are understood: exports that take ``image`` with ``scale_factor``
(and ``im_shape``) and give boxes, as PaddleOCR's LayoutDetection wants them, and PicoDet's raw heads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ModelDamagedError, ModelMissingError, RecognitionError
from core.geometry import BBox
from core.page_source import Pixels
from engines.layout.model.base import LayoutRegion
from engines.layout.model.boxes import boxes_of_heads, without_doubles
from engines.layout.model.labels import KINDS

LEAST_SCORE = 0.5
_FILE = "inference.onnx"
_DEFAULT_SIDE = 800  # pixels of the input of PP-DocLayout where the network itself leaves it open
# PicoDet of the CDLA set was trained on ImageNet's mean and spread; exports with boxes take 0..1.
_MEAN, _SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# label_list of PP-DocLayoutV3's inference.yml has its order from the network; files without one give none.
_LABELS_KEY = "character"


class OnnxLayoutModel:
    """A layout network; not thread-safe."""

    def __init__(self, session: Any, labels: Sequence[str], *, name: str, least_score: float = LEAST_SCORE) -> None:
        """Build from a loaded session.

        Args:
            session: ONNX Runtime session with one of the two interfaces.
            labels: Class names by number.
            name: Id of the model, for messages.
            least_score: Regions below it are dropped.

        Raises:
            ModelDamagedError: If the network has neither interface.
        """
        self._session = session
        self._labels = tuple(labels)
        self._name = name
        self._least_score = least_score
        inputs = {each.name: each.shape for each in session.get_inputs()}
        self._inputs = tuple(inputs)
        image = inputs.get("image")
        outputs = session.get_outputs()
        self._gives_heads = len(outputs) == 8 and len(inputs) == 1
        if image is None or len(image) != 4 or not (self._gives_heads or "scale_factor" in inputs):
            raise _damaged(name, "it is no layout network that is understood")
        self._height, self._width = (s if isinstance(s, int) and s > 0 else _DEFAULT_SIDE for s in image[2:])

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> OnnxLayoutModel:
        """Load a network from a model folder; its name is the model's name.

        Args:
            folder: Holds ``inference.onnx`` and, where the network does not name its classes, ``inference.yml``.
            threads: Threads of one operator.

        Raises:
            ModelMissingError: If there is no network.
            ModelDamagedError: If it does not load.
        """
        import onnxruntime

        if not (folder / _FILE).is_file():
            raise ModelMissingError(
                f"the model {folder.name} is not installed",
                remedy=f'Run "pagesight models install {folder.name}"',
            )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            session = onnxruntime.InferenceSession(str(folder / _FILE), options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise _damaged(folder.name, f"it does not load ({type(error).__name__})") from error
        labels = _labels_of(session, folder)
        if not labels:
            raise _damaged(folder.name, "the names of its classes are missing")
        return cls(session, labels, name=folder.name)

    def detect(self, pixels: Pixels, checkpoint: Callable[[], None]) -> list[LayoutRegion]:
        """Return the regions of a page (see ``LayoutModel``)."""
        checkpoint()
        height, width = pixels.shape[:2]
        scale_y, scale_x = self._height / height, self._width / width
        resized = cv2.resize(pixels, (self._width, self._height), interpolation=cv2.INTER_AREA)
        image = resized.astype(np.float32) / 255
        if self._gives_heads:
            image = (image - np.array(_MEAN, np.float32)) / np.array(_SPREAD, np.float32)
        feed = {"image": np.ascontiguousarray(image.transpose(2, 0, 1)[None])}
        if "scale_factor" in self._inputs:
            feed["scale_factor"] = np.array([[scale_y, scale_x]], np.float32)
        if "im_shape" in self._inputs:
            feed["im_shape"] = np.array([[self._height, self._width]], np.float32)
        try:
            outputs = self._session.run(None, feed)
        except Exception as error:
            raise RecognitionError(
                f"the layout model {self._name} failed ({type(error).__name__})",
                remedy='Set "layout" to "geometric", or install the model again',
            ) from error
        checkpoint()
        if self._gives_heads:
            boxes = boxes_of_heads(outputs[:4], outputs[4:], (self._height, self._width), self._least_score)
            boxes[:, [2, 4]] /= scale_x
            boxes[:, [3, 5]] /= scale_y
        else:
            boxes = _plain_boxes(outputs, self._least_score)
        return self._regions(boxes, width, height)

    def _regions(self, boxes: NDArray[np.float32], width: int, height: int) -> list[LayoutRegion]:
        regions = []
        for number, score, *sides in boxes.tolist():
            label = self._labels[int(number)] if 0 <= int(number) < len(self._labels) else ""
            kind = KINDS.get(label.lower())
            left, top = max(0.0, sides[0]), max(0.0, sides[1])
            right, bottom = min(float(width), sides[2]), min(float(height), sides[3])
            if kind is not None and right > left and bottom > top:
                regions.append(LayoutRegion(kind, BBox(left, top, right, bottom), float(score)))
        return regions


def _plain_boxes(outputs: Sequence[NDArray[np.float32]], least_score: float) -> NDArray[np.float32]:
    """Return (N, 6) boxes of an export that ends in boxes; later columns (an order) are not used."""
    boxes = np.asarray(outputs[0], np.float32).reshape(-1, np.asarray(outputs[0]).shape[-1])
    if boxes.shape[1] < 6:
        return np.zeros((0, 6), np.float32)
    known = boxes[(boxes[:, 1] >= least_score) & (boxes[:, 0] >= 0), :6]
    return without_doubles(known, 0.6)


def _labels_of(session: Any, folder: Path) -> tuple[str, ...]:
    """Return the class names: from the network's own description, else from the makers' file."""
    described = session.get_modelmeta().custom_metadata_map.get(_LABELS_KEY, "")
    if described:
        return tuple(described.splitlines())
    settings = folder / "inference.yml"
    if not settings.is_file():
        return ()
    import yaml

    try:
        stated = yaml.safe_load(settings.read_text(encoding="utf-8"))
    except (OSError, UnicodeError, yaml.YAMLError):
        return ()
    labels = stated.get("label_list") if isinstance(stated, dict) else None
    return tuple(map(str, labels)) if isinstance(labels, list) else ()


def _damaged(name: str, why: str) -> ModelDamagedError:
    return ModelDamagedError(
        f"the layout model {name} cannot be used: {why}",
        remedy=f'Run "pagesight models install {name}", or set "layout" to "geometric"',
    )
