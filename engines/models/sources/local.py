"""Source kind whose files lie on this machine: folders of the system. Engines layer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from engines.models.catalog import ModelFile, SystemEntry
from engines.models.integrity import copy_checked
from engines.models.sources.base import FetchContext, SourceFailed


class _LocalSource(ABC):
    needs_network = False
    serves_many = False

    @abstractmethod
    def folder(self) -> Path | None:
        """Return where the files lie, None where there is no such folder."""

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Nothing is downloaded."""
        return 0

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Copy the files (see ``Source``)."""
        folder = self.folder()
        if folder is None:
            raise SourceFailed("the folder does not exist")
        for file in files:
            try:
                stream = (folder / file.name).open("rb")
            except OSError as error:
                raise SourceFailed(f"{file.name} cannot be read there ({error.strerror})") from error
            with stream:
                copy_checked(file, stream, into / file.name, lambda done: context.progress(done, 0, "copying"))


class SystemSource(_LocalSource):
    """Files that packages of the operating system installed."""

    def __init__(self, entry: SystemEntry) -> None:
        """Use the folders of a catalog entry."""
        self._entry = entry

    @property
    def label(self) -> str:
        """The folders in words."""
        return f"the system's folder {' or '.join(self._entry.folders)}"

    def folder(self) -> Path | None:
        """Return the first folder that exists."""
        return next((path for path in map(Path, self._entry.folders) if path.is_dir()), None)

    def unavailable_because(self) -> str:
        """Say whether one of the folders exists."""
        return "" if self.folder() else "no such folder on this system"
