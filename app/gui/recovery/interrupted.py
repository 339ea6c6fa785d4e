"""What was cut off at the last run, gathered from the journal and the library. Free of widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.library.journal import JobRecord, Journal
from app.services.library.library import Library
from app.services.watch.port import JOB_PREFIX


@dataclass(frozen=True, slots=True)
class InterruptedFile:
    """A file whose reading was cut off; several cut-off jobs on it count once.

    Attributes:
        path: The file.
        document_id: Its document, None where it was cut off before that was known.
        job_ids: The jobs that were cut off.
        began_at: When the last of them began, seconds since the epoch.
        pages_done: Pages that are in the library.
        pages_total: Pages of the file, 0 where not known.
        is_missing: Whether the file is no longer there.
        options: How it was to be read, as the journal keeps it; "" where that is not known.
    """

    path: Path
    document_id: str | None
    job_ids: tuple[str, ...]
    began_at: float
    pages_done: int
    pages_total: int
    is_missing: bool
    options: str = ""


def offered(records: Sequence[JobRecord], uploads: Path) -> list[JobRecord]:
    """Leave out what goes on by itself: files of watched folders, and what programs have sent.

    Args:
        records: What was cut off.
        uploads: Folder of what programs send (``AppPaths.api``).
    """
    return [
        record for record in records if not (record.id.startswith(JOB_PREFIX) or record.path.is_relative_to(uploads))
    ]


def gather(records: Sequence[JobRecord], library: Library) -> tuple[InterruptedFile, ...]:
    """Join the journal's records with what the library holds, the latest first. Any thread."""
    entries = {entry.id: entry for entry in library.entries()}
    by_path: dict[Path, list[JobRecord]] = {}
    for record in records:
        by_path.setdefault(record.path, []).append(record)
    found = []
    for path, jobs in by_path.items():
        entry = next((entries[job.document_id] for job in jobs if job.document_id in entries), None)
        found.append(
            InterruptedFile(
                path,
                entry.id if entry else None,
                tuple(job.id for job in jobs),
                max(job.created_at for job in jobs),
                entry.finished_pages if entry else 0,
                entry.page_count if entry else 0,
                not _is_there(path),
                max(jobs, key=lambda job: job.created_at).options,
            )
        )
    return tuple(sorted(found, key=lambda file: file.began_at, reverse=True))


def settle(files: Sequence[InterruptedFile], journal: Journal) -> None:
    """Take the cut-off jobs of files that are gone on with off the list; new jobs stand for them now. Any thread."""
    journal.settle(job_id for file in files for job_id in file.job_ids)


def delete(files: Sequence[InterruptedFile], journal: Journal, library: Library) -> None:
    """Delete what was read of the files and take their jobs off the list. Any thread."""
    settle(files, journal)
    for file in files:
        if file.document_id is not None:
            library.delete(file.document_id)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
