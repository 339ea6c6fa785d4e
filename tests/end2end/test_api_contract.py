"""The running program against its own description; ``python -m benchmarks.api --only contract`` does it longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.api.contract import run_contract
from benchmarks.model_folders import DEFAULT_MODELS
from tests.end2end.api_server import served
from tests.end2end.conftest import Cli

pytestmark = [pytest.mark.model, pytest.mark.timeout(900)]


def test_no_answer_breaks_the_description(tmp_path: Path, models_root: Path) -> None:
    models = tmp_path / "home" / "data" / "models"
    models.mkdir(parents=True)
    for name in DEFAULT_MODELS:
        (models / name).symlink_to(models_root / name, target_is_directory=True)
    with served(Cli(tmp_path / "home")) as api:
        result = run_contract(api.url, api.token, max_examples=5, timeout_s=800)
        assert result.findings == (), result.log
        assert result.calls > 200
        code, errors = api.stop()
    assert (code, "Traceback" in errors) == (0, False)
    log = tmp_path / "home" / "logs" / "pagesight.log"
    assert not log.exists() or "unexpected failure" not in log.read_text(encoding="utf-8")
