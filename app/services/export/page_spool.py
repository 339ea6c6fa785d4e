"""Pages on their way to a worker: a temporary file that the worker reads page by page.

A long document has hundreds of megabytes of pages. They are copied from the library in small groups, so that the parent
never holds them all, and the worker decodes each when its exporter asks for it. The file holds what the library holds;
those of killed programs are removed when the next one is written, or the program starts. Pages of a library that lives
in memory only never touch the disk: they travel in the message to the worker.
"""

from __future__ import annotations

import os
import struct
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, overload

import psutil

from app.services.library.library import Library
from core.errors import DiskFullError
from core.model import Page
from core.serialization import page_from_json

_PREFIX = "pagesight-pages-"
_AT_ONCE = 32  # pages held at a time
_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class PageSpool:
    """Encoded pages, or the name of a file of them; picklable.

    Attributes:
        byte_count: Size of all of them.
        path: The file; it lasts as long as the block of ``spooled``.
        encoded: The pages themselves, where there is no file.
    """

    byte_count: int
    path: Path | None = None
    encoded: tuple[bytes, ...] = ()

    @classmethod
    def of(cls, encoded: Iterable[bytes]) -> PageSpool:
        """Return pages that travel without a file."""
        held = tuple(encoded)
        return cls(sum(map(len, held)), encoded=held)

    @contextmanager
    def opened(self) -> Iterator[Sequence[Page]]:
        """Open it in the worker: the pages in order, each decoded when it is asked for and kept nowhere.

        Raises:
            OSError: If the file is gone.
        """
        if self.path is None:
            yield _DecodedOnDemand(self.encoded.__getitem__, len(self.encoded))
            return
        with self.path.open("rb") as file:
            places = list(_places(file, self.byte_count))

            def read(index: int) -> bytes:
                place, length = places[index]
                file.seek(place)
                return file.read(length)

            yield _DecodedOnDemand(read, len(places))


class _DecodedOnDemand(Sequence[Page]):
    def __init__(self, read: Callable[[int], bytes], count: int) -> None:
        self._read = read
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Page: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Page, ...]: ...

    def __getitem__(self, index: int | slice) -> Page | tuple[Page, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(self._count)))
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return page_from_json(self._read(index % self._count))


def _places(file: BinaryIO, byte_count: int) -> Iterator[tuple[int, int]]:
    """Yield where each page begins, and its length."""
    place = 0
    while place < byte_count:
        file.seek(place)
        (length,) = _LENGTH.unpack(file.read(_LENGTH.size))
        place += _LENGTH.size
        yield place, length
        place += length


@contextmanager
def spooled(
    library: Library,
    document_id: str,
    page_indices: Iterable[int],
    instead: Callable[[int], bytes | None] | None = None,
) -> Iterator[PageSpool]:
    """Hand over the stored ones of the given pages, in page order, for as long as the block lasts.

    Args:
        library: Holds the pages.
        document_id: Of which document.
        page_indices: Which pages.
        instead: Returns the encoded page that stands for the stored one, such as its translation; None for none.

    Raises:
        DiskFullError: If there is no room for the file, or the folder for temporary files cannot be written to.
    """

    def pages(wanted: Iterable[int]) -> Iterator[bytes]:
        if instead is None:
            yield from (result.page_json for result in library.page_results(document_id, wanted))
        else:
            yield from (page for index in wanted if (page := instead(index)) is not None)

    if library.is_in_memory:
        yield PageSpool.of(pages(sorted(set(page_indices)) if instead is not None else page_indices))
        return
    remove_leftovers()
    wanted = iter(sorted(set(page_indices)))
    path: Path | None = None
    try:
        try:
            handle, name = tempfile.mkstemp(prefix=f"{_PREFIX}{os.getpid()}-")
            path = Path(name)
            with open(handle, "wb") as file:  # noqa: PTH123 - a handle, which no path opens
                while some := list(islice(wanted, _AT_ONCE)):
                    for page in pages(some):
                        file.write(_LENGTH.pack(len(page)))
                        file.write(page)
        except OSError as error:
            raise DiskFullError(
                f"the pages cannot be handed over for the export ({error.strerror or error})",
                file=tempfile.gettempdir(),
                remedy="Free some space there, or set TMPDIR to another folder, and run again",
            ) from error
        yield PageSpool(path.stat().st_size, path)
    finally:
        if path is not None:
            path.unlink(missing_ok=True)


def remove_leftovers() -> None:
    """Delete files of processes that are gone. Any thread."""
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        pid = path.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isascii() and pid.isdigit() and not psutil.pid_exists(int(pid)):
            try:
                path.unlink(missing_ok=True)
            except OSError:  # another user's
                continue
