"""Pictures of what serves other programs and works by itself: the page of settings, the gallery, watched folders."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.gui.other_programs.serving import ServingState
from app.gui.queue.rows import RowState
from app.gui.tool_gallery.dialog import ToolGalleryDialog
from app.gui.watched_folders.add_dialog import AddWatchDialog
from app.gui.watched_folders.watches import Watch
from app.services.accounts.port import TokenLimits
from app.services.tools import Tool
from app.services.watch.port import WatchPhase, WatchState
from core.errors import AppError, ModelMissingError, PortTakenError
from core.jobs import JobContext
from core.model import Tier
from tests.fakes.api_serving import FakeApi
from tests.fakes.watching import FakeWatching
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow
    from tests.screenshots import Studio


@dataclass
class SentWork:
    """Work as the service of jobs submits it; holds until it may end."""

    file_name: str
    page_count: int
    upto: int
    priority: int = 0
    may_end: threading.Event = field(default_factory=threading.Event)

    def __call__(self, context: JobContext) -> None:
        context.report(self.upto, self.page_count, "read")
        while not self.may_end.wait(0.05):
            context.checkpoint()


def missing_of(tool: Tool) -> AppError | None:
    """Say of tools with a vision model that none is there."""
    if tool.tier is Tier.VLM:
        return ModelMissingError("no model that reads pictures is installed", remedy="Get one in the model manager")
    return None


def shoot_programs(studio: Studio, suffix: str = "") -> None:
    """The page in its states, the gallery, and jobs of other programs in the queue."""
    api = FakeApi()
    watching = FakeWatching()
    window = studio.window(WindowHost(), api=api, watching=watching)
    accounts, programs = window.services.accounts, window.surroundings.programs
    assert accounts is not None
    dialog = window.open_settings()
    dialog.show_other_programs()
    studio.shoot(dialog, f"api-off{suffix}")
    api.error = PortTakenError("port 8765 is in use by another program", remedy="Choose another port")
    dialog.programs_page.server.switch.click()
    studio.until(lambda: programs.serving.state is ServingState.FAILED)
    studio.shoot(dialog, f"api-port-taken{suffix}")
    dialog.reject()
    api.error = None
    programs.serving.try_again()
    studio.until(lambda: programs.serving.state is ServingState.ON)
    _, secret = accounts.create("invoices script", TokenLimits(monthly_pages=1_000, priority=2))
    accounts.charge(accounts.caller(secret, ""), "job", Tier.VLM, 80)
    accounts.create("old laptop", TokenLimits())
    accounts.revoke("old laptop")
    dialog = window.open_settings()
    dialog.show_other_programs()
    box = dialog.programs_page.tokens
    assert box is not None
    box.make("phone", TokenLimits(monthly_pages=200, file_pages=20))
    studio.until(lambda: box.model.rowCount() == 3 and box.secret_box.isVisible())
    studio.shoot(dialog, f"api-token{suffix}")
    box.new.click()
    from app.gui.other_programs.token_dialog import TokenDialog

    asked = next(iter(box.findChildren(TokenDialog)))
    studio.shoot(asked, f"api-new-token{suffix}")
    asked.reject()
    dialog.reject()
    queue = programs.serving.queue
    window.add_paths(studio.files("letter.pdf", "notes.jpg"))
    works = {
        name: SentWork(name, pages, upto) for name, pages, upto in (("invoice 2025-03.pdf", 12, 5), ("scan.png", 1, 0))
    }
    for number, work in enumerate(works.values()):
        queue.submit(f"{number:032x}", work)
    model = window.queue.model
    studio.until(lambda: len(model.rows) == 4 and any(row.done == 5 for row in model.rows))
    studio.until(lambda: model.counts[RowState.DONE] == 2)
    studio.shoot(window, f"api-rows{suffix}")
    for work in works.values():
        work.may_end.set()
    studio.until(lambda: not window.queue.is_busy)
    gallery = ToolGalleryDialog(window.services, window)
    gallery.show()
    gallery.gallery.set_missing({card.tool.slug: missing_of(card.tool) for card in gallery.gallery.cards})
    studio.shoot(gallery, f"tools{suffix}")
    gallery.search.setText("json")
    studio.shoot(gallery, f"tools-search{suffix}")
    gallery.reject()
    shoot_watches(studio, window, watching, suffix)
    studio.close(window)


def shoot_watches(studio: Studio, window: MainWindow, watching: FakeWatching, suffix: str) -> None:
    """The list with a folder at work, one that waits, one paused, and files set aside; the dialog that adds one."""
    watches = window.surroundings.watches
    runner = watches.runner
    assert runner is not None
    folders = [studio.work / f"{name}{suffix}" for name in ("Scanner", "Invoices 2025", "Old letters")]
    for folder, tool in zip(folders, ("searchable-pdf", "invoice-to-json", ""), strict=True):
        folder.mkdir()
        runner.add(Watch(folder, folder / "results", tool))
    studio.until(lambda: len(watching.running) == 3)
    runner.pause(runner.folders[2].watch.id)
    for number in range(14):
        watching.done(folders[0], f"{number}.pdf")
    watching.aside(folders[0], "scan 0031.pdf", "The file is cut off. Get it again.", "file_damaged")
    watching.aside(
        folders[0], "contract.pdf", "The PDF needs a password. Open it in the window once.", "password_required"
    )
    watching.state(folders[0], WatchState(WatchPhase.WORKING, files=2))
    watching.state(folders[1], WatchState(WatchPhase.WAITING, "The folder is not there. Connect its disk."))
    studio.until(lambda: runner.folders[1].message != "")
    dialog = watches.show()
    assert dialog is not None
    studio.shoot(dialog, f"watched{suffix}")
    add = AddWatchDialog(window.services, dialog)
    add.folder.set_path(folders[0])
    add.show()
    studio.shoot(add, f"watched-add{suffix}")
    add.reject()
    dialog.reject()
