"""Writes down which files wait, so that they are offered again after the program has ended, however it ended."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.gui.qt_jobs import run_in_background
from app.gui.queue import option_text
from app.gui.queue.rows import FileOptions, QueueRow
from core.errors import AppError

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.library.journal import Journal

log = logging.getLogger(__name__)

_GATHER_MS = 100


@dataclass(slots=True)
class _Batch:
    """Changes that are written together: thousands of files are one transaction."""

    enter: dict[str, tuple[Path, FileOptions]] = field(default_factory=dict)
    leave: set[str] = field(default_factory=set)

    def write(self, journal: Journal) -> None:
        from app.services.library.journal import WaitingFile

        texts = {options: option_text.to_text(options) for options in {options for _, options in self.enter.values()}}
        if self.enter:
            journal.enter_waiting(
                WaitingFile(job_id, path, texts[options]) for job_id, (path, options) in self.enter.items()
            )
        if self.leave:
            journal.leave_waiting(self.leave)


class KeptFiles(QObject):
    """Tells the journal what waits, in the background and in order. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Gather until ``use``."""
        super().__init__(parent)
        self._journal: Journal | None = None
        self._next = _Batch()
        self._in_flight: _Batch | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._write)

    def use(self, journal: Journal) -> None:
        """Begin to write."""
        self._journal = journal
        self._write()

    def enter(self, rows: Iterable[QueueRow]) -> None:
        """Rows wait now, or wait with other options."""
        for row in rows:
            self._next.enter[row.job_id] = (row.path, row.options)
            self._next.leave.discard(row.job_id)
        self._timer.start()

    def leave(self, rows: Iterable[QueueRow]) -> None:
        """Rows wait no longer and will not be read."""
        for row in rows:
            self._next.enter.pop(row.job_id, None)
            self._next.leave.add(row.job_id)
        self._timer.start()

    def close(self, cut_off: Iterable[str]) -> None:
        """Write what is left, on this thread, and enter the jobs that the end of the program cuts off."""
        self._timer.stop()
        if self._journal is None:
            return
        try:
            # What was handed to the background may not have begun; writing it twice changes nothing.
            for batch in (self._in_flight, self._next):
                if batch is not None:
                    batch.write(self._journal)
            self._journal.mark_cut_off(cut_off)
        except AppError as error:
            log.warning("what waits could not be written down: %s", error.what)
        self._in_flight, self._next = None, _Batch()

    def _write(self) -> None:
        if self._journal is None or self._in_flight is not None or not (self._next.enter or self._next.leave):
            return
        self._in_flight, self._next = self._next, _Batch()
        run_in_background(self, partial(self._in_flight.write, self._journal), self._on_written, self._on_failed)

    def _on_written(self, _: None) -> None:
        self._in_flight = None
        self._write()

    def _on_failed(self, error: AppError) -> None:
        log.warning("what waits could not be written down: %s", error.what)
        self._on_written(None)
