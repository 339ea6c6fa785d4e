"""Pictures of questions before something is lost, of errors in a box, and of parts beside the usual ones.

Used by ``tests.screenshots``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from app.gui.application import _error_box
from app.gui.queue.rows import RowState
from app.gui.settings_dialog.licence_dialog import LicenceDialog
from app.gui.tool_gallery.target_language_dialog import TargetLanguageDialog
from core.errors import LibraryBusyError
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from tests.screenshots import Studio

_LICENCE = "You may use the model for research.\nYou may not sell what it makes.\n" * 12


def shoot_questions(studio: Studio, suffix: str = "") -> None:
    """Boxes with questions and errors, small dialogs, the other tabs of the text, folded options."""
    host = WindowHost()
    window = studio.window(host)
    window.add_paths(studio.files("letter.pdf"))
    rows = window.queue.model.rows
    studio.until(lambda: bool(rows) and rows[0].state is RowState.DONE and window.workspace.page is not None)
    panel = window.text_panel
    for tab, name in ((panel.markdown, "markdown"), (panel.tables, "tables"), (panel.details, "details")):
        panel.tabs.setCurrentWidget(tab)
        studio.shoot(window, f"text-{name}{suffix}")
    panel.tabs.setCurrentIndex(0)
    window.queue_panel.folding.button.click()
    studio.shoot(window, f"queue-folded{suffix}")
    window.queue_panel.folding.button.click()

    window.lists.setCurrentWidget(window.library_panel)
    studio.until(lambda: bool(window.library_panel.selected_ids()))
    window.library_panel._on_delete()
    _shoot_box(studio, window.library_panel, f"ask-delete{suffix}")
    settings = window.open_settings()
    settings.show_models()
    page = settings.models_page
    studio.until(lambda: page.shown.rowCount() > 0)
    page._on_remove()
    _shoot_box(studio, page, f"ask-remove-model{suffix}")
    licence = LicenceDialog("A reader of formulas", _LICENCE, settings)
    licence.show()
    studio.shoot(licence, f"licence{suffix}")
    licence.close()
    settings.close()
    language = TargetLanguageDialog(window)
    language.show()
    studio.shoot(language, f"tool-language{suffix}")
    language.close()
    error = LibraryBusyError("the library is in use", remedy="Close other copies of Pagesight and try again")
    box = _error_box(error, window)
    box.show()
    studio.shoot(box, f"error-box{suffix}")
    box.close()

    host.hold.set()
    window.add_paths(studio.files("report.pdf"))
    studio.until(lambda: host.held() > 0)
    window.close()
    _shoot_box(studio, window, f"ask-close{suffix}")
    host.let_go()
    studio.until(lambda: not window.queue.is_busy)
    studio.close(window)


def _shoot_box(studio: Studio, owner: QWidget, name: str) -> None:
    (box,) = (each for each in owner.findChildren(QMessageBox) if each.isVisible())
    studio.shoot(box, name)
    box.close()
