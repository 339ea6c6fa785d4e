"""Pictures of the chat: without a model, empty, streaming, answers of every kind, the place on the page.

Used by ``tests.screenshots``; ``python -m tests.screenshots_chat FOLDER`` takes these alone.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.gui.application import set_up
from app.gui.chat_panel.panel import ChatPanel
from app.gui.chat_panel.start_page import Start
from app.gui.chat_panel.transcript_writer import cite_link
from app.gui.queue.rows import RowState
from app.gui.theme import Appearance
from app.gui.translation import install_translations, ui_locale
from app.services.chat.port import AskRequest, Readiness
from core.chat import AnswerKind, ChatMessage, Citation, Support
from core.errors import ModelCrashedError
from core.geometry import BBox
from core.settings import Settings
from tests.fakes.chat import SMALL, FakeChat, Said, answer, cited
from tests.fakes.view_services import sample_page
from tests.fakes.window_host import WindowHost
from tests.screenshots import Studio, pass_on

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

# What a person types in these pictures.
LONG, AFTER = "Please give me a long summary of the report.", "And what comes after?"
FOX, APPLES, HARD = "What does the fox do?", "How many apples are there?", "What was hard to read?"
MOON, QUOTE = "Is the moon made of cheese?", "Please quote the fox."
HERE, CRASH = "What stands here?", "Will you crash?"
NAME = "What is the dog called?"
QUESTIONS = (LONG, AFTER, FOX, APPLES, HARD, MOON, QUOTE, HERE, CRASH, NAME)
_HEADING, _FIRST, _HARD, _TABLE = sample_page().blocks


def quick_fox(document_id: str) -> Citation:
    """Return the citation of the first line of the first paragraph."""
    return cited(document_id, _FIRST.lines[0].text, _FIRST.lines[0].bbox)


def second_line(document_id: str) -> Citation:
    """Return a citation that holds its sentence in part."""
    return cited(document_id, _FIRST.lines[1].text, _FIRST.lines[1].bbox, support=Support.WEAK, confidence=0.83)


def hard_line(document_id: str) -> Citation:
    """Return the citation of a line that was read with little confidence."""
    return cited(document_id, _HARD.lines[0].text, _HARD.lines[0].bbox, confidence=0.6)


def apples(document_id: str) -> Citation:
    """Return the citation of a row of the table."""
    boxes = tuple(line.bbox for line in _TABLE.lines[3:6])
    return replace(cited(document_id, "Apples 12 3.50", boxes[0]), boxes=boxes, places=())


def scripted(request: AskRequest) -> ChatMessage | ModelCrashedError:
    """Return the answer to a question of these pictures."""
    (document_id, *_) = request.document_ids or ("",)
    fox, weak, hard, row = (make(document_id) for make in (quick_fox, second_line, hard_line, apples))
    question = request.question
    if request.area is not None:
        return answer(Said("The marked area says that the fox jumps over the lazy dog.", (fox,)))
    if "apples" in question:
        return answer(
            Said("The report lists 12 apples at a price of 3.50 each.", (row,)),
            Said("They were delivered in 1987.", (), Support.UNSUPPORTED, ("1987",)),
            Said("The fox does not look back on its way home.", (weak,), Support.WEAK),
        )
    if "hard" in question:
        return answer(
            Said("There is a paragraph that was hard to read.", (hard,)), Said("It stands below the fox.", (fox,))
        )
    if "quote" in question:
        return answer(Said(_FIRST.lines[0].text, (fox,)), kind=AnswerKind.QUOTATION)
    if "moon" in question:
        return answer(Said("This is not in the document."), kind=AnswerKind.NOT_IN_DOCUMENT)
    if "dog" in question:
        refusal = answer(Said("This is not in the document."), kind=AnswerKind.NOT_IN_DOCUMENT)
        return replace(refusal, nearest=(fox, row))
    if "crash" in question:
        return ModelCrashedError("the model's process ended unexpectedly", remedy="Ask again")
    if "long" in question:
        text = (
            "The annual report begins with a fox that jumps over a lazy dog and goes on its way without looking back."
        )
        return answer(Said(text, (fox,)), Said(text, (weak,)), is_partial=True, pages_read=6, pages_total=40)
    return answer(
        Said("The quick brown fox jumps over the lazy dog.", (fox,)),
        Said("After that it goes on its way without looking back, as the second line says.", (fox, row)),
    )


def open_chat(studio: Studio, chat: FakeChat, *, is_ready: bool = True) -> tuple[MainWindow, ChatPanel]:
    """Open a window with a document and its chat."""
    window = studio.window(WindowHost(), is_ready=is_ready, chat=chat)
    window.add_paths(studio.files("letter.pdf"))
    rows = window.queue.model.rows
    studio.until(lambda: bool(rows) and rows[0].state is RowState.DONE and window.workspace.page is not None)
    window.actions_.show_chat.setChecked(True)
    panel = window.surroundings.chat
    if panel is None:
        raise RuntimeError("there is no chat")
    studio.until(lambda: panel.start.state is not Start.UNKNOWN)
    return window, panel


def ask(studio: Studio, panel: ChatPanel, *questions: str) -> None:
    """Ask one question after the other and wait for the last answer."""
    for question in questions:
        panel.composer.field.set_text(question)
        panel.composer.send.click()
        studio.until(lambda: not panel.presenter.is_busy)


def point_at(panel: ChatPanel, number: int = 0) -> str:
    """Show the card of a chip of the last answer."""
    link = cite_link(panel.presenter.messages[-1].id, number)
    panel.transcript.focus_chip(link)
    panel.transcript.highlighted.emit(link)
    return link


def shoot_chat(studio: Studio, suffix: str = "") -> None:
    """All states of the chat."""
    shoot_start(studio, suffix)
    shoot_answers(studio, suffix)


def shoot_start(studio: Studio, suffix: str = "") -> None:
    """Before the first question: no model, nothing read, first questions."""
    window, panel = open_chat(studio, FakeChat(ready=Readiness(2, 2, None, "recogniser")), is_ready=False)
    studio.until(lambda: panel.start.install_button.isVisibleTo(panel.start))
    studio.shoot(window, f"chat-no-model{suffix}")
    studio.close(window)
    questions = ("What is this document about?", "What is the total?", "What is the date?")
    chat = FakeChat(scripted, Readiness(2, 2, SMALL), questions)
    window, panel = open_chat(studio, chat)
    studio.until(lambda: bool(panel.start.suggestion_buttons))
    studio.shoot(window, f"chat-empty{suffix}")
    studio.close(window)
    window, panel = open_chat(studio, FakeChat(ready=Readiness(0, 40, SMALL)))
    studio.shoot(panel, f"chat-nothing-read{suffix}")
    studio.close(window)


def shoot_answers(studio: Studio, suffix: str = "") -> None:
    """While an answer comes and after it, with everything that an answer may hold."""
    chat = FakeChat(scripted, Readiness(2, 2, SMALL))
    window, panel = open_chat(studio, chat)
    chat.hold.set()
    panel.composer.field.set_text(LONG)
    panel.composer.send.click()
    studio.until(lambda: len(panel.transcript.streamed_text) > 60)
    panel.composer.field.set_text(AFTER)
    panel.composer.send.click()
    studio.shoot(window, f"chat-streaming{suffix}")
    panel.presenter.stop()
    chat.hold.clear()
    studio.until(lambda: not panel.presenter.is_busy)
    panel.composer.field.clear()
    studio.shoot(window, f"chat-stopped{suffix}")
    panel.presenter.begin_new()
    ask(studio, panel, FOX)
    studio.shoot(window, f"chat-answer{suffix}")
    link = point_at(panel)
    studio.until(lambda: panel.card.has_picture)
    studio.shoot(window, f"chat-card{suffix}")
    panel.transcript.citation_opened.emit(link)
    studio.until(lambda: not window.page_view.canvas.highlighted_area.isEmpty())
    studio.shoot(window, f"chat-highlight{suffix}")
    window.page_view.highlight.clear()
    ask(studio, panel, APPLES)
    studio.shoot(window, f"chat-unsupported{suffix}")
    panel.presenter.begin_new()
    ask(studio, panel, HARD, MOON, QUOTE)
    studio.shoot(window, f"chat-kinds{suffix}")
    panel.transcript.verticalScrollBar().setValue(0)
    studio.shoot(window, f"chat-doubtful{suffix}")
    panel.presenter.begin_new()
    ask(studio, panel, NAME)
    studio.shoot(window, f"chat-nearest{suffix}")
    point_at(panel)
    studio.until(lambda: panel.card.has_picture)
    studio.shoot(window, f"chat-nearest-card{suffix}")
    panel.presenter.begin_new()
    window.page_view.canvas.set_region(BBox(95, 130, 560, 200))
    window.surroundings.chat_place.ask_area_action.trigger()
    studio.until(lambda: panel.composer.area.has_picture)
    studio.shoot(window, f"chat-area{suffix}")
    ask(studio, panel, HERE, CRASH)
    studio.shoot(window, f"chat-error{suffix}")
    studio.close(window)


def shoot_large_chat(studio: Studio) -> None:
    """With large letters in a window of a small screen."""
    points = studio.app.font().pointSizeF()
    studio.theme.set_font_size(18)
    studio.settle()
    shoot_start(studio, "-large")
    shoot_answers(studio, "-large")
    studio.theme.set_font_size(round(points))
    studio.settle()


def main(arguments: Sequence[str] | None = None) -> None:
    """Write these pictures alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="*", default=["light", "dark", "ar", "large"])
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        qInstallMessageHandler(pass_on)
        app = QApplication(["Pagesight"])
        theme = set_up(app, Settings(appearance="light"))
        install_translations(app, QLocale("en"))
        studio = Studio(app, theme, options.out, Path(folder))
        if "light" in options.only:
            shoot_chat(studio)
        if "dark" in options.only:
            theme.set_appearance(Appearance.DARK)
            shoot_chat(studio, "-dark")
            theme.set_appearance(Appearance.LIGHT)
        if "large" in options.only:
            shoot_large_chat(studio)
        if "ar" in options.only:
            install_translations(app, ui_locale("ar"))
            shoot_chat(studio, "-ar")


if __name__ == "__main__":
    main()
