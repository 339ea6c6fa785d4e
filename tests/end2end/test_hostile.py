from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.model, pytest.mark.corpus]


@pytest.mark.timeout(1500)
def test_every_hostile_file_ends_with_a_result_or_a_clear_error(cli: Any, corpus: Path, tmp_path: Path) -> None:
    with (corpus / "manifest.csv").open(encoding="utf-8", newline="") as file:
        files = [corpus / row["path"] for row in csv.DictReader(file) if row["category"] == "f_hostile"]
    assert len(files) > 100
    process = cli.start("convert", "--json", *files, "--format", "txt", "--out", tmp_path / "out")
    out, errors = process.communicate(timeout=1400)
    assert "Traceback" not in out + errors
    run = [row for row in out.splitlines() if '"event": "file_f' in row]
    assert len(run) == len(files), "each file ends exactly once"
    bad = ("unexpected", "worker_crashed", "page_timeout", "worker_out_of_memory", "recognition_failed")
    assert [row for row in out.splitlines() if any(f'"code": "{code}"' in row for code in bad)] == []
    left = [path.name for path in (tmp_path / "out").rglob(".*")]
    assert left == [], "nothing half-written stays"
