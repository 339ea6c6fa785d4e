"""Rows of jobs in the library's database. Services layer; any thread, several processes.

A job is owned by one process. Another one takes it over only when its owner is gone, in one transaction that compares
the owner it saw with the one that is there, so that no two have it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from app.services.jobs.records import JobFacts, JobOptions, JobRecord, StoredState
from app.services.library.database import Database
from app.services.library.owners import NOBODY, Owner
from core.errors import DocumentUnknownError

ValueT = TypeVar("ValueT")

_OPEN = (StoredState.PENDING, StoredState.PROCESSING)


class JobStore:
    """Stores jobs; new ones belong to this process."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        """Use an open database; ``clock`` returns seconds since the epoch."""
        self._database = database
        self._clock = clock
        self._owner = Owner.this_process()

    def owns(self, record: JobRecord) -> bool:
        """Tell whether a job belongs to this process."""
        return record.owner == self._owner

    def enter_arriving(self, job_id: str, file_name: str) -> None:
        """Enter an upload that begins to arrive."""
        now = self._clock()
        with self._database.transaction() as connection:
            connection.execute(
                """INSERT INTO api_jobs (id, account, file_name, state, owner_machine, owner_pid, owner_started,
                                         heartbeat_at, created_at)
                   VALUES (?, '', ?, ?, ?, ?, ?, ?, ?)""",
                (job_id, file_name, StoredState.ARRIVING, *self._owned_by(self._owner), now, now),
            )

    def arrive(self, job_id: str, account: str, options: JobOptions, page_count: int) -> JobRecord | None:
        """Make an upload a job that waits; None where its row has gone."""
        with self._database.transaction() as connection:
            done = connection.execute(
                """UPDATE api_jobs SET account = ?, state = ?, options_json = ?, page_count = ?
                   WHERE id = ? AND state = ?""",
                (account, StoredState.PENDING, msgspec.json.encode(options), page_count, job_id, StoredState.ARRIVING),
            )
        return self.get(job_id) if done.rowcount else None

    def get(self, job_id: str) -> JobRecord | None:
        """Return a job, None where there is none."""
        return next(iter(self._records("id = ?", job_id)), None)

    def of_account(self, account: str, limit: int, before: str | None = None) -> list[JobRecord]:
        """Return jobs of an account, the newest first; with ``before``, those older than that job."""
        older = ""
        values: list[object] = [account, StoredState.ARRIVING]
        if before is not None:
            older = " AND (created_at, id) < (SELECT created_at, id FROM api_jobs WHERE id = ? AND account = ?)"
            values += [before, account]
        return self._records(f"account = ? AND state <> ?{older}", *values, limit=limit)

    def count_waiting(self) -> int:
        """Return how many uploads arrive and jobs wait, of all processes."""
        return self._count("state IN (?, ?)", StoredState.ARRIVING, StoredState.PENDING)

    def count_open(self, account: str) -> int:
        """Return how many jobs of an account have not ended."""
        return self._count("account = ? AND state IN (?, ?)", account, *_OPEN)

    def open_jobs(self) -> list[JobRecord]:
        """Return all jobs that have not ended and uploads that arrive, the oldest first."""
        return self._records("state IN (?, ?, ?)", StoredState.ARRIVING, *_OPEN)[::-1]

    def ended_before(self, limit: float) -> list[JobRecord]:
        """Return jobs that ended before a time (seconds since the epoch)."""
        return self._records("finished_at < ?", limit)

    def known_ids(self, job_ids: Iterable[str]) -> dict[str, StoredState]:
        """Return the states of those of the jobs that there are."""
        wanted = set(job_ids)
        rows = self._database.query("SELECT id, state FROM api_jobs")
        return {row["id"]: StoredState(row["state"]) for row in rows if row["id"] in wanted}

    def latest_of_document(self, document_id: str) -> list[JobRecord]:
        """Return the jobs that were made of a document, the newest first."""
        return self._records("document_id = ? AND state = ?", document_id, StoredState.DONE)

    def progress(self, record: JobRecord) -> None:
        """Store how far a job of this process is."""
        self._change(record.id, "state = ?, pages_done = ?, stage = ?", record.state, record.pages_done, record.stage)

    def attach(self, job_id: str, document_id: str) -> None:
        """Say which document a job works on.

        Raises:
            DocumentUnknownError: If document or job were deleted meanwhile; then neither is left.
        """
        try:
            is_there = self._change(job_id, "document_id = ?", document_id)
        except sqlite3.IntegrityError:
            is_there = False
        if not is_there:
            with self._database.transaction() as connection:
                self._delete_document(connection, document_id, job_id)
            raise DocumentUnknownError(
                "the document was deleted while it was read", remedy="Send the file again if you still need it"
            )

    def keep_facts(self, job_id: str, facts: JobFacts) -> None:
        """Store what was made; from here on only the upload has to be deleted."""
        self._change(job_id, "facts_json = ?", msgspec.json.encode(facts))

    def finish(self, job_id: str, state: StoredState, pages_done: int, error: tuple[str, str] = ("", "")) -> bool:
        """Enter the end of a job; tell whether it was this process' and had not ended before."""
        return self._change(
            job_id,
            "state = ?, pages_done = ?, stage = '', error_code = ?, error_message = ?, finished_at = ?",
            state,
            pages_done,
            *error,
            self._clock(),
        )

    def set_conversation(self, job_id: str, conversation_id: str) -> bool:
        """Remember the conversation about a job; tell whether the job is still there."""
        with self._database.transaction() as connection:
            done = connection.execute("UPDATE api_jobs SET conversation_id = ? WHERE id = ?", (conversation_id, job_id))
            return done.rowcount == 1

    def ask_cancel(self, job_id: str) -> None:
        """Have whichever process owns a job stop it."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE api_jobs SET is_cancel_asked = 1 WHERE id = ? AND finished_at IS NULL", (job_id,)
            )

    def cancels_asked(self) -> list[str]:
        """Return the jobs of this process that somebody wants stopped."""
        rows = self._database.query(
            "SELECT id FROM api_jobs WHERE is_cancel_asked = 1 AND state IN (?, ?) AND owner_pid = ?",
            *_OPEN,
            self._owner.pid,
        )
        return [row["id"] for row in rows]

    def take_over(self, record: JobRecord) -> bool:
        """Make a job of a lost owner this process' own; false where another one was quicker, or it stands otherwise."""
        with self._database.transaction() as connection:
            done = connection.execute(
                """UPDATE api_jobs SET owner_machine = ?, owner_pid = ?, owner_started = ?, heartbeat_at = ?,
                                       takeovers = takeovers + (state = ? AND owner_pid <> ?)
                   WHERE id = ? AND state = ?
                   AND owner_machine = ? AND owner_pid = ? AND owner_started = ?""",
                (
                    *self._owned_by(self._owner),
                    self._clock(),
                    StoredState.PROCESSING,
                    NOBODY.pid,  # let go by a service that stopped: nothing went wrong
                    record.id,
                    record.state,
                    *self._owned_by(record.owner),
                ),
            )
            return done.rowcount == 1

    def drop_arriving(self, record: JobRecord) -> bool:
        """Delete an upload of a lost owner; false where it has become a job, or another one was quicker."""
        with self._database.transaction() as connection:
            done = connection.execute(
                """DELETE FROM api_jobs WHERE id = ? AND state = ?
                   AND owner_machine = ? AND owner_pid = ? AND owner_started = ?""",
                (record.id, StoredState.ARRIVING, *self._owned_by(record.owner)),
            )
            return done.rowcount == 1

    def let_go(self, job_id: str) -> None:
        """Leave an open job of this process to whoever takes it over."""
        self._change(job_id, "owner_machine = ?, owner_pid = ?, owner_started = ?", *self._owned_by(NOBODY))

    def let_go_arriving(self) -> None:
        """Leave the uploads of this process, which will arrive no more, to whoever tidies up."""
        with self._database.transaction() as connection:
            connection.execute(
                """UPDATE api_jobs SET owner_machine = ?, owner_pid = ?, owner_started = ?
                   WHERE state = ? AND owner_machine = ? AND owner_pid = ? AND owner_started = ?""",
                (*self._owned_by(NOBODY), StoredState.ARRIVING, *self._owned_by(self._owner)),
            )

    def beat(self) -> None:
        """Give a sign of life for all open jobs of this process."""
        with self._database.transaction() as connection:
            connection.execute(
                """UPDATE api_jobs SET heartbeat_at = ? WHERE state IN (?, ?, ?)
                   AND owner_machine = ? AND owner_pid = ? AND owner_started = ?""",
                (self._clock(), StoredState.ARRIVING, *_OPEN, *self._owned_by(self._owner)),
            )

    def delete(self, record: JobRecord) -> None:
        """Delete a job, its conversation, and its document where no other job names that."""
        with self._database.transaction() as connection:
            # The document goes with its conversations, but may belong to another job, too.
            connection.execute(
                "DELETE FROM conversations WHERE id = (SELECT conversation_id FROM api_jobs WHERE id = ?)", (record.id,)
            )
            # The document first: its deletion takes the row along.
            if record.document_id is not None:
                self._delete_document(connection, record.document_id, record.id)
            connection.execute("DELETE FROM api_jobs WHERE id = ?", (record.id,))

    @staticmethod
    def _delete_document(connection: sqlite3.Connection, document_id: str, job_id: str) -> None:
        """Delete a document that no other job than this names."""
        connection.execute(
            """DELETE FROM documents WHERE id = ?
               AND NOT EXISTS (SELECT 1 FROM api_jobs WHERE document_id = ? AND id <> ?)""",
            (document_id, document_id, job_id),
        )

    def _change(self, job_id: str, assignments: str, *values: object) -> bool:
        """Change a job that this process owns and that has not ended."""
        with self._database.transaction() as connection:
            done = connection.execute(
                f"""UPDATE api_jobs SET {assignments} WHERE id = ? AND finished_at IS NULL
                    AND owner_machine = ? AND owner_pid = ? AND owner_started = ?""",  # noqa: S608 - fixed texts
                (*values, job_id, *self._owned_by(self._owner)),
            )
            return done.rowcount == 1

    def _count(self, where: str, *values: object) -> int:
        return int(self._database.query(f"SELECT COUNT(*) FROM api_jobs WHERE {where}", *values)[0][0])  # noqa: S608 - fixed texts

    def _records(self, where: str, *values: object, limit: int = -1) -> list[JobRecord]:
        rows = self._database.query(
            f"SELECT * FROM api_jobs WHERE {where} ORDER BY created_at DESC, id DESC LIMIT ?",  # noqa: S608 - fixed texts
            *values,
            limit,
        )
        return [_record(row) for row in rows]

    @staticmethod
    def _owned_by(owner: Owner) -> tuple[str, int, float]:
        return owner.machine, owner.pid, owner.started


def _record(row: sqlite3.Row) -> JobRecord:
    return JobRecord(
        row["id"],
        row["account"],
        row["file_name"],
        StoredState(row["state"]),
        _decoded(row["options_json"], JobOptions),
        row["document_id"],
        row["conversation_id"],
        row["page_count"],
        row["pages_done"],
        row["stage"],
        _decoded(row["facts_json"], JobFacts),
        row["error_code"],
        row["error_message"],
        bool(row["is_cancel_asked"]),
        row["takeovers"],
        Owner(row["owner_machine"], row["owner_pid"], row["owner_started"]),
        row["heartbeat_at"],
        row["created_at"],
        row["finished_at"],
    )


def _decoded(data: bytes | None, kind: type[ValueT]) -> ValueT | None:
    return None if data is None else msgspec.json.decode(data, type=kind)
