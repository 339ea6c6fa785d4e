"""A page view over services without worker processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from app.gui.page_view import PageView, ThumbnailPanel
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from core.model import Page
from tests.fakes.view_services import DrawingHost, add_document, draw_page, sample_page, view_services


@dataclass
class ViewSetup:
    """A page view, shown, with a document in the library."""

    host: DrawingHost
    services: GuiServices
    workspace: Workspace
    view: PageView
    document_id: str


@pytest.fixture
def make_view(qtbot: QtBot) -> Iterator[Callable[..., ViewSetup]]:
    made: list[ViewSetup] = []

    def make(*, pages: list[Page] | None = None, page_count: int = 3, host: DrawingHost | None = None) -> ViewSetup:
        stored = [sample_page()] if pages is None else pages
        host = host or DrawingHost({page.index: draw_page(page) for page in stored})
        services = view_services(host)
        document = add_document(services, stored, page_count=page_count)
        workspace = Workspace()
        view = PageView(services, workspace)
        qtbot.addWidget(view)
        view.resize(1000, 800)
        view.show()
        made.append(ViewSetup(host, services, workspace, view, document.id))
        return made[-1]

    yield make
    for setup in made:
        setup.view.close_view()


@pytest.fixture
def shown(qtbot: QtBot, make_view: Callable[..., ViewSetup]) -> ViewSetup:
    """A view that shows the first page with its picture and content."""
    setup = make_view()
    setup.workspace.set_document(setup.document_id)
    wait_for_page(qtbot, setup)
    return setup


def wait_for_page(qtbot: QtBot, setup: ViewSetup) -> None:
    qtbot.waitUntil(lambda: setup.workspace.page is not None and not setup.view.canvas.image.isNull())


@pytest.fixture
def make_thumbnails(qtbot: QtBot) -> Iterator[Callable[..., tuple[ThumbnailPanel, Workspace, DrawingHost, str]]]:
    made: list[ThumbnailPanel] = []

    def make(
        *, pages: list[Page] | None = None, page_count: int = 3
    ) -> tuple[ThumbnailPanel, Workspace, DrawingHost, str]:
        host = DrawingHost()
        services = view_services(host)
        document = add_document(services, pages or [], page_count=page_count)
        workspace = Workspace()
        panel = ThumbnailPanel(services, workspace)
        qtbot.addWidget(panel)
        panel.resize(180, 700)
        panel.show()
        made.append(panel)
        return panel, workspace, host, document.id

    yield make
    for panel in made:
        panel.close_view()
