"""Doubtful words, and the field under the ink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.gui.editing.ink_field import InkField
from app.gui.workspace import Place
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Page, Word
from tests.fakes.view_services import sample_page, typed_line
from tests.gui.test_accessibility import nameless, unreachable

from .conftest import EditSetup

KEY, SHIFT, ALT, CTRL = (
    Qt.Key,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def page_of(index: int, *lines: Line) -> Page:
    blocks = tuple(Block(BlockKind.PARAGRAPH, line.bbox, (line,)) for line in lines)
    return Page(index, 800, 1000, 100, blocks)


def sure(text: str, top: float = 100) -> Line:
    line = typed_line(text, 100, top)
    return replace(line, words=tuple(replace(word, confidence=0.99) for word in line.words))


def doubting(text: str, *doubtful: str, top: float = 100) -> Line:
    line = sure(text, top)
    words = tuple(replace(word, confidence=0.5) if word.text in doubtful else word for word in line.words)
    return replace(line, words=words)


def ink(setup: EditSetup) -> InkField:
    return setup.editing.ink.field


def edit(setup: EditSetup) -> QLineEdit:
    return setup.editing.ink.field.edit


def press(setup: EditSetup, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(edit(setup), key, modifiers)


@pytest.fixture
def doubtful(make_editing: Callable[..., EditSetup]) -> EditSetup:
    """Three pages; the first and the last hold doubtful words."""
    return make_editing(
        pages=[
            page_of(0, doubting("one two three four", "two", "four"), sure("all of this is sure", top=200)),
            page_of(1, sure("nothing here")),
            page_of(2, doubting("five six", "six"), doubting("seven eight", "seven", top=200)),
        ]
    )


def test_steps_go_from_doubtful_word_to_doubtful_word_over_all_pages(doubtful: EditSetup) -> None:
    actions = doubtful.editing.actions_
    actions.next_doubtful.trigger()
    assert doubtful.workspace.place == Place(0, 0, 1)
    assert ink(doubtful).isVisible()
    assert edit(doubtful).text() == "two"
    actions.next_doubtful.trigger()
    assert edit(doubtful).text() == "four"
    actions.next_doubtful.trigger()
    doubtful.wait_for_page(2)
    assert edit(doubtful).text() == "six"
    actions.next_doubtful.trigger()
    assert edit(doubtful).text() == "seven"
    with doubtful.qtbot.waitSignal(doubtful.editing.message) as told:
        actions.next_doubtful.trigger()
    assert told.args == ["No more doubtful words after this place"]
    with doubtful.qtbot.waitSignal(doubtful.editing.message) as told:  # it does not hold any more
        doubtful.editing.actions_.previous_doubtful.trigger()
    assert told.args == [""]
    doubtful.qtbot.waitUntil(lambda: edit(doubtful).text() == "six")
    actions.previous_doubtful.trigger()
    doubtful.wait_for_page(0)
    assert edit(doubtful).text() == "four"


def test_counts_tell_place_page_and_document(doubtful: EditSetup) -> None:
    bar = doubtful.editing.bar
    doubtful.qtbot.waitUntil(lambda: doubtful.editing.steps.counts.in_document == 4)
    doubtful.qtbot.waitUntil(lambda: bar.label.text() == "2 doubtful on this page, 4 in the document")
    doubtful.editing.actions_.next_doubtful.trigger()
    assert bar.label.text() == "1 of 2 on this page, 4 in the document"
    press(doubtful, KEY.Key_Return)
    assert bar.label.text() == "1 of 1 on this page, 3 in the document"


def test_threshold_changes_what_is_doubtful_and_is_remembered(doubtful: EditSetup) -> None:
    doubtful.qtbot.waitUntil(lambda: doubtful.editing.steps.counts.in_document == 4)
    assert doubtful.editing.bar.threshold.value() == 80
    assert len(doubtful.panel.text.marks.doubtful) == 2
    doubtful.editing.bar.threshold.setValue(40)
    assert doubtful.editing.steps.counts.in_document == 0
    assert doubtful.panel.text.marks.doubtful == []
    doubtful.editing.bar.threshold.setValue(100)
    assert doubtful.editing.steps.counts.on_page == 9
    file = doubtful.services.paths.settings_file
    doubtful.qtbot.waitUntil(lambda: file.exists() and "doubtful_below_percent = 100" in file.read_text())


def test_field_lies_under_the_ink_and_follows_the_view(setup: EditSetup) -> None:
    setup.editing.ink.open(Place(1, 0, 2))
    canvas = setup.view.canvas

    def distance() -> float:
        box = setup.page.blocks[1].lines[0].words[2].bbox
        word = canvas.mapFromScene(QRectF(box.left, box.top, box.width, box.height)).boundingRect()
        assert ink(setup).geometry().left() <= word.left()
        return ink(setup).geometry().top() - word.bottom()

    assert 0 <= distance() <= 16
    canvas.zoom_by(2)
    assert 0 <= distance() <= 16
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + 30)
    assert 0 <= distance() <= 16
    assert "brown" in ink(setup).context.text()
    assert "quick" in ink(setup).context.text()


def test_field_lies_above_the_ink_at_the_lower_end_of_the_page(make_editing: Callable[..., EditSetup]) -> None:
    setup = make_editing(pages=[page_of(0, sure("last line", top=975))])
    setup.view.canvas.fit_page()
    setup.editing.ink.open(Place(0, 0, 0))
    room = setup.view.canvas.viewport().rect()
    assert room.contains(ink(setup).geometry())


def test_enter_takes_over_and_goes_on_and_unchanged_text_counts_as_right(doubtful: EditSetup) -> None:
    doubtful.editing.actions_.next_doubtful.trigger()
    edit(doubtful).setText("2")
    press(doubtful, KEY.Key_Return)
    assert doubtful.line(0, 0) == "one 2 three four"
    assert edit(doubtful).text() == "four"
    press(doubtful, KEY.Key_Return)
    doubtful.wait_for_page(2)
    page = doubtful.stored(0)
    assert page.blocks[0].lines[0].words[3] == replace(doubting("one two three four").words[3], confidence=1.0)
    assert page.blocks[0].machine_reading is not None
    doubtful.editing.actions_.undo.trigger()
    doubtful.editing.actions_.undo.trigger()
    assert doubtful.line(0, 0) == "one two three four"


def test_escape_leaves_the_word_as_it_was(doubtful: EditSetup) -> None:
    doubtful.editing.actions_.next_doubtful.trigger()
    edit(doubtful).setText("forgotten")
    press(doubtful, KEY.Key_Escape)
    assert not ink(doubtful).isVisible()
    assert doubtful.line(0, 0) == "one two three four"
    assert not doubtful.editing.editor.undo_stack.canUndo()


def test_tab_and_arrows_move_word_by_word_and_line_by_line(setup: EditSetup) -> None:
    setup.editing.ink.open(Place(1, 0, 1))
    press(setup, KEY.Key_Tab)
    assert edit(setup).text() == "brown"
    press(setup, KEY.Key_Backtab, SHIFT)
    assert edit(setup).text() == "quick"
    press(setup, KEY.Key_End)
    press(setup, KEY.Key_Right)
    assert edit(setup).text() == "brown"
    press(setup, KEY.Key_Home)
    press(setup, KEY.Key_Left)
    assert edit(setup).text() == "quick"
    press(setup, KEY.Key_Down)
    assert setup.workspace.place is not None
    assert setup.workspace.place.line == 1
    assert setup.page == sample_page()


def test_moving_on_takes_over_what_was_typed(setup: EditSetup) -> None:
    setup.editing.ink.open(Place(1, 0, 1))
    edit(setup).setText("quack")
    press(setup, KEY.Key_Tab)
    assert setup.line(1, 0).startswith("The quack brown")
    edit(setup).setText("green")
    setup.workspace.set_place(Place(0, 0, 0))  # a click on another word
    assert setup.line(1, 0).startswith("The quack green")
    assert edit(setup).text() == "Annual"
    setup.workspace.set_place(None)  # a click beside all words
    assert not ink(setup).isVisible()


def test_a_word_is_split_at_the_caret_and_merged_with_the_next(setup: EditSetup) -> None:
    setup.editing.ink.open(Place(0, 0, 0))
    edit(setup).setCursorPosition(2)
    press(setup, KEY.Key_D, CTRL)
    assert setup.line(0, 0) == "An nual report"
    assert edit(setup).text() == "An"
    press(setup, KEY.Key_J, CTRL)
    assert setup.line(0, 0) == "Annual report"
    ink(setup).merge_button.click()
    assert setup.line(0, 0) == "Annualreport"
    assert not ink(setup).merge_button.isEnabled()
    assert len(setup.page.blocks[0].lines[0].words) == 1


def test_an_emptied_word_goes(doubtful: EditSetup) -> None:
    doubtful.editing.actions_.next_doubtful.trigger()
    edit(doubtful).clear()
    press(doubtful, KEY.Key_Return)
    assert doubtful.line(0, 0) == "one three four"
    assert edit(doubtful).text() == "four"


def test_keys_move_and_resize_the_box_in_one_step_of_undo(setup: EditSetup) -> None:
    place = Place(1, 0, 1)
    before = setup.page.blocks[1].lines[0].words[1].bbox
    setup.editing.ink.open(place)
    for _ in range(3):
        press(setup, KEY.Key_Right, ALT)
    press(setup, KEY.Key_Down, ALT | SHIFT)
    after = setup.page.blocks[1].lines[0].words[1].bbox
    assert after.left > before.left
    assert after.width == pytest.approx(before.width)
    assert after.height > before.height
    assert setup.editing.editor.undo_stack.count() == 1
    setup.editing.actions_.undo.trigger()
    assert setup.page.blocks[1].lines[0].words[1].bbox == before


def test_a_line_without_words_is_edited_as_a_whole(make_editing: Callable[..., EditSetup]) -> None:
    line = Line("whole lime", BBox(100, 100, 300, 120), confidence=0.4)
    setup = make_editing(pages=[page_of(0, line)])
    setup.editing.actions_.next_doubtful.trigger()
    assert edit(setup).text() == "whole lime"
    press(setup, KEY.Key_Return)
    assert setup.page.blocks[0].lines[0].confidence == 1.0
    assert setup.editing.steps.counts.on_page == 0


def test_right_to_left_words_are_edited_right_to_left(make_editing: Callable[..., EditSetup]) -> None:
    words = (
        Word("שלום", BBox(200, 100, 300, 120), 0.4),
        Word("עולם", BBox(100, 100, 190, 120), 0.4),
    )
    line = Line("שלום עולם", BBox(100, 100, 300, 120), words, 0.4, direction=Direction.RIGHT_TO_LEFT)
    setup = make_editing(pages=[page_of(0, line)])
    setup.editing.actions_.next_doubtful.trigger()
    assert edit(setup).text() == "שלום"
    assert edit(setup).layoutDirection() is Qt.LayoutDirection.RightToLeft
    press(setup, KEY.Key_End)
    press(setup, KEY.Key_Left)  # leftwards is forwards
    assert edit(setup).text() == "עולם"
    edit(setup).setText("לכולם")
    press(setup, KEY.Key_Return)
    assert setup.line(0, 0) == "שלום לכולם"


def test_field_goes_with_the_page_and_shows_what_undo_left(setup: EditSetup) -> None:
    setup.editing.ink.open(Place(1, 0, 1))
    edit(setup).setText("quack")
    press(setup, KEY.Key_Tab)
    press(setup, KEY.Key_Backtab, SHIFT)
    assert edit(setup).text() == "quack"
    setup.editing.actions_.undo.trigger()
    assert edit(setup).text() == "quick"
    setup.workspace.set_page(None)
    assert not ink(setup).isVisible()


def test_word_under_the_ink_is_edited_from_the_current_place(setup: EditSetup) -> None:
    setup.view.canvas.place_chosen.emit(setup.view.canvas.place_at(QPointF(145, 150)))
    setup.editing.actions_.edit_word.trigger()
    assert edit(setup).text() == "quick"


def test_small_ink_is_enlarged_when_the_field_opens(make_editing: Callable[..., EditSetup]) -> None:
    line = typed_line("tiny words here", 100, 100, char=2)
    line = replace(line, words=tuple(replace(w, bbox=replace(w.bbox, bottom=w.bbox.top + 4)) for w in line.words))
    setup = make_editing(pages=[page_of(0, line)])
    before = setup.view.canvas.scale_factor
    setup.editing.ink.open(Place(0, 0, 0))
    assert setup.view.canvas.scale_factor > before
    assert setup.view.canvas.viewport().rect().intersects(ink(setup).geometry())


def test_everything_has_a_name_while_words_are_edited(setup: EditSetup) -> None:
    setup.editing.ink.open(Place(1, 0, 1))
    assert nameless(setup.window) == []
    assert [name for name in unreachable(setup.window) if name in _names(ink(setup))] == []


def _names(root: QWidget) -> list[str]:
    return [button.accessibleName() for button in root.findChildren(QAbstractButton)]


def test_vertical_lines_are_edited_beside_each_other(make_editing: Callable[..., EditSetup]) -> None:
    right, left = (
        Line(
            text,
            BBox(x, 100, x + 30, 300),
            (Word(text[:2], BBox(x, 100, x + 30, 200), 0.5), Word(text[2:], BBox(x, 200, x + 30, 300), 0.9)),
            direction=Direction.TOP_TO_BOTTOM,
        )
        for text, x in (("縦書きだ", 400), ("次の行だ", 350))
    )
    block = Block(BlockKind.PARAGRAPH, BBox(350, 100, 430, 300), (right, left))
    setup = make_editing(pages=[Page(0, 800, 1000, 100, (block,))])
    assert setup.panel.text.toPlainText() == "縦書きだ次の行だ"
    setup.editing.actions_.next_doubtful.trigger()
    assert edit(setup).text() == "縦書"
    press(setup, KEY.Key_Tab)
    assert edit(setup).text() == "きだ"
    press(setup, KEY.Key_Down)  # the line that is read next, at the same height
    assert edit(setup).text() == "行だ"
    edit(setup).setText("行た")
    press(setup, KEY.Key_Return)
    assert setup.line(0, 1) == "次の行た"
    setup.view.canvas.selection.select_all()
    assert setup.view.canvas.selection.text == "縦書きだ次の行た"


def test_a_narrow_word_of_readable_size_is_not_enlarged(make_editing: Callable[..., EditSetup]) -> None:
    line = Line(
        "i am", BBox(100, 100, 160, 130), (Word("i", BBox(100, 100, 104, 130)), Word("am", BBox(120, 100, 160, 130)))
    )
    setup = make_editing(pages=[page_of(0, line)])
    before = setup.view.canvas.scale_factor
    setup.editing.ink.open(Place(0, 0, 0))
    assert setup.view.canvas.scale_factor == before
