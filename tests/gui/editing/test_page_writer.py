from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.gui.editing.page_writer import PageWriter
from app.services.edit.editing import EditingService
from app.services.library.database import Database
from app.services.library.library import Library
from core.errors import DiskFullError, DocumentUnknownError
from core.model import Page
from core.page_edits import with_line_text
from tests.fakes.view_services import add_document, sample_page, view_services


class FailingEditing(EditingService):
    """Fails as often as it is told, then writes."""

    def __init__(self, library: Library, errors: list[Exception]) -> None:
        super().__init__(library)
        self.errors = errors
        self.stored: list[Page] = []

    def store(self, document_id: str, page_index: int, page: Page, *, replaces: Page | None = None) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.stored.append(page)
        super().store(document_id, page_index, page, replaces=replaces)


def edited(text: str) -> Page:
    return with_line_text(sample_page(), 0, 0, text)


def test_only_the_latest_version_is_written() -> None:
    services = view_services()
    document = add_document(services, [sample_page()])
    editing = FailingEditing(services.library, [])
    writer = PageWriter(editing)
    writer.put((document.id, 0), edited("first"))
    writer.put((document.id, 0), edited("second"))
    (written,) = writer.write_all()
    assert [page.blocks[0].lines[0].text for page in editing.stored] == ["second"]
    assert written.is_edited
    assert writer.is_idle


def test_a_page_that_could_not_be_written_is_tried_again() -> None:
    services = view_services()
    document = add_document(services, [sample_page()])
    writer = PageWriter(FailingEditing(services.library, [DiskFullError("no room")]))
    writer.put((document.id, 0), edited("kept"))
    with pytest.raises(DiskFullError):
        writer.write_all()
    assert not writer.is_idle
    assert writer.failed == (document.id, 0)
    assert len(writer.write_all()) == 1
    assert writer.failed is None


def test_a_page_of_a_deleted_document_is_dropped() -> None:
    services = view_services()
    writer = PageWriter(EditingService(services.library))
    writer.put(("gone", 0), edited("lost"))
    with pytest.raises(DocumentUnknownError):
        writer.write_all()
    assert writer.is_idle


def test_the_machines_page_leaves_no_version_of_a_person() -> None:
    services = view_services()
    document = add_document(services, [sample_page()])
    writer = PageWriter(EditingService(services.library))
    writer.put((document.id, 0), edited("changed"))
    writer.write_all()
    writer.put((document.id, 0), sample_page())
    (written,) = writer.write_all()
    assert not written.is_edited
    assert not services.editing.is_edited(document.id, 0)


def test_an_edit_is_in_the_file_of_the_library_as_soon_as_it_is_written(tmp_path: Path) -> None:
    services = view_services()
    library = Library(Database(tmp_path / "library.sqlite3"))
    document = add_document(replace(services, library=library), [sample_page()])
    writer = PageWriter(EditingService(library))
    writer.put((document.id, 0), edited("survives"))
    writer.write_all()
    other = Library(Database(tmp_path / "library.sqlite3"))  # what the next start sees, though nothing was closed
    page = EditingService(other).page(document.id, 0)
    assert page is not None
    assert page.blocks[0].lines[0].text == "survives"
    other.close()
    library.close()
