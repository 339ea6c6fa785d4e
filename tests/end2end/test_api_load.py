"""Many clients at once, for a short while: a quick cut of ``benchmarks.api --only crowd``. Nothing here is timed."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.api.crowd import measure_crowd
from benchmarks.api.server import Home
from benchmarks.api.upload import measure_upload

pytestmark = pytest.mark.model


def test_whatever_sixteen_clients_send_each_answer_is_documented_and_each_job_ends(models_root: Path) -> None:
    found = measure_crowd(
        16, 20, make_home=lambda: Home(models_root, "api_inline_wait_s = 1.0\napi_jobs_waiting = 24\n"), asks=False
    )
    assert found.faults == []
    assert sum(found.ended.values()) == found.jobs > 0
    assert found.server_mb < 400


def test_a_large_upload_is_never_held_in_memory(models_root: Path) -> None:
    found = measure_upload(60, make_home=lambda: Home(models_root))
    assert found.status == "done"
    assert found.growth_mb < 30
