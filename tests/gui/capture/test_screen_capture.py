from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.capture import screen_capture
from app.gui.capture.overlay import CaptureOverlay
from app.gui.capture.screen_capture import ScreenCapture

Begin = Callable[..., tuple[ScreenCapture, CaptureOverlay]]


def picture_of_screen(ratio: float = 1.0) -> QPixmap:
    """A red screen with a blue square of 100 pixels at 200, 150."""
    size = QGuiApplication.primaryScreen().size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    for x in range(round(200 * ratio), round(300 * ratio)):
        for y in range(round(150 * ratio), round(250 * ratio)):
            image.setPixel(x, y, 0xFF0000FF)
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def begin(qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Begin:
    def start(ratio: float = 1.0) -> tuple[ScreenCapture, CaptureOverlay]:
        monkeypatch.setattr(screen_capture, "grab", lambda screen: picture_of_screen(ratio))
        capture = ScreenCapture(window, hiding_ms=0)
        capture.begin()
        assert not window.isVisible()
        qtbot.waitUntil(lambda: bool(capture.overlays))
        return capture, capture.overlays[0]

    return start


def drag(overlay: CaptureOverlay, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(overlay, end)
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=end)


def test_drawn_rectangle_is_taken_and_the_window_comes_back(qtbot: QtBot, begin: Begin, window: QWidget) -> None:
    capture, overlay = begin()
    with qtbot.waitSignal(capture.picture_taken) as taken:
        drag(overlay, QPoint(200, 150), QPoint(299, 249))
    image: QImage = taken.args[0]
    assert (image.width(), image.height()) == (100, 100)
    assert {image.pixelColor(x, y).name() for x in (0, 50, 99) for y in (0, 50, 99)} == {"#0000ff"}
    assert window.isVisible()
    assert capture.overlays == ()


def test_sharp_screens_give_all_their_pixels(qtbot: QtBot, begin: Begin) -> None:
    capture, overlay = begin(2.0)
    with qtbot.waitSignal(capture.picture_taken) as taken:
        drag(overlay, QPoint(200, 150), QPoint(299, 249))
    image: QImage = taken.args[0]
    assert (image.width(), image.height(), image.devicePixelRatio()) == (200, 200, 1.0)
    assert image.pixelColor(199, 199).name() == "#0000ff"


def test_escape_and_the_other_button_take_nothing(qtbot: QtBot, begin: Begin, window: QWidget) -> None:
    for is_key in (True, False):
        capture, overlay = begin()
        with qtbot.assertNotEmitted(capture.picture_taken):
            if is_key:
                QTest.keyClick(overlay, Qt.Key.Key_Escape)
            else:
                QTest.mouseClick(overlay, Qt.MouseButton.RightButton)
        assert window.isVisible()
        assert capture.overlays == ()


def test_slip_of_the_mouse_is_no_choice(qtbot: QtBot, begin: Begin) -> None:
    capture, overlay = begin()
    with qtbot.assertNotEmitted(capture.picture_taken):
        drag(overlay, QPoint(200, 150), QPoint(201, 151))
    assert capture.overlays == (overlay,)
    QTest.keyClick(overlay, Qt.Key.Key_Escape)


def test_keyboard_moves_sizes_and_takes(qtbot: QtBot, begin: Begin) -> None:
    capture, overlay = begin()
    QTest.keyClick(overlay, Qt.Key.Key_Left)
    first = overlay.selection
    assert first.center() == overlay.rect().center() or (first.center() - overlay.rect().center()).manhattanLength() < 3
    QTest.keyClick(overlay, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert overlay.selection == first.translated(1, 0)
    QTest.keyClick(overlay, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.selection.height() == first.height() + 16
    assert overlay.accessibleDescription() == f"{first.width()} × {first.height() + 16}"
    for _ in range(100):
        QTest.keyClick(overlay, Qt.Key.Key_Left)
    assert overlay.selection.left() == 0
    with qtbot.waitSignal(capture.picture_taken) as taken:
        QTest.keyClick(overlay, Qt.Key.Key_Return)
    assert taken.args[0].width() == first.width()


def test_overlay_draws_the_screen_darker_outside_the_rectangle(begin: Begin) -> None:
    _, overlay = begin()
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(overlay, QPoint(299, 249))
    image = overlay.grab().toImage()
    assert image.pixelColor(250, 200).blue() == 255
    assert image.pixelColor(20, 500).red() < 200
    QTest.keyClick(overlay, Qt.Key.Key_Escape)


def test_system_that_shows_nothing_is_told_with_a_remedy(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_capture, "grab", lambda screen: QPixmap())
    monkeypatch.setattr("app.gui.desktop_portal._session_bus", lambda: None)
    capture = ScreenCapture(window, hiding_ms=0)
    with qtbot.waitSignal(capture.message) as told:
        capture.begin()
    assert "paste it here" in told.args[0]
    assert window.isVisible()
    assert not window.isMinimized()


def test_picture_of_the_desktops_own_tool_is_given_as_a_file(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_capture, "is_wayland", lambda: True)
    capture = ScreenCapture(window, hiding_ms=0)
    monkeypatch.setattr(capture._portal, "take_picture", lambda: capture._portal.picture_taken.emit(Path("/a/b.png")))
    with qtbot.waitSignal(capture.file_taken) as taken:
        capture.begin()
    assert taken.args == [Path("/a/b.png")]
    assert window.isVisible()
