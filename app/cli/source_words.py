"""Words of a command line that name what is to be read."""

from __future__ import annotations

from pathlib import Path


def source_path(word: str) -> Path:
    """Return what is to be read as a path; ``Path("")`` would be the whole folder one is in.

    Raises:
        FileMissingError: If the word is empty, as a variable of a script that was never set.
    """
    if not word:
        from core.errors import FileMissingError

        raise FileMissingError(
            "an empty word names no file or folder", remedy="Name one; a full stop is the folder you are in"
        )
    return Path(word)
