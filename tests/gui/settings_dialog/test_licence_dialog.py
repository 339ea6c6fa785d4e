from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.services import GuiServices
from app.gui.settings_dialog.licence_dialog import LicenceDialog
from app.gui.settings_dialog.models_page import ModelsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def press(widget: object, text: str) -> None:
    next(button for button in widget.findChildren(QPushButton) if button.text() == text).click()  # type: ignore[attr-defined]


def open_licence(page: ModelsPage) -> LicenceDialog:
    page.search.setText("indra")
    press(page, "Install")
    dialog = page.findChild(LicenceDialog)
    assert dialog is not None
    return dialog


def test_the_licence_is_shown_whole_before_anything_is_fetched(page: ModelsPage) -> None:
    dialog = open_licence(page)
    assert dialog.isVisible()
    assert "AGREEMENT" in dialog.text.toPlainText()
    assert "competes" in dialog.text.toPlainText()
    assert not page.tasks.is_running


def test_cancel_leaves_all_as_it_was(qtbot: QtBot, page: ModelsPage, services: GuiServices) -> None:
    press(open_licence(page), "Cancel")
    assert page.findChild(QMessageBox) is None
    assert services.models.terms_to_accept(("indra-lite",))


def test_accepted_once_it_is_not_asked_again(page: ModelsPage, services: GuiServices) -> None:
    press(open_licence(page), "Accept the licence")
    assert services.models.terms_to_accept(("indra-lite",)) == {}
    box = page.findChild(QMessageBox)  # the download is still asked about
    assert box is not None
    assert "Indra" in box.text()
