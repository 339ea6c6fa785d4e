"""A chat that is made when it is first used: a window that nobody asks anything loads nothing of it. Services layer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.chat.port import AskRequest, Chat, OnUpdate, Readiness
    from core.chat import ChatMessage, Conversation
    from core.jobs import JobContext


class LateChat:
    """Implements ``app.services.chat.port.Chat`` by the one that is made then, on the thread that first asks for it."""

    def __init__(self, make: Callable[[], Chat]) -> None:
        """Keep how to make it."""
        self._make = make
        self._made: Chat | None = None
        self._lock = threading.Lock()

    def readiness(self, document_ids: Sequence[str]) -> Readiness:
        """See ``Chat``."""
        return self._chat().readiness(document_ids)

    def suggestions(self, document_ids: Sequence[str]) -> tuple[str, ...]:
        """See ``Chat``."""
        return self._chat().suggestions(document_ids)

    def ask(self, request: AskRequest, context: JobContext, on_update: OnUpdate) -> Conversation:
        """See ``Chat``."""
        return self._chat().ask(request, context, on_update)

    def regenerate(self, conversation_id: str, context: JobContext, on_update: OnUpdate) -> Conversation:
        """See ``Chat``."""
        return self._chat().regenerate(conversation_id, context, on_update)

    def conversation(self, conversation_id: str) -> Conversation:
        """See ``Chat``."""
        return self._chat().conversation(conversation_id)

    def conversations(self, document_ids: Sequence[str]) -> list[Conversation]:
        """See ``Chat``."""
        return self._chat().conversations(document_ids)

    def delete_conversation(self, conversation_id: str) -> None:
        """See ``Chat``."""
        self._chat().delete_conversation(conversation_id)

    def as_markdown(self, conversation_id: str) -> str:
        """See ``Chat``."""
        return self._chat().as_markdown(conversation_id)

    def last_answer(self, conversation_id: str) -> ChatMessage | None:
        """See ``Chat``."""
        return self._chat().last_answer(conversation_id)

    def _chat(self) -> Chat:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made
