"""Turning the given files and folders into a list of source files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import AppError, FileMissingError, FileUnreadableError

# Folders are searched by name ending, because opening every file of a disk to look at its content would take for ever.
# A file named by the person is always opened, whatever its name.
SUFFIXES = frozenset(
    {".pdf", ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".bmp", ".dib", ".tif", ".tiff"}
    | {".heic", ".heif", ".hif", ".avif", ".jp2", ".j2k", ".jpx", ".jpf"}
)


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One file to convert.

    Attributes:
        path: The file, absolute.
        folder: Its folder relative to the folder that was given; empty for a file given by itself.
    """

    path: Path
    folder: Path = Path()


def collect_sources(paths: Iterable[Path], exclude: Path | None = None) -> tuple[list[SourceEntry], list[AppError]]:
    """List the files in a fixed order, folders with all that lies below them, each file once.

    Hidden files and folders are passed over inside folders; links to folders are not followed.

    Args:
        paths: Files and folders as given.
        exclude: The output folder; results of an earlier run there are no sources, unless it is itself given.

    Returns:
        The files, and an error for each given path that cannot be used.
    """
    entries: dict[Path, SourceEntry] = {}
    errors: list[AppError] = []
    for given in paths:
        path = Path(os.path.abspath(given))  # noqa: PTH100 - keeps links as the person named them
        try:
            if path.is_dir():
                found = list(_walk(path, None if exclude is None else Path(os.path.abspath(exclude))))  # noqa: PTH100
                for file in found:
                    if _has_readable_name(file):
                        entries.setdefault(file, SourceEntry(file, file.parent.relative_to(path)))
                    else:
                        errors.append(_name_error(file))
            elif path.exists() and not _has_readable_name(path):
                errors.append(_name_error(given))
            elif path.exists():
                entries.setdefault(path, SourceEntry(path))
            else:
                errors.append(FileMissingError("no such file or folder", file=given, remedy="Check the spelling"))
        except OSError as error:
            errors.append(
                FileUnreadableError(
                    f"it cannot be read ({error.strerror or error})", file=given, remedy="Check its rights"
                )
            )
    return list(entries.values()), errors


def _has_readable_name(path: Path) -> bool:
    # Linux allows any bytes in a name; those that are no UTF-8 can stand neither in the library nor in a result.
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _name_error(path: Path) -> FileUnreadableError:
    return FileUnreadableError(
        "the name or folder holds bytes that are no text in UTF-8",
        file=str(path).encode(errors="backslashreplace").decode(),
        remedy="Rename it",
    )


def _walk(root: Path, exclude: Path | None) -> Iterator[Path]:
    # A folder inside that cannot be listed is passed over like a hidden one; the given folder itself must be readable.
    os.listdir(root)  # noqa: PTH208 - raises early, which iterdir does only when used
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and (exclude is None or here / name != exclude)
        )
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield here / name
