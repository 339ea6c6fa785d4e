"""Questions that can be cancelled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.gui.question_box import confirm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Asker(QWidget):
    """Counts how often it was agreed with."""

    def __init__(self) -> None:
        super().__init__()
        self.agreed = 0

    def on_agreed(self) -> None:
        self.agreed += 1

    @property
    def boxes(self) -> list[QMessageBox]:
        return self.findChildren(QMessageBox)


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    asker = Asker()
    qtbot.addWidget(asker)
    asker.show()
    return asker


@pytest.mark.parametrize("is_destructive", [True, False])
def test_enter_never_loses_anything(qtbot: QtBot, asker: Asker, is_destructive: bool) -> None:
    confirm(asker, "Remove", "Remove it?", "It is gone then.", "Do it", asker.on_agreed, is_destructive=is_destructive)
    (box,) = asker.boxes
    assert box.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asker.boxes == [])
    assert asker.agreed == (0 if is_destructive else 1)


def test_what_was_asked_for_is_done_once_and_a_cancel_does_nothing(qtbot: QtBot, asker: Asker) -> None:
    for text, agreed in (("Do it", 1), ("Cancel", 1)):
        confirm(asker, "Remove", "Remove it?", "", "Do it", asker.on_agreed, is_grave=True)
        (box,) = asker.boxes
        assert box.icon() is QMessageBox.Icon.Warning
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()
        qtbot.waitUntil(lambda: asker.boxes == [])
        assert asker.agreed == agreed


def test_a_name_is_shown_as_it_is(asker: Asker) -> None:
    confirm(asker, "Remove", "Remove <h1>model</h1>?", "", "Do it", asker.on_agreed)
    (box,) = asker.boxes
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == "Remove <h1>model</h1>?"
    box.reject()
