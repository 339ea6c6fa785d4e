"""Documents and their finished pages."""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.services.improve.proposal import Proposal, ProposalState
from app.services.library.aside import VersionAside, forget_aside, set_aside, versions_aside
from app.services.library.conversations import Conversations
from app.services.library.corrections_elsewhere import CorrectedReading, corrected_reading, pages_edited_elsewhere
from app.services.library.database import Database
from app.services.library.listing import LibraryEntry, list_entries
from app.services.library.page_edits import (
    EDITED_COLUMNS,
    EDITED_FACTS,
    OVER_PAGES,
    discard_edit,
    has_edit,
    store_edit,
)
from app.services.library.page_text import store_page_text
from app.services.library.proposals import (
    add_proposal,
    forget_open_proposals,
    proposals_of,
    set_proposal_state,
)
from app.services.library.removal import RemovedDocument, remove_document, restore_document
from app.services.library.retrieval import PageVersion, matching_pages, page_versions
from app.services.library.search import SearchResult, search_pages
from app.services.library.speeds import Speeds, measured_speeds
from core.errors import DocumentUnknownError
from core.model import BlockKind, Document, Page, PageFailure, SourceInfo, Tier
from core.serialization import page_from_json, page_to_json


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document without its pages.

    Attributes:
        id: 32 hex digits.
        source: The file it was made from.
        path: Where the file lay when it was read.
        tier: Which kind of engine read it.
        language: The language setting it was read with.
        reading_key: Names the settings that decide what is read; pages are re-used only under the same key.
    """

    id: str
    source: SourceInfo
    path: Path
    tier: Tier
    language: str
    reading_key: str


_SOME_UNREAD = b'"unread_scripts":["'


@dataclass(frozen=True, slots=True)
class PageResult:
    """A finished page as it travels from the worker to the store, still encoded.

    Attributes:
        page_index: 0-based place in the source file.
        page_json: What ``core.serialization.page_to_json`` wrote.
        has_failed: Whether the page holds a failure instead of text.
        confidence: Mean over its characters, None without text.
        characters: Number of characters without white space.
        seconds: Wall time the reading took.
    """

    page_index: int
    page_json: bytes
    has_failed: bool
    confidence: float | None
    characters: int
    seconds: float

    def page(self) -> Page:
        """Decode the page."""
        return page_from_json(self.page_json)

    @property
    def unread_scripts(self) -> tuple[str, ...]:
        """Scripts of lines that were left out, as the page states them; it is decoded only where there are some."""
        return self.page().unread_scripts if _SOME_UNREAD in self.page_json else ()

    @classmethod
    def of(cls, page: Page, seconds: float) -> PageResult:
        """Encode a page."""
        return cls(
            page.index,
            page_to_json(page),
            page.failure is not None,
            page.mean_confidence,
            page.character_count,
            seconds,
        )


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """How the reading of a page ended.

    Attributes:
        page_index: 0-based place in the source file.
        confidence: Mean over its characters, 0..1; None without text.
        failure: Why it could not be read; None where it was.
    """

    page_index: int
    confidence: float | None
    failure: PageFailure | None


class Library:
    """Stores documents and pages. Usable from any thread; several processes may use the same file."""

    def __init__(self, database: Database) -> None:
        """Use an open database."""
        self._database = database

    @property
    def is_in_memory(self) -> bool:
        """Whether nothing of it may reach the disk (the private mode)."""
        return self._database.path is None

    @property
    def conversations(self) -> Conversations:
        """The conversations about documents of the library."""
        return Conversations(self._database)

    def open_document(
        self, source: SourceInfo, *, path: Path, tier: Tier, language: str, reading_key: str
    ) -> StoredDocument:
        """Return the document of this content and these settings, new or known; its place is brought up to date."""
        now = time.time()
        with self._database.transaction() as connection:
            connection.execute(
                """INSERT INTO documents
                   (id, fingerprint, reading_key, name, path, source_json, tier, language, page_count, created_at,
                    updated_at)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT (fingerprint, reading_key) DO UPDATE SET
                       name = excluded.name, path = excluded.path, source_json = excluded.source_json,
                       updated_at = excluded.updated_at""",
                (
                    uuid.uuid4().hex,
                    source.fingerprint,
                    reading_key,
                    source.name,
                    str(path),
                    msgspec.json.encode(source),
                    tier,
                    language,
                    source.page_count,
                    now,
                    now,
                ),
            )
            row = connection.execute(
                "SELECT * FROM documents WHERE fingerprint = ? AND reading_key = ?", (source.fingerprint, reading_key)
            ).fetchone()
        return _stored(row)

    def document(self, document_id: str) -> StoredDocument:
        """Return a known document.

        Raises:
            DocumentUnknownError: If there is none of that id.
        """
        rows = self._database.query("SELECT * FROM documents WHERE id = ?", document_id)
        if not rows:
            raise DocumentUnknownError(f"no document {document_id} in the library", remedy="List the documents again")
        return _stored(rows[0])

    def find(self, fingerprint: str, reading_key: str) -> StoredDocument | None:
        """Return the document of a content that was read with certain options, None where there is none."""
        rows = self._database.query(
            "SELECT * FROM documents WHERE fingerprint = ? AND reading_key = ?", fingerprint, reading_key
        )
        return _stored(rows[0]) if rows else None

    def documents(self) -> list[StoredDocument]:
        """Return all documents, the latest used first."""
        return [_stored(row) for row in self._database.query("SELECT * FROM documents ORDER BY updated_at DESC")]

    def entries(self) -> list[LibraryEntry]:
        """Return all documents with what a list shows of them, the latest used first."""
        return list_entries(self._database)

    def search(self, query: str, *, max_pages: int = 100, document_id: str | None = None) -> SearchResult:
        """Look for text in all pages, or in those of one document; see ``app.services.library.search``."""
        return search_pages(self._database, query, max_pages=max_pages, document_id=document_id)

    def commit_page(self, document_id: str, result: PageResult) -> None:
        """Store a page that a machine read and make its text findable; one of the same index is replaced.

        A person's version of the page stays, and goes on standing for it.

        Raises:
            DocumentUnknownError: If the document was deleted meanwhile.
        """
        page = result.page()
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    """INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                       ON CONFLICT (document_id, page_index) DO UPDATE SET
                           page_json = excluded.page_json, has_failed = excluded.has_failed,
                           confidence = excluded.confidence, characters = excluded.characters,
                           seconds = excluded.seconds, finished_at = excluded.finished_at""",
                    (
                        document_id,
                        result.page_index,
                        result.page_json,
                        int(result.has_failed),
                        result.confidence,
                        result.characters,
                        result.seconds,
                        time.time(),
                    ),
                )
                if not has_edit(connection, document_id, result.page_index):  # else the person's text stays findable
                    store_page_text(connection, document_id, page)
        except sqlite3.IntegrityError as error:
            raise DocumentUnknownError(
                "the document was deleted while it was read", remedy="Read the file again if you still need it"
            ) from error

    def update_page(self, document_id: str, result: PageResult, *, seen: bytes) -> bool:
        """Store another form of a page that a machine read, where the stored one is still the one that was seen.

        Args:
            document_id: Which document.
            result: The page; when and how long it was read stays as it is.
            seen: The encoded page that it was made from.

        Returns:
            Whether it was stored: not where the page was read again, edited or deleted meanwhile.
        """
        page = result.page()
        with self._database.transaction() as connection:
            if has_edit(connection, document_id, result.page_index):
                return False
            done = connection.execute(
                """UPDATE pages SET page_json = ?, confidence = ?, characters = ?
                   WHERE document_id = ? AND page_index = ? AND page_json = ?""",
                (result.page_json, result.confidence, result.characters, document_id, result.page_index, seen),
            )
            if done.rowcount == 1:
                store_page_text(connection, document_id, page)
            return done.rowcount == 1

    def finished_pages(self, document_id: str) -> frozenset[int]:
        """Return the indices of pages that were read without failure."""
        return self._pages_where(document_id, has_failed=False)

    def failed_pages(self, document_id: str) -> frozenset[int]:
        """Return the indices of pages that could not be read."""
        return self._pages_where(document_id, has_failed=True)

    def _pages_where(self, document_id: str, *, has_failed: bool) -> frozenset[int]:
        rows = self._database.query(
            f"""SELECT p.page_index {OVER_PAGES}
                WHERE p.document_id = ? AND COALESCE(e.has_failed, p.has_failed) = ?""",
            document_id,
            int(has_failed),
        )
        return frozenset(int(row[0]) for row in rows)

    def page_results(self, document_id: str, page_indices: Iterable[int]) -> list[PageResult]:
        """Return the stored pages among the given indices, still encoded, in page order.

        Where a person has edited a page it is the person's version.
        """
        wanted = sorted(set(page_indices))
        if not wanted:
            return []
        rows = self._database.query(
            f"""SELECT {EDITED_COLUMNS} {OVER_PAGES}
                WHERE p.document_id = ? AND p.page_index BETWEEN ? AND ? ORDER BY p.page_index""",
            document_id,
            wanted[0],
            wanted[-1],
        )
        chosen = frozenset(wanted)
        return [_result(row) for row in rows if row["page_index"] in chosen]

    def has_block_of_kind(self, document_id: str, kind: BlockKind) -> bool:
        """Tell whether any stored page of a document has a block of a kind, without decoding the pages."""
        mark = f'"kind":"{kind.value}"'
        rows = self._database.query(
            f"SELECT 1 {OVER_PAGES} WHERE p.document_id = ? AND instr(COALESCE(e.page_json, p.page_json), ?) LIMIT 1",
            document_id,
            mark.encode(),
        )
        return bool(rows)

    def machine_page(self, document_id: str, page_index: int) -> Page | None:
        """Return a page as the machine read it, whatever a person made of it; None where it was not read."""
        rows = self._database.query(
            "SELECT page_json FROM pages WHERE document_id = ? AND page_index = ?", document_id, page_index
        )
        return page_from_json(rows[0][0]) if rows else None

    def edited_pages(self, document_id: str) -> frozenset[int]:
        """Return the indices of pages of which there is a person's version."""
        rows = self._database.query("SELECT page_index FROM page_edits WHERE document_id = ?", document_id)
        return frozenset(int(row[0]) for row in rows)

    def edits_elsewhere(self, document_id: str) -> frozenset[int]:
        """Return the indices of pages without a person's version here that have one in another reading of the content.

        Documents of the same content that were read with other options, or by another version of the program, keep
        their own.
        """
        return pages_edited_elsewhere(self._database, document_id)

    def corrected_reading(self, document_id: str) -> CorrectedReading | None:
        """Return the document that holds the pages of ``edits_elsewhere``, the last corrected one of several."""
        return corrected_reading(self._database, document_id)

    def store_edit(self, document_id: str, page: Page, *, replaces: Page | None = None) -> None:
        """Make a page the person's version; see ``app.services.library.page_edits``."""
        store_edit(self._database, document_id, page, replaces=replaces)

    def set_aside(self, document_id: str, page: Page) -> None:
        """Keep a version of a page without putting it in force; see ``app.services.library.aside``."""
        set_aside(self._database, document_id, page)

    def versions_aside(self, document_id: str) -> list[VersionAside]:
        """Return the versions of pages that were set aside, the oldest first."""
        return versions_aside(self._database, document_id)

    def forget_aside(self, document_id: str, page_index: int, up_to: float) -> None:
        """Drop the versions of a page that were set aside up to a time (seconds since the epoch)."""
        forget_aside(self._database, document_id, page_index, up_to)

    def add_proposal(self, proposal: Proposal) -> Proposal:
        """Store what a second reader proposes; see ``app.services.library.proposals``."""
        return add_proposal(self._database, proposal)

    def proposals(self, document_id: str, state: ProposalState | None = ProposalState.OPEN) -> list[Proposal]:
        """Return the proposals of a document in the order they were made; of any state with None."""
        return proposals_of(self._database, document_id, state)

    def set_proposal_state(self, proposal_id: int, state: ProposalState) -> None:
        """Remember what was made of a proposal; one that is gone is ignored."""
        set_proposal_state(self._database, proposal_id, state)

    def forget_open_proposals(self, document_id: str, page_index: int) -> None:
        """Drop the open proposals of a page."""
        forget_open_proposals(self._database, document_id, page_index)

    def discard_edit(self, document_id: str, page_index: int) -> None:
        """Go back to the machine's page; does nothing where there is no person's version."""
        discard_edit(self._database, document_id, page_index)

    def speeds(self, workers: int) -> Speeds:
        """Return how fast pages were read lately; see ``app.services.library.speeds``."""
        return measured_speeds(self._database, workers)

    def page_outcomes(self, document_id: str) -> list[PageOutcome]:
        """Return how the reading of each page ended that was read, in page order; decodes failed pages only."""
        rows = self._database.query(
            f"""SELECT {EDITED_FACTS},
                       CASE COALESCE(e.has_failed, p.has_failed) WHEN 1 THEN COALESCE(e.page_json, p.page_json) END
                           AS failed_json
                {OVER_PAGES} WHERE p.document_id = ? ORDER BY p.page_index""",
            document_id,
        )
        return [
            PageOutcome(
                row["page_index"],
                row["confidence"],
                page_from_json(row["failed_json"]).failure if row["has_failed"] else None,
            )
            for row in rows
        ]

    def mean_confidence(self, document_id: str, page_indices: Iterable[int]) -> float | None:
        """Return the mean over the characters of the given pages, None without text; reads no page's content."""
        rows = self._database.query(
            f"SELECT {EDITED_FACTS} {OVER_PAGES} WHERE p.document_id = ?",
            document_id,
        )
        chosen = frozenset(page_indices)
        weights = [
            (row["confidence"], row["characters"])
            for row in rows
            if row["page_index"] in chosen and row["confidence"] is not None
        ]
        total = sum(characters for _, characters in weights)
        return sum(confidence * characters for confidence, characters in weights) / total if total else None

    def load(self, document_id: str, page_indices: Iterable[int]) -> Document:
        """Return the document with those of the given pages that are stored.

        Raises:
            DocumentUnknownError: If there is none of that id.
        """
        stored = self.document(document_id)
        pages = tuple(r.page() for r in self.page_results(document_id, page_indices))
        return Document(stored.id, stored.source, pages, stored.tier, stored.language)

    def page_versions(self, document_id: str) -> list[PageVersion]:
        """Return the stored pages of a document without their content; see ``app.services.library.retrieval``."""
        return page_versions(self._database, document_id)

    def matching_pages(self, phrases: Sequence[str], document_ids: Sequence[str], limit: int) -> list[tuple[str, int]]:
        """Return the pages that hold any of the phrases, the best first: document id and page index."""
        return matching_pages(self._database, phrases, document_ids, limit)

    def mark_used(self, document_id: str) -> None:
        """Remember that a document was looked at; unknown ids are ignored."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE documents SET updated_at = ? WHERE id = ?", (time.time(), document_id))

    def relocate(self, document_id: str, path: Path) -> None:
        """Remember where the source of a document lies now; the caller has checked its content."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE documents SET path = ?, name = ? WHERE id = ?", (str(path), path.name, document_id)
            )

    def delete(self, document_id: str) -> None:
        """Forget a document with its pages, their text and its jobs; unknown ids are ignored."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def take_out(self, document_id: str) -> RemovedDocument:
        """Delete a document and return what ``put_back`` needs to undo that, held in memory only.

        Raises:
            DocumentUnknownError: If there is none of that id.
        """
        return remove_document(self._database, document_id)

    def put_back(self, removed: RemovedDocument) -> None:
        """Undo ``take_out``; where the file was read again alike meanwhile, only a person's versions come back."""
        restore_document(self._database, removed)

    def delete_all(self) -> None:
        """Forget every document, page and finished job, and give the room on the disk back.

        Raises:
            LibraryBusyError: If another process is using the library.
        """
        self._database.erase()

    def close(self) -> None:
        """Close the database."""
        self._database.close()


def _stored(row: sqlite3.Row) -> StoredDocument:
    return StoredDocument(
        row["id"],
        msgspec.json.decode(row["source_json"], type=SourceInfo),
        Path(row["path"]),
        Tier(row["tier"]),
        row["language"],
        row["reading_key"],
    )


def _result(row: sqlite3.Row) -> PageResult:
    return PageResult(
        row["page_index"],
        row["page_json"],
        bool(row["has_failed"]),
        row["confidence"],
        row["characters"],
        row["seconds"],
    )
