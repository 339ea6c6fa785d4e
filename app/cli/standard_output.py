"""Lines on standard output, whatever encoding it has and whoever stops reading it."""

from __future__ import annotations

import contextlib
import os
import sys

from core.errors import OutputNotWritableError


def write_line(text: str, *, what: str, remedy: str) -> None:
    """Write a line at once; letters that the encoding does not have become marks.

    Args:
        text: The line, without its end.
        what: What it belongs to, for the error: "the events".
        remedy: What to do where it cannot be written, in a sentence without a full stop.

    Raises:
        OutputNotWritableError: If nobody reads any more, or the disk is full.
    """
    try:
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()
    except OSError as error:
        _forget_standard_output()
        raise OutputNotWritableError(
            f"{what} cannot be written to standard output ({error.strerror or error})", remedy=remedy
        ) from error


def _forget_standard_output() -> None:
    """Send what is still to be written nowhere, so that the interpreter's end does not fail on it."""
    with contextlib.suppress(OSError, ValueError):
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.stdout.fileno())
        os.close(sink)
