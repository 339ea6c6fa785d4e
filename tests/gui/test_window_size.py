from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.window_size import resize_to_text


def test_window_grows_with_the_text_and_stays_on_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_to_text(window, 30, 10)
    small = window.size()
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    window.setFont(font)
    resize_to_text(window, 30, 10)
    assert window.width() > small.width()
    assert window.height() > small.height()
    resize_to_text(window, 10_000, 10_000)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()
