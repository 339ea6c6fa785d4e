from __future__ import annotations

from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.library.schema import MIGRATIONS
from core.errors import DocumentUnknownError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier, Word

INFO = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 2)


def page_of(text: str, index: int = 0) -> Page:
    box = BBox(0, 0, 10.0 * len(text), 20)
    line = Line(text, box, (Word(text, box, 0.5),), 0.5)
    return Page(index, 400, 400, 72, (Block(BlockKind.PARAGRAPH, box, (line,), confidence=0.5),))


def add_document(library: Library, *pages: Page) -> str:
    stored = library.open_document(INFO, path=Path("/in/a.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    for page in pages:
        library.commit_page(stored.id, PageResult.of(page, 0.25))
    return stored.id


def texts(library: Library, document: str) -> list[tuple[int, str]]:
    return [(version.page.index, version.page.text) for version in library.versions_aside(document)]


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    clock = iter(range(1_000, 2_000))
    monkeypatch.setattr("app.services.library.aside.time.time", lambda: float(next(clock)))
    return Library(Database(None))


def test_versions_are_kept_beside_the_page_that_counts(library: Library) -> None:
    document = add_document(library, page_of("machine"), page_of("second", 1))
    library.store_edit(document, page_of("person"))
    library.set_aside(document, page_of("loser"))
    library.set_aside(document, page_of("another loser", 1))
    library.set_aside(document, page_of("last loser"))
    assert library.load(document, range(2)).text == "person\n\nsecond"
    assert library.search("loser").hits == ()
    assert texts(library, document) == [(0, "loser"), (1, "another loser"), (0, "last loser")]
    assert all(version.page.is_edited for version in library.versions_aside(document))


def test_only_what_was_seen_is_forgotten(library: Library) -> None:
    document = add_document(library, page_of("machine"), page_of("second", 1))
    for text, index in (("one", 0), ("two", 0), ("other page", 1), ("three", 0)):
        library.set_aside(document, page_of(text, index))
    library.forget_aside(document, 0, library.versions_aside(document)[1].set_aside_at)
    assert texts(library, document) == [(1, "other page"), (0, "three")]


def test_a_page_that_is_not_there_takes_none(library: Library) -> None:
    document = add_document(library, page_of("machine"))
    with pytest.raises(DocumentUnknownError, match="page 2"):
        library.set_aside(document, page_of("x", 1))


def test_it_goes_with_the_document_and_comes_back_with_it(library: Library) -> None:
    document = add_document(library, page_of("machine"))
    library.set_aside(document, page_of("loser"))
    removed = library.take_out(document)
    assert texts(library, document) == []
    library.put_back(removed)
    assert texts(library, document) == [(0, "loser")]


def test_it_comes_back_over_a_new_reading_where_the_page_is_there(library: Library) -> None:
    document = add_document(library, page_of("machine"), page_of("second", 1))
    library.set_aside(document, page_of("loser"))
    library.set_aside(document, page_of("of the second", 1))
    removed = library.take_out(document)
    again = add_document(library, page_of("machine"))
    library.put_back(removed)
    assert texts(library, again) == [(0, "loser")]


def test_an_older_library_learns_to_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "l.sqlite"
    with monkeypatch.context() as older:
        older.setattr("app.services.library.database.MIGRATIONS", MIGRATIONS[:5])
        first = Library(Database(file))
        document = add_document(first, page_of("machine"))
        first.close()
    library = Library(Database(file))
    library.set_aside(document, page_of("loser"))
    assert texts(library, document) == [(0, "loser")]
    library.close()
