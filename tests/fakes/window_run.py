"""The window as a process that reads the files it is given and closes: ``window_run.py NOTE FILE...``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.main import Program

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

_STEP_MS = 50
_LIMIT_STEPS = 4_000


def main(note: Path, files: list[Path]) -> None:
    """Run the window until every file has ended, look at each, open a private window, and close.

    Args:
        note: Gets a JSON object: the states of the rows, modules of this process, and the window's exit code.
        files: What is opened.
    """
    from PySide6.QtCore import QTimer

    import app.gui.application as application
    from app.gui.main_window import MainWindow

    found: dict[str, object] = {}

    def begin_and_drive(window: MainWindow) -> None:
        begin(window)
        if window.services.is_private:
            return
        steps = _steps(window, found)
        timer = QTimer(window)
        timer.setInterval(_STEP_MS)

        def step() -> None:
            if next(steps, True):
                timer.stop()
                window.close_at_once()

        timer.timeout.connect(step)
        timer.start()

    begin = MainWindow.begin
    MainWindow.begin = begin_and_drive  # type: ignore[method-assign, assignment]  # drives the real window from inside
    program = Program()
    found["code"] = application.run_window(program.window_services, files, program.settings())
    note.write_text(json.dumps({**found, "modules": sorted(sys.modules)}), encoding="utf-8")


def _steps(window: MainWindow, found: dict[str, object]) -> Iterator[bool]:
    """Yield False as long as there is more to wait for."""
    rows = window.queue.model.rows
    for _ in range(_LIMIT_STEPS):
        if rows and all(row.state.is_ended for row in rows) and window.workspace.page is not None:
            break
        yield False
    found["states"] = [row.state.name for row in rows]
    for _ in range(_LIMIT_STEPS):
        if not window.page_view.canvas.frame.isEmpty():
            break
        yield False
    found["is_drawn"] = not window.page_view.canvas.frame.isEmpty()
    for index in range(window.lists.count()):
        window.lists.setCurrentIndex(index)
        yield False
    private = window.private.open()
    found["is_private_open"] = private is not None
    for _ in range(20):
        yield False
    yield True


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
