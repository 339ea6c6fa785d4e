from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QStyle,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui import icons, tokens
from app.gui.theme import Appearance, Theme, active_colours, icon_edge, scaled_font
from tests.gui.test_tokens import contrast


def test_appearance_changes_palette_and_tells(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.set_appearance(Appearance.LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance(Appearance.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens.DARK.window
    assert active_colours() is tokens.DARK
    theme.set_appearance(Appearance.LIGHT)
    assert active_colours() is tokens.LIGHT


def test_same_appearance_again_tells_nothing(theme: Theme, qtbot: QtBot) -> None:
    theme.set_appearance(Appearance.DARK)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_appearance(Appearance.DARK)


def test_icons_follow_the_theme(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    bar = QToolBar()
    qtbot.addWidget(bar)
    action = QAction("Open", bar)
    icons.set_icon(action, "folder-open")
    light = action.icon().pixmap(32, 32).toImage()
    theme.set_appearance(Appearance.DARK)
    icons.refresh(qapp)
    assert action.icon().pixmap(32, 32).toImage() != light


def test_icon_has_the_colour_it_is_given(qapp: QApplication) -> None:
    image = icons.pixmap("square", 16, "#ff0000", 2.0).toImage()
    assert image.width() == 32
    opaque = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250]
    assert opaque
    assert {colour.name() for colour in opaque} == {"#ff0000"}


def test_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")


def test_type_scale_keeps_the_systems_font(qapp: QApplication) -> None:
    font = qapp.font()
    assert scaled_font(font, 2.0).pointSizeF() == pytest.approx(2 * font.pointSizeF())
    assert scaled_font(font, 1.0).family() == font.family()


def test_buttons_of_dialogs_have_no_icons_of_the_style(theme: Theme, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    box.show()
    assert all(button.icon().isNull() for button in box.buttons())


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_empty_check_boxes_can_be_seen(theme: Theme, qtbot: QtBot, appearance: Appearance) -> None:
    theme.set_appearance(appearance)
    window = QWidget()
    qtbot.addWidget(window)
    check = QCheckBox(window)
    check.move(4, 4)
    window.show()
    image = window.grab().toImage()
    ground = image.pixelColor(0, 0).name()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(min(40, image.height()))}
    assert max(contrast(ground, colour) for colour in seen) >= 3
    assert ground == active_colours().window


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_empty_boxes_of_list_rows_can_be_seen(theme: Theme, qtbot: QtBot, appearance: Appearance) -> None:
    theme.set_appearance(appearance)
    rows = QListWidget()
    qtbot.addWidget(rows)
    row = QListWidgetItem("")
    row.setCheckState(Qt.CheckState.Unchecked)
    rows.addItem(row)
    rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what shows the focus is no box
    rows.show()
    inside = rows.viewport().grab().toImage()  # without the frame of the list
    seen = {inside.pixelColor(x, y).name() for x in range(40) for y in range(min(20, inside.height()))}
    assert max(contrast(active_colours().surface, colour) for colour in seen) >= 3


def test_pictures_that_point_are_mirrored_with_the_window(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icons.pixmap(name, 16, "#000000").toImage()

    undo, turn = drawn("undo-2"), drawn("rotate-cw")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drawn("undo-2") == undo.flipped(Qt.Orientation.Horizontal)
        assert drawn("rotate-cw") == turn
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_current_row_of_a_list_with_the_keyboard_can_be_read(
    theme: Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    theme.set_appearance(appearance)
    window = QListWidget()
    qtbot.addWidget(window)
    window.addItem("\u2588\u2588\u2588")  # full blocks: their middle is the colour of the text alone
    window.show()
    window.setCurrentRow(0)
    window.activateWindow()
    window.setFocus()
    qtbot.waitUntil(window.hasFocus)
    area = window.visualItemRect(window.item(0))
    image = window.viewport().grab(area.adjusted(2, 2, -2, -2)).toImage()
    colours = active_colours()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert colours.accent in seen
    assert max(contrast(colours.accent, colour) for colour in seen) >= 4.5
    assert colours.on_accent in seen


def test_the_button_for_what_has_no_room_in_a_bar_can_be_seen_in_the_dark(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    bar = QToolBar()
    qtbot.addWidget(bar)
    icons.set_overflow_icon(bar)
    theme.set_appearance(Appearance.DARK)
    icons.refresh(qapp)
    button = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert button is not None
    image = button.icon().pixmap(16, 16).toImage()
    opaque = {
        image.pixelColor(x, y).name() for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 250
    }
    assert opaque == {tokens.DARK.text}


def test_icons_grow_with_the_letters(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    # GIVEN a window with icons in a bar, beside the words of a button and in the rows of a list
    usual = qapp.font().pointSizeF()
    window = QMainWindow()
    qtbot.addWidget(window)
    bar, button, rows = QToolBar(window), QPushButton("Open", window), QListWidget(window)
    action = bar.addAction("Open")
    icons.fit_bar(bar)
    for target in (action, button):
        icons.set_icon(target, "folder-open")
    window.addToolBar(bar)
    window.show()
    assert bar.iconSize().width() == tokens.ICON_TOOLBAR
    assert button.iconSize().width() == tokens.ICON_SMALL
    # WHEN letters get twice as large
    with qtbot.waitSignal(theme.changed):
        theme.set_font_size(round(2 * usual))
    icons.refresh(qapp)
    # THEN all of them grow with the letters and are drawn as large as they are shown
    try:
        edge = icon_edge(tokens.ICON_SMALL, window.fontMetrics())
        assert edge > 1.5 * tokens.ICON_SMALL
        assert bar.iconSize().width() > 1.4 * tokens.ICON_TOOLBAR
        assert button.iconSize().width() == edge
        assert rows.style().pixelMetric(QStyle.PixelMetric.PM_ListViewIconSize, None, rows) == edge
        assert button.icon().actualSize(button.iconSize()).width() == edge
    finally:
        theme.set_font_size(0)
        qtbot.waitUntil(lambda: button.iconSize().width() == tokens.ICON_SMALL)


def test_tick_boxes_grow_with_the_letters(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    usual = qapp.font().pointSizeF()
    window = QWidget()
    qtbot.addWidget(window)
    boxes = [QCheckBox("Boxes", window), QRadioButton("Words", window), QListWidget(window)]
    metrics = [
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorWidth,
    ]

    def edges() -> list[int]:
        return [box.style().pixelMetric(metric, None, box) for box, metric in zip(boxes, metrics, strict=True)]

    window.show()
    before = edges()
    theme.set_font_size(round(2 * usual))
    try:
        qtbot.waitUntil(lambda: all(new > 1.5 * old for new, old in zip(edges(), before, strict=True)))
    finally:
        theme.set_font_size(0)
        qtbot.waitUntil(lambda: edges() == before)


@pytest.mark.parametrize("factor", [1, 2])
def test_fields_of_numbers_are_as_high_as_choices(theme: Theme, qapp: QApplication, qtbot: QtBot, factor: int) -> None:
    usual = qapp.font().pointSizeF()
    window = QWidget()
    qtbot.addWidget(window)
    number, choice, button = QSpinBox(window), QComboBox(window), QPushButton("Copy", window)
    choice.addItem("Fast")
    icons.set_icon(button, "copy")
    window.show()
    theme.set_font_size(round(factor * usual))
    try:
        qtbot.waitUntil(lambda: number.fontMetrics().height() > 15 * factor)
        qtbot.waitUntil(lambda: abs(number.sizeHint().height() - choice.sizeHint().height()) <= 1)
        qtbot.waitUntil(lambda: abs(button.sizeHint().height() - choice.sizeHint().height()) <= 1)
    finally:
        theme.set_font_size(0)
        qtbot.waitUntil(lambda: button.iconSize().width() == tokens.ICON_SMALL)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_handle_of_a_scroll_bar_stands_out_from_its_trough(
    theme: Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    theme.set_appearance(appearance)
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 100)
    bar.setPageStep(50)
    bar.resize(bar.sizeHint().width(), 300)
    bar.show()
    image = bar.grab().toImage()
    middle = image.width() // 2
    handle, trough = (image.pixelColor(middle, image.height() * part // 6).name() for part in (1, 5))
    assert contrast(handle, trough) >= 3
