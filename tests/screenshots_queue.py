"""Pictures of the queue: a run with options, the question about text, the dialog of options, the private window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.gui.queue.option_text import default_options
from app.gui.queue.options_dialog import OptionsDialog
from app.gui.queue.rows import RowState
from app.services.recognise.peek import Peek
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from tests.screenshots import Studio


def shoot_queue(studio: Studio, suffix: str = "") -> None:
    """Some files done, some waiting with options of their own, a question open; then a private window."""
    host = WindowHost(lambda path: 12 if path.name == "report 2024.pdf" else 2)
    host.peek_of = lambda path: Peek(12 if path.suffix == ".pdf" else 1, 1.0 if "digital" in path.name else 0.0)
    window = studio.window(host)
    queue, rows = window.queue, window.queue.model.rows
    window.add_paths(studio.files("letter.png", "photo.jpg"))
    studio.until(lambda: len(rows) == 2 and all(row.state is RowState.DONE for row in rows))
    host.hold.set()
    window.add_paths(studio.files("report 2024.pdf", "digital invoice.pdf", "digital contract.pdf", "scan 1.png"))
    studio.until(lambda: bool(queue.questions.open_rows()) and host.held() >= 4)
    usual = default_options()
    german = replace(usual, read=replace(usual.read, language="de,en"), pages="1-3")
    scans = studio.files("scan 2.png", "scan 3.png")
    queue.add_files(scans, german)
    window.queue_panel.select(rows[-1].key)
    studio.settle()
    studio.settle()
    studio.shoot(window, f"queue-question{suffix}")
    window.queue_panel.options_action.trigger()
    (dialog,) = window.queue_panel.findChildren(OptionsDialog)
    studio.shoot(dialog, f"queue-options{suffix}")
    dialog.close()
    host.let_go()
    studio.until(lambda: not queue.is_busy)
    private = window.private.open()
    if private is not None:
        private.resize(1280, 800)
        private.add_paths(studio.files("secret.png"))
        studio.until(lambda: private.workspace.page is not None)
        studio.shoot(private, f"private{suffix}")
    studio.close(window)
