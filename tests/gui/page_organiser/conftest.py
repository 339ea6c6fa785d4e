"""The organiser on real files: the work of worker processes is done in this one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.page_organiser.dialog import OrganiserDialog
from app.gui.page_organiser.files import FileChoice
from app.gui.qt_jobs import stop_background
from app.gui.services import GuiServices
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.model import TextLayerMode, Tier
from tests.fakes.gui_services import make_services
from tests.fakes.worker_host import InProcessHost

OPTIONS = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)

MakeDialog = Callable[..., OrganiserDialog]


@pytest.fixture
def host(tmp_path: Path) -> Iterator[InProcessHost]:
    host = InProcessHost(tmp_path / "models")
    yield host
    host.close()


@pytest.fixture
def services(tmp_path: Path, host: InProcessHost) -> Iterator[GuiServices]:
    services = make_services(tmp_path / "home", host=host)
    yield services
    stop_background(5)
    services.journal.close()
    services.library.close()


@pytest.fixture
def make_dialog(qtbot: QtBot, services: GuiServices) -> Iterator[MakeDialog]:
    """Factory of dialogs over files; each is shown, and has looked into its files."""
    made: list[OrganiserDialog] = []

    def make(
        *paths: Path | FileChoice, wait: bool = True, can_replace: bool = False, is_replacing: bool = False
    ) -> OrganiserDialog:
        choices: Sequence[FileChoice] = [path if isinstance(path, FileChoice) else FileChoice(path) for path in paths]
        dialog = OrganiserDialog(services, choices, OPTIONS, can_replace=can_replace, is_replacing=is_replacing)
        made.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        if wait:
            qtbot.waitUntil(lambda: not dialog.presenter.is_busy)
        return dialog

    yield make
    for dialog in made:
        dialog.presenter.cancel()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.presenter.is_busy)  # type: ignore[misc]
        dialog.presenter.close()
