from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.private_folder import private_paths, remove_leftovers


def test_folders_are_this_users_only_and_go_with_the_block(tmp_path: Path) -> None:
    with private_paths(tmp_path) as paths:
        root = paths.data.parent
        paths.data.mkdir()
        (paths.data / "a").write_text("x")
        assert stat.S_IMODE(root.stat().st_mode) == 0o700 or os.name == "nt"
    assert list(tmp_path.iterdir()) == []


def test_folders_are_deleted_after_an_exception_too(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="x"), private_paths(tmp_path):
        raise ValueError("x")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_deleted_and_what_is_in_use_stays(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for name in (f"pagesight-private-{ended.pid}-x", f"pagesight-private-{os.getpid()}-y", "something-else"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "f").write_text("x")
    remove_leftovers(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"pagesight-private-{os.getpid()}-y", "something-else"]
