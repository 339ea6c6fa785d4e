"""Reading a page or an area again, ignoring an area, and the comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from app.gui.editing.diff_view import DiffView
from app.gui.editing.reread_dialog import RereadDialog
from app.gui.editing.rereading_call import removed_areas
from app.gui.workspace import Place
from app.services.views.word_diff import word_diff
from core.errors import FileMissingError
from core.geometry import BBox
from core.model import Block, BlockKind, Content, Page, PageFailure, TextLayerMode, Tier
from core.page_edits import with_line_text, without_area
from tests.fakes.view_services import HEIGHT, WIDTH, sample_page, typed_line
from tests.gui.test_accessibility import nameless, unreachable

from .conftest import EditSetup

HARD = BBox(90, 230, 500, 270)  # around the paragraph that was hard to read


def dialog_of(setup: EditSetup) -> RereadDialog:
    (dialog,) = [each for each in setup.window.findChildren(RereadDialog) if each.isVisible()]
    return dialog


def answer(text: str) -> tuple[Block, ...]:
    line = typed_line(text, 100, 240)
    return (Block(BlockKind.PARAGRAPH, line.bbox, (line,)),)


def draw(setup: EditSetup, area: BBox) -> None:
    canvas = setup.view.canvas
    start = canvas.mapFromScene(QPointF(area.left, area.top))
    end = canvas.mapFromScene(QPointF(area.right, area.bottom))
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas.viewport(), end)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)


def pieces(field: QTextEdit, *, struck: bool = False, underlined: bool = False) -> list[str]:
    """Return the runs of text with a line through or under them."""
    found: list[str] = []
    block = field.document().begin()
    while block.isValid():
        found += [
            block.text()[part.start : part.start + part.length]
            for part in block.textFormats()
            if (struck and part.format.fontStrikeOut()) or (underlined and part.format.fontUnderline())
        ]
        block = block.next()
    return found


def test_an_area_is_drawn_read_compared_and_taken(setup: EditSetup) -> None:
    setup.rereading.blocks = answer("A paragraph that was easy to read")
    setup.editing.actions_.read_area.trigger()
    draw(setup, HARD)
    dialog = dialog_of(setup)
    dialog.text_layer.setCurrentIndex(dialog.text_layer.findData(TextLayerMode.KEEP))
    dialog.language.set_value("de")
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    (request,) = setup.rereading.asked
    assert request.document_id == setup.document_id
    assert (request.tier, request.language, request.text_layer) == (Tier.CPU, "de", TextLayerMode.KEEP)
    assert request.area is not None
    assert request.area.top == pytest.approx(HARD.top, abs=3)
    assert dialog.diff.old.toPlainText() == "A paragraph that was hard to read"
    assert dialog.diff.new.toPlainText() == "A paragraph that was easy to read"
    assert pieces(dialog.diff.old, struck=True) == ["hard"]
    assert pieces(dialog.diff.new, underlined=True) == ["easy"]
    assert setup.page == sample_page()
    dialog.take_button.click()
    assert setup.line(2, 0) == "A paragraph that was easy to read"
    assert setup.stored().blocks[2].lines[0].text == "A paragraph that was easy to read"
    setup.editing.actions_.undo.trigger()
    assert setup.page == sample_page()


def test_old_is_kept_when_a_person_says_so(setup: EditSetup) -> None:
    setup.rereading.blocks = answer("Something else")
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    assert setup.rereading.asked[0].area is None
    dialog.keep_button.click()
    assert setup.page == sample_page()
    assert not setup.editing.editor.undo_stack.canUndo()


def test_enter_keeps_the_text_and_takes_only_what_replaces_none(setup: EditSetup) -> None:
    setup.rereading.blocks = answer("Something else")
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.take_button.isVisible())
    assert dialog.keep_button.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert setup.page == sample_page()
    dialog.diff.show_parts(word_diff("", "Found"))
    assert not dialog.diff.is_anything_lost


def test_places_are_counted_as_they_are_seen(qtbot: QtBot) -> None:
    view = DiffView()
    qtbot.addWidget(view)
    view.show_parts(word_diff("on the way back\n\nA paragraph\n\nthe end", "on the way beck\n\nthe end"))
    assert view.change_count == 2
    view.show_parts(word_diff("One line\nand two", "One line and two"))
    assert view.change_count == 0


def test_columns_stand_apart_with_large_letters(qtbot: QtBot) -> None:
    view = DiffView()
    qtbot.addWidget(view)
    font = view.font()
    font.setPointSizeF(2.5 * font.pointSizeF())
    view.setFont(font)
    view.show_parts(word_diff("Item\tCount\nApples and\t12", "Item\tCount\nApples and\t13"))
    width = view.old.fontMetrics().horizontalAdvance("Apples and")
    assert view.old.tabStopDistance() == view.new.tabStopDistance() > width


def test_a_whole_page_is_taken_in_one_step(setup: EditSetup) -> None:
    setup.rereading.blocks = answer("All that is there")
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.take_button.isVisible())
    dialog.take_button.click()
    assert setup.page.text == "All that is there"
    setup.editing.actions_.undo.trigger()
    assert setup.page == sample_page()


def test_the_same_text_offers_nothing_to_take(setup: EditSetup) -> None:
    setup.rereading.blocks = sample_page().blocks
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    assert dialog.message.text() == "The new reading says the same."
    assert not dialog.take_button.isVisible()
    assert dialog.keep_button.text() == "Close"


def test_a_reading_can_be_cancelled_and_begun_again(setup: EditSetup) -> None:
    setup.rereading.gate.clear()
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: bool(setup.rereading.asked))
    assert dialog.stack.currentWidget() is dialog.progress
    dialog.cancel_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.options)
    setup.rereading.gate.set()
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)


def test_escape_during_a_reading_cancels_it_and_closes(setup: EditSetup) -> None:
    setup.rereading.gate.clear()
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: bool(setup.rereading.asked))
    with setup.qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert setup.page == sample_page()


def test_a_failure_is_told_and_other_options_can_be_tried(setup: EditSetup) -> None:
    setup.rereading.error = FileMissingError("the file has gone", remedy="Find it")
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.message.isVisible())
    assert "the file has gone" in dialog.message.text()
    assert dialog.read_button.isVisible()
    setup.rereading.error = None
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    assert not dialog.message.text().startswith("the file")


def test_tiers_that_cannot_read_are_shown_and_not_to_be_chosen(setup: EditSetup) -> None:
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    index = dialog.tier.findData(Tier.VLM)
    assert not dialog.tier.model().flags(dialog.tier.model().index(index, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_with_the_vision_model_an_area_may_be_called_handwriting(
    make_editing: Callable[..., EditSetup], monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = make_editing()
    monkeypatch.setattr(setup.services.tiers, "_choose_reader", lambda: "seer")
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    assert not dialog.handwriting.isVisible()
    dialog.tier.setCurrentIndex(dialog.tier.findData(Tier.VLM))
    assert dialog.handwriting.isVisible()
    assert dialog.request().content is Content.PRINT
    dialog.handwriting.setChecked(True)
    assert (dialog.request().tier, dialog.request().content) == (Tier.VLM, Content.HANDWRITING)
    dialog.tier.setCurrentIndex(dialog.tier.findData(Tier.CPU))
    assert dialog.request().content is Content.PRINT
    dialog.reject()


def test_parts_that_the_vision_model_reads_are_counted(setup: EditSetup) -> None:
    setup.rereading.gate.clear()
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    dialog.call.progressed.emit(2, 9)
    setup.qtbot.waitUntil(lambda: "3 of 9" in dialog.progress_label.text())
    assert (dialog.bar.value(), dialog.bar.maximum()) == (2, 9)
    dialog.cancel_button.click()
    dialog.call.progressed.emit(3, 9)
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.options)
    assert "4 of 9" not in dialog.progress_label.text()


def test_an_area_is_ignored_and_comes_back_with_undo(setup: EditSetup) -> None:
    setup.editing.actions_.ignore_area.trigger()
    draw(setup, HARD)
    assert "hard to read" not in setup.panel.text.toPlainText()
    assert len(setup.stored().blocks) == 3
    setup.editing.actions_.undo.trigger()
    assert setup.page == sample_page()


def test_an_area_without_text_says_so(setup: EditSetup) -> None:
    setup.editing.actions_.ignore_area.trigger()
    with setup.qtbot.waitSignal(setup.editing.message) as told:
        draw(setup, BBox(100, 700, 300, 800))
    assert told.args == ["There is no text in this area"]
    assert not setup.editing.editor.undo_stack.canUndo()


def test_escape_gives_up_drawing(setup: EditSetup) -> None:
    setup.editing.actions_.ignore_area.trigger()
    QTest.keyClick(setup.view.canvas, Qt.Key.Key_Escape)
    draw(setup, HARD)
    assert setup.page == sample_page()


def test_the_keyboard_takes_the_current_place_for_the_area(setup: EditSetup) -> None:
    setup.workspace.set_place(Place(2))
    setup.editing.actions_.ignore_area.trigger()
    QTest.keyClick(setup.view.canvas, Qt.Key.Key_Return)
    assert "hard to read" not in setup.panel.text.toPlainText()


def test_an_area_that_was_not_read_gets_its_text(setup: EditSetup) -> None:
    line = replace(typed_line("Found at last", 100, 700), direction=sample_page().blocks[0].lines[0].direction)
    setup.rereading.blocks = (Block(BlockKind.PARAGRAPH, line.bbox, (line,)),)
    setup.editing.actions_.read_area.trigger()
    draw(setup, BBox(90, 690, 400, 740))
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.take_button.isVisible())
    assert dialog.diff.old.toPlainText() == ""
    dialog.take_button.click()
    assert setup.page.text.endswith("Found at last")
    assert len(setup.page.blocks) == 5


def test_what_is_found_between_blocks_is_read_before_what_lies_below_it(setup: EditSetup) -> None:
    line = typed_line("Found between", 100, 200)
    setup.rereading.blocks = (Block(BlockKind.PARAGRAPH, line.bbox, (line,)),)
    setup.editing.actions_.read_area.trigger()
    draw(setup, BBox(90, 202, 400, 225))
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.take_button.isVisible())
    dialog.take_button.click()
    assert setup.line(2, 0) == "Found between"
    assert setup.line(3, 0) == "A paragraph that was hard to read"


def test_both_sides_of_the_comparison_scroll_in_step(setup: EditSetup) -> None:
    lines = tuple(typed_line(f"line {number}", 100, 20 * number) for number in range(200))
    setup.rereading.blocks = tuple(Block(BlockKind.PARAGRAPH, line.bbox, (line,)) for line in lines)
    setup.workspace.set_page(replace(sample_page(), blocks=setup.rereading.blocks[1:]))
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    dialog.diff.old.moveCursor(QTextCursor.MoveOperation.End)
    assert dialog.diff.new.verticalScrollBar().value() > 0


def test_a_framed_region_is_used_at_once(setup: EditSetup) -> None:
    setup.view.canvas.set_region(HARD)
    menu = setup.view.regions.menu()
    assert setup.editing.actions_.read_area in menu.actions()
    setup.editing.actions_.ignore_area.trigger()
    assert "hard to read" not in setup.panel.text.toPlainText()
    assert setup.view.canvas.region is None


def test_a_page_that_could_not_be_read_is_read_again(make_editing: Callable[..., EditSetup]) -> None:
    failed = Page(0, 0, 0, 0.0, (), failure=PageFailure("engine_failed", "the recogniser failed"))
    setup = make_editing(pages=[failed])
    actions = setup.editing.actions_
    assert "the recogniser failed" in setup.view.message
    assert actions.read_page.isEnabled()
    assert not actions.edit_text.isEnabled()
    setup.rereading.blocks = answer("Read at last")
    actions.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    dialog.take_button.click()
    stored = setup.stored()
    assert (stored.width, stored.height, stored.failure) == (WIDTH, HEIGHT, None)
    assert stored.text == "Read at last"
    assert setup.view.message == ""
    assert actions.edit_text.isEnabled()
    actions.undo.trigger()
    assert setup.stored() == failed
    assert "the recogniser failed" in setup.view.message


def test_a_failed_page_without_text_can_be_taken_as_empty(make_editing: Callable[..., EditSetup]) -> None:
    failed = Page(0, 0, 0, 0.0, (), failure=PageFailure("engine_failed", "the recogniser failed"))
    setup = make_editing(pages=[failed])
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.take_button.isVisible())
    dialog.take_button.click()
    assert setup.stored().failure is None


def test_an_ignored_area_stays_ignored_when_the_page_is_read_again(setup: EditSetup) -> None:
    setup.editing.actions_.ignore_area.trigger()
    draw(setup, HARD)
    setup.wait_until_saved()
    setup.rereading.blocks = sample_page().blocks[:3]
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    assert "hard to read" not in dialog.diff.new.toPlainText()
    assert "1 line(s) that you removed before stay removed." in dialog.message.text()
    dialog.take_button.click()
    assert "hard to read" not in setup.stored().text


def test_an_ignored_area_is_read_when_it_is_asked_for(setup: EditSetup) -> None:
    setup.editing.actions_.ignore_area.trigger()
    draw(setup, HARD)
    setup.wait_until_saved()
    setup.rereading.blocks = answer("A paragraph that was easy to read")
    setup.editing.actions_.read_area.trigger()
    draw(setup, HARD)
    dialog = dialog_of(setup)
    dialog.read_button.click()
    setup.qtbot.waitUntil(lambda: dialog.take_button.isVisible())
    assert dialog.diff.new.toPlainText() == "A paragraph that was easy to read"


def test_text_that_was_only_changed_is_not_removed() -> None:
    machine = sample_page()
    changed = with_line_text(machine, 2, 0, "Quite another sentence")
    assert removed_areas(machine, changed) == ()
    assert removed_areas(machine, without_area(machine, HARD)) == (machine.blocks[2].lines[0].bbox,)
    assert removed_areas(None, machine) == ()


@pytest.mark.parametrize("stage", ["options", "progress", "diff"])
def test_everything_in_the_dialog_has_a_name_and_is_reached_by_keyboard(setup: EditSetup, stage: str) -> None:
    setup.rereading.blocks = answer("Something else")
    setup.editing.actions_.read_page.trigger()
    dialog = dialog_of(setup)
    if stage != "options":
        setup.rereading.gate.clear()
        dialog.read_button.click()
    if stage == "diff":
        setup.rereading.gate.set()
        setup.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.diff)
    assert nameless(dialog) == []
    assert unreachable(dialog) == []
