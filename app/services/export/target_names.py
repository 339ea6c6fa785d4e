"""Choosing names of outputs that meet neither a source nor each other; shared by conversions and exports."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

_PART = re.compile(r"-\d+\Z")
_CSV = ".csv"


class TargetNames:
    """The names given out in one run, and those of its sources, which no output may take. One thread at a time."""

    def __init__(self, sources: Iterable[Path], *, csv_split: bool = False) -> None:
        """Start without outputs.

        Args:
            sources: Files that no output may replace.
            csv_split: Whether a CSV output may become several, ``name-1.csv`` and so on.
        """
        self._csv_split = csv_split
        self._real_folders: dict[Path, str] = {}
        self._sources = {self.key(path) for path in sources}
        # Where outputs fall into parts, those of a source "t" could be named like the output of a source "t-1".
        self._sources_as_parts = {whole for key in self._sources if (whole := _whole(key)) is not None}
        self._taken: set[str] = set()
        self._taken_as_parts: set[str] = set()

    def key(self, path: Path) -> str:
        """Return what is the same for two names of the same file, whether it exists or not."""
        folder = self._real_folders.get(path.parent)
        if folder is None:
            folder = self._real_folders[path.parent] = os.path.realpath(path.parent)
        real = os.path.join(folder, path.name)  # noqa: PTH118 - faster, for runs of thousands of files
        if os.path.islink(real):  # noqa: PTH114
            real = os.path.realpath(real)
        # Windows and macOS take a.md and A.md for the same file.
        return real.casefold()

    def claim(self, wanted: Path, *, avoid_existing: bool = False) -> Path:
        """Return the wanted name or one like it that is free, and keep it.

        Args:
            wanted: Preferred name.
            avoid_existing: Whether files that exist are stepped around as well; otherwise they are left to the writing,
                which replaces or refuses them.
        """
        parts = self._has_parts(wanted)
        base = wanted
        if self._meets_source(self.key(wanted), parts=parts):
            base = wanted.with_name(f"{wanted.stem}-searchable{wanted.suffix}")
        # A name with "-2" would look like the second part of the plain name.
        mark = "_" if parts else "-"
        chosen, number = base, 2
        while not self._is_free(chosen, parts=parts) or (avoid_existing and exists(chosen, csv_split=parts)):
            chosen = base.with_name(f"{base.stem}{mark}{number}{base.suffix}")
            number += 1
        key = self.key(chosen)
        self._taken.add(key)
        if (whole := _whole(key)) is not None:
            self._taken_as_parts.add(whole)
        return chosen

    def _has_parts(self, path: Path) -> bool:
        return self._csv_split and path.suffix == _CSV

    def _meets_source(self, key: str, *, parts: bool) -> bool:
        return key in self._sources or (parts and key in self._sources_as_parts)

    def _is_free(self, path: Path, *, parts: bool) -> bool:
        key = self.key(path)
        if key in self._taken or self._meets_source(key, parts=parts):
            return False
        return not (parts and (key in self._taken_as_parts or _whole(key) in self._taken))


def exists(target: Path, *, csv_split: bool) -> bool:
    """Tell whether an output is there already; of one in parts, any part."""
    return any(csv_parts(target)) if csv_split and target.suffix == _CSV else target.exists()


def csv_parts(target: Path) -> list[Path]:
    """Return the files that exist under the names of an output's parts, ``name-1.csv`` and so on, in order of names."""
    part = re.compile(re.escape(target.stem) + r"-\d+" + re.escape(target.suffix))
    try:
        return sorted(path for path in target.parent.iterdir() if part.fullmatch(path.name))
    except OSError:  # no such folder yet, or none that can be listed: writing will tell
        return []


def _whole(key: str) -> str | None:
    """Return the key of the output that a key looks like a part of, None if it looks like none."""
    stem, suffix = os.path.splitext(key)  # noqa: PTH122
    found = _PART.search(stem)
    return stem[: found.start()] + suffix if found is not None and suffix == _CSV else None
