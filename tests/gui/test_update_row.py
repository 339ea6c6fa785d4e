from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui import update_row
from app.gui.update_row import UpdateRow
from app.services.updates import UpdateReport
from core.errors import UpdateCheckError
from core.settings import NetworkPolicy


@pytest.fixture
def make_row(qtbot: QtBot, tmp_path: Path) -> Callable[[], UpdateRow]:
    def make() -> UpdateRow:
        row = UpdateRow(tmp_path / "settings.toml")
        qtbot.addWidget(row)
        row.show()
        return row

    return make


def press(qtbot: QtBot, row: UpdateRow) -> str:
    row.button.click()
    assert not row.button.isEnabled(), "one question at a time"
    qtbot.waitUntil(row.button.isEnabled)
    return row.result.text()


def test_nobody_is_asked_before_the_button_is_pressed(
    make_row: Callable[[], UpdateRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(network: NetworkPolicy) -> UpdateReport:
        raise AssertionError("nobody asked for this")

    monkeypatch.setattr(update_row, "check_for_update", refuse)
    assert make_row().result.text() == ""


def test_build_without_address_says_so(qtbot: QtBot, make_row: Callable[[], UpdateRow]) -> None:
    assert "names no address" in press(qtbot, make_row())


def test_newer_version_is_named_with_its_page_as_text(
    qtbot: QtBot, make_row: Callable[[], UpdateRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    report = UpdateReport("0.1.0", "example.org", "0.2.0", 'https://example.org/"><b>', is_newer=True)
    monkeypatch.setattr(update_row, "check_for_update", lambda network: report)
    text = press(qtbot, make_row())
    assert "Version 0.2.0 can be had." in text
    assert "<b>" not in text


def test_network_is_used_as_the_settings_say_now(
    qtbot: QtBot, make_row: Callable[[], UpdateRow], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[NetworkPolicy] = []

    def note(network: NetworkPolicy) -> UpdateReport:
        asked.append(network)
        return UpdateReport("0.1.0", "example.org", "0.1.0")

    monkeypatch.setattr(update_row, "check_for_update", note)
    row = make_row()
    (tmp_path / "settings.toml").write_text('network = "never"\n', encoding="utf-8")
    assert "newest version" in press(qtbot, row)
    assert asked == [NetworkPolicy.NEVER]


def test_failure_is_said_and_the_button_can_be_pressed_again(
    qtbot: QtBot, make_row: Callable[[], UpdateRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(network: NetworkPolicy) -> UpdateReport:
        raise UpdateCheckError("example.org gave no answer <here>", remedy="Try again later")

    monkeypatch.setattr(update_row, "check_for_update", fail)
    text = press(qtbot, make_row())
    assert "gave no answer &lt;here&gt;" in text
