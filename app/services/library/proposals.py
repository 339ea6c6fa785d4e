"""Proposals of a second reader in the library: blocks as JSON, one row each; they go with their page."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import replace

import msgspec

from app.services.improve.proposal import Proposal, ProposalState, Reason
from app.services.library.database import Database
from core.errors import DocumentUnknownError
from core.model import Block

_decoder: msgspec.json.Decoder[Block] = msgspec.json.Decoder(Block)


def add_proposal(database: Database, proposal: Proposal) -> Proposal:
    """Store a proposal and return it with its number.

    Raises:
        DocumentUnknownError: If the document was deleted meanwhile, or the page was never read.
    """
    try:
        with database.transaction() as connection:
            cursor = connection.execute(
                """INSERT INTO page_proposals
                   (document_id, page_index, made_at, state, reason, model, old_json, new_json)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    proposal.document_id,
                    proposal.page_index,
                    time.time(),
                    proposal.state,
                    proposal.reason,
                    proposal.model,
                    msgspec.json.encode(proposal.old),
                    msgspec.json.encode(proposal.new),
                ),
            )
    except sqlite3.IntegrityError as error:
        raise DocumentUnknownError(
            "the page is no longer in the library, so the proposal cannot be kept",
            remedy="Read the file again",
            page_index=proposal.page_index,
        ) from error
    return replace(proposal, id=cursor.lastrowid or 0)


def proposals_of(
    database: Database, document_id: str, state: ProposalState | None = ProposalState.OPEN
) -> list[Proposal]:
    """Return the proposals of a document in the order they were made; of any state with None."""
    rows = database.query(
        """SELECT * FROM page_proposals WHERE document_id = ? AND state = COALESCE(?, state) ORDER BY id""",
        document_id,
        state,
    )
    return [
        Proposal(
            row["id"],
            row["document_id"],
            row["page_index"],
            _decoder.decode(row["old_json"]),
            _decoder.decode(row["new_json"]),
            Reason(row["reason"]),
            row["model"],
            ProposalState(row["state"]),
        )
        for row in rows
    ]


def set_proposal_state(database: Database, proposal_id: int, state: ProposalState) -> None:
    """Remember what was made of a proposal; one that is gone is ignored."""
    with database.transaction() as connection:
        connection.execute("UPDATE page_proposals SET state = ? WHERE id = ?", (state, proposal_id))


def forget_open_proposals(database: Database, document_id: str, page_index: int) -> None:
    """Drop the open proposals of a page, because it is looked at anew."""
    with database.transaction() as connection:
        connection.execute(
            "DELETE FROM page_proposals WHERE document_id = ? AND page_index = ? AND state = ?",
            (document_id, page_index, ProposalState.OPEN),
        )
