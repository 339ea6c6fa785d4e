"""The field in which the lines of a block are edited, at their place in the text."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.gui import theme, tokens


class BlockField(QTextEdit):
    """Holds one row for each line; Enter takes the text over, Shift+Enter begins a row, Esc leaves. GUI thread only.

    Not a QPlainTextEdit, which sets paragraphs of right-to-left text flush left.
    What is typed is never lost: the field also takes it over when it loses the focus.
    """

    accepted = Signal()
    """What is written here shall be taken over."""
    left = Signal()
    """What is written here shall be forgotten."""
    step_requested = Signal(int)
    """It shall be taken over, and the next (1) or previous (-1) block be edited."""

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until ``begin``."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.Box)
        self.setTabChangesFocus(False)
        self.setAcceptRichText(False)
        self.setAccessibleName(self.tr("Lines of the block"))
        self.setAccessibleDescription(self.tr("Enter takes the text over, Shift+Enter begins a line, Esc leaves it"))
        self.document().setDocumentMargin(tokens.SPACE_HALF)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.hide()

    def begin(self, rows: list[str], row: int, position: int, direction: Qt.LayoutDirection) -> None:
        """Show rows of text and put the caret at a position of one of them."""
        accent = theme.active_colours().accent
        self.setStyleSheet(f"BlockField {{ border: {tokens.FOCUS_BORDER}px solid {accent}; }}")
        option = QTextOption()
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        self.setPlainText("\n".join(rows))
        block = self.document().findBlockByNumber(min(row, len(rows) - 1))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(position, block.length() - 1))
        self.setTextCursor(cursor)
        self.show()
        self.raise_()
        self.setFocus()

    def rows(self) -> list[str]:
        """Return what is written, one text for each row."""
        return self.toPlainText().split("\n")

    def needed_height(self, width: int) -> int:
        """Return the height that shows all rows at a width, pixels."""
        self.document().setTextWidth(width - 2 * tokens.FOCUS_BORDER)
        return ceil(self.document().size().height()) + 2 * tokens.FOCUS_BORDER

    def place(self, area: QRect) -> None:
        """Cover an area of the parent, and more of it downwards where the rows need it."""
        height = max(area.height(), self.needed_height(area.width()))
        parent = self.parentWidget()
        room = parent.height() if parent is not None else height
        height = min(height, room)
        top = max(0, min(area.top(), room - height))
        self.setGeometry(area.left(), top, area.width(), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take over, leave, or go to the block beside."""
        key = event.key()
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_shifted) or key == Qt.Key.Key_F2:
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.step_requested.emit(-1 if key == Qt.Key.Key_Backtab or is_shifted else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the text over when the person goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self.isVisible():
            self.accepted.emit()

    def event(self, event: QEvent) -> bool:
        """Keep keys that the window would take for shortcuts, such as Esc."""
        own = (Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)
