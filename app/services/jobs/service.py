"""Jobs of the local server: implements ``app.services.jobs.port.Jobs`` on library, reader, writer, tools and chat.

Services layer. The parts: ``store`` (rows), ``folders`` (files), ``desk`` (what this process works on), ``runner`` (the
work of one job), ``results``, ``questions``, ``recovery`` and ``upkeep``. Decisions: docs/adr/0048 and 0049.
"""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.services.accounts.port import Accounts, Caller
from app.services.chat.port import Chat
from app.services.convert.after_reading import DocumentTools
from app.services.export.writer import DocumentWriter
from app.services.jobs.desk import JobDesk
from app.services.jobs.folders import JobFolders, shown_name
from app.services.jobs.followers import Followers
from app.services.jobs.keeping import Keeper, Writers
from app.services.jobs.needed_models import ModelCheck
from app.services.jobs.port import Download, JobFields, JobState, OnState, Upload, unknown_job
from app.services.jobs.questions import Questions
from app.services.jobs.records import JobRecord, StoredState
from app.services.jobs.recovery import Recovery
from app.services.jobs.request_fields import job_options
from app.services.jobs.results import Results
from app.services.jobs.runner import JobRunner
from app.services.jobs.store import JobStore
from app.services.jobs.telling import without_folders
from app.services.jobs.upkeep import Upkeep
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.open_sources import SourceRef
from app.services.recognise.document import DocumentReader
from app.services.stall_timeout import file_size, stall_timeout_for
from app.services.task_host import TaskHost
from app.services.worker_tasks import ProbeResult
from core.chat import Conversation
from core.errors import (
    AppError,
    EngineError,
    FileDamagedError,
    ServerBusyError,
    TooManyRequestsError,
)
from core.jobs import EventSink, JobCancelled, JobContext, JobQueue
from core.settings import Settings

log = logging.getLogger(__name__)

SLOTS = 18
"""Jobs at work at the same time: they mostly wait for pages, which the worker host takes in turn."""

_POLL_S = 0.2
_STOPPING_S = 30.0
_HEARTBEAT_S, _TAKEOVER_S, _SWEEP_S = 5.0, 30.0, 86_400.0
_BUSY_REMEDY = "Try again in a moment"


@dataclass(frozen=True, slots=True)
class JobParts:
    """What jobs are made of.

    Attributes:
        library: Holds documents and pages.
        database: Of that library; holds the table of jobs.
        host: Looks into uploads and writes results; two workers at least, and not the host that reads, so that neither
            uploads nor results wait in turn with pages.
        reader: Reads documents.
        writer: Writes results, on ``host``.
        tools: Takes fields, translates, sums up.
        chat: Answers questions.
        accounts: Charges pages.
        folder: Root of uploads and results (``AppPaths.api``).
        settings: Returns the settings as they are now.
        models: Returns what says which models are missing here; None asks nobody before a job begins.
    """

    library: Library
    database: Database
    host: TaskHost
    reader: DocumentReader
    writer: DocumentWriter
    tools: DocumentTools
    chat: Chat
    accounts: Accounts
    folder: Path
    settings: Callable[[], Settings]
    models: Callable[[], ModelCheck] | None = None


class JobService:
    """Takes uploads and answers about what became of them. Any thread; one for each process and library."""

    def __init__(
        self,
        parts: JobParts,
        make_queue: Callable[[EventSink], JobQueue],
        *,
        slots: int = SLOTS,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Use these services.

        Args:
            parts: What jobs are made of.
            make_queue: Builds the queue that jobs go to, given the receiver of its events; it is shut down by
                ``close``. The work given to it is a ``JobWork``.
            slots: Jobs that the queue runs at a time.
            clock: Returns seconds since the epoch.
        """
        self._parts = parts
        self._folders = JobFolders(parts.folder)
        self._store = JobStore(parts.database, clock)
        self._followers = Followers()
        writers = Writers(parts.writer)
        runner = JobRunner(parts.library, parts.reader, parts.tools, Keeper(parts.library, writers), parts.models)
        self._desk = JobDesk(
            self._store, self._folders, runner, parts.accounts, self._followers, make_queue, slots=slots
        )
        self._results = Results(parts.library, parts.database, self._folders, writers)
        self._questions = Questions(self._store, parts.chat)
        self._recovery = Recovery(
            self._store,
            self._folders,
            self._desk,
            parts.accounts,
            lambda: parts.settings().api_keep_days,
            self._followers.tell,
            clock,
        )
        self._unforgotten: deque[str] = deque()
        self._seen_elsewhere: dict[str, JobState] = {}
        self._upkeep = Upkeep(
            (
                (0.0, self._desk.flush),
                (_HEARTBEAT_S, self._forget_rest),
                (0.0, self._follow_wishes),
                (0.0, self._follow_others),
                (_HEARTBEAT_S, self._store.beat),
                (_HEARTBEAT_S, self._folders.delete_rest),
                (_TAKEOVER_S, self._take_over),
                (_SWEEP_S, self._recovery.sweep),
            )
        )

    def resume(self) -> int:
        """Begin: go on with jobs that were cut off, tidy up, and keep doing so; return how many jobs go on.

        Raises:
            LibraryError: If the library cannot be used.
        """
        self._recovery.sweep()
        taken = self._recovery.take_over()
        self._upkeep.start()
        return taken

    def close(self, timeout_s: float = 10.0) -> bool:
        """Stop all work and tell whether it stopped in time.

        The jobs have not ended by that: they go on at the next start, or in another process.
        """
        self._upkeep.stop()
        is_stopped = self._desk.close(timeout_s)
        self._store.let_go_arriving()
        return is_stopped

    def begin_upload(self, file_name: str) -> Upload:
        """Make a folder for an upload; see ``port.Jobs``."""
        if self._desk.is_closing:
            raise ServerBusyError("the server is stopping", remedy=_BUSY_REMEDY)
        most = self._parts.settings().api_jobs_waiting
        if self._store.count_waiting() >= most:
            raise ServerBusyError(f"{most} jobs wait already", remedy=_BUSY_REMEDY)
        job_id, name = uuid.uuid4().hex, shown_name(file_name)
        self._store.enter_arriving(job_id, name)
        try:
            return Upload(job_id, self._folders.create(job_id).upload, name)
        except AppError:
            self._forget(job_id)
            raise

    def abandon_upload(self, upload: Upload) -> None:
        """Delete what arrived of an upload that will be no job."""
        self._forget(upload.job_id)

    def submit(self, upload: Upload, fields: JobFields, caller: Caller) -> JobState:
        """Make a job of an upload that arrived whole; see ``port.Jobs``."""
        folder = self._folders.of(upload.job_id)
        try:
            record, probe = self._entered(upload, fields, caller)
        except BaseException as error:
            self._forget(upload.job_id)
            # The host is shut down, or whoever begins next has taken the upload for one that nobody waits for.
            if isinstance(error, JobCancelled) or (self._desk.is_closing and isinstance(error, AppError)):
                raise ServerBusyError("the server is stopping", remedy=_BUSY_REMEDY) from error
            if isinstance(error, AppError):
                raise without_folders(error, folder.path, upload.file_name) from error
            raise
        options = record.options
        if options is None:
            raise unknown_job()
        self._desk.enter(record, options, probe)
        return (self._current(record.id) or record).told()

    def state(self, job_id: str, caller: Caller) -> JobState:
        """Return where a job stands; see ``port.Jobs``."""
        return self._record(job_id, caller).told()

    def wait(self, job_id: str, caller: Caller, timeout_s: float) -> JobState:
        """Return where a job stands once it has ended, or after that time. Blocks."""
        ended = threading.Event()

        def on_state(state: JobState) -> None:
            if state.status.has_ended or self._desk.is_closing:
                ended.set()

        with self.follow(job_id, caller, on_state) as state:
            if state.status.has_ended:
                return state
            ended.wait(max(0.0, timeout_s))
        return self.state(job_id, caller)

    @contextmanager
    def follow(self, job_id: str, caller: Caller, on_state: OnState) -> Iterator[JobState]:
        """Have each change told while the block runs; see ``port.Jobs``."""
        self._record(job_id, caller)
        with self._followers.following(job_id, on_state):
            yield self._record(job_id, caller).told()

    def job_json(self, job_id: str, caller: Caller) -> bytes:
        """Return the job object of the contract as JSON, in any state."""
        return self._results.job_json(self._record(job_id, caller))

    @contextmanager
    def download(self, job_id: str, caller: Caller, format_id: str) -> Iterator[Download]:
        """Make a result available as a file while the block runs; see ``port.Jobs``."""
        with self._results.download(self._record(job_id, caller), format_id) as made:
            yield made

    def jobs(self, caller: Caller, *, limit: int = 50, before: str | None = None) -> list[JobState]:
        """Return jobs of the caller, the newest first; with ``before``, those older than that job."""
        if before is not None:
            self._record(before, caller)
        records = self._store.of_account(caller.account, limit, before)
        return [(self._desk.record(record.id) or record).told() for record in records]

    def cancel(self, job_id: str, caller: Caller) -> JobState:
        """Stop a job; one that has ended stays as it is."""
        record = self._record(job_id, caller)
        if not record.state.has_ended:
            self._store.ask_cancel(job_id)  # for whoever owns it, and for the next start if this process ends before
            if not self._desk.cancel(job_id) and record.owner.is_lost(record.heartbeat_at):
                self._take_over()
        return self.state(job_id, caller)

    def delete(self, job_id: str, caller: Caller) -> None:
        """Stop a job and delete all of it; see ``port.Jobs``.

        Raises:
            ServerBusyError: If it does not stop.
        """
        self.cancel(job_id, caller)
        if not self._has_stopped(job_id, caller):
            raise ServerBusyError("the job is still stopping", remedy=_BUSY_REMEDY)
        record = self._record(job_id, caller)
        if record.conversation_id is not None:
            self._parts.chat.delete_conversation(record.conversation_id)
        self._store.delete(record)
        self._folders.delete(job_id)

    def ask(
        self, job_id: str, caller: Caller, message: str, context: JobContext, on_text: Callable[[str], None]
    ) -> Conversation:
        """Ask the document of a finished job; see ``port.Jobs``."""
        return self._questions.ask(self._record(job_id, caller), message, context, on_text)

    def history(self, job_id: str, caller: Caller) -> Conversation | None:
        """Return the conversation of a job; None where nothing was asked."""
        return self._questions.history(self._record(job_id, caller))

    def _entered(self, upload: Upload, fields: JobFields, caller: Caller) -> tuple[JobRecord, ProbeResult]:
        """Resolve, look into the file, charge and store; what fails here leaves nothing."""
        options = job_options(fields)
        # One account can fill half of the line, so that it never keeps the others out.
        most = max(1, self._parts.settings().api_jobs_waiting // 2)
        if self._store.count_open(caller.account) >= most:
            raise TooManyRequestsError(f"{most} jobs are under way already", remedy="Wait until some have ended")
        probe = self._look(upload, fields.password or None, caller)
        options = replace(
            options,
            source=replace(probe.info, name=upload.file_name),
            has_password=bool(fields.password) and probe.info.media_type == "application/pdf",
            priority=caller.limits.priority,
            page_charge=caller.limits.charge(options.tier, 1),
        )
        probe = replace(probe, info=options.source)
        pages = len(options.page_indices)
        self._parts.accounts.charge(caller, upload.job_id, options.tier, pages)
        record = self._store.arrive(upload.job_id, caller.account, options, pages)
        if record is None:
            raise ServerBusyError("the upload was deleted meanwhile", remedy="Send it again")
        return record, probe

    def _look(self, upload: Upload, password: str | None, caller: Caller) -> ProbeResult:
        """Have a worker look into an upload: its type by content, its pages, whether the password opens it."""
        path, job_id = upload.path, f"look-{upload.job_id}"
        future = self._parts.host.submit(
            "probe",
            SourceRef(path, password),
            job_id=job_id,
            priority=caller.limits.priority,
            file=str(path),
            stall_timeout_s=stall_timeout_for(file_size(path), self._parts.settings().stall_timeout_s),
        )
        while not wait([future], timeout=_POLL_S).done:
            if self._desk.is_closing:
                self._parts.host.cancel_job(job_id)
        try:
            probe: ProbeResult = future.result()
        except EngineError as error:  # the worker crashed, hung or took too much: bytes did that, not this server
            raise FileDamagedError(
                f"it cannot be looked into ({error.what})",
                remedy="Have another program open it and save it again",
                file=path,
            ) from error
        return probe

    def _forget(self, job_id: str) -> None:
        """Leave nothing of an upload. Its files go first: where the disk is full, that makes room for the rest."""
        self._folders.delete(job_id)
        try:
            self._parts.accounts.settle(job_id, 0)
            record = self._store.get(job_id)
            if record is not None and record.state is StoredState.ARRIVING:
                self._store.delete(record)
        except AppError as error:  # tried again, so that the row counts no longer among those that wait
            log.warning("an upload is not forgotten yet: %s", error.what)
            self._unforgotten.append(job_id)

    def _forget_rest(self) -> None:
        """Try again what could not be forgotten at once."""
        for _ in range(len(self._unforgotten)):
            self._forget(self._unforgotten.popleft())

    def _record(self, job_id: str, caller: Caller) -> JobRecord:
        """Return a job of the caller as it stands now.

        Raises:
            JobUnknownError: If there is none, or it is another account's.
        """
        record = self._current(job_id)
        if record is None or not caller.account or record.account != caller.account:
            raise unknown_job()
        return record

    def _current(self, job_id: str) -> JobRecord | None:
        return self._desk.record(job_id) or self._store.get(job_id)

    def _has_stopped(self, job_id: str, caller: Caller) -> bool:
        """Wait until a job has ended, here or in another process."""
        if self._desk.record(job_id) is not None:
            return self._desk.wait_ended(job_id, _STOPPING_S)
        return self.wait(job_id, caller, _STOPPING_S).status.has_ended

    def _take_over(self) -> None:
        self._recovery.take_over()

    def _follow_wishes(self) -> None:
        """Stop jobs of this process that another one was asked to stop."""
        for job_id in self._store.cancels_asked():
            self._desk.cancel(job_id)

    def _follow_others(self) -> None:
        """Tell news of jobs that other processes work on."""
        followed = [job_id for job_id in self._followers.followed() if self._desk.record(job_id) is None]
        for job_id in followed:
            record = self._store.get(job_id)
            if record is None or self._store.owns(record):  # an own one has ended, and was told
                continue
            if self._seen_elsewhere.get(job_id) != record.told():
                self._seen_elsewhere[job_id] = record.told()
                self._followers.tell(record.told())
        for job_id in set(self._seen_elsewhere).difference(followed):
            del self._seen_elsewhere[job_id]
