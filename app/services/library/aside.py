"""Person's versions of pages that lost against another version, kept beside it until the person has seen both."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass, replace

from app.services.library.database import Database
from core.errors import DocumentUnknownError
from core.model import Page
from core.serialization import page_from_json, page_to_json


@dataclass(frozen=True, slots=True)
class VersionAside:
    """A version that was set aside.

    Attributes:
        page: The version.
        set_aside_at: When, seconds since the epoch; tells versions of one page apart.
    """

    page: Page
    set_aside_at: float


def set_aside(database: Database, document_id: str, page: Page) -> None:
    """Keep a version of a page without putting it in force.

    Raises:
        DocumentUnknownError: If the document was deleted meanwhile, or the page was never read.
    """
    page = replace(page, is_edited=True)
    try:
        with database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO pages_aside VALUES (?, ?, ?, ?)",
                (document_id, page.index, time.time(), page_to_json(page)),
            )
    except sqlite3.IntegrityError as error:
        raise DocumentUnknownError(
            "the page is no longer in the library, so the change cannot be kept",
            remedy="Read the file again",
            page_index=page.index,
        ) from error


def versions_aside(database: Database, document_id: str) -> list[VersionAside]:
    """Return the versions of a document that were set aside, the oldest first."""
    rows = database.query(
        "SELECT page_json, set_aside_at FROM pages_aside WHERE document_id = ? ORDER BY set_aside_at", document_id
    )
    return [VersionAside(page_from_json(row[0]), row[1]) for row in rows]


def forget_aside(database: Database, document_id: str, page_index: int, up_to: float) -> None:
    """Drop the versions of a page that were set aside up to a time."""
    with database.transaction() as connection:
        connection.execute(
            "DELETE FROM pages_aside WHERE document_id = ? AND page_index = ? AND set_aside_at <= ?",
            (document_id, page_index, up_to),
        )
