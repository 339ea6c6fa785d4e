"""The files that take what workers print: kept while a host lives, read after a crash. Engines layer."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import psutil

PREFIX = "pagesight-host-"
TAIL_BYTES = 4096


def make_folder() -> Path:
    """Return a new folder for the files of this process's host, and remove those of killed programs.

    Raises:
        OSError: If the temporary folder cannot be written to.
    """
    remove_leftovers()
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))


def remove_leftovers() -> None:
    """Delete the folders of processes that are gone. Any thread."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        pid = folder.name.removeprefix(PREFIX).partition("-")[0]
        if pid.isascii() and pid.isdigit() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def tail(path: Path) -> str:
    """Return the last of what a worker printed; empty where there is nothing."""
    try:
        with path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - TAIL_BYTES))
            return file.read().decode("utf-8", "replace").strip()
    except OSError:
        return ""
