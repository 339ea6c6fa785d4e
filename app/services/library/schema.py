"""The tables of the library and how older files become newer ones. ``PRAGMA user_version`` counts the steps."""

from __future__ import annotations

MIGRATIONS: tuple[str, ...] = (
    # 1: documents, their pages, the journal of jobs
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
    """,
)
