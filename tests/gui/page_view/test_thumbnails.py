from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.page_view import PageState, ThumbnailPanel
from app.gui.page_view.thumbnail_model import ThumbnailModel
from core.model import Page, PageFailure
from tests.fakes.view_services import sample_page

FAILED = Page(1, 0, 0, 0.0, failure=PageFailure("page_timeout", "slow"))


def states(model: ThumbnailModel) -> list[PageState]:
    return [model.index(row).data(ThumbnailModel.STATE_ROLE) for row in range(model.rowCount())]


def test_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = ThumbnailModel()
    model.set_pages(4, done=frozenset({0}), failed=frozenset({1}))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    model.set_state(2, PageState.READING)
    model.set_image(3, QImage(2, 2, QImage.Format.Format_RGB32))
    assert states(model) == [PageState.DONE, PageState.FAILED, PageState.READING, PageState.WAITING]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 2, could not be read"
    model.set_state(99, PageState.DONE)
    model.set_pages(0)
    assert model.rowCount() == 0


def test_pages_far_from_view_give_their_pictures_back() -> None:
    model = ThumbnailModel()
    model.set_pages(10)
    for row in range(10):
        model.set_image(row, QImage(2, 2, QImage.Format.Format_RGB32))
    model.keep_images(range(3, 5))
    assert [row for row in range(10) if model.has_image(row)] == [3, 4]


def test_states_come_from_the_library(qtbot: QtBot, make_thumbnails: Callable[..., Any]) -> None:
    panel, workspace, _, document_id = make_thumbnails(pages=[sample_page(), FAILED])
    workspace.set_document(document_id)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    assert states(panel.model) == [PageState.DONE, PageState.FAILED, PageState.WAITING]
    panel.set_page_state(document_id, 2, PageState.READING)
    panel.set_page_state("another", 0, PageState.READING)
    assert states(panel.model) == [PageState.DONE, PageState.FAILED, PageState.READING]
    panel.refresh_page(document_id, 2)
    qtbot.waitUntil(lambda: states(panel.model)[2] == PageState.WAITING)


def test_a_thousand_pages_cost_what_is_looked_at(qtbot: QtBot, make_thumbnails: Callable[..., Any]) -> None:
    panel, workspace, host, document_id = make_thumbnails(page_count=1000)
    workspace.set_document(document_id)
    qtbot.waitUntil(lambda: panel.model.has_image(0))
    qtbot.waitUntil(lambda: panel.model.has_image(panel.visible_rows().stop))
    assert len(host.asked) < 30
    assert panel.visible_rows().stop < 12
    panel.list.scrollToBottom()
    qtbot.waitUntil(lambda: panel.model.has_image(999))
    assert len(host.asked) < 60
    assert not panel.model.has_image(0)


def test_page_and_list_follow_each_other(qtbot: QtBot, make_thumbnails: Callable[..., Any]) -> None:
    panel, workspace, _, document_id = make_thumbnails(page_count=20)
    workspace.set_document(document_id)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 20)
    assert panel.list.currentIndex().row() == 0
    workspace.set_page_index(15)
    assert panel.list.currentIndex().row() == 15
    where = panel.list.visualRect(panel.model.index(14)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    assert workspace.page_index == 14


def test_another_document_replaces_the_list(qtbot: QtBot, make_thumbnails: Callable[..., Any]) -> None:
    panel, workspace, _, document_id = make_thumbnails(page_count=5)
    workspace.set_document(document_id)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    workspace.set_document(None)
    assert panel.model.rowCount() == 0
    assert isinstance(panel, ThumbnailPanel)
    assert not panel.list.isVisible()
