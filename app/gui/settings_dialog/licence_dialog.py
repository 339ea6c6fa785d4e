"""Shows the licence of a model that is not free for every use, and asks whether it is accepted. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui import tokens
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel


class LicenceDialog(QDialog):
    """One licence, whole."""

    agreed = Signal()
    """The person has accepted it."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        """Show a licence.

        Args:
            title: What is licensed.
            text: The licence, as its makers wrote it.
            parent: Owner.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licence"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head = WrappedLabel(
            self.tr("{} comes under a licence of its own, which limits who may use it and for what.").format(title),
            self,
        )
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English
        buttons = QDialogButtonBox(self)
        accept = buttons.addButton(self.tr("Accept the licence"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (accept, cancel):
            button.setAccessibleName(button.text())
        cancel.setDefault(True)
        accept.setAutoDefault(False)
        accept.clicked.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(head)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        resize_to_text(self, 90, 30)

    def _on_accept(self) -> None:
        self.agreed.emit()
        self.accept()
