"""Questions about the documents of jobs: one conversation a job, a few questions at a time for a caller."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.services.chat.port import AnswerUpdate, AskRequest, Chat
from app.services.jobs.keyed_locks import KeyedLocks
from app.services.jobs.port import unfinished, unknown_job
from app.services.jobs.records import JobRecord, StoredState
from app.services.jobs.store import JobStore
from core.chat import Conversation
from core.errors import (
    ConversationUnknownError,
    DocumentUnknownError,
    TooManyRequestsError,
)
from core.jobs import JobContext

AT_ONCE = 4
"""Questions of one account that are answered or wait at the same time."""


class Questions:
    """Asks the document of a job. Usable from several threads; questions about one job take turns."""

    def __init__(self, store: JobStore, chat: Chat) -> None:
        """Use these services."""
        self._store = store
        self._chat = chat
        self._turns = KeyedLocks()
        self._lock = threading.Lock()
        self._under_way: Counter[str] = Counter()

    def ask(self, record: JobRecord, message: str, context: JobContext, on_text: Callable[[str], None]) -> Conversation:
        """Ask; see ``app.services.jobs.port.Jobs.ask``."""
        if record.state is not StoredState.DONE or record.document_id is None:
            raise unfinished(record.told())
        document_id = record.document_id

        def on_update(update: AnswerUpdate) -> None:
            if update.text:
                on_text(update.text)

        with self._counted(record.account), self._turns.holding(record.id, context.checkpoint):
            known = self._conversation_id(record.id)
            try:
                try:
                    conversation = self._chat.ask(AskRequest(message, (document_id,), known), context, on_update)
                except ConversationUnknownError:
                    if known is None or self._conversation_id(record.id) is None:
                        raise
                    # Deleted in the window, not with the job: the next question begins a new one.
                    conversation = self._chat.ask(AskRequest(message, (document_id,)), context, on_update)
            except (ConversationUnknownError, DocumentUnknownError) as error:
                raise unknown_job() from error
            if not self._store.set_conversation(record.id, conversation.id):
                # The job was deleted meanwhile; another job may keep the document, and nothing of this one may stay.
                self._chat.delete_conversation(conversation.id)
                raise unknown_job()
            return conversation

    def history(self, record: JobRecord) -> Conversation | None:
        """Return the conversation of a job; None where nothing was asked."""
        if record.conversation_id is None:
            return None
        try:
            return self._chat.conversation(record.conversation_id)
        except ConversationUnknownError:
            return None

    def _conversation_id(self, job_id: str) -> str | None:
        record = self._store.get(job_id)
        if record is None:
            raise unknown_job()
        return record.conversation_id

    @contextmanager
    def _counted(self, account: str) -> Iterator[None]:
        with self._lock:
            if self._under_way[account] >= AT_ONCE:
                raise TooManyRequestsError(
                    f"{AT_ONCE} questions are under way already", remedy="Wait for an answer, then ask again"
                )
            self._under_way[account] += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way[account] -= 1
                if not self._under_way[account]:
                    del self._under_way[account]
