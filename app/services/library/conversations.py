"""Conversations about documents: stored message by message, gone with any document they are about. Any thread."""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from app.services.library.database import Database
from core.chat import ChatMessage, Conversation
from core.errors import ConversationUnknownError, DocumentUnknownError


class Conversations:
    """The conversations of a library. A library in memory keeps them in memory, too."""

    def __init__(self, database: Database) -> None:
        """Use an open database."""
        self._database = database

    def begin(self, document_ids: Sequence[str]) -> Conversation:
        """Store a new conversation about documents; none means the whole library.

        Raises:
            DocumentUnknownError: If a document was deleted meanwhile.
        """
        now, conversation_id = time.time(), uuid.uuid4().hex
        try:
            with self._database.transaction() as connection:
                connection.execute("INSERT INTO conversations VALUES (?, ?, ?)", (conversation_id, now, now))
                connection.executemany(
                    "INSERT INTO conversation_documents VALUES (?, ?, ?)",
                    [(conversation_id, each, at) for at, each in enumerate(dict.fromkeys(document_ids))],
                )
        except sqlite3.IntegrityError as error:
            raise DocumentUnknownError(
                "the document that was asked about is no longer in the library", remedy="Read the file again"
            ) from error
        return Conversation(conversation_id, tuple(dict.fromkeys(document_ids)), (), now)

    def get(self, conversation_id: str) -> Conversation:
        """Return a conversation.

        Raises:
            ConversationUnknownError: If there is none of that id.
        """
        rows = self._database.query("SELECT created_at FROM conversations WHERE id = ?", conversation_id)
        if not rows:
            raise _unknown(conversation_id)
        return self._load(conversation_id, rows[0][0])

    def about(self, document_ids: Sequence[str]) -> list[Conversation]:
        """Return the conversations about exactly these documents, the latest first."""
        wanted = sorted(set(document_ids))
        rows = self._database.query("SELECT id, created_at FROM conversations ORDER BY updated_at DESC, rowid DESC")
        return [self._load(row[0], row[1]) for row in rows if sorted(self._documents(row[0])) == wanted]

    def append(self, conversation_id: str, *messages: ChatMessage) -> None:
        """Add messages to the end.

        Raises:
            ConversationUnknownError: If the conversation was deleted meanwhile.
        """
        with self._database.transaction() as connection:
            self._touch(connection, conversation_id)
            after = connection.execute(
                "SELECT COALESCE(MAX(position) + 1, 0) FROM messages WHERE conversation_id = ?", (conversation_id,)
            ).fetchone()[0]
            connection.executemany(
                "INSERT INTO messages VALUES (?, ?, ?)",
                [(conversation_id, after + at, msgspec.json.encode(each)) for at, each in enumerate(messages)],
            )

    def replace_last(self, conversation_id: str, message: ChatMessage) -> None:
        """Put a message in the place of the last one.

        Raises:
            ConversationUnknownError: If the conversation was deleted meanwhile.
        """
        with self._database.transaction() as connection:
            self._touch(connection, conversation_id)
            connection.execute(
                """UPDATE messages SET message_json = ? WHERE conversation_id = ? AND position =
                   (SELECT MAX(position) FROM messages WHERE conversation_id = ?)""",
                (msgspec.json.encode(message), conversation_id, conversation_id),
            )

    def delete(self, conversation_id: str) -> None:
        """Forget a conversation; unknown ids are ignored."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM conversations WHERE id = ?", (conversation_id,))

    def delete_unused(self, limit: float) -> None:
        """Forget conversations about no certain document whose last message is older than a time (since the epoch)."""
        with self._database.transaction() as connection:
            connection.execute(
                """DELETE FROM conversations WHERE updated_at < ?
                   AND id NOT IN (SELECT conversation_id FROM conversation_documents)""",
                (limit,),
            )

    def _touch(self, connection: sqlite3.Connection, conversation_id: str) -> None:
        done = connection.execute(
            "UPDATE conversations SET updated_at = ? WHERE id = ?", (time.time(), conversation_id)
        )
        if done.rowcount != 1:
            raise _unknown(conversation_id)

    def _documents(self, conversation_id: str) -> tuple[str, ...]:
        rows = self._database.query(
            "SELECT document_id FROM conversation_documents WHERE conversation_id = ? ORDER BY position",
            conversation_id,
        )
        return tuple(row[0] for row in rows)

    def _load(self, conversation_id: str, created_at: float) -> Conversation:
        rows = self._database.query(
            "SELECT message_json FROM messages WHERE conversation_id = ? ORDER BY position", conversation_id
        )
        messages = tuple(msgspec.json.decode(row[0], type=ChatMessage) for row in rows)
        return Conversation(conversation_id, self._documents(conversation_id), messages, created_at)


def _unknown(conversation_id: str) -> ConversationUnknownError:
    return ConversationUnknownError(
        f"no conversation {conversation_id} in the library",
        remedy="It may have gone with its document; begin a new one",
    )


@dataclass(frozen=True, slots=True)
class ConversationRows:
    """Conversations of a document as they were stored, to be put back; opaque to others."""

    conversations: tuple[tuple[object, ...], ...] = ()
    documents: tuple[tuple[object, ...], ...] = ()
    messages: tuple[tuple[object, ...], ...] = ()


def conversation_rows(connection: sqlite3.Connection, document_id: str) -> ConversationRows:
    """Return the rows of all conversations that a document is part of, in the transaction of the caller.

    Of conversations about the whole library these are the answers that cite it.
    """
    ids = "SELECT conversation_id FROM conversation_documents WHERE document_id = ?"
    everywhere = "conversation_id NOT IN (SELECT conversation_id FROM conversation_documents)"

    def rows(sql: str, *values: object) -> tuple[tuple[object, ...], ...]:
        return tuple(map(tuple, connection.execute(sql, values or (document_id,)).fetchall()))

    citing = rows(
        f"SELECT * FROM messages WHERE instr(message_json, ?) > 0 AND {everywhere}",  # noqa: S608 - fixed texts
        document_id.encode(),
    )
    return ConversationRows(
        rows(f"SELECT * FROM conversations WHERE id IN ({ids})"),  # noqa: S608 - fixed texts
        rows(f"SELECT * FROM conversation_documents WHERE conversation_id IN ({ids})"),  # noqa: S608 - fixed texts
        (*rows(f"SELECT * FROM messages WHERE conversation_id IN ({ids})"), *citing),  # noqa: S608 - fixed texts
    )


def restore_conversations(connection: sqlite3.Connection, rows: ConversationRows) -> None:
    """Put conversations back whose documents are all there, in the transaction of the caller."""
    for conversation in rows.conversations:
        links = [link for link in rows.documents if link[0] == conversation[0]]
        known = all(
            connection.execute("SELECT 1 FROM documents WHERE id = ?", (link[1],)).fetchone() is not None
            for link in links
        )
        if not known:
            continue
        connection.execute("INSERT OR IGNORE INTO conversations VALUES (?, ?, ?)", conversation)
        connection.executemany("INSERT OR IGNORE INTO conversation_documents VALUES (?, ?, ?)", links)
    connection.executemany(
        "INSERT OR IGNORE INTO messages SELECT id, ?, ? FROM conversations WHERE id = ?",
        [(position, message, conversation) for conversation, position, message in rows.messages],
    )
