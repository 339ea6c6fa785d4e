"""Watches folders on threads, one each, and keeps what became of their files. Free of widgets; GUI thread only."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.qt_jobs import QtJobQueue, run_in_background
from app.gui.watched_folders.watches import Watch, load_watches, save_watches
from app.services.watch.port import FileOutcome, WatchedFile, WatchPhase, WatchState
from core.errors import AppError
from core.jobs import JobContext, JobEvent, JobState

if TYPE_CHECKING:
    from app.services.watch.port import Watching, WatchRequest

log = logging.getLogger(__name__)

_TURN_S = 0.2
_FOLDER_S = 2.0  # between two looks for a folder that is not there
_MOST_ASIDE = 1_000  # of one folder; the notes beside the results are all there


class Standing(Enum):
    """How a watched folder stands."""

    STARTING = auto()
    WATCHING = auto()
    WORKING = auto()
    WAITING = auto()
    HELD = auto()
    """The watch itself holds: something is missing that every file needs."""
    PAUSED = auto()
    """A person has paused it."""
    FAILED = auto()


_STANDINGS = {
    WatchPhase.WATCHING: Standing.WATCHING,
    WatchPhase.WORKING: Standing.WORKING,
    WatchPhase.WAITING: Standing.WAITING,
    WatchPhase.PAUSED: Standing.HELD,
}


@dataclass(slots=True, eq=False)
class WatchedFolder:
    """A folder and how it stands.

    Attributes:
        watch: What was chosen.
        standing: How it stands.
        message: What is waited for, or why it failed; "" else.
        error: The failure; None else.
        files: Files that are read or wait now.
        done: Files done since the window was opened.
        aside: Files set aside, by path, the latest last.
        turn: Held while it is watched; one that was stopped may take a while to end.
    """

    watch: Watch
    standing: Standing = Standing.STARTING
    message: str = ""
    error: AppError | None = None
    files: int = 0
    done: int = 0
    aside: dict[Path, WatchedFile] = field(default_factory=dict)
    turn: threading.Lock = field(default_factory=threading.Lock)


class WatchRunner(QObject):
    """The watches of a window."""

    reset = Signal()
    """Other folders are in the list."""
    changed = Signal(str)
    """A folder stands otherwise: id of its watch."""
    set_aside = Signal(str, object)
    """A file could not be read: id of the watch, the WatchedFile."""
    failed = Signal(object)
    """The list could not be written (AppError)."""
    _file_told = Signal(str, object)
    _state_told = Signal(str, object)

    def __init__(
        self, watching: Watching, file: Path, name_template: Callable[[], str], parent: QObject | None = None
    ) -> None:
        """Watch nothing before ``begin``.

        Args:
            watching: Does the work.
            file: Where the list is kept.
            name_template: Returns how results are named; called on a thread.
            parent: Owner.
        """
        super().__init__(parent)
        self._watching, self._file, self._name_template = watching, file, name_template
        self._folders: dict[str, WatchedFolder] = {}
        self._stops: dict[str, threading.Event] = {}  # by job
        self._jobs: dict[str, str] = {}  # watch of a job
        self._number = 0
        self._is_closed = False
        self._is_saving = self._must_save = False
        self._queue = QtJobQueue(threads=1, parent=self)
        self._queue.job_event.connect(self._on_job)
        self._file_told.connect(self._on_file, Qt.ConnectionType.QueuedConnection)
        self._state_told.connect(self._on_state, Qt.ConnectionType.QueuedConnection)

    @property
    def folders(self) -> list[WatchedFolder]:
        """The folders in the order they were added."""
        return list(self._folders.values())

    def folder(self, watch_id: str) -> WatchedFolder | None:
        """Return a folder by the id of its watch."""
        return self._folders.get(watch_id)

    def begin(self) -> None:
        """Read the list and watch what is not paused."""
        run_in_background(self, partial(load_watches, self._file), self._on_loaded)

    def add(self, watch: Watch) -> None:
        """Watch one more folder."""
        self._enter(watch)
        self._save()
        self.reset.emit()

    def remove(self, watch_id: str) -> None:
        """Watch a folder no longer; what was made stays."""
        self._stop(watch_id)
        if self._folders.pop(watch_id, None) is not None:
            self._save()
            self.reset.emit()

    def pause(self, watch_id: str) -> None:
        """Watch a folder no longer until ``resume``, also after a new start."""
        self._set_paused(watch_id, is_paused=True)

    def resume(self, watch_id: str) -> None:
        """Watch a folder again, after a pause or a failure."""
        self._set_paused(watch_id, is_paused=False)

    def ask_to_stop(self) -> None:
        """Let all watches end for good, soon."""
        self._is_closed = True
        for stop in self._stops.values():
            stop.set()

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether all ended in time."""
        self.ask_to_stop()
        return self._queue.shutdown(timeout_s)

    def _set_paused(self, watch_id: str, *, is_paused: bool) -> None:
        found = self._folders.get(watch_id)
        if found is None:
            return
        found.watch = replace(found.watch, is_paused=is_paused)
        self._stop(watch_id)
        if is_paused:
            found.standing, found.message, found.error, found.files = Standing.PAUSED, "", None, 0
        else:
            self._start(found)
        self._save()
        self.changed.emit(watch_id)

    def _enter(self, watch: Watch) -> None:
        found = self._folders[watch.id] = WatchedFolder(watch)
        if watch.is_paused:
            found.standing = Standing.PAUSED
        else:
            self._start(found)

    def _start(self, found: WatchedFolder) -> None:
        if self._is_closed:
            return
        found.standing, found.message, found.error = Standing.STARTING, "", None
        self._number += 1
        job_id, stop = f"watch-{self._number}", threading.Event()
        self._jobs[job_id], self._stops[job_id] = found.watch.id, stop
        self._queue.set_threads(max(1, len(self._stops)))  # each has its own for as long as it is watched
        work = _Watching(self, self._watching, found.watch, job_id, stop, self._name_template, found.turn)
        self._queue.submit(job_id, work)

    def _stop(self, watch_id: str) -> None:
        for job_id, of in self._jobs.items():
            if of == watch_id:
                self._stops[job_id].set()
        # What it still tells is about a watch that nobody has any more.
        self._jobs = {job_id: of for job_id, of in self._jobs.items() if of != watch_id}

    def _save(self) -> None:
        # One after the other, the latest wins.
        if self._is_saving:
            self._must_save = True
            return
        self._is_saving = True
        watches = tuple(found.watch for found in self._folders.values())
        run_in_background(self, partial(save_watches, self._file, watches), self._on_saved, self._on_save_failed)

    def _on_saved(self, _: None) -> None:
        self._is_saving = False
        if self._must_save:
            self._must_save = False
            self._save()

    def _on_save_failed(self, error: AppError) -> None:
        self._on_saved(None)
        self.failed.emit(error)

    def _on_loaded(self, watches: tuple[Watch, ...]) -> None:
        for watch in watches:
            if watch.id not in self._folders:
                self._enter(watch)
        if watches:
            self.reset.emit()

    # From the threads.

    def post_file(self, job_id: str, file: WatchedFile) -> None:
        """Tell of a file, on the thread of its watch."""
        _emit(self._file_told, job_id, file)

    def post_state(self, job_id: str, state: WatchState) -> None:
        """Tell how a watch stands, on its thread."""
        _emit(self._state_told, job_id, state)

    @Slot(str, object)
    def _on_file(self, job_id: str, file: WatchedFile) -> None:
        found = self._of(job_id)
        if found is None:
            return
        if file.outcome is FileOutcome.DONE:
            found.done += 1
            found.aside.pop(file.path, None)
        elif file.outcome is FileOutcome.SET_ASIDE:
            found.aside.pop(file.path, None)
            found.aside[file.path] = file
            while len(found.aside) > _MOST_ASIDE:
                found.aside.pop(next(iter(found.aside)))
            self.set_aside.emit(found.watch.id, file)
        self.changed.emit(found.watch.id)

    @Slot(str, object)
    def _on_state(self, job_id: str, state: WatchState) -> None:
        found = self._of(job_id)
        if found is not None:
            found.standing, found.message, found.files = _STANDINGS[state.phase], state.message, state.files
            self.changed.emit(found.watch.id)

    @Slot(object)
    def _on_job(self, event: JobEvent) -> None:
        found = self._of(event.job_id)
        if event.state.is_final:
            self._stops.pop(event.job_id, None)
            self._jobs.pop(event.job_id, None)
        if found is None:
            return
        if event.state is JobState.RUNNING and not event.stage:
            found.standing = Standing.WATCHING
        elif event.state is JobState.FAILED and event.error is not None:
            found.standing, found.error, found.message = Standing.FAILED, event.error, event.error.message
        self.changed.emit(found.watch.id)

    def _of(self, job_id: str) -> WatchedFolder | None:
        watch_id = self._jobs.get(job_id)
        return None if watch_id is None else self._folders.get(watch_id)


@dataclass(frozen=True, slots=True)
class _Watching:
    """The body of a watch's job; touches the runner only by its two posts."""

    runner: WatchRunner
    watching: Watching
    watch: Watch
    job_id: str
    stop: threading.Event
    name_template: Callable[[], str]
    turn: threading.Lock

    def __call__(self, context: JobContext) -> None:
        request: WatchRequest = self.watch.request(self.name_template())
        if not self._await_folder():
            return
        while not self.turn.acquire(timeout=_TURN_S):
            if self.stop.is_set():
                return
        try:
            self.watching.run(
                request,
                partial(self.runner.post_file, self.job_id),
                self.stop,
                on_state=partial(self.runner.post_state, self.job_id),
            )
        finally:
            self.turn.release()

    def _await_folder(self) -> bool:
        """Wait for a folder that is not there yet, such as a network folder after log-in; False once it shall stop."""
        is_told = False
        while not self.watch.folder.is_dir():
            if not is_told:
                self.runner.post_state(self.job_id, WatchState(WatchPhase.WAITING))
                is_told = True
            if self.stop.wait(_FOLDER_S):
                return False
        return True


def _emit(signal: object, *values: object) -> None:
    try:
        signal.emit(*values)  # type: ignore[attr-defined] # a bound signal, which has no type of its own in Python
    except RuntimeError:  # the window is gone
        log.debug("news of a watch came after the end of the window")
