"""Translated pages: kept beside the pages they were made from, and used again as long as those stay what they are.

Services layer. A translation goes with its page; it is made again where the page was read or edited anew meanwhile.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass

from app.services.library.database import Database
from core.errors import DocumentUnknownError


@dataclass(frozen=True, slots=True)
class StoredTranslation:
    """A page in another language.

    Attributes:
        page_index: Which page, counted from 0.
        source_digest: SHA-256 of the encoded page it was made from.
        model: Id of the model that translated.
        page_json: The translated page, as ``core.serialization.page_to_json`` wrote it.
    """

    page_index: int
    source_digest: str
    model: str
    page_json: bytes


class TranslationStore:
    """Stores translated pages. Any thread; several processes may use the same file."""

    def __init__(self, database: Database) -> None:
        """Use an open database."""
        self._database = database

    def page(self, document_id: str, tag: str, page_index: int) -> StoredTranslation | None:
        """Return the translation of a page to a language (BCP 47 tag), None where there is none."""
        rows = self._database.query(
            "SELECT * FROM translations WHERE document_id = ? AND tag = ? AND page_index = ?",
            document_id,
            tag,
            page_index,
        )
        return _stored(rows[0]) if rows else None

    def tags(self, document_id: str) -> dict[str, int]:
        """Return the languages that a document was translated to with how many pages each, the latest first."""
        rows = self._database.query(
            """SELECT tag, COUNT(*) AS pages FROM translations WHERE document_id = ?
               GROUP BY tag ORDER BY MAX(made_at) DESC""",
            document_id,
        )
        return {row["tag"]: int(row["pages"]) for row in rows}

    def store(self, document_id: str, tag: str, made: StoredTranslation) -> None:
        """Keep a translated page; one of the same language is replaced.

        Raises:
            DocumentUnknownError: If the document or page was deleted meanwhile.
        """
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO translations VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (document_id, tag, made.page_index, made.source_digest, made.model, made.page_json, time.time()),
                )
        except sqlite3.IntegrityError as error:
            raise DocumentUnknownError(
                "the document was deleted while it was translated", remedy="Read the file again if you still need it"
            ) from error

    def forget(self, document_id: str, tag: str) -> None:
        """Delete the translation of a document to a language; unknown ones are ignored."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM translations WHERE document_id = ? AND tag = ?", (document_id, tag))


def _stored(row: sqlite3.Row) -> StoredTranslation:
    return StoredTranslation(row["page_index"], row["source_digest"], row["model"], row["page_json"])
