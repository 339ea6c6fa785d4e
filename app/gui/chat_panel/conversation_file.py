"""Writes a conversation to a file. Any thread; free of Qt."""

from __future__ import annotations

from pathlib import Path

from core.errors import OutputNotWritableError


def write_conversation(path: Path, text: str) -> Path:
    """Write a text and return where.

    Raises:
        OutputNotWritableError: If that cannot be done.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputNotWritableError(
            f"the conversation cannot be written ({error.strerror or error})",
            file=path,
            remedy="Choose another folder or name",
        ) from error
    return path
