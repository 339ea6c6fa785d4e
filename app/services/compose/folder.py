"""Where composed documents lie: each composition in a folder of its own below one root. Any thread."""

from __future__ import annotations

import contextlib
import shutil
import time
import uuid
from collections.abc import Collection, Sequence
from pathlib import Path

from app.services.convert.naming import mended_name
from app.services.library.library import Library

_IN_WORK_S = 60.0  # a file this young may be one that the library is just about to learn of


def new_targets(root: Path, names: Sequence[str]) -> tuple[Path, ...]:
    """Return a place for each document of a composition, in a folder that does not exist yet; nothing is made.

    Args:
        root: Folder of all compositions.
        names: Names as people wrote them; two of the same name get numbers.
    """
    folder = root / uuid.uuid4().hex[:12]
    taken: set[str] = set()
    targets = []
    for name in names:
        stem = mended_name(name) or "_"
        chosen, number = stem, 2
        while chosen.casefold() in taken:
            chosen, number = f"{stem} ({number})", number + 1
        taken.add(chosen.casefold())
        targets.append(folder / f"{chosen}.pdf")
    return tuple(targets)


def remove_composition(targets: Sequence[Path]) -> None:
    """Take away what there is of a composition that was not finished."""
    if targets:
        shutil.rmtree(targets[0].parent, ignore_errors=True)


def remove_unused(root: Path, library: Library, keep: Collection[Path] = ()) -> int:
    """Delete composed documents that no document of the library refers to any more; return how many went.

    Args:
        root: Folder of all compositions.
        library: Knows which are in use.
        keep: Further files that are in use, for example by a deletion that can still be undone.
    """
    files = [path for path in root.glob("*/*") if path.is_file()] if root.is_dir() else []
    if not files:
        return 0
    used = {document.path for document in library.documents()} | set(keep)
    count = 0
    for path in files:
        with contextlib.suppress(OSError):
            if path in used or time.time() - path.stat().st_mtime < _IN_WORK_S:
                continue
            path.unlink()
            count += 1
            path.parent.rmdir()  # fails while another document of the same composition lies there
    return count
