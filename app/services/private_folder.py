"""A folder for what a private session cannot hold in memory: outside the program's own folders, deleted at its end."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from app.services.paths import AppPaths

_PREFIX = "pagesight-private-"


@contextmanager
def private_paths(within: Path | None = None) -> Iterator[AppPaths]:
    """Give folders that only this user can open and that are deleted with the block.

    What a private session of a killed program has left is deleted first.

    Args:
        within: Where to make them; the system's folder for temporary files without.
    """
    within = within or Path(tempfile.gettempdir())
    remove_leftovers(within)
    with tempfile.TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-", dir=within, ignore_cleanup_errors=True) as name:
        root = Path(name)
        yield AppPaths(root / "data", root / "config", root / "logs")


def remove_leftovers(within: Path | None = None) -> None:
    """Delete folders of private sessions whose process is gone. Any thread."""
    within = within or Path(tempfile.gettempdir())
    for folder in within.glob(f"{_PREFIX}*"):
        number = folder.name.removeprefix(_PREFIX).partition("-")[0]
        # Folders of other users cannot be deleted, and need not be.
        if number.isdecimal() and not psutil.pid_exists(int(number)):
            with contextlib.suppress(OSError):
                shutil.rmtree(folder)
