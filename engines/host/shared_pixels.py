"""Pictures that cross from a worker to the host through shared memory instead of the pipe. Engines layer.

A ``SharedPixels`` in a task's result puts its array into a segment when it is pickled in the worker; unpickling it in
the host copies the array out and removes the segment. Both happen once, inside the host's machinery. Segments are named
after worker and task, so the host also removes those of a worker that died in between.
"""

from __future__ import annotations

import contextlib
import itertools
import shutil
import sys
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.page_source import Pixels

INLINE_BYTES = 256 * 1024  # below this the pipe is as quick
SHM_FOLDER = Path("/dev/shm")  # noqa: S108 - Linux's home of segments, not a temporary file


class SegmentScope:
    """The segments one worker has made and not yet let go. Lives in the worker, one thread."""

    def __init__(self, prefix: str) -> None:
        """Start without segments.

        Args:
            prefix: Unique to this worker process, at most 20 characters (macOS allows 31 for the whole name).
        """
        self.prefix = prefix
        self._open: list[SharedMemory] = []
        self._names: Iterator[str] = iter(())

    @contextlib.contextmanager
    def pickling(self, task_id: int) -> Iterator[None]:
        """While the result of a task is pickled, its pictures go into segments named after it."""
        self._names = segment_names(self.prefix, task_id)
        token = _scope.set(self)
        try:
            yield
        finally:
            _scope.reset(token)

    def create(self, size: int) -> SharedMemory:
        """Make the next segment of the task.

        Raises:
            OSError: If the system has no room for it.
        """
        # tmpfs promises room it does not have; writing past its end would be a bus error.
        if sys.platform == "linux" and SHM_FOLDER.is_dir() and shutil.disk_usage(SHM_FOLDER).free < 2 * size:
            raise OSError("shared memory is nearly full")
        segment = SharedMemory(next(self._names), create=True, size=size)
        self._open.append(segment)
        return segment

    def let_go(self) -> None:
        """Close what the host has copied. Windows removes a segment with its last handle, hence not earlier."""
        for segment in self._open:
            segment.close()
        self._open.clear()


_scope: ContextVar[SegmentScope | None] = ContextVar("segment_scope", default=None)


class SharedPixels:
    """A picture on its way through shared memory.

    Attributes:
        pixels: (H, W, 3) uint8 RGB; in the host an ordinary array of its own.
    """

    __slots__ = ("pixels",)

    def __init__(self, pixels: Pixels) -> None:
        """Wrap a picture."""
        self.pixels = pixels

    def __reduce__(self) -> tuple[Callable[..., SharedPixels], tuple[object, ...]]:
        """Put the array into a segment, or inline where it is small, no host is there or no room is left."""
        scope = _scope.get()
        size = int(self.pixels.nbytes)
        if scope is None or size < INLINE_BYTES:
            return SharedPixels, (self.pixels,)
        try:
            segment = scope.create(size)
        except OSError:
            return SharedPixels, (self.pixels,)
        import numpy as np

        view: Pixels = np.ndarray(self.pixels.shape, dtype=np.uint8, buffer=segment.buf)
        view[...] = self.pixels
        del view  # the segment cannot be closed while an array looks into it
        return receive, (segment.name, self.pixels.shape)


def receive(name: str, shape: tuple[int, ...]) -> SharedPixels:
    """Copy the picture out of a segment and remove the segment.

    Raises:
        FileNotFoundError: If it was received before.
    """
    import numpy as np

    segment = SharedMemory(name)
    try:
        view: Pixels = np.ndarray(shape, dtype=np.uint8, buffer=segment.buf)
        pixels = view.copy()
        del view
    finally:
        segment.close()
        segment.unlink()
    return SharedPixels(pixels)


def segment_names(prefix: str, task_id: int) -> Iterator[str]:
    """Yield the names of a task's segments, without end."""
    return (f"{prefix}-{task_id}-{index}" for index in itertools.count())


def remove_segments(prefix: str, task_id: int) -> int:
    """Remove the segments that a dead worker left of a task, and return how many there were."""
    names = segment_names(prefix, task_id)
    count = 0
    while True:
        try:
            segment = SharedMemory(next(names))
        except (FileNotFoundError, ValueError):  # ValueError: made but never given a size
            return count
        segment.close()
        segment.unlink()
        count += 1
