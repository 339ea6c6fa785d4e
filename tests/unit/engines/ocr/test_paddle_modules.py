from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from core.errors import ModelMissingError, RecognitionError
from engines.ocr.paddle_modules import SessionNetwork, is_model_folder, load_predictor


def test_folder_without_files_is_missing_before_anything_is_imported(tmp_path: Path) -> None:
    (tmp_path / "inference.onnx").write_bytes(b"x")

    assert not is_model_folder(tmp_path)
    with pytest.raises(ModelMissingError, match="not installed"):
        load_predictor("TextDetection", tmp_path, threads=1)


class FailingSession:
    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name="x")]

    def run(self, outputs: object, feeds: object) -> list[object]:
        raise RuntimeError("bad allocation")


def test_failure_of_the_network_becomes_an_error_for_people() -> None:
    predictor = SimpleNamespace(runner=SimpleNamespace(session=FailingSession()), model_name="net")

    with pytest.raises(RecognitionError, match="net failed") as caught:
        SessionNetwork(predictor).run(np.zeros((1, 3, 32, 32), np.float32))

    assert isinstance(caught.value.__cause__, RuntimeError)
