"""Pages that can answer a question: found by SQLite's BM25 over the trigram index, in one document, some, or all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.library.database import Database
from app.services.library.folding import fold
from app.services.library.page_edits import OVER_PAGES

_TRIGRAM = 3
_MOST_PHRASES = 60


@dataclass(frozen=True, slots=True)
class PageVersion:
    """Which text of a page is in force, without the text.

    Attributes:
        document_id: Which document.
        page_index: Which page, counted from 0.
        mark: Changes whenever the page does.
        has_failed: Whether it could not be read.
        characters: How many characters it has.
    """

    document_id: str
    page_index: int
    mark: tuple[object, ...]
    has_failed: bool
    characters: int


def page_versions(database: Database, document_id: str) -> list[PageVersion]:
    """Return the stored pages of a document in order; reads no page's content."""
    rows = database.query(
        f"""SELECT p.page_index, p.finished_at, e.edited_at, length(p.page_json) AS size,
                   COALESCE(e.has_failed, p.has_failed) AS has_failed,
                   COALESCE(e.characters, p.characters) AS characters
            {OVER_PAGES} WHERE p.document_id = ? ORDER BY p.page_index""",
        document_id,
    )
    return [
        PageVersion(
            document_id,
            row["page_index"],
            (row["finished_at"], row["edited_at"], row["size"], row["characters"]),
            bool(row["has_failed"]),
            row["characters"],
        )
        for row in rows
    ]


def matching_pages(
    database: Database, phrases: Sequence[str], document_ids: Sequence[str], limit: int
) -> list[tuple[str, int]]:
    """Return the pages that hold any of the phrases, the best by BM25 first.

    Args:
        database: The library's database.
        phrases: Words or parts of words, the weightiest first; those under three characters are looked for only where
            there is nothing longer.
        document_ids: Only pages of these; of any document if empty.
        limit: Most pages.
    """
    folded = list(dict.fromkeys(text for phrase in phrases if (text := fold(phrase).strip())))
    long = [text for text in folded if len(text) >= _TRIGRAM][:_MOST_PHRASES]
    short = [text for text in folded if len(text) < _TRIGRAM][:_MOST_PHRASES]
    within = f" AND t.document_id IN ({','.join('?' * len(document_ids))})" if document_ids else ""
    found: dict[tuple[str, int], None] = {}
    if long:
        query = " OR ".join('"' + text.replace('"', '""') + '"' for text in long)
        rows = database.query(
            f"""SELECT t.document_id, t.page_index FROM page_search JOIN page_texts t ON t.id = page_search.rowid
                WHERE page_search MATCH ?{within} ORDER BY bm25(page_search) LIMIT ?""",  # noqa: S608 - fixed texts
            query,
            *document_ids,
            limit,
        )
        found.update(((row[0], row[1]), None) for row in rows)
    if short and len(found) < limit:
        counts = " + ".join("(instr(t.text, ?) > 0)" for _ in short)
        rows = database.query(
            f"""SELECT t.document_id, t.page_index, {counts} AS hits FROM page_texts t
                WHERE hits > 0{within} ORDER BY hits DESC LIMIT ?""",  # noqa: S608 - fixed texts
            *short,
            *document_ids,
            limit - len(found),
        )
        found.update(((row[0], row[1]), None) for row in rows)
    return list(found)[:limit]
