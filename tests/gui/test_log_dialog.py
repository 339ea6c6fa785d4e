from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.gui.log_dialog import LogDialog
from app.gui.services import GuiServices
from tests.fakes.gui_services import make_services

_LOG = """2026-01-31 10:00:00,123 42 app.a WARNING the file Secret plan.pdf is odd
2026-01-31 10:00:01,123 42 app.b ERROR it failed: /home/someone/Secret plan.pdf
Traceback (most recent call last):
ValueError: text of a page
"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[GuiServices]:
    services = make_services(tmp_path)
    yield services
    services.journal.close()
    services.library.close()


def click(dialog: LogDialog, text: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == text).click()


def test_levels_refresh_and_report(qtbot: QtBot, services: GuiServices) -> None:
    services.paths.logs.mkdir(parents=True)
    services.paths.log_file.write_text(_LOG, encoding="utf-8")
    dialog = LogDialog(services, "1.2.3")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Secret plan.pdf is odd" in dialog.text.toPlainText())
    assert "ValueError: text of a page" in dialog.text.toPlainText()
    dialog.level.setCurrentText("Errors only")
    assert "is odd" not in dialog.text.toPlainText()
    assert "it failed" in dialog.text.toPlainText()
    with services.paths.log_file.open("a", encoding="utf-8") as stream:
        stream.write("2026-01-31 10:00:02,123 42 app.c ERROR once more\n")
    click(dialog, "Refresh")
    qtbot.waitUntil(lambda: "once more" in dialog.text.toPlainText())
    click(dialog, "Copy report")
    report = QGuiApplication.clipboard().text()
    assert "Pagesight 1.2.3" in report
    assert "it failed: …" in report
    assert "once more" in report
    assert not [secret for secret in ("Secret", "someone", "text of a page") if secret in report]


def test_no_log_yet(qtbot: QtBot, services: GuiServices) -> None:
    dialog = LogDialog(services, "1")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.text.placeholderText() != "")
    click(dialog, "Show in folder")
    assert "no log file" in dialog._notice.text
