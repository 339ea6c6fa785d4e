from __future__ import annotations

import tomllib
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.notice import Notice
from app.gui.settings_dialog.shortcuts_page import ShortcutsPage
from app.gui.shortcuts.registry import FILE_NAME, Shortcut, Shortcuts, actions_of


class Holder:
    def __init__(self, parent: QWidget) -> None:
        self.open_files = QAction("&Open…", parent)
        self.open_files.setShortcut("Ctrl+O")
        self.copy_action = QAction("Copy", parent)
        self.copy_action.setShortcut("Ctrl+C")
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.copy_action.setToolTip("Copy (Ctrl+C)")
        self.number = 3


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Callable[[], tuple[Shortcuts, dict[str, Shortcut]]]:
    owners: list[QWidget] = []

    def build() -> tuple[Shortcuts, dict[str, Shortcut]]:
        parent = QWidget()
        owners.append(parent)
        qtbot.addWidget(parent)
        shortcuts = Shortcuts(tmp_path, parent)
        shortcuts.add("window", "Window", actions_of(Holder(parent)))
        shortcuts.add("page", "Page", {"copy": Holder(parent).copy_action})
        return shortcuts, {shortcut.id: shortcut for shortcut in shortcuts.all()}

    return build


def kept(folder: Path) -> dict[str, object]:
    file = folder / FILE_NAME
    return tomllib.loads(file.read_text()) if file.exists() else {}


def test_actions_are_named_by_attribute(make: Callable[[], tuple[Shortcuts, dict[str, Shortcut]]]) -> None:
    _, by_id = make()
    assert set(by_id) == {"window.open_files", "window.copy", "page.copy"}
    assert by_id["window.open_files"].name == "Open"


def test_changed_keys_hold_at_once_and_at_the_next_start(
    qtbot: QtBot, make: Callable[[], tuple[Shortcuts, dict[str, Shortcut]]], tmp_path: Path
) -> None:
    shortcuts, by_id = make()
    shortcuts.set_keys(by_id["window.open_files"], QKeySequence("Ctrl+Shift+X"))
    shortcuts.set_keys(by_id["page.copy"], QKeySequence())
    assert by_id["window.open_files"].action.shortcut().toString() == "Ctrl+Shift+X"
    assert by_id["page.copy"].action.toolTip() == "Copy"
    qtbot.waitUntil(lambda: kept(tmp_path) == {"window.open_files": ["Ctrl+Shift+X"], "page.copy": []})
    again, later = make()
    assert later["window.open_files"].action.shortcut().toString() == "Ctrl+Shift+X"
    assert later["page.copy"].keys == ()
    again.reset([later["window.open_files"]])
    assert later["window.open_files"].action.shortcut().toString() == "Ctrl+O"
    again.reset(again.all())
    assert later["page.copy"].action.shortcut().toString() == "Ctrl+C"
    qtbot.waitUntil(lambda: kept(tmp_path) == {})


def test_keys_of_actions_that_are_not_there_stay(
    qtbot: QtBot, make: Callable[[], tuple[Shortcuts, dict[str, Shortcut]]], tmp_path: Path
) -> None:
    (tmp_path / FILE_NAME).write_text('"chat.send" = ["Ctrl+Return"]\n')
    shortcuts, by_id = make()
    shortcuts.set_keys(by_id["window.open_files"], QKeySequence("F2"))
    qtbot.waitUntil(lambda: kept(tmp_path) == {"chat.send": ["Ctrl+Return"], "window.open_files": ["F2"]})


@pytest.mark.parametrize("content", ["no toml at all", "'window.open_files' = 3", "'window.open_files' = [1]"])
def test_damaged_file_gives_the_usual_keys(
    make: Callable[[], tuple[Shortcuts, dict[str, Shortcut]]], tmp_path: Path, content: str
) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    _, by_id = make()
    assert by_id["window.open_files"].action.shortcut().toString() == "Ctrl+O"


def test_only_what_works_in_the_same_place_is_in_the_way(
    make: Callable[[], tuple[Shortcuts, dict[str, Shortcut]]],
) -> None:
    shortcuts, by_id = make()
    copy = QKeySequence("Ctrl+C")
    assert shortcuts.in_the_way(by_id["page.copy"], copy) is None  # the other works in another panel
    assert shortcuts.in_the_way(by_id["window.open_files"], copy) is by_id["window.copy"]
    assert shortcuts.in_the_way(by_id["page.copy"], QKeySequence("Ctrl+O")) is by_id["window.open_files"]
    assert shortcuts.in_the_way(by_id["page.copy"], QKeySequence()) is None


@pytest.fixture
def page(qtbot: QtBot, make: Callable[[], tuple[Shortcuts, dict[str, Shortcut]]]) -> ShortcutsPage:
    shortcuts, _ = make()
    page = ShortcutsPage(shortcuts)
    qtbot.addWidget(page)
    page.show()
    return page


def press(
    page: ShortcutsPage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier
) -> None:
    page.keys.setFocus()
    QTest.keyClick(page.keys, key, modifiers)
    page.keys.editingFinished.emit()


def button(page: ShortcutsPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def test_page_edits_the_chosen_action(page: ShortcutsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table_model)  # type: ignore[no-untyped-call] # the plugin is untyped
    page.select("window.open_files")
    assert not button(page, "Reset").isEnabled()
    press(page, Qt.Key.Key_J)
    current = page.current()
    assert current is not None
    assert current.action.shortcut().toString() == "Ctrl+J"
    assert page.table_model.index(0, 2).data() == "Ctrl+J"
    button(page, "Reset").click()
    assert current.action.shortcut().toString() == "Ctrl+O"


def test_page_asks_before_it_takes_keys_from_another_action(page: ShortcutsPage) -> None:
    page.select("window.open_files")
    press(page, Qt.Key.Key_C)
    current = page.current()
    assert current is not None
    assert current.action.shortcut().toString() == "Ctrl+O"
    notice = page.findChild(Notice)
    assert notice is not None
    assert "Copy" in notice.text
    button(page, "Use it here instead").click()
    assert current.action.shortcut().toString() == "Ctrl+C"
    page.select("window.copy")
    assert page.keys.keySequence().isEmpty()
    button(page, "Reset all").click()
    assert page.keys.keySequence().toString() == "Ctrl+C"


def test_search_finds_actions_and_keys(page: ShortcutsPage) -> None:
    page.search.setText("ctrl+o")
    assert page.table.model().rowCount() == 1
    page.search.setText("copy")
    assert page.table.model().rowCount() == 2


def test_window_tells_of_its_actions_and_no_two_are_in_each_others_way(make_window: Callable[..., MainWindow]) -> None:
    shortcuts = make_window().surroundings.shortcuts
    ids = {shortcut.id for shortcut in shortcuts.all()}
    assert {"window.open_files", "window.capture", "queue.pause", "page.overlay", "page.outline_words"} <= ids
    overlay = next(shortcut for shortcut in shortcuts.all() if shortcut.id == "page.overlay")
    assert overlay.text == "B"
    clashes = [
        (first.id, second.id)
        for first, second in combinations(shortcuts.all(), 2)
        if any(shortcuts.in_the_way(first, keys) is second for keys in first.keys)
    ]
    assert clashes == []
