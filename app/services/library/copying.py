"""Copying the library's file as a whole while nobody else can change it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from core.errors import LibraryBusyError, LibraryDamagedError

_WAIT_S = 2.0


@contextmanager
def held_library(file: Path) -> Iterator[Callable[[Path], None]]:
    """Keep every other process from writing the library, and give what copies it to another path.

    The file is without a write-ahead log afterwards; whoever opens it next begins one again.

    Args:
        file: The library; where it is missing nothing is held and nothing copied.

    Raises:
        LibraryBusyError: If another process has it open.
        LibraryDamagedError: If it cannot be read or the copy cannot be written.
    """
    if not file.exists():
        yield lambda target: None
        return
    try:
        with closing(sqlite3.connect(file, timeout=_WAIT_S, isolation_level=None)) as connection:
            # SQLite leaves WAL only where no other connection exists, and folds the log into the file first.
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN")
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()  # takes the shared lock

            def copy(target: Path) -> None:
                with closing(sqlite3.connect(target)) as into:
                    connection.backup(into)

            yield copy
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise LibraryBusyError(
                "another process keeps the library locked",
                file=file,
                remedy="Wait until it ends, or end it, and run again",
            ) from error
        raise LibraryDamagedError(
            f"the library cannot be used ({error})",
            file=file,
            remedy="Check that its folder is writable; set PAGESIGHT_HOME to another folder to go on meanwhile",
        ) from error
    except sqlite3.DatabaseError as error:
        raise LibraryDamagedError(
            f"the library file is damaged ({error})",
            file=file,
            remedy="Move the file away; a new one is made at the next start",
        ) from error
