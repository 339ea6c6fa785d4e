"""Folders of jobs below the data folder: the upload until the job ends, results until the job is deleted.

Services layer; any thread. A folder is named after its job and can be read by its owner only.
"""

from __future__ import annotations

import re
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import DiskFullError

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


class JobFolders:
    """All folders of jobs."""

    def __init__(self, root: Path) -> None:
        """Use a root; it is made with the first folder."""
        self._root = root
        self._lock = threading.Lock()
        self._left: set[Path] = set()

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
        """Delete the folder of a job."""
        self._delete(self.of(job_id).path)

    def delete_upload(self, job_id: str) -> None:
        """Delete what was sent."""
        self._delete(self.of(job_id).upload)

    def delete_rest(self) -> None:
        """Try again what could not be deleted: some systems keep files that a worker still has open."""
        with self._lock:
            left, self._left = self._left, set()
        for path in left:
            self._delete(path)

    def _delete(self, path: Path) -> None:
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except FileNotFoundError:  # another one was quicker
            return
        except OSError:
            with self._lock:
                self._left.add(path)

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
