"""Chains of questions are asked as one conversation, and what goes wrong is noted and not hidden."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pytest

from app.services.chat.port import AnswerUpdate, AskRequest
from benchmarks.chat import asking, raw
from benchmarks.chat.question_set import Question, Truth
from benchmarks.chat.reading import ReadDocument
from benchmarks.chat.session import Session
from core.chat import AnswerSentence, ChatMessage, ChatRole, Citation, Conversation, LinePlace, Support
from core.errors import ContextOverflowError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page
from engines.llama.base import FinishReason, Generation, PromptMessage

_BOX = BBox(0, 0, 10, 10)
_TEXT = "The rent is 1,240 euros."
_DOCUMENT = ReadDocument("doc", {0: Page(0, 100, 100, 72, (Block(BlockKind.PARAGRAPH, _BOX, (Line(_TEXT, _BOX),)),))})
_FIRST = Question("a", "lease", "en", "How much?", (("1,240",),), (), (Truth(0, _TEXT, "1,240 euros"),))
_SECOND = Question("b", "lease", "en", "In euros?", (("1,240",),), (), (Truth(0, _TEXT, "1,240 euros"),), "a")


class _Chat:
    """Answers every question with the line."""

    def __init__(self, *, fails: bool = False, page: int = 0) -> None:
        self.asked: list[AskRequest] = []
        self._fails = fails
        self._page = page

    def ranked_pages(self, request: AskRequest, limit: int = 3) -> Sequence[tuple[str, int]]:
        return [("doc", self._page)]

    def ask(self, request: AskRequest, context: object, on_update: Any) -> Conversation:
        self.asked.append(request)
        if self._fails:
            raise ContextOverflowError("too long")
        on_update(AnswerUpdate("conversation", "The", "answer"))
        citation = Citation("doc", 0, _TEXT, (_BOX,), (LinePlace(0, 0),), Support.SUPPORTED)
        sentence = AnswerSentence(0, len(_TEXT), Support.SUPPORTED, (0,))
        message = ChatMessage("0", ChatRole.ASSISTANT, _TEXT, 0.0, sentences=(sentence,), citations=(citation,))
        return Conversation("conversation", ("doc",), (message,), 0.0)


class _Model:
    """Says the same each time and notes what it was told."""

    def __init__(self, answer: str) -> None:
        self.prompts: list[Sequence[PromptMessage]] = []
        self._answer = answer

    def info(self) -> Any:
        return type("Info", (), {"context_tokens": 4096})()

    def count_tokens(self, texts: Sequence[str], **_: object) -> list[int]:
        return [len(text) // 4 for text in texts]

    def generate(self, messages: Sequence[PromptMessage], sampling: object, *, context: object) -> Generation:
        self.prompts.append(messages)
        return Generation(self._answer, FinishReason.STOP, 5, 50, 0, 0.1, 0.2)


def _session(chat: _Chat, model: _Model | None = None) -> Session:
    return cast("Session", type("Fake", (), {"chat": chat, "model": model, "library": None})())


def test_follow_up_goes_on_with_the_conversation() -> None:
    chat = _Chat()
    records = asking.ask_chain([_FIRST, _SECOND], _DOCUMENT, _session(chat), ["doc"])
    assert [request.conversation_id for request in chat.asked] == [None, "conversation"]
    assert [record.is_right for record in records] == [True, True]
    assert [record.is_page_found_in_all for record in records] == [True, None]
    assert records[0].first_text_s is not None


def test_page_that_retrieval_misses_is_noted() -> None:
    records = asking.ask_chain([_FIRST], _DOCUMENT, _session(_Chat(page=4)))
    assert records[0].is_page_found is False


@pytest.mark.filterwarnings("ignore")
def test_error_is_noted_and_counts_as_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    records = asking.ask_chain([_FIRST], _DOCUMENT, _session(_Chat(fails=True)))
    assert "too long" in records[0].error
    assert not records[0].is_right
    assert "question a" in caplog.text
    caplog.clear()


def test_truth_that_was_not_read_is_refused() -> None:
    lost = Question("c", "lease", "en", "?", (("7",),), (), (Truth(0, "Words that were never read", "never"),))
    with pytest.raises(ValueError, match="was not read"):
        asking.ask_chain([lost], _DOCUMENT, _session(_Chat()))


def test_bare_model_gets_the_document_and_the_turns_before() -> None:
    model = _Model("It is 1,250 euros.")
    records = raw.ask_chain([_FIRST, _SECOND], _DOCUMENT, _session(_Chat(), model))
    assert _TEXT in model.prompts[0][0].text
    assert [message.text for message in model.prompts[1][1:]] == ["How much?", "It is 1,250 euros.", "In euros?"]
    assert [record.has_facts for record in records] == [False, False]
    assert records[0].unknown_numbers == ["1250"]
