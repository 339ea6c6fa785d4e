from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from app.gui.elided_combo import ElidedComboBox


def test_a_choice_that_does_not_fit_ends_with_an_ellipsis(qtbot: QtBot) -> None:
    combo = ElidedComboBox()
    qtbot.addWidget(combo)
    combo.addItem("Use it where it is good, and nowhere else in this document")
    combo.resize(90, combo.sizeHint().height())
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert combo.currentText().endswith("document")
    combo.resize(900, combo.height())
    combo.initStyleOption(option)
    assert option.currentText == combo.currentText()
