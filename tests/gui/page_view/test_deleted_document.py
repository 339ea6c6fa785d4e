"""A document that is deleted while it is read or shown, in this window or by another program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.queue.rows import RowState
from core.errors import DocumentUnknownError
from tests.fakes.window_host import WindowHost


def test_a_document_deleted_while_it_is_read_ends_its_row_with_the_reason(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    host = WindowHost(lambda path: 3)
    host.hold.set()
    window = make_window(host)
    path = tmp_path / "report.pdf"
    path.touch()
    window.add_paths([path])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].document_id is not None and host.held() == 3)
    document_id = rows[0].document_id
    assert document_id is not None
    qtbot.waitUntil(lambda: window.workspace.document_id == document_id)
    qtbot.waitUntil(lambda: window.workspace.pages_at_work(document_id) == frozenset({0, 1}))
    window.services.library.delete(document_id)
    host.let_go()
    qtbot.waitUntil(lambda: rows[0].state is RowState.FAILED)
    assert isinstance(rows[0].error, DocumentUnknownError)
    qtbot.waitUntil(lambda: window.start_page.isVisible())
    assert window.workspace.pages_at_work(document_id) == frozenset()
    window.queue.retry([rows[0].key])
    qtbot.waitUntil(lambda: rows[0].state is RowState.DONE)
    assert len(window.services.library.finished_pages(rows[0].document_id or "")) == 3


def test_a_document_deleted_by_another_program_while_it_is_shown_is_told_on_turning_the_page(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    host = WindowHost(lambda path: 9)
    window = make_window(host)
    path = tmp_path / "report.pdf"
    path.touch()
    window.add_paths([path])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].state is RowState.DONE)
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    window.services.library.delete(rows[0].document_id or "")
    window.workspace.source_changed.emit(rows[0].document_id)  # forgets where the file lies, as a failure does
    window.workspace.set_page_index(7)
    qtbot.waitUntil(lambda: "no document" in window.page_view.message.lower())
    window.workspace.set_document(None)
    assert window.page_view.message == ""
