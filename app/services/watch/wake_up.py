"""Being woken when something happens in a folder. Services layer.

The system's events only say when to look: what there is to do is found by looking at the folder, because events are
lost where many come at once, and network folders send none.
"""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

log = logging.getLogger(__name__)

_SLICE_S = 0.2
_CHANGES = frozenset(("created", "modified", "moved", "deleted", "closed"))  # opening to read, as we do, is none


class WakeUp(FileSystemEventHandler):
    """Wakes one thread. ``wake`` may be called from any.

    Attributes:
        has_changes: Whether something has happened in the folder since this was last set to False.
    """

    def __init__(self) -> None:
        """Prepare; nothing is listened to yet."""
        self.has_changes = False
        self._event = threading.Event()
        self._observer: BaseObserver | None = None
        self._has_failed = False

    def wake(self) -> None:
        """Have ``wait`` return."""
        self._event.set()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Wake up for whatever changed something; called on the observer's thread."""
        if event.event_type in _CHANGES:
            self.has_changes = True
            self._event.set()

    def listen(self, folder: Path) -> None:
        """Listen to a folder from now on; where the system does not let us, the slow look at it has to do."""
        if self._observer is not None or self._has_failed:
            return
        observer = Observer()
        try:
            observer.schedule(self, str(folder), recursive=True)
            observer.start()
        except OSError as error:  # the system's limit of watched folders, or a file system without events
            self._has_failed = True
            log.warning("%s sends no events and is looked at every few seconds: %s", folder, error)
            return
        self._observer = observer

    def stop(self) -> None:
        """Listen no more; the folder went away, or nobody watches it any longer."""
        observer, self._observer = self._observer, None
        self._has_failed = False
        if observer is not None:
            observer.stop()
            observer.join(timeout=5.0)

    def wait(self, timeout_s: float, stop: threading.Event) -> None:
        """Block until something happened, the time is over or ``stop`` is set."""
        deadline = time.monotonic() + timeout_s
        while not stop.is_set() and (rest := deadline - time.monotonic()) > 0:
            if self._event.wait(min(_SLICE_S, rest)):
                break
        self._event.clear()
