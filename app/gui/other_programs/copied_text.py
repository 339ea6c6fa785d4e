"""A text that is there to be copied: a field that can be selected, and a button that copies. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens


class CopyButton(QPushButton):
    """Copies, and says for the moment that it did."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Be the button of what has that name."""
        super().__init__(parent)
        self.setText(self.tr("Copy"))
        self.setAccessibleName(self.tr("Copy: {}").format(name))
        self.setAutoDefault(False)
        icons.set_icon(self, "copy")

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.setText(self.tr("Copied"))
        icons.set_icon(self, "check")

    def forget(self) -> None:
        """Offer to copy again."""
        self.setText(self.tr("Copy"))
        icons.set_icon(self, "copy")


class CopiedLine(QWidget):
    """One line: an address, a secret. It reads from left to right in every window."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Show nothing yet; the name says what it is."""
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setAccessibleName(name)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setFont(theme.fixed_font())
        self.button = CopyButton(name, self)
        self.button.clicked.connect(self._on_copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.button.forget()

    def _on_copy(self) -> None:
        self.button.copy(self.line.text())


class CopiedLines(QWidget):
    """Several lines, such as a command."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Show nothing yet; the name says what it is."""
        super().__init__(parent)
        self.box = QPlainTextEdit(self)
        self.box.setReadOnly(True)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(name)
        self.box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.box.setFont(theme.fixed_font())
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.button = CopyButton(name, self)
        self.button.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_HALF)
        column.addWidget(self.box)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.box.setPlainText(text)
        self.button.forget()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the height of the lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = self.box.blockCount() + 1  # one for the bar that shows where a line goes on
        margin = 2 * (self.box.frameWidth() + round(self.box.document().documentMargin()))
        self.box.setFixedHeight(lines * self.box.fontMetrics().lineSpacing() + margin)

    def _on_copy(self) -> None:
        self.button.copy(self.box.toPlainText())
