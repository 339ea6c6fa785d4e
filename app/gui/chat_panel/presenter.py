"""What the chat knows and does, without a widget: conversations by subject, the question at work, what can be asked."""

from __future__ import annotations

import time
import uuid
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.chat_panel.asking import Asking
from app.gui.chat_panel.subject import LIBRARY, Scope, Subject, chosen_documents, open_document
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.workspace import Workspace
from app.services.chat.port import AnswerUpdate, AskRequest
from core.chat import ChatMessage, ChatRole, Conversation
from core.errors import AppError, ConversationUnknownError, DocumentUnknownError, ModelError
from core.jobs import JobEvent, JobState

if TYPE_CHECKING:
    from app.services.chat.port import Chat, Readiness
    from core.geometry import BBox

_REFRESH_MS = 400  # pages are read several a second; how many there are need not be asked for each


@dataclass(eq=False, slots=True)
class Talk:
    """The conversation about one subject, as far as the window has it.

    Attributes:
        subject: What it is about.
        conversation: The one that goes on; None while there is none.
        earlier: All conversations about the subject, the latest first.
        is_loaded: Whether the library has answered.
        question: The question at work, not stored yet.
        text: The answer so far.
        stage: What is being done for it, as ``AnswerUpdate.stage``; "" while nothing is.
        is_again: Whether the last answer is being replaced.
        error: Why the last question has no answer.
        failed: The question that has none, to try again; None after an answer.
    """

    subject: Subject
    conversation: Conversation | None = None
    earlier: list[Conversation] = field(default_factory=list)
    is_loaded: bool = False
    question: ChatMessage | None = None
    text: str = ""
    stage: str = ""
    is_again: bool = False
    error: AppError | None = None
    failed: AskRequest | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Ask:
    talk: Talk
    request: AskRequest
    is_again: bool = False


class ChatPresenter(QObject):
    """State of the panel. GUI talk only; the service is asked on other threads."""

    subject_changed = Signal()
    """Another subject is asked about; messages, readiness and suggestions follow."""
    messages_changed = Signal()
    """``messages`` are others now."""
    answer_grew = Signal(str)
    """The answer of the shown conversation has more text: all of it so far."""
    work_changed = Signal()
    """A question began, ended or came to another stage, or another one waits."""
    readiness_changed = Signal()
    """Whether questions can be answered is known, or another than before."""
    suggestions_changed = Signal()
    """First questions are known."""
    error_changed = Signal()
    """A question failed, or the failure is over."""
    answered = Signal(object)
    """The shown conversation has a new answer (ChatMessage)."""
    question_returned = Signal(str)
    """A question was not asked after all; its text."""
    told = Signal(object)
    """Something beside the answers failed (AppError)."""

    def __init__(self, chat: Chat, workspace: Workspace, parent: QObject | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._chat = chat
        self._workspace = workspace
        self._talks: dict[tuple[str, ...], Talk] = {}
        self._subject = open_document(workspace.document_id)
        self._readiness: Readiness | None = None
        self._suggestions: tuple[str, ...] = ()
        self._readiness_call: BackgroundCall | None = None
        self._suggestions_call: BackgroundCall | None = None
        self._asking = Asking(chat, self)
        self._asking.grew.connect(self._on_grew)
        self._asking.ended.connect(self._on_ended)
        self._current: _Ask | None = None
        self._waiting: deque[_Ask] = deque()
        self._is_closed = False
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self.refresh)
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_stored.connect(self._on_page_stored)

    # What is shown

    @property
    def subject(self) -> Subject:
        """What is asked about."""
        return self._subject

    @property
    def talk(self) -> Talk:
        """The conversation about the subject."""
        return self._talk_about(self._subject)

    @property
    def messages(self) -> tuple[ChatMessage, ...]:
        """The messages to show, without the answer that is being made."""
        talk = self.talk
        stored = talk.conversation.messages if talk.conversation is not None else ()
        if talk.is_again and stored and stored[-1].role is ChatRole.ASSISTANT:
            stored = stored[:-1]
        return (*stored, talk.question) if talk.question is not None else stored

    @property
    def last_answer(self) -> ChatMessage | None:
        """The answer that the conversation ends with, None while one is being made."""
        shown = self.messages
        return shown[-1] if shown and shown[-1].role is ChatRole.ASSISTANT and not self.is_answering else None

    @property
    def is_answering(self) -> bool:
        """Whether the answer at work belongs to the shown conversation."""
        return self._current is not None and self._current.talk is self.talk

    @property
    def is_busy(self) -> bool:
        """Whether any question is at work; the model answers one at a time."""
        return self._current is not None

    @property
    def waiting(self) -> tuple[str, ...]:
        """Questions of the shown conversation that wait for their turn."""
        return tuple(each.request.question for each in self._waiting if each.talk is self.talk)

    @property
    def readiness(self) -> Readiness | None:
        """Whether a question can be answered; None until the service has said so."""
        return self._readiness

    @property
    def can_ask(self) -> bool:
        """Whether a question can be asked now."""
        ready = self._readiness
        return not self._subject.is_empty and ready is not None and ready.model is not None and ready.pages_read > 0

    @property
    def suggestions(self) -> tuple[str, ...]:
        """First questions, in English."""
        return self._suggestions

    @property
    def last_question(self) -> str:
        """What was asked last; "" where nothing was."""
        return next((each.content for each in reversed(self.messages) if each.role is ChatRole.USER), "")

    # What is asked about

    def ask_about_document(self) -> None:
        """Ask about the document that is open, also after another one is opened."""
        self._set_subject(open_document(self._workspace.document_id))

    def ask_about(self, document_ids: Collection[str]) -> None:
        """Ask about chosen documents."""
        self._set_subject(chosen_documents(document_ids))

    def ask_about_library(self) -> None:
        """Ask about everything."""
        self._set_subject(LIBRARY)

    def refresh(self) -> None:
        """Ask again what can be answered, and for suggestions while nothing was asked yet."""
        self._refresh_timer.stop()
        for call in (self._readiness_call, self._suggestions_call):
            if call is not None:
                call.drop()
        self._readiness_call = self._suggestions_call = None
        if self._subject.is_empty or self._is_closed:
            self._readiness = None
            self._suggestions = ()
            self.readiness_changed.emit()
            return
        ids = self._subject.document_ids
        self._readiness_call = run_in_background(
            self, partial(self._chat.readiness, ids), self._on_readiness, self._on_not_ready
        )
        if not self.talk.is_loaded:
            self._load()

    # Questions

    def ask(self, question: str, area: BBox | None = None, area_page_index: int | None = None) -> None:
        """Ask; while another question is at work it waits for its turn.

        Args:
            question: What the person wrote; nothing is asked where it is blank.
            area: Part of a page of the open document that it is about.
            area_page_index: Its page, counted from 0.
        """
        text = question.strip()
        if not text or self._subject.is_empty:
            return
        request = AskRequest(text, self._subject.document_ids, None, area, area_page_index)
        self._enqueue(_Ask(self.talk, request))

    def regenerate(self) -> None:
        """Have the last question answered another way."""
        talk = self.talk
        if talk.conversation is None or self.last_answer is None:
            return
        self._enqueue(_Ask(talk, AskRequest(self.last_question, talk.subject.document_ids), is_again=True))

    def try_again(self) -> None:
        """Ask the question that failed once more."""
        talk = self.talk
        if talk.failed is not None and not self.is_answering:
            self._enqueue(_Ask(talk, talk.failed))

    def stop(self) -> None:
        """Stop the answer of the shown conversation; questions that wait come back to the person."""
        talk = self.talk
        back = [each for each in self._waiting if each.talk is talk]
        for each in back:
            self._waiting.remove(each)
            self.question_returned.emit(each.request.question)
        if self.is_answering:
            self._asking.stop()
        self.work_changed.emit()

    # Conversations

    def begin_new(self) -> None:
        """Begin another conversation about the same documents; the one before stays."""
        talk = self.talk
        if self.is_answering:
            return
        talk.conversation, talk.question, talk.failed, talk.error = None, None, None, None
        talk.is_loaded = True
        self._tell_all()
        self.refresh()

    def show_conversation(self, conversation_id: str) -> None:
        """Go on with an earlier conversation."""
        talk = self.talk
        found = next((each for each in talk.earlier if each.id == conversation_id), None)
        if found is None or self.is_answering:
            return
        talk.conversation, talk.question, talk.failed, talk.error = found, None, None, None
        self._tell_all()

    def delete_conversation(self) -> None:
        """Forget the shown conversation."""
        conversation = self.talk.conversation
        if conversation is None or self.is_answering:
            return
        talk = self.talk
        talk.earlier = [each for each in talk.earlier if each.id != conversation.id]
        run_in_background(
            self, partial(self._chat.delete_conversation, conversation.id), self._on_nothing, self.told.emit
        )
        self.begin_new()

    def markdown(self, use: Callable[[str], None]) -> None:
        """Have the shown conversation written as Markdown, and used on the GUI talk."""
        conversation = self.talk.conversation
        if conversation is not None:
            run_in_background(self, partial(self._chat.as_markdown, conversation.id), use, self.told.emit)

    def documents_gone(self, document_ids: Collection[str], is_gone: bool) -> None:
        """Follow documents that were deleted, or with False put back: their conversations go with them."""
        ids = set(document_ids)
        self._forget([talk for talk in self._talks.values() if ids & set(talk.subject.document_ids)])
        if is_gone and self._subject.scope is Scope.SELECTION and ids & set(self._subject.document_ids):
            left = [each for each in self._subject.document_ids if each not in ids]
            self._set_subject(chosen_documents(left) if left else open_document(self._workspace.document_id))
            return
        self._tell_all()
        self.refresh()

    def forget_all(self) -> None:
        """Follow a library that was emptied."""
        self._forget(list(self._talks.values()))
        self._set_subject(open_document(self._workspace.document_id))
        self._tell_all()
        self.refresh()

    def cancel(self) -> None:
        """Stop whatever is at work and take no more; for the end of the window, before ``close``."""
        self._is_closed = True
        self._refresh_timer.stop()
        self._waiting.clear()
        self._asking.stop()

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether it ended in time."""
        self.cancel()
        return self._asking.close(timeout_s)

    # Inside

    def _talk_about(self, subject: Subject) -> Talk:
        return self._talks.setdefault(_key(subject), Talk(subject))

    def _set_subject(self, subject: Subject) -> None:
        if subject == self._subject:
            return
        self._subject = subject
        self._readiness, self._suggestions = None, ()
        self.subject_changed.emit()
        self._tell_all()
        self.refresh()

    def _tell_all(self) -> None:
        self.messages_changed.emit()
        if self.is_answering and self.talk.text:
            self.answer_grew.emit(self.talk.text)
        self.work_changed.emit()
        self.error_changed.emit()

    def _forget(self, talks: list[Talk]) -> None:
        for talk in talks:
            self._talks.pop(_key(talk.subject), None)
        self._waiting = deque(each for each in self._waiting if each.talk not in talks)
        if self._current is not None and self._current.talk in talks:
            self._asking.stop()

    def _enqueue(self, ask: _Ask) -> None:
        self._waiting.append(ask)
        self._begin_next()
        self.work_changed.emit()

    def _begin_next(self) -> None:
        if self._current is not None or not self._waiting or self._is_closed:
            return
        ask = self._waiting.popleft()
        talk, self._current = ask.talk, ask
        talk.error, talk.failed = None, None
        talk.text, talk.stage, talk.is_again = "", "search", ask.is_again
        known = talk.conversation.id if talk.conversation is not None else None
        if ask.is_again and known is not None:
            talk.question = None
            self._asking.regenerate(known)
        else:
            request = replace(ask.request, conversation_id=known)
            talk.question = _unstored(request)
            self._asking.ask(request)
        if talk is self.talk:
            self.error_changed.emit()
            self.messages_changed.emit()
        self.work_changed.emit()

    def _on_grew(self, update: AnswerUpdate) -> None:
        if self._current is None:
            return
        talk = self._current.talk
        has_other_stage, has_more = update.stage != talk.stage, update.text != talk.text
        talk.stage, talk.text = update.stage, update.text
        if talk is self.talk:
            if has_more:
                self.answer_grew.emit(update.text)
            if has_other_stage:
                self.work_changed.emit()

    def _on_ended(self, event: JobEvent) -> None:
        ask, self._current = self._current, None
        if ask is None:
            return
        talk = ask.talk
        question, talk.text, talk.stage, talk.is_again = talk.question, "", "", False
        is_known = self._talks.get(_key(talk.subject)) is talk
        if event.state is JobState.SUCCEEDED and isinstance(event.result, Conversation):
            talk.conversation, talk.question = event.result, None
            others = [each for each in talk.earlier if each.id != event.result.id]
            talk.earlier = [event.result, *others]
        elif event.state is JobState.FAILED:
            self._take_error(talk, ask, event.error)
        else:
            talk.question = None
            if question is not None and is_known and not self._is_closed:
                self.question_returned.emit(question.content)
        if talk is self.talk and is_known:
            self.messages_changed.emit()
            self.error_changed.emit()
            answer = self.last_answer
            if event.state is JobState.SUCCEEDED and answer is not None:
                self.answered.emit(answer)
        self._begin_next()
        self.work_changed.emit()

    def _take_error(self, talk: Talk, ask: _Ask, error: AppError | None) -> None:
        talk.error = error
        talk.failed = None if ask.is_again else ask.request
        if isinstance(error, ConversationUnknownError):  # deleted elsewhere; the next try begins another one
            talk.conversation = None
        if isinstance(error, (ModelError, DocumentUnknownError)):
            self.refresh()

    def _on_document_changed(self, document_id: str | None) -> None:
        if self._subject.scope is Scope.DOCUMENT:
            self._set_subject(open_document(document_id))

    def _on_page_stored(self, document_id: str, _page_index: int) -> None:
        is_asked = self._subject.scope is Scope.LIBRARY or document_id in self._subject.document_ids
        if is_asked and not self._refresh_timer.isActive():
            self._refresh_timer.start()

    def _load(self) -> None:
        talk = self.talk
        work = partial(self._chat.conversations, talk.subject.document_ids)
        run_in_background(self, work, partial(self._on_conversations, talk), self.told.emit)

    def _on_conversations(self, talk: Talk, found: list[Conversation]) -> None:
        if talk.is_loaded or self._talks.get(_key(talk.subject)) is not talk:
            return
        talk.is_loaded = True
        talk.earlier = [each for each in found if each.messages]
        if talk.conversation is None and talk.earlier and talk.question is None:
            talk.conversation = talk.earlier[0]
        if talk is self.talk:
            self._tell_all()
            self._suggest()

    def _on_readiness(self, readiness: Readiness) -> None:
        self._readiness = readiness
        self.readiness_changed.emit()
        self._suggest()

    def _on_not_ready(self, error: AppError) -> None:
        self._readiness = None
        self.readiness_changed.emit()
        if not isinstance(error, DocumentUnknownError):  # else it is being deleted at this moment
            self.told.emit(error)

    def _suggest(self) -> None:
        """Ask for first questions where they would be shown."""
        if not self.can_ask or self.messages or not self.talk.is_loaded or self._suggestions_call is not None:
            return
        work = partial(self._chat.suggestions, self._subject.document_ids)
        self._suggestions_call = run_in_background(self, work, self._on_suggestions, self.told.emit)

    def _on_suggestions(self, found: tuple[str, ...]) -> None:
        self._suggestions_call = None
        if found != self._suggestions:
            self._suggestions = found
            self.suggestions_changed.emit()

    def _on_nothing(self, _: None) -> None:
        """Nobody waits for it."""


def _key(subject: Subject) -> tuple[str, ...]:
    # The same documents have the same conversations, however they were chosen.
    if subject.scope is Scope.LIBRARY:
        return ("library",)
    return ("documents", *sorted(subject.document_ids))


def _unstored(request: AskRequest) -> ChatMessage:
    return ChatMessage(
        uuid.uuid4().hex,
        ChatRole.USER,
        request.question,
        time.time(),
        area=request.area,
        area_page_index=request.area_page_index,
    )
