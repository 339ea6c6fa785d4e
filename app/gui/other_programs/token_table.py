"""The tokens as a table: name, first characters, dates, pages used. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt

from app.gui import icons, theme
from app.gui.export_dialog.wording import isolated
from app.gui.row_model import Index, RowModel
from app.services.accounts.port import Accounts, Caller, Token, Usage

NAME, HINT, CREATED, USED_AT, PAGES, STATE = range(6)


@dataclass(frozen=True, slots=True)
class TokenRow:
    """A token and what was used this month."""

    token: Token
    usage: Usage


def load_rows(accounts: Accounts) -> tuple[TokenRow, ...]:
    """Return all tokens, those in use first, then the newest first. Any thread but the GUI's."""
    rows = [TokenRow(token, accounts.usage(Caller(token.id, token))) for token in accounts.tokens()]
    return tuple(sorted(rows, key=lambda row: row.token.is_revoked))


class TokenTable(RowModel):
    """One row a token."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(
            self.tr("Token"),
            self.tr("Begins with"),
            self.tr("Made"),
            self.tr("Last used"),
            self.tr("Pages this month"),
            self.tr("State"),
        )
        self._rows: tuple[TokenRow, ...] = ()

    def set_rows(self, rows: Sequence[TokenRow]) -> None:
        """Show how the tokens stand now."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> TokenRow | None:
        """Return a token by its row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, token_id: str) -> int:
        """Return the row of a token, -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row.token.id == token_id), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        token = row.token
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return f"{token.name}, {self._text(row, STATE)}, {self._text(row, PAGES)}"
        if role == Qt.ItemDataRole.ForegroundRole and token.is_revoked:
            return theme.colour(theme.active_colours().text_muted)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            colours = theme.active_colours()
            return icons.icon("ban", colours.text_muted) if token.is_revoked else icons.icon("key", colours.success)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PAGES:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: TokenRow, column: int) -> str:
        token, locale = row.token, QLocale()
        if column == PAGES:
            used = locale.toString(row.usage.used)
            return used if row.usage.cap is None else self.tr("{} of {}").format(used, locale.toString(row.usage.cap))
        if column == USED_AT:
            return self.tr("never") if token.last_used_at is None else _date(token.last_used_at)
        return {
            NAME: token.name,
            HINT: isolated(f"{token.hint}…"),
            CREATED: _date(token.created_at),
            STATE: self.tr("revoked") if token.is_revoked else self.tr("in use"),
        }[column]


def _date(seconds: float) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)).date(), QLocale.FormatType.ShortFormat)
