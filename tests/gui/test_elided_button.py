from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionButton
from pytestqt.qtbot import QtBot

from app.gui import icons
from app.gui.elided_button import ElidedButton


def test_words_that_do_not_fit_end_with_an_ellipsis_and_are_told_in_the_tip(qtbot: QtBot) -> None:
    button = ElidedButton("Import from a folder…")
    qtbot.addWidget(button)
    icons.set_icon(button, "folder-input")
    button.setMinimumWidth(1)
    wide = button.sizeHint()
    button.resize(wide)
    button.show()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert (option.text, button.toolTip()) == ("Import from a folder…", "")
    button.resize(wide.width() * 2 // 3, wide.height())
    button.initStyleOption(option)
    assert option.text.startswith("Import")
    assert option.text.endswith("…")
    assert len(option.text) < len(button.text())
    assert button.toolTip() == button.text() == "Import from a folder…"
