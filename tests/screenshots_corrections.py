"""Pictures of corrections seen again: a file read anew that was corrected before, and the library that counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.gui.queue.rows import RowState
from app.services.library.library import PageResult
from core.page_edits import with_line_text
from tests.fakes.view_services import sample_page
from tests.fakes.window_host import WindowHost

if TYPE_CHECKING:
    from tests.screenshots import Studio


def shoot_corrections(studio: Studio, suffix: str = "") -> None:
    """The message about another reading, and the details of the library."""
    window = studio.window(WindowHost(lambda path: 2))
    rows, library = window.queue.model.rows, window.services.library
    paths = studio.files("letter.pdf")
    window.add_paths(paths)
    studio.until(lambda: len(rows) == 1 and rows[0].state is RowState.DONE)
    known = library.document(rows[0].document_id or "")
    older = library.open_document(
        known.source, path=known.path, tier=known.tier, language=known.language, reading_key="older"
    )
    library.commit_page(older.id, PageResult.of(sample_page(), 0.1))
    library.store_edit(older.id, with_line_text(sample_page(), 0, 0, "Corrected"))
    window.queue.remove([rows[0].key])
    window.workspace.set_document(None)
    window.add_paths(paths)
    studio.until(lambda: bool(rows) and rows[-1].state is RowState.DONE)
    window.queue_panel.select(rows[-1].key)
    window.workspace.set_document(known.id)
    studio.until(lambda: not window.corrections.isHidden() and window.workspace.page is not None)
    studio.shoot(window, f"corrected-before{suffix}")
    window.lists.setCurrentWidget(window.library_panel)
    studio.until(lambda: window.library_panel.presenter.documents.rowCount() == 2)
    studio.shoot(window, f"library-corrected{suffix}")
    studio.close(window)
