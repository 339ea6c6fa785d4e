"""A chat that answers from a script: implements ``app.services.chat.port.Chat`` without a model."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from app.services.chat.port import AnswerUpdate, AskRequest, OnUpdate, Readiness
from app.services.language_model.port import ModelInfo
from core.chat import (
    AnswerKind,
    AnswerSentence,
    ChatMessage,
    ChatRole,
    Citation,
    Conversation,
    LinePlace,
    Support,
)
from core.errors import AppError, ConversationUnknownError
from core.geometry import BBox
from core.jobs import JobContext

SMALL = ModelInfo(
    "SmolLM2-135M-Instruct",
    "SmolLM2 135M",
    2048,
    languages=("en",),
    note="A very small model: it finds and quotes well, and reasons poorly.",
    is_small=True,
)


def cited(
    document_id: str,
    snippet: str,
    box: BBox,
    *,
    page_index: int = 0,
    support: Support = Support.SUPPORTED,
    confidence: float | None = 0.97,
) -> Citation:
    """Return a citation of one line."""
    return Citation(document_id, page_index, snippet, (box,), (LinePlace(0, 0),), support, confidence)


@dataclass(frozen=True)
class Said:
    """A sentence of a scripted answer."""

    text: str
    citations: tuple[Citation, ...] = ()
    support: Support = Support.SUPPORTED
    missing: tuple[str, ...] = ()


def answer(
    *said: Said,
    kind: AnswerKind = AnswerKind.ANSWER,
    is_partial: bool = False,
    pages_read: int = 1,
    pages_total: int = 1,
) -> ChatMessage:
    """Return an answer whose sentences carry their pages, as the service writes them."""
    content, sentences = "", []
    citations: list[Citation] = []
    for each in said:
        if content and not content.endswith("\n"):
            content += " "
        start = len(content)
        pages = ", ".join(f"p. {citation.page_index + 1}" for citation in each.citations)
        content += f"{each.text} ({pages})" if pages else each.text
        numbers = tuple(range(len(citations), len(citations) + len(each.citations)))
        citations += each.citations
        sentences.append(AnswerSentence(start, len(content), each.support, numbers, each.missing))
    return ChatMessage(
        uuid.uuid4().hex,
        ChatRole.ASSISTANT,
        content,
        time.time(),
        kind,
        tuple(sentences),
        tuple(citations),
        SMALL.id,
        is_partial,
        pages_read,
        pages_total,
    )


@dataclass
class FakeChat:
    """Streams an answer word by word; ``hold`` keeps it from ending.

    Attributes:
        reply: Makes the answer to a request, or the error that is raised.
        ready: What ``readiness`` says.
        hold: While set, the answer waits before its last word until it is cleared or the question is stopped.
        asked: Requests, in order.
    """

    reply: Callable[[AskRequest], ChatMessage | AppError] = lambda request: answer(Said("It is so."))
    ready: Readiness = field(default_factory=lambda: Readiness(1, 1, SMALL))
    first_questions: tuple[str, ...] = ()
    hold: threading.Event = field(default_factory=threading.Event)
    pace_s: float = 0.0
    asked: list[AskRequest] = field(default_factory=list)
    regenerated: list[str] = field(default_factory=list)
    kept: dict[str, Conversation] = field(default_factory=dict)

    def readiness(self, document_ids: Sequence[str]) -> Readiness:
        return self.ready

    def suggestions(self, document_ids: Sequence[str]) -> tuple[str, ...]:
        return self.first_questions

    def ask(self, request: AskRequest, context: JobContext, on_update: OnUpdate) -> Conversation:
        self.asked.append(request)
        known = request.conversation_id
        if known is not None and known not in self.kept:
            raise ConversationUnknownError("there is no such conversation")
        conversation = (
            self.kept[known] if known else Conversation(uuid.uuid4().hex, request.document_ids, (), time.time())
        )
        question = ChatMessage(
            uuid.uuid4().hex,
            ChatRole.USER,
            request.question,
            time.time(),
            area=request.area,
            area_page_index=request.area_page_index,
        )
        said = self._stream(request, conversation.id, context, on_update)
        return self._keep(replace(conversation, messages=(*conversation.messages, question, said)))

    def regenerate(self, conversation_id: str, context: JobContext, on_update: OnUpdate) -> Conversation:
        self.regenerated.append(conversation_id)
        conversation = self.conversation(conversation_id)
        *before, question, _ = conversation.messages
        request = AskRequest(question.content, conversation.document_ids, conversation_id)
        said = self._stream(request, conversation_id, context, on_update)
        return self._keep(replace(conversation, messages=(*before, question, said)))

    def conversation(self, conversation_id: str) -> Conversation:
        if conversation_id not in self.kept:
            raise ConversationUnknownError("there is no such conversation")
        return self.kept[conversation_id]

    def conversations(self, document_ids: Sequence[str]) -> list[Conversation]:
        return [each for each in reversed(self.kept.values()) if each.document_ids == tuple(document_ids)]

    def delete_conversation(self, conversation_id: str) -> None:
        self.kept.pop(conversation_id, None)

    def as_markdown(self, conversation_id: str) -> str:
        return "\n\n".join(f"**{each.role}**: {each.content}" for each in self.conversation(conversation_id).messages)

    def last_answer(self, conversation_id: str) -> ChatMessage | None:
        messages = self.conversation(conversation_id).messages
        return messages[-1] if messages and messages[-1].role is ChatRole.ASSISTANT else None

    def _stream(
        self, request: AskRequest, conversation_id: str, context: JobContext, on_update: OnUpdate
    ) -> ChatMessage:
        on_update(AnswerUpdate(conversation_id, "", "search"))
        said = self.reply(request)
        if isinstance(said, AppError):
            raise said
        text = ""
        words = said.content.split(" ")
        for number, word in enumerate(words):
            while number == len(words) - 1 and self.hold.is_set() and not context.is_cancelled:
                time.sleep(0.005)
            if context.is_cancelled:
                if not text:
                    context.checkpoint()
                return replace(said, content=text, sentences=(), citations=(), is_partial=True)
            text = f"{text} {word}" if text else word
            on_update(AnswerUpdate(conversation_id, text, "answer"))
            if self.pace_s:
                time.sleep(self.pace_s)
        on_update(AnswerUpdate(conversation_id, text, "check"))
        return said

    def _keep(self, conversation: Conversation) -> Conversation:
        self.kept.pop(conversation.id, None)
        self.kept[conversation.id] = conversation
        return conversation
