"""Labels of several lines: their height, and the direction of their lines in a mirrored window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.wrapped_label import WrappedLabel, in_window_direction

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TO_WORD = "PDF إلى Word"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_an_arabic_sentence_that_begins_with_a_latin_word_runs_from_the_right(qtbot: QtBot) -> None:
    label = WrappedLabel(TO_WORD)
    qtbot.addWidget(label)
    assert label.text() == f"\u200f{TO_WORD}"
    label.setText(f"Reads lines.\n{TO_WORD}")
    first, second = label.text().split("\n")
    assert (first, second) == ("\u200f\u2066Reads lines.\u2069", f"\u200f{TO_WORD}")


@pytest.mark.usefixtures("mirrored")
def test_a_path_stays_as_it_is(qtbot: QtBot) -> None:
    assert in_window_direction("/home/me/a.pdf") == "/home/me/a.pdf"


def test_nothing_is_added_in_a_window_read_from_the_left(qtbot: QtBot) -> None:
    assert in_window_direction(TO_WORD) == TO_WORD


def test_a_text_that_is_set_before_the_layout_does_not_make_the_window_grow(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = WrappedLabel("", window)
    layout = QVBoxLayout(window)
    layout.addWidget(label)
    layout.addStretch(1)
    label.setText("a few words that fit in one line of a wide window " * 2)
    window.resize(1200, 100)
    window.show()
    assert window.height() == 100
    assert label.height() >= label.fontMetrics().height()
    window.resize(200, 100)
    assert label.height() >= 3 * label.fontMetrics().lineSpacing()


@pytest.mark.usefixtures("mirrored")
def test_lines_in_letters_of_another_font_stand_as_far_apart_as_others(qtbot: QtBot) -> None:
    label = WrappedLabel("\n".join(["اقرأ النص"] * 4))
    qtbot.addWidget(label)
    label.resize(300, 10)
    label.show()
    metrics = label.fontMetrics()
    assert label.minimumHeight() >= 4 * metrics.lineSpacing()
    picture = label.grab().toImage()
    rows = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).lightness() < 128 for x in range(picture.width()))
    ]
    assert rows[-1] - rows[0] > 3 * metrics.lineSpacing()
    step = round(metrics.lineSpacing() * picture.devicePixelRatio())
    first = picture.copy(0, 0, picture.width(), step)
    assert picture.copy(0, 2 * step, picture.width(), step) == first
