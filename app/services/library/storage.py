"""What the program keeps on this machine, where, and how to get rid of it. Any thread."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.services.library.library import Library
from app.services.paths import AppPaths
from core.errors import OutputNotWritableError


class Kept(StrEnum):
    """What is kept."""

    LIBRARY = "library"
    FILES = "files"
    MODELS = "models"
    SETTINGS = "settings"
    LOGS = "logs"


@dataclass(frozen=True, slots=True)
class StoredPlace:
    """One thing that is kept.

    Attributes:
        kept: What it is.
        path: Where it lies; need not exist.
        size_bytes: Room it takes.
    """

    kept: Kept
    path: Path
    size_bytes: int


def stored_places(paths: AppPaths) -> tuple[StoredPlace, ...]:
    """Return everything that is kept, with its size."""
    library = sum(_size(file) for file in _library_files(paths))
    return (
        StoredPlace(Kept.LIBRARY, paths.library_file, library),
        StoredPlace(Kept.FILES, paths.data, sum(map(_size, (*paths.own_files, paths.api)))),
        StoredPlace(Kept.MODELS, paths.models, _size(paths.models)),
        StoredPlace(Kept.SETTINGS, paths.config, _size(paths.config)),
        StoredPlace(Kept.LOGS, paths.logs, _size(paths.logs)),
    )


def delete_stored(paths: AppPaths, library: Library) -> None:
    """Delete all documents with what was read and corrected, pasted and composed files, logs and remembered choices.

    Settings and models stay: neither says anything about a document. So does what others keep in the data folder, which
    may be any folder that a person chose. The log in use is emptied.

    Raises:
        LibraryBusyError: If another process is using the library.
        OutputNotWritableError: If a file cannot be deleted.
    """
    library.delete_all()
    try:
        for path in (*paths.own_files, paths.api):
            if path.is_symlink():
                path.unlink()
            elif path.is_dir():
                shutil.rmtree(path)
        (paths.config / "export.toml").unlink(missing_ok=True)
        if paths.logs.is_dir():
            for file in paths.logs.iterdir():
                if file == paths.log_file:
                    os.truncate(file, 0)  # it is open; some systems do not delete open files
                elif file.is_file():
                    file.unlink()
    except OSError as error:
        raise OutputNotWritableError(
            f"it cannot be deleted ({error.strerror or error})",
            file=error.filename,
            remedy="Check the rights of its folder, or delete it by hand",
        ) from error


def _library_files(paths: AppPaths) -> tuple[Path, ...]:
    file = paths.library_file
    return file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")


def _size(path: Path) -> int:
    try:
        if path.is_file():
            return path.stat().st_size
        return sum(_size(Path(folder) / name) for folder, _, names in os.walk(path) for name in names)
    except OSError:  # gone meanwhile, or closed to us
        return 0
