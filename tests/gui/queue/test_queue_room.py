"""Room in the panel of the queue: columns, options that fold away; and what stays chosen and can be moved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.queue import option_wording
from app.gui.queue.estimate import estimate, estimate_text
from app.gui.queue.model import Column
from app.gui.queue.option_text import default_options
from app.gui.queue.rows import QueueRow, RowState
from app.gui.queue.shrinking_area import ShrinkingArea
from app.gui.queue.wording import state_details, state_text
from app.gui.theme import Theme
from app.services.library.speeds import Speeds
from app.services.recognise.tiers import Tiers
from tests.fakes.window_host import WindowHost

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.png" for name in "abc"]
    for path in paths:
        path.write_bytes(b"x")
    return paths


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> MainWindow:
    """Three files that wait."""
    host = WindowHost()
    host.hold.set()
    window = make_window(host)
    window.queue.pause()
    window.add_paths(files)
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 3)
    return window


def key(window: MainWindow, position: int) -> int:
    return window.queue.model.rows[position].key


def test_names_of_files_have_their_share_of_the_width_until_a_person_sets_it(window: MainWindow) -> None:
    view = window.queue_panel.view
    QApplication.processEvents()
    assert view.columnWidth(Column.FILE) == int(view.viewport().width() * 0.48)
    view.header().resizeSection(Column.FILE, 90)
    window.resize(window.width() + 200, window.height())
    QApplication.processEvents()
    assert view.columnWidth(Column.FILE) == 90


def test_options_fold_by_keyboard_say_in_short_what_they_are_and_stay_so(
    window: MainWindow, make_window: MakeWindow
) -> None:
    panel = window.queue_panel
    assert panel.options.isVisible()
    panel.folding.button.setFocus()
    QTest.keyClick(panel.folding.button, Qt.Key.Key_Space)
    assert not panel.options.isVisible()
    assert panel.folding.button.accessibleName() == "Options"
    panel.options.set_pages("2-3")
    assert "Automatic" in panel.folding.button.accessibleDescription()
    assert "2-3" in panel.folding.button.accessibleDescription()
    assert "file text where good" in panel.folding.button.accessibleDescription()  # "it" of the choice says nothing
    assert not make_window().queue_panel.options.isVisible()


def test_folded_options_open_where_the_pages_cannot_be_understood(window: MainWindow, files: list[Path]) -> None:
    panel = window.queue_panel
    panel.folding.button.click()
    panel.options.set_pages("3-1")
    window.add_paths(files)
    assert panel.options.isVisible()


def test_rows_move_only_where_there_is_a_place(window: MainWindow) -> None:
    panel = window.queue_panel
    able = []
    for position in range(3):
        panel.select(key(window, position))
        able.append((panel.up_action.isEnabled(), panel.down_action.isEnabled()))
    assert able == [(False, True), (True, True), (True, False)]
    panel.up_action.trigger()
    assert panel.down_action.isEnabled()


def test_after_a_removal_the_next_row_is_chosen_and_the_list_has_the_focus(window: MainWindow) -> None:
    panel = window.queue_panel
    window.activateWindow()
    middle, last = key(window, 1), key(window, 2)
    panel.select(middle)
    panel.view.setFocus()
    panel.remove_action.trigger()
    assert panel.selected_keys() == [last]
    assert window.focusWidget() is panel.view
    panel.remove_action.trigger()
    assert panel.selected_keys() == [key(window, 0)]


def test_only_the_first_waiting_file_is_about_to_be_read(window: MainWindow) -> None:
    said = []
    for position in (0, 1):
        window.queue_panel.select(key(window, position))
        said.append(window.start_page._hint.text())
    assert said == ["It is about to be read.", "It waits for the files before it."]


def test_a_row_whose_text_was_deleted_says_so_and_is_read_again(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window()
    window.add_paths(files[:1])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: [row.state for row in rows] == [RowState.DONE])
    assert rows[0].document_id is not None
    window.library_panel.presenter.delete([rows[0].document_id])
    qtbot.waitUntil(lambda: rows[0].is_deleted)
    assert "deleted" in window.start_page._hint.text()
    assert window.queue.model.index(0, Column.STATE).data() == "Text deleted"
    qtbot.waitUntil(window.queue_panel.retry_action.isEnabled)
    window.queue_panel.retry_action.trigger()
    qtbot.waitUntil(lambda: rows[0].state is RowState.DONE and window.workspace.page is not None)
    assert not rows[0].is_deleted


def test_line_of_estimates_begins_with_a_capital(files: list[Path], window: MainWindow) -> None:
    rows = [QueueRow(1, files[0], window.queue.model.rows[0].options)]
    assert estimate_text(estimate(rows, Speeds(), Tiers())).startswith("Not looked into yet: 1 file")


def test_languages_of_documents_are_named_in_the_windows_language_and_their_own() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert option_wording.language_name("sq") == "Albanisch – Shqip"
        assert option_wording.language_names("de,en") == "Deutsch, Englisch"
        assert option_wording.language_name("rs_cyrillic") == "Serbisch (Kyrillisch) – Српски (ћирилица)"
        QLocale.setDefault(QLocale("fr"))
        assert option_wording.language_name("he") == "Hébreu – עברית"
        assert option_wording.language_name("koi") == "Komi-permiak – Перем коми кыв"
        assert option_wording.language_name("fr") == "Français"
        QLocale.setDefault(QLocale("en_GB"))
        assert option_wording.language_name("sq") == "Albanian – Shqip"
        assert option_wording.language_names("de,en") == "German, English"
    finally:
        QLocale.setDefault(before)


def test_a_row_that_a_vision_model_reads_says_which_region_and_counts_it_for_the_time_left() -> None:
    row = QueueRow(1, Path("a.pdf"), default_options(), RowState.READING, total=1, region=4, regions=12, started=100.0)
    text = state_text(row, 130.0)
    assert "region 4 of 12" in text
    assert row.seconds_left(130.0) == pytest.approx(90.0)
    row.begin_again()
    assert (row.region, row.regions) == (0, 0)


def test_parts_that_the_vision_model_could_not_read_are_told_with_the_result() -> None:
    row = QueueRow(1, Path("a.pdf"), default_options(), RowState.DONE, total=1, done=1, fallen_back=2)
    assert "2 parts not by the vision model" in state_text(row, 0.0)
    row.fallen_back = 1
    assert "1 part not by the vision model" in state_details(row)


def test_with_large_letters_three_files_are_seen_and_the_options_scroll(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path], theme: Theme
) -> None:
    theme.set_font_size(round(2 * QApplication.font().pointSizeF()))
    try:
        window = make_window()
        window.resize(1280, 800)
        window.add_paths(files)
        qtbot.waitUntil(lambda: window.queue.model.rowCount() == 3)
        QApplication.processEvents()
        view = window.queue_panel.view
        last = view.visualRect(window.queue.model.index(2, Column.FILE))
        assert view.viewport().rect().contains(last)
        assert window.height() == 800
        area = window.queue_panel.findChild(ShrinkingArea)
        assert area is not None
        assert area.verticalScrollBar().maximum() > 0
        fields = area.widget()
        assert fields is not None
        assert fields.width() <= area.viewport().width()
        window.queue_panel.options.set_pages("3-1")
        window.add_paths(files)
        field = window.queue_panel.options.focusWidget() or window.focusWidget()
        assert field is not None
        assert not field.visibleRegion().isEmpty()
    finally:
        theme.set_font_size(0)
