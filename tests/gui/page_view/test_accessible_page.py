from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from app.gui.page_view.accessible_page import AccessibleLine
from app.services.library.library import PageResult
from tests.fakes.view_services import sample_page

from .conftest import ViewSetup, wait_for_page

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def page_of(setup: ViewSetup) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(setup.view.canvas)
    assert found is not None
    return found


def lines_of(setup: ViewSetup) -> list[AccessibleLine]:
    page = page_of(setup)
    children = [page.child(index) for index in range(page.childCount())]
    return [child for child in children if isinstance(child, AccessibleLine)]


def test_each_line_is_a_text_with_its_confidence(shown: ViewSetup) -> None:
    lines = lines_of(shown)
    assert len(lines) == 13
    assert [line.text(NAME) for line in lines[:3]] == [
        "Annual report",
        "The quick brown fox jumps over the lazy dog",
        "and goes on its way without looking back",
    ]
    assert lines[2].text(DESCRIPTION) == "Confidence 83%"
    assert lines[0].state().readOnly
    assert lines[0].isValid()
    assert lines[0].role() is QAccessible.Role.StaticText


def test_the_page_names_itself_and_gives_its_text(shown: ViewSetup) -> None:
    page = page_of(shown)
    assert page.role() is QAccessible.Role.Document
    assert page.text(NAME).startswith("Page 1, lines: 13, mean confidence")
    assert "The quick brown fox" in page.text(DESCRIPTION)


def test_lines_and_page_know_each_other_and_their_place_on_the_screen(shown: ViewSetup) -> None:
    page = page_of(shown)
    line = lines_of(shown)[1]
    parent = line.parent()
    assert parent is not None
    assert parent.object() is shown.view.canvas
    place = page.indexOfChild(line)
    again = page.child(place)
    assert again is not None
    assert again.text(NAME) == line.text(NAME)
    middle = line.rect().center()
    assert page.rect().contains(middle)
    hit = page.childAt(middle.x(), middle.y())
    assert hit is not None
    assert hit.text(NAME) == line.text(NAME)
    assert not line.state().offscreen
    shown.view.canvas.set_scale(8)
    shown.view.canvas.centerOn(700, 950)
    assert line.state().offscreen


def test_another_page_has_other_lines(qtbot: QtBot, shown: ViewSetup) -> None:
    before = lines_of(shown)
    assert len(before) == 13
    shown.workspace.set_page_index(1)
    qtbot.waitUntil(lambda: shown.view.canvas.text is None)
    assert lines_of(shown) == []
    shown.services.library.commit_page(shown.document_id, PageResult.of(sample_page(1), 0.1))
    shown.view.refresh_page(shown.document_id, 1)
    qtbot.waitUntil(lambda: shown.workspace.page is not None)
    assert len(lines_of(shown)) == 13


def test_what_a_screen_reader_asked_for_outlives_the_view(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    for _ in range(3):
        setup = make_view()
        setup.workspace.set_document(setup.document_id)
        wait_for_page(qtbot, setup)
        assert len(lines_of(setup)) == 13
        gc.collect()
        assert lines_of(setup)[0].text(NAME) == "Annual report"
        setup.view.close_view()
        setup.view.hide()


def test_pages_are_announced_when_they_change(
    qtbot: QtBot, make_view: Callable[..., ViewSetup], monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr("app.gui.page_view.page_view.announce", lambda widget, text: announced.append(text))
    setup = make_view(pages=[sample_page()], page_count=2)
    setup.workspace.set_document(setup.document_id)
    wait_for_page(qtbot, setup)
    setup.workspace.set_page_index(1)
    qtbot.waitUntil(lambda: len(announced) == 2)
    setup.workspace.set_pages_at_work(setup.document_id, frozenset({1}))
    setup.workspace.set_pages_at_work(setup.document_id, frozenset({0, 1}))
    assert announced[0].startswith("Page 1, lines: 13")
    assert announced[1:] == ["Page 2, not read yet", "Page 2, being read"]
