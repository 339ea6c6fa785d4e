"""Makes window.png, correcting.png and chat.png: the program with the samples, read and asked by the real models.

Run from the folder of the project, with models as ``pagesight convert`` and ``pagesight chat`` fetch them in MODELS:
``QT_QPA_PLATFORM=offscreen uv run --all-extras python docs/images/make_windows.py MODELS``. Library and settings are
those of a folder of its own, which is removed.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "resources" / "samples"
FILES = ("scan.pdf", "receipt.jpg", "photo.jpg", "invoice.png", "cjk.png", "article.jpg")
QUESTIONS = ("How long does a loan last?", "What is due from the eighth day on?", "Who pays for the electricity?")
Reached = Callable[[], bool]


def shots(window: Any) -> Iterator[Reached]:
    """Drive the window and take the pictures; what is yielded is waited for."""
    from PySide6.QtCore import QDeadlineTimer

    from app.gui.chat_panel.start_page import Start
    from app.gui.chat_panel.transcript_writer import cite_link
    from app.gui.queue.rows import RowState

    def settled() -> Reached:
        limit = QDeadlineTimer(1500)  # pictures of pages are first drawn small, then sharp
        return limit.hasExpired

    def shoot(name: str) -> None:
        window.grab().save(str(HERE / name))

    window.resize(1280, 800)
    window.add_paths([SAMPLES / name for name in FILES])
    rows = window.queue.model.rows
    yield lambda: len(rows) == len(FILES) and all(row.state is RowState.DONE for row in rows)
    window.page_view.actions_of_page.overlay.trigger()
    window.queue_panel.folding.button.setChecked(False)
    select(window, "scan.pdf")
    yield settled()
    window.workspace.set_place(place_of(window, "between"))
    yield settled()
    shoot("window.png")

    window.queue_panel.folding.button.setChecked(True)
    select(window, "receipt.jpg")
    yield settled()
    window.editing.bar.threshold.setValue(97)
    window.editing.actions_.next_doubtful.trigger()
    yield settled()
    shoot("correcting.png")

    window.editing.ink.close()
    window.page_view.actions_of_page.overlay.trigger()
    select(window, "scan.pdf")
    window.actions_.show_chat.setChecked(True)
    panel = window.surroundings.chat
    yield lambda: panel.start.state is not Start.UNKNOWN
    for question in QUESTIONS:
        panel.composer.field.set_text(question)
        panel.composer.send.click()
        yield lambda: not panel.presenter.is_busy
    cited = [message for message in panel.presenter.messages if message.citations]
    panel.transcript.citation_opened.emit(cite_link(cited[-1].id, 0))
    yield lambda: not window.page_view.canvas.highlighted_area.isEmpty()
    yield settled()
    shoot("chat.png")


def select(window: Any, name: str) -> None:
    """Show a file of the queue."""
    row = next(at for at, row in enumerate(window.queue.model.rows) if row.path.name == name)
    window.queue_panel.view.setCurrentIndex(window.queue.model.index(row, 0))


def place_of(window: Any, word: str) -> Any:
    """Return where the shown page first has a word."""
    from app.gui.workspace import Place

    for block, each in enumerate(window.workspace.page.blocks):
        for line, text in enumerate(each.lines):
            if word in text.text:
                return Place(block, line)
    raise LookupError(word)


def drive(window: Any, failed: list[bool]) -> None:
    """Go through the shots on the event loop, then close; a shot that fails is told in ``failed`` and the last one."""
    from PySide6.QtCore import QTimer

    steps = shots(window)
    waiting: list[Reached] = [lambda: True]

    def look() -> None:
        try:
            if not waiting[0]():
                return
            following = next(steps, None)
        except (AttributeError, LookupError, TypeError, ValueError):  # the program's own hook would only note it
            traceback.print_exc()
            failed.append(True)
            following = None
        if following is not None:
            waiting[0] = following
            return
        timer.stop()
        window.close_at_once()

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)


def main(models: Path) -> None:
    """Open the program in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        # What the window remembers lies in the second.
        os.environ["PAGESIGHT_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        shutil.copytree(models, home / "data" / "models")
        screens = home / "screens.json"  # the platform without a screen has one of 800 pixels by itself
        screen = {
            "name": "usual",
            "x": 0,
            "y": 0,
            "width": 1440,
            "height": 900,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        import app.main

        application: Any = importlib.import_module("app.gui.application")
        base: Any = application.MainWindow

        failed: list[bool] = []

        class Driven(base):  # type: ignore[misc] # the window's class, loaded the way the program does
            def begin(self) -> None:
                super().begin()
                drive(self, failed)

        application.MainWindow = Driven
        sys.argv = ["pagesight"]
        try:
            app.main.main()
        finally:
            if failed:
                sys.exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
