"""What the chat shows before the first question: what is missing and how to get it, or first questions to press."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.chat_panel.suggestion_wording import shown_suggestion
from app.gui.elided_button import ElidedButton
from app.gui.settings_dialog.model_tasks import ModelTasks
from app.gui.settings_dialog.model_wording import note_of, note_text, source_text
from app.gui.settings_dialog.model_work import ModelWork
from app.gui.sizes import size_text
from app.gui.wrapped_label import WrappedLabel
from core.settings import NetworkPolicy

if TYPE_CHECKING:
    from app.gui.chat_panel.subject import Subject
    from app.gui.services import GuiServices
    from app.services.chat.port import Readiness
    from app.services.language_model.port import ModelInfo
    from app.services.models.guidance import Guidance
    from app.services.models.service import ModelFacts, ModelRow

_FEWEST_CHARACTERS = 10  # of a button that are always seen


class Start(Enum):
    """Why there is no conversation yet."""

    UNKNOWN = auto()
    NO_DOCUMENT = auto()
    NO_MODEL = auto()
    NOTHING_READ = auto()
    READY = auto()


def start_of(subject: Subject, ready: Readiness | None) -> Start:
    """Return how far one is from a conversation.

    Args:
        subject: What is asked about.
        ready: What there is to answer with; None while that is not known.
    """
    if subject.is_empty:
        return Start.NO_DOCUMENT
    if ready is None:
        return Start.UNKNOWN
    if ready.model is None:
        return Start.NO_MODEL
    return Start.READY if ready.pages_read else Start.NOTHING_READ


_ICONS = {
    Start.UNKNOWN: "message-square-text",
    Start.NO_DOCUMENT: "message-square-text",
    Start.NO_MODEL: "brain",
    Start.NOTHING_READ: "hourglass",
    Start.READY: "message-square-text",
}


def why_no_question(state: Start, *, is_installing: bool) -> str:
    """Return in a few words why no question can be asked; "" where one can or nothing is known yet."""
    if state is Start.NO_MODEL and is_installing:
        return QCoreApplication.translate("Chat", "A model is being installed…")
    return {
        Start.NO_DOCUMENT: QCoreApplication.translate("Chat", "No document is open"),
        Start.NO_MODEL: QCoreApplication.translate("Chat", "A language model is missing"),
        Start.NOTHING_READ: QCoreApplication.translate("Chat", "No page is read yet"),
    }.get(state, "")


class SuggestionButton(QPushButton):
    """A question to press, over as many lines as it needs; Qt's own button would cut it off."""

    def __init__(self, question: str, parent: QWidget | None) -> None:
        """Show a question in the language of the window."""
        super().__init__(parent)
        self.question = shown_suggestion(question)
        self.setAccessibleName(self.question)
        self.setAutoDefault(False)
        label = WrappedLabel(self.question, self)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.SPACE, tokens.SPACE_HALF, tokens.SPACE, tokens.SPACE_HALF)
        self._column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room of the text."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the height of the text and for little width."""
        return self._column.minimumSize()


class ChatStartPage(QScrollArea):
    """One state at a time. GUI thread only."""

    question_chosen = Signal(str)
    """A first question was pressed; its text in the language of the window."""
    models_requested = Signal()
    """The person wants to see which models there are."""
    models_changed = Signal()
    """A model was installed."""

    def __init__(self, services: GuiServices, parent: QWidget) -> None:
        """Build the page."""
        super().__init__(parent)
        self._policy = services.settings.network
        self._state = Start.UNKNOWN
        self._model_id = ""
        self._row: ModelRow | None = None
        self._pack: list[ModelRow] = []
        self._model: ModelInfo | None = None
        self._guidance: Guidance | None = None
        self._buttons: list[SuggestionButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        body = QWidget(self)
        body.setAutoFillBackground(False)
        self._picture = QLabel(body)
        self.title = WrappedLabel("", body)
        self.title.setFont(theme.scaled_font(self.title.font(), tokens.TYPE_SUBTITLE, is_bold=True))
        self.text = WrappedLabel("", body, is_muted=True)
        self.tasks = ModelTasks(services.models, self)
        self._work = ModelWork(self.tasks, body)
        self.install_button = ElidedButton(body)
        self.install_button.setAutoDefault(False)
        icons.set_icon(self.install_button, "download")
        self.install_button.clicked.connect(self._on_install)
        self.models_button = ElidedButton(self.tr("Show the models…"), body)
        self.models_button.setAccessibleName(self.models_button.text())
        self.models_button.setAutoDefault(False)
        icons.set_icon(self.models_button, "brain")
        self.models_button.clicked.connect(self.models_requested)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(tokens.SPACE)
        self._suggestions_title = WrappedLabel(self.tr("Ask for example"), body, is_muted=True)
        column = QVBoxLayout(body)
        column.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        column.setSpacing(tokens.SPACE_2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self._work.notice)
        column.addWidget(self._work)
        for button in (self.install_button, self._work.import_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._suggestions_title)
        column.addLayout(self._questions)
        column.addWidget(self.models_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        # With large letters the words of a button are shortened, before the panel gets wider than its place.
        for button in (self.install_button, self._work.import_button, self.models_button):
            button.setMinimumWidth(_FEWEST_CHARACTERS * self.fontMetrics().averageCharWidth())
        self.setWidget(body)
        self.tasks.guidance_known.connect(self._on_guidance)
        self.tasks.facts_known.connect(self._on_facts)
        self.tasks.running_changed.connect(self._show_parts)
        self.tasks.installed.connect(self.models_changed)
        self._show_parts()

    @property
    def state(self) -> Start:
        """What is shown."""
        return self._state

    @property
    def suggestion_buttons(self) -> list[SuggestionButton]:
        """The first questions."""
        return self._buttons

    def show_state(
        self,
        state: Start,
        *,
        model_id: str = "",
        model: ModelInfo | None = None,
        pages: int = 0,
        has_several: bool = False,
    ) -> None:
        """Show a state.

        Args:
            state: Which.
            model_id: The model to install, with ``NO_MODEL``.
            model: The model that would answer, with ``READY``.
            pages: How many pages there are, with ``NOTHING_READ``.
            has_several: Whether several documents are asked about.
        """
        is_other_model = model_id != self._model_id
        self._state, self._model_id, self._model = state, model_id, model
        if state is Start.NO_MODEL and (is_other_model or self._row is None):
            self._row = None
            self.tasks.refresh()
        title, text = self._words(state, pages, has_several=has_several)
        self.title.setText(title)
        self.text.setText(text)
        self._show_parts()

    def show_suggestions(self, questions: Sequence[str]) -> None:
        """Offer first questions."""
        for button in self._buttons:
            self._questions.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [SuggestionButton(question, self.widget()) for question in questions]
        for button in self._buttons:
            button.clicked.connect(self._on_question)
            self._questions.addWidget(button)
        self._show_parts()

    def abandon(self) -> None:
        """Stop an installation; for the end of the window."""
        self.tasks.abandon()

    def _words(self, state: Start, pages: int, *, has_several: bool) -> tuple[str, str]:
        if state is Start.NO_DOCUMENT:
            return self.tr("Ask your documents"), self.tr(
                "Open a document to ask about it, or choose above to ask the whole library."
            )
        if state is Start.NO_MODEL:
            return self.tr("A language model is missing"), self._model_text()
        if state is Start.NOTHING_READ:
            if pages:
                return self.tr("No page is read yet"), self.tr(
                    "Questions can be asked as soon as the first page has been read."
                )
            return self.tr("Nothing to ask about yet"), self.tr("No document with text is here.")
        if state is Start.READY:
            title = self.tr("Ask these documents") if has_several else self.tr("Ask this document")
            text = self.tr("Each sentence of an answer names the place it rests on; a click shows it on the page.")
            note = note_of(self._model.id, self._model.note) if self._model is not None else ""
            return title, "\n\n".join(part for part in (text, note) if part)
        return "", ""

    def _model_text(self) -> str:
        text = self.tr("Questions are answered by a model that runs on this machine; nothing is sent anywhere.")
        row = self._row
        if row is None:
            return text
        parts = [each.title for each in self._pack]
        if self._pack_size:
            parts.append(self.tr("{} to download").format(size_text(self._pack_size)))
        if row.source:
            parts.append(self.tr("from {}").format(source_text(row.source)))
        parts.append(self.tr("licence {}").format(row.licence))
        parts.append(note_text(row))
        better = self._guidance.chat.row if self._guidance is not None else None
        if better is not None and better.id != row.id:
            size = size_text(better.download_size or better.size)
            hint = self.tr("For this machine {model} ({size}) is recommended; it is among the models.")
            parts.append("\n" + hint.format(model=better.title, size=size))
        return f"{text}\n\n" + "\n".join(part for part in parts if part)

    @property
    def _pack_size(self) -> int:
        """Bytes to download: what the person waits and pays for."""
        return sum(row.download_size for row in self._pack)

    def _show_parts(self) -> None:
        is_missing, is_working = self._state is Start.NO_MODEL, self.tasks.is_running
        self._picture.setVisible(self._state is not Start.UNKNOWN)
        self.install_button.setVisible(is_missing and self._row is not None and not is_working)
        is_small = self._state is Start.READY and self._model is not None and self._model.is_small
        self.models_button.setVisible((is_missing or is_small) and not is_working)
        self._work.import_button.setVisible(is_missing and not is_working)
        self._work.setVisible(is_working)
        if not is_missing and not is_working:
            self._work.notice.clear()
        has_questions = self._state is Start.READY and bool(self._buttons)
        self._suggestions_title.setVisible(has_questions)
        for button in self._buttons:
            button.setVisible(has_questions)
        if self._row is not None:
            size = size_text(self._pack_size) if self._pack_size else ""
            text = self.tr("Install ({})").format(size) if size else self.tr("Install")
            self.install_button.setText(text)
            self.install_button.setAccessibleName(self.tr("Install {}").format(self._row.title))
        self._refresh_colours()

    @Slot(object)
    def _on_guidance(self, guidance: Guidance) -> None:
        self._guidance = guidance

    @Slot(object)
    def _on_facts(self, facts: ModelFacts) -> None:
        self._row = next((row for row in facts.rows if row.id == self._model_id), None)
        self._pack = [] if self._row is None else [self._row]
        if self._row is not None and self._row.is_chat_default:  # what the pack brings besides comes with it
            more = (row for row in facts.rows if row.is_chat_default and not row.installed_at)
            self._pack += [row for row in more if row.id != self._model_id]
        if self._state is Start.NO_MODEL:
            self.text.setText(self._model_text())
        self._show_parts()

    @Slot()
    def _on_install(self) -> None:
        # Size and source stand beside the button, so pressing it is the permission that "ask" asks for.
        is_never = self._policy is NetworkPolicy.NEVER
        ids = [row.id for row in self._pack] or [self._model_id]
        self.tasks.install(ids, NetworkPolicy.NEVER if is_never else NetworkPolicy.ALLOW)

    @Slot()
    def _on_question(self) -> None:
        button = self.sender()
        if isinstance(button, SuggestionButton):
            self.question_chosen.emit(button.question)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_questions"):
            self._refresh_colours()

    def _refresh_colours(self) -> None:
        tint = theme.active_colours().text_muted
        self._picture.setPixmap(icons.pixmap(_ICONS[self._state], tokens.ICON_LARGE, tint, self.devicePixelRatioF()))
