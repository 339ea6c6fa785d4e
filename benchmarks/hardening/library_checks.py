"""What must hold of a library after the program was killed, asked of the file itself with SQLite alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_BELONGING = ("pages", "page_texts", "page_edits", "pages_aside", "page_proposals", "translations")


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a library as the next start would: SQLite takes in what its write-ahead log holds."""
    connection = sqlite3.connect(file, timeout=30)
    try:
        yield connection
    finally:
        connection.close()


def library_problems(file: Path) -> list[str]:
    """Return what is wrong with a library as a file and in itself; empty where it is sound or not there yet."""
    if not file.exists():
        return []
    problems = []
    with opened(file) as library:
        found = [str(row[0]) for row in library.execute("PRAGMA integrity_check")]
        if found != ["ok"]:
            problems.append(f"integrity_check: {found[:3]}")
        tables = {str(row[0]) for row in library.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if strays := list(library.execute("PRAGMA foreign_key_check")):
            problems.append(f"rows without an owner: {strays[:3]}")
        if "page_search" in tables:
            try:
                library.execute("INSERT INTO page_search (page_search, rank) VALUES ('integrity-check', 1)")
                library.rollback()
            except sqlite3.DatabaseError as error:
                problems.append(f"search index: {error}")
            odd = library.execute(
                """SELECT count(*) FROM pages LEFT JOIN page_texts USING (document_id, page_index)
                   WHERE page_texts.id IS NULL AND characters > 0"""
            ).fetchone()[0]
            if odd:
                problems.append(f"{odd} pages cannot be found by their text")
        for table in tables.intersection(_BELONGING):
            lost = library.execute(
                f"SELECT count(*) FROM {table} WHERE document_id NOT IN (SELECT id FROM documents)"  # noqa: S608 - fixed names
            ).fetchone()[0]
            if lost:
                problems.append(f"{lost} rows of {table} belong to no document")
    return problems


def stored_pages(file: Path) -> set[tuple[str, int]]:
    """Return path of the source and index of every page that was read without an error."""
    if not file.exists():
        return set()
    with opened(file) as library:
        try:
            rows = library.execute(
                "SELECT path, page_index FROM pages JOIN documents ON id = document_id WHERE NOT has_failed"
            ).fetchall()
        except sqlite3.OperationalError:  # the tables were not made yet
            return set()
    doubled = len(rows) - len(set(rows))
    if doubled:
        raise AssertionError(f"{doubled} pages are there twice")
    return {(str(path), int(index)) for path, index in rows}


def unfinished_jobs(file: Path) -> list[tuple[str, str]]:
    """Return path and state of jobs that have no end."""
    with opened(file) as library:
        rows = library.execute("SELECT path, state FROM jobs WHERE state NOT IN ('succeeded', 'failed', 'cancelled')")
        return [(str(path), str(state)) for path, state in rows]


def missing(acknowledged: Iterable[tuple[str, int]], file: Path) -> list[str]:
    """Return a sentence where pages that were told to be finished are not there."""
    lost = sorted(set(acknowledged) - stored_pages(file))
    return [f"{len(lost)} finished pages are lost, first {lost[0]}"] if lost else []
