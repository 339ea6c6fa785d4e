from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.page_organiser.dialog import OrganiserDialog
from app.gui.queue.rows import FileOptions, RowState
from app.services.library.library import PageResult
from app.services.worker_tasks import ReadPagePayload
from tests.fakes.sample_files import text_pdf
from tests.fakes.view_services import sample_page
from tests.fakes.worker_host import InProcessHost


class ReadingHost(InProcessHost):
    """Reads each page as the sample page; everything else is really done."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.read: list[tuple[str, int]] = []
        self.tasks = {**self.tasks, "read_page": self._read_page}

    def _read_page(self, payload: ReadPagePayload, context: object) -> PageResult:
        self.read.append((payload.ref.path.name, payload.page_index))
        return PageResult.of(sample_page(payload.page_index), 0.1)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[ReadingHost]:
    host = ReadingHost(tmp_path / "models")
    yield host
    host.close()


@pytest.fixture
def window(host: ReadingHost, make_window: Callable[..., MainWindow]) -> MainWindow:
    window = make_window(host)
    window._is_forced = True  # a test that ends with files waiting is not asked whether they may be stopped
    return window


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [text_pdf(tmp_path / f"{name}.pdf", f"{name} 1", f"{name} 2") for name in ("a", "b")]


def select_rows(window: MainWindow, *rows: int) -> None:
    selection = window.queue_panel.view.selectionModel()
    selection.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(window.queue.model.index(row, 0), flags)


def opened(qtbot: QtBot, window: MainWindow, pages: int) -> OrganiserDialog:
    def dialogs() -> list[OrganiserDialog]:
        return [dialog for dialog in window.findChildren(OrganiserDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()))
    dialog = dialogs()[0]
    qtbot.waitUntil(lambda: len(dialog.presenter.entries) == pages and not dialog.presenter.is_busy)
    return dialog


def states(window: MainWindow) -> list[tuple[str, RowState]]:
    return [(row.path.name, row.state) for row in window.queue.model.rows]


def test_actions_follow_the_choice_and_stand_in_the_menus(window: MainWindow, files: list[Path]) -> None:
    merge, organise = window.organising.actions()
    assert not merge.isEnabled()
    assert not organise.isEnabled()
    window.queue.pause()
    window.queue.add_files(files, window_options(window))
    select_rows(window, 0)
    assert (merge.isEnabled(), organise.isEnabled()) == (False, True)
    select_rows(window, 0, 1)
    assert (merge.isEnabled(), organise.isEnabled()) == (True, False)
    menus = [action.menu() for action in window.menuBar().actions()]
    in_menus = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    assert merge in in_menus
    assert organise in window.queue_panel.view.actions()


def window_options(window: MainWindow) -> FileOptions:
    options = window.queue_panel.options.options()
    assert options is not None
    return options


def test_waiting_files_become_one_and_leave_the_list(
    qtbot: QtBot, window: MainWindow, host: ReadingHost, files: list[Path]
) -> None:
    window.queue.pause()
    window.queue.add_files(files, replace(window_options(window), pages="2"))
    select_rows(window, 0, 1)
    window.organising.merge_action.trigger()
    dialog = opened(qtbot, window, 2)
    assert dialog.replace.isChecked()
    dialog.name.setText("Both")
    dialog.presenter.create("Both", dialog._options)
    qtbot.waitUntil(lambda: states(window) == [("Both.pdf", RowState.WAITING)])
    window.queue.resume()
    qtbot.waitUntil(lambda: states(window) == [("Both.pdf", RowState.DONE)])
    assert sorted(host.read) == [("Both.pdf", 0), ("Both.pdf", 1)]
    assert window.queue.model.rows[0].options.pages is None
    assert all(path.exists() for path in files)


def test_pages_that_were_read_are_not_read_again(
    qtbot: QtBot, window: MainWindow, host: ReadingHost, files: list[Path]
) -> None:
    window.queue.add_files(files[:1], window_options(window))
    qtbot.waitUntil(lambda: states(window) == [("a.pdf", RowState.DONE)])
    select_rows(window, 0)
    window.organising.organise_action.trigger()
    dialog = opened(qtbot, window, 2)
    assert not dialog.replace.isChecked()
    dialog.presenter.turn([dialog.presenter.entries[0].key], 90)
    dialog.presenter.create("turned", dialog._options)
    qtbot.waitUntil(lambda: states(window) == [("a.pdf", RowState.DONE), ("turned.pdf", RowState.DONE)])
    assert sorted(host.read) == [("a.pdf", 0), ("a.pdf", 1)]
    row = window.queue.model.rows[1]
    assert row.document_id is not None
    (first,) = window.services.library.page_results(row.document_id, [0])
    assert (first.page().width, first.page().height) == (sample_page().height, sample_page().width)


def test_document_of_the_library_is_organised_with_its_own_options(
    qtbot: QtBot, window: MainWindow, host: ReadingHost, files: list[Path]
) -> None:
    window.queue.add_files(files[:1], window_options(window))
    qtbot.waitUntil(lambda: states(window) == [("a.pdf", RowState.DONE)])
    (document,) = window.services.library.documents()
    window.queue.remove([row.key for row in window.queue.model.rows])
    window.library_panel.organise_requested.emit([document.id])
    dialog = opened(qtbot, window, 2)
    assert not dialog.replace.isVisible()
    dialog.presenter.create("again", dialog._options)
    qtbot.waitUntil(lambda: states(window) == [("again.pdf", RowState.DONE)])
    assert len(host.read) == 2


def test_missing_source_of_a_library_document_is_said(qtbot: QtBot, window: MainWindow, files: list[Path]) -> None:
    window.queue.add_files(files[:1], window_options(window))
    qtbot.waitUntil(lambda: states(window) == [("a.pdf", RowState.DONE)])
    files[0].unlink()
    (document,) = window.services.library.documents()
    with qtbot.waitSignal(window.organising.message) as told:
        window.organising.open_documents([document.id])
    assert told.args is not None
    assert "a.pdf" in told.args[0]
