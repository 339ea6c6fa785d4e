"""The list of past documents with what people want to know about each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.services.library.database import Database
from core.model import Tier


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A document as a row of a list.

    Attributes:
        id: 32 hex digits.
        name: File name of the source.
        path: Where the source lay when it was last read.
        tier: Which kind of engine read it.
        language: The language setting it was read with.
        page_count: Pages of the source.
        finished_pages: Pages that were read.
        failed_pages: Pages that could not be read.
        characters: Characters read, white space left out.
        confidence: Mean over the characters of read pages, None without text.
        created_at: When it was first read, seconds since the epoch.
        updated_at: When it was last opened for reading, seconds since the epoch.
        edited_pages: Pages of which there is a person's version; counts above are of that version.
    """

    id: str
    name: str
    path: Path
    tier: Tier
    language: str
    page_count: int
    finished_pages: int
    failed_pages: int
    characters: int
    confidence: float | None
    created_at: float
    updated_at: float
    edited_pages: int = 0


def list_entries(database: Database) -> list[LibraryEntry]:
    """Return all documents, the latest used first. Reads an index only, not the pages themselves."""
    rows = database.query(
        """SELECT d.id, d.name, d.path, d.tier, d.language, d.page_count, d.created_at, d.updated_at,
                  COUNT(p.page_index) AS stored, COALESCE(SUM(COALESCE(e.has_failed, p.has_failed)), 0) AS failed,
                  COALESCE(SUM(COALESCE(e.characters, p.characters)), 0) AS characters,
                  SUM(CASE WHEN e.page_index IS NULL THEN p.confidence * p.characters
                      ELSE e.confidence * e.characters END) AS weighted,
                  SUM(CASE WHEN e.page_index IS NULL THEN iif(p.confidence IS NULL, 0, p.characters)
                      ELSE iif(e.confidence IS NULL, 0, e.characters) END) AS weight,
                  COUNT(e.page_index) AS edited
           FROM documents d LEFT JOIN pages p INDEXED BY pages_by_document ON p.document_id = d.id
           LEFT JOIN page_edits e INDEXED BY page_edits_by_document
               ON e.document_id = p.document_id AND e.page_index = p.page_index
           GROUP BY d.id ORDER BY d.updated_at DESC, d.id"""
    )
    return [
        LibraryEntry(
            row["id"],
            row["name"],
            Path(row["path"]),
            Tier(row["tier"]),
            row["language"],
            row["page_count"],
            row["stored"] - row["failed"],
            row["failed"],
            row["characters"],
            row["weighted"] / row["weight"] if row["weight"] else None,
            row["created_at"],
            row["updated_at"],
            row["edited"],
        )
        for row in rows
    ]
