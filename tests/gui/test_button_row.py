from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.button_row import ButtonRow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def make(qtbot: QtBot, width: int) -> tuple[QWidget, list[QPushButton]]:
    window = QWidget()
    qtbot.addWidget(window)
    buttons = [QPushButton(text, window) for text in ("First button", "Second button", "Third")]
    layout = QVBoxLayout(window)
    layout.addWidget(ButtonRow(buttons, window))
    layout.addStretch(1)
    window.resize(width, 300)
    window.show()
    return window, buttons


def test_side_by_side_where_there_is_room_and_mirrored(qtbot: QtBot) -> None:
    window, (first, second, third) = make(qtbot, 600)
    assert first.x() < second.x() < third.x()
    assert first.y() == second.y() == third.y()
    assert all(button.height() >= button.sizeHint().height() for button in (first, second, third))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert first.x() > second.x() > third.x()


def test_above_each_other_in_a_narrow_window(qtbot: QtBot) -> None:
    window, (first, second, third) = make(qtbot, 150)
    assert window.isVisible()
    assert first.y() + first.height() <= second.y()
    assert second.y() + second.height() <= third.y()
    parent = third.parentWidget()
    assert parent is not None
    assert third.geometry().bottom() <= parent.rect().bottom()


def test_as_many_beside_each_other_as_there_is_room_for(qtbot: QtBot) -> None:
    window, (first, second, third) = make(qtbot, 600)
    window.resize(first.width() + second.width() + third.width() // 2 + 40, 300)
    assert first.y() == second.y()
    assert second.x() > first.x()
    assert third.x() == first.x()
    assert third.y() >= first.y() + first.height()
    row = third.parentWidget()
    assert row is not None
    assert row.height() == row.heightForWidth(row.width()) < 3 * first.height()


def test_follows_another_text(qtbot: QtBot) -> None:
    window, (first, second, _) = make(qtbot, 600)
    assert window.isVisible()
    before = second.x()
    first.setText("A much longer text than before")
    qtbot.waitUntil(lambda: second.x() > before)
