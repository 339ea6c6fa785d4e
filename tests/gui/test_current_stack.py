from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.current_stack import CurrentStack


def test_only_the_page_shown_asks_for_room(qtbot: QtBot) -> None:
    stack = CurrentStack()
    qtbot.addWidget(stack)
    wide, narrow = QWidget(), QWidget()
    wide.setMinimumSize(QSize(450, 100))
    narrow.setMinimumSize(QSize(250, 50))
    for page in (wide, narrow):
        stack.addWidget(page)
    assert stack.minimumSizeHint() == QSize(450, 100)
    stack.setCurrentWidget(narrow)
    assert stack.minimumSizeHint() == QSize(250, 50)
