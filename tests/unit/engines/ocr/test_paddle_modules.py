from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from core.errors import ModelDamagedError, ModelMissingError, RecognitionError
from engines.ocr.paddle_modules import MODEL_FILES, SessionNetwork, is_model_folder, load_predictor


def test_folder_without_files_is_missing_before_anything_is_imported(tmp_path: Path) -> None:
    (tmp_path / "inference.onnx").write_bytes(b"x")

    assert not is_model_folder(tmp_path)
    with pytest.raises(ModelMissingError, match="not installed") as caught:
        load_predictor("TextDetection", tmp_path, threads=1)
    assert caught.value.file is None


def test_files_that_do_not_load_name_a_remedy_that_works_and_leave_the_place_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in MODEL_FILES:
        (tmp_path / name).write_bytes(b"x")

    def refuse(**_: object) -> None:
        raise RuntimeError("protobuf parsing failed")

    monkeypatch.setitem(sys.modules, "paddleocr", SimpleNamespace(TextDetection=refuse))
    with pytest.raises(ModelDamagedError, match=f"models install {tmp_path.name}") as caught:
        load_predictor("TextDetection", tmp_path, threads=1)
    assert caught.value.located(file="scan.pdf").file == "scan.pdf"


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
