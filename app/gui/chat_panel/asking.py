"""One question at work: the model is asked on a thread, its text comes to the window in few pieces."""

from __future__ import annotations

import threading
import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.qt_jobs import QtJobQueue
from core.jobs import JobEvent

if TYPE_CHECKING:
    from app.services.chat.port import AnswerUpdate, AskRequest, Chat, OnUpdate
    from core.chat import Conversation
    from core.jobs import JobContext, Work

UPDATE_MS = 50
"""Text is handed on at most twenty times a second, however quick the model is."""


class Asking(QObject):
    """Asks one question at a time. GUI thread only."""

    grew = Signal(object)
    """How far the answer is (AnswerUpdate)."""
    ended = Signal(object)
    """The final JobEvent; the result of one that succeeded is the Conversation."""

    def __init__(self, chat: Chat, parent: QObject | None = None) -> None:
        """Use a chat service."""
        super().__init__(parent)
        self._chat = chat
        self._queue = QtJobQueue(threads=1, parent=self)
        self._queue.job_event.connect(self._on_job_event)
        self._job_id = ""
        self._latest = _Latest()
        self._timer = QTimer(self)
        self._timer.setInterval(UPDATE_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_running(self) -> bool:
        """Whether a question is at work."""
        return bool(self._job_id)

    def ask(self, request: AskRequest) -> None:
        """Ask; only while nothing is at work."""
        self._start(partial(_ask, self._chat, request, self._latest.put))

    def regenerate(self, conversation_id: str) -> None:
        """Have the last question of a conversation answered anew; only while nothing is at work."""
        self._start(partial(_regenerate, self._chat, conversation_id, self._latest.put))

    def stop(self) -> None:
        """Ask the answer to stop; ``ended`` tells when it has, with what there was by then."""
        if self._job_id:
            self._queue.cancel(self._job_id)

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether the thread ended in time."""
        self._timer.stop()
        return self._queue.shutdown(timeout_s)

    def _start(self, work: Work) -> None:
        if self._job_id:
            raise RuntimeError("a question is at work already")
        self._job_id = uuid.uuid4().hex
        self._latest.take()
        self._timer.start()
        self._queue.submit(self._job_id, work)

    def _on_time(self) -> None:
        update = self._latest.take()
        if update is not None:
            self.grew.emit(update)

    def _on_job_event(self, event: JobEvent) -> None:
        if event.job_id != self._job_id or not event.state.is_final:
            return
        self._timer.stop()
        self._on_time()
        self._job_id = ""
        self.ended.emit(event)


class _Latest:
    """Holds the last update until the window takes it; those in between are contained in it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._update: AnswerUpdate | None = None

    def put(self, update: AnswerUpdate) -> None:
        with self._lock:
            self._update = update

    def take(self) -> AnswerUpdate | None:
        with self._lock:
            update, self._update = self._update, None
            return update


# On the thread of the queue: no Qt below.


def _ask(chat: Chat, request: AskRequest, on_update: OnUpdate, context: JobContext) -> Conversation:
    return chat.ask(request, context, on_update)


def _regenerate(chat: Chat, conversation_id: str, on_update: OnUpdate, context: JobContext) -> Conversation:
    return chat.regenerate(conversation_id, context, on_update)
