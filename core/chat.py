"""Answers about documents: sentences, the lines they rest on, and how far code could check them.

Core layer, frozen. Boxes are pixels of the page frame (``core.geometry``); ``page_index`` counts from 0, the ``(p. N)``
in texts and in the HTTP API counts from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.geometry import BBox


class Support(StrEnum):
    """What code found when it held a sentence against the lines it cites."""

    SUPPORTED = "supported"
    WEAK = "weak"
    UNSUPPORTED = "unsupported"


class ChatRole(StrEnum):
    """Who wrote a message."""

    USER = "user"
    ASSISTANT = "assistant"


class AnswerNote(StrEnum):
    """What a person should know about an answer."""

    OTHER_LANGUAGE = "other_language"


class AnswerKind(StrEnum):
    """What an answer is."""

    ANSWER = "answer"
    QUOTATION = "quotation"
    NOT_IN_DOCUMENT = "not_in_document"


@dataclass(frozen=True, slots=True)
class LinePlace:
    """Names a line of a page as it is stored.

    Attributes:
        block: Which block of the page, in reading order, counted from 0.
        line: Which line of the block; None for the whole block.
        row: Which row of a table, counted from 0; None elsewhere.
    """

    block: int
    line: int | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place that a sentence rests on.

    Attributes:
        document_id: Which document.
        page_index: Which page, counted from 0.
        snippet: The words of the cited lines, verbatim; code copies them, no model does.
        boxes: One box for each cited line.
        places: The same lines as places of the stored page, one for each box.
        support: How far the sentence is held by these lines.
        confidence: Lowest confidence of the cited lines as they were read, 0..1; None where nobody said.
    """

    document_id: str
    page_index: int
    snippet: str
    boxes: tuple[BBox, ...]
    places: tuple[LinePlace, ...]
    support: Support
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """A sentence of an answer.

    Attributes:
        start: Where it begins in the message's content, characters.
        end: Where it ends there, exclusive, its ``(p. N)`` included.
        support: The best support that any of its citations gives; UNSUPPORTED without one.
        citations: Indices into the message's citations.
        missing: Numbers, dates, amounts and names of the sentence that no cited line holds.
    """

    start: int
    end: int
    support: Support
    citations: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a conversation.

    Attributes:
        id: 32 hex digits.
        role: Who wrote it.
        content: Its text; an answer's sentences carry ``(p. N)``.
        created_at: Seconds since the epoch.
        kind: What an answer is; ANSWER for a person's message too.
        sentences: Of an answer, in order.
        citations: Of an answer.
        model: Id of the model that answered; "" for a person's message.
        is_partial: Whether the answer was cut off: stopped, or its worker lost.
        pages_read: How many pages were there to answer from.
        pages_total: How many pages the documents have.
        area: Part of the page the person asked about; None for none.
        area_page_index: The page of ``area``.
        note: OTHER_LANGUAGE where the question is not in the language of the document: figures and names are found,
            other words only where the lexicon knows them. None for none.
        nearest: Lines that come near where the documents do not answer the question or a part of it, the nearest
            first. They answer nothing and support nothing, and no sentence names them.
    """

    id: str
    role: ChatRole
    content: str
    created_at: float
    kind: AnswerKind = AnswerKind.ANSWER
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    model: str = ""
    is_partial: bool = False
    pages_read: int = 0
    pages_total: int = 0
    area: BBox | None = None
    area_page_index: int | None = None
    note: AnswerNote | None = None
    nearest: tuple[Citation, ...] = ()

    @property
    def shown_citations(self) -> tuple[Citation, ...]:
        """All places that are shown with it: its citations, then the nearest lines."""
        return self.citations + self.nearest


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation about documents.

    Attributes:
        id: 32 hex digits.
        document_ids: The documents it is about; empty for the whole library.
        messages: In order.
        created_at: Seconds since the epoch.
    """

    id: str
    document_ids: tuple[str, ...]
    messages: tuple[ChatMessage, ...]
    created_at: float
