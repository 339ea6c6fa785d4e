"""What the middle of the window shows while there is no page: what to do, what is awaited, or what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.password_bar import PasswordBar
from core.text import shown_name

if TYPE_CHECKING:
    from app.gui.queue.rows import QueueRow, RowState

_TEXT_WIDTH = 56  # characters a line of the hint holds at most


class StartPage(QWidget):
    """A symbol, a sentence, a hint, and buttons for what can be done."""

    password_given = Signal(int, str)
    """The password of a protected file was typed: key of its row, password."""

    def __init__(self, begin: list[QAction], parent: QWidget | None = None) -> None:
        """Show the invitation to drop files.

        Args:
            begin: What to offer while nothing is chosen; the first is the usual one.
            parent: Owner.
        """
        super().__init__(parent)
        self._row: QueueRow | None = None
        self._shown_state: RowState | None = None
        self._is_next = False
        self._symbol = QLabel()
        self._symbol.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel()
        self._title.setFont(theme.scaled_font(self.font(), tokens.TYPE_TITLE, is_bold=True))
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setMinimumWidth(min(420, _TEXT_WIDTH * self.fontMetrics().averageCharWidth()))
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.password_bar = PasswordBar(self)
        self.password_bar.password_given.connect(self._on_password)
        self._begin = _Buttons(begin, self)
        self._again = _Buttons([], self)

        column = QVBoxLayout()
        column.setSpacing(tokens.SPACE_2)
        column.addStretch(2)
        column.addWidget(self._symbol)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.password_bar)
        column.addWidget(self._begin)
        column.addWidget(self._again)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, tokens.SPACE_4, tokens.SPACE_4, tokens.SPACE_4)
        layout.addStretch(1)
        layout.addLayout(column, 4)
        layout.addStretch(1)
        self.show_row(None)

    def offer_again(self, again: list[QAction]) -> None:
        """Say what to offer for a file that could not be read."""
        self._again.add(again)

    def show_row(self, row: QueueRow | None, *, is_next: bool = False) -> None:
        """Say how a file stands that has no page to show; without a file, invite.

        Args:
            row: The file.
            is_next: Whether it waits for no other file.
        """
        self._row, self._is_next = row, is_next
        self._shown_state = None if row is None else row.state
        self._begin.setVisible(row is None)
        if row is not None:
            self._show_state(row)
            return
        self._again.hide()
        self.password_bar.clear()
        self._say(
            "file-down",
            self.tr("Drop pictures and PDFs here"),
            self.tr(
                "They are read on this computer and nothing is sent anywhere. "
                "You can also open files or folders, or paste a picture."
            ),
        )

    def follow(self, row: QueueRow, *, is_next: bool) -> None:
        """Say it anew where the row shown has come to be the next, or to be read."""
        if row is self._row and (is_next is not self._is_next or row.state is not self._shown_state):
            self.show_row(row, is_next=is_next)

    def _show_state(self, row: QueueRow) -> None:
        # Imported here: the window is shown before the queue is loaded.
        from app.gui.queue import wording
        from app.gui.queue.rows import RowState
        from core.errors import PasswordWrongError

        self._again.setVisible(row.can_retry and not row.needs_password)
        if row.needs_password:
            self.password_bar.ask(is_wrong=isinstance(row.error, PasswordWrongError))
            self._say("lock", shown_name(row.name), "")
            return
        self.password_bar.clear()
        if row.state is RowState.FAILED:
            self._say("circle-x", shown_name(row.name), wording.state_details(row))
        elif row.state is RowState.CANCELLED:
            self._say("ban", shown_name(row.name), self.tr("It was stopped before the first page was read."))
        elif row.state is RowState.WAITING:
            about_to = self.tr("It is about to be read.")
            waits = self.tr("It waits for the files before it.")
            self._say("clock", shown_name(row.name), about_to if self._is_next else waits)
        elif row.is_deleted:
            self._say("ban", shown_name(row.name), wording.state_details(row))
        elif row.served is not None:
            hint = self.tr("Another program has sent it. Its text can be seen when it has been read.")
            self._say("scan-text", shown_name(row.name), hint)
        else:
            self._say("scan-text", shown_name(row.name), self.tr("It is being opened."))

    def refresh(self) -> None:
        """Show the same anew, after the row has changed."""
        self.show_row(self._row, is_next=self._is_next)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the symbol in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_again"):
            self.refresh()

    @Slot(str)
    def _on_password(self, password: str) -> None:
        if self._row is not None:
            self.password_given.emit(self._row.key, password)

    def _say(self, symbol: str, title: str, hint: str) -> None:
        colours = theme.active_colours()
        tint = colours.danger if symbol == "circle-x" else colours.text_muted
        self._symbol.setPixmap(icons.pixmap(symbol, tokens.ICON_LARGE, tint, self.devicePixelRatioF()))
        self._title.setText(title)
        self._hint.setText(hint)


class _Buttons(QWidget):
    """Push buttons for actions, side by side in the middle."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, tokens.SPACE, 0, 0)
        self._row.setSpacing(tokens.SPACE)
        self._row.addStretch()
        self._row.addStretch()
        self.add(actions)

    def add(self, actions: list[QAction]) -> None:
        for number, action in enumerate(actions):
            button = QPushButton(action.text())
            icons.set_icon(button, str(action.property(icons.NAME_PROPERTY)))
            button.setAccessibleName(action.text().replace("&", ""))
            button.setToolTip(action.toolTip())
            button.setDefault(number == 0)
            button.clicked.connect(action.trigger)
            button.setMinimumHeight(tokens.SPACE_4)
            self._row.insertWidget(self._row.count() - 1, button)
