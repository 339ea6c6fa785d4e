"""One look at a watched folder: which files lie in it, with size and time of change. Services layer.

Only names and times are looked at, no byte of a file is read. Links are never followed: neither links to folders nor to
files, so that nothing outside the folder is converted because somebody put a link into it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.services.convert.collect import SUFFIXES

PARTIAL_SUFFIXES = (".part", ".crdownload", ".partial", ".download", ".filepart", ".opdownload", ".tmp")
"""Endings of files that a program is still fetching; Firefox puts an empty ``x.pdf`` beside ``x.pdf.part``."""

_TEMPORARY_PREFIXES = (".", "~$")  # hidden files, and what office programs lay beside an open document
_JUNCTION = 0xA0000003  # stat.IO_REPARSE_TAG_MOUNT_POINT, which only Windows' Python has


@dataclass(frozen=True, slots=True)
class Stamp:
    """By which a file is known to be the same: size in bytes, time of change in nanoseconds."""

    size: int
    modified_ns: int


@dataclass(slots=True)
class Snapshot:
    """What lies in the folder.

    Attributes:
        files: Files that could be converted, by their full path, in order of folders and names.
        arriving: Those beside which lies an unfinished download of the same name.
        unlisted: Folders inside that could not be listed; of what is in them nothing is known.
        unnamed: Files whose names are no text.
    """

    files: dict[str, Stamp] = field(default_factory=dict)
    arriving: set[str] = field(default_factory=set)
    unlisted: list[str] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)


def scan(root: str, is_excluded: Callable[[str], bool]) -> Snapshot:
    """Look through a folder and all below it.

    Args:
        root: The folder, without links in its path.
        is_excluded: Whether a folder inside is left out, by its full path.

    Raises:
        OSError: If the folder itself cannot be listed.
    """
    found = Snapshot()
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            if folder == root:
                raise
            found.unlisted.append(folder)
            continue
        names = {entry.name for entry in entries}
        inside: list[str] = []
        for entry in entries:
            if entry.name.startswith(_TEMPORARY_PREFIXES):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    if not _is_junction(entry) and not is_excluded(entry.path):
                        inside.append(entry.path)
                elif os.path.splitext(entry.name)[1].lower() in SUFFIXES:  # noqa: PTH122 - faster, for thousands
                    _note(found, entry, names)
            except OSError:
                continue  # it went away between listing and looking
        folders += reversed(inside)
    return found


def stamp_of(path: str) -> Stamp | None:
    """Return the stamp of a plain file; None where there is none, or a link in its place."""
    try:
        facts = Path(path).lstat()
    except OSError:
        return None
    return Stamp(facts.st_size, facts.st_mtime_ns) if stat.S_ISREG(facts.st_mode) else None


def _note(found: Snapshot, entry: os.DirEntry[str], names: set[str]) -> None:
    if not entry.is_file(follow_symlinks=False):
        return
    try:
        entry.path.encode()
    except UnicodeEncodeError:  # such a name can stand neither in the library nor in a result
        found.unnamed.append(entry.path)
        return
    # On Windows what the listing says of a file that is being written may be old; asking the file itself is not.
    facts = Path(entry.path).lstat() if os.name == "nt" else entry.stat(follow_symlinks=False)
    found.files[entry.path] = Stamp(facts.st_size, facts.st_mtime_ns)
    if any(entry.name + suffix in names for suffix in PARTIAL_SUFFIXES):
        found.arriving.add(entry.path)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION
