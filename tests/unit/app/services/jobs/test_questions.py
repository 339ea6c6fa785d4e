"""Questions about jobs: one conversation each, in turn, a few at a time for an account."""

from __future__ import annotations

import threading
import time

import pytest

from app.services.chat.port import AskRequest
from app.services.jobs.questions import AT_ONCE
from app.services.library.conversations import Conversations
from core.chat import ChatMessage
from core.errors import AppError, DocumentUnknownError, JobUnfinishedError, JobUnknownError, TooManyRequestsError
from core.jobs import JobCancelled, JobContext
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server


def test_the_conversation_of_a_job_goes_on(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    assert server.jobs.history(job.id, caller) is None
    said: list[str] = []
    first = server.jobs.ask(job.id, caller, "What is it?", _context(), said.append)
    second = server.jobs.ask(job.id, caller, "And then?", _context(), said.append)
    assert said[-1] == "It is so."
    assert (second.id, len(second.messages)) == (first.id, 4)
    assert server.jobs.history(job.id, caller) == second
    assert {request.document_ids for request in server.chat.asked} == {(server.library.documents()[0].id,)}


def test_each_job_has_a_conversation_of_its_own(server: Server) -> None:
    caller = server.token()
    one, two = server.finish(BORN_DIGITAL, caller), server.finish(BORN_DIGITAL, caller)
    server.jobs.ask(one.id, caller, "What is it?", _context(), _nobody)
    assert server.jobs.history(two.id, caller) is None


def test_a_conversation_that_was_deleted_in_the_window_begins_anew(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    first = server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody)
    server.chat.delete_conversation(first.id)
    assert server.jobs.history(job.id, caller) is None
    second = server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody)
    assert second.id != first.id
    assert server.jobs.history(job.id, caller) == second


def test_a_failed_job_answers_nothing(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, tool="translate", translate_to="de")
    with pytest.raises(JobUnfinishedError):
        server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody)


def test_questions_of_an_account_are_bounded_and_those_of_a_job_take_turns(server: Server) -> None:
    caller, other = server.token("a"), server.token("b")
    job, others_job = server.finish(BORN_DIGITAL, caller), server.finish(BORN_DIGITAL, other)
    server.chat.hold.set()
    ended: list[int] = []

    def ask() -> None:
        ended.append(len(server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody).messages))

    askers = [threading.Thread(target=ask) for _ in range(AT_ONCE)]
    for asker in askers:
        asker.start()
    deadline = time.monotonic() + 10
    while server.jobs._questions._under_way[caller.account] < AT_ONCE and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    with pytest.raises(TooManyRequestsError) as raised:
        server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody)
    assert raised.value.http_status == 429
    assert len(server.chat.asked) == 1, "the others wait for their turn"
    server.chat.hold.clear()
    server.jobs.ask(others_job.id, other, "What is it?", _context(), _nobody)
    for asker in askers:
        asker.join(20)
    assert sorted(ended) == [2, 4, 6, 8], "one conversation"
    assert server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody).messages


def test_a_question_that_waits_for_its_turn_can_be_stopped(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    server.chat.hold.set()
    first = threading.Thread(target=server.jobs.ask, args=(job.id, caller, "One?", _context(), _nobody))
    first.start()
    deadline = time.monotonic() + 10
    while not server.chat.asked and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(JobCancelled):
        server.jobs.ask(job.id, caller, "Two?", JobContext("q", lambda event: None, stopped), _nobody)
    server.chat.hold.clear()
    first.join(20)


def test_a_document_that_goes_while_it_is_asked_is_an_unknown_job(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)

    def gone(request: object) -> AppError:
        return DocumentUnknownError("the document was deleted")

    server.chat.reply = gone
    with pytest.raises(JobUnknownError):
        server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody)


@pytest.mark.parametrize("has_asked", [False, True])
def test_nothing_is_kept_of_a_question_whose_job_is_deleted_while_it_is_answered(
    server: Server, has_asked: bool
) -> None:
    caller = server.token()
    job, _ = server.finish(BORN_DIGITAL, caller), server.finish(BORN_DIGITAL, caller)  # both have the document
    if has_asked:
        server.jobs.ask(job.id, caller, "What is it?", _context(), _nobody)
    reply = server.chat.reply

    def deleted(request: AskRequest) -> ChatMessage | AppError:
        server.jobs.delete(job.id, caller)
        return reply(request)

    server.chat.reply = deleted
    with pytest.raises(JobUnknownError):
        server.jobs.ask(job.id, caller, "Secret?", _context(), _nobody)
    assert server.chat.kept == {}


def test_a_conversation_goes_with_its_job_although_another_job_keeps_the_document(server: Server) -> None:
    caller = server.token()
    old, new = server.finish(BORN_DIGITAL, caller), server.finish(BORN_DIGITAL, caller)
    (document,) = server.library.documents()
    conversations = Conversations(server.database)
    of_old, of_new = conversations.begin([document.id]), conversations.begin([document.id])
    server.jobs._store.set_conversation(old.id, of_old.id)
    server.jobs._store.set_conversation(new.id, of_new.id)
    with server.database.transaction() as connection:
        connection.execute("UPDATE api_jobs SET finished_at = 1.0 WHERE id = ?", (old.id,))
    server.jobs._recovery.sweep()
    assert [kept.id for kept in conversations.about([document.id])] == [of_new.id]


def _nobody(text: str) -> None:
    return


def _context() -> JobContext:
    return JobContext("a question", lambda event: None, threading.Event())
