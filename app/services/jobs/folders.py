"""Folders of jobs below the data folder: the upload until the job ends, results until the job is deleted.

Services layer; any thread. A folder is named after its job and can be read by its owner only.
"""

from __future__ import annotations

import logging
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import DiskFullError

log = logging.getLogger(__name__)

_ID = re.compile(r"[0-9a-f]{32}")
_LONGEST_NAME = 200
_NOT_SHOWN = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class JobFolder:
    """Where files of a job are.

    Attributes:
        path: The folder.
    """

    path: Path

    @property
    def upload(self) -> Path:
        """The file that was sent; its name on the disk is always the same."""
        return self.path / "upload"

    @property
    def pdf(self) -> Path:
        """The searchable PDF, made while the upload was there."""
        return self.path / "searchable.pdf"

    @property
    def pages(self) -> Path:
        """Pages that stand for the document's own: its translation or summary."""
        return self.path / "pages"

    @property
    def results(self) -> Path:
        """Folder of formats that were asked for; they can be made again."""
        return self.path / "results"

    def fixed(self, suffix: str) -> Path:
        """Return a format that was written while the source could be opened; ``suffix`` with its dot."""
        return self.path / f"fixed{suffix}"

    def delete_upload(self) -> None:
        """Delete what was sent."""
        try:
            self.upload.unlink(missing_ok=True)
        except OSError as error:  # another program looks at it; the next sweep tries again
            log.warning("an upload could not be deleted yet: %s", error.strerror)


class JobFolders:
    """All folders of jobs."""

    def __init__(self, root: Path) -> None:
        """Use a root; it is made with the first folder."""
        self._root = root

    def of(self, job_id: str) -> JobFolder:
        """Return the folder of a job, whether or not it is there."""
        return JobFolder(self._root / job_id)

    def create(self, job_id: str) -> JobFolder:
        """Make the folder of a new job.

        Raises:
            DiskFullError: If it cannot be made.
        """
        folder = self.of(job_id)
        try:
            folder.path.mkdir(mode=0o700, parents=True)
        except OSError as error:
            raise DiskFullError(
                f"the upload cannot be stored ({error.strerror or error})",
                remedy="Free some space on the disk of the data folder, and check its rights",
            ) from error
        return folder

    def delete(self, job_id: str) -> None:
        """Delete the folder of a job; what another program holds open goes with a later sweep."""
        shutil.rmtree(self.of(job_id).path, ignore_errors=True)

    def ids(self, *, older_than_s: float = 0.0) -> Iterator[str]:
        """Yield the jobs whose folders are there and were not changed for so many seconds."""
        limit = time.time() - older_than_s
        try:
            for path in self._root.iterdir():
                if _ID.fullmatch(path.name) and path.stat().st_mtime <= limit:
                    yield path.name
        except OSError:  # no upload yet, or deleted meanwhile
            return


def shown_name(file_name: str) -> str:
    """Return a file name as it may be shown and stored: without folders, control characters and excess."""
    name = re.split(r"[/\\]", file_name)[-1]
    name = _NOT_SHOWN.sub("", name.encode("utf-8", "replace").decode("utf-8")).strip()
    if name in ("", ".", ".."):
        return "upload"
    if len(name) > _LONGEST_NAME:
        stem, dot, suffix = name.rpartition(".")
        name = f"{stem[: _LONGEST_NAME - 12]}.{suffix[:10]}" if dot else name[:_LONGEST_NAME]
    return name
