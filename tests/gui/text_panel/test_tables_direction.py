"""Tables in the window go where their own words go."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.text_panel.tables_tab import TablesTab
from app.gui.workspace import Workspace
from tests.gui.text_panel.test_table_rows import ARABIC, INVOICE, page_with

_FIGURES = (("1", "2"), ("3", "19 %"))


@pytest.mark.parametrize("window", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("rows", [INVOICE, ARABIC, _FIGURES])
def test_columns_go_as_the_words_do(qtbot: QtBot, window: Qt.LayoutDirection, rows: Sequence[Sequence[str]]) -> None:
    tab = TablesTab(Workspace())
    qtbot.addWidget(tab)
    tab.setLayoutDirection(window)
    tab.resize(900, 400)
    tab.show()
    tab.show_page(page_with(rows))
    is_mirrored = rows is ARABIC or (rows is _FIGURES and window is Qt.LayoutDirection.RightToLeft)
    first, second = (tab.view.columnViewportPosition(column) for column in (0, 1))
    assert (first > second) == is_mirrored
    if rows is _FIGURES:
        assert tab.model.index(1, 1).data() == "\u206619 %\u2069"


def test_figures_in_mirrored_cells_keep_their_order_and_are_copied_as_they_are(qtbot: QtBot) -> None:
    tab = TablesTab(Workspace())
    qtbot.addWidget(tab)
    tab.show()
    tab.show_page(page_with(ARABIC))
    shown = [tab.model.index(1, column).data() for column in range(5)]
    assert shown[2] == "\u206619 %\u2069"
    assert tab.model.index(1, 2).data(Qt.ItemDataRole.EditRole) == "19 %"
    assert "19 %" in tab.copy_all().split("\t")


def test_latin_cells_of_a_mirrored_table_keep_their_order(qtbot: QtBot) -> None:
    tab = TablesTab(Workspace())
    qtbot.addWidget(tab)
    tab.show()
    tab.show_page(page_with((*ARABIC, ("C++", "Rate 19 %", "", "SIM (4G)", "المبلغ"))))
    shown = [tab.model.index(2, column).data() for column in range(5)]
    assert shown == ["\u2066C++\u2069", "\u2066Rate 19 %\u2069", "", "\u2066SIM (4G)\u2069", "المبلغ"]
