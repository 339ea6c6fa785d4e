"""What the doors see of the chat. Implemented by ``app.services.chat.service.ChatService`` and by a fake in tests.

Services layer. Calls that ask the model block their thread; none may come from the GUI's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.language_model.port import ModelInfo
from core.chat import ChatMessage, Conversation
from core.geometry import BBox
from core.jobs import JobContext


@dataclass(frozen=True, slots=True)
class AskRequest:
    """A question.

    Attributes:
        question: What the person wrote.
        document_ids: Documents it is about; empty for the whole library. Ignored where the conversation is known.
        conversation_id: The conversation it goes on with; None begins one.
        area: Part of a page it is about, pixels of the page frame; the model sees its picture if it can.
        area_page_index: The page of ``area``, of the first document.
    """

    question: str
    document_ids: tuple[str, ...] = ()
    conversation_id: str | None = None
    area: BBox | None = None
    area_page_index: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerUpdate:
    """How far an answer is.

    Attributes:
        conversation_id: Which conversation.
        text: All text of the answer so far, not yet checked.
        stage: "search", "load" (the model), "answer", "check", "again" (a sentence was unsupported, a second try).
    """

    conversation_id: str
    text: str
    stage: str


OnUpdate = Callable[[AnswerUpdate], None]


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether a question can be answered now.

    Attributes:
        pages_read: Pages whose text is there.
        pages_total: Pages the documents have.
        model: Which model would answer; None where none is installed.
        missing_model: Id of the model to install first; "" where one is there.
    """

    pages_read: int
    pages_total: int
    model: ModelInfo | None
    missing_model: str = ""


class Chat(Protocol):
    """Asks documents of the library. Usable from several threads; the model answers one question at a time."""

    def readiness(self, document_ids: Sequence[str]) -> Readiness:
        """Return whether a question about these documents (none: the library) can be answered; quick, any thread."""
        ...

    def suggestions(self, document_ids: Sequence[str]) -> tuple[str, ...]:
        """Return up to four first questions that these documents can answer, made by code from what they hold.

        In English; each is one of a fixed set of phrases of the kinds that a window can translate.
        """
        ...

    def ask(self, request: AskRequest, context: JobContext, on_update: OnUpdate) -> Conversation:
        """Answer a question and store both; a stopped or broken-off answer is stored with ``is_partial``.

        Raises:
            ModelError: If no model is installed, or it is damaged or too large.
            ContextOverflowError: If the question is longer than any.
            DocumentEmptyError: If the documents hold no text.
            DocumentUnknownError: If a document was deleted.
            ConversationUnknownError: If the conversation was deleted.
            EngineError: If the model failed before it had made any text.
            JobCancelled: If the job was asked to stop before any text was made.
        """
        ...

    def regenerate(self, conversation_id: str, context: JobContext, on_update: OnUpdate) -> Conversation:
        """Answer the last question of a conversation anew, another way; the new answer replaces the last one."""
        ...

    def conversation(self, conversation_id: str) -> Conversation:
        """Return a conversation.

        Raises:
            ConversationUnknownError: If there is none of that id.
        """
        ...

    def conversations(self, document_ids: Sequence[str]) -> list[Conversation]:
        """Return the conversations about exactly these documents, the latest first."""
        ...

    def delete_conversation(self, conversation_id: str) -> None:
        """Forget a conversation; unknown ids are ignored."""
        ...

    def as_markdown(self, conversation_id: str) -> str:
        """Return a conversation as Markdown: questions, answers with page numbers, lines, what is unsupported."""
        ...

    def last_answer(self, conversation_id: str) -> ChatMessage | None:
        """Return the last answer of a conversation, None where there is none."""
        ...
