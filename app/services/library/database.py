"""Opening the library's SQLite file: WAL, waiting instead of failing when another process writes, migrations."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.services.library.schema import MIGRATIONS
from core.errors import DiskFullError, LibraryBusyError, LibraryDamagedError

BUSY_TIMEOUT_S = 20.0


class Database:
    """Usable from any thread of this process: one connection that writes, and one that reads beside it.

    A commit now and then waits for the disk, which can take seconds; a window that turns a page must not wait with it.
    Each connection serves one call at a time. A library in memory has one connection for all.

    Attributes:
        path: The file, or None for a library that lives in memory only.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the file, creating folder and tables where they are missing, and bring older files up to date.

        Raises:
            LibraryDamagedError: If the file is no database, or a newer program wrote it.
            LibraryBusyError: If another process keeps it locked.
        """
        self.path = path
        self._lock = threading.RLock()
        self._reading_lock = threading.Lock()
        self._reading: sqlite3.Connection | None = None
        self._writer: int | None = None  # the thread that is in a transaction
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            with self._translated():
                self._connection = self._connect()
            # WAL lets readers go on while one writes. NORMAL keeps every commit over a killed process; only a power
            # cut may take the last ones, and never leaves the file broken (sqlite.org, "PRAGMA synchronous").
            with self._translated():
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = NORMAL")
                self._connection.execute("PRAGMA foreign_keys = ON")
                if path is None:  # in memory means all of it: sorting a large result must not use a file either
                    self._connection.execute("PRAGMA temp_store = MEMORY")
                self._migrate()
                if path is not None:
                    self._reading = self._connect()
                    self._reading.execute("PRAGMA query_only = ON")
                    # SQLite opens its files with the first statement that reads; later the folder may be elsewhere.
                    self._reading.execute("PRAGMA user_version").fetchone()
        except OSError as error:
            raise LibraryDamagedError(
                f"the library cannot be opened ({error.strerror or error})",
                file=path,
                remedy="Check the rights of its folder, or set PAGESIGHT_HOME to a folder you can write to",
            ) from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            str(self.path) if self.path is not None else ":memory:",
            timeout=BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.row_factory = sqlite3.Row
        return connection

    def _migrate(self) -> None:
        version = self._version()
        if version > len(MIGRATIONS):
            raise LibraryDamagedError(
                f"the library was written by a newer version (schema {version}, this program knows {len(MIGRATIONS)})",
                file=self.path,
                remedy="Update Pagesight, or set PAGESIGHT_HOME to another folder",
            )
        if version == len(MIGRATIONS):
            return
        with self.transaction():
            # Another process may have migrated while this one waited for the lock.
            for step in range(self._version(), len(MIGRATIONS)):
                migration = MIGRATIONS[step]
                for statement in migration.statements():
                    self._connection.execute(statement)
                if migration.fill is not None:
                    migration.fill(self._connection)
                self._connection.execute(f"PRAGMA user_version = {step + 1}")

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Hold the write lock; commit at the end, roll back on any exception."""
        with self._lock, self._translated():
            self._connection.execute("BEGIN IMMEDIATE")
            self._writer = threading.get_ident()
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself where the disk was full; a second time would be an error that hides
                # the first.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._writer = None

    def query(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """Return all rows of a reading statement; a thread in a transaction sees what it has written so far."""
        if self._reading is None or self._writer == threading.get_ident():
            with self._lock, self._translated():
                return self._connection.execute(sql, values).fetchall()
        with self._reading_lock, self._translated():
            return self._reading.execute(sql, values).fetchall()

    def integrity_problems(self) -> list[str]:
        """Return what SQLite's own check finds; empty when the file is sound."""
        rows = self.query("PRAGMA integrity_check")
        return [str(row[0]) for row in rows if row[0] != "ok"]

    def erase(self) -> None:
        """Delete every row, and the bytes of what was deleted from the file.

        Raises:
            LibraryBusyError: If another process is using the file.
        """
        with self.transaction() as connection:
            connection.execute("DELETE FROM documents")
            connection.execute("DELETE FROM conversations")
            connection.execute("DELETE FROM jobs")
            # Tokens stay: they say nothing about a document, and programs hold them.
            for table in ("api_jobs", "api_charges", "watched_files", "watched_results"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - the names above
            connection.execute("DELETE FROM watched_files")
            connection.execute("DELETE FROM watched_results")
            # Deleting from the index only marks entries as gone; rebuilding it leaves none of their text.
            connection.execute("INSERT INTO page_search (page_search) VALUES ('rebuild')")
        with self._lock, self._translated():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connections; further calls fail."""
        with self._lock, self._reading_lock:
            if self._reading is not None:
                self._reading.close()
            self._connection.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
                raise DiskFullError(
                    "no room is left to store the finished page", file=self.path, remedy="Free some space and run again"
                ) from error
            if "locked" in str(error) or "busy" in str(error):
                raise LibraryBusyError(
                    "another process keeps the library locked",
                    file=self.path,
                    remedy="Wait until it ends, or end it, and run again",
                ) from error
            raise LibraryDamagedError(
                f"the library cannot be used ({error})",
                file=self.path,
                remedy="Check that its folder is writable; set PAGESIGHT_HOME to another folder to go on meanwhile",
            ) from error
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.IntegrityError):
                raise
            raise LibraryDamagedError(
                f"the library file is damaged ({error})",
                file=self.path,
                remedy="Move the file away; a new one is made at the next start",
            ) from error
