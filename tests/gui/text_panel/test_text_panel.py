from __future__ import annotations

import json
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui import tokens
from app.gui.page_view.overlay_item import percent
from app.gui.text_panel import TextPanel
from app.gui.text_panel.details_tab import SLICE, page_json
from app.gui.text_panel.table_model import TableModel
from app.gui.workspace import Place, Workspace
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Page, Table, TableCell
from tests.fakes.view_services import sample_page, view_services


@dataclass
class PanelSetup:
    """A text panel, shown."""

    panel: TextPanel
    workspace: Workspace

    def put_caret(self, text: str) -> None:
        """Put the caret into the first occurrence of a text."""
        cursor = self.panel.text.textCursor()
        cursor.setPosition(self.panel.text.toPlainText().index(text) + 1)
        self.panel.text.setTextCursor(cursor)

    def marked(self) -> list[str]:
        return [selection.cursor.selectedText() for selection in self.panel.text.extraSelections()]


@pytest.fixture
def setup(qtbot: QtBot) -> PanelSetup:
    workspace = Workspace()
    panel = TextPanel(view_services(), workspace)
    qtbot.addWidget(panel)
    panel.resize(500, 700)
    panel.show()
    workspace.set_document("d")
    workspace.set_page(sample_page())
    return PanelSetup(panel, workspace)


def page_of(*blocks: Block) -> Page:
    return Page(0, 800, 1000, 100, blocks)


def paragraph(text: str, direction: Direction = Direction.LEFT_TO_RIGHT) -> Block:
    box = BBox(0, 0, 100, 20)
    return Block(BlockKind.PARAGRAPH, box, (Line(text, box, direction=direction),))


def test_text_of_the_page_is_shown_in_reading_order(setup: PanelSetup) -> None:
    assert setup.panel.text.toPlainText() == sample_page().text


def test_caret_sets_the_place_and_the_place_marks_the_text(setup: PanelSetup) -> None:
    setup.put_caret("brown")
    assert setup.workspace.place == Place(1, 0, 2)
    assert setup.marked() == ["brown"]
    setup.workspace.set_place(Place(1, 1))
    assert setup.marked() == ["and goes on its way without looking back"]
    assert setup.workspace.place == Place(1, 1)
    setup.workspace.set_place(Place(0))
    assert setup.marked() == ["Annual report"]
    setup.workspace.set_place(None)
    assert setup.marked() == []


def test_place_of_a_table_cell_marks_its_text(setup: PanelSetup) -> None:
    setup.workspace.set_place(Place(3, 6))
    assert setup.marked() == ["Pears"]


def test_arrow_keys_move_the_caret_and_with_it_the_place(setup: PanelSetup) -> None:
    setup.put_caret("Annual")
    for _ in range(8):
        QTest.keyClick(setup.panel.text, Qt.Key.Key_Right)
    assert setup.workspace.place == Place(0, 0, 1)


def test_a_new_page_does_not_move_the_place(setup: PanelSetup) -> None:
    setup.put_caret("brown")
    setup.workspace.set_page(page_of(paragraph("other text")))
    assert setup.workspace.place is None
    assert setup.marked() == []


def test_characters_beyond_the_basic_plane_keep_text_and_place_in_step(setup: PanelSetup) -> None:
    setup.workspace.set_page(page_of(paragraph("𝒳𝒴𝒵 𠀋𠀋"), paragraph("second")))
    setup.put_caret("𠀋")  # index of Python, hence one too far left by the surrogates: still inside the first line
    assert setup.workspace.place == Place(0, 0)
    setup.workspace.set_place(Place(1, 0))
    assert setup.marked() == ["second"]


def test_right_to_left_text_is_aligned_right_and_copied_in_logical_order(setup: PanelSetup) -> None:
    setup.workspace.set_page(page_of(paragraph("שלום עולם", Direction.RIGHT_TO_LEFT)))
    block = setup.panel.text.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0)
    assert line.naturalTextRect().left() > 100
    setup.panel.text.selectAll()
    setup.panel.text.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "שלום עולם"
    assert not data.hasHtml()


def test_selected_text_does_not_move_the_place(setup: PanelSetup) -> None:
    setup.put_caret("brown")
    place = setup.workspace.place
    cursor = setup.panel.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    setup.panel.text.setTextCursor(cursor)
    assert setup.workspace.place == place
    setup.workspace.set_place(Place(0))
    assert setup.panel.text.textCursor().hasSelection()


def test_markdown_is_rendered_and_its_source_shown(setup: PanelSetup) -> None:
    setup.panel.tabs.setCurrentWidget(setup.panel.markdown)
    markdown = setup.panel.markdown
    assert "Annual report" in markdown.rendered.toPlainText()
    assert "#" not in markdown.rendered.toPlainText()
    assert markdown.source.toPlainText().startswith("# Annual report")
    assert markdown.rendered.isVisible()
    markdown.toggle.click()
    assert markdown.source.isVisible()
    assert not markdown.rendered.isVisible()


def test_markdown_fetches_nothing(setup: PanelSetup) -> None:
    kind = int(QTextDocument.ResourceType.ImageResource)
    assert setup.panel.markdown.rendered.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_tables_are_shown_and_copied_as_tsv(setup: PanelSetup) -> None:
    tables = setup.panel.tables
    assert setup.panel.tabs.tabText(setup.panel.tabs.indexOf(tables)) == "Tables (1)"
    setup.panel.tabs.setCurrentWidget(tables)
    assert tables.view.isVisible()
    tables.copy_button.click()
    expected = "Item\tCount\tPrice\nApples\t12\t3.50\nPears\t7\t2.10"
    assert QGuiApplication.clipboard().text() == expected
    tables.view.setCurrentIndex(tables.model.index(1, 1))
    tables.copy_cells()
    assert QGuiApplication.clipboard().text() == "12"


def test_cell_and_place_follow_each_other(setup: PanelSetup) -> None:
    tables = setup.panel.tables
    setup.panel.tabs.setCurrentWidget(tables)
    tables.view.setCurrentIndex(tables.model.index(1, 1))
    assert setup.workspace.place == Place(3, 4)
    setup.workspace.set_place(Place(3, 8, 0))
    current = tables.view.currentIndex()
    assert (current.row(), current.column()) == (2, 2)
    assert setup.workspace.place == Place(3, 8, 0)


def test_a_table_that_nobody_looks_at_is_not_laid_out(setup: PanelSetup) -> None:
    tables = setup.panel.tables
    assert setup.panel.tabs.currentWidget() is not tables
    assert tables.table_count == 1
    assert tables.model.rowCount() == 0
    setup.workspace.set_place(Place(3, 8))
    setup.panel.tabs.setCurrentWidget(tables)
    assert tables.model.rowCount() == 3
    assert (tables.view.currentIndex().row(), tables.view.currentIndex().column()) == (2, 2)


def test_several_tables_are_chosen_from_a_list(setup: PanelSetup) -> None:
    table = sample_page().blocks[3]
    other = replace(table, table=Table(1, 1, (TableCell(0, 0, "other", table.bbox),)))
    setup.workspace.set_page(page_of(table, other))
    tables = setup.panel.tables
    assert tables.choice.count() == 2
    tables.choice.setCurrentIndex(1)
    assert tables.copy_all() == "other"
    assert setup.workspace.place == Place(1)


def test_page_without_tables_says_so(setup: PanelSetup) -> None:
    setup.workspace.set_page(page_of(paragraph("no table")))
    setup.panel.tabs.setCurrentWidget(setup.panel.tables)
    assert not setup.panel.tables.view.isVisible()
    assert setup.panel.tabs.tabText(2) == "Tables"


def test_table_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    cells = (
        TableCell(0, 0, "wide", BBox(0, 0, 10, 10), col_span=2, confidence=0.5),
        TableCell(1, 0, "a\nb", BBox(0, 10, 5, 20)),
        TableCell(1, 1, "c", BBox(5, 10, 10, 20)),
    )
    model = TableModel()
    model.set_table(Table(2, 2, cells))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == f"wide · {percent(0.5)}"
    assert model.tsv() == "wide\t\na b\tc"
    assert model.tsv([(1, 1), (1, 0)]) == "a b\tc"
    assert model.tsv([]) == ""
    model.set_table(None)
    assert model.rowCount() == 0


def test_details_of_a_very_long_page_come_in_slices_and_whole(qtbot: QtBot, setup: PanelSetup) -> None:
    details, long = setup.panel.details, page_of(*(paragraph(f"line {number}") for number in range(2000)))
    added: list[int] = []
    details.document().contentsChange.connect(lambda place, removed, count: added.append(count))
    setup.panel.tabs.setCurrentWidget(details)
    setup.workspace.set_page(long)
    whole = page_json(long)
    assert len(whole) > 2 * SLICE
    qtbot.waitUntil(lambda: details.toPlainText() == whole)
    assert max(added) <= SLICE + 1  # Qt counts the end of the document too
    assert details.textCursor().position() == 0


def test_slices_of_a_page_that_was_left_are_not_put_into_the_next(qtbot: QtBot, setup: PanelSetup) -> None:
    details, long = setup.panel.details, page_of(*(paragraph(f"line {number}") for number in range(2000)))
    setup.panel.tabs.setCurrentWidget(details)
    setup.workspace.set_page(long)
    qtbot.waitUntil(lambda: "line 1" in details.toPlainText())
    setup.workspace.set_page(page_of(paragraph("short")))
    short = page_json(page_of(paragraph("short")))
    qtbot.waitUntil(lambda: details.toPlainText() == short)
    setup.panel.tabs.setCurrentWidget(setup.panel.text)
    setup.panel.tabs.setCurrentWidget(details)
    qtbot.waitUntil(lambda: details.toPlainText() == short)


def test_details_are_the_json_of_the_page(qtbot: QtBot, setup: PanelSetup) -> None:
    setup.panel.tabs.setCurrentWidget(setup.panel.details)
    qtbot.waitUntil(lambda: bool(setup.panel.details.toPlainText()))
    value = json.loads(setup.panel.details.toPlainText())
    assert value["index"] == 0
    assert [block["kind"] for block in value["blocks"]] == ["heading", "paragraph", "paragraph", "table"]


def test_hidden_tabs_follow_the_page_once_they_are_looked_at(qtbot: QtBot, setup: PanelSetup) -> None:
    for tab in (setup.panel.markdown, setup.panel.details):
        setup.panel.tabs.setCurrentWidget(tab)
    setup.panel.tabs.setCurrentIndex(0)
    setup.workspace.set_page(page_of(paragraph("fresh words")))
    setup.panel.tabs.setCurrentWidget(setup.panel.markdown)
    assert setup.panel.markdown.source.toPlainText() == "fresh words\n"
    setup.panel.tabs.setCurrentWidget(setup.panel.details)
    qtbot.waitUntil(lambda: "fresh words" in setup.panel.details.toPlainText())


def test_corner_button_copies_the_tab_that_is_shown(setup: PanelSetup) -> None:
    setup.panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == sample_page().text
    setup.panel.tabs.setCurrentWidget(setup.panel.markdown)
    setup.panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == setup.panel.markdown.copy_all()


def test_without_a_page_the_panel_says_what_to_expect(setup: PanelSetup) -> None:
    setup.workspace.set_page(None)
    assert not setup.panel.tabs.isVisible()
    assert setup.panel.empty_text == "This page has not been read yet."
    setup.workspace.set_pages_at_work("d", frozenset({0}))
    assert setup.panel.empty_text == "Being read"
    setup.workspace.set_pages_at_work("d", frozenset())
    assert setup.panel.empty_text == "This page has not been read yet."
    setup.workspace.set_document(None)
    assert setup.panel.empty_text == "The text of the open page is shown here."


def test_every_control_has_a_name(setup: PanelSetup) -> None:
    for index in range(setup.panel.tabs.count()):
        setup.panel.tabs.setCurrentIndex(index)
        for widget in setup.panel.findChildren(QWidget):
            is_internal = widget.objectName().startswith("qt_")
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not is_internal:
                assert widget.accessibleName(), widget


def test_columns_of_a_table_stand_in_line(setup: PanelSetup) -> None:
    rows = (("Article of the list", "Qty", "Amount"), ("Bolt", "1200", "3.50"))
    box = BBox(0, 0, 100, 20)
    cells = tuple(TableCell(r, c, text, box) for r, row in enumerate(rows) for c, text in enumerate(row))
    table = Block(BlockKind.TABLE, box, table=Table(2, 3, cells))
    setup.workspace.set_page(page_of(paragraph("Before"), table))

    def left_of(text: str) -> int:
        cursor = setup.panel.text.textCursor()
        cursor.setPosition(setup.panel.text.toPlainText().index(text))
        return setup.panel.text.cursorRect(cursor).left()

    assert abs(left_of("Qty") - left_of("1200")) <= 1
    assert abs(left_of("Amount") - left_of("3.50")) <= 1
    assert left_of("Qty") < left_of("Amount")


def test_in_the_fitting_width_no_name_of_a_tab_is_shortened(setup: PanelSetup) -> None:
    panel = setup.panel
    bar = panel.tabs.tabBar()
    panel.resize(panel.fitting_width, 400)
    for number in range(bar.count()):
        assert bar.tabRect(number).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(number)) + tokens.SPACE
    assert bar.width() + panel.copy_button.width() <= panel.width()
    wide = [bar.tabRect(number).width() for number in range(bar.count())]
    panel.resize(panel.fitting_width + 100, 400)
    assert [bar.tabRect(number).width() for number in range(bar.count())] == wide


def test_names_of_tabs_stay_whole_where_there_is_little_room(setup: PanelSetup) -> None:
    panel = setup.panel
    bar = panel.tabs.tabBar()
    assert not panel.tabs.usesScrollButtons()
    panel.resize(panel.fitting_width // 2, 400)
    assert panel.tabs.usesScrollButtons()
    for number in range(bar.count()):
        assert bar.tabRect(number).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(number)) + tokens.SPACE
        assert bar.tabToolTip(number) == bar.tabText(number)
    panel.resize(panel.fitting_width, 400)
    assert not panel.tabs.usesScrollButtons()
