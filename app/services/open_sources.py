"""Source files that a worker process holds open, and the references that tasks name them by. Services layer.

Worker processes only: opening parses bytes of a document.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import FileDamagedError, FileMissingError, FileUnreadableError
from core.settings import Settings

if TYPE_CHECKING:
    from engines.intake import Limits, SourceFile

_OPEN_SOURCES = 2  # a worker that serves two jobs in turn should not open each file anew for each page


@dataclass(frozen=True, slots=True)
class SourceRef:
    """Names a source file, and tells a changed one from the one that was looked into.

    Attributes:
        path: The file.
        password: Password of a PDF.
        size_bytes: Size when it was looked into, -1 before.
        mtime_ns: Time of change then, -1 before.
    """

    path: Path
    password: str | None = None
    size_bytes: int = -1
    mtime_ns: int = -1


class OpenSources:
    """Opens source files and keeps the last ones open. One thread of a worker process."""

    def __init__(self, settings: Settings) -> None:
        """Hold files to the limits of the settings."""
        self._settings = settings
        self._sources: OrderedDict[SourceRef, SourceFile] = OrderedDict()
        self._fingerprints: dict[SourceRef, str] = {}

    def limits(self) -> Limits:
        """Return what files are refused for."""
        from engines.intake import Limits

        return Limits(
            max_image_pixels=int(self._settings.max_megapixels * 1e6),
            max_image_side=self._settings.max_side_px,
            max_pages=self._settings.max_pages,
        )

    def open(self, ref: SourceRef) -> SourceFile:
        """Return the opened file; it stays open until others were asked for.

        Raises:
            InputError: If it was changed since ``ref`` was stamped, or cannot be opened.
        """
        from engines.intake import open_source

        if stamped(ref) != ref:
            raise FileDamagedError("the file was changed while it was read", file=ref.path, remedy="Convert it again")
        if ref in self._sources:
            self._sources.move_to_end(ref)
            return self._sources[ref]
        source = open_source(ref.path, password=ref.password, limits=self.limits())
        self._sources[ref] = source
        while len(self._sources) > _OPEN_SOURCES:
            self._sources.popitem(last=False)[1].close()
        return source

    def open_unchanged(
        self, path: Path, password: str | None, fingerprint: str, checkpoint: Callable[[], None]
    ) -> SourceFile:
        """Open a file that was read before; boxes must never be laid over another content.

        Args:
            path: The file.
            password: Password of a PDF.
            fingerprint: SHA-256 of the content that was read.
            checkpoint: Called while a file that was never looked into is read through.

        Raises:
            InputError: If it has gone, was changed since, or cannot be opened.
        """
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise FileMissingError(
                "the file is no longer where it was read",
                file=path,
                remedy="Put it back, or open it from its new place",
            ) from error
        except OSError as error:  # a drive that went away gives other errors than a file that did
            raise FileUnreadableError(
                f"the file cannot be read ({error.strerror or error})",
                file=path,
                remedy="Check that its drive is connected, and its rights",
            ) from error
        ref = stamped(SourceRef(path, password))
        source = self.open(ref)
        if ref not in self._fingerprints:
            self._fingerprints[ref] = source.read_info(checkpoint).fingerprint
        if self._fingerprints[ref] != fingerprint:
            self._sources.pop(ref).close()
            raise FileDamagedError(
                "the file has been changed since it was read",
                file=path,
                remedy="Read it again to see its new content",
            )
        return source

    def close(self) -> None:
        """Close all files."""
        while self._sources:
            self._sources.popitem()[1].close()


def stamped(ref: SourceRef) -> SourceRef:
    """Return the reference with size and time of the file as it is now.

    Raises:
        FileUnreadableError: If it cannot be asked.
    """
    try:
        stat = ref.path.stat()
    except OSError as error:
        raise FileUnreadableError(
            f"the file cannot be read ({error.strerror or error})",
            file=ref.path,
            remedy="Check that it exists and its rights",
        ) from error
    return SourceRef(ref.path, ref.password, stat.st_size, stat.st_mtime_ns)
