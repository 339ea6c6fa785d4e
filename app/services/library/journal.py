"""The journal of jobs: who works on what, and whose work was cut off.

A job row carries its owner (process id and the time that process began, so that a re-used id is not mistaken for it)
and a heartbeat. A job is taken as interrupted only when its owner is gone; for an owner on another machine that is when
its heartbeat has stopped.
"""

from __future__ import annotations

import logging
import os
import platform
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.services.library.database import Database
from core.errors import AppError
from core.jobs import JobState

log = logging.getLogger(__name__)

HEARTBEAT_S = 5.0
_SILENCE_S = 60.0  # a job of another machine without a heartbeat for so long has lost its owner
_START_TOLERANCE_S = 2.0  # the system rounds a process' start time


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One line of the journal."""

    id: str
    document_id: str | None
    path: Path
    state: JobState
    owner_pid: int
    created_at: float
    error_code: str | None
    error_message: str | None


class Journal:
    """Writes and reads job rows. Usable from any thread."""

    def __init__(self, database: Database) -> None:
        """Use an open database; the owner of new jobs is this process."""
        self._database = database
        self._pid = os.getpid()
        self._started = psutil.Process(self._pid).create_time()
        self._live: set[str] = set()
        self._stop = threading.Event()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def begin(self, job_id: str, path: Path) -> None:
        """Enter a job as running and keep its heartbeat up until ``finish``."""
        now = time.time()
        with self._database.transaction() as connection:
            connection.execute(
                """INSERT INTO jobs
                   (id, path, state, owner_machine, owner_pid, owner_started, heartbeat_at, created_at)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                (job_id, str(path), JobState.RUNNING, _machine(), self._pid, self._started, now, now),
            )
        self._live.add(job_id)
        with self._starting:
            if self._thread is not None:
                return
            self._thread = threading.Thread(target=self._beat, name="journal-heartbeat", daemon=True)
            self._thread.start()

    def attach(self, job_id: str, document_id: str) -> None:
        """Say which document a job works on, once that is known."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE jobs SET document_id = ? WHERE id = ?", (document_id, job_id))

    def finish(self, job_id: str, state: JobState, error: AppError | None = None) -> None:
        """Enter the end of a job."""
        self._live.discard(job_id)
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, finished_at = ?, error_code = ?, error_message = ? WHERE id = ?",
                (state, time.time(), error.code if error else None, error.message if error else None, job_id),
            )

    def mark_interrupted(self) -> list[JobRecord]:
        """Mark running jobs whose owner is gone, and return every interrupted job."""
        for row in self._database.query("SELECT * FROM jobs WHERE state = ?", JobState.RUNNING):
            if row["owner_machine"] in ("", _machine()):
                has_owner = _is_alive(row["owner_pid"], row["owner_started"])
            else:  # a library on a shared disk: only the heartbeat can tell
                has_owner = time.time() - row["heartbeat_at"] < _SILENCE_S
            if not has_owner:
                with self._database.transaction() as connection:
                    connection.execute(
                        "UPDATE jobs SET state = ? WHERE id = ? AND state = ?",
                        (JobState.INTERRUPTED, row["id"], JobState.RUNNING),
                    )
        return self._records("state = ?", JobState.INTERRUPTED)

    def settle_interrupted(self, document_id: str) -> None:
        """Take interrupted jobs of a document off the list, once a later job has finished it."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, finished_at = ? WHERE document_id = ? AND state = ?",
                (JobState.CANCELLED, time.time(), document_id, JobState.INTERRUPTED),
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
            )
            for row in rows
        ]

    def _beat(self) -> None:
        while not self._stop.wait(HEARTBEAT_S):
            live = list(self._live)
            if live:
                try:
                    self._beat_once(live)
                except AppError as error:  # a full disk or a busy library now; the next beat may arrive
                    log.warning("the heartbeat of %d jobs was not written: %s", len(live), error.what)

    def _beat_once(self, live: list[str]) -> None:
        marks = ",".join("?" * len(live))
        with self._database.transaction() as connection:
            connection.execute(
                f"UPDATE jobs SET heartbeat_at = ? WHERE id IN ({marks})",  # noqa: S608 - only question marks
                (time.time(), *live),
            )


def _machine() -> str:
    # Containers of one machine have names, and process numbers, of their own.
    return platform.node()


def _is_alive(pid: int, started: float) -> bool:
    try:
        process = psutil.Process(pid)
        is_same = abs(process.create_time() - started) <= _START_TOLERANCE_S
        return bool(is_same and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:  # it exists and belongs to somebody else
        return True
