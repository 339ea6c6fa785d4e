"""A person's version of pages: rows that stand over the machine's pages and that reading never touches."""

from __future__ import annotations

import sqlite3
import time

from app.services.library.database import Database
from app.services.library.page_text import store_page_text
from core.errors import DocumentUnknownError
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


def store_edit(database: Database, document_id: str, page: Page) -> None:
    """Make a page the person's version of the stored page of its index, and its text the findable one.

    Raises:
        DocumentUnknownError: If the document was deleted meanwhile, or the page was never read.
    """
    try:
        with database.transaction() as connection:
            insert_edit(
                connection,
                (
                    document_id,
                    page.index,
                    page_to_json(page),
                    int(page.failure is not None),
                    page.mean_confidence,
                    page.character_count,
                    time.time(),
                ),
            )
            store_page_text(connection, document_id, page)
    except sqlite3.IntegrityError as error:
        raise DocumentUnknownError(
            "the page is no longer in the library, so the change cannot be kept",
            remedy="Read the file again",
            page_index=page.index,
        ) from error


def insert_edit(connection: sqlite3.Connection, row: tuple[object, ...]) -> None:
    """Store a row of the table, in the transaction of the caller; one of the same page is replaced."""
    connection.execute("INSERT OR REPLACE INTO page_edits VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def discard_edit(database: Database, document_id: str, page_index: int) -> None:
    """Forget the person's version of a page; the machine's text is findable again."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM page_edits WHERE document_id = ? AND page_index = ?", (document_id, page_index))
        row = connection.execute(
            "SELECT page_json FROM pages WHERE document_id = ? AND page_index = ?", (document_id, page_index)
        ).fetchone()
        if row is not None:
            store_page_text(connection, document_id, page_from_json(row["page_json"]))
