"""The watch of one folder: look, compare with what is recorded, convert what is new. Services layer."""

from __future__ import annotations

import math
import os
import threading
import time
from dataclasses import replace
from pathlib import Path

from app.services.watch.conversions import MOST_AT_WORK, Conversions
from app.services.watch.pausing import Pausing
from app.services.watch.port import (
    FileOutcome,
    OnFile,
    OnWatchState,
    WatchedFile,
    WatchPhase,
    WatchRequest,
    WatchState,
)
from app.services.watch.problem_note import note_path, write_note
from app.services.watch.records import BEGUN, Entry, WatchRecords
from app.services.watch.scanning import Snapshot, Stamp, scan, stamp_of
from app.services.watch.settling import Settling
from app.services.watch.wake_up import WakeUp
from core.errors import (
    AppError,
    DiskFullError,
    FileUnreadableError,
    LibraryError,
    PasswordRequiredError,
    PasswordWrongError,
)
from exporters.searchable_pdf.result_mark import is_result

_POLL_S = 5.0  # the slow look, for folders that send no events
_POLL_RATIO = 20.0  # a folder that takes long to look through is looked at more rarely
_SHORTEST_GAP_S = 0.2
_GAP_RATIO = 10.0
_TOGETHER_S = 0.05  # what ends within this time is entered in one transaction
_PASSWORD_CODES = (PasswordRequiredError.code, PasswordWrongError.code)


class FolderWatch:
    """One run over one folder, on one thread."""

    def __init__(
        self,
        request: WatchRequest,
        conversions: Conversions,
        records: WatchRecords,
        pausing: Pausing,
        wake_up: WakeUp,
        *,
        on_file: OnFile,
        on_state: OnWatchState,
    ) -> None:
        """Prepare; ``request.folder`` and ``request.out`` are without links, and both are there."""
        self._request = request
        self._root, self._out = str(request.folder), str(request.out)
        self._conversions = conversions
        self._records = records
        self._pausing = pausing
        self._wake_up = wake_up
        self._on_file = on_file
        self._on_state = on_state
        self._settling = Settling(request.settle_s)
        self._passed_over: dict[str, Stamp] = {}
        self._arrived: dict[str, Stamp] = {}
        self._is_here = False
        self._looked = self._next_look = 0.0
        self._waiting = 0
        self._state: WatchState | None = None
        self._scan_s = 0.0
        for path, entry in list(conversions.entries.items()):
            if request.password is not None and entry.error_code in _PASSWORD_CODES:
                del conversions.entries[path]  # perhaps the password that is given now is the right one

    def run(self, stop: threading.Event, *, is_once: bool) -> None:
        """Watch until ``stop`` is set; see ``Watching.run``."""
        try:
            while not stop.is_set():
                is_look = time.monotonic() >= self._next_look
                error = self._step(is_look=is_look)
                if is_once and error is not None:
                    raise error
                if self._conversions.receiver_error is not None:
                    raise self._conversions.receiver_error
                self._tell_state()
                if is_once and self._is_here and not self._conversions and not self._waiting:
                    if is_look:
                        return
                    self._looked = -math.inf  # what was taken back is found by one more look
                self._rest(stop)
        finally:
            self._wake_up.stop()
            self._conversions.close()

    def _step(self, *, is_look: bool) -> AppError | None:
        """Enter what has ended, look if it is time to, and begin; return an error that every file would meet."""
        try:
            error = self._conversions.settle()
            if is_look:
                self._wake_up.has_changes = False
                snapshot = self._look()
                self._is_here = snapshot is not None
                self._looked = time.monotonic()
                if snapshot is not None:
                    self._compare(snapshot)
            if self._is_here:
                self._begin_work()
        except (LibraryError, DiskFullError) as failure:  # what could not be recorded is done again
            self._pausing.begin(failure)
            return failure
        return error

    def _look(self) -> Snapshot | None:
        """Return what lies in the folder; None where it is not there."""
        began = time.monotonic()
        try:
            self._wake_up.listen(self._request.folder)
            return scan(self._root, self._is_out)
        except OSError:
            self._wake_up.stop()
            return None
        finally:
            self._scan_s = time.monotonic() - began

    def _is_out(self, folder: str) -> bool:
        # Windows and macOS list a folder as it was made, however it was named here.
        return folder.casefold() == self._out.casefold() and os.path.samefile(folder, self._out)  # noqa: PTH121

    def _compare(self, snapshot: Snapshot) -> None:
        """Find out which files wait to be converted, and which are there no more."""
        in_work = self._conversions.paths()
        candidates: dict[str, Stamp] = {}
        back: list[str] = []
        for path, stamp in snapshot.files.items():
            entry = self._conversions.entries.get(path)
            if entry is not None and self._is_known(path, stamp, entry):
                if entry.is_gone:
                    back.append(path)
            elif path not in in_work and self._passed_over.get(path) != stamp:
                candidates[path] = stamp
        for path in snapshot.unnamed:
            self._set_aside_unnamed(path)
        self._note_back(back)
        self._note_gone(snapshot, in_work)
        self._arrived = {path: candidates[path] for path in self._settling.arrived(candidates, snapshot.arriving)}
        self._waiting = len(candidates)

    def _is_known(self, path: str, stamp: Stamp, entry: Entry) -> bool:
        is_same = entry.stamp == stamp and entry.outcome != BEGUN
        return is_same and not self._conversions.is_readable_now(path, entry)

    def _note_back(self, paths: list[str]) -> None:
        """Files are there again as they were, for instance with a network folder."""
        if not paths:
            return
        self._records.mark_back(paths)
        for path in paths:
            entry = self._conversions.entries[path] = replace(self._conversions.entries[path], is_gone=False)
            if entry.note:
                self._conversions.lay_note(path)

    def _note_gone(self, snapshot: Snapshot, in_work: set[str]) -> None:
        def is_unknown(path: str) -> bool:
            return any(path.startswith(folder + os.sep) for folder in snapshot.unlisted)

        entries = self._conversions.entries
        gone = [
            path
            for path, entry in entries.items()
            if path not in snapshot.files and not entry.is_gone and path not in in_work and not is_unknown(path)
        ]
        if not gone:
            return
        self._records.mark_gone(gone)
        for path in gone:
            entry = entries[path] = replace(entries[path], is_gone=True)
            if entry.note:
                self._conversions.lay_note(path)

    def _begin_work(self) -> None:
        """Begin with files as far as there is room: with one after an error that all would meet, to try."""
        room = self._pausing.room(MOST_AT_WORK) - len(self._conversions)
        chosen: list[tuple[str, Stamp]] = []
        for path, stamp in list(self._arrived.items()):
            if len(chosen) >= room:
                break
            del self._arrived[path]
            if stamp_of(path) != stamp:
                continue  # it changed since the look; the next one finds it again
            if self._records.is_result(path) or is_result(Path(path)):
                self._passed_over[path] = stamp
                self._waiting -= 1
            else:
                chosen.append((path, stamp))
        if not chosen:
            return
        if (missing := self._conversions.results_error()) is not None:
            self._pausing.begin(missing)
            return
        self._conversions.begin(chosen)
        self._waiting -= len(chosen)

    def _set_aside_unnamed(self, path: str) -> None:
        """Say once that a file has a name that is no text; it can stand in no record."""
        if path in self._passed_over:
            return
        self._passed_over[path] = Stamp(-1, -1)
        shown = Path(path.encode(errors="backslashreplace").decode())
        error = FileUnreadableError(
            "the name or folder holds bytes that are no text in UTF-8", file=shown, remedy="Rename it"
        )
        write_note(note_path(self._request.out, Path(), shown), shown, error.message, is_partly_done=False)
        self._on_file(WatchedFile(shown, FileOutcome.SET_ASIDE, error.message, error_code=error.code))

    def _tell_state(self) -> None:
        files = len(self._conversions) + self._waiting
        if not self._is_here:
            state = WatchState(
                WatchPhase.WAITING,
                f"{self._root}: the folder is not there. Connect its disk or network folder again; the watch goes on "
                "by itself.",
            )
        elif self._pausing.reason is not None:
            state = WatchState(WatchPhase.PAUSED, self._pausing.reason.message, files)
        else:
            state = WatchState(WatchPhase.WORKING if files else WatchPhase.WATCHING, files=files)
        if state != self._state:
            self._state = state
            self._on_state(state)

    def _rest(self, stop: threading.Event) -> None:
        """Wait for the next look, or until a job has ended."""
        gap_s = max(_SHORTEST_GAP_S, _GAP_RATIO * self._scan_s)
        wait_s = max(_POLL_S, _POLL_RATIO * self._scan_s)
        if self._wake_up.has_changes:
            wait_s = gap_s
        elif self._settling.next_in_s is not None:
            wait_s = max(gap_s, min(wait_s, self._settling.next_in_s))
        self._next_look = self._looked + wait_s
        hints = [self._next_look - time.monotonic(), self._pausing.rest_s]
        self._wake_up.wait(min(hint for hint in hints if hint is not None), stop)
        stop.wait(_TOGETHER_S)
