"""Turning the given files and folders into a list of source files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import AppError, FileMissingError, FileUnreadableError, NothingToDoError
from exporters.searchable_pdf.result_mark import is_result

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

    Hidden files and folders are passed over inside folders, and so are searchable PDFs that this program wrote: results
    beside their sources would otherwise be converted again by the next run. Links to folders are not followed.

    Args:
        paths: Files and folders as given. A file named here is taken whatever it is.
        exclude: The output folder; what lies there is no source, unless it is itself given.

    Returns:
        The files, and an error for each given path, folder inside and file that cannot be used.
    """
    entries: dict[Path, SourceEntry] = {}
    errors: list[AppError] = []
    only_results: list[Path] = []
    for given in paths:
        path = Path(os.path.abspath(given))  # noqa: PTH100 - keeps links as the person named them
        try:
            if path.is_dir():
                found = list(_walk(path, _excluded(path, exclude), errors))
                sources = [file for file in found if not _is_own_result(file)]
                if found and not sources:
                    only_results.append(given)
                for file in sources:
                    if _has_readable_name(file):
                        entries.setdefault(file, SourceEntry(file, file.parent.relative_to(path)))
                    else:
                        errors.append(_name_error(file))
            elif path.exists() and not _has_readable_name(path):
                errors.append(_name_error(given))
            elif path.exists():
                entries.setdefault(path, SourceEntry(path))
            else:
                errors.append(
                    FileMissingError("no such file or folder", file=shown(given), remedy="Check the spelling")
                )
        except OSError as error:
            errors.append(_unreadable_error(error, given))
    if not entries and not errors:
        errors += [
            NothingToDoError(
                "it holds nothing but searchable PDFs that this program wrote",
                file=shown(folder),
                remedy="Name the files themselves to convert them again",
            )
            for folder in only_results
        ]
    return list(entries.values()), errors


def _is_own_result(path: Path) -> bool:
    return path.suffix.lower() == ".pdf" and is_result(path)


def _has_readable_name(path: Path) -> bool:
    # Linux allows any bytes in a name; those that are no UTF-8 can stand neither in the library nor in a result.
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def shown(path: Path | str) -> str:
    """Return a path as text, with the bytes that are no UTF-8 written as escapes."""
    return str(path).encode(errors="backslashreplace").decode()


def require_readable_name(path: Path) -> None:
    """Make sure that a file's name and folder can stand in the library and in results.

    Raises:
        FileUnreadableError: If they hold bytes that are no UTF-8.
    """
    if not _has_readable_name(Path(os.path.abspath(path))):  # noqa: PTH100 - keeps links as the person named them
        raise _name_error(path)


def _name_error(path: Path) -> FileUnreadableError:
    return FileUnreadableError(
        "the name or folder holds bytes that are no text in UTF-8", file=shown(path), remedy="Rename it"
    )


def _unreadable_error(error: OSError, path: Path | str) -> FileUnreadableError:
    return FileUnreadableError(
        f"the file cannot be read ({error.strerror or error})", file=shown(path), remedy="Check its rights"
    )


def _excluded(root: Path, exclude: Path | None) -> Path | None:
    """Return the excluded folder as the walk from a given folder comes upon it, None if it does not lie below."""
    if exclude is None:
        return None
    # Both may have been named through links.
    real_root, real = Path(os.path.realpath(root)), Path(os.path.realpath(exclude))
    return root / real.relative_to(real_root) if real != real_root and real.is_relative_to(real_root) else None


def _walk(root: Path, exclude: Path | None, errors: list[AppError]) -> Iterator[Path]:
    def on_error(error: OSError) -> None:
        errors.append(_unreadable_error(error, error.filename or root))

    for folder, folders, files in os.walk(root, onerror=on_error):
        here = Path(folder)
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and (exclude is None or here / name != exclude)
        )
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield here / name
