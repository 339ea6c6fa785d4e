"""The top of the chat: what is asked, which model answers, and the menu of conversations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.chat_panel.subject import Scope, Subject
from app.gui.elided_label import ElidedLabel
from app.gui.settings_dialog.model_wording import note_of
from app.services.language_model.port import ModelInfo
from core.chat import ChatRole, Conversation

_MOST_EARLIER = 20
_QUESTION_CHARACTERS = 60


class ChatHeader(QWidget):
    """Buttons with menus. GUI thread only."""

    document_chosen = Signal()
    """The open document shall be asked."""
    selection_chosen = Signal(object)
    """Chosen documents shall be asked (tuple of ids)."""
    library_chosen = Signal()
    """The whole library shall be asked."""
    conversation_chosen = Signal(str)
    """An earlier conversation shall be shown: its id."""

    def __init__(self, chosen: Callable[[], Sequence[str]], parent: QWidget) -> None:
        """Build the bar; ``chosen`` returns the documents that are chosen in the lists."""
        super().__init__(parent)
        self._chosen = chosen
        self._subject = Subject(Scope.DOCUMENT)
        self.subject_button = QToolButton(self)
        self.subject_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.subject_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.subject_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.subject_button.setAutoRaise(True)
        self.subject_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.subject_menu = QMenu(self.subject_button)
        self.subject_menu.setTitle(self.tr("What is asked"))
        group = QActionGroup(self)
        self.document_action = self._make(self.subject_menu, self.tr("This document"), "file-text")
        self.selection_action = self._make(self.subject_menu, self.tr("The selected documents"), "files")
        self.library_action = self._make(self.subject_menu, self.tr("The whole library"), "library")
        for action in (self.document_action, self.selection_action, self.library_action):
            action.setCheckable(True)
            group.addAction(action)
        self.document_action.triggered.connect(self.document_chosen)
        self.selection_action.triggered.connect(self._on_selection)
        self.library_action.triggered.connect(self.library_chosen)
        self.subject_menu.aboutToShow.connect(self._on_subject_menu)
        self.subject_button.setMenu(self.subject_menu)

        self.new_button = QToolButton(self)
        self.new_button.setAutoRaise(True)
        self.new_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button = QToolButton(self)
        self.menu_button.setAutoRaise(True)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setAccessibleName(self.tr("Conversations"))
        self.menu_button.setToolTip(self.tr("Conversations, export, copy, delete"))
        icons.set_icon(self.menu_button, "ellipsis-vertical")
        self.menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the dots say it
        self.menu = QMenu(self.menu_button)
        self.menu.setTitle(self.tr("Conversations"))
        self.new_action = self._make(self.menu, self.tr("New conversation"), "message-square-plus")
        self.earlier_menu = self.menu.addMenu(self.tr("Earlier conversations"))
        icons.set_icon(self.earlier_menu.menuAction(), "history")
        self.menu.addSeparator()
        self.export_action = self._make(self.menu, self.tr("Export as Markdown…"), "download")
        self.copy_action = self._make(self.menu, self.tr("Copy the conversation"), "copy")
        self.menu.addSeparator()
        self.delete_action = self._make(self.menu, self.tr("Delete the conversation…"), "trash-2")
        self.menu.addSeparator()
        self.models_action = self._make(self.menu, self.tr("Models…"), "brain")
        self.menu_button.setMenu(self.menu)
        self.new_button.setDefaultAction(self.new_action)
        self.new_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.new_button.setAccessibleName(self.tr("New conversation"))

        self.model = ElidedLabel("", self, is_muted=True)
        self.model.setFont(theme.scaled_font(self.font(), tokens.TYPE_CAPTION))
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_HALF)
        row.addWidget(self.subject_button)
        row.addStretch(1)
        row.addWidget(self.new_button)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_HALF)
        column.addLayout(row)
        column.addWidget(self.model)
        self.show_subject(self._subject)
        self.show_model(None)

    def show_subject(self, subject: Subject) -> None:
        """Say what is asked."""
        self._subject = subject
        if subject.scope is Scope.LIBRARY:
            text, icon = self.tr("Library"), "library"
        elif subject.scope is Scope.SELECTION:
            text, icon = self.tr("%n document(s)", "", len(subject.document_ids)), "files"
        else:
            text, icon = self.tr("This document"), "file-text"
        self.subject_button.setText(text)
        self.subject_button.setAccessibleName(self.tr("What is asked: {}").format(text))
        self.subject_button.setToolTip(self.tr("Choose what is asked"))
        icons.set_icon(self.subject_button, icon)

    def show_model(self, model: ModelInfo | None) -> None:
        """Say which model answers, and honestly what it can do."""
        text = "" if model is None else " – ".join(part for part in (model.name, note_of(model.id, model.note)) if part)
        self.model.setText(text)
        self.model.setVisible(bool(text))

    def show_conversations(self, shown: Conversation | None, earlier: Sequence[Conversation], *, is_busy: bool) -> None:
        """Offer what can be done with the conversation, and the earlier ones."""
        has_any = shown is not None and bool(shown.messages)
        for action in (self.export_action, self.copy_action):
            action.setEnabled(has_any)
        self.delete_action.setEnabled(has_any and not is_busy)
        self.new_action.setEnabled(has_any and not is_busy)
        self.earlier_menu.clear()
        others = [each for each in earlier if shown is None or each.id != shown.id][:_MOST_EARLIER]
        for conversation in others:
            action = self.earlier_menu.addAction(_title_of(conversation))
            action.setData(conversation.id)
            action.triggered.connect(self._on_earlier)
        self.earlier_menu.menuAction().setEnabled(bool(others) and not is_busy)

    def _make(self, menu: QMenu, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon)
        menu.addAction(action)
        return action

    @Slot()
    def _on_subject_menu(self) -> None:
        count = len(self._chosen())
        self.selection_action.setText(
            self.tr("The %n selected document(s)", "", count) if count > 1 else self.tr("The selected documents")
        )
        self.selection_action.setEnabled(count > 1)
        self.document_action.setChecked(self._subject.scope is Scope.DOCUMENT)
        self.selection_action.setChecked(self._subject.scope is Scope.SELECTION)
        self.library_action.setChecked(self._subject.scope is Scope.LIBRARY)

    @Slot()
    def _on_selection(self) -> None:
        self.selection_chosen.emit(tuple(self._chosen()))

    @Slot()
    def _on_earlier(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.conversation_chosen.emit(str(action.data()))


def _title_of(conversation: Conversation) -> str:
    """Return the date of a conversation and its first question, for an entry of a menu."""
    question = next((each.content for each in conversation.messages if each.role is ChatRole.USER), "")
    question = " ".join(question.split())
    if len(question) > _QUESTION_CHARACTERS:
        question = f"{question[:_QUESTION_CHARACTERS]}…"
    moment = QDateTime.fromSecsSinceEpoch(int(conversation.created_at))
    day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    return f"{day}  {question}".replace("&", "&&")
