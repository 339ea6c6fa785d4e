"""A window with a document that was read, and its chat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.chat_panel.panel import ChatPanel
from app.gui.chat_panel.presenter import ChatPresenter
from app.gui.main_window import MainWindow
from app.gui.qt_jobs import stop_background
from app.gui.workspace import Workspace
from tests.fakes.chat import FakeChat

OpenChat = Callable[..., tuple[MainWindow, ChatPanel]]
MakePresenter = Callable[..., tuple[ChatPresenter, FakeChat, Workspace]]


@pytest.fixture
def open_chat(qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path) -> OpenChat:
    """Factory: a window that shows a page and the chat on a fake."""

    def make(chat: FakeChat, **options: object) -> tuple[MainWindow, ChatPanel]:
        window = make_window(chat=chat, **options)
        window.resize(1280, 800)
        path = tmp_path / "letter.pdf"
        path.write_bytes(b"x")
        window.add_paths([path])
        qtbot.waitUntil(lambda: window.workspace.page is not None)
        window.actions_.show_chat.setChecked(True)
        panel = window.surroundings.chat
        assert panel is not None
        qtbot.waitUntil(lambda: panel.presenter.readiness is not None and panel.presenter.talk.is_loaded)
        return window, panel

    return make


@pytest.fixture
def make_presenter(qtbot: QtBot) -> Iterator[MakePresenter]:
    """Factory: a presenter on a fake, of a document "d", without a window."""
    made: list[ChatPresenter] = []

    def make(chat: FakeChat | None = None, document_id: str | None = "d") -> tuple[ChatPresenter, FakeChat, Workspace]:
        used, workspace = chat or FakeChat(), Workspace()
        workspace.set_document(document_id)
        presenter = ChatPresenter(used, workspace, workspace)
        made.append(presenter)
        presenter.refresh()
        if document_id is not None:
            qtbot.waitUntil(lambda: presenter.readiness is not None and presenter.talk.is_loaded)
        return presenter, used, workspace

    yield make
    for presenter in made:
        assert presenter.close(5)
    stop_background(5)
