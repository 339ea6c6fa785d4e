"""Taking a document out of the library so that a person can still have it back."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from app.services.library.conversations import ConversationRows, conversation_rows, restore_conversations
from app.services.library.database import Database
from app.services.library.page_edits import has_edit, insert_edit
from app.services.library.page_text import store_page_text
from core.errors import DocumentUnknownError
from core.serialization import page_from_json

_TABLES = ("pages", "page_edits", "pages_aside", "page_proposals", "translations")


@dataclass(frozen=True, slots=True)
class RemovedDocument:
    """What was taken out; opaque to others.

    Attributes:
        id: Id it had and will have again.
        name: File name of its source.
        size_bytes: Memory that its pages take here.
    """

    id: str
    name: str
    size_bytes: int
    row: tuple[object, ...]
    pages: tuple[tuple[object, ...], ...]
    edits: tuple[tuple[object, ...], ...] = ()
    aside: tuple[tuple[object, ...], ...] = ()
    proposals: tuple[tuple[object, ...], ...] = ()
    translations: tuple[tuple[object, ...], ...] = ()
    jobs: tuple[tuple[object, ...], ...] = ()
    conversations: ConversationRows | None = None


def remove_document(database: Database, document_id: str) -> RemovedDocument:
    """Delete a document with everything that belongs to it, and return its rows.

    Raises:
        DocumentUnknownError: If there is none of that id.
    """
    with database.transaction() as connection:
        row = connection.execute("SELECT * FROM documents WHERE id = ?", (document_id,)).fetchone()
        if row is None:
            raise DocumentUnknownError(f"no document {document_id} in the library", remedy="List the documents again")
        parts = [
            tuple(map(tuple, connection.execute(f"SELECT * FROM {table} WHERE document_id = ?", (document_id,))))  # noqa: S608 - fixed names
            for table in _TABLES
        ]
        # A job that has not ended stops with its document; put back, it would wait for nobody.
        jobs = tuple(
            map(
                tuple,
                connection.execute(
                    "SELECT * FROM api_jobs WHERE document_id = ? AND finished_at IS NOT NULL", (document_id,)
                ),
            )
        )
        talk = conversation_rows(connection, document_id)
        connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))
    rows = [row for part in parts for row in part] + [*talk.messages]
    size = sum(len(value) for each in rows for value in each if isinstance(value, bytes))
    pages, edits, aside, proposals, translations = parts
    return RemovedDocument(
        document_id, row["name"], size, tuple(row), pages, edits, aside, proposals, translations, jobs, talk
    )


def restore_document(database: Database, removed: RemovedDocument) -> None:
    """Put the rows back; where the same content was read again with the same settings, only a person's versions."""
    with database.transaction() as connection:
        marks = ",".join("?" * len(removed.row))
        added = connection.execute(
            f"INSERT INTO documents VALUES ({marks}) ON CONFLICT DO NOTHING",  # noqa: S608 - only question marks
            removed.row,
        )
        if not added.rowcount:
            _restore_edits(connection, removed)
            return
        _insert(connection, "pages", removed.pages)
        for page in removed.pages:
            page_json = page[2]
            if isinstance(page_json, bytes):
                store_page_text(connection, removed.id, page_from_json(page_json))
        for edit in removed.edits:
            insert_edit(connection, edit)
            page_json = edit[2]
            if isinstance(page_json, bytes):
                store_page_text(connection, removed.id, page_from_json(page_json))
        _restore_aside(connection, removed, removed.id)
        _insert(connection, "page_proposals", removed.proposals)
        _insert(connection, "translations", removed.translations)
        _insert(connection, "api_jobs", removed.jobs)
        if removed.conversations is not None:
            restore_conversations(connection, removed.conversations)


def _insert(connection: sqlite3.Connection, table: str, rows: tuple[tuple[object, ...], ...]) -> None:
    for row in rows:
        marks = ",".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - fixed names, question marks


def _restore_aside(connection: sqlite3.Connection, removed: RemovedDocument, document_id: str) -> None:
    connection.executemany(
        """INSERT OR REPLACE INTO pages_aside SELECT document_id, page_index, ?, ? FROM pages
           WHERE document_id = ? AND page_index = ?""",
        [(at, page_json, document_id, page_index) for _, page_index, at, page_json in removed.aside],
    )


def _restore_edits(connection: sqlite3.Connection, removed: RemovedDocument) -> None:
    """Put a person's versions over pages that were read again meanwhile and that nobody has edited since."""
    found = connection.execute(
        "SELECT id FROM documents WHERE fingerprint = ? AND reading_key = ?", removed.row[1:3]
    ).fetchone()
    for edit in removed.edits if found is not None else ():
        page_json = edit[2]
        page = page_from_json(page_json) if isinstance(page_json, bytes) else None
        is_there = connection.execute(
            "SELECT 1 FROM pages WHERE document_id = ? AND page_index = ?", (found["id"], edit[1])
        ).fetchone()
        if page is not None and is_there is not None and not has_edit(connection, found["id"], page.index):
            insert_edit(connection, (found["id"], *edit[1:]))
            store_page_text(connection, found["id"], page)
    if found is not None:
        _restore_aside(connection, removed, found["id"])
