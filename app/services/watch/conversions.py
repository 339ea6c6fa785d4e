"""The files of a watch that are being converted: entered in the records, converted on a queue, told when they end.

Services layer.
"""

from __future__ import annotations

import os
import queue
import threading
import uuid
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app.services.convert.collect import SourceEntry
from app.services.convert.converter import ConvertRequest
from app.services.convert.events import ConvertEvent, FileFinished, FileWritten
from app.services.watch.pausing import Pausing
from app.services.watch.port import JOB_PREFIX, FileOutcome, OnConvert, OnFile, WatchedFile, WatchRequest
from app.services.watch.problem_note import note_path, remove_note, write_note
from app.services.watch.records import BEGUN, Begun, Ended, Entry, WatchRecords
from app.services.watch.scanning import Stamp, stamp_of
from app.services.watch.targets import Targets
from app.services.watch.verdict import Verdict, verdict_on
from core.errors import AppError, FileUnreadableError, OutputExistsError, OutputNotWritableError, UnexpectedError
from core.jobs import EventSink, JobContext, JobEvent, JobQueue, JobState

MOST_AT_WORK = 32
"""Files in the queue and read; more than there are threads, so that small ones never wait for a look at the folder."""

_ATTEMPTS = 3
_CLOSING_S = 10.0


class FileConverter(Protocol):
    """What a watch needs of ``app.services.convert.converter.Converter``."""

    def convert_file(
        self, request: ConvertRequest, entry: SourceEntry, emit: Callable[[ConvertEvent], None], context: JobContext
    ) -> FileFinished:
        """Read one file and write its results."""
        ...


@dataclass(slots=True)
class _Work:
    """A file in work."""

    path: Path
    stamp: Stamp
    targets: dict[str, Path]
    can_overwrite: bool
    written: dict[Path, str] = field(default_factory=dict)


class Conversions:
    """Converts files on a queue. One thread, the one that watches; jobs only hand their ends over to it.

    Attributes:
        entries: All files of the watch as they were last taken, by path; kept in step with the records.
        receiver_error: What the receiver of steps raised; the watch ends with it.
    """

    def __init__(
        self,
        request: WatchRequest,
        converter: FileConverter,
        make_queue: Callable[[EventSink], JobQueue],
        records: WatchRecords,
        targets: Targets,
        pausing: Pausing,
        *,
        on_file: OnFile,
        on_convert: OnConvert,
        wake: Callable[[], None],
        forget: Callable[[str], None] | None,
    ) -> None:
        """Prepare.

        Args:
            request: What is made; its folders are without links.
            converter: Converts a file.
            make_queue: Builds the queue.
            records: What was seen and written before.
            targets: Names results.
            pausing: Learns of errors that every file would meet.
            on_file: Told what became of each file, on the thread that calls ``settle``.
            on_convert: Told of each step, on threads of the jobs, one call at a time.
            wake: Called on any thread when a job has ended.
            forget: Deletes a document from the library; None where documents are kept.
        """
        self._request = request
        self._converter = converter
        self._queue = make_queue(self._on_job)
        self._records = records
        self._targets = targets
        self._pausing = pausing
        self._on_file = on_file
        self._on_convert = on_convert
        self._wake = wake
        self._forget = forget
        self._work: dict[str, _Work] = {}
        self._ended: queue.SimpleQueue[JobEvent] = queue.SimpleQueue()
        self._attempts: Counter[str] = Counter()
        self._to_forget: set[str] = set()
        self._emitting = threading.Lock()
        self.entries: dict[str, Entry] = records.entries()
        self.receiver_error: BaseException | None = None

    def __len__(self) -> int:
        """Return how many files are in work."""
        return len(self._work)

    def paths(self) -> set[str]:
        """Return the files in work."""
        return {str(work.path) for work in self._work.values()}

    def begin(self, files: Iterable[tuple[str, Stamp]]) -> None:
        """Begin with files: they are entered first, all at once, and then handed to the queue.

        Raises:
            LibraryError: If they cannot be entered; none has begun then.
        """
        begun: list[_Work] = []
        number = len(self.entries)
        for path, stamp in files:
            number += path not in self.entries  # they are entered together, but each counts for the next
            begun.append(self._prepared(path, stamp, max(1, number)))
        self._records.begin(Begun(str(work.path), work.stamp, work.targets) for work in begun)
        for work in begun:
            key = str(work.path)
            self.entries[key] = Entry(work.stamp, BEGUN)
            self._attempts[key] += 1
            job_id = f"{JOB_PREFIX}{uuid.uuid4().hex}"
            self._work[job_id] = work
            self._queue.submit(job_id, self._job(work))

    def _prepared(self, path: str, stamp: Stamp, number: int) -> _Work:
        before = self.entries.get(path)
        if before is not None and before.is_gone and before.stamp != stamp:
            # Another document under a name that was used before: what was made of the first one stays.
            self._records.give_up_results(path)
        own = self._records.own_targets(path, stamp, self._request.out)
        entry = self._entry(Path(path))
        targets = self._targets.choose(entry, number, own)
        is_again = any(target == own.get(format_id) for format_id, target in targets.items())
        return _Work(entry.path, stamp, targets, can_overwrite=is_again)

    def _entry(self, path: Path) -> SourceEntry:
        return SourceEntry(path, path.parent.relative_to(self._request.folder))

    def _job(self, work: _Work) -> Callable[[JobContext], FileFinished]:
        entry = self._entry(work.path)
        request = ConvertRequest(
            [entry],
            {entry.path: work.targets},
            self._request.options,
            self._request.pages,
            self._request.password,
            can_overwrite=work.can_overwrite,
            export=self._request.export,
            after=self._request.after,
        )

        def emit(event: ConvertEvent) -> None:
            if isinstance(event, FileWritten):
                work.written[event.output] = event.format_id
            self._pass_on(event)

        return lambda context: self._converter.convert_file(request, entry, emit, context)

    def _pass_on(self, event: ConvertEvent) -> None:
        """Tell the receiver; where it is gone the watch ends, and files are not to blame."""
        with self._emitting:
            if self.receiver_error is not None:
                return
            try:
                self._on_convert(event)
            except (Exception, SystemExit) as error:
                self.receiver_error = error
                self._wake()

    def _on_job(self, event: JobEvent) -> None:
        if event.state.is_final:
            self._ended.put(event)
            self._wake()

    def settle(self) -> AppError | None:
        """Enter and tell what became of the files that have ended; return an error that every file would meet.

        Raises:
            LibraryError: If they cannot be entered; they are done again then.
        """
        ended: list[tuple[_Work, Ended]] = []
        paused: AppError | None = None
        while not self._ended.empty():
            event = self._ended.get()
            work = self._work.pop(event.job_id)
            if isinstance(event.result, FileFinished):
                ended.append((work, self._done(work, event.result)))
            elif event.state is not JobState.CANCELLED:  # what was stopped stays entered as begun
                error = (event.error or UnexpectedError("the job ended without a result")).located(file=work.path)
                verdict = self._verdict(work, error)
                if verdict is Verdict.SET_ASIDE:
                    ended.append((work, self._set_aside(work, error)))
                    continue
                paused = error if verdict is Verdict.PAUSE else paused
                self._take_back(work, error)
        if ended:
            self._records.end(end for _, end in ended)
            if paused is None:
                self._pausing.end()
        if paused is not None:
            self._pausing.begin(paused)
        for work, end in ended:
            self._tell(work, end)
        self._forget_documents()
        return paused

    def _done(self, work: _Work, finished: FileFinished) -> Ended:
        if self._forget is not None:
            self._to_forget.add(finished.document_id)
        note = "\n".join(failure.message for _, failure in finished.failed_pages)
        return Ended(str(work.path), FileOutcome.DONE, tuple(work.written.items()), note=note)

    def _set_aside(self, work: _Work, error: AppError) -> Ended:
        return Ended(
            str(work.path),
            FileOutcome.SET_ASIDE,
            tuple(work.written.items()),
            error_code=error.code,
            note=error.message,
        )

    def _tell(self, work: _Work, end: Ended) -> None:
        self.entries[end.path] = Entry(work.stamp, end.outcome, end.error_code, end.note)
        if end.error_code != FileUnreadableError.code:
            del self._attempts[end.path]
        self.lay_note(end.path)
        outputs = tuple(path for path, _ in end.written)
        self._on_file(WatchedFile(work.path, end.outcome, end.note, outputs, end.error_code))

    def _take_back(self, work: _Work, error: AppError) -> None:
        """Leave a file as if it had not been begun; it is found again by the next look."""
        self._records.forget_work(str(work.path))
        self.entries.pop(str(work.path), None)
        if isinstance(error, OutputExistsError):
            for path in work.written:  # one of several results met a name that was taken meanwhile: all get others
                path.unlink(missing_ok=True)

    def _verdict(self, work: _Work, error: AppError) -> Verdict:
        if isinstance(error, OutputNotWritableError) and self.results_error() is not None:
            return Verdict.PAUSE
        if isinstance(error, FileUnreadableError) and stamp_of(str(work.path)) is None:
            return Verdict.AGAIN  # the network folder went away with it
        verdict = verdict_on(error)
        is_vain = verdict is Verdict.AGAIN and self._attempts[str(work.path)] >= _ATTEMPTS
        return Verdict.SET_ASIDE if is_vain else verdict

    def results_error(self) -> AppError | None:
        """Return why no result can be written now, before a folder is made in the place of a network folder."""
        out = self._request.out
        if out.is_dir() and os.access(out, os.W_OK | os.X_OK):
            return None
        return OutputNotWritableError(
            "the folder of the results is not there, or does not let us write",
            file=out,
            remedy="Connect its disk or network folder again; the watch goes on by itself",
        )

    def is_readable_now(self, path: str, entry: Entry) -> bool:
        """Tell whether a file that could not be opened can be now: giving rights changes neither size nor time."""
        return (
            entry.error_code == FileUnreadableError.code
            and self._attempts[path] < _ATTEMPTS
            and os.access(path, os.R_OK)
        )

    def lay_note(self, path: str) -> None:
        """Write the note of a file where there is something to say of it and it is there, else take an old one away."""
        source, entry = self._entry(Path(path)), self.entries[path]
        place = note_path(self._request.out, source.folder, source.path)
        if entry.note and not entry.is_gone:
            write_note(place, source.path, entry.note, is_partly_done=entry.outcome == FileOutcome.DONE)
        else:
            remove_note(place)

    def close(self) -> None:
        """Give up what is in work, and enter what ended until then."""
        self._queue.shutdown(_CLOSING_S)
        self.settle()

    def _forget_documents(self) -> None:
        if self._forget is not None and not self._work:  # two files of the same content are one document
            for document_id in self._to_forget:
                self._forget(document_id)
            self._to_forget.clear()
