"""Editing in the text beside the page: blocks, cells, order; undo, marks, the machine's reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from app.gui.text_panel.block_field import BlockField
from app.gui.workspace import Place
from core.model import Direction, Page
from tests.fakes.view_services import sample_page

from .conftest import EditSetup


def begin(setup: EditSetup, place: Place) -> None:
    setup.workspace.set_place(place)
    setup.editing.actions_.edit_text.trigger()


def field(setup: EditSetup) -> BlockField:
    assert setup.panel.block_editing is not None
    return setup.panel.block_editing.field


def test_a_block_is_edited_line_by_line_and_kept(setup: EditSetup) -> None:
    begin(setup, Place(1, 1))
    assert field(setup).isVisible()
    assert field(setup).rows() == [
        "The quick brown fox jumps over the lazy dog",
        "and goes on its way without looking back",
    ]
    assert field(setup).textCursor().blockNumber() == 1
    field(setup).setPlainText("The quick brown fox jumps over the lazy dog\nand went on its way without looking back")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    assert not field(setup).isVisible()
    assert setup.line(1, 1) == "and went on its way without looking back"
    assert "went on" in setup.panel.text.toPlainText()
    stored = setup.stored()
    assert stored.blocks[1].lines[1].text == "and went on its way without looking back"
    assert stored.blocks[1].machine_reading == sample_page().blocks[1]
    assert setup.services.editing.machine_page(setup.document_id, 0) == sample_page()


def test_enter_and_f2_begin_an_edit_in_the_text(setup: EditSetup) -> None:
    setup.workspace.set_place(Place(2))
    QTest.keyClick(setup.panel.text, Qt.Key.Key_Return)
    assert field(setup).rows() == ["A paragraph that was hard to read"]
    QTest.keyClick(field(setup), Qt.Key.Key_Escape)
    assert not field(setup).isVisible()


def test_escape_forgets_and_leaving_keeps_what_was_typed(setup: EditSetup) -> None:
    begin(setup, Place(2, 0))
    field(setup).setPlainText("forgotten")
    QTest.keyClick(field(setup), Qt.Key.Key_Escape)
    assert setup.page == sample_page()
    begin(setup, Place(2, 0))
    field(setup).setPlainText("kept")
    setup.view.canvas.setFocus()
    assert setup.line(2, 0) == "kept"


def test_tab_goes_on_to_the_next_block(setup: EditSetup) -> None:
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Yearly report")
    QTest.keyClick(field(setup), Qt.Key.Key_Tab)
    assert setup.line(0, 0) == "Yearly report"
    assert field(setup).rows()[0].startswith("The quick")
    QTest.keyClick(field(setup), Qt.Key.Key_Backtab)
    assert field(setup).rows() == ["Yearly report"]


def test_a_line_that_is_emptied_goes_and_rows_of_their_own_join_the_line_before(setup: EditSetup) -> None:
    begin(setup, Place(1, 0))
    field(setup).setPlainText("The quick brown fox jumps over the lazy dog\nand runs")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    assert [line.text for line in setup.page.blocks[1].lines][1] == "and runs"
    begin(setup, Place(1, 0))
    field(setup).setPlainText("The quick brown fox jumps over the lazy dog")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    assert len(setup.page.blocks[1].lines) == 1


def test_an_edit_is_undone_and_made_again_and_the_library_follows(setup: EditSetup) -> None:
    begin(setup, Place(2, 0))
    field(setup).setPlainText("Changed by a person")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.editing.actions_.undo.trigger()
    assert setup.page == sample_page()
    setup.wait_until_saved()
    assert not setup.services.editing.is_edited(setup.document_id, 0)
    setup.editing.actions_.redo.trigger()
    assert setup.line(2, 0) == "Changed by a person"
    assert setup.stored().blocks[2].lines[0].text == "Changed by a person"


def test_undo_goes_back_to_the_page_it_belongs_to(make_editing: Callable[..., EditSetup]) -> None:
    setup = make_editing(pages=[sample_page(0), sample_page(1)])
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Other title")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.workspace.set_page_index(1)
    setup.wait_for_page(1)
    setup.editing.actions_.undo.trigger()
    assert setup.workspace.page_index == 0
    assert setup.page == sample_page(0)
    setup.wait_until_saved()
    setup.qtbot.waitUntil(lambda: setup.line(0, 0) == "Annual report")
    assert setup.stored() == sample_page(0)


def test_a_page_loaded_before_its_edit_was_written_is_mended(setup: EditSetup) -> None:
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Newest")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.workspace.set_page(sample_page())  # what a load that began before the edit hands over
    setup.qtbot.waitUntil(lambda: setup.line(0, 0) == "Newest")


def test_what_a_person_changed_is_marked_and_told(setup: EditSetup) -> None:
    begin(setup, Place(2, 0))
    field(setup).setPlainText("A paragraph that was easy to read")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    text = setup.panel.text.toPlainText()
    assert [text[low:high] for low, high in setup.panel.text.marks.changed] == ["easy"]
    setup.workspace.set_place(Place(2, 0))
    bar = setup.editing.reading_bar
    assert bar.isVisible()
    assert "A paragraph that was hard to read" in bar.label.text()
    cursor = setup.panel.text.textCursor()
    cursor.setPosition(text.index("easy"))
    setup.panel.text.setTextCursor(cursor)
    point = setup.panel.text.cursorRect().center() + QPoint(4, 0)
    assert "hard to read" in setup.panel.text.tip_at(point)


def test_a_block_and_a_page_go_back_to_the_machines_reading(setup: EditSetup) -> None:
    for block, text in ((0, "Title"), (2, "Paragraph")):
        begin(setup, Place(block, 0))
        field(setup).setPlainText(text)
        QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.workspace.set_place(Place(0))
    setup.editing.actions_.restore_block.trigger()
    assert setup.line(0, 0) == "Annual report"
    assert setup.line(2, 0) == "Paragraph"
    setup.wait_until_saved()
    assert setup.page.is_edited
    setup.editing.actions_.restore_page.trigger()
    setup.qtbot.waitUntil(lambda: setup.page == sample_page())
    setup.wait_until_saved()
    assert not setup.services.editing.is_edited(setup.document_id, 0)
    setup.editing.actions_.undo.trigger()
    assert setup.line(2, 0) == "Paragraph"


def test_search_finds_what_a_person_wrote(setup: EditSetup) -> None:
    begin(setup, Place(2, 0))
    field(setup).setPlainText("xylophone")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.wait_until_saved()
    assert setup.services.library.search("xylophone").hits
    assert not setup.services.library.search("hard to read").hits


def test_a_cell_is_edited_in_the_grid(setup: EditSetup) -> None:
    tables = setup.panel.tables
    setup.panel.tabs.setCurrentWidget(tables)
    index = tables.model.index(1, 1)
    assert tables.model.setData(index, " 13 ")
    assert setup.page.blocks[3].table is not None
    assert setup.page.blocks[3].table.grid()[1] == ["Apples", "13", "3.50"]
    assert tables.model.index(1, 1).data() == "13"
    assert "12" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert not tables.model.setData(index, "13")
    setup.editing.actions_.undo.trigger()
    assert tables.model.index(1, 1).data() == "12"


def test_editing_a_table_in_the_text_leads_to_its_grid(setup: EditSetup) -> None:
    begin(setup, Place(3, 4))
    assert setup.panel.tabs.currentWidget() is setup.panel.tables
    current = setup.panel.tables.view.currentIndex()
    assert (current.row(), current.column()) == (1, 1)


def test_blocks_move_in_the_reading_order_by_keys_and_by_drag(setup: EditSetup) -> None:
    order = setup.panel.order
    setup.panel.tabs.setCurrentWidget(order)
    setup.workspace.set_place(Place(2))
    order.view.setFocus()
    QTest.keyClick(order.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert setup.line(1, 0) == "A paragraph that was hard to read"
    assert setup.workspace.place == Place(1)
    assert order.view.currentIndex().row() == 1
    QTest.keyClick(order.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert setup.page.blocks == sample_page().blocks
    data = order.model.mimeData([order.model.index(0)])
    order.model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, order.model.index(-1))
    assert setup.line(2, 0) == "Annual report"
    assert setup.panel.text.toPlainText().startswith("The quick")
    setup.editing.actions_.undo.trigger()
    assert setup.line(0, 0) == "Annual report"


def right_to_left(page: Page) -> Page:
    line = replace(page.blocks[2].lines[0], text="שלום עולם", words=(), direction=Direction.RIGHT_TO_LEFT)
    return replace(page, blocks=(replace(page.blocks[2], lines=(line,)),))


def test_right_to_left_lines_are_edited_right_to_left(make_editing: Callable[..., EditSetup]) -> None:
    setup = make_editing(pages=[right_to_left(sample_page())])
    begin(setup, Place(0, 0))
    assert field(setup).document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    field(setup).setPlainText("שלום לכולם")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    assert setup.page.blocks[0].lines[0].text == "שלום לכולם"
    assert setup.page.blocks[0].lines[0].direction is Direction.RIGHT_TO_LEFT


@pytest.mark.parametrize("is_edited", [False, True])
def test_actions_of_the_machines_reading_are_offered_only_where_they_do_something(
    setup: EditSetup, is_edited: bool
) -> None:
    if is_edited:
        begin(setup, Place(0, 0))
        field(setup).setPlainText("Title")
        QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.workspace.set_place(Place(0))
    assert setup.editing.actions_.restore_block.isEnabled() is is_edited
    assert setup.editing.actions_.restore_page.isEnabled() is is_edited
    assert setup.editing.reading_bar.isVisible() is is_edited


def test_an_edit_builds_on_the_newest_version_even_while_an_older_one_is_shown(setup: EditSetup) -> None:
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Newest")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.panel.tabs.setCurrentWidget(setup.panel.order)
    setup.workspace.set_page(sample_page())
    setup.panel.order.model.move(2, 1)
    assert setup.line(0, 0) == "Newest"
    assert setup.line(1, 0) == "A paragraph that was hard to read"


def test_a_page_whose_last_edited_block_is_restored_counts_as_the_machines_again(setup: EditSetup) -> None:
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Title")
    QTest.keyClick(field(setup), Qt.Key.Key_Return)
    setup.workspace.set_place(Place(0))
    setup.editing.actions_.restore_block.trigger()
    setup.qtbot.waitUntil(lambda: not setup.page.is_edited)
    assert not setup.editing.reading_bar.isVisible()
    assert setup.page == sample_page()


def test_closing_writes_what_is_typed_and_what_still_waits(setup: EditSetup) -> None:
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Typed last")
    setup.editing.close()
    page = setup.services.editing.page(setup.document_id, 0)
    assert page is not None
    assert page.blocks[0].lines[0].text == "Typed last"


def test_an_edit_of_a_document_that_was_deleted_is_told(setup: EditSetup) -> None:
    setup.services.library.delete(setup.document_id)
    begin(setup, Place(0, 0))
    field(setup).setPlainText("Too late")
    with setup.qtbot.waitSignal(setup.editing.message) as told:
        QTest.keyClick(field(setup), Qt.Key.Key_Return)
    assert "no longer in the library" in told.args[0]
    assert not setup.editing.editor.undo_stack.canUndo()
    assert setup.workspace.document_id is None


def test_a_row_that_is_dropped_between_others_moves_there(setup: EditSetup) -> None:
    order = setup.panel.order
    setup.panel.tabs.setCurrentWidget(order)
    lower_edge = order.view.visualRect(order.model.index(1)).bottomLeft()
    data = order.model.mimeData([order.model.index(0)])  # the event does not own it
    event = QDropEvent(
        QPointF(lower_edge + QPoint(20, 0)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # The list takes rows of its own only, which an event without a drag of the system cannot claim to be.
    order.view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
    order.view.dropEvent(event)
    assert [block.lines[0].text.split()[0] for block in setup.page.blocks] == ["The", "Annual", "A", "Item"]
    assert not event.isAccepted()  # else the view would take the row out of the model
    assert order.model.rowCount() == 4
