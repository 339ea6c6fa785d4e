"""Text that does not run from left to right, selected by dragging and copied in the order it is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from pytestqt.qtbot import QtBot

from app.gui.page_view.canvas import PageCanvas
from app.services.views.page_text import PageText
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Page, Word

from .test_canvas import drag, mouse

WIDTH, HEIGHT = 800, 1000


def show(qtbot: QtBot, *lines: Line) -> PageCanvas:
    canvas = PageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 1100)
    canvas.show()
    canvas.set_frame(WIDTH, HEIGHT)
    block = Block(BlockKind.PARAGRAPH, BBox(50, 50, 750, 950), lines)
    canvas.set_text(PageText(Page(0, WIDTH, HEIGHT, 100.0, (block,))))
    return canvas


def rtl_line(text: str, right: float, top: float) -> Line:
    words, edge = [], right
    for word in text.split():
        left = edge - 20 * len(word)
        words.append(Word(word, BBox(left, top, edge, top + 30), 0.9))
        edge = left - 20
    box = BBox(words[-1].bbox.left, top, right, top + 30)
    return Line(text, box, tuple(words), 0.9, direction=Direction.RIGHT_TO_LEFT)


def ttb_line(text: str, left: float, top: float) -> Line:
    box = BBox(left, top, left + 30, top + 30 * len(text))
    return Line(text, box, (), 0.9, direction=Direction.TOP_TO_BOTTOM)


@pytest.mark.parametrize(
    ("first", "second"), [("שלום עולם טוב", "עוד שורה אחת"), ("السلام عليكم جميعا", "سطر آخر هنا")]
)
def test_right_to_left_text_is_copied_in_logical_order(qtbot: QtBot, first: str, second: str) -> None:
    canvas = show(qtbot, rtl_line(first, 700, 100), rtl_line(second, 700, 150))
    words, more = first.split(), second.split()
    start = canvas.text.lines[0].spans[1].quad.bbox if canvas.text is not None else BBox(0, 0, 0, 0)
    end = canvas.text.lines[1].spans[0].quad.bbox if canvas.text is not None else BBox(0, 0, 0, 0)
    # From the right edge of the second word to the left edge of the first word of the next line.
    drag(canvas, (start.right - 1, start.center[1]), (end.left + 1, end.center[1]))
    assert canvas.selection.text == " ".join([*words[1:], more[0]])


def test_a_word_of_right_to_left_text_is_chosen_by_a_double_click(qtbot: QtBot) -> None:
    canvas = show(qtbot, rtl_line("שלום עולם טוב", 700, 100))
    mouse(canvas, QEvent.Type.MouseButtonDblClick, 560, 115)
    assert canvas.selection.text == "עולם"


def test_vertical_columns_are_read_from_the_right_one_to_the_left(qtbot: QtBot) -> None:
    canvas = show(qtbot, ttb_line("国境の長い", 700, 100), ttb_line("トンネル", 650, 100))
    # From below the second character of the right column to below the second one of the left column.
    drag(canvas, (715, 161), (665, 161))
    assert canvas.selection.text == "の長いトン"


def test_a_number_in_a_right_to_left_line_stays_in_its_place(qtbot: QtBot) -> None:
    canvas = show(qtbot, rtl_line("בשנת 1984 קרה", 700, 100))
    canvas.selection.select_all()
    assert canvas.selection.text == "בשנת 1984 קרה"
