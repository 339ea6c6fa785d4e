from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.export_dialog.dialog import ExportDialog
from app.gui.main_window import MainWindow
from app.gui.queue import sources
from app.gui.queue.model import Column
from app.gui.queue.options_dialog import OptionsDialog
from app.gui.queue.options_row import OptionsRow
from app.gui.queue.rows import RowState
from app.services.recognise.peek import Peek
from core.errors import FileDamagedError, OutputNotWritableError
from core.model import TextLayerMode
from core.settings import Settings
from tests.fakes.window_host import WindowHost

MakeWindow = Callable[..., MainWindow]


def states(window: MainWindow) -> list[RowState]:
    return [row.state for row in window.queue.model.rows]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for path in paths:
        path.write_bytes(b"x")
    return paths


def test_options_say_what_the_fields_say(qtbot: QtBot) -> None:
    row = OptionsRow()
    qtbot.addWidget(row)
    options = row.options()
    assert options is not None
    assert (options.read.language, options.read.text_layer, options.pages) == ("auto", TextLayerMode.AUTO, None)
    row.set_pages("2-end")
    options = row.options()
    assert options is not None
    assert options.pages == "2-end"


def test_pages_that_cannot_be_understood_add_nothing(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window()
    window.queue_panel.options.set_pages("3-1")
    window.add_paths(files)
    assert window.queue.model.rowCount() == 0
    assert "pages" in window.status.currentMessage()


def test_page_range_is_read_and_nothing_else(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    host = WindowHost(lambda path: 5)
    window = make_window(host)
    window.queue_panel.options.set_pages("2-3")
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])
    assert sorted(index for _, index in host.read) == [1, 2]


def test_selection_is_read_again_with_other_options(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    host = WindowHost(lambda path: 5)
    window = make_window(host)
    panel = window.queue_panel
    panel.options.set_pages("1")
    window.add_paths(files)
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.DONE])
    panel.options.set_pages("4")
    panel.select(window.queue.model.rows[1].key)
    panel.apply_action.trigger()
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.DONE] and len(host.read) == 3)
    assert host.read[-1] == (files[1], 3)


def test_buttons_follow_what_can_be_done(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    bad = FileDamagedError("cut off")
    host = WindowHost(lambda path: bad if path.name == "b.pdf" else 1)
    window = make_window(host)
    panel = window.queue_panel
    assert not any(action.isEnabled() for action in panel.steering_actions())
    host.hold.set()
    window.add_paths(files)
    qtbot.waitUntil(lambda: states(window) == [RowState.READING, RowState.FAILED])
    qtbot.waitUntil(lambda: panel.retry_action.isEnabled())
    assert panel.pause_action.isEnabled()
    panel.pause_action.trigger()
    assert "Resume" in panel.pause_action.text().replace("&", "")
    panel.pause_action.trigger()
    host.let_go()
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.FAILED])
    qtbot.waitUntil(lambda: not panel.pause_action.isEnabled())
    panel.clear_action.trigger()
    assert states(window) == [RowState.FAILED]
    panel.select(window.queue.model.rows[0].key)
    panel.remove_action.trigger()
    assert states(window) == []


def test_cancel_without_a_choice_stops_everything(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    host = WindowHost()
    host.hold.set()
    window = make_window(host)
    window.add_paths(files)
    qtbot.waitUntil(lambda: states(window) == [RowState.READING, RowState.READING])
    window.queue_panel.view.clearSelection()
    window.queue_panel.cancel_action.trigger()
    qtbot.waitUntil(lambda: states(window) == [RowState.CANCELLED, RowState.CANCELLED])


def test_footer_says_how_far_the_queue_is(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window(WindowHost(lambda path: FileDamagedError("x") if path.name == "b.pdf" else 1))
    window.add_paths(files)
    qtbot.waitUntil(lambda: "2 of 2 files · 1 not read" in window.queue_panel._figures.text())


def test_two_pictures_of_one_second_get_two_names(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    stored = {sources.store_picture(image, tmp_path / "pasted") for _ in range(3)}
    assert len(stored) == 3
    assert sorted(path.suffix for path in (tmp_path / "pasted").iterdir()) == [".png"] * 3


def test_picture_that_cannot_be_stored_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "pasted").write_bytes(b"a file, not a folder")
    with pytest.raises(OutputNotWritableError):
        sources.store_picture(QImage(4, 4, QImage.Format.Format_RGB32), tmp_path / "pasted")


def test_addresses_of_the_web_are_not_files(qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.pdf"), QUrl.fromLocalFile("/tmp/a.pdf")])  # noqa: S108 - only a name
    assert sources.local_paths(data) == [Path("/tmp/a.pdf")]  # noqa: S108 - only a name


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()
    window.queue_panel.view.setFocus()
    QTest.keyClick(window.queue_panel.view, key, modifier)


def test_rows_are_moved_removed_and_brought_back_by_keyboard(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window()
    window.queue.pause()
    window.add_paths(files)
    qtbot.waitUntil(lambda: len(states(window)) == 2)
    qtbot.waitUntil(lambda: window.queue_panel.down_action.isEnabled())
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    names = [row.path.name for row in window.queue.model.rows]
    assert names == ["b.pdf", "a.pdf"]
    press(window, Qt.Key.Key_Delete)
    assert [row.path.name for row in window.queue.model.rows] == ["b.pdf"]
    assert "1 file" in window.queue_panel._notice.text
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row.path.name for row in window.queue.model.rows] == names
    assert window.queue_panel._notice.text == ""


def test_rows_are_moved_by_dragging(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window()
    window.queue.pause()
    window.add_paths(files)
    qtbot.waitUntil(lambda: len(states(window)) == 2)
    model = window.queue.model
    data = model.mimeData([model.index(1, 0), model.index(1, 1)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert [row.path.name for row in model.rows] == ["b.pdf", "a.pdf"]


def test_options_of_a_waiting_file_are_shown_in_its_row(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window()
    window.queue.pause()
    window.add_paths(files)
    qtbot.waitUntil(lambda: len(states(window)) == 2)
    panel = window.queue_panel
    panel.select(window.queue.model.rows[1].key)
    qtbot.waitUntil(lambda: panel.apply_action.text() == "Use these options for the selection")
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    (dialog,) = panel.findChildren(OptionsDialog)
    dialog.fields.set_pages("2-3")
    dialog.accept()
    state = window.queue.model.index(1, Column.STATE)
    assert state.data() == "Waiting · p. 2-3"
    assert "Pages: 2-3" in str(window.queue.model.index(1, Column.FILE).data(Qt.ItemDataRole.ToolTipRole))
    assert window.queue.model.index(0, Column.STATE).data() == "Waiting"


def test_estimate_is_shown_before_a_run(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window()
    window.queue.pause()
    window.add_paths(files)
    qtbot.waitUntil(lambda: "Waiting: 4 pages" in window.queue_panel._estimate.text())
    assert "no measurement yet" in window.queue_panel._estimate.text()


def test_question_about_text_appears_above_the_lists(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    host = WindowHost()
    host.peek_of = lambda path: Peek(2, 1.0)
    window = make_window(host)
    window.add_paths(files)
    qtbot.waitUntil(lambda: "hold text already" in window.question.text)
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.DONE])
    window.question.keep.click()
    assert window.question.text == ""


def test_refused_files_say_why_and_what_to_do_in_their_row(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window(WindowHost(lambda path: FileDamagedError("it is cut off", remedy="Get it again")))
    window.add_paths([*files, files[0].parent / "gone.pdf"])
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED] * 3)
    cells = [window.queue.model.index(row, Column.STATE) for row in range(3)]
    assert [cell.data() for cell in cells] == ["It is cut off", "It is cut off", "No such file or folder"]
    assert "Get it again" in str(cells[0].data(Qt.ItemDataRole.ToolTipRole))
    assert "spelling" in str(cells[2].data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert QApplication.activeModalWidget() is None


def test_the_tool_of_a_file_says_which_formats_an_export_offers(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window()
    fields = window.queue_panel.options
    fields._tool.setCurrentIndex(fields._tool.findData("pdf-to-word"))
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])
    assert window.queue_panel.tool_formats([str(window.queue.model.rows[0].document_id)]) == ["docx"]
    assert window.queue_panel.tool_formats([]) == []
    qtbot.waitUntil(lambda: window.actions_.export.isEnabled())
    window.actions_.export.trigger()
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.form.choices().formats == ("docx",)
    dialog.close()


def test_queue_starts_with_the_language_of_the_settings(make_window: MakeWindow) -> None:
    window = make_window(settings=Settings(language="fr"))
    options = window.queue_panel.options
    assert (found := options.options()) is not None
    assert found.read.language == "fr"
    window.open_settings().settings_saved.emit(Settings(language="de"))
    assert (found := options.options()) is not None
    assert found.read.language == "de"
