"""Locks by name: one caller of a name at a time. Services layer; any thread, entered and left on the same or others."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_POLL_S = 0.2


class KeyedLocks:
    """Holds no more names than are in use."""

    def __init__(self) -> None:
        """Start with none."""
        self._changed = threading.Condition()
        self._held: set[str] = set()

    @contextmanager
    def holding(self, name: str, checkpoint: Callable[[], None]) -> Iterator[None]:
        """Hold a name while the block runs.

        Args:
            name: Which.
            checkpoint: Called a few times a second while another one holds it; what it raises ends the wait.
        """
        with self._changed:
            while name in self._held:
                self._changed.wait(_POLL_S)
                checkpoint()
            self._held.add(name)
        try:
            yield
        finally:
            with self._changed:
                self._held.discard(name)
                self._changed.notify_all()
