"""What watched folders have seen and written, in the library's file, so that a restart does nothing twice.

Services layer. A file is entered before work on it begins, together with the names of its results: whatever ends the
program in between, the next start finds the entry, does the file again and knows the half-written results as its own.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.library.database import Database
from app.services.watch.port import FileOutcome
from app.services.watch.scanning import Stamp, stamp_of
from exporters.writing import companion_folder

BEGUN = "begun"
"""Outcome of a file whose work was not recorded as ended; others are those of ``FileOutcome``."""

_NO_STAMP = Stamp(-1, -1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as it was last taken.

    Attributes:
        stamp: Its size and time then.
        outcome: ``BEGUN``, or a value of ``FileOutcome``.
        error_code: Why it was set aside; "" for others.
        note: Why it was set aside, or which of its pages were not read; "" for others.
        is_gone: Whether it has not been there since.
    """

    stamp: Stamp
    outcome: str
    error_code: str = ""
    note: str = ""
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """A file that work begins on, with the name of its result in each format."""

    path: str
    stamp: Stamp
    targets: Mapping[str, Path]


@dataclass(frozen=True, slots=True)
class Ended:
    """A file that work has ended on.

    Attributes:
        path: The file.
        outcome: What became of it.
        written: The files written, each with its format.
        error_code: Why it was set aside.
        note: The same in words.
    """

    path: str
    outcome: FileOutcome
    written: Sequence[tuple[Path, str]] = ()
    error_code: str = ""
    note: str = ""


class WatchRecords:
    """The entries of one watch. Usable from any thread; each call is one short transaction."""

    def __init__(self, database: Database, watch_key: str) -> None:
        """Use an open database.

        Args:
            database: Of the library's file.
            watch_key: Names the watch: folder, results and what is made.
        """
        self._database = database
        self._key = watch_key

    def entries(self) -> dict[str, Entry]:
        """Return all files of this watch, by their path."""
        rows = self._database.query("SELECT * FROM watched_files WHERE watch_key = ?", self._key)
        return {
            row["path"]: Entry(
                Stamp(row["size"], row["modified_ns"]),
                row["outcome"],
                row["error_code"],
                row["note"],
                row["gone_at"] is not None,
            )
            for row in rows
        }

    def begin(self, files: Iterable[Begun]) -> None:
        """Enter files and the names that their results will have, in one transaction."""
        now = time.time()
        with self._database.transaction() as connection:
            for file in files:
                connection.execute(
                    """INSERT OR REPLACE INTO watched_files
                       (watch_key, path, size, modified_ns, outcome, error_code, note, seen_at)
                       VALUES (?, ?, ?, ?, ?, '', '', ?)""",
                    (self._key, file.path, file.stamp.size, file.stamp.modified_ns, BEGUN, now),
                )
                connection.executemany(
                    """INSERT INTO watched_results
                       (path, watch_key, source, format_id, is_target, is_open, size, modified_ns, companions)
                       VALUES (?, ?, ?, ?, 1, 1, -1, -1, ?)
                       ON CONFLICT (path) DO UPDATE SET watch_key = excluded.watch_key, source = excluded.source,
                           format_id = excluded.format_id, is_target = 1, is_open = 1,
                           companions = excluded.companions""",
                    [
                        (str(target), self._key, file.path, format_id, str(companion_folder(target)))
                        for format_id, target in file.targets.items()
                    ],
                )

    def end(self, files: Iterable[Ended]) -> None:
        """Enter what became of files, in one transaction."""
        with self._database.transaction() as connection:
            for file in files:
                self._end(connection, file)

    def _end(self, connection: sqlite3.Connection, file: Ended) -> None:
        connection.execute(
            """UPDATE watched_files SET outcome = ?, error_code = ?, note = ?, seen_at = ?
               WHERE watch_key = ? AND path = ?""",
            (file.outcome.value, file.error_code, file.note, time.time(), self._key, file.path),
        )
        stamps = [(str(result), format_id, stamp_of(str(result)) or _NO_STAMP) for result, format_id in file.written]
        connection.executemany(
            """INSERT INTO watched_results
               (path, watch_key, source, format_id, is_target, is_open, size, modified_ns, companions)
               VALUES (?, ?, ?, ?, 0, 0, ?, ?, '')
               ON CONFLICT (path) DO UPDATE SET watch_key = excluded.watch_key, source = excluded.source,
                   format_id = excluded.format_id, is_open = 0, size = excluded.size,
                   modified_ns = excluded.modified_ns""",
            [
                (result, self._key, file.path, format_id, stamp.size, stamp.modified_ns)
                for result, format_id, stamp in stamps
            ],
        )
        if file.outcome is not FileOutcome.DONE:
            self._drop_unwritten(connection, file.path)
        # What is still open of a file that is done is the name of tables in parts, which no file has.
        self._close_results(connection, file.path)

    def _drop_unwritten(self, connection: sqlite3.Connection, path: str) -> None:
        connection.execute(
            "DELETE FROM watched_results WHERE watch_key = ? AND source = ? AND is_open = 1 AND size = -1",
            (self._key, path),
        )

    def _close_results(self, connection: sqlite3.Connection, path: str) -> None:
        connection.execute(
            "UPDATE watched_results SET is_open = 0 WHERE watch_key = ? AND source = ?", (self._key, path)
        )

    def own_targets(self, source: str, stamp: Stamp, out: Path) -> dict[str, Path]:
        """Return the names of results of a file that may be written again, by format.

        These are results of this watch, and those that another one with the same folders has made of the very same
        file. Left out are those that somebody has changed since they were written.

        Args:
            source: The file.
            stamp: Its size and time now.
            out: Folder of the results; what lies elsewhere is another watch's.
        """
        found = self._database.query(
            """SELECT r.* FROM watched_results r LEFT JOIN watched_files f
               ON f.watch_key = r.watch_key AND f.path = r.source
               WHERE r.source = ? AND (r.watch_key = ? OR (f.size = ? AND f.modified_ns = ?))""",
            source,
            self._key,
            stamp.size,
            stamp.modified_ns,
        )
        rows = [row for row in found if Path(row["path"]).is_relative_to(out)]
        changed = {
            row["format_id"]
            for row in rows
            if not row["is_open"]
            and (now := stamp_of(row["path"])) is not None
            and now != Stamp(row["size"], row["modified_ns"])
        }
        own = [row for row in rows if row["is_target"] and row["format_id"] not in changed]
        # The names of this watch go before those of another one over the same folder.
        own.sort(key=lambda row: bool(row["watch_key"] == self._key))
        return {row["format_id"]: Path(row["path"]) for row in own}

    def give_up_results(self, source: str) -> None:
        """Let go of the results of a file whose place another one has taken; they stay known as results."""
        with self._database.transaction() as connection:
            connection.execute(
                """UPDATE watched_results SET source = '', is_target = 0, is_open = 0
                   WHERE watch_key = ? AND source = ?""",
                (self._key, source),
            )

    def targets(self) -> list[Path]:
        """Return all names that this watch has given to results."""
        rows = self._database.query("SELECT path FROM watched_results WHERE watch_key = ?", self._key)
        return [Path(row["path"]) for row in rows]

    def is_result(self, path: str) -> bool:
        """Tell whether a file was written by a watch, this or another one, or belongs to what was written."""
        parent = str(Path(path).parent)
        return bool(
            self._database.query(
                """SELECT 1 FROM watched_results WHERE path = ?
                   UNION ALL SELECT 1 FROM watched_results WHERE companions = ?""",
                path,
                parent,
            )
        )

    def forget_work(self, path: str) -> None:
        """Take out a file whose work came to nothing, with the names of results that were not written."""
        with self._database.transaction() as connection:
            self._drop_unwritten(connection, path)
            self._close_results(connection, path)
            connection.execute(
                "DELETE FROM watched_files WHERE watch_key = ? AND path = ? AND outcome = ?", (self._key, path, BEGUN)
            )

    def mark_gone(self, paths: Iterable[str]) -> None:
        """Note that files are not there any more."""
        now = time.time()
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE watched_files SET gone_at = ? WHERE watch_key = ? AND path = ?",
                [(now, self._key, path) for path in paths],
            )

    def mark_back(self, paths: Iterable[str]) -> None:
        """Note that files are there again as they were."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE watched_files SET gone_at = NULL WHERE watch_key = ? AND path = ?",
                [(self._key, path) for path in paths],
            )

    def prune(self, gone_for_s: float) -> None:
        """Delete the entries of files that have been gone for so long, and of results that are there no more."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM watched_files WHERE watch_key = ? AND gone_at < ?", (self._key, time.time() - gone_for_s)
            )
            rows = connection.execute(
                """SELECT path FROM watched_results r WHERE watch_key = ? AND is_open = 0 AND NOT EXISTS
                   (SELECT 1 FROM watched_files f WHERE f.watch_key = r.watch_key AND f.path = r.source)""",
                (self._key,),
            ).fetchall()
            connection.executemany(
                "DELETE FROM watched_results WHERE path = ?",
                [(row["path"],) for row in rows if stamp_of(row["path"]) is None],
            )
