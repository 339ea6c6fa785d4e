from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from core.errors import DocumentUnknownError, LibraryBusyError, LibraryDamagedError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, PageFailure, SourceInfo, Tier

INFO = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 3)


def page(index: int, text: str = "hello", failure: PageFailure | None = None) -> PageResult:
    box = BBox(0, 0, 10, 10)
    blocks = () if failure else (Block(BlockKind.PARAGRAPH, box, (Line(text, box, confidence=0.5),)),)
    return PageResult.of(Page(index, 10, 10, 72, blocks, failure=failure), 0.25)


def open_document(library: Library, info: SourceInfo = INFO, key: str = "k") -> str:
    return library.open_document(info, path=Path("/in/a.pdf"), tier=Tier.CPU, language="auto", reading_key=key).id


def test_same_content_and_settings_are_one_document(tmp_path: Path) -> None:
    library = Library(Database(tmp_path / "l.sqlite"))
    first = open_document(library)
    assert open_document(library, replace(INFO, name="renamed.pdf")) == first
    assert library.document(first).source.name == "renamed.pdf"
    assert open_document(library, key="other") != first
    assert open_document(library, replace(INFO, fingerprint="cd" * 32)) != first
    assert len(library.documents()) == 3


def test_pages_survive_a_new_connection_and_come_in_page_order(tmp_path: Path) -> None:
    library = Library(Database(tmp_path / "l.sqlite"))
    document = open_document(library)
    for index in (2, 0):
        library.commit_page(document, page(index, f"text {index}"))
    library.close()
    again = Library(Database(tmp_path / "l.sqlite"))
    loaded = again.load(document, range(3))
    assert [p.index for p in loaded.pages] == [0, 2]
    assert loaded.text == "text 0\n\ntext 2"
    assert again.page_results(document, [2])[0].confidence == 0.5


def test_failed_pages_are_kept_but_not_finished(tmp_path: Path) -> None:
    library = Library(Database(tmp_path / "l.sqlite"))
    document = open_document(library)
    library.commit_page(document, page(0))
    library.commit_page(document, page(1, failure=PageFailure("page_timeout", "slow")))
    assert library.finished_pages(document) == {0}
    assert library.failed_pages(document) == {1}
    library.commit_page(document, page(1))
    assert library.finished_pages(document) == {0, 1}


def test_delete_takes_the_pages_along(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    library = Library(database)
    document = open_document(library)
    library.commit_page(document, page(0))
    library.delete(document)
    assert database.query("SELECT COUNT(*) FROM pages")[0][0] == 0
    with pytest.raises(DocumentUnknownError):
        library.document(document)


def test_two_connections_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    document = open_document(Library(Database(path)))

    def write(start: int) -> None:
        library = Library(Database(path))
        for index in range(start, 60, 2):
            library.commit_page(document, page(index))
        library.close()

    threads = [threading.Thread(target=write, args=(start,)) for start in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    database = Database(path)
    assert Library(database).finished_pages(document) == frozenset(range(60))
    assert database.integrity_problems() == []


def test_memory_library_leaves_no_file(tmp_path: Path) -> None:
    library = Library(Database(None))
    document = open_document(library)
    library.commit_page(document, page(0))
    assert library.finished_pages(document) == {0}
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_named_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    path.write_bytes(b"this is not a database, but long enough to be taken for one" * 20)
    with pytest.raises(LibraryDamagedError, match=r"l\.sqlite"):
        Database(path)
    assert path.stat().st_size > 0


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    Database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryDamagedError, match="newer"):
        Database(path)


def test_a_locked_library_is_said_to_be_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.sqlite"
    Database(path).close()
    monkeypatch.setattr("app.services.library.database.BUSY_TIMEOUT_S", 0.05)
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")
    database = Database(path)
    with pytest.raises(LibraryBusyError), database.transaction():
        pass
    holder.close()
