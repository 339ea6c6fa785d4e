"""Writing outputs whole or not at all.

Exporters layer. Outputs grow under a hidden name in the target folder and get their final names only when all of them
are complete and on the disk; whatever ends the work before leaves the folder as it was.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import platform
import secrets
import shutil
import zlib
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import psutil

from core.errors import DiskFullError, ExportError, OutputExistsError, OutputNotWritableError

_NO_NAME = "document"  # what an output in memory is called
_FULL = {errno.ENOSPC, errno.EDQUOT}


def output_error(error: OSError, path: Path) -> ExportError:
    """Describe what the system said about an output, for people.

    Args:
        error: What was raised while creating, writing or renaming.
        path: The final name of the output.
    """
    if error.errno in _FULL:
        return DiskFullError(
            "no room is left for the output",
            remedy="Free space on this disk or choose another folder with --out",
            file=path,
        )
    if error.errno == errno.EROFS:
        what, remedy = "the output folder is read-only", "Choose another folder with --out"
    elif error.errno in (errno.EACCES, errno.EPERM):
        what = "writing is not permitted here"
        remedy = "Close the program that has the file open, change the permissions or choose another folder with --out"
    elif error.errno == errno.EFBIG:
        what, remedy = "the system allows no file this large here", "Choose a folder on another disk with --out"
    elif error.errno == errno.ENAMETOOLONG:
        what, remedy = "the output name is too long", "Choose a shorter one with --name"
    elif error.errno in (errno.ENOTDIR, errno.EISDIR, errno.EEXIST):
        what, remedy = (
            "a file and a folder of the same name are in each other's way",
            "Choose another folder with --out",
        )
    else:
        what = f"the output cannot be written ({error.strerror or error})"
        remedy = "Check that the folder exists and that its disk is connected"
    return OutputNotWritableError(what, remedy=remedy, file=path)


def companion_folder(target: Path) -> Path:
    """Return the folder of the files that belong to an output, such as its pictures."""
    return target.with_name(f"{target.stem}_files")


def _exists_error(path: Path) -> OutputExistsError:
    return OutputExistsError(
        "the output exists already", remedy="Use --overwrite to replace it or choose another name", file=path
    )


def refuse_source(final: Path, source: Path) -> None:
    """Make sure that an output would not take the place of its source, under whatever names and links.

    Raises:
        OutputNotWritableError: If both are the same file.
    """
    # No such file, or one that cannot be looked at, is no source.
    with contextlib.suppress(OSError):
        if final.samefile(source):
            raise OutputNotWritableError(
                "the output is the source file itself",
                remedy="Choose another folder with --out or another name with --name",
                file=final,
            )


class _WatchedFile(io.FileIO):
    """A file that remembers why a write failed, as libraries in between may hide it behind errors of their own."""

    failure: OSError | None = None

    def write(self, data: object, /) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]  # the buffer above hands over a memoryview
        except OSError as error:
            self.failure = error
            raise


@dataclass(slots=True)
class _Output:
    final: Path
    temporary: Path
    raw: _WatchedFile
    file: io.BufferedRandom


def _close(output: _Output) -> None:
    """Bring an output to the disk and close it, unless that has been done.

    Raises:
        OSError: If the disk is full or refuses it.
    """
    if not output.file.closed:
        output.file.flush()
        os.fsync(output.raw.fileno())
        output.file.close()


class AtomicOutputs:
    """An ``OutputSink`` on the file system: all its outputs appear together, or none does.

    Use it as a context manager; leaving the block without an exception puts the outputs in their places. ``OSError``
    of writing comes out as ``DiskFullError`` or ``OutputNotWritableError``. One thread at a time.
    """

    def __init__(self, target: Path, *, overwrite: bool = False, source: Path | None = None) -> None:
        """Prepare; nothing is touched before the first ``open``.

        Args:
            target: Final name of the only output; several are named after it (``name-1.csv``).
            overwrite: Whether existing files are replaced.
            source: The file that the outputs are made from, which none of them may replace.
        """
        self._target = target
        self._source = source
        self._overwrite = overwrite
        self._outputs: list[_Output] = []
        self._tidied: set[Path] = set()

    @property
    def paths(self) -> tuple[Path, ...]:
        """Final names of the outputs opened so far, in order."""
        return tuple(output.final for output in self._outputs)

    def open(self, part: int | None = None) -> BinaryIO:
        """Open a new output, see ``OutputSink.open``. Missing folders are made."""
        target = self._target
        if part is not None and self._outputs:
            # A part is whole when the next one begins, and there may be more than a process may hold open.
            self._settle(self._outputs[-1])
        name = target.name if part is None else f"{target.stem}-{part}{target.suffix}"
        return self._opened(target.with_name(name))

    def write_beside(self, name: str, data: bytes) -> str:
        """Write an output into the folder that belongs to the target, see ``OutputSink.write_beside``."""
        folder = companion_folder(self._target)
        self._opened(folder / name).write(data)
        # There may be more of them than a process may hold open.
        _close(self._outputs[-1])
        return f"{folder.name}/{name}"

    def _opened(self, final: Path) -> BinaryIO:
        try:
            if final.is_symlink():
                # A link is written through, as programs do that write in place.
                final = Path(os.path.realpath(final))
            if self._source is not None:
                refuse_source(final, self._source)
            if final.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if not self._overwrite and final.exists():
                raise _exists_error(final)
            # A companion's folder is made when everything is whole; until then it grows beside the target.
            folder = self._target.parent if final.parent == companion_folder(self._target) else final.parent
            folder.mkdir(parents=True, exist_ok=True)
            if folder not in self._tidied:
                # Looking takes longer the more there is, and there may be thousands of outputs.
                self._tidied.add(folder)
                remove_leftovers(folder)
            temporary = _hidden_name(folder)
            raw = _WatchedFile(temporary, "x+b")
        except OSError as error:
            raise output_error(error, final) from error
        output = _Output(final, temporary, raw, io.BufferedRandom(raw))
        self._outputs.append(output)
        return output.file

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the outputs in place, or take away what there is of them."""
        try:
            if error is None:
                self._finish()
                return
            for output in self._outputs:
                if isinstance(error, Exception) and output.raw.failure is not None:
                    raise output_error(output.raw.failure, output.final) from error
        finally:
            self._discard()

    def _finish(self) -> None:
        for output in self._outputs:
            self._settle(output)
        placed: list[tuple[Path, Path | None]] = []
        made: Path | None = None
        try:
            made = self._make_companion_folder()
            for output in self._outputs:
                self._place(output, placed)
        except BaseException:
            for final, backup in reversed(placed):
                with contextlib.suppress(OSError):
                    if backup is None:
                        final.unlink()
                    else:
                        backup.replace(final)
            if made is not None:
                with contextlib.suppress(OSError):
                    made.rmdir()
            raise
        for _, backup in placed:
            if backup is not None:
                with contextlib.suppress(OSError):
                    backup.unlink()
        for folder in {output.final.parent for output in self._outputs}:
            _sync_folder(folder)

    @staticmethod
    def _settle(output: _Output) -> None:
        try:
            _close(output)
        except OSError as error:
            raise output_error(error, output.final) from error

    def _make_companion_folder(self) -> Path | None:
        """Make the folder of companions where there are any; return it where it was not there before."""
        folder = companion_folder(self._target)
        if all(output.final.parent != folder for output in self._outputs):
            return None
        try:
            is_new = not folder.exists()
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise output_error(error, folder) from error
        return folder if is_new else None

    def _place(self, output: _Output, placed: list[tuple[Path, Path | None]]) -> None:
        """Give an output its final name and note in ``placed`` how to undo that."""
        final = output.final
        try:
            if not self._overwrite:
                _rename_to_new(output.temporary, final)
                placed.append((final, None))
                return
            if not final.exists():
                output.temporary.replace(final)
                placed.append((final, None))
                return
            if self._source is not None:
                refuse_source(final, self._source)
            shutil.copymode(final, output.temporary)
            if len(self._outputs) > 1:
                backup = _backup_name(final)
                final.replace(backup)
                placed.append((final, backup))
            output.temporary.replace(final)
        except FileExistsError as error:
            raise _exists_error(final) from error
        except OSError as error:
            raise output_error(error, final) from error

    def _discard(self) -> None:
        for output in self._outputs:
            # Closing writes out what is buffered and fails where the disk is full; the file goes away anyway.
            with contextlib.suppress(OSError):
                output.file.close()
            with contextlib.suppress(OSError):
                output.temporary.unlink(missing_ok=True)


class MemorySink:
    """An ``OutputSink`` in memory, for an answer over HTTP and for tests."""

    def __init__(self) -> None:
        """Start without outputs."""
        self.outputs: dict[int | None, io.BytesIO] = {}
        self.companions: dict[str, bytes] = {}

    def open(self, part: int | None = None) -> BinaryIO:
        """Open a new output, see ``OutputSink.open``."""
        return self.outputs.setdefault(part, io.BytesIO())

    def write_beside(self, name: str, data: bytes) -> str:
        """Keep a companion, see ``OutputSink.write_beside``."""
        self.companions[name] = data
        return f"{_NO_NAME}_files/{name}"

    @property
    def content(self) -> bytes:
        """Bytes of the only output."""
        return self.outputs[None].getvalue()


def remove_leftovers(folder: Path) -> None:
    """Tidy up after programs that were killed while writing into a folder.

    Unfinished outputs go. Files that were to be replaced get their names back where nothing has taken them. Only what
    processes of this machine left that are gone; what cannot be removed stays without a word.
    """
    with contextlib.suppress(OSError):
        for path in folder.glob(f".pagesight-{_machine()}-*"):
            _, _, pid, *_ = path.name.split("-")
            if not pid.isdigit() or _is_running(int(pid)):
                continue
            with contextlib.suppress(OSError):
                if path.suffix == ".part":
                    path.unlink(missing_ok=True)
                elif path.suffix == ".old":
                    _settle_backup(path)


def _settle_backup(backup: Path) -> None:
    parts = backup.name.removesuffix(".old").split("-", 4)
    if len(parts) == 5:
        try:
            _rename_to_new(backup, backup.with_name(parts[4]))
        except FileExistsError:
            backup.unlink()


# The process is named so that a later run can tell what was left by one that is gone.
def _hidden_prefix() -> str:
    return f".pagesight-{_machine()}-{os.getpid()}-{secrets.token_hex(4)}"


def _hidden_name(folder: Path) -> Path:
    return folder / f"{_hidden_prefix()}.part"


def _backup_name(final: Path) -> Path:
    return final.with_name(f"{_hidden_prefix()}-{final.name}.old")


def _machine() -> str:
    # Folders are shared between machines, and process numbers mean nothing on another one.
    return f"{zlib.crc32(platform.node().encode()):08x}"


def _is_running(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True


def _rename_to_new(temporary: Path, final: Path) -> None:
    """Rename without ever replacing a file, also one that appeared a moment ago.

    Raises:
        FileExistsError: If the name is taken.
    """
    try:
        final.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError as error:
        # A file system without hard links (FAT, some shares): the check and the rename are two steps there.
        if final.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
        temporary.replace(final)
    else:
        temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new names survive a power failure, where the system can sync folders."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
