"""The folded text of pages that search runs over, kept beside each page."""

from __future__ import annotations

import sqlite3

import msgspec

from app.services.library.folding import fold
from core.model import Page, block_text_with_marker
from core.serialization import page_from_json


def page_search_text(page: Page) -> str:
    """Return the folded text of a page, one line a block, running headers and footers included."""
    return "\n".join(folded for block in page.blocks if (folded := fold(block_text_with_marker(block)).strip()))


def store_page_text(connection: sqlite3.Connection, document_id: str, page: Page) -> None:
    """Put the text of a stored page into the index, in the transaction of the caller."""
    connection.execute(
        """INSERT INTO page_texts (document_id, page_index, text) VALUES (?, ?, ?)
           ON CONFLICT (document_id, page_index) DO UPDATE SET text = excluded.text WHERE text <> excluded.text""",
        (document_id, page.index, page_search_text(page)),
    )


def fill_page_texts(connection: sqlite3.Connection) -> None:
    """Index every page that was stored before there was an index; a page that cannot be decoded is passed over."""
    for row in connection.execute("SELECT document_id, page_json FROM pages").fetchall():
        try:
            page = page_from_json(row[1])
        except (ValueError, msgspec.MsgspecError):  # of a newer schema, or damaged: reading it again will replace it
            continue
        store_page_text(connection, row[0], page)
