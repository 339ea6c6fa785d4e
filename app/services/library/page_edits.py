"""A person's version of pages: rows that stand over the machine's pages and that reading never touches."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import replace

import msgspec

from app.services.library.database import Database
from app.services.library.page_text import store_page_text
from core.errors import DocumentUnknownError, EditConflictError
from core.model import Page
from core.serialization import page_from_json, page_to_json

# Every page with the person's version beside it, where there is one.
OVER_PAGES = "FROM pages p LEFT JOIN page_edits e ON e.document_id = p.document_id AND e.page_index = p.page_index"
# Of a page without text the person's version has no confidence either, so COALESCE would take the machine's.
EDITED_FACTS = """p.page_index, COALESCE(e.has_failed, p.has_failed) AS has_failed,
    CASE WHEN e.page_index IS NULL THEN p.confidence ELSE e.confidence END AS confidence,
    COALESCE(e.characters, p.characters) AS characters"""
EDITED_COLUMNS = f"{EDITED_FACTS}, COALESCE(e.page_json, p.page_json) AS page_json, p.seconds"


def has_edit(connection: sqlite3.Connection, document_id: str, page_index: int) -> bool:
    """Tell whether there is a person's version of a page, in the transaction of the caller."""
    row = connection.execute(
        "SELECT 1 FROM page_edits WHERE document_id = ? AND page_index = ?", (document_id, page_index)
    ).fetchone()
    return row is not None


def store_edit(database: Database, document_id: str, page: Page, *, replaces: Page | None = None) -> None:
    """Make a page the person's version of the stored page of its index, and its text the findable one.

    A version that says what the machine's page says ends the person's version.

    Args:
        database: The library's database.
        document_id: Which document.
        page: The version.
        replaces: What it was made from; None replaces whatever is there.

    Raises:
        DocumentUnknownError: If the document was deleted meanwhile, or the page was never read.
        EditConflictError: If another version than ``replaces`` is there now; nothing is stored then.
    """
    page = replace(page, is_edited=True)
    with database.transaction() as connection:
        row = connection.execute(
            f"SELECT p.page_json AS machine, e.page_json AS person {OVER_PAGES} "
            "WHERE p.document_id = ? AND p.page_index = ?",
            (document_id, page.index),
        ).fetchone()
        if row is None:
            raise DocumentUnknownError(
                "the page is no longer in the library, so the change cannot be kept",
                remedy="Read the file again",
                page_index=page.index,
            )
        if replaces is not None and _is_elsewhere(row["person"], row["machine"], replaces):
            raise EditConflictError(
                "the page was changed elsewhere meanwhile, so this change was not kept",
                remedy="Look at the page as it is now and make the change again",
                page_index=page.index,
            )
        if _says_the_same(row["machine"], page):
            _delete(connection, document_id, page.index)
        else:
            confidence, characters = page.mean_confidence, page.character_count
            has_failed = int(page.failure is not None)
            insert_edit(
                connection,
                (document_id, page.index, page_to_json(page), has_failed, confidence, characters, time.time()),
            )
        store_page_text(connection, document_id, page)


def _is_elsewhere(person: bytes | None, machine: bytes, replaces: Page) -> bool:
    """Tell whether the page is another one than the version that a change was made from.

    When the machine has looked at the whole document, its page has other kinds of blocks and the same lines: that is no
    other page, and what a person changed meanwhile goes before.
    """
    if _says_the_same(person or machine, replaces):
        return False
    return person is not None or replaces.is_edited or _line_texts(machine) != _sorted_texts(replaces)


def _line_texts(stored: bytes) -> list[str] | None:
    try:
        return _sorted_texts(page_from_json(stored))
    except (ValueError, msgspec.MsgspecError):
        return None


def _sorted_texts(page: Page) -> list[str]:
    return sorted(line.text for block in page.blocks for line in block.lines)


def _says_the_same(stored: bytes, page: Page) -> bool:
    """Tell whether a stored page is a given one, whoever made it; one that cannot be decoded is not."""
    try:
        return replace(page_from_json(stored), is_edited=page.is_edited) == page
    except (ValueError, msgspec.MsgspecError):
        return False


def _delete(connection: sqlite3.Connection, document_id: str, page_index: int) -> None:
    connection.execute("DELETE FROM page_edits WHERE document_id = ? AND page_index = ?", (document_id, page_index))


def insert_edit(connection: sqlite3.Connection, row: tuple[object, ...]) -> None:
    """Store a row of the table, in the transaction of the caller; one of the same page is replaced."""
    connection.execute("INSERT OR REPLACE INTO page_edits VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def discard_edit(database: Database, document_id: str, page_index: int) -> None:
    """Forget the person's version of a page; the machine's text is findable again."""
    with database.transaction() as connection:
        _delete(connection, document_id, page_index)
        row = connection.execute(
            "SELECT page_json FROM pages WHERE document_id = ? AND page_index = ?", (document_id, page_index)
        ).fetchone()
        if row is not None:
            store_page_text(connection, document_id, page_from_json(row["page_json"]))
