"""The chat without a window: conversations by subject, one question at a time, what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from pytestqt.qtbot import QtBot

from app.gui.chat_panel.asking import UPDATE_MS
from app.gui.chat_panel.presenter import ChatPresenter
from app.gui.chat_panel.subject import Scope
from app.services.chat.port import AskRequest, Readiness
from core.chat import ChatMessage, ChatRole
from core.errors import AppError, ModelMissingError, WorkerCrashedError
from core.geometry import BBox
from tests.fakes.chat import SMALL, FakeChat, Said, answer
from tests.gui.chat_panel.conftest import MakePresenter

LONG = "It is said in many words that all of this is so and that nothing else is."


def contents(presenter: ChatPresenter) -> list[str]:
    return [message.content for message in presenter.messages]


def ask(qtbot: QtBot, presenter: ChatPresenter, question: str) -> None:
    presenter.ask(question)
    qtbot.waitUntil(lambda: not presenter.is_busy)


def test_question_and_answer_are_kept_and_followed_up(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    presenter.ask("  What is it?  ")
    assert contents(presenter) == ["What is it?"]
    assert presenter.is_answering
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert contents(presenter) == ["What is it?", "It is so."]
    ask(qtbot, presenter, "And then?")
    assert [request.conversation_id is None for request in chat.asked] == [True, False]
    assert [request.document_ids for request in chat.asked] == [("d",), ("d",)]
    assert len(presenter.messages) == 4
    assert presenter.last_question == "And then?"


def test_blank_question_is_not_asked(make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    presenter.ask(" \n ")
    assert not presenter.is_busy
    assert chat.asked == []


def test_text_comes_in_few_pieces(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, _, _ = make_presenter(FakeChat(lambda request: answer(Said(" ".join([LONG] * 8))), pace_s=0.004))
    grown: list[str] = []
    presenter.answer_grew.connect(grown.append)
    presenter.ask("Tell me")
    with qtbot.waitSignal(presenter.answered):
        pass
    words = len(presenter.messages[-1].content.split())
    assert 1 < len(grown) <= words * 4 / UPDATE_MS * 3 + 2
    assert all(later.startswith(earlier) for earlier, later in pairwise(grown))


def test_second_question_waits_for_the_first(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    chat.hold.set()
    presenter.ask("One")
    presenter.ask("Two")
    assert presenter.waiting == ("Two",)
    qtbot.waitUntil(lambda: presenter.talk.stage == "answer")
    assert [request.question for request in chat.asked] == ["One"]
    chat.hold.clear()
    qtbot.waitUntil(lambda: not presenter.is_busy and not presenter.waiting)
    assert contents(presenter) == ["One", "It is so.", "Two", "It is so."]
    assert chat.asked[1].conversation_id == chat.kept[next(iter(chat.kept))].id


def test_stop_keeps_the_part_and_gives_waiting_questions_back(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    chat.hold.set()
    back: list[str] = []
    presenter.question_returned.connect(back.append)
    presenter.ask("One")
    presenter.ask("Two")
    qtbot.waitUntil(lambda: presenter.talk.text == "It is")
    presenter.stop()
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert back == ["Two"]
    assert contents(presenter) == ["One", "It is"]
    assert presenter.messages[-1].is_partial


def test_stop_before_any_text_gives_the_question_back(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter(FakeChat(lambda request: answer(Said("Yes"))))
    chat.hold.set()
    presenter.ask("One")
    qtbot.waitUntil(lambda: chat.asked != [])
    with qtbot.waitSignal(presenter.question_returned) as returned:
        presenter.stop()
    assert returned.args == ["One"]
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert contents(presenter) == []


def test_failure_keeps_the_question_to_try_again(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    replies: list[ChatMessage | AppError] = [WorkerCrashedError("it ended"), answer(Said("Now."))]
    presenter, chat, _ = make_presenter(FakeChat(lambda request: replies.pop(0)))
    ask(qtbot, presenter, "One")
    assert isinstance(presenter.talk.error, WorkerCrashedError)
    assert contents(presenter) == ["One"]
    presenter.try_again()
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert presenter.talk.error is None
    assert contents(presenter) == ["One", "Now."]
    assert len(chat.asked) == 2


def test_model_that_went_missing_is_looked_for_again(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter(FakeChat(lambda request: ModelMissingError("it is gone")))
    chat.ready = Readiness(1, 1, None, SMALL.id)
    ask(qtbot, presenter, "One")
    qtbot.waitUntil(lambda: presenter.readiness is not None and presenter.readiness.missing_model == SMALL.id)
    assert not presenter.can_ask


def test_answer_is_made_anew(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    count = iter(range(9))
    presenter, chat, _ = make_presenter(FakeChat(lambda request: answer(Said(f"Answer number {next(count)}."))))
    ask(qtbot, presenter, "One")
    presenter.regenerate()
    assert contents(presenter) == ["One"]
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert contents(presenter) == ["One", "Answer number 1."]
    assert len(chat.regenerated) == 1


def test_each_document_keeps_its_conversation(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, _, workspace = make_presenter()
    ask(qtbot, presenter, "About d")
    workspace.set_document("e")
    assert contents(presenter) == []
    qtbot.waitUntil(lambda: presenter.can_ask)
    ask(qtbot, presenter, "About e")
    workspace.set_document("d")
    assert contents(presenter) == ["About d", "It is so."]
    workspace.set_document(None)
    assert presenter.subject.is_empty
    assert not presenter.can_ask


def test_answer_goes_on_while_another_document_is_open(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, workspace = make_presenter()
    chat.hold.set()
    presenter.ask("About d")
    qtbot.waitUntil(lambda: presenter.talk.text == "It is")
    grown: list[str] = []
    presenter.answer_grew.connect(grown.append)
    workspace.set_document("e")
    assert not presenter.is_answering
    assert presenter.is_busy
    workspace.set_document("d")
    assert grown == ["It is"]
    workspace.set_document("e")
    chat.hold.clear()
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert contents(presenter) == []
    workspace.set_document("d")
    assert contents(presenter) == ["About d", "It is so."]


def test_conversation_of_an_earlier_run_is_there(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    chat = FakeChat()
    first, _, _ = make_presenter(chat)
    ask(qtbot, first, "Before")
    again, _, _ = make_presenter(chat)
    assert contents(again) == ["Before", "It is so."]
    again.begin_new()
    assert contents(again) == []
    ask(qtbot, again, "After")
    assert len(chat.kept) == 2
    earlier = [each for each in again.talk.earlier if each.messages[0].content == "Before"]
    again.show_conversation(earlier[0].id)
    assert contents(again) == ["Before", "It is so."]
    again.delete_conversation()
    assert contents(again) == []
    qtbot.waitUntil(lambda: len(chat.kept) == 1)


def test_subject_is_kept_while_other_documents_are_opened(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, workspace = make_presenter()
    presenter.ask_about(["d", "e", "d"])
    assert presenter.subject.scope is Scope.SELECTION
    qtbot.waitUntil(lambda: presenter.can_ask)
    ask(qtbot, presenter, "Both")
    workspace.set_document("f")
    assert contents(presenter) == ["Both", "It is so."]
    assert chat.asked[0].document_ids == ("d", "e")
    presenter.ask_about_library()
    qtbot.waitUntil(lambda: presenter.can_ask)
    ask(qtbot, presenter, "All")
    assert chat.asked[1].document_ids == ()
    presenter.ask_about_document()
    assert presenter.subject.document_ids == ("f",)


def test_conversation_goes_with_its_document(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, workspace = make_presenter()
    ask(qtbot, presenter, "One")
    chat.kept.clear()  # as the library does
    workspace.set_document(None)
    presenter.documents_gone(frozenset({"d"}), True)
    workspace.set_document("d")
    assert contents(presenter) == []
    presenter.ask_about(["d", "e"])
    presenter.documents_gone(frozenset({"e"}), True)
    assert presenter.subject.document_ids == ("d",)
    presenter.documents_gone(frozenset({"e"}), False)
    presenter.forget_all()
    assert contents(presenter) == []


def test_answer_of_a_deleted_document_is_stopped(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, workspace = make_presenter()
    chat.hold.set()
    presenter.ask("One")
    presenter.ask("Two")
    qtbot.waitUntil(lambda: presenter.talk.text == "It is")
    workspace.set_document(None)
    presenter.documents_gone(frozenset({"d"}), True)
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert [request.question for request in chat.asked] == ["One"]


def test_conversation_deleted_elsewhere_begins_anew(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    ask(qtbot, presenter, "One")
    chat.kept.clear()
    ask(qtbot, presenter, "Two")
    assert presenter.talk.error is not None
    presenter.try_again()
    qtbot.waitUntil(lambda: not presenter.is_busy)
    assert contents(presenter) == ["Two", "It is so."]


def test_pages_that_arrive_open_the_chat(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, workspace = make_presenter(FakeChat(ready=Readiness(0, 40, SMALL), first_questions=("What?",)))
    assert not presenter.can_ask
    chat.ready = Readiness(1, 40, SMALL)
    workspace.page_stored.emit("other", 0)
    assert not presenter._refresh_timer.isActive()
    workspace.page_stored.emit("d", 0)
    qtbot.waitUntil(lambda: presenter.can_ask)
    qtbot.waitUntil(lambda: presenter.suggestions == ("What?",))


def test_area_travels_with_its_question_only(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    area = BBox(1, 2, 3, 4)
    presenter.ask("Here?", area, 5)
    presenter.ask("There?")
    qtbot.waitUntil(lambda: not presenter.is_busy and not presenter.waiting)
    assert [(request.area, request.area_page_index) for request in chat.asked] == [(area, 5), (None, None)]
    assert presenter.messages[0].area == area


def test_end_of_the_window_stops_the_answer_in_time(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, chat, _ = make_presenter()
    chat.hold.set()
    presenter.ask("One")
    presenter.ask("Two")
    qtbot.waitUntil(lambda: chat.asked != [])
    assert presenter.close(5)
    assert [request.question for request in chat.asked] == ["One"]


def test_roles_alternate_for_the_view(qtbot: QtBot, make_presenter: MakePresenter) -> None:
    presenter, _, _ = make_presenter(FakeChat(_numbered()))
    for question in ("One", "Two"):
        ask(qtbot, presenter, question)
    assert [message.role for message in presenter.messages] == [ChatRole.USER, ChatRole.ASSISTANT] * 2
    written: list[str] = []
    presenter.markdown(written.append)
    qtbot.waitUntil(lambda: written != [])
    assert "Number 1" in written[0]


def _numbered() -> Callable[[AskRequest], ChatMessage]:
    count = iter(range(9))

    def reply(request: AskRequest) -> ChatMessage:
        return answer(Said(f"Number {next(count)}"))

    return reply
