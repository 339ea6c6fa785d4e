"""Pictures of what surrounds the work (guide, log, keys, storage, parts, chat); used by ``tests.screenshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from app.gui.about import AboutDialog
from app.gui.capture.overlay import CaptureOverlay
from app.gui.log_dialog import LogDialog
from app.gui.queue.rows import RowState
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from tests.screenshots import Studio

_LOG = """2026-01-31 10:00:00,123 4711 app.gui.qt_jobs WARNING the export choices cannot be kept: Permission denied
2026-01-31 10:02:10,402 4711 engines.host.watchdog ERROR worker 4720 was silent for 45 s (stage 'detect')
2026-01-31 10:02:11,007 4711 core.jobs ERROR job 7f3a failed unexpectedly
Traceback (most recent call last):
  File "app/services/recognise/document.py", line 120, in read
    page = future.result()
ValueError: not a page
"""


def shoot_surroundings(studio: Studio, suffix: str = "") -> None:
    """The windows beside the work, and the chat's place."""
    window = studio.window(WindowHost())
    window.add_paths(studio.files("letter.pdf"))
    rows = window.queue.model.rows
    studio.until(lambda: bool(rows) and rows[0].state is RowState.DONE and window.workspace.page is not None)

    window.actions_.show_chat.setChecked(True)
    studio.shoot(window, f"chat{suffix}")
    screen = QGuiApplication.primaryScreen()
    overlay = CaptureOverlay(window.grab(), screen)
    overlay.setGeometry(window.geometry())
    overlay.show()
    studio.shoot(overlay, f"capture-start{suffix}")
    overlay._set_rect(QRect(300, 200, 420, 260))  # as dragging does; the platform without a screen has no pointer
    studio.shoot(overlay, f"capture{suffix}")
    overlay.close()
    window.actions_.show_chat.setChecked(False)

    window.surroundings.show_help()
    if window.surroundings.help is not None:
        window.surroundings.help.show_page("privacy.md")
        studio.shoot(window.surroundings.help, f"help{suffix}")
        window.surroundings.help.close()

    paths = window.services.paths
    paths.logs.mkdir(parents=True, exist_ok=True)
    paths.log_file.write_text(_LOG, encoding="utf-8")
    log = LogDialog(window.services, "0.1.0", window)
    log.show()
    studio.until(lambda: bool(log.text.toPlainText()))
    studio.shoot(log, f"log{suffix}")
    log.close()

    about = AboutDialog(window.services, "0.1.0", window)
    about.show()
    studio.until(lambda: about.table.rowCount() > 0)
    studio.shoot(about, f"about{suffix}")
    about.close()

    settings = window.open_settings()
    for number in range(settings.pages.count()):
        settings.pages.setCurrentRow(number)
        studio.shoot(settings, f"settings-{number + 1}{suffix}")
    settings.close()
    studio.close(window)
