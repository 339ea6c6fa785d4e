from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.help.contents import INDEX, guide_pages
from app.gui.help.window import HelpWindow
from core.resources import resource_path

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def shown(window: HelpWindow) -> str:
    return window.page.source().fileName()


def test_opens_with_the_contents(window: HelpWindow) -> None:
    assert shown(window) == INDEX
    assert window.contents.count() == len(guide_pages()) > 5
    assert window.page.toPlainText().strip()


def test_contents_link_and_history_lead_through_the_pages(window: HelpWindow) -> None:
    window.contents.setCurrentRow(2)
    second = shown(window)
    assert second == guide_pages()[2].path.name
    window.page.setSource(QUrl(INDEX))  # as a click on a link of the page does
    assert window.contents.currentRow() == 0
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == second
    assert window.contents.currentRow() == 2
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == INDEX
    window.show_page("privacy.md")
    assert shown(window) == "privacy.md"


def test_search_finds_goes_round_and_says_when_there_is_nothing(window: HelpWindow) -> None:
    window.show_page("privacy.md")
    window.search.setText("library")
    first = window.page.textCursor().position()
    assert window.page.textCursor().selectedText().lower() == "library"
    window.find_next()
    assert window.page.textCursor().position() > first
    for _ in range(100):
        window.find_next()
    assert window.page.textCursor().selectedText().lower() == "library"
    window.search.setText("xyzzy")
    assert "Not on this page" in {label.text() for label in window.findChildren(type(window._state))}


def test_every_page_is_in_the_contents_and_no_link_is_dead() -> None:
    folder = resource_path("guide")
    listed = {page.path.name for page in guide_pages()}
    assert {path.name for path in folder.glob("*.md")} == listed
    for path in folder.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# "), path.name
        for target in re.findall(r"\]\(([^)#]+)", text):
            assert (folder / target).is_file(), f"{path.name} -> {target}"


def test_guide_is_packaged() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"]["docs/guide"] == "resources/guide"
