from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.page_view.page_toolbar import PageToolbar
from app.gui.workspace import Place
from app.services.library.library import PageResult
from core.errors import FileMissingError
from core.model import Page, PageFailure
from tests.fakes.view_services import HEIGHT, WIDTH, DrawingHost, sample_page

from .conftest import ViewSetup, wait_for_page


def test_the_page_is_loaded_and_shown(shown: ViewSetup) -> None:
    assert shown.workspace.page == sample_page()
    assert (shown.view.canvas.frame.width(), shown.view.canvas.frame.height()) == (WIDTH, HEIGHT)
    assert shown.view.canvas.text is not None


def test_a_quick_picture_is_asked_for_before_the_sharp_one(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view()
    setup.view.resize(1000, 1400)
    setup.view.canvas.fit_width()
    setup.workspace.set_document(setup.document_id)
    wait_for_page(qtbot, setup)
    qtbot.waitUntil(lambda: setup.view.canvas.image.height() == HEIGHT)
    sides = [payload.longest_side for payload in setup.host.asked if payload.page_index == 0]
    assert sides[0] == 512
    assert max(sides) > 512


def test_the_next_page_is_drawn_beforehand(qtbot: QtBot, shown: ViewSetup) -> None:
    def is_shown_at_once() -> bool:
        shown.workspace.set_page_index(1)
        is_there = not shown.view.canvas.image.isNull()
        shown.workspace.set_page_index(0)
        return is_there

    qtbot.waitUntil(lambda: any(payload.page_index == 1 for payload in shown.host.asked))
    qtbot.waitUntil(is_shown_at_once)


def test_paging_stops_at_the_ends(qtbot: QtBot, shown: ViewSetup) -> None:
    actions = shown.view.actions_of_page
    qtbot.waitUntil(lambda: actions.next_page.isEnabled())
    assert not actions.previous_page.isEnabled()
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_End)
    assert shown.workspace.page_index == 2
    assert not actions.next_page.isEnabled()
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_PageDown)
    assert shown.workspace.page_index == 2
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_Home)
    assert shown.workspace.page_index == 0


def test_a_page_is_chosen_by_number(qtbot: QtBot, shown: ViewSetup) -> None:
    toolbar = shown.view.findChild(PageToolbar)
    assert toolbar is not None
    qtbot.waitUntil(lambda: shown.view.actions_of_page.next_page.isEnabled())
    toolbar.page_chosen.emit(2)
    assert shown.workspace.page_index == 2
    toolbar.page_chosen.emit(99)
    assert shown.workspace.page_index == 2


def test_a_page_that_was_read_meanwhile_appears(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view(pages=[])
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: not setup.view.canvas.image.isNull())
    assert setup.workspace.page is None
    setup.services.library.commit_page(setup.document_id, PageResult.of(sample_page(), 0.1))
    setup.view.refresh_page("another", 0)
    setup.view.refresh_page(setup.document_id, 1)
    setup.view.refresh_page(setup.document_id, 0)
    qtbot.waitUntil(lambda: setup.workspace.page == sample_page())


def test_a_moved_file_is_explained_and_boxes_still_stand_on_a_white_sheet(
    qtbot: QtBot, make_view: Callable[..., ViewSetup]
) -> None:
    host = DrawingHost(error=FileMissingError("the file is no longer where it was read", remedy="Put it back"))
    setup = make_view(host=host)
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: setup.view.message != "")
    assert "no longer where it was read" in setup.view.message
    qtbot.waitUntil(lambda: setup.view.canvas.text is not None)
    assert setup.view.canvas.frame.width() == WIDTH

    host.error = None
    setup.view.retry()
    assert setup.view.message == ""
    qtbot.waitUntil(lambda: not setup.view.canvas.image.isNull())


def test_a_page_that_failed_says_why(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    failed = Page(0, 0, 0, 0.0, failure=PageFailure("page_timeout", "page 1: no progress for 45 seconds."))
    setup = make_view(pages=[failed], host=DrawingHost())
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: "no progress" in setup.view.message)
    qtbot.waitUntil(lambda: not setup.view.canvas.image.isNull())


def test_answers_for_another_page_are_not_shown(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view(host=DrawingHost(is_held=True))
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: len(setup.host.held) >= 1)
    setup.workspace.set_page_index(2)
    qtbot.waitUntil(lambda: any(payload.page_index == 2 for payload, _ in setup.host.held))
    setup.host.held = [held for held in setup.host.held if held[0].page_index == 0]
    setup.host.release()
    assert setup.view.canvas.image.isNull()


def test_boxes_are_toggled_by_b(qtbot: QtBot, shown: ViewSetup) -> None:
    shown.view.canvas.setFocus()
    assert not shown.view.canvas.overlay_is_visible
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_B)
    assert shown.view.canvas.overlay_is_visible
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_B)
    assert not shown.view.canvas.overlay_is_visible


def test_all_text_is_copied_by_keys(qtbot: QtBot, shown: ViewSetup) -> None:
    shown.view.canvas.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_A, control)
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == sample_page().text


def test_tab_goes_through_blocks_and_then_leaves(qtbot: QtBot, shown: ViewSetup) -> None:
    shown.view.actions_of_page.overlay.trigger()
    shown.view.canvas.setFocus()
    places = []
    for _ in range(4):
        QTest.keyClick(shown.view.canvas, Qt.Key.Key_Tab)
        places.append(shown.workspace.place)
    assert places == [Place(0), Place(1), Place(2), Place(3)]
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_Backtab)
    assert shown.workspace.place == Place(2)
    shown.workspace.set_place(Place(3))
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_Tab)
    assert shown.workspace.place == Place(3)
    assert not shown.view.canvas.hasFocus()


def test_arrows_move_the_place_while_boxes_are_shown(qtbot: QtBot, shown: ViewSetup) -> None:
    shown.workspace.set_place(Place(1))
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_Down)
    assert shown.workspace.place == Place(1)  # boxes are hidden: arrows scroll
    shown.view.actions_of_page.overlay.trigger()
    for key, place in (
        (Qt.Key.Key_Down, Place(1, 0)),
        (Qt.Key.Key_Right, Place(1, 0, 0)),
        (Qt.Key.Key_Right, Place(1, 0, 1)),
        (Qt.Key.Key_Left, Place(1, 0, 0)),
        (Qt.Key.Key_Down, Place(1, 1)),
    ):
        QTest.keyClick(shown.view.canvas, key)
        assert shown.workspace.place == place
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_Escape)
    assert shown.workspace.place is None


def test_a_screen_reader_learns_page_lines_and_confidence(shown: ViewSetup) -> None:
    name = shown.view.canvas.accessibleName()
    assert name.startswith("Page 1, lines: 13, mean confidence 8")
    assert "quick brown fox" in shown.view.canvas.accessibleDescription()
    shown.workspace.set_document(None)
    assert shown.view.canvas.accessibleName() == "Page view, no document"


def test_a_sideways_page_is_shown_upright_on_request(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view(pages=[replace(sample_page(), rotation_deg=90)])
    setup.workspace.set_document(setup.document_id)
    wait_for_page(qtbot, setup)
    action = setup.view.actions_of_page.upright
    assert action.isEnabled()
    corner = setup.view.canvas.mapFromScene(QPointF(0, 0))
    action.trigger()
    assert setup.view.canvas.mapFromScene(QPointF(0, 0)).x() > corner.x()


def test_a_block_is_copied_as_a_picture_of_its_own_resolution(qtbot: QtBot, shown: ViewSetup) -> None:
    menu = shown.view.context_menu(QPointF(150, 150))
    action = next(each for each in menu.actions() if each.text() == "Copy this block as a picture")
    QGuiApplication.clipboard().clear()
    action.trigger()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    image, box = QGuiApplication.clipboard().image(), sample_page().blocks[1].bbox
    assert image.width() == pytest.approx(box.width, abs=2)
    assert image.height() == pytest.approx(box.height, abs=2)
    menu.deleteLater()


def test_every_control_has_a_name(shown: ViewSetup) -> None:
    for widget in shown.view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or widget.focusProxy() is not None, widget
    for button in shown.view.findChildren(QToolButton):
        if button.isVisible() and not button.objectName().startswith("qt_"):
            assert button.accessibleName(), button


def test_without_a_document_nothing_can_be_done(make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view()
    assert not any(action.isEnabled() for action in setup.view.actions_of_page.all())
    assert not setup.view.canvas.isVisible()
