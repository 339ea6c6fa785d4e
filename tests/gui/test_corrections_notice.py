"""A file is read anew although a person has corrected an earlier reading of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.queue.model import Column
from app.gui.queue.rows import RowState
from app.services.library.library import PageResult
from core.page_edits import with_line_text
from tests.fakes.view_services import sample_page
from tests.fakes.window_host import WindowHost

MakeWindow = Callable[..., MainWindow]
TEXT = "1 page(s) of this file were corrected in another reading."


def read(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    before = len(window.queue.model.rows)
    window.add_paths(paths)
    qtbot.waitUntil(lambda: len(window.queue.model.rows) == before + len(paths) and not window.queue.is_busy)
    assert all(row.state is RowState.DONE for row in window.queue.model.rows)


def correct_older_reading(window: MainWindow, document_id: str) -> str:
    """Put the corrected document of another version of the program into the library."""
    library = window.services.library
    known = library.document(document_id)
    older = library.open_document(
        known.source, path=known.path, tier=known.tier, language=known.language, reading_key="older"
    )
    library.commit_page(older.id, PageResult.of(sample_page(), 0.1))
    library.store_edit(older.id, with_line_text(sample_page(), 0, 0, "Corrected"))
    return older.id


def button(window: MainWindow, name: str) -> QAbstractButton:
    (found,) = (each for each in window.corrections.findChildren(QAbstractButton) if each.accessibleName() == name)
    return found


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"x")
    return path


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(WindowHost(lambda path: 1))


def test_the_corrected_reading_is_told_and_opened(qtbot: QtBot, window: MainWindow, letter: Path) -> None:
    read(qtbot, window, letter)
    document = window.queue.model.rows[0].document_id
    assert document is not None
    assert window.corrections.text == ""
    older = correct_older_reading(window, document)
    window.workspace.set_document(None)

    read(qtbot, window, letter)

    row = window.queue.model.rows[1]
    assert (row.document_id, row.edited_elsewhere) == (document, 1)
    state = window.queue.model.index(1, Column.STATE)
    assert "corrected before" in str(state.data(Qt.ItemDataRole.DisplayRole))
    assert "corrected before" in str(state.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Another reading of this file holds corrections." in str(state.data(Qt.ItemDataRole.ToolTipRole))
    window.workspace.set_document(document)
    qtbot.waitUntil(lambda: window.corrections.text == TEXT)
    assert QApplication.activeModalWidget() is None

    button(window, "Open that reading").click()

    assert window.workspace.document_id == older
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    page = window.workspace.page
    assert page is not None
    assert page.blocks[0].lines[0].text == "Corrected"
    qtbot.waitUntil(lambda: window.corrections.isHidden())


def test_dismissed_it_stays_away_for_this_document(qtbot: QtBot, window: MainWindow, letter: Path) -> None:
    read(qtbot, window, letter)
    document = window.queue.model.rows[0].document_id
    assert document is not None
    correct_older_reading(window, document)
    window.corrections.refresh()
    qtbot.waitUntil(lambda: window.corrections.text == TEXT)
    button(window, "Dismiss").click()
    assert window.corrections.text == ""
    window.workspace.set_document(None)
    window.workspace.set_document(document)
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    assert window.corrections.text == ""


def test_it_goes_with_the_corrected_document(qtbot: QtBot, window: MainWindow, letter: Path) -> None:
    read(qtbot, window, letter)
    document = window.queue.model.rows[0].document_id
    assert document is not None
    older = correct_older_reading(window, document)
    window.corrections.refresh()
    qtbot.waitUntil(lambda: window.corrections.text == TEXT)
    window.library_panel.presenter.delete([older])
    qtbot.waitUntil(lambda: window.corrections.text == "")
    window.library_panel.presenter.undo_delete()
    qtbot.waitUntil(lambda: window.corrections.text == TEXT)
