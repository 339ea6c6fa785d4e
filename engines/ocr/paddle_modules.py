"""Loading of PaddleOCR's modules on ONNX Runtime from a model folder.

Engines layer, worker process only: the import of paddleocr costs seconds and 170 MB.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelDamagedError, ModelMissingError, RecognitionError

MODEL_FILES = ("inference.onnx", "inference.yml")
"""What PaddleOCR wants in a model folder."""


def _remedy(model_id: str) -> str:
    # Installing compares hashes first: it mends a damaged model, and says so where the model is not to blame.
    return f'Run "pagesight models install {model_id}"; if that finds nothing to do, install Pagesight again'


def is_model_folder(folder: Path) -> bool:
    """Tell whether the folder holds the files of a model, without reading them."""
    return all((folder / name).is_file() for name in MODEL_FILES)


def load_predictor(module_name: str, folder: Path, *, threads: int, **options: Any) -> Any:
    """Build a PaddleOCR module from a model folder and return its predictor.

    Args:
        module_name: Class of paddleocr, for example "TextDetection".
        folder: Folder with ``MODEL_FILES``; its name is the model's name.
        threads: Threads of one operator.
        options: Further arguments of the class.

    Returns:
        The PaddleX predictor: ``runner.session`` is the ONNX Runtime session, ``post_op`` the post-processing.

    Raises:
        ModelMissingError: If the folder lacks a file.
        ModelDamagedError: If the files do not load.
    """
    if not is_model_folder(folder):
        raise ModelMissingError(
            f"the model {folder.name} is not installed",
            remedy='Run "pagesight models install"',
        )
    # Must be set before the import: PaddleX otherwise asks model hubs whether they are there.
    os.environ.setdefault("PADDLE_PDX_DISABLE_MODEL_SOURCE_CHECK", "True")
    import paddleocr

    engine_config = {
        "intra_op_num_threads": threads,
        "inter_op_num_threads": 1,
        "log_severity_level": 3,
        # Line crops come in many widths; a pattern kept for each would only pile up memory.
        "enable_mem_pattern": False,
    }
    try:
        module = getattr(paddleocr, module_name)(
            model_name=folder.name,
            model_dir=str(folder),
            engine="onnxruntime",
            engine_config=engine_config,
            **options,
        )
    except Exception as error:
        raise ModelDamagedError(
            f"the model {folder.name} cannot be loaded ({type(error).__name__})", remedy=_remedy(folder.name)
        ) from error
    return module.paddlex_predictor


class Network(Protocol):
    """A network with one input of which the first output is wanted."""

    def run(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the first output.

        Raises:
            RecognitionError: If the run fails.
        """
        ...


class SessionNetwork:
    """The ONNX Runtime session of a predictor."""

    def __init__(self, predictor: Any) -> None:
        """Take the session out of a predictor of ``load_predictor``."""
        self._session = predictor.runner.session
        self._name = predictor.model_name
        self._input = self._session.get_inputs()[0].name

    def run(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the first output.

        Raises:
            RecognitionError: If ONNX Runtime fails.
        """
        try:
            output: NDArray[np.float32] = self._session.run(None, {self._input: tensor})[0]
        except Exception as error:
            raise RecognitionError(
                f"the network {self._name} failed on a tensor of shape {tensor.shape}", remedy=_remedy(self._name)
            ) from error
        return output
