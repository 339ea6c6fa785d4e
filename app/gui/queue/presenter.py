"""What the queue does: takes files, reads them in order, and keeps the model up to date. Works without a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.gui.queue import progress
from app.gui.queue.arrivals import Arrivals
from app.gui.queue.estimate import Estimate
from app.gui.queue.estimates import Estimates
from app.gui.queue.model import QueueModel
from app.gui.queue.progress import Progress
from app.gui.queue.removal import Removal
from app.gui.queue.row_changes import RowChanges
from app.gui.queue.row_reader import RowReader
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.gui.queue.scheduler import Scheduler
from app.gui.queue.served import ServedJob, ServedJobs
from app.gui.queue.text_questions import TextPolicy, TextQuestions, forced
from app.services.library.speeds import Speeds
from core.errors import AppError

if TYPE_CHECKING:
    from app.services.convert.tool_results import ToolResults
    from app.services.library.journal import Journal
    from app.services.recognise.peek import PeekService
    from app.services.recognise.reading_job import ReadingService
    from app.services.recognise.tiers import Tiers

_TICK_MS = 1000


class QueuePresenter(QObject):
    """State and actions of the queue. GUI thread only."""

    document_opened = Signal(int, str)
    """A file was looked into: key of its row, id of its document."""
    page_stored = Signal(str, int)
    """A page is in the library: id of its document, page index."""
    pages_at_work = Signal(str, object)
    """Other pages are being read now: id of their document, all of them (frozenset of int, counted from 0)."""
    row_ended = Signal(int)
    """A file has ended, one way or the other: key of its row."""
    rows_added = Signal(object)
    """Keys (list of int) of the rows that were just appended."""
    rows_removed = Signal(int)
    """So many rows were taken off the list; ``undo_remove`` brings them back."""
    estimate_changed = Signal(object)
    """How long the waiting files will take (Estimate)."""
    progress_changed = Signal()
    """``progress`` gives other figures; at most 20 times a second."""
    message = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Start empty; files that are added wait for ``use``.

        Args:
            parent: Owner.
            clock: Seconds.
        """
        super().__init__(parent)
        self.model = QueueModel(self, clock)
        self.questions = TextQuestions(self.model, self)
        self._run = progress.Run(clock)
        self._estimates = Estimates(self.model, clock, self)
        self._estimates.changed.connect(self.estimate_changed)
        self._changes = RowChanges(self.model, self)
        self._changes.told.connect(self.progress_changed)
        self._arrivals = Arrivals(lambda: self.model.rows, self.add_files, self._add_failed, self)
        self._arrivals.message.connect(self.message)
        self._reader = RowReader(self.model, self._run, clock, self)
        self._reader.opened.connect(self._on_opened)
        self._reader.page_stored.connect(self.page_stored)
        self._reader.pages_at_work.connect(self.pages_at_work)
        self._reader.advanced.connect(self._changed)
        self._reader.ended.connect(self._on_ended)
        self._scheduler = Scheduler(self.model, self.questions, self._reader, self)
        self._scheduler.begun.connect(self._on_begun)
        self._scheduler.changed.connect(self._changed)
        self._removal = Removal(self.model, self._reader, self._scheduler, self)
        self._removal.changed.connect(self._changed)
        self._removal.removed.connect(self.rows_removed)
        self._removal.brought_back.connect(self.rows_added)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    @property
    def is_paused(self) -> bool:
        """Whether no further page is begun."""
        return self.model.is_paused

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or waits."""
        return any(self.model.counts[state] for state in (RowState.WAITING, RowState.READING, RowState.STOPPING))

    def estimate(self) -> Estimate:
        """Return how long the waiting files will take."""
        return self._estimates.now()

    def progress(self) -> Progress:
        """Return the figures of the footer."""
        return self._run.progress(self.model)

    def use(
        self,
        service: ReadingService,
        *,
        files_at_a_time: int,
        peeks: PeekService | None = None,
        speeds: Callable[[], Speeds] | None = None,
        journal: Journal | None = None,
        tiers: Tiers | None = None,
        results: ToolResults | None = None,
    ) -> None:
        """Begin to read.

        Args:
            service: Reads one file.
            files_at_a_time: Files in work at the same time.
            peeks: Looks into waiting files; without it none is asked about and no page is counted beforehand.
            speeds: Returns what was measured so far; called in the background.
            journal: Learns what waits; without it that is forgotten with the program.
            tiers: Tells which tiers can read, for the estimate.
            results: Makes what the tools of rows make; without it files are only read.
        """
        self._reader.use(service, files_at_a_time, results)
        if journal is not None:
            self._scheduler.kept.use(journal)
        if peeks is not None:
            self._scheduler.peeker.use(peeks)
        self._estimates.use(speeds, tiers)
        self._scheduler.start_more()

    # What a person does.

    def add_paths(self, paths: Iterable[Path], options: FileOptions) -> None:
        """Append files and what lies in folders; folders are searched in the background."""
        self._arrivals.look(paths, options)

    def add_files(self, files: Iterable[Path], options: FileOptions) -> list[QueueRow]:
        """Append files that are known to exist, and begin with them."""
        return self.add_entries((path, options) for path in files)

    def add_entries(self, entries: Iterable[tuple[Path, FileOptions]]) -> list[QueueRow]:
        """Append files with options of their own, and begin with them."""
        rows = self.model.add(entries)
        if rows:
            self._scheduler.enter(rows)
            self.rows_added.emit([row.key for row in rows])
            self._scheduler.start_more()
            self._changed()
        return rows

    def serve(self, jobs: ServedJobs) -> None:
        """Run jobs of other programs as rows too."""
        self._reader.serve(jobs)

    def add_served(self, job: ServedJob, *, is_held: bool = False) -> QueueRow:
        """Append a job of another program, and begin with it when it is its turn; a held one only once released."""
        row = self.model.add_served(job)
        self._scheduler.enter_served(row, is_held=is_held)
        self.rows_added.emit([row.key])
        self._scheduler.start_more()
        self._changed([row.key])
        return row

    def release_served(self, job_id: str) -> bool:
        """Begin with a held job of another program when it is its turn; tell whether it has a row."""
        is_there = self._scheduler.release_served(job_id)
        if is_there:
            self._scheduler.start_more()
        return is_there

    def withdraw(self, job_id: str) -> None:
        """Say of a row that waits that its job was cancelled by whoever sent it."""
        for row in self.model.rows:
            if row.job_id == job_id and row.state is RowState.WAITING:
                self._scheduler.leave([row])
                self.model.set_state(row, RowState.CANCELLED)
                self._changed([row.key])
                break

    def cancel_job(self, job_id: str) -> None:
        """Ask a job that has begun to end. Any thread."""
        self._reader.cancel_job(job_id)

    def pause(self) -> None:
        """Finish the pages in work and begin no further one."""
        if not self.is_paused:
            self._reader.pause()
            self.model.is_paused = True
            self._run.pause()
            self._changed(row.key for row in self.model.rows if row.state.is_active)

    def resume(self) -> None:
        """Go on after a pause."""
        if self.is_paused:
            paused_s = self._run.resume()
            for row in self.model.rows:
                row.started += paused_s
            self.model.is_paused = False
            self._reader.resume()
            self._changed(row.key for row in self.model.rows if row.state.is_active)
            self._scheduler.start_more()

    def cancel(self, keys: Iterable[int]) -> None:
        """Stop files; finished pages are kept."""
        keys = list(keys)
        self._scheduler.forget_other_options(keys)
        for row in self._rows(keys):
            if row.state is RowState.WAITING:
                self._scheduler.leave([row])
                self.model.set_state(row, RowState.CANCELLED)
                if row.served is not None:
                    self._reader.stop(row)
            elif row.state is RowState.READING:
                self.model.set_state(row, RowState.STOPPING)
                self._reader.stop(row)
        self._scheduler.start_more()
        self._changed(keys)

    def retry(self, keys: Iterable[int], options: FileOptions | None = None) -> None:
        """Let ended files wait for a new attempt, and waiting ones take the options.

        Args:
            keys: Which rows; without options those in work are passed over.
            options: How to read them now; as before without.
        """
        rows = self._rows(keys)
        if options is None:
            self._scheduler.enter_again(row for row in rows if not row.state.is_active and row.served is None)
        else:
            self.set_options({row.key: options for row in rows})

    def set_options(self, options: Mapping[int, FileOptions]) -> None:
        """Read files with other options: waiting ones when it is their turn, the others again.

        One that is being read is stopped first; its finished pages are kept.
        """
        rows = (row for row in self._rows(options) if row.served is None)  # others say themselves how they are read
        self._scheduler.read_otherwise({row: options[row.key] for row in rows})

    def answer_text(self, policy: TextPolicy, *, is_for_all: bool, is_remembered: bool) -> None:
        """Say what happens with files that hold text already; those that were read meanwhile are read again."""
        rows = self.questions.answer(policy, is_for_all=is_for_all, is_remembered=is_remembered)
        if policy is TextPolicy.FORCE:
            self.set_options({row.key: forced(row.options) for row in rows if row.state is not RowState.WAITING})
        self._scheduler.kept.enter(row for row in rows if row.state is RowState.WAITING)
        self._scheduler.start_more()
        self._changed(row.key for row in rows)

    @Slot(int, str)
    def give_password(self, key: int, password: str) -> None:
        """Read a protected file again with its password, which is kept in memory only."""
        row = self.model.row(key)
        if row is not None and self._reader.remember_password(row, password):
            self.retry([key])

    def failed(self) -> list[int]:
        """Return the rows that ended without a result or have lost it, in order."""
        return [row.key for row in self.model.rows if row.can_retry]

    def is_next(self, row: QueueRow) -> bool:
        """Whether a waiting row waits for no row before it."""
        return next((one for one in self.model.rows if not one.state.is_ended), None) is row

    def mark_deleted(self, document_ids: Collection[str], *, is_deleted: bool) -> None:
        """Say of rows that were read that their documents are gone, or there again."""
        rows = [row for row in self.model.rows if row.state is RowState.DONE and row.document_id in document_ids]
        for row in rows:
            row.is_deleted = is_deleted
        self._changed(row.key for row in rows)

    def remove(self, keys: Iterable[int]) -> None:
        """Take files off the list; those in work are stopped. Files and results stay where they are."""
        self._removal.remove(self._rows(keys))

    @property
    def can_undo_remove(self) -> bool:
        """Whether ``undo_remove`` has something to bring back."""
        return self._removal.can_undo

    def undo_remove(self) -> None:
        """Bring the rows of the last removal back to their places; what was being read waits again."""
        self._removal.undo()

    def move(self, keys: Iterable[int], step: int) -> None:
        """Move rows up (-1) or down (1) by one place."""
        positions = sorted(self.model.index_of(key).row() for key in keys)
        if positions and positions[0] >= 0:
            to = positions[0] - 1 if step < 0 else positions[-1] + 2
            self.model.move([self.model.rows[position].key for position in positions], to)

    def shutdown(self, timeout_s: float) -> bool:
        """Stop everything, for the end of the program; tell whether all work ended in time."""
        for part in (self._arrivals, self._changes, self._estimates, self._scheduler):
            part.close()
        self._tick.stop()
        cut_off = [row.job_id for row in self.model.rows if row.state is RowState.READING and row.served is None]
        has_ended = self._reader.shutdown(timeout_s)
        self._scheduler.kept.close(cut_off)
        return has_ended

    # What happens.

    def _add_failed(self, errors: Sequence[AppError], options: FileOptions) -> None:
        rows = self.model.add([(Path(error.file or ""), options) for error in errors])
        for row, error in zip(rows, errors, strict=True):
            row.error = error
            self.model.set_state(row, RowState.FAILED)
        if rows:
            self.rows_added.emit([row.key for row in rows])
            self._changed(row.key for row in rows)

    @Slot()
    def _on_begun(self) -> None:
        self._run.begin()
        self._tick.start()

    @Slot(object)
    def _on_opened(self, row: QueueRow) -> None:
        self.document_opened.emit(row.key, row.document_id)

    @Slot(object)
    def _on_ended(self, row: QueueRow | None) -> None:
        if row is not None:
            self._scheduler.take_up_again(row)
        self._scheduler.start_more()
        if not self.is_busy:
            self._run.end()
            self._tick.stop()
        self._estimates.refresh_speeds(is_busy=self.is_busy)
        self._changed([row.key] if row else ())
        if row is not None:
            self.row_ended.emit(row.key)

    def _on_tick(self) -> None:
        self._changed(row.key for row in self.model.rows if row.state is RowState.READING)

    def _changed(self, keys: Iterable[int] = ()) -> None:
        self._changes.add(keys)
        self._estimates.tell_soon()

    def _rows(self, keys: Iterable[int]) -> list[QueueRow]:
        return [row for key in keys if (row := self.model.row(key)) is not None]
