"""Pages of a job that stand for the document's own: its translation or its summary, frozen when the job ended.

Services layer; any thread. The file is a row of pages, each before its index and length; a page is decoded by nobody
here.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

from core.errors import DiskFullError

_HEAD = struct.Struct("<QQ")


def write_pages(path: Path, pages: Iterable[tuple[int, bytes]]) -> None:
    """Write pages to a file, in place of what is there.

    Args:
        path: The file.
        pages: Index (counted from 0) and encoded page, one after the other.

    Raises:
        DiskFullError: If it cannot be written.
    """
    growing = path.with_name(f"{path.name}.part")
    try:
        with growing.open("wb") as file:
            for index, page in pages:
                file.write(_HEAD.pack(index, len(page)) + page)
        growing.replace(path)
    except OSError as error:
        raise DiskFullError(
            f"the translated pages cannot be stored ({error.strerror or error})",
            remedy="Free some space on the disk of the data folder",
        ) from error


class OwnPages:
    """The pages of such a file."""

    def __init__(self, path: Path) -> None:
        """Find the pages.

        Raises:
            OSError: If the file cannot be read.
        """
        self._path = path
        self._places: dict[int, tuple[int, int]] = {}
        size, at = path.stat().st_size, 0
        with path.open("rb") as file:
            while at < size:
                file.seek(at)
                index, length = _HEAD.unpack(file.read(_HEAD.size))
                self._places[index] = (at + _HEAD.size, length)
                at += _HEAD.size + length

    def encoded(self, page_index: int) -> bytes | None:
        """Return a page, None where it stays out."""
        place = self._places.get(page_index)
        if place is None:
            return None
        with self._path.open("rb") as file:
            file.seek(place[0])
            return file.read(place[1])
