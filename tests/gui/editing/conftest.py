"""Page, text and corrections beside each other, without worker processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.editing.window_editing import WindowEditing
from app.gui.page_view import PageView
from app.gui.qt_jobs import stop_background
from app.gui.services import GuiServices
from app.gui.text_panel import TextPanel
from app.gui.workspace import Place, Workspace
from app.services.paths import AppPaths
from core.model import Page
from tests.fakes.rereading import FakeRereading
from tests.fakes.view_services import DrawingHost, add_document, draw_page, sample_page, view_services

if TYPE_CHECKING:
    from app.services.edit.rereading import RereadingService


@dataclass
class EditSetup:
    """What a window holds for corrections, shown, with a document in the library."""

    qtbot: QtBot
    window: QWidget
    services: GuiServices
    workspace: Workspace
    view: PageView
    panel: TextPanel
    editing: WindowEditing
    rereading: FakeRereading
    document_id: str

    @property
    def page(self) -> Page:
        assert self.workspace.page is not None
        return self.workspace.page

    def line(self, block: int, line: int) -> str:
        return self.page.blocks[block].lines[line].text

    def word(self, place: Place) -> str:
        assert place.line is not None
        assert place.word is not None
        return self.page.blocks[place.block].lines[place.line].words[place.word].text

    def wait_until_saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.editing.editor.is_idle)

    def stored(self, page_index: int = 0) -> Page:
        self.wait_until_saved()
        page = self.services.editing.page(self.document_id, page_index)
        assert page is not None
        return page

    def wait_for_page(self, page_index: int = 0) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.page is not None and self.workspace.page.index == page_index)


@pytest.fixture
def make_editing(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., EditSetup]]:
    made: list[EditSetup] = []

    def make(*, pages: list[Page] | None = None) -> EditSetup:
        stored = [sample_page()] if pages is None else pages
        rereading = FakeRereading()
        services = replace(
            # A page that failed may have no size; its picture can be drawn all the same.
            view_services(
                DrawingHost({page.index: draw_page(page if page.width else sample_page(page.index)) for page in stored})
            ),
            rereading=cast("RereadingService", rereading),
            paths=AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs"),
        )
        document = add_document(services, stored)
        workspace = Workspace()
        window = QWidget()
        view, panel = PageView(services, workspace, window), TextPanel(services, workspace, window)
        row = QHBoxLayout(window)
        row.addWidget(view, 2)
        row.addWidget(panel, 1)
        editing = WindowEditing(services, workspace, view, panel, window)
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        setup = EditSetup(qtbot, window, services, workspace, view, panel, editing, rereading, document.id)
        made.append(setup)
        workspace.set_document(document.id)
        setup.wait_for_page()
        qtbot.waitUntil(lambda: not view.canvas.image.isNull())
        return setup

    yield make
    for setup in made:
        setup.rereading.gate.set()
        setup.editing.close()
        setup.view.close_view()
    stop_background(5)


@pytest.fixture
def setup(make_editing: Callable[..., EditSetup]) -> EditSetup:
    return make_editing()
