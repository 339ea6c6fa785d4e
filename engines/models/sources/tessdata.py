"""Source kind: Tesseract's data that packages of the operating system installed. Engines layer.

Nothing is ever fetched from it: the store uses the system's file in its place. What is left to this source is to say
why there is none, and which package brings it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engines.models.catalog import ModelFile, TessdataEntry
from engines.models.sources.base import FetchContext, SourceFailed


class TessdataSource:
    """The system's own data."""

    needs_network = False
    serves_many = False
    label = "the system's Tesseract data"

    def __init__(self, entry: TessdataEntry) -> None:
        """Use a catalog entry."""
        self._entry = entry

    def unavailable_because(self) -> str:
        """Name the package: where the system has a sound file, nobody asks for a source."""
        return f'not there or damaged; on Debian and Ubuntu "sudo apt install {self._entry.package}" brings it'

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Nothing is downloaded."""
        return 0

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Give nothing (see ``Source``)."""
        raise SourceFailed(self.unavailable_because())
