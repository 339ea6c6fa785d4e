"""The chat as the doors see it: questions in, stored conversations with checked answers out.

Services layer; implements ``app.services.chat.port.Chat``.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.services.chat.answering import answer
from app.services.chat.asked import Asked
from app.services.chat.choosing import judged, ranked
from app.services.chat.composing import Composed, joined
from app.services.chat.document_views import DocumentView, DocumentViews
from app.services.chat.follow_up import Turn, leans, turns, understand
from app.services.chat.likeness import Likeness
from app.services.chat.markdown import conversation_markdown
from app.services.chat.passages import Passage
from app.services.chat.port import AnswerUpdate, AskRequest, OnUpdate, Readiness
from app.services.chat.question import Question, analyse, language_of_question, parts_of
from app.services.chat.ranking import Candidate
from app.services.chat.suggestions import suggested_questions
from app.services.language_model.port import Embedder, LineJudge, PageArea, TextModel
from app.services.library.library import Library
from core.chat import AnswerNote, ChatMessage, ChatRole, Conversation
from core.errors import ContextOverflowError, EngineError, ModelMissingError, QuestionEmptyError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext

_FIRST_MODEL = "SmolLM2-135M-Instruct"
_LONGEST_QUESTION = 2_000  # characters; each of its words is looked for in every line


class ChatService:
    """Asks documents of the library. Usable from several threads; the model answers one question at a time."""

    def __init__(
        self,
        library: Library,
        model: TextModel,
        embedder: Embedder | None = None,
        judge: LineJudge | None = None,
        *,
        first_model: str = _FIRST_MODEL,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Use these services.

        Args:
            library: Where documents and conversations are.
            model: Answers.
            embedder: Finds lines that say what was asked in other words; None for words alone.
            judge: Tells which of the likely lines answers; None to go by words and likeness.
            first_model: Id of the model to install where there is none.
            clock: Seconds since the epoch.
        """
        self._library = library
        self._model = model
        self._likeness = Likeness(embedder) if embedder is not None else None
        self._judge = judge
        self._views = DocumentViews(library)
        self._first_model = first_model
        self._clock = clock

    def readiness(self, document_ids: Sequence[str]) -> Readiness:
        """Return whether a question about these documents (none: the library) can be answered; quick, any thread."""
        documents = (
            [self._library.document(each) for each in document_ids] if document_ids else self._library.documents()
        )
        read = sum(len(self._library.finished_pages(each.id)) for each in documents)
        total = sum(each.source.page_count for each in documents)
        try:
            return Readiness(read, total, self._model.info())
        except ModelMissingError:
            return Readiness(read, total, None, self._first_model)

    def suggestions(self, document_ids: Sequence[str]) -> tuple[str, ...]:
        """Return up to four first questions that these documents can answer; see ``suggestions``."""
        language = self._views.language(document_ids)
        return suggested_questions(self._views.view(document_ids, (), language))

    def ask(self, request: AskRequest, context: JobContext, on_update: OnUpdate) -> Conversation:
        """Answer a question and store both; see ``port.Chat``.

        Raises:
            QuestionEmptyError: If the question holds no word.
            ContextOverflowError: If it is longer than any question.
        """
        # Lone surrogates: bytes of a command line that are no text.
        text = " ".join(request.question.encode("utf-8", "replace").decode("utf-8").split())
        if not any(char.isalnum() for char in text):
            raise QuestionEmptyError("the question is empty", remedy="Write what you want to know")
        if len(text) > _LONGEST_QUESTION:
            raise ContextOverflowError(
                f"the question is {len(text):,} characters long, {_LONGEST_QUESTION:,} are the most",
                remedy="Ask in fewer words",
            )
        conversation = self._conversation_of(request)
        if request.conversation_id is None:
            self._understood(conversation, text)  # errors come before anything is stored
            conversation = self._library.conversations.begin(conversation.document_ids)
        question = self._message(text, request)
        try:
            composed, note, view = self._answer(conversation, text, request, context, on_update)
        except BaseException:
            if request.conversation_id is None:  # nothing was said in it
                self._library.conversations.delete(conversation.id)
            raise
        self._library.conversations.append(conversation.id, question, self._answer_message(composed, note, view))
        return self._library.conversations.get(conversation.id)

    def regenerate(self, conversation_id: str, context: JobContext, on_update: OnUpdate) -> Conversation:
        """Answer the last question of a conversation anew, another way; the new answer replaces the last one."""
        conversation = self._library.conversations.get(conversation_id)
        messages = conversation.messages
        last = max((at for at, each in enumerate(messages) if each.role is ChatRole.USER), default=None)
        if last is None:
            return conversation
        asked = messages[last]
        before = replace(conversation, messages=messages[:last])
        request = AskRequest(
            asked.content, conversation.document_ids, conversation_id, asked.area, asked.area_page_index
        )
        replaced = messages[-1] if messages[-1].role is ChatRole.ASSISTANT else None
        composed, note, view = self._answer(before, asked.content, request, context, on_update, replaced)
        message = self._answer_message(composed, note, view)
        if replaced is None:
            self._library.conversations.append(conversation_id, message)
        else:
            self._library.conversations.replace_last(conversation_id, message)
        return self._library.conversations.get(conversation_id)

    def ranked_pages(self, request: AskRequest, limit: int = 3) -> list[tuple[str, int]]:
        """Return the pages that would be looked at first for a question: document id and page index, the best first."""
        conversation = self._conversation_of(request)
        text = " ".join(request.question.split())
        view, question = self._understood(conversation, text)
        before = turns(_earlier(conversation), question.language, view.index.language)
        focus = _focus(view, before, text)
        pages: dict[tuple[str, int], None] = {}
        context = JobContext(uuid.uuid4().hex, lambda event: None, threading.Event())
        for candidate in ranked(Asked(question, view, focus=focus, likeness=self._likeness), context, limit=400):
            pages[candidate.passage.document_id, candidate.passage.page_index] = None
            if len(pages) >= limit:
                break
        return list(pages)

    def likely_lines(self, request: AskRequest) -> tuple[Asked, list[Candidate]]:
        """Return how a question would be understood and the lines that its answer would be chosen from, the best first.

        For measuring: nothing is stored.
        """
        conversation = self._conversation_of(request)
        text = " ".join(request.question.split())
        view, question = self._understood(conversation, text)
        before = turns(_earlier(conversation), question.language, view.index.language)
        asked = Asked(question, view, focus=_focus(view, before, text), likeness=self._likeness, judge=self._judge)
        context = JobContext(uuid.uuid4().hex, lambda event: None, threading.Event())
        return asked, judged(asked, ranked(asked, context), context)

    def conversation(self, conversation_id: str) -> Conversation:
        """Return a conversation; raises ``ConversationUnknownError`` for one that is gone."""
        return self._library.conversations.get(conversation_id)

    def conversations(self, document_ids: Sequence[str]) -> list[Conversation]:
        """Return the conversations about exactly these documents, the latest first."""
        return self._library.conversations.about(document_ids)

    def delete_conversation(self, conversation_id: str) -> None:
        """Forget a conversation; unknown ids are ignored."""
        self._library.conversations.delete(conversation_id)

    def as_markdown(self, conversation_id: str) -> str:
        """Return a conversation as Markdown; see ``markdown``."""
        conversation = self._library.conversations.get(conversation_id)
        cited = {each.document_id for message in conversation.messages for each in message.shown_citations}
        known = {each.id: each.source.name for each in self._library.documents()}
        names = {each: known[each] for each in (*conversation.document_ids, *sorted(cited)) if each in known}
        return conversation_markdown(conversation, names)

    def last_answer(self, conversation_id: str) -> ChatMessage | None:
        """Return the last answer of a conversation, None where there is none."""
        messages = self._library.conversations.get(conversation_id).messages
        return next((each for each in reversed(messages) if each.role is ChatRole.ASSISTANT), None)

    def _conversation_of(self, request: AskRequest) -> Conversation:
        if request.conversation_id is not None:
            return self._library.conversations.get(request.conversation_id)
        return Conversation("", tuple(dict.fromkeys(request.document_ids)), (), self._clock())

    def _understood(
        self, conversation: Conversation, text: str, page_index: int | None = None
    ) -> tuple[DocumentView, Question]:
        """Return what a question is answered from, a page of the first document in any case, and what it asks."""
        language = (
            self._views.language(conversation.document_ids)
            if conversation.document_ids
            else language_of_question(text, "en")
        )
        before = turns(_earlier(conversation), language_of_question(text, language), language)
        question = understand(text, language_of_question(text, language), language, before)
        phrases = look_up_phrases(question)
        return self._views.view(conversation.document_ids, phrases, language, page_index=page_index), question

    def _answer(
        self,
        conversation: Conversation,
        text: str,
        request: AskRequest,
        context: JobContext,
        on_update: OnUpdate,
        replaced: ChatMessage | None = None,
    ) -> tuple[Composed, AnswerNote | None, DocumentView]:
        view, question = self._understood(conversation, text, request.area_page_index)
        language = view.index.language
        asked_in = question.language
        note = AnswerNote.OTHER_LANGUAGE if asked_in != language else None
        before = turns(_earlier(conversation), asked_in, language)
        done = ""

        def on_stage(stage: str, so_far: str) -> None:
            shown = f"{done} {so_far}".strip() if done else so_far
            on_update(AnswerUpdate(conversation.id, shown, stage))

        area = self._area(request, conversation, view)
        composed: list[Composed] = []
        for part in self._parts(text) if area is None else [text]:
            understood = understand(part, asked_in, language, before)
            asked = Asked(
                understood,
                view,
                within=area,
                avoid=_cited_places(replaced, view) if replaced is not None else frozenset(),
                seed=1 + int(self._clock() * 1000) % 1_000_000 if replaced is not None else 0,
                picture=self._picture(request, conversation),
                focus=_focus(view, before, text),
                likeness=self._likeness,
                judge=self._judge,
            )
            try:
                composed.append(answer(asked, self._model, context, on_stage, answer_language=asked_in))
            except (JobCancelled, EngineError):
                if not composed:
                    raise
                composed[-1].is_partial = True  # the parts before it are answered, and stay
                break
            composed[-1].question = part
            done = f"{done} {composed[-1].content}".strip()
            before = Turn(understood, _cited_text(composed[-1]))
            if composed[-1].is_partial:
                break
        return joined(composed), note, view

    def _parts(self, text: str) -> list[str]:
        """Return what is asked at once, where each part names a thing of its own."""
        parts = parts_of(text)
        if len(parts) < 2:
            return parts
        language = language_of_question(text, "en")
        second = understand(parts[1], language, language, None)
        names_something = any(term.weight >= 0.8 for term in second.terms)
        return parts if names_something else [text]

    def _area(self, request: AskRequest, conversation: Conversation, view: DocumentView) -> Sequence[Passage] | None:
        if request.area is None or request.area_page_index is None or not conversation.document_ids:
            return None
        first = conversation.document_ids[0]
        area = request.area
        return [
            each
            for each in view.passages
            if each.document_id == first
            and each.page_index == request.area_page_index
            and any(_meets(line.bbox, area) for line in each.lines)
        ]

    def _picture(self, request: AskRequest, conversation: Conversation) -> PageArea | None:
        if request.area is None or request.area_page_index is None or not conversation.document_ids:
            return None
        return PageArea(conversation.document_ids[0], request.area_page_index, request.area)

    def _message(self, text: str, request: AskRequest) -> ChatMessage:
        return ChatMessage(
            uuid.uuid4().hex,
            ChatRole.USER,
            text,
            self._clock(),
            area=request.area,
            area_page_index=request.area_page_index,
        )

    def _answer_message(self, composed: Composed, note: AnswerNote | None, view: DocumentView) -> ChatMessage:
        return ChatMessage(
            uuid.uuid4().hex,
            ChatRole.ASSISTANT,
            composed.content,
            self._clock(),
            composed.kind,
            tuple(composed.sentences),
            tuple(composed.citations),
            self._model.info().id,
            composed.is_partial,
            view.pages_read,
            view.pages_total,
            note=note,
            nearest=tuple(composed.nearest),
        )


def look_up_phrases(question: Question) -> list[str]:
    """Return what to look pages up by, the weightiest first."""
    terms = sorted(question.terms, key=lambda term: -term.weight)
    return [term.text for term in terms] + [
        " ".join(phrase) for term in terms for phrase in (term.phrase, *term.same) if len(phrase) == 1
    ]


def _earlier(conversation: Conversation) -> list[tuple[str, str]]:
    """Return the questions of a conversation with the lines that each answer cited."""
    out: list[tuple[str, str]] = []
    for message in conversation.messages:
        if message.role is ChatRole.USER:
            out.append((message.content, ""))
        elif out:
            out[-1] = (out[-1][0], " ".join(each.snippet for each in message.citations))
    return out


def _cited_text(composed: Composed) -> str:
    return " ".join(each.snippet for each in composed.citations)


def _cited_places(message: ChatMessage, view: DocumentView) -> frozenset[tuple[str, int, int]]:
    cited = {(each.document_id, each.page_index, each.places) for each in message.citations}
    return frozenset(
        each.key
        for each in view.passages
        if (each.document_id, each.page_index, tuple(line.place for line in each.lines)) in cited
    )


def _focus(view: DocumentView, before: Turn | None, text: str) -> frozenset[tuple[str, int, int]]:
    """Return the passages that the answer before quoted, where the question leans on it."""
    if before is None or not before.answer:
        return frozenset()
    question = analyse(text, before.question.language, document_language=view.index.language)
    if not leans(question):
        return frozenset()
    return frozenset(each.key for each in view.passages if all(line.text in before.answer for line in each.lines))


def _meets(one: BBox, other: BBox) -> bool:
    return min(one.right, other.right) > max(one.left, other.left) and min(one.bottom, other.bottom) > max(
        one.top, other.top
    )
