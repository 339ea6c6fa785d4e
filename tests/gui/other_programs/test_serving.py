"""The server of the window: when it starts and stops, and what the window says about it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.other_programs.serving import ServingState
from app.gui.recovery.dialog import RecoveryDialog
from app.services.library.journal import JobRecord
from app.services.settings_file import change_setting
from core.errors import PortTakenError
from core.jobs import JobState
from core.settings import Settings
from tests.fakes.api_serving import FakeApi

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


def on(port: int = 8765) -> Settings:
    return Settings(api_enabled=True, api_port=port)


def test_off_by_default(qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi) -> None:
    window = make_window(api=api)
    window.begin()
    programs = window.surroundings.programs
    qtbot.waitUntil(lambda: programs.serving._wanted is not None)
    assert programs.serving.state is ServingState.OFF
    assert api.started == []
    assert programs.sign.isHidden()


def test_starts_with_the_window_and_ends_with_it(
    qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi
) -> None:
    window = make_window(api=api)
    change_setting(window.services.paths.settings_file, "api_enabled", value=True)
    window.begin()
    programs = window.surroundings.programs
    qtbot.waitUntil(lambda: programs.serving.state is ServingState.ON)
    assert programs.serving.url == "http://127.0.0.1:8765"
    assert programs.sign.isVisible()
    assert "http://127.0.0.1:8765" in programs.sign.accessibleName()
    assert threading.main_thread().name not in api.threads
    window.close_at_once()
    assert api.stopped == 1


def test_follows_settings_and_the_last_wish_wins(
    qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi
) -> None:
    serving = make_window(api=api).surroundings.programs.serving
    api.gate.clear()
    serving.apply(on())
    serving.apply(on(9000))  # while the first start is under way
    qtbot.waitUntil(lambda: serving.state is ServingState.STARTING)
    api.gate.set()
    qtbot.waitUntil(lambda: serving.url == "http://127.0.0.1:9000")
    serving.apply(on(9000))  # the same again changes nothing
    assert serving.state is ServingState.ON
    assert [settings.api_port for settings in api.started] == [8765, 9000]
    serving.apply(Settings())
    qtbot.waitUntil(lambda: serving.state is ServingState.OFF)
    assert serving.url == ""


def test_a_taken_port_is_told_and_can_be_tried_again(
    qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi
) -> None:
    window = make_window(api=api)
    programs = window.surroundings.programs
    api.error = PortTakenError("port 8765 is in use", remedy="Choose another port")
    programs.serving.apply(on())
    qtbot.waitUntil(lambda: programs.serving.state is ServingState.FAILED)
    assert "port 8765 is in use" in programs.sign.toolTip()
    assert "port 8765 is in use" in window.status.currentMessage()
    api.error = None
    programs.serving.try_again()
    qtbot.waitUntil(lambda: programs.serving.state is ServingState.ON)


def test_a_server_that_ends_by_itself_is_told_and_can_be_started_again(
    qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi, caplog: pytest.LogCaptureFixture
) -> None:
    window = make_window(api=api)
    programs = window.surroundings.programs
    programs.serving.apply(on())
    qtbot.waitUntil(lambda: programs.serving.state is ServingState.ON)
    programs.serving.look()
    assert programs.serving.state is ServingState.ON
    api.url = ""  # its thread is gone
    programs.serving._look.setInterval(10)
    qtbot.waitUntil(lambda: programs.serving.state is ServingState.FAILED)
    assert api.stopped == 1, "what is left of it lets its jobs go"
    assert "ended by itself" in programs.sign.toolTip()
    assert "ended by itself" in caplog.text
    caplog.clear()
    programs.serving.try_again()
    qtbot.waitUntil(lambda: programs.serving.state is ServingState.ON)
    assert len(api.started) == 2


def test_a_start_that_ends_after_the_close_is_not_looked_after(
    qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi
) -> None:
    serving = make_window(api=api).surroundings.programs.serving
    serving.apply(on())
    qtbot.waitUntil(lambda: serving._api is not None and serving._api.url != "")
    # Whether its end has reached the window's thread or not: the window closes before it hears of it.
    serving.close(5)
    serving._on_started("http://127.0.0.1:8765")
    assert not serving._look.isActive(), "a timer would outlive the window that closed it"
    assert serving.url == ""


def test_a_private_window_serves_nobody(make_window: Callable[..., MainWindow], api: FakeApi) -> None:
    window = make_window(api=api)
    private = window.private.open()
    assert private is not None
    assert not private.surroundings.programs.serving.can_serve
    private.close_at_once()


def test_the_sign_opens_the_page(qtbot: QtBot, make_window: Callable[..., MainWindow], api: FakeApi) -> None:
    from app.gui.settings_dialog.dialog import SettingsDialog

    window = make_window(api=api)
    window.surroundings.programs.serving.apply(on())
    qtbot.waitUntil(window.surroundings.programs.sign.isVisible)
    window.surroundings.programs.sign.click()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.programs_page.isVisible()
    assert dialog.programs_page.server.address.line.text() == "http://127.0.0.1:8765"
    dialog.reject()


def test_uploads_that_were_cut_off_are_not_offered_as_files(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    paths = window.services.paths
    records = [
        JobRecord(name, None, path, JobState.INTERRUPTED, 1, 0.0, None, None)
        for name, path in (("a", paths.api / "1" / "upload"), ("b", tmp_path / "own.pdf"))
    ]
    window._on_interrupted(records[:1])
    assert window.findChild(RecoveryDialog) is None
    window._on_interrupted(records)
    dialog = window.findChild(RecoveryDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.reject()
