"""Rows of tables in the text of a page, where the panel is narrower than they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from pytestqt.qtbot import QtBot

from app.gui import tokens
from app.gui.text_panel.plain_text_tab import PlainTextTab
from app.gui.workspace import Workspace
from core.geometry import BBox
from core.model import Block, BlockKind, Page, Table, TableCell
from tests.fakes.view_services import sample_page, typed_line

INVOICE = (
    ("Description", "Quantity", "Unit price", "VAT rate", "Net amount", "Gross amount"),
    ("Delivery to the third floor", "1", "49.90", "19 %", "49.90", "59.38"),
)
CLAUSES = (("1", "The tenant pays the rent in advance, at the latest on the third working day of each month.", "3"),)
LONG_ARABIC = (
    ("الصنف والوصف", "الكمية", "سعر الوحدة", "نسبة الضريبة", "المبلغ الصافي", "المبلغ الإجمالي"),
    ("التوصيل إلى الطابق الثالث", "1", "49.90", "19 %", "49.90", "59.38"),
)
CLAUSES_ARABIC = (
    ("1", "يدفع المستأجر الإيجار مقدما في موعد أقصاه يوم العمل الثالث من كل شهر دون أي تأخير من جانبه", "3"),
    ("2", "قصير", "4"),
)
ARABIC = (("الصنف", "الكمية", "السعر", "الضريبة", "المجموع الكلي"), ("4", "129.00", "19 %", "3", "614.04"))


@pytest.fixture
def tab(qtbot: QtBot) -> PlainTextTab:
    tab = PlainTextTab(Workspace())
    qtbot.addWidget(tab)
    tab.resize(320, 640)
    tab.show()
    return tab


def page_with(rows: Sequence[Sequence[str]]) -> Page:
    base = sample_page()
    box = BBox(100, 320, 700, 420)
    cells = tuple(TableCell(r, c, text, box) for r, row in enumerate(rows) for c, text in enumerate(row))
    lines = tuple(typed_line(cell.text, 110, 320) for cell in cells)
    table = Block(BlockKind.TABLE, box, lines, table=Table(len(rows), len(rows[0]), cells))
    return replace(base, blocks=(*base.blocks[:2], table))


def rows_of(tab: PlainTextTab) -> list[QTextBlock]:
    found, block = [], tab.document().begin()
    while block.isValid():
        if "\t" in block.text():
            found.append(block)
        block = block.next()
    return found


def test_rows_stay_whole_and_are_scrolled_to(tab: PlainTextTab) -> None:
    tab.show_page(page_with(INVOICE))
    assert [row.layout().lineCount() for row in rows_of(tab)] == [1, 1]
    assert tab.horizontalScrollBar().maximum() > 0
    # The text around them still ends with the panel.
    paragraph = tab.document().find("quick brown").block()
    assert paragraph.layout().lineCount() > 1
    # Another page begins at its begin.
    tab.horizontalScrollBar().setValue(50)
    tab.show_page(replace(page_with(INVOICE), index=1))
    assert tab.horizontalScrollBar().value() == 0


def test_sentences_in_cells_go_on_further_in(tab: PlainTextTab) -> None:
    tab.show_page(page_with(CLAUSES))
    (row,) = rows_of(tab)
    first, second = row.layout().lineAt(0), row.layout().lineAt(1)
    assert second.x() > first.x()
    assert tab.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("rows", [INVOICE, LONG_ARABIC])
def test_rows_stay_whole_in_every_window_and_the_text_is_in_sight(
    tab: PlainTextTab, rows: Sequence[Sequence[str]], direction: Qt.LayoutDirection
) -> None:
    tab.setLayoutDirection(direction)
    tab.show_page(page_with(rows))
    assert [row.layout().lineCount() for row in rows_of(tab)] == [1, 1]
    assert tab.horizontalScrollBar().maximum() > 0
    paragraph = tab.document().find("quick brown")
    # The text has its place in the panel, which scrolls to the end of the table's rows and no further.
    for width in (320, 400, 280):
        tab.resize(width, 640)
        paragraph.movePosition(QTextCursor.MoveOperation.StartOfLine)
        assert tab.cursorRect(paragraph).left() == tokens.SPACE_2
        is_mirrored = rows is LONG_ARABIC
        begin = QTextCursor(rows_of(tab)[0])
        assert tab.cursorRect(begin).left() == pytest.approx(width - tokens.SPACE_2 if is_mirrored else 16, abs=2)
        end = QTextCursor(rows_of(tab)[0])
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        left = tab.cursorRect(end).left()
        assert left < 0 if is_mirrored else left > width
        assert paragraph.block().layout().lineCount() > 1
    # AND they wrap to the panel alone again on a page without such a table
    tab.show_page(replace(page_with(CLAUSES), index=1))
    assert tab.horizontalScrollBar().maximum() == 0
    first = tab.document().begin()
    assert first.blockFormat().leftMargin() == 0


def test_mirrored_rows_can_be_seen_to_their_ends(tab: PlainTextTab) -> None:
    tab.show_page(page_with(LONG_ARABIC))
    tab.horizontalScrollBar().setValue(0)
    for row in rows_of(tab):
        end = QTextCursor(row)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        assert 0 <= tab.cursorRect(end).left() < 100


def test_sentences_in_mirrored_cells_do_not_make_the_text_scroll(tab: PlainTextTab) -> None:
    for width in range(300, 420, 20):
        tab.resize(width, 640)
        tab.show_page(page_with(CLAUSES_ARABIC))
        assert tab.horizontalScrollBar().maximum() == 0


def test_scrolled_rows_stay_where_they_are_in_another_version(tab: PlainTextTab) -> None:
    page = page_with(LONG_ARABIC)
    tab.show_page(page)
    tab.horizontalScrollBar().setValue(20)
    tab.show_page(replace(page, blocks=tuple(replace(block) for block in page.blocks)))
    assert tab.horizontalScrollBar().value() == 20


def test_figures_of_a_mirrored_table_stand_in_its_columns(tab: PlainTextTab) -> None:
    tab.resize(900, 640)
    tab.show_page(page_with(ARABIC))
    assert [row.textDirection() for row in rows_of(tab)] == [Qt.LayoutDirection.RightToLeft] * 2


def test_phone_numbers_among_arabic_keep_their_order(qtbot: QtBot, tab: PlainTextTab) -> None:
    # GIVEN a paragraph with a number in groups
    base = sample_page()
    line = typed_line("هاتف 011 123 4567 صباحا", 100, 140)
    block = Block(BlockKind.PARAGRAPH, line.bbox, (line,))
    # WHEN it is shown
    tab.show_page(replace(base, blocks=(block,)))
    # THEN its first group stands to the left of the last one
    layout = tab.document().begin().layout()
    shown = tab.document().begin().text()
    # Within a group: at its edge a cursor may stand at either side of the number.
    found = [layout.lineAt(0).cursorToX(shown.index(group) + 1) for group in ("011", "4567")]
    first, last = (cast("tuple[float, int]", each)[0] for each in found)  # Qt's types call it an object
    assert first < last
    # AND nothing of that is copied
    tab.selectAll()
    assert tab.createMimeDataFromSelection().text() == "هاتف 011 123 4567 صباحا"
    assert tab.copy_all() == "هاتف 011 123 4567 صباحا"


def test_the_next_page_is_not_set_as_the_table_before_was(tab: PlainTextTab) -> None:
    # GIVEN a mirrored table, WHEN a page without one comes that brings a scroll bar
    tab.show_page(page_with(LONG_ARABIC))
    base = sample_page()
    tab.show_page(replace(base, index=base.index + 1, blocks=base.blocks[:1] * 120))
    # THEN none of its paragraphs runs to the left
    block = tab.document().begin()
    assert tab.document().blockCount() > 100
    while block.isValid():
        assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.LayoutDirectionAuto
        assert not block.blockFormat().tabPositions()
        block = block.next()
