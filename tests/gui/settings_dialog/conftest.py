"""The page of models in the dialog of settings, with Tesseract's Hebrew on the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.services import GuiServices
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.settings_dialog.models_page import ModelsPage
from tests.fakes.catalog_models import CatalogModels
from tests.fakes.gui_services import make_services


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
