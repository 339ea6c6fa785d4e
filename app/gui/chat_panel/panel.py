"""The chat in a dock at the end of the window: header, conversation, and the field for questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.chat_panel import wording
from app.gui.chat_panel.citation_card import CitationCard
from app.gui.chat_panel.citation_pictures import CitationPictures
from app.gui.chat_panel.citation_places import CitationPlaces
from app.gui.chat_panel.composer import Composer
from app.gui.chat_panel.conversation_file import write_conversation
from app.gui.chat_panel.document_names import DocumentNames
from app.gui.chat_panel.header import ChatHeader
from app.gui.chat_panel.presenter import ChatPresenter
from app.gui.chat_panel.spoken import SpokenAnswer
from app.gui.chat_panel.start_page import ChatStartPage, Start, start_of, why_no_question
from app.gui.chat_panel.transcript import Transcript
from app.gui.chat_panel.transcript_writer import Look
from app.gui.current_stack import CurrentStack
from app.gui.elided_label import ElidedLabel
from app.gui.error_wording import error_remedy, error_what
from app.gui.notice import Notice, Tone
from app.gui.page_view.page_view import PageView
from app.gui.page_view.toast import announce
from app.gui.qt_jobs import run_in_background
from app.gui.question_box import confirm
from app.gui.wrapped_label import WrappedLabel
from core.chat import ChatMessage
from core.errors import AppError
from core.geometry import BBox
from core.text import shown_name

if TYPE_CHECKING:
    from app.gui.services import GuiServices
    from app.services.chat.port import Chat

_CHARACTERS = 44
_LEAST_WIDTH = 200  # device-independent pixels; with large letters the lists and the page need the room more
_LARGEST_PART = 4  # of the width of the window: a quarter


class ChatPanel(QDockWidget):
    """Docked at the end of the window. GUI thread only."""

    models_requested = Signal()
    """The person wants to see which models there are."""
    closed_by_person = Signal()
    """The dock's own button closed it."""
    search_requested = Signal()
    """The search of the library is asked for."""
    message = Signal(str)
    """Something to tell in the status bar."""

    def __init__(
        self,
        services: GuiServices,
        chat: Chat,
        page_view: PageView,
        chosen: Callable[[], Sequence[str]],
        window: QWidget,
    ) -> None:
        """Build the panel.

        Args:
            services: Services of the window.
            chat: Answers.
            page_view: Shows what citations point at.
            chosen: Returns the documents that are chosen in the lists.
            window: Owner.
        """
        super().__init__(window)
        self.setWindowTitle(self.tr("Chat"))
        self.setObjectName("chat")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        close = self.findChild(QAbstractButton, "qt_dockwidget_closebutton")
        if close is not None:  # the style's own icon can hardly be seen in the dark
            icons.set_icon(close, "x")
        self._services, self._page_view, self._workspace = services, page_view, page_view.workspace
        self._doubtful_below = services.settings.doubtful_below_percent / 100
        self._area: tuple[int, BBox] | None = None
        self.presenter = ChatPresenter(chat, self._workspace, self)
        self.pictures = CitationPictures(services, self)
        self.names = DocumentNames(services.library, self)
        self._spoken = SpokenAnswer(partial(announce, self))
        self._build(services, chosen, window)
        self._connect()
        self._on_subject_changed()
        self.presenter.refresh()

    # Building

    def _build(self, services: GuiServices, chosen: Callable[[], Sequence[str]], window: QWidget) -> None:
        body = QWidget(self)
        self.header = ChatHeader(chosen, body)
        self.notice = Notice(body)
        self.start = ChatStartPage(services, body)
        self.transcript = Transcript(self.pictures, self._look, body)
        self.stack = CurrentStack(body)
        for page in (self.start, self.transcript):
            self.stack.addWidget(page)
        self.card = CitationCard(self.pictures, window)
        self.places = CitationPlaces(
            self.presenter, self.transcript, self.card, self._page_view, services.library, self.names, self
        )
        self.stage = ElidedLabel("", body, is_muted=True)
        self.next_question = ElidedLabel("", body, is_muted=True)
        self.stop_button = self._button("square", self.tr("Stop"), self.tr("Stop the answer (Esc)"))
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.copy_button = self._button("copy", self.tr("Copy the answer"), self.tr("Copy the answer"))
        self.cite_button = self._button(
            "text-quote", self.tr("Copy with citations"), self.tr("Copy the answer with the quoted lines")
        )
        self.again_button = self._button(
            "rotate-cw", self.tr("Answer again"), self.tr("Have the question answered another way")
        )
        self.pages = WrappedLabel("", body, is_muted=True)
        self.pages.setFont(theme.scaled_font(self.font(), tokens.TYPE_CAPTION))
        self.composer = Composer(self.pictures, body)

        work = QHBoxLayout()
        work.setSpacing(tokens.SPACE)
        work.addWidget(self.stage, 1)
        work.addWidget(self.stop_button)
        tools = QHBoxLayout()
        tools.setSpacing(tokens.SPACE_HALF)
        for button in (self.copy_button, self.cite_button, self.again_button):
            button.setAutoRaise(True)
            tools.addWidget(button)
        tools.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, tokens.SPACE)
        foot.setSpacing(tokens.SPACE_HALF)
        foot.addLayout(tools)
        foot.addLayout(work)
        foot.addWidget(self.next_question)
        foot.addWidget(self.pages)
        foot.addWidget(self.composer)
        head = QVBoxLayout()
        head.setContentsMargins(tokens.SPACE, tokens.SPACE_HALF, tokens.SPACE, 0)
        head.addWidget(self.header)
        head.addWidget(self.notice)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_HALF)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        self.setWidget(body)
        self.setTabOrder(self.transcript, self.copy_button)
        # Nothing is answered and nothing can be copied before a document is open: _on_work shows them in time.
        for control in (self.stop_button, self.copy_button, self.cite_button, self.again_button, self.next_question):
            control.hide()

    def _button(self, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        icons.set_icon(button, icon)
        return button

    def _connect(self) -> None:
        presenter, transcript, composer = self.presenter, self.transcript, self.composer
        presenter.subject_changed.connect(self._on_subject_changed)
        presenter.messages_changed.connect(self._on_messages)
        presenter.answer_grew.connect(self._on_grew)
        presenter.work_changed.connect(self._on_work)
        presenter.readiness_changed.connect(self._on_readiness)
        presenter.suggestions_changed.connect(self._on_suggestions)
        presenter.error_changed.connect(self._on_error_changed)
        presenter.answered.connect(self._on_answered)
        presenter.question_returned.connect(self._on_question_returned)
        presenter.told.connect(self._on_told)
        header = self.header
        header.document_chosen.connect(presenter.ask_about_document)
        header.selection_chosen.connect(presenter.ask_about)
        header.library_chosen.connect(presenter.ask_about_library)
        header.conversation_chosen.connect(presenter.show_conversation)
        header.new_action.triggered.connect(self._on_new)
        header.export_action.triggered.connect(self._on_export)
        header.copy_action.triggered.connect(self._on_copy_all)
        header.delete_action.triggered.connect(self._on_delete)
        header.models_action.triggered.connect(self.models_requested)
        self.start.question_chosen.connect(self._on_sent)
        self.start.models_requested.connect(self.models_requested)
        self.start.models_changed.connect(presenter.refresh)
        self.start.tasks.running_changed.connect(self._show_state)
        self.notice.action_triggered.connect(self._on_notice_action)
        transcript.search_requested.connect(self.search_requested)
        transcript.escaped.connect(self._on_escape)
        transcript.menu_requested.connect(self._on_menu)
        composer.sent.connect(self._on_sent)
        composer.recalled.connect(self._on_recalled)
        composer.escaped.connect(self._on_escape)
        composer.area_removed.connect(self.clear_area)
        self.stop_button.clicked.connect(presenter.stop)
        self.copy_button.clicked.connect(self._on_copy)
        self.cite_button.clicked.connect(self._on_copy_with_citations)
        self.again_button.clicked.connect(presenter.regenerate)
        self.places.outdated.connect(self._on_outdated)
        self.places.refused.connect(self._on_told)
        self.names.found.connect(transcript.redraw)

    # What others call

    def fitting_width(self, window_width: int) -> int:
        """Return how wide it should be: as lines of text are read well, but no more than a part of the window."""
        return max(self.minimumSizeHint().width(), min(self._wanted_width(), window_width // _LARGEST_PART))

    def set_doubtful_below(self, threshold: float) -> None:
        """Show lines that were read with less confidence than this as pictures."""
        if threshold != self._doubtful_below:
            self._doubtful_below = threshold
            self.transcript.redraw()

    def ask_about_area(self, page_index: int, area: BBox) -> None:
        """Let the next question be about a part of a page of the open document."""
        document_id = self._workspace.document_id
        if document_id is None:
            return
        self.presenter.ask_about_document()
        self._area = (page_index, area)
        ready = self.presenter.readiness
        can_see = ready is None or ready.model is None or ready.model.can_see
        self.composer.area.show_area(document_id, page_index, area, can_see=can_see)
        self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def clear_area(self) -> None:
        """Let the next question be about no area."""
        self._area = None
        self.composer.area.clear()

    def focus_question(self) -> None:
        """Put the cursor into the field for questions."""
        self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cancel(self) -> None:
        """Stop what is at work; for the end of the window, before ``close_chat``."""
        self.presenter.cancel()
        self.start.abandon()
        self.pictures.close()

    def close_chat(self, timeout_s: float) -> bool:
        """Stop for good and tell whether it ended in time."""
        return self.presenter.close(timeout_s)

    # Questions and answers

    @Slot(str)
    def _on_sent(self, question: str) -> None:
        area = self._area
        self.clear_area()
        self._spoken.begin()
        if area is None:
            self.presenter.ask(question)
        else:
            self.presenter.ask(question, area[1], area[0])
        self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_recalled(self) -> None:
        question = self.presenter.last_question
        if question:
            self.composer.field.set_text(question)

    @Slot(str)
    def _on_question_returned(self, question: str) -> None:
        kept = self.composer.field.toPlainText().strip()
        self.composer.field.set_text("\n".join(part for part in (question, kept) if part))

    @Slot()
    def _on_escape(self) -> None:
        if self.presenter.is_answering:
            self.presenter.stop()
        else:
            self._page_view.highlight.clear()

    @Slot()
    def _on_messages(self) -> None:
        self._want_names()
        self.transcript.show_messages(self.presenter.messages)
        self._show_state()
        self._on_work()

    @Slot(str)
    def _on_grew(self, text: str) -> None:
        self.transcript.show_stream(text)
        self._spoken.grow(text)

    @Slot(object)
    def _on_answered(self, message: ChatMessage) -> None:
        self._spoken.end(message, has_several=self.presenter.subject.has_several)

    @Slot()
    def _on_work(self) -> None:
        presenter = self.presenter
        talk = presenter.talk
        is_answering, waiting = presenter.is_answering, presenter.waiting
        if is_answering:
            text = wording.stage_text(talk.stage)
        elif waiting:
            text = self.tr("Waiting for the answer in another conversation…")
        else:
            text = ""
        if text and text != self.stage.text():
            announce(self, text)
        self.stage.setText(text)
        self.stage.setVisible(bool(text))
        self.stop_button.setVisible(bool(text))
        follow = waiting if is_answering else ()
        self.next_question.setVisible(bool(follow))
        self.next_question.setText(self.tr("Next: {}").format(" · ".join(follow)))
        answer = presenter.last_answer
        for button in (self.copy_button, self.cite_button, self.again_button):
            button.setVisible(answer is not None)
        self.again_button.setEnabled(not presenter.is_busy and presenter.can_ask)
        self.header.show_conversations(talk.conversation, talk.earlier, is_busy=is_answering)

    @Slot()
    def _on_error_changed(self) -> None:
        talk = self.presenter.talk
        if talk.error is None:
            self.notice.clear()
            return
        action = self.tr("Try again") if talk.failed is not None else ""
        text = _error_text(talk.error)
        self.notice.show_message(Tone.DANGER, text, action, can_dismiss=True)
        announce(self, text)

    @Slot()
    def _on_notice_action(self) -> None:
        self.presenter.try_again()

    @Slot(object)
    def _on_told(self, error: AppError) -> None:
        self.notice.show_message(Tone.DANGER, _error_text(error), can_dismiss=True)

    # What there is to ask

    @Slot()
    def _on_subject_changed(self) -> None:
        self.clear_area()
        self.header.show_subject(self.presenter.subject)
        self._on_suggestions()
        self._show_state()

    @Slot()
    def _on_suggestions(self) -> None:
        self.start.show_suggestions(self.presenter.suggestions)

    @Slot()
    def _on_readiness(self) -> None:
        ready = self.presenter.readiness
        self.header.show_model(ready.model if ready is not None else None)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        presenter = self.presenter
        ready = presenter.readiness
        state = start_of(presenter.subject, ready)
        has_several = presenter.subject.has_several
        model = ready.model if ready is not None else None
        self.start.show_state(
            state,
            model_id=ready.missing_model if ready is not None else "",
            model=model,
            pages=ready.pages_total if ready is not None else 0,
            has_several=has_several,
        )
        has_messages = bool(presenter.messages)
        self.stack.setCurrentWidget(self.transcript if has_messages else self.start)
        is_missing = has_messages and state is Start.NO_MODEL
        is_partly = ready is not None and state is Start.READY and ready.pages_read < ready.pages_total
        if is_missing:
            self.pages.setText(self.tr("A language model is missing; it is installed under Models."))
        elif is_partly and ready is not None:
            self.pages.setText(wording.pages_so_far(ready.pages_read, ready.pages_total))
        self.pages.setVisible(is_missing or is_partly)
        why_not = why_no_question(state, is_installing=self.start.tasks.is_running)
        self.composer.set_can_ask(presenter.can_ask, why_not)

    # Citations

    @Slot()
    def _on_outdated(self) -> None:
        self._page_view.tell(self.tr("This page was changed since the answer; here it stood."))

    def _want_names(self) -> None:
        if self.presenter.subject.has_several:
            self.names.want(each.document_id for message in self.presenter.messages for each in message.shown_citations)

    def _look(self) -> Look:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        several = self.presenter.subject.has_several
        return Look(self.font(), self.width(), is_mirrored, self._doubtful_below, several, self.names.of)

    # Conversations

    @Slot()
    def _on_new(self) -> None:
        self.presenter.begin_new()
        self.focus_question()

    @Slot(object, QPoint)
    def _on_menu(self, message: ChatMessage | None, where: QPoint) -> None:
        menu = self.transcript.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if message is not None:
            menu.addSeparator()
            copy = menu.addAction(self.tr("Copy the answer"))
            copy.triggered.connect(partial(self._copy, message, has_citations=False))
            cite = menu.addAction(self.tr("Copy with citations"))
            cite.triggered.connect(partial(self._copy, message, has_citations=True))
        menu.popup(where)

    @Slot()
    def _on_copy(self) -> None:
        if (answer := self.presenter.last_answer) is not None:
            self._copy(answer, has_citations=False)

    @Slot()
    def _on_copy_with_citations(self) -> None:
        if (answer := self.presenter.last_answer) is not None:
            self._copy(answer, has_citations=True)

    def _copy(self, message: ChatMessage, _is_checked: bool = False, *, has_citations: bool) -> None:
        names = self.names.known if self.presenter.subject.has_several else {}
        text = wording.with_citations(message, names) if has_citations else message.content
        QGuiApplication.clipboard().setText(text)
        self._tell(self.tr("The answer was copied"))

    @Slot()
    def _on_copy_all(self) -> None:
        self.presenter.markdown(self._copy_markdown)

    @Slot()
    def _on_export(self) -> None:
        self.presenter.markdown(self._choose_file)

    def _copy_markdown(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._tell(self.tr("The conversation was copied"))

    def _choose_file(self, text: str) -> None:
        dialog = QFileDialog(self.window(), self.tr("Export the conversation"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Markdown (*.md)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("md")
        dialog.selectFile(self.tr("conversation") + ".md")
        dialog.fileSelected.connect(partial(self._write, text))
        dialog.open()

    def _write(self, text: str, name: str) -> None:
        run_in_background(self, partial(write_conversation, Path(name), text), self._on_written, self._on_told)

    def _on_written(self, path: Path) -> None:
        self._tell(self.tr("Written: {}").format(shown_name(path.name)))

    def _tell(self, text: str) -> None:
        self.message.emit(text)
        announce(self, text)

    @Slot()
    def _on_delete(self) -> None:
        confirm(
            self,
            self.tr("Delete"),
            self.tr("Delete this conversation?"),
            self.tr("The document stays. The conversation cannot be brought back."),
            self.tr("Delete"),
            self.presenter.delete_conversation,
        )

    def _wanted_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _CHARACTERS

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Take the card along, which lies over the window."""
        super().hideEvent(event)
        self.card.hide()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the dock's own button was used."""
        super().closeEvent(event)
        self.closed_by_person.emit()


def _error_text(error: AppError) -> str:
    # Without the file: the conversation says what was asked.
    return " ".join(part for part in (error_what(error), error_remedy(error)) if part)
