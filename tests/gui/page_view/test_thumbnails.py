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
from app.services.library.library import PageOutcome, PageResult
from core.model import Page, PageFailure
from tests.fakes.view_services import sample_page

READ = PageOutcome(0, 0.967, None)
FAILED = Page(1, 0, 0, 0.0, failure=PageFailure("page_timeout", "slow"))


def states(model: ThumbnailModel) -> list[PageState]:
    return [model.index(row).data(ThumbnailModel.STATE_ROLE) for row in range(model.rowCount())]


def test_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = ThumbnailModel()
    model.set_pages(4, {0: READ, 1: PageOutcome(1, None, PageFailure("page_timeout", "slow"))})
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    model.set_at_work(frozenset({2, 77}))
    model.set_image(3, QImage(2, 2, QImage.Format.Format_RGB32))
    assert states(model) == [PageState.DONE, PageState.FAILED, PageState.READING, PageState.WAITING]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 2, could not be read: slow"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 1, read, mean confidence 96%"
    assert model.index(0).data(ThumbnailModel.CONFIDENCE_ROLE) == 0.967
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 3, being read"
    model.set_at_work(frozenset())
    assert states(model)[2] == PageState.WAITING
    model.set_outcome(99, READ)
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
    assert panel.model.index(0).data(ThumbnailModel.CONFIDENCE_ROLE) == sample_page().mean_confidence
    workspace.set_pages_at_work(document_id, frozenset({2}))
    workspace.set_pages_at_work("another", frozenset({0}))
    assert states(panel.model) == [PageState.DONE, PageState.FAILED, PageState.READING]
    panel.library.commit_page(document_id, PageResult.of(sample_page(2), 0.1))
    panel.refresh_page(document_id, 2)
    workspace.set_pages_at_work(document_id, frozenset())
    qtbot.waitUntil(lambda: states(panel.model)[2] == PageState.DONE)


def test_pages_being_read_already_are_seen_when_the_document_is_opened(
    qtbot: QtBot, make_thumbnails: Callable[..., Any]
) -> None:
    panel, workspace, _, document_id = make_thumbnails()
    workspace.set_pages_at_work(document_id, frozenset({1}))
    workspace.set_document(document_id)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    assert states(panel.model) == [PageState.WAITING, PageState.READING, PageState.WAITING]


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
