"""Corrections that belong to another reading of the content: with other options, or by another version of the program.

They are neither taken over (lines and boxes of two readings do not match) nor lost: doors say where they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.services.library.database import Database

_ELSEWHERE = """FROM documents d
    JOIN documents other ON other.fingerprint = d.fingerprint AND other.id != d.id
    JOIN page_edits e ON e.document_id = other.id
    WHERE d.id = ? AND NOT EXISTS (
        SELECT 1 FROM page_edits own WHERE own.document_id = d.id AND own.page_index = e.page_index)"""


@dataclass(frozen=True, slots=True)
class CorrectedReading:
    """A document of the same content that a person has corrected.

    Attributes:
        document_id: The document.
        pages: How many pages of it have a person's version that the document asked about has not.
    """

    document_id: str
    pages: int


def pages_edited_elsewhere(database: Database, document_id: str) -> frozenset[int]:
    """Return the indices of pages without a person's version here that have one in another reading of the content."""
    rows = database.query(f"SELECT DISTINCT e.page_index {_ELSEWHERE}", document_id)
    return frozenset(int(row[0]) for row in rows)


def corrected_reading(database: Database, document_id: str) -> CorrectedReading | None:
    """Return where such pages are; of several documents the one that was corrected last, None where there is none."""
    rows = database.query(
        f"""SELECT other.id, COUNT(*) AS pages {_ELSEWHERE}
            GROUP BY other.id ORDER BY MAX(e.edited_at) DESC, other.id LIMIT 1""",
        document_id,
    )
    return CorrectedReading(rows[0][0], int(rows[0][1])) if rows else None
