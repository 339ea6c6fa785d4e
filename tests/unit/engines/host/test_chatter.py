from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from engines.host.chatter import make_folder, tail


def test_folders_of_dead_programs_are_removed_and_others_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead = tmp_path / "pagesight-host-999999999-abc"
    alive = tmp_path / f"pagesight-host-{os.getppid()}-abc"
    foreign = tmp_path / "pagesight-host-notes"
    for folder in (dead, alive, foreign):
        folder.mkdir()
        (folder / "worker.log").touch()
    mine = make_folder()
    assert mine.is_dir()
    assert mine.parent == tmp_path
    assert (dead.exists(), alive.exists(), foreign.exists()) == (False, True, True)


def test_tail_is_the_end_of_a_long_file(tmp_path: Path) -> None:
    path = tmp_path / "worker.log"
    path.write_bytes(b"first\n" + b"x" * 10_000 + b"\nlast \xff words\n")
    assert tail(path).endswith("x\nlast \N{REPLACEMENT CHARACTER} words")
    assert "first" not in tail(path)


def test_tail_of_no_file_is_empty(tmp_path: Path) -> None:
    assert tail(tmp_path / "absent") == ""
