from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.library.database import Database
from app.services.library.folding import fold, fold_with_offsets
from app.services.library.library import Library, PageResult
from app.services.library.schema import MIGRATIONS
from app.services.library.search import parse_query
from core.errors import DocumentUnknownError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Table, TableCell, Tier, Word

BOX = BBox(0, 0, 10, 10)


def line_of(text: str, *, hyphenated: bool = False) -> Line:
    return Line(text, BOX, tuple(Word(word, BOX) for word in text.split()), 0.9, is_hyphenated=hyphenated)


def block_of(*lines: Line, marker: str = "") -> Block:
    return Block(BlockKind.LIST_ITEM if marker else BlockKind.PARAGRAPH, BOX, lines, marker=marker)


def page_of(index: int, *blocks: Block | str) -> PageResult:
    made = tuple(block_of(line_of(block)) if isinstance(block, str) else block for block in blocks)
    return PageResult.of(Page(index, 10, 10, 72, made), 0.1)


def add_document(library: Library, name: str, *pages: PageResult) -> str:
    info = SourceInfo(name, "application/pdf", 10, name.encode().hex().ljust(64, "0"), len(pages))
    stored = library.open_document(info, path=Path("/in") / name, tier=Tier.CPU, language="auto", reading_key="k")
    for page in pages:
        library.commit_page(stored.id, page)
    return stored.id


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(Database(tmp_path / "library.sqlite"))


def found_texts(library: Library, query: str) -> list[str]:
    return [hit.snippet[a:b] for hit in library.search(query).hits for a, b in hit.matches]


def test_hit_names_document_page_and_place(library: Library) -> None:
    block = block_of(line_of("the first line of it"), line_of("holds the Invoice number"))
    document = add_document(library, "a.pdf", page_of(0, "nothing here"), page_of(1, "head", block))
    (hit,) = library.search("invoice").hits
    assert (hit.document_id, hit.document_name, hit.page_index) == (document, "a.pdf", 1)
    assert (hit.block, hit.line, hit.word) == (1, 1, 2)
    assert [hit.snippet[a:b] for a, b in hit.matches] == ["Invoice"]


@pytest.mark.parametrize(
    ("text", "query", "match"),
    [
        ("東京都の人口は多い", "人口", "人口"),
        ("東京都の人口は多い", "都", "都"),
        ("東京都の人口は多い", "東京都の人口", "東京都の人口"),
        ("カタカナの例", "カタカナ", "カタカナ"),
        ("ﾊﾝｶｸ ＡＢＣ１２３", "abc123", "ＡＢＣ１２３"),
        ("서울특별시 한국어", "한국", "한국"),
        ("Die Straße nach Köln", "strasse", "Straße"),
        ("Die Straße nach Köln", "koln", "Köln"),
        ("Dampfschifffahrt", "schiff", "schiff"),
        ("the of\ufb01ce", "office", "of\ufb01ce"),
        ("שָׁלוֹם עולם", "שלום", "שָׁלוֹם"),
        ("مُحَمَّد", "محمد", "مُحَمَّد"),
        ("हिन्दी भाषा", "भाषा", "भाषा"),
        ("Ελλάδα Αθήνα", "αθηνα", "Αθήνα"),
        ('say "quoted" text', '"quoted text', None),
        ("50 % off * (a)", "50 %", "50 %"),
    ],
)
def test_scripts_accents_and_parts_of_words(library: Library, text: str, query: str, match: str | None) -> None:
    add_document(library, "a.pdf", page_of(0, text))
    found = found_texts(library, query)
    if match is None:
        assert found == []
    else:
        assert " ".join(found) == match or found == [match]


def test_every_term_must_be_on_the_page_and_quotes_make_one_term(library: Library) -> None:
    add_document(library, "a.pdf", page_of(0, "red house", "blue door"), page_of(1, "red door"))
    assert {hit.page_index for hit in library.search("red door").hits} == {0, 1}
    assert {hit.page_index for hit in library.search('"red door"').hits} == {1}
    assert library.search("red green").hits == ()
    assert [hit.block for hit in library.search("house door").hits] == [0, 1]


def test_words_broken_by_a_hyphen_are_found_at_the_line_they_begin_in(library: Library) -> None:
    block = block_of(line_of("all the recog-", hyphenated=True), line_of("nition we need"))
    add_document(library, "a.pdf", page_of(0, block))
    (hit,) = library.search("recognition").hits
    assert (hit.block, hit.line) == (0, 0)
    assert found_texts(library, "recognition need") == ["recognition", "need"]


def test_list_items_and_tables(library: Library) -> None:
    item = block_of(line_of("3. third thing"), line_of("goes on"), marker="3.")
    table = Block(
        BlockKind.TABLE,
        BOX,
        (line_of("Total"), line_of("1,250.00")),
        table=Table(1, 2, (TableCell(0, 0, "Total", BOX), TableCell(0, 1, "1,250.00", BOX))),
    )
    add_document(library, "a.pdf", page_of(0, item, table))
    assert [(hit.block, hit.line, hit.word) for hit in library.search("goes").hits] == [(0, 1, 0)]
    assert [(hit.block, hit.line, hit.word) for hit in library.search("third").hits] == [(0, 0, 1)]
    assert [(hit.block, hit.line) for hit in library.search("1,250").hits] == [(1, 1)]
    assert [hit.block for hit in library.search("Total 1,250.00").hits] == [1]


@pytest.mark.parametrize("query", ["", "   ", '"', '""', '" "', "AND", "NEAR(", "a*", "x:y", "-", "'; DROP TABLE"])
def test_no_query_upsets_the_index(library: Library, query: str) -> None:
    add_document(library, "a.pdf", page_of(0, "some text"))
    assert library.search(query).hits == ()


def test_replaced_page_is_found_by_its_new_text_only(library: Library) -> None:
    document = add_document(library, "a.pdf", page_of(0, "before"))
    library.commit_page(document, page_of(0, "afterwards"))
    assert library.search("before").hits == ()
    assert len(library.search("afterwards").hits) == 1


def test_delete_takes_index_rows_along(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    library = Library(database)
    first = add_document(library, "a.pdf", page_of(0, "shared text"), page_of(1, "shared text"))
    add_document(library, "b.pdf", page_of(0, "shared text"))
    library.delete(first)
    result = library.search("shared")
    assert (result.page_count, result.document_count) == (1, 1)
    assert database.query("SELECT COUNT(*) FROM page_texts")[0][0] == 1
    with database.transaction() as connection:
        connection.execute("INSERT INTO page_search (page_search, rank) VALUES ('integrity-check', 1)")
    assert database.integrity_problems() == []


def test_deleted_document_can_be_put_back(library: Library) -> None:
    document = add_document(library, "a.pdf", page_of(0, "precious"), page_of(1, "words"))
    before = library.entries()
    removed = library.take_out(document)
    assert library.entries() == []
    assert library.search("precious").hits == ()
    library.put_back(removed)
    assert library.entries() == before
    assert len(library.search("precious").hits) == 1
    with pytest.raises(DocumentUnknownError):
        library.take_out("0" * 32)


def test_putting_back_keeps_what_was_read_again_meanwhile(library: Library) -> None:
    removed = library.take_out(add_document(library, "a.pdf", page_of(0, "old")))
    again = add_document(library, "a.pdf", page_of(0, "new"))
    library.put_back(removed)
    assert [entry.id for entry in library.entries()] == [again]
    assert library.search("old").hits == ()


def test_page_of_a_deleted_document_is_refused_with_the_reason(library: Library) -> None:
    document = add_document(library, "a.pdf")
    library.delete(document)
    with pytest.raises(DocumentUnknownError, match="deleted while it was read"):
        library.commit_page(document, page_of(0, "late"))
    assert library.search("late").hits == ()


def test_delete_all_leaves_no_text_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    library = Library(Database(path))
    add_document(library, "a.pdf", *(page_of(index, f"confidential{index}") for index in range(40)))
    library.delete_all()
    assert library.entries() == []
    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"confidential" not in left
    assert b"a.pdf" not in left
    add_document(library, "b.pdf", page_of(0, "goes on"))
    assert len(library.search("goes on").hits) == 2 or len(library.search('"goes on"').hits) == 1


def test_entries_count_pages_and_weigh_confidence(library: Library) -> None:
    document = add_document(library, "a.pdf", page_of(0, "aaaa"), page_of(1, "bb"))
    half = block_of(replace(line_of("cccc"), confidence=0.4))
    library.commit_page(document, page_of(2, half))
    (entry,) = library.entries()
    assert (entry.name, entry.page_count, entry.finished_pages, entry.failed_pages) == ("a.pdf", 2, 3, 0)
    assert entry.characters == 10
    assert entry.confidence == pytest.approx((6 * 0.9 + 4 * 0.4) / 10)


def test_older_library_is_indexed_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    connection = sqlite3.connect(path)
    for statement in MIGRATIONS[0].statements():
        connection.execute(statement)
    connection.execute("PRAGMA user_version = 1")
    connection.execute(
        "INSERT INTO documents VALUES ('d', 'f', 'k', 'a.pdf', '/in/a.pdf', ?, 'cpu', 'auto', 2, 1, 1)",
        (b'{"name":"a.pdf","media_type":"application/pdf","size_bytes":1,"fingerprint":"f","page_count":2}',),
    )
    page = page_of(0, "indexed later")
    connection.execute(
        "INSERT INTO pages VALUES ('d', 0, ?, 0, 0.9, 12, 1.0, 1.0), ('d', 1, ?, 0, 0.9, 12, 1.0, 1.0)",
        (page.page_json, b"not JSON"),
    )
    connection.commit()
    connection.close()
    library = Library(Database(path))
    assert [hit.page_index for hit in library.search("indexed").hits] == [0]
    assert library.finished_pages("d") == {0, 1}


def test_hits_are_limited_and_say_so(library: Library) -> None:
    add_document(library, "a.pdf", *(page_of(index, "same words") for index in range(12)))
    result = library.search("same", max_pages=5)
    assert (len(result.hits), result.page_count, result.is_complete) == (5, 12, False)
    assert [hit.page_index for hit in result.hits] == list(range(5))


def test_long_text_gives_a_short_snippet(library: Library) -> None:
    add_document(library, "a.pdf", page_of(0, "word " * 400 + "needle" + " word" * 400))
    (hit,) = library.search("needle").hits
    assert len(hit.snippet) < 160
    assert hit.snippet.startswith("… word")
    assert [hit.snippet[a:b] for a, b in hit.matches] == ["needle"]


def test_query_terms() -> None:
    assert parse_query('Red  "Big House" red ÄRGER "open end') == ("red", "big house", "arger", "open end")


@given(st.text())
def test_folding_with_offsets_is_folding(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)


def test_a_raised_mark_behind_a_number_is_no_digit_of_it() -> None:
    folded = fold("Population 273.879.750¹ on 10 m²")
    assert folded == "population 273.879.750¹ on 10 m2"
    assert fold("273.879.750") in folded
    assert fold("273.879.7501") not in folded
    assert fold_with_offsets("x 750¹ ²")[0] == fold("x 750¹ ²") == "x 750¹ 2"
