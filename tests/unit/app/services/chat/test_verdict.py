"""The reader's opinion moves lines and decides on refusals, together with all else; without it nothing changes."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from numpy.typing import NDArray

from app.services.chat.choosing import SURE
from app.services.chat.document_views import DocumentViews
from app.services.chat.port import AskRequest
from app.services.chat.question import analyse
from app.services.chat.ranking import rank
from app.services.chat.service import ChatService
from app.services.chat.verdict import LOOKED_AT, LOOKED_AT_ONCE, with_verdicts
from core.chat import AnswerKind, ChatMessage
from core.errors import AppError, ModelDamagedError, WorkerCrashedError
from core.jobs import JobContext
from tests.fakes.asked_documents import library_of
from tests.fakes.text_model import ScriptedTextModel

REPORT = (
    "The pump was replaced on 3 May 2025 by Holt Ltd.\n\n"
    "A bearing had worn out in the winter.\n\n"
    "The hall was painted in green."
)
QUESTION = "Why was the pump replaced?"


class FlatEmbedder:
    """All texts are equally near."""

    def is_available(self) -> bool:
        return True

    def embed(self, texts: Sequence[str], *, context: JobContext) -> NDArray[np.float32]:
        return np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (len(texts), 1))


@dataclass
class WordJudge:
    """A line answers if it holds a word."""

    word: str = "bearing"
    is_installed: bool = True
    error: AppError | None = None
    asked: list[str] = field(default_factory=list)
    own: tuple[tuple[str, float], ...] = ()  # odds of single lines

    def is_available(self) -> bool:
        return self.is_installed

    def odds(
        self, question: str, lines: Sequence[str], before: Sequence[str] = (), *, context: JobContext
    ) -> NDArray[np.float32]:
        if self.error is not None:
            raise self.error
        self.asked += lines
        own = dict(self.own)
        return np.array([own.get(line, 9.0 if self.word and self.word in line else -8.0) for line in lines], np.float32)


def ask(judge: WordJudge, question: str = QUESTION, text: str = REPORT) -> ChatMessage:
    library, ids = library_of(report=text)
    chat = ChatService(library, ScriptedTextModel([""]), FlatEmbedder(), judge)
    job = JobContext("job", lambda event: None, threading.Event())
    return chat.ask(AskRequest(question, tuple(ids.values())), job, lambda update: None).messages[-1]


def test_line_that_the_reader_is_sure_of_comes_first() -> None:
    assert "bearing" in ask(WordJudge()).content


def test_verdict_rises_with_what_the_reader_says() -> None:
    library, ids = library_of(report=REPORT)
    view = DocumentViews(library).view(tuple(ids.values()), (), "en")
    question = analyse(QUESTION, "en")
    found = rank(view.index, question)
    first = [with_verdicts([replace(found[0], odds=odds)])[0].verdict or 0.0 for odds in (-6.0, 0.0, 4.0)]
    assert first[0] < first[1] < first[2]
    assert first[0] < SURE < first[2]


@pytest.mark.parametrize("error", [ModelDamagedError("damaged"), WorkerCrashedError("lost")])
def test_failing_reader_leaves_the_other_signs(error: AppError) -> None:
    assert ask(WordJudge(error=error)).content == ask(WordJudge(is_installed=False)).content


PUMPS = "\n\n".join(f"The pump {number} was replaced in the year {1980 + number}." for number in range(40))


def test_reader_looks_at_few_lines() -> None:
    judge = WordJudge()
    ask(judge, text=PUMPS)
    assert len(judge.asked) == len(set(judge.asked)) == LOOKED_AT


def test_reader_looks_no_further_than_at_an_answer() -> None:
    judge = WordJudge()
    assert "bearing" in ask(judge, text=f"The pump was replaced because of a bearing.\n\n{PUMPS}").content
    assert len(judge.asked) == LOOKED_AT_ONCE


SHARE = "If the pump costs less, our share falls."
RISE = "If it costs more, our share does not rise."
APART = "The share is paid out in March."


@pytest.mark.parametrize(("rise", "apart", "told"), [(7.6, -8.0, [SHARE, RISE]), (-8.0, 7.6, [SHARE])])
def test_sentence_beside_the_best_is_quoted_with_it_where_it_is_nearly_as_likely(
    rise: float, apart: float, told: list[str]
) -> None:
    judge = WordJudge(word="", own=((SHARE, 9.0), (RISE, rise), (APART, apart)))
    text = f"{SHARE} If it costs\nmore, our share does not rise.\n\n{APART}"
    message = ask(judge, "What happens to the share of the pump?", text)
    assert message.kind is AnswerKind.QUOTATION
    assert [sentence in message.content for sentence in (SHARE, RISE, APART)] == [
        sentence in told for sentence in (SHARE, RISE, APART)
    ]


def test_two_halves_of_an_answer_are_quoted_in_their_order() -> None:
    judge = WordJudge(word="", own=((SHARE, 8.2), (RISE, 9.0)))
    content = ask(judge, "What happens to the share of the pump?", f"{SHARE} {RISE}").content
    assert 0 <= content.find(SHARE) < content.find(RISE)


def test_other_languages_are_not_read() -> None:
    judge = WordJudge()
    ask(judge, "Warum wurde die Pumpe ersetzt?", "Die Pumpe wurde im Mai ersetzt, weil ein Lager verschlissen war.")
    assert judge.asked == []
