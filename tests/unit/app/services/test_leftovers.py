from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.services.leftovers import remove_leftovers

PREFIXES = ("pagesight-private-", "pagesight-pages-", "pagesight-host-")


@pytest.fixture
def gone() -> int:
    """Number of a process that is gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_only_what_processes_that_are_gone_have_left_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: int
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    kept = {"pagesight-private-elsewhere", "somebody-else"}
    for prefix in PREFIXES:
        for number in (gone, os.getpid()):
            name = f"{prefix}{number}-x"
            if prefix == "pagesight-pages-":
                (tmp_path / name).write_bytes(b"secret text")
            else:
                (tmp_path / name / "data").mkdir(parents=True)
                (tmp_path / name / "data" / "picture.png").write_bytes(b"secret text")
        kept.add(f"{prefix}{os.getpid()}-x")
    for name in ("pagesight-private-elsewhere", "somebody-else"):
        (tmp_path / name).mkdir()
    remove_leftovers()
    assert {path.name for path in tmp_path.iterdir()} == kept
