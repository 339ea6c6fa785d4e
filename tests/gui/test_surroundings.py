"""The window with what surrounds the work: notices, captures, guide, chat, keeping of documents."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.desktop_notice import DesktopNotice
from app.gui.main_window import MainWindow
from app.gui.queue.rows import RowState
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.theme import Theme
from core.errors import FileDamagedError
from core.settings import Settings
from tests.fakes.gui_services import add_read_document
from tests.fakes.window_host import WindowHost

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What notices said; the window counts as behind others."""
    texts: list[str] = []
    monkeypatch.setattr(DesktopNotice, "show_notice", lambda self, text: texts.append(text))
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda self: False)
    return texts


def some_files(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.write_bytes(b"x")
    return paths


def read(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> None:
    before = len(window.queue.model.rows)
    window.add_paths(paths)
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == before + len(paths) and all(row.state.is_ended for row in rows))


def test_end_of_a_batch_is_told_once_without_names(
    qtbot: QtBot, make_window: MakeWindow, told: list[str], tmp_path: Path
) -> None:
    host = WindowHost(lambda path: FileDamagedError("it is cut off") if path.name == "broken.pdf" else 1)
    window = make_window(host)
    read(qtbot, window, some_files(tmp_path, "a.pdf", "b.pdf", "broken.pdf"))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "2" in told[0]
    assert "1" in told[0]
    assert "pdf" not in told[0]
    read(qtbot, window, some_files(tmp_path, "c.pdf"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "could not be read" not in told[1]


def test_no_notice_when_it_is_switched_off_or_the_window_is_looked_at(
    qtbot: QtBot, make_window: MakeWindow, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.surroundings.apply_settings(Settings(notify=False))
    read(qtbot, window, some_files(tmp_path, "a.pdf"))
    window.surroundings.apply_settings(Settings())
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda self: True)
    read(qtbot, window, some_files(tmp_path, "b.pdf"))
    assert told == []


def test_captured_picture_is_read_like_a_pasted_one(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_.capture.trigger()
    capture = window.surroundings._capture
    assert capture is not None
    qtbot.waitUntil(lambda: bool(capture.overlays))
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    capture.overlays[0].chosen.emit(image)
    qtbot.waitUntil(lambda: [row.state for row in window.queue.model.rows] == [RowState.DONE])
    path = window.queue.model.rows[0].path
    assert path.parent == window.services.paths.pasted
    assert QImage(str(path)).size() == image.size()
    assert window.isVisible()


@pytest.mark.qt_log_ignore("does not support raise")
def test_guide_opens_once(make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_.help.trigger()
    first = window.surroundings.help
    assert first is not None
    assert first.isVisible()
    first.close()
    window.actions_.help.trigger()
    assert window.surroundings.help is first
    assert first.isVisible()


def test_chat_opens_at_the_end_and_leads_to_the_models(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.surroundings.chat is None
    window.actions_.show_chat.trigger()
    chat = window.surroundings.chat
    assert chat is not None
    assert chat.isVisible()
    assert window.dockWidgetArea(chat) is Qt.DockWidgetArea.RightDockWidgetArea
    chat.header.models_action.trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    assert dialog.models_page.isVisible()
    dialog.close()
    chat.close()
    assert not window.actions_.show_chat.isChecked()


def test_shown_chat_is_shown_again_at_the_next_start(make_window: MakeWindow) -> None:
    make_window().actions_.show_chat.trigger()
    assert make_window().surroundings.chat is not None


def test_document_that_is_looked_at_counts_as_used(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    document_id = add_read_document(window.services.library, tmp_path / "old.pdf")
    read_at = window.services.library.entries()[0].updated_at
    now = time.time()
    assert read_at <= now
    window.workspace.set_document(document_id)
    qtbot.waitUntil(lambda: window.services.library.entries()[0].updated_at > read_at)


def test_with_large_letters_the_chat_leaves_lists_and_page_their_room(
    qtbot: QtBot, make_window: MakeWindow, theme: Theme, tmp_path: Path
) -> None:
    size = QApplication.font().pointSizeF()
    theme.set_font_size(18)
    try:
        window = make_window()
        window.resize(1280, 800)
        window.add_paths(some_files(tmp_path, "a.pdf"))
        qtbot.waitUntil(lambda: window.workspace.page is not None)
        window.actions_.show_chat.trigger()
        chat = window.surroundings.chat
        assert chat is not None
        qtbot.waitUntil(lambda: chat.width() > 0 and window.splitter.width() > 0)
        assert window.minimumSizeHint().width() <= 1280
        qtbot.waitUntil(lambda: window.minimumSizeHint().height() <= 800)
        assert window.width() == 1280
        characters = QFontMetrics(window.font()).averageCharWidth()
        assert window.lists.width() >= 24 * characters
        assert window.text_panel.width() >= 20 * characters
        assert chat.width() <= window.width() // 4
    finally:
        theme.set_font_size(round(size))


def test_the_text_never_takes_room_from_the_page_when_the_chat_is_shown(
    qtbot: QtBot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = make_window()
    window.resize(1400, 800)
    window.add_paths(some_files(tmp_path, "a.pdf"))
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    lists, page, text = window.splitter.sizes()
    window.splitter.setSizes([lists, (page + text) * 2 // 5, (page + text) * 3 // 5])
    lists, page, text = window.splitter.sizes()
    assert page < text
    wanted = 5000  # as if the names of its tabs had long been shortened
    monkeypatch.setattr(type(window.text_panel), "fitting_width", property(lambda _: wanted))
    window.surroundings.chat_place._share()
    assert window.splitter.sizes() == [lists, page, text]
    wanted = 1
    window.surroundings.chat_place._share()
    assert abs(window.splitter.sizes()[1] - window.splitter.sizes()[2]) <= 1
