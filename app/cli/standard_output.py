"""What goes to standard output, whatever encoding it has, whether its disk is full and whoever stops reading it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any, TextIO, cast

from core.errors import OutputNotWritableError

_REMEDY = "Run it again with a reader that stays to the end, or on a disk with room"


class _Told:
    """Standard output that fails with an error of ours, whatever writes to it.

    Libraries in between end the program where nobody reads any more, or let the system's error through.
    """

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self._failure: OSError | None = None

    def write(self, text: str) -> int:
        with self._telling():
            return self.stream.write(text)

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        with self._telling():
            self.stream.flush()

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            if self._failure is not None:  # once failed always failed: who wrote first may have passed over it
                raise self._failure
            yield
        except OSError as error:
            self._failure = error
            raise _not_writable("the output", error, _REMEDY) from error

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


@contextlib.contextmanager
def told_standard_output() -> Iterator[None]:
    """Within the block, writing to standard output raises ``OutputNotWritableError`` where it cannot be done."""
    before = sys.stdout
    sys.stdout = cast("TextIO", _Told(before))
    try:
        yield
    finally:
        sys.stdout = before


def write_line(text: str, *, what: str, remedy: str) -> None:
    """Write a line at once; letters that the encoding does not have become marks.

    Args:
        text: The line, without its end.
        what: What it belongs to, for the error: "the events".
        remedy: What to do where it cannot be written, in a sentence without a full stop.

    Raises:
        OutputNotWritableError: If nobody reads any more, or the disk is full.
    """
    stream = _stream()
    try:
        encoding = stream.encoding or "utf-8"
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except OSError as error:
        raise _not_writable(what, error, remedy) from error


def is_nowhere() -> bool:
    """Tell whether the caller had closed standard output, so that the program opened nowhere in its place.

    What a caller sends to nowhere himself is his to lose.
    """
    return getattr(_stream(), "name", "") == os.devnull


def _stream() -> TextIO:
    return sys.stdout.stream if isinstance(sys.stdout, _Told) else sys.stdout


def _not_writable(what: str, error: OSError, remedy: str) -> OutputNotWritableError:
    _forget_standard_output()
    return OutputNotWritableError(
        f"{what} cannot be written to standard output ({error.strerror or error})", remedy=remedy
    )


def _forget_standard_output() -> None:
    """Send what is still to be written nowhere, so that the interpreter's end does not fail on it."""
    with contextlib.suppress(OSError, ValueError):
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, _stream().fileno())
        os.close(sink)
