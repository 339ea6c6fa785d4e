"""Messages as the HTTP API and ``pagesight chat --json`` write them: pages count from 1."""

from __future__ import annotations

from typing import Any

from core.chat import ChatMessage, Citation


def message_object(message: ChatMessage) -> dict[str, Any]:
    """Return a message as JSON takes it.

    ``role``, ``content`` and of each citation ``page`` and ``snippet`` are the contract's; all else is ours.
    """
    return {
        "role": message.role.value,
        "content": message.content,
        "citations": [_citation(each) for each in message.citations],
        "nearest": [_citation(each) for each in message.nearest],
        "kind": message.kind.value,
        "sentences": [
            {
                "start": each.start,
                "end": each.end,
                "support": each.support.value,
                "citations": list(each.citations),
                "missing": list(each.missing),
            }
            for each in message.sentences
        ],
        "model": message.model,
        "is_partial": message.is_partial,
        "pages_read": message.pages_read,
        "pages_total": message.pages_total,
        "note": message.note.value if message.note is not None else None,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "page": citation.page_index + 1,
        "snippet": citation.snippet,
        "document": citation.document_id,
        "support": citation.support.value,
        "confidence": citation.confidence,
        "boxes": [[box.left, box.top, box.right, box.bottom] for box in citation.boxes],
    }
