"""Jobs whose process is gone, and what is too old: taken over, ended or deleted. Services layer.

Run at the start of a server and every now and then: a second one on the same library may have been killed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from app.services.accounts.port import Accounts
from app.services.jobs.desk import JobDesk
from app.services.jobs.folders import JobFolders
from app.services.jobs.port import JobState
from app.services.jobs.records import CANCELLED, JobOptions, JobRecord, StoredState
from app.services.jobs.store import JobStore
from app.services.jobs.telling import code_and_message, without_folders
from app.services.open_sources import SourceRef, stamped
from app.services.worker_tasks import ProbeResult
from core.errors import AppError, FileMissingError, PasswordRequiredError, UnexpectedError

log = logging.getLogger(__name__)

_DAY_S = 86_400.0
_GRACE_S = 3_600.0  # folders without a job may belong to a document whose deletion is still undone
_MOST_TAKEOVERS = 3


class Recovery:
    """Takes over what others have left."""

    def __init__(
        self,
        store: JobStore,
        folders: JobFolders,
        desk: JobDesk,
        accounts: Accounts,
        keep_days: Callable[[], int],
        tell: Callable[[JobState], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Use these services.

        Args:
            store: Rows of jobs.
            folders: Files of jobs.
            desk: Goes on with jobs.
            accounts: Settles what was charged.
            keep_days: Returns how long results are kept, 0 for ever.
            tell: Told of jobs that end by being taken over.
            clock: Returns seconds since the epoch.
        """
        self._store = store
        self._folders = folders
        self._desk = desk
        self._accounts = accounts
        self._keep_days = keep_days
        self._tell = tell
        self._clock = clock

    def take_over(self) -> int:
        """Go on with the jobs of processes that are gone, from their finished pages; return how many there were."""
        taken = 0
        for record in self._store.open_jobs():
            if self._desk.record(record.id) is not None or not record.owner.is_lost(record.heartbeat_at):
                continue
            if self._desk.is_closing:
                break
            if record.state is StoredState.ARRIVING:
                self._drop(record)
            elif record.options is not None and self._store.take_over(record):
                taken += 1
                self._go_on(record, record.options)
        return taken

    def sweep(self) -> None:
        """Delete results that are too old, uploads of ended jobs, folders without a job, and charges of past months."""
        self._accounts.forget_old_charges()
        keep_days = self._keep_days()
        if keep_days > 0:
            for record in self._store.ended_before(self._clock() - keep_days * _DAY_S):
                self._store.delete(record)
                self._folders.delete(record.id)
        found = list(self._folders.ids())
        known = self._store.known_ids(found)
        old = set(self._folders.ids(older_than_s=_GRACE_S))
        for job_id in found:
            if job_id not in known:
                if job_id in old:
                    self._folders.delete(job_id)
            elif known[job_id].has_ended:
                self._folders.delete_upload(job_id)

    def _drop(self, record: JobRecord) -> None:
        """Delete an upload whose rest will not come, unless it has become a job since it was looked at."""
        if self._store.drop_arriving(record):
            self._folders.delete(record.id)
            self._accounts.settle(record.id, 0)

    def _go_on(self, record: JobRecord, options: JobOptions) -> None:
        folder = self._folders.of(record.id)
        if record.facts is not None:  # only its end was not entered any more
            self._folders.delete_upload(record.id)
            read = len(options.page_indices) - record.facts.failed_pages
            self._accounts.settle(record.id, read * options.page_charge)
            self._finish(record.id, StoredState.DONE, record.page_count)
            return
        problem = self._problem(record)
        if problem is None:
            try:
                probe = ProbeResult(options.source, stamped(SourceRef(folder.upload)))
            except AppError as error:
                told = without_folders(error, folder.path, record.file_name)
                problem = code_and_message(told)
            else:
                self._desk.enter(record, options, probe)
                return
        self._folders.delete(record.id)
        self._accounts.settle(record.id, 0)
        self._finish(record.id, StoredState.FAILED, record.pages_done, problem)

    def _finish(self, job_id: str, state: StoredState, pages_done: int, error: tuple[str, str] = ("", "")) -> None:
        self._store.finish(job_id, state, pages_done, error)
        ended = self._store.get(job_id)
        if ended is not None:
            self._tell(ended.told())

    def _problem(self, record: JobRecord) -> tuple[str, str] | None:
        """Return code and message of why a job cannot go on; None where it can."""
        if record.is_cancel_asked:
            return CANCELLED, "The job was stopped."
        error: AppError
        if record.options is not None and record.options.has_password:
            error = PasswordRequiredError(
                "the server was ended while this file was read, and passwords are not stored",
                remedy="Send it again",
                file=record.file_name,
            )
        elif not self._folders.of(record.id).upload.is_file():
            error = FileMissingError("the upload is no longer there", remedy="Send it again", file=record.file_name)
        elif record.takeovers + 1 > _MOST_TAKEOVERS:
            error = UnexpectedError(
                f"the server was ended {_MOST_TAKEOVERS} times while this job ran",
                remedy="Send the file again; if that happens anew, please report it",
            )
        else:
            return None
        return code_and_message(error)
