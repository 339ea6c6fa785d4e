from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.services import GuiServices
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.settings_dialog.model_table import SIZE, STATE, TITLE, ModelKind
from app.gui.settings_dialog.models_page import ModelsPage
from app.gui.wrapped_label import WrappedLabel
from tests.fakes.catalog_models import CatalogModels
from tests.fakes.gui_services import make_services

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[GuiServices]:
    services = make_services(tmp_path, models=CatalogModels(tmp_path / "machine", "heb"))
    yield services
    services.journal.close()
    services.library.close()


@pytest.fixture
def page(qtbot: QtBot, services: GuiServices) -> Iterator[ModelsPage]:
    dialog = SettingsDialog(services)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.models_page.tasks.facts_known):
        dialog.show()
    dialog.show_page("Models")
    yield dialog.models_page
    dialog.close()  # and so the dialog lives as long as the test


def shown(page: ModelsPage, column: int = TITLE) -> list[str]:
    return [str(page.shown.index(row, column).data()) for row in range(page.shown.rowCount())]


def enabled(page: ModelsPage, text: str) -> bool:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text).isEnabled()


def test_all_models_are_listed_and_keep_the_rules(page: ModelsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.shown)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert page.shown.rowCount() == len(page.table_model._rows) > 160


@pytest.mark.parametrize("word", ["hebrew", "עברית", "heb"])
def test_models_are_found_by_the_language_they_read(page: ModelsPage, word: str) -> None:
    page.search.setText(word)
    assert {"Tesseract: Hebrew", "Tesseract: Hebrew script"} <= set(shown(page))
    assert page.shown.rowCount() < 6
    assert any("Script: Hebrew" in label.text() for label in page.findChildren(WrappedLabel))


def test_the_systems_data_cannot_be_removed_here(page: ModelsPage) -> None:
    page.search.setText("tesseract-heb")
    assert shown(page, STATE) == ["Of the system"]
    assert not enabled(page, "Remove…")
    assert not enabled(page, "Install")


def test_kinds_narrow_the_list(page: ModelsPage) -> None:
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.USABLE))
    assert shown(page) == ["Tesseract: Hebrew"]
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.DEFAULT))
    assert page.shown.rowCount() == 3
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.MISSING))
    assert "Tesseract: Hebrew" not in shown(page)


def test_size_that_is_not_known_is_said(page: ModelsPage) -> None:
    page.search.setText("arabic_PP")
    assert shown(page, SIZE) == ["not known"]
    assert enabled(page, "Install")


def test_many_languages_of_one_model_stay_one_line(page: ModelsPage) -> None:
    page.search.setText("tesseract-script-Cyrillic")
    assert any("more" in label.text() for label in page.findChildren(WrappedLabel))


def test_nothing_found_leaves_nothing_to_install(page: ModelsPage) -> None:
    QTest.keyClicks(page.search, "no such model")
    assert page.shown.rowCount() == 0
    assert not enabled(page, "Install")
    page.search.clear()
    assert enabled(page, "Install")
