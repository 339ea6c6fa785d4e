from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import ModelMissingError
from engines.ocr.registry import PLUGS, PlugRole, installed_plugs, require_plug


def install(root: Path, model_id: str) -> None:
    folder = root / model_id
    folder.mkdir()
    for name in ("inference.onnx", "inference.yml"):
        (folder / name).write_bytes(b"x")


def test_ids_are_unique_and_every_role_has_a_plug() -> None:
    assert len({plug.id for plug in PLUGS}) == len(PLUGS)
    assert {plug.role for plug in PLUGS} == set(PlugRole)


def test_only_complete_model_folders_count_as_installed(tmp_path: Path) -> None:
    install(tmp_path, "PP-OCRv6_small_rec")
    (tmp_path / "PP-OCRv6_small_det").mkdir()

    assert [plug.id for plug in installed_plugs(PlugRole.RECOGNISER, tmp_path)] == ["paddle-recognition"]
    assert installed_plugs(PlugRole.DETECTOR, tmp_path) == []


def test_log_says_why_a_plug_is_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        installed_plugs(PlugRole.DETECTOR, tmp_path)

    assert "paddle-detection skipped" in caplog.text
    assert "models install PP-OCRv6_small_det" in caplog.text


def test_missing_plug_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError) as caught:
        require_plug(PlugRole.RECOGNISER, tmp_path)

    assert "models install PP-OCRv6_small_rec" in caught.value.remedy


def test_importing_the_registry_loads_nothing_heavy() -> None:
    code = (
        "import sys, engines.ocr.registry;"
        "print([m for m in ('cv2', 'onnxruntime', 'paddleocr', 'paddlex') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
