"""A watch that does what the test says: reports files and states, fails, and ends when it is asked to."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from app.services.watch.port import FileOutcome, OnFile, OnWatchState, WatchedFile, WatchPhase, WatchRequest, WatchState
from core.errors import AppError


class FakeWatching:
    """Implements ``app.services.watch.port.Watching``."""

    def __init__(self) -> None:
        self.error: AppError | None = None
        self.requests: list[WatchRequest] = []
        self.running: dict[Path, tuple[OnFile, OnWatchState]] = {}
        self.threads: set[int] = set()
        self.lingers = threading.Event()  # a run that was asked to stop ends when this is clear
        self._lock = threading.Lock()

    def run(
        self,
        request: WatchRequest,
        on_file: OnFile,
        stop: threading.Event,
        *,
        on_state: OnWatchState | None = None,
        **_: Any,
    ) -> None:
        with self._lock:
            self.requests.append(request)
            self.threads.add(threading.get_ident())
            assert request.folder not in self.running, "two watches of one folder"
            if self.error is not None:
                raise self.error
            assert on_state is not None
            self.running[request.folder] = (on_file, on_state)
        on_state(WatchState(WatchPhase.WATCHING))
        stop.wait(30)
        while self.lingers.is_set():
            threading.Event().wait(0.01)
        with self._lock:
            del self.running[request.folder]

    def done(self, folder: Path, name: str) -> None:
        self.running[folder][0](WatchedFile(folder / name, FileOutcome.DONE, outputs=(folder / "out" / name,)))

    def aside(self, folder: Path, name: str, note: str, code: str = "") -> None:
        self.running[folder][0](WatchedFile(folder / name, FileOutcome.SET_ASIDE, note, error_code=code))

    def state(self, folder: Path, state: WatchState) -> None:
        self.running[folder][1](state)
