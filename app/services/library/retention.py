"""Deleting what was not used for a long time: documents, and files the program stored for them. Any thread."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from app.services.library.library import Library
from app.services.paths import AppPaths

log = logging.getLogger(__name__)

_DAY_S = 86_400.0


def delete_unused(library: Library, paths: AppPaths, keep_days: int, *, now: float | None = None) -> int:
    """Delete documents that were neither read nor looked at for some days, with the files stored for them.

    Source files elsewhere are never touched. Stored files that no document names any more go once they are that old.

    Args:
        library: Where documents are.
        paths: Where pasted pictures and composed files are.
        keep_days: Days; 0 keeps everything.
        now: Seconds since the epoch; the clock's by default.

    Returns:
        How many documents were deleted.
    """
    if keep_days <= 0:
        return 0
    limit = (time.time() if now is None else now) - keep_days * _DAY_S
    unused = [entry for entry in library.entries() if entry.updated_at < limit]
    for entry in unused:
        library.delete(entry.id)
    named = {entry.path for entry in library.entries()}
    gone = {entry.path for entry in unused} - named
    for file in stored_files(paths):
        if file in gone or (file not in named and _is_older(file, limit)):
            _delete(file, paths)
    return len(unused)


def delete_stored_file(path: Path, library: Library, paths: AppPaths) -> None:
    """Delete a file that the program stored, once no document names it; other files are left alone."""
    if path in stored_files(paths) and all(entry.path != path for entry in library.entries()):
        _delete(path, paths)


def stored_files(paths: AppPaths) -> list[Path]:
    """Return the files the program made itself to read them: pasted pictures, captures, composed documents."""
    return [file for folder in paths.own_files for file in folder.rglob("*") if file.is_file()]


def _is_older(file: Path, limit: float) -> bool:
    try:
        return file.stat().st_mtime < limit
    except OSError:
        return False


def _delete(file: Path, paths: AppPaths) -> None:
    try:
        file.unlink(missing_ok=True)
        if file.parent not in paths.own_files and not any(file.parent.iterdir()):
            file.parent.rmdir()
    except OSError as error:
        log.warning("a stored file could not be deleted: %s", error.strerror)
