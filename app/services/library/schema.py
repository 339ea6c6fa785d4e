"""The tables of the library and how older files become newer ones. ``PRAGMA user_version`` counts the steps."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.services.library.page_text import fill_page_texts


@dataclass(frozen=True, slots=True)
class Migration:
    """One step.

    Attributes:
        script: Statements, each ended by a semicolon at the end of a line.
        fill: Run after them, inside the same transaction, to fill new tables from older ones.
    """

    script: str
    fill: Callable[[sqlite3.Connection], None] | None = None

    def statements(self) -> Iterator[str]:
        """Yield the statements; a trigger with semicolons of its own is one."""
        statement = ""
        for line in self.script.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                yield statement
                statement = ""


MIGRATIONS: tuple[Migration, ...] = (
    # 1: documents, their pages, the journal of jobs
    Migration(
        """
    CREATE TABLE documents (
        id            TEXT PRIMARY KEY,
        fingerprint   TEXT NOT NULL,
        reading_key   TEXT NOT NULL,
        name          TEXT NOT NULL,
        path          TEXT NOT NULL,
        source_json   BLOB NOT NULL,
        tier          TEXT NOT NULL,
        language      TEXT NOT NULL,
        page_count    INTEGER NOT NULL,
        created_at    REAL NOT NULL,
        updated_at    REAL NOT NULL,
        UNIQUE (fingerprint, reading_key)
    ) STRICT;
    CREATE TABLE pages (
        document_id   TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        page_index    INTEGER NOT NULL,
        page_json     BLOB NOT NULL,
        has_failed    INTEGER NOT NULL,
        confidence    REAL,
        characters    INTEGER NOT NULL,
        seconds       REAL NOT NULL,
        finished_at   REAL NOT NULL,
        PRIMARY KEY (document_id, page_index)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE jobs (
        id            TEXT PRIMARY KEY,
        document_id   TEXT REFERENCES documents (id) ON DELETE CASCADE,
        path          TEXT NOT NULL,
        state         TEXT NOT NULL,
        owner_pid     INTEGER NOT NULL,
        owner_started REAL NOT NULL,
        heartbeat_at  REAL NOT NULL,
        created_at    REAL NOT NULL,
        finished_at   REAL,
        error_code    TEXT,
        error_message TEXT
    ) STRICT;
    CREATE INDEX jobs_by_state ON jobs (state);
    """
    ),
    # 2: search over the text of all pages, and an index from which documents are listed without touching page_json.
    # Triggers keep the search index in step, also where a page goes because its document was deleted.
    Migration(
        """
    CREATE INDEX pages_by_document ON pages (document_id, page_index, has_failed, confidence, characters);
    CREATE TABLE page_texts (
        id            INTEGER PRIMARY KEY,
        document_id   TEXT NOT NULL,
        page_index    INTEGER NOT NULL,
        text          TEXT NOT NULL,
        UNIQUE (document_id, page_index),
        FOREIGN KEY (document_id, page_index) REFERENCES pages (document_id, page_index) ON DELETE CASCADE
    ) STRICT;
    CREATE VIRTUAL TABLE page_search USING fts5
        (text, content = 'page_texts', content_rowid = 'id', tokenize = 'trigram', detail = 'full');
    CREATE TRIGGER page_texts_added AFTER INSERT ON page_texts BEGIN
        INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER page_texts_gone AFTER DELETE ON page_texts BEGIN
        INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    CREATE TRIGGER page_texts_changed AFTER UPDATE ON page_texts BEGIN
        INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
    END;
    """,
        fill_page_texts,
    ),
    # 3: which machine a job runs on: process numbers mean nothing on another one.
    Migration("ALTER TABLE jobs ADD COLUMN owner_machine TEXT NOT NULL DEFAULT '';"),
    # 4: a person's version of a page. It stands over the machine's page, which reading replaces and this never does.
    Migration(
        """
    CREATE TABLE page_edits (
        document_id   TEXT NOT NULL,
        page_index    INTEGER NOT NULL,
        page_json     BLOB NOT NULL,
        has_failed    INTEGER NOT NULL,
        confidence    REAL,
        characters    INTEGER NOT NULL,
        edited_at     REAL NOT NULL,
        PRIMARY KEY (document_id, page_index),
        FOREIGN KEY (document_id, page_index) REFERENCES pages (document_id, page_index) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX page_edits_by_document ON page_edits (document_id, page_index, has_failed, confidence, characters);
    """
    ),
    # 5: how a file was to be read, so that what waits or was cut off goes on in the same way.
    Migration("ALTER TABLE jobs ADD COLUMN options TEXT NOT NULL DEFAULT '';"),
    # 6: a person's versions that met a conflict when there was nobody left to ask.
    Migration(
        """
    CREATE TABLE pages_aside (
        document_id   TEXT NOT NULL,
        page_index    INTEGER NOT NULL,
        set_aside_at  REAL NOT NULL,
        page_json     BLOB NOT NULL,
        PRIMARY KEY (document_id, page_index, set_aside_at),
        FOREIGN KEY (document_id, page_index) REFERENCES pages (document_id, page_index) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """
    ),
    # 7: conversations about documents; one goes with any document it is about.
    Migration(
        """
    CREATE TABLE conversations (
        id            TEXT PRIMARY KEY,
        created_at    REAL NOT NULL,
        updated_at    REAL NOT NULL
    ) STRICT;
    CREATE TABLE conversation_documents (
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        document_id   TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        position      INTEGER NOT NULL,
        PRIMARY KEY (conversation_id, document_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX conversations_by_document ON conversation_documents (document_id);
    CREATE TRIGGER conversation_document_gone AFTER DELETE ON conversation_documents BEGIN
        DELETE FROM conversations WHERE id = old.conversation_id;
    END;
    CREATE TABLE messages (
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        position      INTEGER NOT NULL,
        message_json  BLOB NOT NULL,
        PRIMARY KEY (conversation_id, position)
    ) STRICT, WITHOUT ROWID;
    """
    ),
    # 8: what a second reader proposes in the place of blocks, until a person has said yes or no.
    Migration(
        """
    CREATE TABLE page_proposals (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id   TEXT NOT NULL,
        page_index    INTEGER NOT NULL,
        made_at       REAL NOT NULL,
        state         TEXT NOT NULL,
        reason        TEXT NOT NULL,
        model         TEXT NOT NULL,
        old_json      BLOB NOT NULL,
        new_json      BLOB NOT NULL,
        FOREIGN KEY (document_id, page_index) REFERENCES pages (document_id, page_index) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX page_proposals_by_document ON page_proposals (document_id, state, page_index);
    """
    ),
    # 9: pages in other languages, each made from one form of a page.
    Migration(
        """
    CREATE TABLE translations (
        document_id   TEXT NOT NULL,
        tag           TEXT NOT NULL,
        page_index    INTEGER NOT NULL,
        source_digest TEXT NOT NULL,
        model         TEXT NOT NULL,
        page_json     BLOB NOT NULL,
        made_at       REAL NOT NULL,
        PRIMARY KEY (document_id, tag, page_index),
        FOREIGN KEY (document_id, page_index) REFERENCES pages (document_id, page_index) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """
    ),
    # 10: an answer about the whole library goes with any document that it cites.
    Migration(
        """
    CREATE TRIGGER cited_document_gone BEFORE DELETE ON documents BEGIN
        DELETE FROM messages WHERE instr(message_json, CAST(old.id AS BLOB)) > 0
            AND conversation_id NOT IN (SELECT conversation_id FROM conversation_documents);
    END;
    """
    ),
    # 11: the HTTP API: tokens (only a hash of the secret), pages charged, jobs; and what watched folders have seen.
    # A job whose document is deleted goes with it; one that has none yet stands by itself.
    Migration(
        """
    CREATE TABLE api_tokens (
        id            TEXT PRIMARY KEY,
        name          TEXT NOT NULL UNIQUE,
        token_hash    BLOB NOT NULL UNIQUE,
        hint          TEXT NOT NULL,
        limits_json   BLOB NOT NULL,
        created_at    REAL NOT NULL,
        last_used_at  REAL,
        revoked_at    REAL
    ) STRICT;
    CREATE TABLE api_charges (
        job_id        TEXT PRIMARY KEY,
        account       TEXT NOT NULL,
        charged       INTEGER NOT NULL,
        charged_at    REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX api_charges_by_account ON api_charges (account, charged_at);
    CREATE TABLE api_jobs (
        id            TEXT PRIMARY KEY,
        account       TEXT NOT NULL,
        file_name     TEXT NOT NULL,
        state         TEXT NOT NULL,
        options_json  BLOB,
        document_id   TEXT REFERENCES documents (id) ON DELETE CASCADE,
        conversation_id TEXT,
        page_count    INTEGER NOT NULL DEFAULT 0,
        pages_done    INTEGER NOT NULL DEFAULT 0,
        stage         TEXT NOT NULL DEFAULT '',
        facts_json    BLOB,
        error_code    TEXT NOT NULL DEFAULT '',
        error_message TEXT NOT NULL DEFAULT '',
        is_cancel_asked INTEGER NOT NULL DEFAULT 0,
        takeovers     INTEGER NOT NULL DEFAULT 0,
        owner_machine TEXT NOT NULL,
        owner_pid     INTEGER NOT NULL,
        owner_started REAL NOT NULL,
        heartbeat_at  REAL NOT NULL,
        created_at    REAL NOT NULL,
        finished_at   REAL
    ) STRICT;
    CREATE INDEX api_jobs_by_account ON api_jobs (account, created_at);
    CREATE INDEX api_jobs_by_state ON api_jobs (state);
    CREATE INDEX api_jobs_by_document ON api_jobs (document_id);
    CREATE TABLE watched_files (
        watch_key     TEXT NOT NULL,
        path          TEXT NOT NULL,
        size          INTEGER NOT NULL,
        modified_ns   INTEGER NOT NULL,
        outcome       TEXT NOT NULL,
        error_code    TEXT NOT NULL,
        note          TEXT NOT NULL,
        seen_at       REAL NOT NULL,
        gone_at       REAL,
        PRIMARY KEY (watch_key, path)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE watched_results (
        path          TEXT PRIMARY KEY,
        watch_key     TEXT NOT NULL,
        source        TEXT NOT NULL,
        format_id     TEXT NOT NULL,
        is_target     INTEGER NOT NULL,
        is_open       INTEGER NOT NULL,
        size          INTEGER NOT NULL,
        modified_ns   INTEGER NOT NULL,
        companions    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX watched_results_by_source ON watched_results (source, watch_key);
    CREATE INDEX watched_results_by_companions ON watched_results (companions);
    """
    ),
    # 12: keys of this data folder, such as the one that addresses of callers are hashed with.
    Migration(
        """
    CREATE TABLE api_secrets (
        name          TEXT PRIMARY KEY,
        value         BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
    ),
)
