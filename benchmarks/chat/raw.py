"""The same questions to the bare model: the document in a plain prompt, no retrieval by sentence, no checks by code."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from app.services.chat.port import AskRequest
from benchmarks.chat.facts import contains, numbers_not_in
from benchmarks.chat.question_set import Question
from benchmarks.chat.reading import ReadDocument
from benchmarks.chat.records import Record
from benchmarks.chat.session import Session, job_context
from engines.llama.base import PromptMessage, Role, Sampling

_ANSWER_TOKENS = 96  # two sentences and some; without an end the small model goes round in circles
_MARGIN_TOKENS = 200  # the template, the instruction and what earlier turns add
_INSTRUCTION = (
    "Answer the question about the document in one or two short sentences. "
    "If the document does not contain the answer, say: This is not in the document."
)
_REFUSAL = re.compile(
    r"\bnot (?:in|part of|contained in|included in|found in) (?:the|this) (?:document|text|report|contract|letter)\b"
    r"|\bnot (?:explicitly |directly |clearly )?(?:mentioned|stated|specified|provided|given|found)\b"
    r"|\b(?:document|text|report|contract|letter|invoice|it) (?:does|do|did)(?: not|n't)"
    r" (?:say|state|mention|contain|specify|provide|include|give|tell)\b"
    r"|\bno (?:information|mention)\b|\b(?:cannot|can't|unable to) (?:find|answer|tell|determine)\b"
    r"|nicht (?:im|in dem) dokument|nicht (?:genannt|erwähnt|angegeben)"
    r"|pas (?:dans le document|mentionn|indiqu|précis)"
    r"|没有(?:提|说|写|相关)|未(?:提|说明)|文(?:件|档)中(?:没有|不)",
    re.IGNORECASE,
)


def is_refusal(answer: str) -> bool:
    """Tell whether free words of a model say that the document does not hold the answer."""
    return _REFUSAL.search(answer) is not None


def ask_chain(chain: Sequence[Question], document: ReadDocument, session: Session) -> list[Record]:
    """Ask a question and its follow-ups as one conversation and judge the answers.

    Args:
        chain: A first question and those that follow it.
        document: What they are about.
        session: The model, and the chat's retrieval for documents that do not fit.
    """
    turns: list[PromptMessage] = []
    records = []
    for question in chain:
        record = Record.of(question)
        record.kind = "raw"
        begin = time.perf_counter()
        text = _given_text(question, document, session, turns)
        system = PromptMessage(Role.SYSTEM, f"{_INSTRUCTION}\n\nDocument:\n{text}")
        asked = PromptMessage(Role.USER, question.text)
        made = session.model.generate(
            (system, *turns, asked), Sampling(max_tokens=_ANSWER_TOKENS, has_loop_guard=True), context=job_context()
        )
        record.seconds, record.first_text_s = time.perf_counter() - begin, made.first_token_s
        record.answer = made.text.strip()
        record.is_refusal = is_refusal(record.answer)
        record.has_facts = question.is_answerable and says_facts(record.answer, question)
        record.unknown_numbers = unknown_numbers(record.answer, question, document)
        turns += [asked, PromptMessage(Role.ASSISTANT, record.answer)]
        records.append(record)
    return records


def says_facts(answer: str, question: Question) -> bool:
    """Tell whether an answer says all facts of a question and nothing that makes it wrong."""
    language = question.language
    said = all(any(contains(answer, form, language) for form in forms) for forms in question.facts)
    return said and not any(contains(answer, form, language) for form in question.reject)


def unknown_numbers(answer: str, question: Question, document: ReadDocument) -> list[str]:
    """Return numbers, times and dates of an answer that stand neither in the document nor in the question."""
    sources = [*(page.text for page in document.pages.values()), question.text]
    return numbers_not_in(answer, sources, question.language)


def _given_text(question: Question, document: ReadDocument, session: Session, turns: Sequence[PromptMessage]) -> str:
    """Return the whole document where it fits into the context, else the three best pages, cut to what fits."""
    used = session.model.count_tokens([question.text, *(turn.text for turn in turns)])
    room = session.model.info().context_tokens - _ANSWER_TOKENS - _MARGIN_TOKENS - sum(used)
    whole = "\n\n".join(document.pages[index].text for index in sorted(document.pages))
    if len(whole) < 6 * room and session.model.count_tokens([whole])[0] <= room:
        return whole
    ranked = session.chat.ranked_pages(AskRequest(question.text, (document.id,)), 3)
    text = "\n\n".join(document.pages[index].text for _, index in ranked)
    while session.model.count_tokens([text])[0] > room:
        text = text[: len(text) * 9 // 10]
    return text
