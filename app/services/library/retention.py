"""Deleting what was not used for a long time: documents, and files the program stored for them. Any thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection
from pathlib import Path

from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.paths import AppPaths

log = logging.getLogger(__name__)

_DAY_S = 86_400.0
_GRACE_S = 3_600.0


def tidy(library: Library, journal: Journal, paths: AppPaths, keep_days: int) -> None:
    """Delete unused documents, and stored files that belong to nothing any more; for the start of the window."""
    waiting = {job.path for job in journal.jobs() if not job.state.is_final}
    delete_unused(library, keep_days)
    delete_orphans(library, paths, waiting)


def delete_unused(library: Library, keep_days: int, *, now: float | None = None) -> int:
    """Delete documents that were neither read nor looked at for some days, and old conversations about all of them.

    Files are not touched.

    Args:
        library: Where documents are.
        keep_days: Days; 0 keeps everything.
        now: Seconds since the epoch; the clock's by default.

    Returns:
        How many documents were deleted.
    """
    if keep_days <= 0:
        return 0
    limit = (time.time() if now is None else now) - keep_days * _DAY_S
    unused = [entry.id for entry in library.entries() if entry.updated_at < limit]
    for document_id in unused:
        library.delete(document_id)
    library.conversations.delete_unused(limit)
    return len(unused)


def delete_orphans(library: Library, paths: AppPaths, waiting: Collection[Path], *, now: float | None = None) -> None:
    """Delete files that the program stored to read them and that no document names any more.

    Those of the last hour stay: they may be about to be read, or their document's deletion may still be undone.

    Args:
        library: Where documents are.
        paths: Where pasted pictures and composed files are; files elsewhere are never touched.
        waiting: Files that are still to be read.
        now: Seconds since the epoch; the clock's by default.
    """
    limit = (time.time() if now is None else now) - _GRACE_S
    named = {entry.path for entry in library.entries()} | set(waiting)
    # By the end of the path: a disk may be connected elsewhere than when the document was read.
    ends = {path.parts[-length:] for path in named for length in (2, 3)}
    for file in stored_files(paths):
        is_named = file in named or file.relative_to(paths.data).parts in ends
        if not is_named and _is_older(file, limit):
            _delete(file, paths)


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
