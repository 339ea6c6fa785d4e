from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest

from app.services.library.corrections_elsewhere import CorrectedReading
from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.library.schema import MIGRATIONS
from core.errors import DocumentUnknownError, EditConflictError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, PageFailure, SourceInfo, Tier, Word
from core.page_edits import with_line_text

INFO = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 3)
FAILURE = PageFailure("page_timeout", "too slow")


def page_of(text: str, index: int = 0, confidence: float = 0.5) -> Page:
    box = BBox(0, 0, 10.0 * len(text), 20)
    line = Line(text, box, (Word(text, box, confidence),), confidence)
    return Page(index, 400, 400, 72, (Block(BlockKind.PARAGRAPH, box, (line,), confidence=confidence),))


def add_document(library: Library, *pages: Page, key: str = "k") -> str:
    stored = library.open_document(INFO, path=Path("/in/a.pdf"), tier=Tier.CPU, language="auto", reading_key=key)
    for page in pages:
        library.commit_page(stored.id, PageResult.of(page, 0.25))
    return stored.id


@pytest.fixture
def library() -> Library:
    return Library(Database(None))


def test_the_persons_version_stands_for_the_page(library: Library) -> None:
    document = add_document(library, page_of("machin"), page_of("other", 1))
    library.store_edit(document, with_line_text(page_of("machin"), 0, 0, "machine"))
    assert library.load(document, range(3)).text == "machine\n\nother"
    (result, _) = library.page_results(document, range(3))
    assert (result.page().is_edited, result.confidence, result.characters, result.seconds) == (True, 1.0, 7, 0.25)
    machine = library.machine_page(document, 0)
    assert machine is not None
    assert machine.text == "machin"
    assert library.edited_pages(document) == {0}


def test_reading_again_never_touches_the_persons_version(library: Library) -> None:
    document = add_document(library, page_of("machin"))
    library.store_edit(document, page_of("person"))
    library.commit_page(document, PageResult.of(page_of("again"), 0.1))
    assert library.load(document, [0]).text == "person"
    assert [hit.snippet for hit in library.search("person").hits] == ["person"]
    assert library.search("again").hits == ()
    library.discard_edit(document, 0)
    assert library.load(document, [0]).text == "again"


def test_other_settings_make_another_document_and_leave_this_one(library: Library) -> None:
    first = add_document(library, page_of("machin"))
    library.store_edit(first, page_of("person"))
    second = add_document(library, page_of("other way"), key="other")
    assert (library.load(first, [0]).text, library.load(second, [0]).text) == ("person", "other way")
    assert not library.edits_elsewhere(first)
    assert library.edits_elsewhere(second) == {0}
    library.store_edit(second, page_of("person again"))
    assert not library.edits_elsewhere(second)


def test_search_follows_the_persons_version_and_back(library: Library) -> None:
    document = add_document(library, page_of("original"))
    library.store_edit(document, page_of("corrected"))
    assert library.search("original").hits == ()
    assert library.search("corrected").page_count == 1
    library.discard_edit(document, 0)
    assert library.search("original").page_count == 1
    assert library.search("corrected").hits == ()


def test_the_list_counts_the_persons_version(library: Library) -> None:
    document = add_document(library, page_of("four"), replace(page_of("", 1), blocks=(), failure=FAILURE))
    (entry,) = library.entries()
    assert (entry.edited_pages, entry.failed_pages, entry.characters, entry.confidence) == (0, 1, 4, 0.5)
    library.store_edit(document, page_of("longer text", 1, 1.0))
    (entry,) = library.entries()
    assert (entry.edited_pages, entry.failed_pages, entry.finished_pages, entry.characters) == (1, 0, 2, 14)
    assert entry.confidence == pytest.approx((4 * 0.5 + 10) / 14)
    assert library.mean_confidence(document, range(2)) == pytest.approx(entry.confidence)


def test_an_emptied_page_has_no_confidence(library: Library) -> None:
    document = add_document(library, page_of("stamp"))
    library.store_edit(document, replace(page_of("stamp"), blocks=()))
    assert library.mean_confidence(document, [0]) is None
    assert library.entries()[0].confidence is None
    assert library.page_results(document, [0])[0].confidence is None


def test_a_failed_page_that_a_person_filled_is_finished(library: Library) -> None:
    document = add_document(library, replace(page_of(""), blocks=(), failure=FAILURE))
    assert library.failed_pages(document) == {0}
    library.store_edit(document, page_of("typed in"))
    assert library.finished_pages(document) == {0}
    assert not library.failed_pages(document)


def test_deleting_the_document_deletes_it_and_undo_brings_it_back(library: Library) -> None:
    document = add_document(library, page_of("machin"))
    library.store_edit(document, page_of("person"))
    removed = library.take_out(document)
    assert library.search("person").hits == ()
    library.put_back(removed)
    assert library.load(document, [0]).text == "person"
    assert library.search("person").page_count == 1
    assert library.search("machin").hits == ()
    library.discard_edit(document, 0)
    assert library.load(document, [0]).text == "machin"


def test_undo_of_deleting_brings_edits_back_over_a_new_reading(library: Library) -> None:
    # GIVEN a document with two edited pages that was deleted and read again, one page of it so far edited anew
    first = add_document(library, page_of("machin"), page_of("second", 1), page_of("third", 2))
    for index in range(3):
        library.store_edit(first, page_of(f"person {index}", index))
    removed = library.take_out(first)
    again = add_document(library, page_of("machin"), page_of("second", 1))
    library.store_edit(again, page_of("newer", 1))
    # WHEN the deletion is undone
    library.put_back(removed)
    # THEN the old edit is there where there was none, and the newer one stays
    assert library.load(again, range(3)).text == "person 0\n\nnewer"
    assert library.search("person").page_count == 1
    assert len(library.documents()) == 1


def test_nothing_of_it_is_left_behind(tmp_path: Path) -> None:
    file = tmp_path / "l.sqlite"
    library = Library(Database(file))
    document = add_document(library, page_of("machin"))
    library.store_edit(document, page_of("verysecretword"))
    library.delete_all()
    library.close()
    assert b"verysecretword" not in b"".join(part.read_bytes() for part in tmp_path.iterdir())


def test_a_page_that_is_not_there_takes_no_version(library: Library) -> None:
    document = add_document(library, page_of("machin"))
    with pytest.raises(DocumentUnknownError, match="page 3"):
        library.store_edit(document, page_of("x", 2))
    library.delete(document)
    with pytest.raises(DocumentUnknownError):
        library.store_edit(document, page_of("x"))
    library.discard_edit(document, 0)


def test_an_older_library_learns_to_hold_edits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "l.sqlite"
    with monkeypatch.context() as older:
        older.setattr("app.services.library.database.MIGRATIONS", MIGRATIONS[:3])
        database = Database(file)
        with database.transaction() as connection:
            source = b'{"name":"a.pdf","media_type":"application/pdf","size_bytes":1,"fingerprint":"ab","page_count":1}'
            connection.execute(
                "INSERT INTO documents VALUES ('d', 'ab', 'k', 'a.pdf', '/a.pdf', ?, 'cpu', 'auto', 1, 0, 0)", (source,)
            )
            result = PageResult.of(page_of("old page"), 0.1)
            connection.execute("INSERT INTO pages VALUES ('d', 0, ?, 0, 0.5, 7, 0.1, 0)", (result.page_json,))
        database.close()
    library = Library(Database(file))
    library.store_edit("d", page_of("new page"))
    assert library.load("d", [0]).text == "new page"


def _edit(file: Path, document: str, name: str, indices: list[int]) -> None:
    library = Library(Database(file))
    for index in indices:
        library.store_edit(document, page_of(f"by {name}", index))
    library.close()


def test_two_processes_edit_and_a_third_reads_again(tmp_path: Path) -> None:
    # GIVEN a library that two windows have open
    file = tmp_path / "l.sqlite"
    library = Library(Database(file))
    document = add_document(library, *(page_of("machin", index) for index in range(40)))
    context = multiprocessing.get_context("spawn")
    # WHEN each edits pages of its own, both edit page 0, and all pages are read anew meanwhile
    workers = [
        context.Process(target=_edit, args=(file, document, "one", [0, *range(1, 40, 2)])),
        context.Process(target=_edit, args=(file, document, "two", [0, *range(2, 40, 2)])),
    ]
    for worker in workers:
        worker.start()
    for index in range(40):
        library.commit_page(document, PageResult.of(page_of("again", index), 0.1))
    for worker in workers:
        worker.join(60)
    # THEN every edit is there, and the index says the same
    assert [worker.exitcode for worker in workers] == [0, 0]
    texts = [page.text for page in library.load(document, range(40)).pages]
    assert texts[0] in ("by one", "by two")
    assert texts[1:] == ["by one" if index % 2 else "by two" for index in range(1, 40)]
    assert library.search("again").page_count == 0
    assert library.search("by one").page_count + library.search("by two").page_count == 40
    assert Database(file).integrity_problems() == []


def test_of_several_corrected_readings_the_last_corrected_one_is_named(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(1_000, 2_000))
    monkeypatch.setattr("app.services.library.page_edits.time.time", lambda: float(next(clock)))
    older = add_document(library, page_of("one"), page_of("two", 1), key="older")
    other = add_document(library, page_of("uno"), key="other")
    now = add_document(library, page_of("One"), page_of("Two", 1), key="now")
    assert library.corrected_reading(now) is None
    library.store_edit(other, page_of("uno!"))
    library.store_edit(older, page_of("one!"))
    library.store_edit(older, page_of("two!", 1))
    assert library.corrected_reading(now) == CorrectedReading(older, 2)
    library.store_edit(now, page_of("One!"))
    assert library.corrected_reading(now) == CorrectedReading(older, 1)
    library.store_edit(now, page_of("Two!", 1))
    assert library.corrected_reading(now) is None


def test_a_change_goes_before_what_the_whole_document_makes_of_its_page_meanwhile(library: Library) -> None:
    document = add_document(library, page_of("machin"))
    result = library.page_results(document, [0])[0]
    seen = result.page()
    header = replace(seen, blocks=(replace(seen.blocks[0], kind=BlockKind.PAGE_HEADER),))
    assert library.update_page(document, PageResult.of(header, 0.1), seen=result.page_json)
    library.store_edit(document, with_line_text(seen, 0, 0, "machine"), replaces=seen)
    assert library.load(document, [0]).text == "machine"


def test_a_change_does_not_go_before_another_reading(library: Library) -> None:
    document = add_document(library, page_of("machin"))
    seen = library.page_results(document, [0])[0].page()
    library.commit_page(document, PageResult.of(page_of("machin again"), 0.1))
    with pytest.raises(EditConflictError):
        library.store_edit(document, with_line_text(seen, 0, 0, "machine"), replaces=seen)


def test_a_change_does_not_go_before_another_persons(library: Library) -> None:
    document = add_document(library, page_of("machin"))
    seen = library.page_results(document, [0])[0].page()
    library.store_edit(document, with_line_text(seen, 0, 0, "another"), replaces=seen)
    with pytest.raises(EditConflictError):
        library.store_edit(document, with_line_text(seen, 0, 0, "machine"), replaces=seen)
    mine = library.page_results(document, [0])[0].page()
    library.discard_edit(document, 0)
    with pytest.raises(EditConflictError):
        library.store_edit(document, with_line_text(mine, 0, 0, "mine"), replaces=mine)
