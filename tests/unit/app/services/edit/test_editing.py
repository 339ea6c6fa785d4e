from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.services.edit.editing import EditingService
from app.services.library.database import Database
from app.services.library.library import Library
from core.errors import DocumentUnknownError, EditConflictError
from core.page_edits import with_block_moved, with_line_text
from tests.fakes.gui_services import add_read_document


@pytest.fixture
def library() -> Library:
    return Library(Database(None))


def test_an_edit_is_kept_and_can_be_discarded(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["first lime\nsecond"])
    editing = EditingService(library)
    page = editing.page(document, 0)
    assert page is not None
    assert not editing.is_edited(document, 0)
    editing.store(document, 0, with_line_text(page, 0, 0, "first line"))
    kept = editing.page(document, 0)
    assert kept is not None
    assert kept.text == "first line\n\nsecond"
    assert (kept.is_edited, editing.is_edited(document, 0)) == (True, True)
    assert editing.machine_page(document, 0) == page
    editing.discard(document, 0)
    assert editing.page(document, 0) == page


def test_going_back_step_by_step_ends_the_persons_version(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["first\nsecond"])
    editing = EditingService(library)
    page = editing.page(document, 0)
    assert page is not None
    moved = with_block_moved(page, 0, 1)
    editing.store(document, 0, moved)
    assert editing.is_edited(document, 0)
    editing.store(document, 0, with_block_moved(moved, 0, 1))
    assert not editing.is_edited(document, 0)
    assert editing.page(document, 0) == page


def test_a_page_that_was_not_read_has_no_version(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["only page"])
    editing = EditingService(library)
    page = editing.page(document, 0)
    assert page is not None
    assert editing.page(document, 7) is None
    assert editing.machine_page(document, 7) is None
    with pytest.raises(DocumentUnknownError):
        editing.store(document, 7, replace(page, index=7))
    editing.discard(document, 7)


def test_a_change_made_from_an_older_version_is_not_kept(library: Library, tmp_path: Path) -> None:
    # GIVEN two windows that show the same page
    document = add_read_document(library, tmp_path / "a.pdf", ["first\nsecond"])
    editing = EditingService(library)
    seen = editing.page(document, 0)
    assert seen is not None
    ours = with_line_text(seen, 0, 0, "ours")
    # WHEN the other one stores a change first
    editing.store(document, 0, with_line_text(seen, 1, 0, "theirs"), replaces=seen)
    # THEN ours is refused, and theirs is there
    with pytest.raises(EditConflictError, match="page 1"):
        editing.store(document, 0, ours, replaces=seen)
    kept = editing.page(document, 0)
    assert kept is not None
    assert kept.text == "first\n\ntheirs"
    # AND made from what is there now it is kept, as is a whole row of own changes
    both = with_line_text(kept, 0, 0, "ours")
    editing.store(document, 0, both, replaces=kept)
    editing.store(document, 0, with_line_text(both, 0, 0, "again"), replaces=both)
    editing.store(document, 0, seen, replaces=with_line_text(both, 0, 0, "again"))
    assert not editing.is_edited(document, 0)
    editing.store(document, 0, ours, replaces=seen)
    assert editing.is_edited(document, 0)
