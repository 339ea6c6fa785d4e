"""Asks the chat, a conversation at a time, and judges what it answers."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

from app.services.chat.port import AnswerUpdate, AskRequest
from benchmarks.chat.judging import judge
from benchmarks.chat.question_set import Question
from benchmarks.chat.raw import unknown_numbers
from benchmarks.chat.reading import ReadDocument
from benchmarks.chat.records import Record
from benchmarks.chat.session import Session, job_context
from benchmarks.chat.truth_lines import FoundTruth, find
from core.errors import AppError

_TOP = 3
_log = logging.getLogger(__name__)


def found_truths(question: Question, document: ReadDocument) -> list[FoundTruth]:
    """Return where the truths of a question stand in what was read.

    Raises:
        ValueError: If one is not found, so that no answer could be right.
    """
    found = []
    for truth in question.truths:
        place = find(truth, document.pages[truth.page_index])
        if place is None:
            raise ValueError(f"{question.id}: {truth.text!r} was not read on page {truth.page_index + 1}")
        found.append(place)
    return found


def ask_chain(
    chain: Sequence[Question], document: ReadDocument, session: Session, all_ids: Sequence[str] = ()
) -> list[Record]:
    """Ask a question and its follow-ups as one conversation and judge the answers.

    Args:
        chain: A first question and those that follow it.
        document: What they are about.
        session: The chat.
        all_ids: Documents that are searched together to see whether retrieval finds the page among all; none if empty.
    """
    conversation: str | None = None
    records = []
    for question in chain:
        truths = found_truths(question, document)
        record = Record.of(question)
        record.page_count = len(document.pages)
        request = AskRequest(question.text, (document.id,), conversation)
        try:
            pages = session.chat.ranked_pages(request, _TOP)
            if question.is_answerable:
                record.is_page_found = is_page_found(pages, document.id, truths)
                if all_ids and not question.after:
                    pages = session.chat.ranked_pages(AskRequest(question.text, tuple(all_ids)), _TOP)
                    record.is_page_found_in_all = is_page_found(pages, document.id, truths)
            conversation = _ask(question, request, record, document, truths, session)
        except AppError as error:
            _log.exception("question %s", question.id)
            record.error = error.message
        records.append(record)
    return records


def is_page_found(pages: Sequence[tuple[str, int]], document_id: str, truths: Sequence[FoundTruth]) -> bool:
    """Tell whether a page of a truth is among the first ones of a ranking."""
    first = set(pages[:_TOP])
    return any((document_id, truth.page_index) in first for truth in truths)


def _ask(
    question: Question,
    request: AskRequest,
    record: Record,
    document: ReadDocument,
    truths: Sequence[FoundTruth],
    session: Session,
) -> str:
    begin = time.perf_counter()

    def note(update: AnswerUpdate) -> None:
        if record.first_text_s is None and update.text:
            record.first_text_s = time.perf_counter() - begin

    conversation = session.chat.ask(request, job_context(), note)
    record.seconds = time.perf_counter() - begin
    message = conversation.messages[-1]
    record.answer, record.kind = message.content, message.kind.value
    record.take(judge(message, question, truths, document.pages))
    record.unknown_numbers = unknown_numbers(message.content, question, document)
    return conversation.id
