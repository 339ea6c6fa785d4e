from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.errors import PageDamagedError
from core.geometry import BBox
from tests.fakes.view_services import sample_page

from .conftest import ViewSetup
from .test_canvas import drag, mouse

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def menus(shown: ViewSetup, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What was offered for regions; the menu is not shown, which would wait for a person."""
    offered: list[list[str]] = []

    def popup(menu: QMenu, where: object) -> None:
        offered.append([action.text() for action in menu.actions() if action.isEnabled() and action.text()])
        menu.deleteLater()

    monkeypatch.setattr(QMenu, "popup", popup)
    return offered


def test_r_lets_a_region_be_drawn_whose_text_is_copied(shown: ViewSetup, menus: list[list[str]]) -> None:
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_R)
    assert shown.view.actions_of_page.region.isChecked()
    drag(shown.view.canvas, (135, 130), (300, 195))
    assert menus == [["Copy text", "Copy picture", "Save picture…"]]
    assert not shown.view.actions_of_page.region.isChecked()
    shown.view.regions.copy_text.trigger()
    assert QGuiApplication.clipboard().text() == "quick brown fox goes on its way"


def test_a_region_without_text_offers_its_picture_only(shown: ViewSetup, menus: list[list[str]]) -> None:
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_R)
    drag(shown.view.canvas, (600, 600), (700, 700))
    assert menus == [["Copy picture", "Save picture…"]]


def test_control_and_drag_draw_a_region_even_over_text(shown: ViewSetup, menus: list[list[str]]) -> None:
    canvas = shown.view.canvas
    mouse(canvas, QEvent.Type.MouseButtonPress, 140, 150, modifiers=CONTROL)
    mouse(canvas, QEvent.Type.MouseMove, 300, 190, modifiers=CONTROL)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 300, 190, modifiers=CONTROL)
    assert len(menus) == 1
    assert canvas.selection.is_empty
    region = shown.view.regions.region
    assert region is not None
    assert region.as_tuple() == pytest.approx((140, 150, 300, 190), abs=3)
    mouse(canvas, QEvent.Type.MouseButtonPress, 700, 900)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 700, 900)
    assert shown.view.regions.region is None


def test_a_click_is_no_region(shown: ViewSetup, menus: list[list[str]]) -> None:
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_R)
    drag(shown.view.canvas, (140, 150), (140, 150))
    assert menus == []
    assert shown.view.regions.region is None


def test_another_page_has_no_region(shown: ViewSetup, menus: list[list[str]]) -> None:
    shown.view.canvas.set_region(BBox(10, 10, 50, 50))
    shown.workspace.set_page_index(1)
    assert shown.view.regions.region is None


def test_a_picture_comes_in_the_full_resolution_of_the_page(qtbot: QtBot, shown: ViewSetup) -> None:
    shown.view.canvas.set_scale(0.3)
    QGuiApplication.clipboard().clear()
    shown.view.canvas.set_region(BBox(100, 140, 300, 190))
    shown.view.regions.copy_picture.trigger()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (200, 50)
    assert BBox(100, 140, 300, 190) in [payload.region for payload in shown.host.asked]


def test_a_picture_is_saved_and_a_name_without_ending_gets_one(qtbot: QtBot, shown: ViewSetup, tmp_path: Path) -> None:
    with qtbot.waitSignal(shown.view.regions.told) as told:
        shown.view.regions.save_picture_of(BBox(100, 140, 300, 190), tmp_path / "part of v1.2")
    assert told.args == ["Picture saved: part of v1.2.png"]
    assert QImage(str(tmp_path / "part of v1.2.png")).width() == 200


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, shown: ViewSetup, tmp_path: Path) -> None:
    shown.view.regions.save_picture_of(BBox(100, 140, 300, 190), tmp_path / "gone" / "part.png")
    qtbot.waitUntil(lambda: "cannot be written" in shown.view.message)


def test_a_region_of_a_page_that_cannot_be_drawn_says_why(qtbot: QtBot, shown: ViewSetup) -> None:
    QGuiApplication.clipboard().clear()
    shown.host.error = PageDamagedError("its content is broken")
    shown.view.regions.copy_picture_of(BBox(100, 140, 300, 190))
    qtbot.waitUntil(lambda: "broken" in shown.view.message)
    assert QGuiApplication.clipboard().image().isNull()


def test_others_can_add_what_is_done_with_a_region(shown: ViewSetup, menus: list[list[str]]) -> None:
    from PySide6.QtGui import QAction

    action = QAction("Read again", shown.view)
    shown.view.regions.add_action(action)
    QTest.keyClick(shown.view.canvas, Qt.Key.Key_R)
    drag(shown.view.canvas, (135, 130), (300, 195))
    assert menus[0][-1] == "Read again"


def test_the_menu_inside_a_region_is_that_of_the_region(shown: ViewSetup) -> None:
    shown.view.canvas.set_region(BBox(100, 140, 300, 190))
    inside, outside = (shown.view.context_menu(QPointF(x, 150)) for x in (150, 400))
    assert "Copy picture" in [action.text() for action in inside.actions()]
    assert "Copy picture" not in [action.text() for action in outside.actions()]
    for menu in (inside, outside):
        menu.deleteLater()


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton])
def test_the_page_is_moved_with_the_middle_button_or_space(shown: ViewSetup, button: Qt.MouseButton) -> None:
    canvas = shown.view.canvas
    canvas.set_scale(4)
    bar = canvas.verticalScrollBar()
    canvas.centerOn(QPointF(300, 300))
    before = bar.value()
    if button is Qt.MouseButton.LeftButton:
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    middle = QPointF(canvas.viewport().rect().center())
    for kind, point in (
        (QEvent.Type.MouseButtonPress, middle),
        (QEvent.Type.MouseMove, middle - QPointF(0, 40)),
        (QEvent.Type.MouseButtonRelease, middle - QPointF(0, 40)),
    ):
        event = QMouseEvent(
            kind, point, canvas.viewport().mapToGlobal(point), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas.viewport(), event)
    assert bar.value() == before + 40
    assert canvas.selection.is_empty
    assert shown.workspace.place is None
    QTest.keyRelease(canvas, Qt.Key.Key_Space)


def test_a_triple_click_selects_the_line_and_a_drag_goes_on_from_it(shown: ViewSetup) -> None:
    canvas = shown.view.canvas
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonPress,
    ):
        mouse(canvas, kind, 150, 150)
    assert canvas.selection.text == "The quick brown fox jumps over the lazy dog"
    mouse(canvas, QEvent.Type.MouseMove, 190, 180)
    assert canvas.selection.text == "The quick brown fox jumps over the lazy dog and goes"
    mouse(canvas, QEvent.Type.MouseButtonRelease, 190, 180)


def test_a_page_tells_that_it_waits_or_is_being_read(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> None:
    setup = make_view(pages=[sample_page()], page_count=2)
    setup.workspace.set_document(setup.document_id)
    qtbot.waitUntil(lambda: setup.workspace.page is not None)
    assert setup.view.state_chip.text == ""
    setup.workspace.set_page_index(1)
    qtbot.waitUntil(lambda: setup.view.state_chip.text == "Not read yet")
    setup.workspace.set_pages_at_work(setup.document_id, frozenset({1}))
    assert setup.view.state_chip.text == "Being read"
    assert setup.view.canvas.accessibleName() == "Page 2, being read"
    setup.workspace.set_pages_at_work(setup.document_id, frozenset())
    assert setup.view.state_chip.text == "Not read yet"
    setup.workspace.set_document(None)
    assert setup.view.state_chip.text == ""
