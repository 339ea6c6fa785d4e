"""Questions before something that matters is done: they do not block, and go when answered. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.gui.button_words import name_buttons


def question_box(parent: QWidget, title: str, text: str, more: str = "", *, is_grave: bool = False) -> QMessageBox:
    """Return a question that can be cancelled; the caller adds the other answers and opens it.

    Args:
        parent: Owner; its window waits for the answer.
        title: Of the box.
        text: The question. Names of files in it are shown as they are, never as markup.
        more: What will come of it.
        is_grave: Whether it warns.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning if is_grave else QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    name_buttons(box)
    return box


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    more: str,
    agree: str,
    on_agreed: Callable[[], object],
    *,
    is_destructive: bool = True,
    is_grave: bool = False,
) -> None:
    """Ask whether something shall be done, and return at once.

    Args:
        parent: Owner; its window waits for the answer.
        title: Of the box.
        text: The question.
        more: What will come of it.
        agree: The answer that does it.
        on_agreed: Called with that answer; a method of ``parent`` or of something that lives as long.
        is_destructive: Whether something is lost: Enter cancels then, and agrees else.
        is_grave: Whether it warns.
    """
    box = question_box(parent, title, text, more, is_grave=is_grave)
    role = QMessageBox.ButtonRole.DestructiveRole if is_destructive else QMessageBox.ButtonRole.AcceptRole
    button = box.addButton(agree, role)
    if is_destructive:
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    else:
        box.setDefaultButton(button)
    button.clicked.connect(on_agreed)
    box.open()
