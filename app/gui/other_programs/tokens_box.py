"""The tokens of the HTTP API: the list, a new one, other limits, the end of one. GUI thread only."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.button_row import ButtonRow
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.other_programs.copied_text import CopiedLine
from app.gui.other_programs.token_dialog import TokenDialog
from app.gui.other_programs.token_table import NAME, TokenRow, TokenTable, load_rows
from app.gui.qt_jobs import run_in_background
from app.gui.question_box import confirm
from app.gui.row_table import row_table
from app.gui.wrapped_label import WrappedLabel
from app.services.accounts.port import Accounts, Token, TokenLimits
from core.errors import AppError

_LINES = 8  # of text, the table's least height


class TokensBox(QWidget):
    """Nothing of the database is asked on the GUI thread."""

    secret_shown = Signal(str)
    """A token was made and its secret is seen; "" when it is not seen any more."""

    def __init__(self, accounts: Accounts, parent: QWidget) -> None:
        """Load the list in the background."""
        super().__init__(parent)
        self._accounts = accounts
        self._chosen_id = ""
        self._revoking = ""
        self.model = TokenTable(self)
        self.table = self._make_table()
        self._empty = WrappedLabel(
            self.tr("There is no token yet. Make one for each program, so that one can be revoked without the others."),
            self,
            is_muted=True,
        )
        self.notice = Notice(self)
        self.new = self._button(self.tr("New token…"), "plus")
        self.new.clicked.connect(self._on_new)
        self.limits = self._button(self.tr("Limits…"), "sliders-horizontal")
        self.limits.clicked.connect(self._on_limits)
        self.revoke = self._button(self.tr("Revoke…"), "ban")
        self.revoke.clicked.connect(self._on_revoke)

        self.secret_box = QWidget(self)
        self._secret_notice = Notice(self.secret_box)
        self.secret = CopiedLine(self.tr("The new token"), self.secret_box)
        self.done = self._button(self.tr("I have copied it"), "check")
        self.done.clicked.connect(self.hide_secret)
        secret = QVBoxLayout(self.secret_box)
        secret.setContentsMargins(0, 0, 0, 0)
        secret.setSpacing(tokens.SPACE)
        secret.addWidget(self._secret_notice)
        secret.addWidget(self.secret)
        secret.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeading)
        self.secret_box.hide()

        buttons = ButtonRow((self.new, self.limits, self.revoke), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self.secret_box)
        layout.addWidget(self._empty)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        layout.addWidget(self.notice)
        self._show_rows(())
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        run_in_background(self, partial(load_rows, self._accounts), self._on_rows, self._on_failed)

    def current(self) -> TokenRow | None:
        """Return the chosen token."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def hide_secret(self) -> None:
        """Show the secret no more; nobody can look it up again."""
        had_focus = self.secret_box.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.secret.set_text("")
        self.secret_box.hide()
        self.secret_shown.emit("")
        if had_focus:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_table(self) -> QTableView:
        table = row_table(self.model, self.tr("Tokens"), self)
        table.setAlternatingRowColors(True)
        table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        return table

    def _button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.removesuffix("…"))
        button.setAutoDefault(False)
        icons.set_icon(button, icon_name)
        return button

    def _show_rows(self, rows: tuple[TokenRow, ...]) -> None:
        current = self.current()
        wanted = self._chosen_id or (current.token.id if current is not None else "")
        self.model.set_rows(rows)
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        place = self.model.row_of(wanted)
        if rows:
            self.table.setCurrentIndex(self.model.index(max(0, place), NAME))
        self._chosen_id = ""
        self._on_selected()

    def _on_rows(self, rows: tuple[TokenRow, ...]) -> None:
        self._show_rows(rows)

    def _on_selected(self) -> None:
        current = self.current()
        can_change = current is not None and not current.token.is_revoked
        self.limits.setEnabled(can_change)
        self.revoke.setEnabled(can_change)

    def _on_new(self) -> None:
        dialog = TokenDialog(None, self)
        dialog.chosen.connect(self.make)
        self._open(dialog)

    def make(self, name: str, limits: TokenLimits) -> None:
        """Make a token and show its secret this once."""
        self.notice.clear()
        run_in_background(self, partial(self._accounts.create, name, limits), self._on_made, self._on_failed)

    def _on_made(self, made: tuple[Token, str]) -> None:
        token, secret = made
        self._chosen_id = token.id
        self.secret.set_text(secret)
        self._secret_notice.show_message(
            Tone.WARNING,
            self.tr(
                "This is the token “{}”. Copy it now: it is shown only this once, and only a hash of it is kept."
            ).format(token.name),
        )
        self.secret_box.show()
        self.secret.button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._scroll_to_secret)  # when it has its place
        self.secret_shown.emit(secret)
        self.refresh()

    def _scroll_to_secret(self) -> None:
        step = self.parentWidget()
        while step is not None and not isinstance(step, QScrollArea):
            step = step.parentWidget()
        if step is not None:
            across = step.horizontalScrollBar().value()
            step.ensureWidgetVisible(self.secret_box, 0, tokens.SPACE_4)
            step.horizontalScrollBar().setValue(across)  # lines begin where they are looked for

    def _on_limits(self) -> None:
        current = self.current()
        if current is None:
            return
        dialog = TokenDialog(current.token, self)
        dialog.setProperty("token", current.token.id)
        dialog.chosen.connect(self._on_limits_chosen)
        self._open(dialog)

    def _on_limits_chosen(self, name: str, limits: TokenLimits) -> None:
        sender = self.sender()
        token_id = str(sender.property("token")) if sender is not None else name
        self.notice.clear()
        run_in_background(self, partial(self._accounts.change, token_id, limits), self._on_changed, self._on_failed)

    def _on_revoke(self) -> None:
        current = self.current()
        if current is None:
            return
        self._revoking = current.token.id
        confirm(
            self,
            self.tr("Revoke"),
            self.tr("Revoke the token “{}”?").format(current.token.name),
            self.tr("Programs that use it are refused from now on. It cannot be put into use again; its results stay."),
            self.tr("Revoke"),
            self._on_revoke_agreed,
            is_grave=True,
        )

    def _on_revoke_agreed(self) -> None:
        self.notice.clear()
        run_in_background(self, partial(self._accounts.revoke, self._revoking), self._on_changed, self._on_failed)

    def _on_changed(self, token: Token) -> None:
        self._chosen_id = token.id
        self.refresh()

    def _on_failed(self, error: AppError) -> None:
        self.notice.show_message(Tone.DANGER, error_text(error))

    def _open(self, dialog: TokenDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
