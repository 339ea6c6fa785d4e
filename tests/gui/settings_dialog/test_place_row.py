from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.notice import Notice, Tone
from app.gui.settings_dialog.place_row import PlaceRow
from app.services.data_place import chosen_data, pending_move
from app.services.paths import HOME_VARIABLE, AppPaths


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppPaths:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    paths = AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs")
    paths.data.mkdir()
    return paths


def make(qtbot: QtBot, paths: AppPaths) -> PlaceRow:
    row = PlaceRow(paths)
    qtbot.addWidget(row)
    row.show()
    return row


def button(owner: QWidget, text: str) -> QPushButton:
    return next(each for each in owner.findChildren(QPushButton) if each.text().replace("&", "") == text)


def answer(row: PlaceRow, folder: Path, text: str) -> None:
    row.choose(str(folder))
    button(next(box for box in row.findChildren(QMessageBox) if box.isVisible()), text).click()


def notice_of(row: PlaceRow) -> Notice:
    notice = row.findChild(Notice)
    assert notice is not None
    return notice


def test_move_is_asked_for_and_can_be_taken_back(qtbot: QtBot, paths: AppPaths, tmp_path: Path) -> None:
    row = make(qtbot, paths)
    answer(row, tmp_path / "new", "Cancel")
    assert pending_move(paths.config) is None
    answer(row, tmp_path / "new", "Move")
    qtbot.waitUntil(lambda: "next start" in notice_of(row).text)
    assert pending_move(paths.config) == tmp_path / "new"
    again = make(qtbot, paths)
    assert "next start" in notice_of(again).text
    button(again, "Do not move").click()
    qtbot.waitUntil(lambda: notice_of(again).text == "")
    assert pending_move(paths.config) is None


def test_folder_can_be_used_without_moving(qtbot: QtBot, paths: AppPaths, tmp_path: Path) -> None:
    row = make(qtbot, paths)
    answer(row, tmp_path / "other", "Use without moving")
    qtbot.waitUntil(lambda: "The next start uses" in notice_of(row).text)
    assert chosen_data(paths.config) == tmp_path / "other"


def test_unusable_folder_is_told(qtbot: QtBot, paths: AppPaths) -> None:
    row = make(qtbot, paths)
    answer(row, paths.data / "inside", "Move")
    qtbot.waitUntil(lambda: notice_of(row).tone is Tone.DANGER)
    assert pending_move(paths.config) is None


def test_place_that_the_variable_names_cannot_be_changed_here(
    qtbot: QtBot, paths: AppPaths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    row = make(qtbot, paths)
    assert not button(row, "Choose another place…").isEnabled()
    assert HOME_VARIABLE in notice_of(row).text
