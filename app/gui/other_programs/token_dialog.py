"""Asks for the name and the limits of a token. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from app.services.accounts.port import Token, TokenLimits

_MOST_PAGES = 1_000_000_000
_ANY_A_MONTH = -1  # 0 is a limit, too: nothing at all
_ANY_A_FILE = 0
_MOST_CHARGE = 1_000
_HIGHEST = 5
_NAME_LENGTH = 100


class TokenDialog(QDialog):
    """A new token, or other limits for one that exists."""

    chosen = Signal(str, object)
    """What was filled in: name, limits (TokenLimits)."""

    def __init__(self, token: Token | None = None, parent: QWidget | None = None) -> None:
        """Show the limits of a token; without one, ask for a new one."""
        super().__init__(parent)
        self._token = token
        self.setWindowTitle(self.tr("New token") if token is None else self.tr("Limits of the token"))
        limits = TokenLimits() if token is None else token.limits
        self.name = QLineEdit("" if token is None else token.name, self)
        self.name.setMaxLength(_NAME_LENGTH)
        self.name.setPlaceholderText(self.tr("What it is for, such as “invoices script”"))
        self.name.setReadOnly(token is not None)
        monthly = _ANY_A_MONTH if limits.monthly_pages is None else limits.monthly_pages
        per_file = _ANY_A_FILE if limits.file_pages is None else limits.file_pages
        self.monthly = self._spin(_ANY_A_MONTH, _MOST_PAGES, monthly, self.tr("any number"))
        self.per_file = self._spin(_ANY_A_FILE, _MOST_PAGES, per_file, self.tr("any number"))
        self.cpu_charge = self._spin(0, _MOST_CHARGE, limits.cpu_charge)
        self.vlm_charge = self._spin(0, _MOST_CHARGE, limits.vlm_charge)
        self.priority = self._spin(-_HIGHEST, _HIGHEST, limits.priority)

        form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_2)
        form.setVerticalSpacing(tokens.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Pages a month"), self.monthly),
            (self.tr("Pages a file"), self.per_file),
            (self.tr("Charge for a page, tier Fast"), self.cpu_charge),
            (self.tr("Charge for a page, tier Vision model"), self.vlm_charge),
            (self.tr("Priority"), self.priority),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        hint = WrappedLabel(
            self.tr(
                "Charges count against the pages of the month. Jobs of a token with a higher priority begin first. A "
                "program that has used its pages up is told so and gets nothing."
            ),
            self,
            is_muted=True,
        )
        self._buttons = QDialogButtonBox(self)
        text = self.tr("Make the token") if token is None else self.tr("Save")
        self._ok = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        for button in (self._ok, cancel):
            button.setAccessibleName(button.text())
        self._buttons.accepted.connect(self._on_ok)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.name.textChanged.connect(self._update)
        self._update()
        resize_to_text(self, 84, 20)

    def limits(self) -> TokenLimits:
        """Return what was filled in."""
        return TokenLimits(
            None if self.monthly.value() == _ANY_A_MONTH else self.monthly.value(),
            None if self.per_file.value() == _ANY_A_FILE else self.per_file.value(),
            self.cpu_charge.value(),
            self.vlm_charge.value(),
            self.priority.value(),
        )

    def _spin(self, lowest: int, highest: int, value: int, at_zero: str = "") -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(lowest, highest)
        spin.setGroupSeparatorShown(True)
        spin.setSpecialValueText(at_zero)
        spin.setValue(value)
        return spin

    def _update(self) -> None:
        self._ok.setEnabled(bool(self.name.text().strip()))

    def _on_ok(self) -> None:
        self.chosen.emit(self.name.text().strip(), self.limits())
        self.accept()
