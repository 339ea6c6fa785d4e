from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QNativeGestureEvent, QPainter, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui import tokens
from app.gui.page_view.canvas import PageCanvas, quad_of_place
from app.gui.page_view.overlay_boxes import BANDS, OverlayBoxes, OverlayLevel
from app.gui.page_view.overlay_item import percent
from app.gui.page_view.zoom_view import ZoomMode
from app.gui.workspace import Place
from app.services.views.page_text import PageText
from core.geometry import BBox, Polygon
from core.model import Block, BlockKind
from core.page_edits import with_line_text
from tests.fakes.view_services import HEIGHT, WIDTH, sample_page, typed_line

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> PageCanvas:
    canvas = PageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 700)
    canvas.show()
    canvas.set_frame(WIDTH, HEIGHT)
    canvas.set_text(PageText(sample_page()))
    return canvas


def mouse(canvas: PageCanvas, kind: QEvent.Type, x: float, y: float, *, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Send a mouse event at a place of the page frame."""
    point = QPointF(canvas.mapFromScene(QPointF(x, y)))
    is_move = kind is QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if is_move else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, canvas.viewport().mapToGlobal(point), button, Qt.MouseButton.LeftButton, modifiers)
    QApplication.sendEvent(canvas.viewport(), event)


def drag(canvas: PageCanvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, *start)
    mouse(canvas, QEvent.Type.MouseMove, *end)
    mouse(canvas, QEvent.Type.MouseButtonRelease, *end)


def test_the_whole_page_fits_without_scroll_bars(canvas: PageCanvas) -> None:
    assert canvas.zoom_mode is ZoomMode.FIT_PAGE
    assert canvas.verticalScrollBar().maximum() == canvas.verticalScrollBar().minimum()
    assert canvas.horizontalScrollBar().maximum() == canvas.horizontalScrollBar().minimum()
    small = canvas.scale_factor
    canvas.resize(1800, 1400)
    assert canvas.scale_factor > small


def test_the_page_as_wide_as_the_view_scrolls_only_downwards(canvas: PageCanvas) -> None:
    canvas.fit_width()
    assert canvas.horizontalScrollBar().maximum() == canvas.horizontalScrollBar().minimum()
    assert canvas.verticalScrollBar().maximum() > canvas.verticalScrollBar().minimum()


def test_control_and_wheel_zoom_and_the_scale_then_stays(canvas: PageCanvas) -> None:
    before = canvas.scale_factor
    middle = QPointF(canvas.viewport().rect().center())
    wheel = QWheelEvent(
        middle, canvas.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.scale_factor == pytest.approx(before * 1.2, rel=0.01)
    assert canvas.zoom_mode is ZoomMode.FREE
    canvas.resize(500, 400)
    assert canvas.scale_factor == pytest.approx(before * 1.2, rel=0.01)


def test_another_document_begins_at_its_top_though_zoomed(canvas: PageCanvas) -> None:
    canvas.set_scale(canvas.scale_factor * 6)
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    canvas.set_frame(0, 0)

    canvas.set_frame(WIDTH, HEIGHT * 2)

    assert bar.value() == bar.minimum() < bar.maximum()
    assert canvas.horizontalScrollBar().value() == canvas.horizontalScrollBar().minimum()


def test_zoom_has_limits(canvas: PageCanvas) -> None:
    canvas.set_scale(1e9)
    assert canvas.scale_factor == pytest.approx(16)
    canvas.set_scale(1e-9)
    assert canvas.scale_factor == pytest.approx(0.02)


def test_a_turned_page_fits_too(canvas: PageCanvas) -> None:
    canvas.set_turn(90)
    corner = canvas.mapFromScene(QPointF(0, 0))
    assert corner.x() > canvas.viewport().width() / 2
    assert canvas.viewport().rect().contains(corner)


def test_drag_from_line_to_line_selects_in_reading_order(canvas: PageCanvas) -> None:
    drag(canvas, (140, 150), (190, 180))
    assert canvas.selection.text == "quick brown fox jumps over the lazy dog and goes"


def test_drag_upwards_selects_the_same(canvas: PageCanvas) -> None:
    drag(canvas, (190, 180), (140, 150))
    assert canvas.selection.text == "quick brown fox jumps over the lazy dog and goes"


def test_shift_and_click_stretches_the_selection(canvas: PageCanvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 101, 150)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 101, 150)
    mouse(canvas, QEvent.Type.MouseButtonPress, 190, 150, modifiers=Qt.KeyboardModifier.ShiftModifier)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 190, 150)
    assert canvas.selection.text == "The quick"


def test_double_click_selects_the_word(canvas: PageCanvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonDblClick, 150, 150)
    assert canvas.selection.text == "quick"


def test_click_beside_text_clears_the_selection(canvas: PageCanvas) -> None:
    canvas.selection.select_all()
    assert not canvas.selection.is_empty
    mouse(canvas, QEvent.Type.MouseButtonPress, 700, 900)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 700, 900)
    assert canvas.selection.is_empty


def test_click_chooses_the_word_as_place(qtbot: QtBot, canvas: PageCanvas) -> None:
    with qtbot.waitSignal(canvas.place_chosen) as signal:
        drag(canvas, (150, 150), (150, 150))
    assert signal.args == [Place(1, 0, 1)]


def test_pointer_is_an_i_beam_over_text_only(canvas: PageCanvas) -> None:
    for place, shape in (((150, 150), Qt.CursorShape.IBeamCursor), ((700, 900), Qt.CursorShape.ArrowCursor)):
        point = QPointF(canvas.mapFromScene(QPointF(*place)))
        event = QMouseEvent(
            QEvent.Type.MouseMove, point, canvas.viewport().mapToGlobal(point), Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton, NONE,
        )  # fmt: skip
        QApplication.sendEvent(canvas.viewport(), event)
        assert canvas.viewport().cursor().shape() is shape


def test_page_keys_scroll_first_and_turn_the_page_at_its_end(qtbot: QtBot, canvas: PageCanvas) -> None:
    steps: list[int] = []
    canvas.page_step_requested.connect(steps.append)
    canvas.fit_width()
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.minimum())
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert bar.value() > bar.minimum()
    assert steps == []
    bar.setValue(bar.maximum())
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    bar.setValue(bar.minimum())
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert steps == [1, -1]


def test_home_and_end_lead_to_the_first_and_last_page(qtbot: QtBot, canvas: PageCanvas) -> None:
    ends: list[bool] = []
    canvas.page_end_requested.connect(ends.append)
    QTest.keyClick(canvas, Qt.Key.Key_End)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert ends == [True, False]


def test_a_region_is_drawn_once_and_escape_gives_up(qtbot: QtBot, canvas: PageCanvas) -> None:
    regions: list[BBox] = []
    canvas.region_chosen.connect(lambda region, where: regions.append(region))
    canvas.choose_region()
    drag(canvas, (100, 100), (300, 200))
    assert len(regions) == 1
    assert regions[0].as_tuple() == pytest.approx((100, 100, 300, 200), abs=3)
    canvas.choose_region()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    drag(canvas, (100, 100), (300, 200))
    assert len(regions) == 1


def test_hover_tells_word_and_confidence(canvas: PageCanvas) -> None:
    assert canvas.tip_at(QPointF(150, 150)).startswith("quick · 95%")
    assert canvas.tip_at(QPointF(700, 900)) == ""


def test_boxes_of_each_level() -> None:
    text = PageText(sample_page())
    assert len(OverlayBoxes(text, OverlayLevel.BLOCKS)) == 4
    lines = OverlayBoxes(text, OverlayLevel.LINES)
    assert len(lines) == 13
    assert len(OverlayBoxes(text, OverlayLevel.WORDS)) == 2 + 9 + 8 + 7 + 9
    assert [BANDS[band] for band in lines.bands] == [
        None if line.confidence is None else tokens.confidence_band(line.confidence) for line in text.lines
    ]
    assert lines.is_upright.all()


def test_an_edit_draws_only_what_it_changed_anew() -> None:
    before = PageText(sample_page())
    after = PageText(with_line_text(sample_page(), 2, 0, "Other words"), before)
    # The fake makes every page anew, so take the very blocks that an edit would keep.
    kept = replace(before.page, blocks=(*before.page.blocks[:2], after.page.blocks[2], *before.page.blocks[3:]))
    for level in OverlayLevel:
        old = OverlayBoxes(before, level)
        new = OverlayBoxes(PageText(kept, before), level, old)
        changed = new.changed_since(old)
        assert changed is not None
        box = before.page.blocks[2].bbox
        assert changed.top >= box.top - 1
        assert changed.bottom <= box.bottom + 1
        fresh = OverlayBoxes(PageText(kept), level)
        assert (new.corners == fresh.corners).all()
        assert new.changed_since(OverlayBoxes(None, level)) is None


def test_boxes_that_are_not_level_are_told_from_those_that_are() -> None:
    slanted = Polygon(((10, 10), (110, 14), (109, 34), (9, 30)))
    line = replace(typed_line("slanted", 10, 10), polygon=slanted, words=())
    block = Block(BlockKind.PARAGRAPH, line.bbox, (line,))
    page = replace(sample_page(), blocks=(*sample_page().blocks, block))
    boxes = OverlayBoxes(PageText(page), OverlayLevel.LINES)
    assert boxes.is_upright.tolist() == [True] * 13 + [False]


def test_only_certainty_is_called_100_percent() -> None:
    assert percent(0.999) == "99%"
    assert percent(1.0) == "100%"


def drawn(canvas: PageCanvas) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    canvas.scene().render(painter, QRectF(0, 0, WIDTH, HEIGHT), QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return image


def test_overlay_is_one_item_and_draws_by_confidence(canvas: PageCanvas) -> None:
    assert len(canvas.scene().items()) == 4
    plain = drawn(canvas)
    canvas.set_overlay(is_visible=True, level=OverlayLevel.LINES, shows_confidence=False, shows_order=False)
    boxes = drawn(canvas)
    sure, poor = boxes.pixelColor(300, 150), boxes.pixelColor(300, 250)
    assert plain.pixelColor(300, 150) != sure
    assert sure != poor
    assert poor.red() > poor.blue()
    assert len(canvas.scene().items()) == 4


@pytest.mark.parametrize("place", [Place(9), Place(-1), None])
def test_a_place_that_is_not_there_has_no_outline(place: Place | None) -> None:
    assert quad_of_place(PageText(sample_page()), place) is None


def test_outline_of_word_line_and_block() -> None:
    text = PageText(sample_page())
    widths = []
    for place in (Place(1, 0, 1), Place(1, 0), Place(1)):
        quad = quad_of_place(text, place)
        assert quad is not None
        widths.append(quad.bbox.width)
    assert widths == pytest.approx([50, 430, 442])


def turn_wheel(canvas: PageCanvas, eighths_of_degrees: int) -> None:
    middle = QPointF(canvas.viewport().rect().center())
    event = QWheelEvent(
        middle, canvas.viewport().mapToGlobal(middle), QPoint(), QPoint(0, eighths_of_degrees),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_wheel_turns_the_page_only_beyond_its_end(canvas: PageCanvas) -> None:
    steps: list[int] = []
    canvas.page_step_requested.connect(steps.append)
    canvas.fit_width()
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.minimum())
    turn_wheel(canvas, -120)
    assert bar.value() > bar.minimum()
    bar.setValue(bar.maximum())
    turn_wheel(canvas, -120)
    assert steps == []
    turn_wheel(canvas, -120)
    assert steps == [1]
    bar.setValue(bar.minimum())
    turn_wheel(canvas, 120)
    turn_wheel(canvas, 120)
    assert steps == [1, -1]


@pytest.mark.parametrize(("value", "factor"), [(0.25, 1.25), (-0.2, 0.8)])
def test_two_fingers_on_a_pad_zoom(canvas: PageCanvas, value: float, factor: float) -> None:
    before = canvas.scale_factor
    middle = QPointF(canvas.viewport().rect().center())
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, middle, middle, middle,
        value, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.scale_factor == pytest.approx(before * factor)


def test_what_is_below_the_pointer_stays_there_while_zooming_with_the_wheel(canvas: PageCanvas) -> None:
    canvas.set_scale(2)
    where = QPoint(200, 300)
    mouse_at(canvas, where)
    before = canvas.mapToScene(where)
    point = QPointF(where)
    wheel = QWheelEvent(
        point, canvas.viewport().mapToGlobal(point), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), wheel)
    after = canvas.mapToScene(where)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=2)


def mouse_at(canvas: PageCanvas, where: QPoint) -> None:
    point = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove, point, canvas.viewport().mapToGlobal(point), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)
