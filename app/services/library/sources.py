"""Finding the source file of a document again after it was moved or renamed. Any thread; reads whole files."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.services.library.library import Library, StoredDocument
from core.errors import FileDamagedError, FileMissingError, FileUnreadableError

_LISTED = 5_000  # files of the old folder that are looked at; size is compared first, content only where it is the same


def find_source(library: Library, document: StoredDocument) -> Path:
    """Return where the source file lies: its old place, or the same content under another name in the same folder.

    The library remembers the new place.

    Raises:
        FileMissingError: If it is in neither; the person must be asked.
    """
    if _has_content(document.path, document):
        return document.path
    try:
        for number, candidate in enumerate(sorted(document.path.parent.iterdir())):
            if number >= _LISTED:
                break
            if candidate != document.path and _has_content(candidate, document):
                library.relocate(document.id, candidate)
                return candidate
    except OSError:
        pass  # the folder is gone or closed to us, which is the same to the person
    raise FileMissingError(
        "the source file was moved, renamed or changed since it was read",
        file=document.path,
        remedy="Choose where it lies now",
    )


def set_source(library: Library, document: StoredDocument, path: Path) -> None:
    """Remember a file that a person says is the source.

    Raises:
        FileUnreadableError: If it cannot be read.
        FileDamagedError: If its content is not what was read.
    """
    try:
        path.stat()
        is_same = _has_content(path, document, must_read=True)
    except OSError as error:
        raise FileUnreadableError(
            f"the file cannot be read ({error.strerror or error})", file=path, remedy="Check its rights"
        ) from error
    if not is_same:
        raise FileDamagedError(
            f"this is not the file that {document.source.name} was read from",
            file=path,
            remedy="Choose another file, or read this one as a new document",
        )
    library.relocate(document.id, path)


def _has_content(path: Path, document: StoredDocument, *, must_read: bool = False) -> bool:
    try:
        if not path.is_file() or path.stat().st_size != document.source.size_bytes:
            return False
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == document.source.fingerprint
    except OSError:
        if must_read:
            raise
        return False
