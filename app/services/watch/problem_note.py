"""The small text file beside the results that says why a file was set aside, for people who never see this program.

Services layer.
"""

from __future__ import annotations

import contextlib
import logging
import secrets
import time
from pathlib import Path

log = logging.getLogger(__name__)

SUFFIX = ".problem.txt"
_HEAD = "Pagesight: "
_NAME_BYTES = 200  # room for the ending below the usual limit of 255 bytes a name


def note_path(out: Path, folder: Path, source: Path) -> Path:
    """Return where the note of a file lies: in the tree of the results, under the whole name of the file."""
    name = source.name.encode()[:_NAME_BYTES].decode(errors="ignore")
    return out / folder / f"{name}{SUFFIX}"


def write_note(path: Path, source: Path, message: str, *, is_partly_done: bool) -> None:
    """Write the note, or replace an older one. A note that cannot be written is logged; the record holds it too.

    Args:
        path: Where (``note_path``).
        source: The file it is about.
        message: What happened and what to do.
        is_partly_done: Whether all results were written, though not with all pages.
    """
    if path.exists() and not _is_ours(path):
        log.warning("%s is another's file and no note is written for %s", path, source.name)
        return
    name = _plain(source.name)
    head = f"{name} was read, but not all of it." if is_partly_done else f"{name} was set aside."
    text = (
        f"{_HEAD}{head}\n\n{_plain(message)}\n\n"
        "The file itself was not touched. It is read again as soon as it changes; this note goes when that succeeds, "
        f"or when the file is taken away.\n\nFile: {_plain(str(source))}\nTime: {time.strftime('%Y-%m-%d %H:%M:%S')}\n"
    )
    grown = path.with_name(f".pagesight-{secrets.token_hex(4)}.note")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        grown.write_text(text, encoding="utf-8")
        grown.replace(path)
    except OSError as error:
        log.warning("the note for %s cannot be written: %s", source.name, error)
        with contextlib.suppress(OSError):
            grown.unlink(missing_ok=True)


def remove_note(path: Path) -> None:
    """Take a note away that holds no longer; files that are not ours stay."""
    with contextlib.suppress(OSError):
        if _is_ours(path):
            path.unlink(missing_ok=True)


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_HEAD)) == _HEAD.encode()
    except OSError:
        return False


def _plain(text: str) -> str:
    """Return text without characters that act on a terminal or hide parts of it: names may be anybody's."""
    return "".join(char if char.isprintable() or char == "\n" else "\ufffd" for char in text)
