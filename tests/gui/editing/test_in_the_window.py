"""Corrections in the whole window: menu, keys, closing, the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.workspace import Place
from app.services.edit.editing import EditingService
from app.services.library.database import Database
from app.services.library.library import Library


def read(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    path = folder / "a.pdf"
    path.write_bytes(b"x")
    window.add_paths([path])
    qtbot.waitUntil(lambda: window.workspace.page is not None)


def title(window: MainWindow) -> str:
    page = window.workspace.page
    assert page is not None
    return page.blocks[0].lines[0].text


def change_title(window: MainWindow, text: str) -> None:
    window.workspace.set_place(Place(0, 0))
    window.editing.actions_.edit_text.trigger()
    assert window.text_panel.block_editing is not None
    window.text_panel.block_editing.field.setPlainText(text)
    QTest.keyClick(window.text_panel.block_editing.field, Qt.Key.Key_Return)


def test_the_edit_menu_undoes_and_names_what_it_undoes(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    read(qtbot, window, tmp_path)
    (menu,) = (each for each in window.findChildren(QMenu) if each.title() == "&Edit")
    undo, redo = menu.actions()[:2]
    assert not undo.isEnabled()
    change_title(window, "Another title")
    assert undo.isEnabled()
    assert undo.text() == "&Undo Edit text"
    undo.trigger()
    assert title(window) == "Annual report"
    redo.trigger()
    assert title(window) == "Another title"


def test_an_edit_made_just_before_closing_is_there_at_the_next_start(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    read(qtbot, window, tmp_path)
    document_id = window.workspace.document_id
    assert document_id is not None
    change_title(window, "Typed last")
    window.close_at_once()
    library = Library(Database(window.services.paths.library_file))
    page = EditingService(library).page(document_id, 0)
    library.close()
    assert page is not None
    assert page.blocks[0].lines[0].text == "Typed last"


def test_without_a_page_nothing_can_be_corrected(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    actions = window.editing.actions_
    for action in (*actions.of_page(), actions.restore_block, actions.restore_page, actions.undo, actions.redo):
        assert not action.isEnabled(), action.text()


def test_the_page_being_read_again_by_the_queue_keeps_a_persons_version(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    read(qtbot, window, tmp_path)
    change_title(window, "A person's title")
    qtbot.waitUntil(lambda: window.editing.editor.is_idle)
    document_id = window.workspace.document_id
    window.queue.page_stored.emit(document_id, 0)
    window.workspace.set_page_index(1)
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    window.workspace.set_page_index(0)
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    assert title(window) == "A person's title"
