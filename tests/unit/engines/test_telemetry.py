from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("wish", [None, "0"])
@pytest.mark.parametrize("entry", ["engines.host.child", "engines.ocr.paddle_modules", "app.services.worker_tasks"])
def test_onnx_runtime_stores_and_sends_nothing_of_its_own(tmp_path: Path, entry: str, wish: str | None) -> None:
    """It keeps a device id and events in the cache folder, and a session file in that for temporary files."""
    environment = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    folders = {"HOME": "home", "XDG_CACHE_HOME": "cache", "TMPDIR": "tmp", "LOCALAPPDATA": "local", "TEMP": "tmp"}
    for name, folder in folders.items():
        (tmp_path / folder).mkdir(exist_ok=True)
        environment[name] = str(tmp_path / folder)
    if wish is not None:
        environment["ORT_DISABLE_TELEMETRY"] = wish
    script = f"import {entry}; import onnxruntime; onnxruntime.get_available_providers()"
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=120)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
