"""What the queue does: takes files, reads them in order, and keeps the model up to date. Works without a window."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.gui.error_wording import error_text
from app.gui.qt_jobs import QtJobQueue, run_in_background
from app.gui.queue import progress, wording
from app.gui.queue.estimate import Estimate, estimate
from app.gui.queue.kept import KeptFiles
from app.gui.queue.model import QueueModel
from app.gui.queue.peeker import Peeker
from app.gui.queue.progress import Progress
from app.gui.queue.reading_work import Collected, ReadFile, collect
from app.gui.queue.rows import FileOptions, QueueRow, RowState, TextQuestion
from app.gui.queue.text_questions import TextPolicy, TextQuestions, forced, needs_look
from app.services.library.speeds import Speeds
from app.services.recognise.reading_events import (
    ReadingAtWork,
    ReadingEvent,
    ReadingFinished,
    ReadingOpened,
    ReadingPage,
)
from app.services.recognise.tiers import missing_for
from core.errors import AppError, UnexpectedError
from core.jobs import JobEvent, JobState

if TYPE_CHECKING:
    from app.services.library.journal import Journal
    from app.services.recognise.peek import PeekService
    from app.services.recognise.reading_job import ReadingService

log = logging.getLogger(__name__)

_REDRAW_MS = 50  # changes of rows are told to views at most 20 times a second
_TICK_MS = 1000
_ESTIMATE_MS = 400  # adding up thousands of rows is not done with every page
_SPEEDS_S = 10.0  # measured speeds are read again at most so often while files are read


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
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Start empty; files that are added wait for ``use``.

        Args:
            parent: Owner.
            clock: Seconds.
        """
        super().__init__(parent)
        self._service: ReadingService | None = None
        self._clock = clock
        self._slots = 0
        self.model = QueueModel(self, clock)
        self._jobs = QtJobQueue(threads=1, parent=self)
        self._jobs.job_event.connect(self._on_job_event)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._keys: dict[str, int] = {}
        self._again: dict[int, FileOptions] = {}
        self._removed: list[tuple[int, QueueRow]] = []
        self.questions = TextQuestions(self.model, self)
        self._kept = KeptFiles(self)
        self._peeker = Peeker(_is_waiting, self)
        self._peeker.peeked.connect(self._on_peeked)
        self._read_speeds: Callable[[], Speeds] | None = None
        self._speeds = Speeds()
        self._speeds_due = 0.0
        self._estimate_timer = QTimer(self)
        self._estimate_timer.setSingleShot(True)
        self._estimate_timer.setInterval(_ESTIMATE_MS)
        self._estimate_timer.timeout.connect(self._tell_estimate)
        self._gate = threading.Event()
        self._gate.set()
        self._is_closing = False
        self._run = progress.Run(clock)
        self._dirty: set[int] = set()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._flush)
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
        return estimate(self.model.rows, self._speeds)

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
    ) -> None:
        """Begin to read.

        Args:
            service: Reads one file.
            files_at_a_time: Files in work at the same time.
            peeks: Looks into waiting files; without it none is asked about and no page is counted beforehand.
            speeds: Returns what was measured so far; called in the background.
            journal: Learns what waits; without it that is forgotten with the program.
        """
        self._service = service
        self._slots = files_at_a_time
        self._jobs.set_threads(files_at_a_time)
        if journal is not None:
            self._kept.use(journal)
        if peeks is not None:
            self._peeker.use(peeks)
        self._read_speeds = speeds
        self._refresh_speeds()
        self._start_more()

    # What a person does.

    def add_paths(self, paths: Iterable[Path], options: FileOptions) -> None:
        """Append files and what lies in folders; folders are searched in the background."""
        work = partial(collect, tuple(paths), options)
        run_in_background(self, work, self._on_collected, self._on_collect_failed)

    def add_files(self, files: Iterable[Path], options: FileOptions) -> list[QueueRow]:
        """Append files that are known to exist, and begin with them."""
        return self.add_entries((path, options) for path in files)

    def add_entries(self, entries: Iterable[tuple[Path, FileOptions]]) -> list[QueueRow]:
        """Append files with options of their own, and begin with them."""
        rows = self.model.add(entries)
        if rows:
            self._enter(rows)
            self.rows_added.emit([row.key for row in rows])
            self._start_more()
            self._changed(())
        return rows

    def pause(self) -> None:
        """Finish the pages in work and begin no further one."""
        if not self.is_paused:
            self._gate.clear()
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
            self._gate.set()
            self._changed(row.key for row in self.model.rows if row.state.is_active)
            self._start_more()

    def cancel(self, keys: Iterable[int]) -> None:
        """Stop files; finished pages are kept."""
        keys = list(keys)
        for row in self._rows(keys):
            self._again.pop(row.key, None)
            if row.state is RowState.WAITING:
                self._kept.leave([row])
                self.model.set_state(row, RowState.CANCELLED)
            elif row.state is RowState.READING:
                self.model.set_state(row, RowState.STOPPING)
                self._jobs.cancel(row.job_id)
        self.questions.forget(keys)
        self._start_more()
        self._changed(keys)

    def retry(self, keys: Iterable[int], options: FileOptions | None = None) -> None:
        """Let ended files wait for a new attempt, and waiting ones take the options.

        Args:
            keys: Which rows; without options those in work are passed over.
            options: How to read them now; as before without.
        """
        rows = self._rows(keys)
        if options is None:
            self._begin_again(row for row in rows if not row.state.is_active)
        else:
            self.set_options({row.key: options for row in rows})

    def set_options(self, options: Mapping[int, FileOptions]) -> None:
        """Read files with other options: waiting ones when it is their turn, the others again.

        One that is being read is stopped first; its finished pages are kept.
        """
        idle: list[QueueRow] = []
        for row in self._rows(options):
            if row.state.is_active:
                self._again[row.key] = options[row.key]
                if row.state is RowState.READING:
                    self.model.set_state(row, RowState.STOPPING)
                    self._jobs.cancel(row.job_id)
                continue
            row.options = options[row.key]
            idle.append(row)
            if row.question is TextQuestion.OPEN:  # whoever sets options has answered
                row.question = TextQuestion.ANSWERED
        self.questions.forget(options)
        self._begin_again(idle)
        self._changed(options)

    def answer_text(self, policy: TextPolicy, *, is_for_all: bool, is_remembered: bool) -> None:
        """Say what happens with files that hold text already; those that were read meanwhile are read again."""
        rows = self.questions.answer(policy, is_for_all=is_for_all, is_remembered=is_remembered)
        if policy is TextPolicy.FORCE:
            self.set_options({row.key: forced(row.options) for row in rows if row.state is not RowState.WAITING})
        self._kept.enter(row for row in rows if row.state is RowState.WAITING)
        self._start_more()
        self._changed(row.key for row in rows)

    @Slot(int, str)
    def give_password(self, key: int, password: str) -> None:
        """Read a protected file again with its password, which is kept in memory only."""
        row = self.model.row(key)
        if row is not None and self._service is not None:
            self._service.remember_password(row.path, password)
            self.retry([key])

    def failed(self) -> list[int]:
        """Return the rows that ended without a result, in order."""
        return [row.key for row in self.model.rows if row.state in (RowState.FAILED, RowState.CANCELLED)]

    def remove(self, keys: Iterable[int]) -> None:
        """Take files off the list; those in work are stopped. Files and results stay where they are."""
        keys = list(keys)
        rows = self._rows(keys)
        if not rows:
            return
        self._removed = sorted(((self.model.index_of(row.key).row(), row) for row in rows), key=lambda entry: entry[0])
        for row in rows:
            self._again.pop(row.key, None)
            if row.state.is_active:
                self._jobs.cancel(row.job_id)
        self._kept.leave(row for row in rows if row.state is RowState.WAITING)
        self.model.remove(keys)
        self.questions.forget(keys)
        self._start_more()
        self._changed(())
        self.rows_removed.emit(len(rows))

    @property
    def can_undo_remove(self) -> bool:
        """Whether ``undo_remove`` has something to bring back."""
        return bool(self._removed)

    def undo_remove(self) -> None:
        """Bring the rows of the last removal back to their places; what was being read waits again."""
        entries, self._removed = self._removed, []
        if not entries:
            return
        self.model.put_back(entries)
        rows = [row for _, row in entries]
        active = [row for row in rows if row.state.is_active]
        for row in active:
            # Its job was stopped; what that job still has to tell is not about this attempt.
            self._keys.pop(row.job_id, None)
        waiting = [row for row in rows if row.state is RowState.WAITING]
        self._begin_again([*active, *waiting])
        self.rows_added.emit([row.key for row in rows])

    def move(self, keys: Iterable[int], step: int) -> None:
        """Move rows up (-1) or down (1) by one place."""
        positions = sorted(self.model.index_of(key).row() for key in keys)
        if positions and positions[0] >= 0:
            to = positions[0] - 1 if step < 0 else positions[-1] + 2
            self.model.move([self.model.rows[position].key for position in positions], to)

    def shutdown(self, timeout_s: float) -> bool:
        """Stop everything, for the end of the program; tell whether all work ended in time."""
        self._is_closing = True
        self._redraw.stop()
        self._tick.stop()
        self._estimate_timer.stop()
        self._peeker.close()
        cut_off = [row.job_id for row in self.model.rows if row.state is RowState.READING]
        has_ended = self._jobs.shutdown(timeout_s)
        self._kept.close(cut_off)
        return has_ended

    # What happens.

    @Slot(object)
    def _on_collected(self, found: Collected) -> None:
        known = {(row.path, row.options) for row in self.model.rows if not row.state.is_ended}
        fresh = [entry.path for entry in found.entries if (entry.path, found.options) not in known]
        self.add_files(fresh, found.options)
        self._add_failed(found.errors, found.options)
        if not found.entries and not found.errors:
            self.message.emit(self.tr("No picture or PDF lies there"))
        elif len(fresh) < len(found.entries):
            self.message.emit(self.tr("Files that are waiting already were not added again"))
        elif fresh:
            self.message.emit(self.tr("Added: {}").format(wording.files(len(fresh))))

    def _on_collect_failed(self, error: AppError) -> None:
        self.message.emit(error_text(error))

    def _add_failed(self, errors: Sequence[AppError], options: FileOptions) -> None:
        rows = self.model.add([(Path(error.file or ""), options) for error in errors])
        for row, error in zip(rows, errors, strict=True):
            row.error = error
            self.model.set_state(row, RowState.FAILED)
        if rows:
            self.rows_added.emit([row.key for row in rows])
            self._changed(row.key for row in rows)

    def _enter(self, rows: Sequence[QueueRow]) -> None:
        """Let rows wait: give them a job, write them down and have them looked into."""
        for row in rows:
            row.job_id = uuid.uuid4().hex
        self._kept.enter(rows)
        self._peeker.add(rows)

    def _begin_again(self, rows: Iterable[QueueRow]) -> None:
        rows = list(rows)
        self._kept.leave(row for row in rows if row.state is RowState.WAITING)
        for row in rows:
            self.model.begin_again(row)
        self._enter(rows)
        self._changed(row.key for row in rows)
        self._start_more()

    @Slot(object)
    def _on_peeked(self, rows: list[QueueRow]) -> None:
        self._start_more()
        self._changed(row.key for row in rows)

    def _start_more(self) -> None:
        if self._service is None or self.is_paused or self._is_closing:
            return
        free = self._slots - self.model.counts[RowState.READING] - self.model.counts[RowState.STOPPING]
        if free <= 0 or not self.model.counts[RowState.WAITING]:
            return
        rows = self._next_rows(free)
        if not rows:
            return
        self._run.begin()
        self._tick.start()
        for row in rows:
            self._start(row, self._service)
        self._changed(row.key for row in rows)

    def _next_rows(self, count: int) -> list[QueueRow]:
        """Return the rows whose turn it is; those that are asked about come when nothing else is left to do."""
        chosen: list[QueueRow] = []
        asked: list[QueueRow] = []
        unreadable: list[QueueRow] = []
        is_looking = False
        for row in self.model.rows:
            if len(chosen) == count:
                break
            if row.state is not RowState.WAITING:
                continue
            if missing_for(row.options.read.tier) is not None:
                unreadable.append(row)
            elif not self._peeker.is_in_use or self.questions.may_start(row):
                chosen.append(row)
            elif row.question is TextQuestion.OPEN:
                asked.append(row)
            else:
                is_looking = is_looking or needs_look(row)
        for row in unreadable:
            self._refuse(row)
        is_idle = not (self.model.counts[RowState.READING] or self.model.counts[RowState.STOPPING])
        return chosen or (asked[:count] if is_idle and not is_looking else [])

    def _refuse(self, row: QueueRow) -> None:
        """End a row before it is read, because its tier cannot read."""
        missing = missing_for(row.options.read.tier)
        row.error = missing.located(file=row.path) if missing is not None else None
        self._kept.leave([row])
        self.model.set_state(row, RowState.FAILED)
        self._changed([row.key])
        self.row_ended.emit(row.key)

    def _start(self, row: QueueRow, service: ReadingService) -> None:
        from app.services.recognise.document import ReadRequest

        row.started = self._clock()
        self._keys[row.job_id] = row.key
        self.model.set_state(row, RowState.READING)
        request = ReadRequest(row.path, row.options.read, row.options.pages)
        self._jobs.submit(row.job_id, ReadFile(service, request, self._post, self._gate))

    def _post(self, event: ReadingEvent) -> None:
        # On a thread of the pool.
        try:
            self._told.emit(event)
        except RuntimeError:  # the window is gone
            log.debug("a page came after the end of the window")

    @Slot(object)
    def _on_told(self, event: ReadingEvent) -> None:
        row = self._row_of(event.job_id)
        if isinstance(event, ReadingPage):
            self.page_stored.emit(event.document_id, event.page_index)
        elif isinstance(event, ReadingAtWork):
            self.pages_at_work.emit(event.document_id, event.page_indices)
            return
        if row is None:
            return
        match event:
            case ReadingOpened():
                row.document_id = event.document_id
                row.total = event.pages
                row.started = self._clock()
                self._run.saw_pages(event.pages)
                self.document_opened.emit(row.key, event.document_id)
            case ReadingPage():
                row.done = event.done
                row.fresh += not event.is_reused
                row.failed_pages += event.has_failed
                self._run.finished_page(is_fresh=not event.is_reused)
        self._changed([row.key])

    @Slot(object)
    def _on_job_event(self, event: JobEvent) -> None:
        if not event.state.is_final:
            return
        row = self._row_of(event.job_id)
        self._keys.pop(event.job_id, None)
        if row is not None:
            self._end(row, event)
            options = self._again.pop(row.key, None)
            if options is not None:
                self.set_options({row.key: options})
        self._start_more()
        if not self.is_busy:
            self._run.end()
            self._tick.stop()
        self._refresh_speeds()
        self._changed([row.key] if row else ())
        if row is not None:
            self.row_ended.emit(row.key)

    def _end(self, row: QueueRow, event: JobEvent) -> None:
        if event.state is JobState.SUCCEEDED and isinstance(event.result, ReadingFinished):
            row.document_id = event.result.document_id
            row.confidence, row.seconds = event.result.confidence, event.result.seconds
            row.failed_pages = len(event.result.failed_pages)
            row.total = row.done = len(event.result.page_indices)
            self.model.set_state(row, RowState.DONE)
        elif event.state is JobState.CANCELLED:
            self.model.set_state(row, RowState.CANCELLED)
        else:
            row.error = event.error or UnexpectedError("the job ended without a result")
            self.model.set_state(row, RowState.FAILED)

    def _on_tick(self) -> None:
        self._changed(row.key for row in self.model.rows if row.state is RowState.READING)

    def _changed(self, keys: Iterable[int]) -> None:
        self._dirty.update(keys)
        if not self._redraw.isActive() and not self._is_closing:
            self._redraw.start()
            if not self._estimate_timer.isActive():
                self._estimate_timer.start()

    def _flush(self) -> None:
        dirty, self._dirty = self._dirty, set()
        self.model.touch(dirty)
        self.progress_changed.emit()

    def _tell_estimate(self) -> None:
        self.estimate_changed.emit(self.estimate())

    def _refresh_speeds(self) -> None:
        now = self._clock()
        if self._read_speeds is None or self._is_closing or (self.is_busy and now < self._speeds_due):
            return
        self._speeds_due = now + _SPEEDS_S
        run_in_background(self, self._read_speeds, self._on_speeds)

    def _on_speeds(self, speeds: Speeds) -> None:
        self._speeds = speeds
        if not self._is_closing:
            self._tell_estimate()

    def _rows(self, keys: Iterable[int]) -> list[QueueRow]:
        return [row for key in keys if (row := self.model.row(key)) is not None]

    def _row_of(self, job_id: str) -> QueueRow | None:
        key = self._keys.get(job_id)
        return None if key is None else self.model.row(key)


def _is_waiting(row: QueueRow) -> bool:
    return row.state is RowState.WAITING
