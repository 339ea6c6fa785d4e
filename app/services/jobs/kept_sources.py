"""What stands for the upload of an ended job: its searchable PDF shows the same pages. Services layer; any thread.

A window draws pages of such a document from it, and exports that need the source open it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.services.jobs.folders import JobFolders
from app.services.jobs.records import JobRecord
from app.services.jobs.store import JobStore
from app.services.library.database import Database


@dataclass(frozen=True, slots=True)
class KeptSource:
    """A file to draw in the place of a source that is gone.

    Attributes:
        path: The file; pages have the indices that they had in the source, and the same frames but for the resolution.
        fingerprint: SHA-256 of its content, lower-case hex.
        is_translated: Whether its hidden text is a translation, and not what stands on the pages.
    """

    path: Path
    fingerprint: str
    is_translated: bool = False


class KeptSources:
    """Finds them by document."""

    def __init__(self, database: Database, root: Path) -> None:
        """Use the library's database and the root of the folders of jobs (``AppPaths.api``)."""
        self._store = JobStore(database)
        self._folders = JobFolders(root)
        self._fingerprints: dict[tuple[Path, int, int], str] = {}

    def of(self, document_id: str) -> KeptSource | None:
        """Return what stands for the source of a document; None where no job has kept anything. Reads the whole file.

        It may be encrypted with the password that the source had. One that holds the document's own text goes before a
        translated one.
        """
        for job in sorted(self._store.latest_of_document(document_id), key=_is_translated):
            path = self._folders.of(job.id).pdf
            try:
                stat = path.stat()
                key = (path, stat.st_size, stat.st_mtime_ns)
                if key not in self._fingerprints:
                    with path.open("rb") as file:
                        self._fingerprints[key] = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError:
                continue
            return KeptSource(path, self._fingerprints[key], _is_translated(job))
        return None


def _is_translated(job: JobRecord) -> bool:
    return job.facts is not None and bool(job.facts.translated_to)
