from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.button_words import name_buttons
from app.gui.translation import install_translations, ui_locale


def test_standard_buttons_read_as_the_windows_own(qtbot: QtBot, qapp: QApplication) -> None:
    install_translations(qapp, ui_locale("ar"))
    cancel = QCoreApplication.translate("SettingsDialog", "Cancel")
    close = QCoreApplication.translate("ExportDialog", "Close")
    assert "Cancel" not in (cancel, close)
    kinds = QDialogButtonBox.StandardButton
    dialog = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close)
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel)
    for each in (dialog, box):
        qtbot.addWidget(each)
        name_buttons(each)
        words = {button.text() for button in each.buttons()}
        assert {cancel, close} <= words
        names = {button.accessibleName() for button in each.buttons()}
        assert {cancel, close} <= names
