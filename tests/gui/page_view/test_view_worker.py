"""The page view on a real worker process of its own, which may be killed at any time."""

from __future__ import annotations

import hashlib
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.gui.page_view import PageView, ThumbnailPanel
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.library.library import PageResult, StoredDocument
from app.services.views.worker_limits import view_limits
from app.services.worker_tasks import WorkerConfig, build_tasks
from core.model import SourceInfo, Tier
from core.settings import Settings
from engines.host.host import WorkerHost
from tests.fakes.view_services import sample_page, view_services

PAGES = 4


@pytest.fixture
def host(tmp_path: Path) -> Iterator[WorkerHost]:
    settings = Settings()
    limits = view_limits(settings)
    with WorkerHost(build_tasks, WorkerConfig(tmp_path, settings), workers=1, limits=limits) as host:
        yield host


@pytest.fixture
def services(host: WorkerHost) -> GuiServices:
    return replace(view_services(), view_host=host)


@pytest.fixture
def document(services: GuiServices, tmp_path: Path) -> StoredDocument:
    path = tmp_path / "scan.tif"
    frames = [Image.new("RGB", (400, 500), (40 * number, 90, 90)) for number in range(PAGES)]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    content = path.read_bytes()
    info = SourceInfo("scan.tif", "image/tiff", len(content), hashlib.sha256(content).hexdigest(), PAGES)
    stored = services.library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="k")
    services.library.commit_page(stored.id, PageResult.of(sample_page(), 0.1))
    return stored


@pytest.fixture
def view(qtbot: QtBot, services: GuiServices) -> Iterator[PageView]:
    view = PageView(services, Workspace())
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    yield view
    view.close_view()


def pids(host: WorkerHost) -> list[int]:
    return [worker.pid for worker in host.health()]


@pytest.mark.timeout(120)
def test_a_killed_worker_costs_no_page(
    qtbot: QtBot, host: WorkerHost, view: PageView, document: StoredDocument
) -> None:
    workspace, canvas = view.workspace, view.canvas
    assert pids(host) == []  # no process before the first picture
    workspace.set_document(document.id)
    qtbot.waitUntil(lambda: not canvas.image.isNull(), timeout=30_000)
    (first,) = pids(host)
    for page_index in (2, 3, 1):
        os.kill(pids(host)[0], signal.SIGKILL)
        workspace.set_page_index(page_index)
        qtbot.waitUntil(lambda: not canvas.image.isNull(), timeout=30_000)
        colour = canvas.image.pixelColor(10, 10)
        assert colour.red() == 40 * page_index
        assert view.message == ""
    assert first not in pids(host)


@pytest.mark.timeout(120)
def test_page_and_list_of_pages_share_one_worker(
    qtbot: QtBot, host: WorkerHost, services: GuiServices, view: PageView, document: StoredDocument
) -> None:
    panel = ThumbnailPanel(services, view.workspace)
    qtbot.addWidget(panel)
    panel.resize(180, 900)
    panel.show()
    view.workspace.set_document(document.id)
    qtbot.waitUntil(lambda: not view.canvas.image.isNull(), timeout=30_000)
    qtbot.waitUntil(lambda: all(panel.model.has_image(row) for row in range(PAGES)), timeout=30_000)
    assert len(pids(host)) == 1
    panel.close_view()
