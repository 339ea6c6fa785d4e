"""Hashes of files, and copies that are checked while they are written. Engines layer."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from engines.models.catalog import ModelFile

_CHUNK = 1024 * 1024

Progress = Callable[[int, int, str], None]
"""Told (bytes done, bytes in total or 0 where unknown, what in words). May raise JobCancelled to stop. Called with
each chunk of at most 1 MiB, on the thread that asked for the work."""

Tick = Callable[[int], None]
"""Told the bytes done of one file."""


class ContentMismatch(Exception):  # noqa: N818 - a reason that the caller puts into the error shown
    """A file is not what the catalog says."""


def no_progress(done: int, total: int, what: str) -> None:
    """Ignore progress."""


def hash_file(path: Path, tick: Tick | None = None) -> str:
    """Return the SHA-256 of a file as lower-case hexadecimal digits."""
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            done += len(chunk)
            if tick:
                tick(done)
    return digest.hexdigest()


def check_file(file: ModelFile, path: Path, tick: Tick | None = None) -> None:
    """Compare a file with the catalog: its size first, then its hash.

    Raises:
        ContentMismatch: If they differ.
    """
    size = path.stat().st_size
    if file.size and size != file.size:
        raise ContentMismatch(f"{file.name} has {size:,} bytes instead of {file.size:,}")
    if file.sha256 and hash_file(path, tick) != file.sha256:
        raise ContentMismatch(f"{file.name} has another SHA-256 than the catalog says")


def copy_checked(file: ModelFile, stream: BinaryIO, target: Path, tick: Tick | None = None) -> str:
    """Write a stream to a file and compare its content with the catalog; a wrong one is removed again.

    Returns:
        Its SHA-256 as lower-case hexadecimal digits.

    Raises:
        ContentMismatch: If it differs. At most one chunk more than the catalog's size is ever written.
        OSError: If the file cannot be written.
    """
    try:
        return _copy(file, stream, target, tick)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _copy(file: ModelFile, stream: BinaryIO, target: Path, tick: Tick | None) -> str:
    digest = hashlib.sha256()
    done = 0
    with target.open("wb") as out:
        while chunk := _read(file, stream):
            done += len(chunk)
            if file.size and done > file.size:
                raise ContentMismatch(f"{file.name} is larger than the {file.size:,} bytes of the catalog")
            digest.update(chunk)
            out.write(chunk)
            if tick:
                tick(done)
    if file.size and done != file.size:
        raise ContentMismatch(f"{file.name} has {done:,} bytes instead of {file.size:,}")
    if file.sha256 and digest.hexdigest() != file.sha256:
        raise ContentMismatch(f"{file.name} has another SHA-256 than the catalog says")
    return digest.hexdigest()


def _read(file: ModelFile, stream: BinaryIO) -> bytes:
    try:
        return stream.read(_CHUNK)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        # Kept apart from errors of the disk that is written to: those end the installation, these try another source.
        raise ContentMismatch(f"{file.name} cannot be read to its end ({error})") from error
