"""The journal of jobs: who works on what, and whose work was cut off.

A job row carries its owner (process id and the time that process began, so that a re-used id is not mistaken for it)
and a heartbeat. A job is taken as interrupted only when its owner is gone; for an owner on another machine that is when
its heartbeat has stopped.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.services.library.database import Database
from app.services.library.owners import SILENCE_S, process_started
from app.services.library.owners import is_alive as _is_alive
from app.services.library.owners import machine as _machine
from core.errors import AppError
from core.jobs import JobState

log = logging.getLogger(__name__)

HEARTBEAT_S = 5.0


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One line of the journal.

    ``options`` is what ``WaitingFile.options`` was; "" for jobs of the command line.
    """

    id: str
    document_id: str | None
    path: Path
    state: JobState
    owner_pid: int
    created_at: float
    error_code: str | None
    error_message: str | None
    options: str = ""


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file that waits to be read.

    Attributes:
        job_id: The job that will read it.
        path: The file.
        options: How it is to be read, in words of whoever enters it; kept as they are.
    """

    job_id: str
    path: Path
    options: str


class Journal:
    """Writes and reads job rows. Usable from any thread."""

    def __init__(self, database: Database) -> None:
        """Use an open database; the owner of new jobs is this process."""
        self._database = database
        self._pid = os.getpid()
        self._started = process_started(self._pid)
        self._live: set[str] = set()
        self._stop = threading.Event()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def enter_waiting(self, files: Iterable[WaitingFile]) -> None:
        """Enter files that wait, in order, in one transaction; a job that began meanwhile only learns its options.

        Where this process ends before they are read, ``mark_interrupted`` of the next one returns them.
        """
        now = time.time()
        rows = (
            # A little apart, so that they are found again in this order.
            (
                f.job_id,
                str(f.path),
                JobState.PENDING,
                _machine(),
                self._pid,
                self._started,
                now,
                now + n * 1e-6,
                f.options,
            )
            for n, f in enumerate(files)
        )
        with self._database.transaction() as connection:
            connection.executemany(
                """INSERT INTO jobs (id, path, state, owner_machine, owner_pid, owner_started, heartbeat_at, created_at,
                                     options)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET options = excluded.options""",
                rows,
            )
        self._start_beating()

    def leave_waiting(self, job_ids: Iterable[str]) -> None:
        """Take jobs out that wait no longer and never began, in one transaction; others are left as they are."""
        with self._database.transaction() as connection:
            connection.executemany(
                "DELETE FROM jobs WHERE id = ? AND state = ?", [(job_id, JobState.PENDING) for job_id in job_ids]
            )

    def mark_cut_off(self, job_ids: Iterable[str]) -> None:
        """Enter jobs that the end of the program cancels as interrupted, so that they are offered at the next start."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE jobs SET state = ? WHERE id = ? AND state IN (?, ?)",
                [(JobState.INTERRUPTED, job_id, JobState.CANCELLED, JobState.RUNNING) for job_id in job_ids],
            )

    def settle(self, job_ids: Iterable[str]) -> None:
        """Take interrupted jobs off the list in one transaction; later jobs stand for them, or nobody wants them."""
        now = time.time()
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE jobs SET state = ?, finished_at = ? WHERE id = ?",
                [(JobState.CANCELLED, now, job_id) for job_id in job_ids],
            )

    def begin(self, job_id: str, path: Path) -> None:
        """Enter a job as running and keep its heartbeat up until ``finish``; it may have waited before."""
        now = time.time()
        with self._database.transaction() as connection:
            connection.execute(
                """INSERT INTO jobs
                   (id, path, state, owner_machine, owner_pid, owner_started, heartbeat_at, created_at)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT (id) DO UPDATE SET state = excluded.state, heartbeat_at = excluded.heartbeat_at""",
                (job_id, str(path), JobState.RUNNING, _machine(), self._pid, self._started, now, now),
            )
        self._live.add(job_id)
        self._start_beating()

    def attach(self, job_id: str, document_id: str) -> None:
        """Say which document a job works on, once that is known."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE jobs SET document_id = ? WHERE id = ?", (document_id, job_id))

    def finish(self, job_id: str, state: JobState, error: AppError | None = None) -> None:
        """Enter the end of a job."""
        self._live.discard(job_id)
        with self._database.transaction() as connection:
            connection.execute(
                # A job that the end of the program cuts off may hear of its cancel after ``mark_cut_off``.
                """UPDATE jobs SET state = ?, finished_at = ?, error_code = ?, error_message = ?
                   WHERE id = ? AND NOT (state = ? AND ? = ?)""",
                (
                    state,
                    time.time(),
                    error.code if error else None,
                    error.message if error else None,
                    job_id,
                    JobState.INTERRUPTED,
                    state,
                    JobState.CANCELLED,
                ),
            )

    def interrupted(self) -> list[JobRecord]:
        """Return every interrupted job, the latest first, and change nothing.

        Jobs of owners that are gone are among them, marked or not; to go on with them takes ``mark_interrupted``.
        """
        lost = {row["id"] for row in self._lost()}
        open_jobs = self._records("state IN (?, ?, ?)", JobState.RUNNING, JobState.PENDING, JobState.INTERRUPTED)
        return [
            replace(job, state=JobState.INTERRUPTED)
            for job in open_jobs
            if job.state is JobState.INTERRUPTED or job.id in lost
        ]

    def mark_interrupted(self) -> list[JobRecord]:
        """Mark running and waiting jobs whose owner is gone, and return every interrupted job."""
        lost = self._lost()
        if lost:
            with self._database.transaction() as connection:
                connection.executemany(
                    "UPDATE jobs SET state = ? WHERE id = ? AND state = ?",
                    [(JobState.INTERRUPTED, row["id"], row["state"]) for row in lost],
                )
        return self._records("state = ?", JobState.INTERRUPTED)

    def _lost(self) -> list[sqlite3.Row]:
        """Return running and waiting jobs whose owner is gone."""
        alive: dict[tuple[int, float], bool] = {}

        def has_owner(row: sqlite3.Row) -> bool:
            if row["owner_machine"] not in ("", _machine()):  # a library on a shared disk: only the heartbeat can tell
                return bool(time.time() - row["heartbeat_at"] < SILENCE_S)
            owner = (row["owner_pid"], row["owner_started"])
            if owner not in alive:
                alive[owner] = _is_alive(*owner)
            return alive[owner]

        rows = self._database.query("SELECT * FROM jobs WHERE state IN (?, ?)", JobState.RUNNING, JobState.PENDING)
        return [row for row in rows if not has_owner(row)]

    def settle_interrupted(self, document_id: str) -> None:
        """Take interrupted jobs of a document off the list, once a later job has finished it.

        Those that were cut off before their file was opened have no document yet, and are known by the file alone.
        """
        with self._database.transaction() as connection:
            connection.execute(
                """UPDATE jobs SET state = ?, finished_at = ? WHERE state = ? AND (document_id = ?
                   OR (document_id IS NULL AND path = (SELECT path FROM documents WHERE id = ?)))""",
                (JobState.CANCELLED, time.time(), JobState.INTERRUPTED, document_id, document_id),
            )

    def jobs(self) -> list[JobRecord]:
        """Return all jobs, the latest first."""
        return self._records("1 = 1")

    def close(self) -> None:
        """End the heartbeat."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=HEARTBEAT_S)

    def _records(self, where: str, *values: object) -> list[JobRecord]:
        rows = self._database.query(f"SELECT * FROM jobs WHERE {where} ORDER BY created_at DESC", *values)  # noqa: S608 - fixed texts of this module
        return [
            JobRecord(
                row["id"],
                row["document_id"],
                Path(row["path"]),
                JobState(row["state"]),
                row["owner_pid"],
                row["created_at"],
                row["error_code"],
                row["error_message"],
                row["options"],
            )
            for row in rows
        ]

    def _start_beating(self) -> None:
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._beat, name="journal-heartbeat", daemon=True)
                self._thread.start()

    def _beat(self) -> None:
        while not self._stop.wait(HEARTBEAT_S):
            live = list(self._live)
            try:
                self._beat_once(live)
            except AppError as error:  # a full disk or a busy library now; the next beat may arrive
                log.warning("the heartbeat of %d jobs was not written: %s", len(live), error.what)

    def _beat_once(self, live: Sequence[str]) -> None:
        waiting = self._database.query(
            "SELECT 1 FROM jobs WHERE state = ? AND owner_pid = ? LIMIT 1", JobState.PENDING, self._pid
        )
        if not live and not waiting:
            return
        now = time.time()
        with self._database.transaction() as connection:
            connection.executemany("UPDATE jobs SET heartbeat_at = ? WHERE id = ?", [(now, job) for job in live])
            connection.execute(
                "UPDATE jobs SET heartbeat_at = ? WHERE state = ? AND owner_pid = ? AND owner_machine = ?",
                (now, JobState.PENDING, self._pid, _machine()),
            )
