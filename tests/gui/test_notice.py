"""Where the button of a message stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.notice import Notice, Tone
from app.gui.page_view.message_bar import MessageBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "Der Leseprozess wurde unerwartet beendet. Erneut versuchen; tritt es wieder auf, im Protokoll nachsehen."


def shown_in(qtbot: QtBot, part: QWidget, width: int) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    part.setParent(window)
    layout = QVBoxLayout(window)
    layout.addWidget(part)
    layout.addStretch(1)
    window.resize(width, 400)
    window.show()
    return window


def test_the_button_of_a_message_stands_beside_the_text_or_below_it(qtbot: QtBot) -> None:
    notice = Notice()
    window = shown_in(qtbot, notice, 900)
    notice.show_message(Tone.DANGER, LONG, "Noch einmal versuchen", can_dismiss=True)
    text, button = notice.findChild(QLabel), notice.findChild(QPushButton)
    assert text is not None
    assert button is not None
    qtbot.waitUntil(lambda: button.x() > text.x() + text.width())
    window.resize(300, 400)
    qtbot.waitUntil(lambda: button.y() >= text.y() + text.height())
    assert button.x() == text.x()
    assert text.width() > 200  # not a column of single words
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: button.x() + button.width() == text.x() + text.width())
    window.resize(900, 400)
    qtbot.waitUntil(lambda: button.x() + button.width() < text.x())


def test_a_short_message_keeps_its_button_beside_it(qtbot: QtBot) -> None:
    notice = Notice()
    window = shown_in(qtbot, notice, 260)
    notice.show_message(Tone.INFO, "1 file taken.", "Undo")
    text, button = notice.findChild(QLabel), notice.findChild(QPushButton)
    assert text is not None
    assert button is not None
    qtbot.waitUntil(lambda: button.x() > text.x() + text.width() > 0)
    assert window.isVisible()


def test_the_buttons_above_a_narrow_page_stand_below_the_text(qtbot: QtBot) -> None:
    first = QWidget()
    qtbot.addWidget(first)
    bar = MessageBar(first)
    window = shown_in(qtbot, bar, 320)
    bar.show_text("It cannot be read. Check that its drive is connected.", can_retry=True, can_find=True)
    text = next(label for label in bar.findChildren(QLabel) if label.text().startswith("It cannot"))
    buttons = bar.findChild(QPushButton)
    assert buttons is not None
    place = buttons.parentWidget()
    assert place is not None
    qtbot.waitUntil(lambda: place.y() >= text.y() + text.height())
    window.resize(900, 400)
    qtbot.waitUntil(lambda: place.x() >= text.x() + text.width())
