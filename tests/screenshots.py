"""Writes pictures of the window's main states: ``uv run python -m tests.screenshots OUT/``.

Runs on fakes, so it needs neither models nor a screen (QT_QPA_PLATFORM defaults to offscreen).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QMessageLogContext, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.application import set_up
from app.gui.editing.reread_dialog import RereadDialog
from app.gui.main_window import MainWindow
from app.gui.page_organiser.dialog import OrganiserDialog
from app.gui.page_organiser.files import FileChoice
from app.gui.qt_jobs import stop_background
from app.gui.queue.rows import RowState
from app.gui.theme import Appearance, Theme
from app.gui.translation import install_translations, ui_locale
from app.gui.welcome.dialog import WelcomeDialog
from app.gui.workspace import Place
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import FileDamagedError, FileUnreadableError, PasswordRequiredError
from core.geometry import BBox
from core.model import TextLayerMode, Tier
from core.settings import Settings
from tests.fakes.api_serving import FakeApi
from tests.fakes.chat import FakeChat
from tests.fakes.gui_services import FakeModels, add_read_document, make_services
from tests.fakes.rereading import FakeRereading
from tests.fakes.view_services import sample_page, typed_line
from tests.fakes.watching import FakeWatching
from tests.fakes.window_host import WindowHost
from tests.screenshots_around import shoot_surroundings
from tests.screenshots_corrections import shoot_corrections
from tests.screenshots_improve import shoot_improve
from tests.screenshots_languages import shoot_languages
from tests.screenshots_models import shoot_models
from tests.screenshots_programs import shoot_programs
from tests.screenshots_questions import shoot_questions
from tests.screenshots_queue import shoot_queue
from tests.screenshots_results import shoot_results
from tests.screenshots_tools import shoot_tools

if TYPE_CHECKING:
    from app.services.edit.rereading import RereadingService

_GIVE_UP_MS = 20_000
_SCREEN = (1440, 900)
_SETTLE_MS = 400  # pictures of pages are first drawn small, then sharp


class Studio:
    """One application, one window at a time, pictures into a folder."""

    def __init__(self, app: QApplication, theme: Theme, out: Path, work: Path) -> None:
        self.app, self.theme, self.out, self.work = app, theme, out, work
        self.number = 0

    def window(
        self,
        host: WindowHost,
        *,
        is_ready: bool = True,
        rereading: FakeRereading | None = None,
        chat: FakeChat | None = None,
        api: FakeApi | None = None,
        watching: FakeWatching | None = None,
    ) -> MainWindow:
        self.number += 1
        folder = self.work / str(self.number)
        models = FakeModels(folder / "models", is_ready=is_ready)
        services = make_services(folder, host=host, models=models, chat=chat, api=api, watching=watching)
        if rereading is not None:
            services = replace(services, rereading=cast("RereadingService", rereading))
        window = MainWindow(self.theme)
        window.build_later(services)
        window.resize(1280, 800)
        window.show()
        window.begin()
        return window

    def files(self, *names: str) -> list[Path]:
        folder = self.work / f"files {self.number}"
        folder.mkdir(exist_ok=True)
        paths = [folder / name for name in names]
        for path in paths:
            path.write_bytes(b"sample")
        return paths

    def until(self, is_reached: Callable[[], bool]) -> None:
        """Run the event loop until a state is reached."""
        loop = QEventLoop()
        look, limit = QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if is_reached() else None)
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        look.start(20)
        limit.start(_GIVE_UP_MS)
        loop.exec()
        if not is_reached():
            raise TimeoutError("a state was not reached; no picture was taken of it")

    def settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()

    def shoot(self, widget: QWidget, name: str) -> None:
        self.settle()
        target = self.out / f"{name}.png"
        widget.grab().save(str(target))
        sys.stdout.write(f"{target}\n")

    def close(self, window: MainWindow) -> None:
        window.close_at_once()
        stop_background(5)
        window.services.journal.close()
        window.services.library.close()


def pass_on(_: QtMsgType, __: QMessageLogContext, text: str) -> None:
    """Print what Qt says, but for what each window of a platform without a screen says."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")


def shoot_empty(studio: Studio, suffix: str = "") -> None:
    """A window without files, and one whose models are missing."""
    window = studio.window(WindowHost())
    studio.shoot(window, f"empty{suffix}")
    window.lists.setCurrentWidget(window.library_panel)
    studio.shoot(window, f"library-empty{suffix}")
    window.lists.setCurrentWidget(window.thumbnails)
    studio.shoot(window, f"pages-empty{suffix}")
    studio.close(window)
    QSettings().clear()  # as at the first start
    window = studio.window(WindowHost(), is_ready=False)
    studio.until(lambda: window.notice.isVisible())
    studio.shoot(window, f"models-missing{suffix}")
    for dialog in window.findChildren(WelcomeDialog):
        studio.shoot(dialog, f"welcome{suffix}")
    studio.close(window)


def shoot_running(studio: Studio, suffix: str = "") -> None:
    """Some files done, one at work, one refused, some waiting."""
    pages = {"letter.pdf": 1, "minutes of the meeting.pdf": 3, "report 2024.pdf": 40}
    host = WindowHost(
        lambda path: (
            FileDamagedError("the file is cut off", remedy="Get it again")
            if path.name == "broken.pdf"
            else pages.get(path.name, 1)
        )
    )
    window = studio.window(host)
    window.add_paths(studio.files("letter.pdf", "minutes of the meeting.pdf", "broken.pdf"))
    rows = window.queue.model.rows
    studio.until(lambda: len(rows) == 3 and all(row.state.is_ended for row in rows))
    host.hold.set()
    window.add_paths(studio.files("report 2024.pdf"))
    studio.until(lambda: host.held() == 4)
    window.add_paths(studio.files("receipt.jpg", "scan 1.png", "scan 2.png", "scan 3.png"))
    studio.until(lambda: host.held() >= 6)  # four pages of the report, and two pictures

    def has_three_pages() -> bool:
        if rows[3].done < 3 and host.held() >= 5:
            host.let_go(1)
        return rows[3].done >= 3

    studio.until(has_three_pages)
    window.queue_panel.select(rows[3].key)
    studio.shoot(window, f"running{suffix}")
    studio.close(window)


def shoot_finished(studio: Studio, suffix: str = "") -> None:
    """Files that are done, a page with its text."""
    window = studio.window(WindowHost())
    window.add_paths(studio.files("letter.pdf", "invoice.png", "report 2024.pdf"))
    rows = window.queue.model.rows
    studio.until(lambda: len(rows) == 3 and all(row.state is RowState.DONE for row in rows))
    studio.until(lambda: window.workspace.page is not None)
    studio.shoot(window, f"finished{suffix}")
    window.page_view.actions_of_page.overlay.trigger()
    studio.shoot(window, f"boxes{suffix}")
    window.lists.setCurrentWidget(window.thumbnails)
    studio.shoot(window, f"pages{suffix}")
    add_read_document(window.services.library, studio.work / "old letter.pdf", ("An old letter",))
    window.lists.setCurrentWidget(window.library_panel)
    studio.shoot(window, f"library{suffix}")
    window.library_panel.focus_search()
    for words, name in (("letter", "library-search"), ("nowhere", "library-nothing")):
        window.library_panel._search.setText(words)
        studio.shoot(window, f"{name}{suffix}")
    studio.close(window)


def shoot_page_view(studio: Studio, suffix: str = "") -> None:
    """A page being read, a region, a file that went away, a protected file."""
    window = studio.window(WindowHost())
    window.add_paths(studio.files("letter.pdf"))
    studio.until(lambda: window.workspace.page is not None)
    view, document_id = window.page_view, window.workspace.document_id or ""
    window.lists.setCurrentWidget(window.thumbnails)
    view.canvas.selection.begin(140, 150)
    view.canvas.selection.extend(190, 180)
    view.canvas.set_region(BBox(95, 310, 640, 420))
    studio.shoot(window, f"region{suffix}")
    window.workspace.set_pages_at_work(document_id, frozenset({1}))
    window.workspace.set_page_index(1)
    studio.shoot(window, f"being-read{suffix}")
    view.trouble.show_error(FileUnreadableError("the file cannot be read", remedy="Check that its drive is connected"))
    studio.shoot(window, f"file-away{suffix}")
    studio.close(window)
    window = studio.window(WindowHost(lambda path: PasswordRequiredError("the PDF needs a password")))
    window.add_paths(studio.files("locked.pdf"))
    studio.until(lambda: bool(window.start_page.password_bar.text))
    studio.shoot(window, f"locked{suffix}")
    studio.close(window)


def shoot_editing(studio: Studio, suffix: str = "") -> None:
    """The field under the ink, an edit in the text, the reading order, the comparison of two readings."""
    rereading = FakeRereading()
    heading, first, _, table = sample_page().blocks
    line = typed_line("and goes on its way without looking beck", 100, 170)
    rereading.blocks = (heading, replace(first, lines=(first.lines[0], line)), table)
    window = studio.window(WindowHost(), rereading=rereading)
    window.add_paths(studio.files("letter.pdf"))
    studio.until(lambda: window.workspace.page is not None)
    editing, panel = window.editing, window.text_panel
    editing.actions_.next_doubtful.trigger()
    studio.shoot(window, f"edit-ink{suffix}")
    editing.ink.field.edit.setText("simple")
    editing.ink.field.accepted.emit(1)
    editing.ink.close()
    window.workspace.set_place(Place(1, 1))
    editing.actions_.edit_text.trigger()
    studio.shoot(window, f"edit-text{suffix}")
    if panel.block_editing is not None:
        panel.block_editing.leave()
    window.workspace.set_place(Place(2, 0))
    studio.shoot(window, f"edited{suffix}")
    panel.tabs.setCurrentWidget(panel.order)
    studio.shoot(window, f"order{suffix}")
    editing.actions_.read_page.trigger()
    (dialog,) = window.findChildren(RereadDialog)
    studio.shoot(dialog, f"read-again{suffix}")
    dialog.read()
    studio.until(lambda: dialog.stack.currentWidget() is dialog.diff)
    studio.shoot(dialog, f"diff{suffix}")
    dialog.reject()
    studio.close(window)


def shoot_organiser(studio: Studio, suffix: str = "") -> None:
    """Pages of several files, one turned, two documents begun, a protected file."""
    names = {"scan 1.jpg": 1, "scan 2.jpg": 1, "report.pdf": 9, "locked.pdf": 0}
    host = WindowHost(
        lambda path: PasswordRequiredError("it is encrypted", file=path) if not names[path.name] else names[path.name]
    )
    window = studio.window(host)
    read = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
    choices = [FileChoice(path) for path in studio.files(*names)]
    dialog = OrganiserDialog(window.services, choices, read, window, can_replace=True, is_replacing=True)
    dialog.show()
    pages = dialog.presenter
    studio.until(lambda: bool(pages.entries) and not pages.is_busy)
    studio.until(lambda: not any(pages.model.needs_image(row) for row in dialog.grid.visible_rows()))
    pages.turn([pages.entries[1].key], 90)
    pages.set_start([pages.entries[3].key, pages.entries[5].key], starts_document=True)
    dialog.grid.setCurrentIndex(pages.model.index(3))
    studio.shoot(dialog, f"organiser-password{suffix}")
    dialog.password_bar.clear()
    dialog.notice.clear()
    studio.shoot(dialog, f"organiser{suffix}")
    dialog.close()
    studio.close(window)


def _use_usual_screen(folder: Path) -> None:
    """Let the platform without a screen have one of the usual size; its own is 800 pixels wide."""
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    width, height = _SCREEN
    screen = {"name": "usual", "x": 0, "y": 0, "width": width, "height": height}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _groups() -> dict[str, Callable[[Studio, str], None]]:
    from tests.screenshots_chat import shoot_chat  # which uses the studio of this module

    return {
        "empty": shoot_empty,
        "running": shoot_running,
        "finished": shoot_finished,
        "organiser": shoot_organiser,
        "editing": shoot_editing,
        "page": shoot_page_view,
        "around": shoot_surroundings,
        "chat": shoot_chat,
        "models": shoot_models,
        "queue": shoot_queue,
        "results": shoot_results,
        "tools": shoot_tools,
        "programs": shoot_programs,
        "languages": shoot_languages,
        "corrections": shoot_corrections,
        "improve": shoot_improve,
        "questions": shoot_questions,
    }


LOOKS = ("light", "dark", "large", "ar", "de")  # large: letters of twice the usual size


def shoot_all(studio: Studio, look: str, groups: Sequence[str]) -> None:
    """Write the pictures of some groups in one look."""
    points = studio.app.font().pointSizeF()
    studio.theme.set_appearance(Appearance.DARK if look == "dark" else Appearance.LIGHT)
    install_translations(studio.app, ui_locale(look if look in ("ar", "de") else "en"))
    studio.theme.set_font_size(round(2 * points) if look == "large" else 0)
    studio.settle()
    for name, shoot in _groups().items():
        if name in groups:
            shoot(studio, "" if look == "light" else f"-{look}")


def main() -> None:
    """Write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--only", nargs="+", choices=list(_groups()), default=list(_groups()), help="groups of screens")
    parser.add_argument("--looks", nargs="+", choices=LOOKS, default=LOOKS)
    options = parser.parse_args()
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _use_usual_screen(Path(folder))
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        qInstallMessageHandler(pass_on)
        app = QApplication(["Pagesight"])
        theme = set_up(app, Settings(appearance="light"))
        studio = Studio(app, theme, out, Path(folder))
        for look in options.looks:
            shoot_all(studio, look, options.only)


if __name__ == "__main__":
    main()
