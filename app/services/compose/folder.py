"""Where composed documents lie: each composition in a folder of its own below one root. Any thread.

Those that no document names any more are deleted by ``app.services.library.retention``.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path

from app.services.convert.naming import mended_name


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
