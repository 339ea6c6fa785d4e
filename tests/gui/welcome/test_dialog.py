from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.notice import Notice, Tone
from app.gui.welcome.dialog import WelcomeDialog
from core.errors import ModelDownloadError
from core.settings import NetworkPolicy, Settings
from engines.models.store import ModelState
from tests.fakes.gui_services import FakeModels, make_services

# Offscreen windows have no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Open = Callable[..., WelcomeDialog]


@pytest.fixture
def models(tmp_path: Path) -> FakeModels:
    return FakeModels(tmp_path / "models")


@pytest.fixture
def open_dialog(qtbot: QtBot, tmp_path: Path, models: FakeModels) -> Open:
    def build(settings: Settings | None = None) -> WelcomeDialog:
        dialog = WelcomeDialog(make_services(tmp_path, models=models, settings=settings))
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.tasks.facts_known):
            dialog.show()
        return dialog

    return build


def button(dialog: WelcomeDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def click(dialog: WelcomeDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def notice_of(dialog: WelcomeDialog) -> Notice:
    notice = dialog.findChild(Notice)
    assert notice is not None
    return notice


def test_gets_the_models_and_opens_a_sample(qtbot: QtBot, open_dialog: Open, models: FakeModels) -> None:
    dialog = open_dialog()
    assert not button(dialog, "A scanned document").isEnabled()
    with qtbot.waitSignal(dialog.models_ready):
        click(dialog, "Get the models")
    assert models.policies == [NetworkPolicy.ALLOW]
    assert notice_of(dialog).tone is Tone.SUCCESS
    assert not button(dialog, "Get the models").isVisible()
    with qtbot.waitSignal(dialog.open_requested) as asked:
        click(dialog, "A scanned document")
    (paths,) = asked.args
    assert [path.name for path in paths] == ["scan.pdf"]
    assert paths[0].exists()


def test_every_sample_is_there(qtbot: QtBot, open_dialog: Open, models: FakeModels) -> None:
    models.states = dict.fromkeys(models.states, ModelState.INSTALLED)
    dialog = open_dialog()
    samples = [each for each in dialog.findChildren(QPushButton) if each.property("sample")]
    assert len(samples) == 4
    for sample in samples:
        with qtbot.waitSignal(dialog.open_requested) as asked:
            sample.click()
        assert asked.args[0][0].is_file()


def test_imports_where_downloads_are_forbidden(
    qtbot: QtBot, open_dialog: Open, models: FakeModels, tmp_path: Path
) -> None:
    dialog = open_dialog(Settings(network=NetworkPolicy.NEVER))
    assert not button(dialog, "Get the models").isVisible()
    click(dialog, "Import from a folder…")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    with qtbot.waitSignal(dialog.models_ready):
        chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    assert models.imported == [tmp_path]


def test_failed_download_says_why_and_can_be_tried_again(qtbot: QtBot, open_dialog: Open, models: FakeModels) -> None:
    models.error = ModelDownloadError("no source answered", remedy="Check the connection")
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.tasks.failed):
        click(dialog, "Get the models")
    assert "no source answered" in notice_of(dialog).text
    assert button(dialog, "Get the models").isVisible()
    models.error = None
    with qtbot.waitSignal(dialog.models_ready):
        click(dialog, "Get the models")


def test_leaving_stops_the_download(qtbot: QtBot, open_dialog: Open, models: FakeModels) -> None:
    dialog = open_dialog()
    models.gate.clear()
    with qtbot.waitSignal(dialog.tasks.progressed):
        click(dialog, "Get the models")
    with qtbot.waitSignal(dialog.tasks.running_changed):
        dialog.close()
    assert not dialog.tasks.is_running
    assert not models.is_default_pack_ready()


def test_everything_a_person_uses_has_a_name(open_dialog: Open) -> None:
    dialog = open_dialog()
    for each in dialog.findChildren(QPushButton):
        assert each.accessibleName() or each.isHidden()


def test_no_hole_stays_where_the_models_were_offered(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    before = dialog.height()

    with qtbot.waitSignal(dialog.models_ready):
        click(dialog, "Get the models")

    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() < before)
    assert dialog.height() <= max(layout.totalHeightForWidth(dialog.width()), dialog.minimumHeight())
