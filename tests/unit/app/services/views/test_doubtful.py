from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.views.doubtful import DoubtfulPages, doubtful_words
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier, Word

BOX = BBox(0, 0, 100, 20)


def page_of(index: int, *confidences: float | None) -> Page:
    words = tuple(Word(f"w{number}", BOX, confidence) for number, confidence in enumerate(confidences))
    line = Line(" ".join(word.text for word in words), BOX, words)
    return Page(index, 100, 100, 72, (Block(BlockKind.PARAGRAPH, BOX, (line,)),))


def library_of(*pages: Page) -> tuple[Library, str]:
    library = Library(Database(None))
    info = SourceInfo("a.pdf", "application/pdf", 1, "a" * 64, len(pages))
    stored = library.open_document(info, path=Path("a.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    for page in pages:
        library.commit_page(stored.id, PageResult.of(page, 0.1))
    return library, stored.id


def test_words_below_the_threshold_are_doubtful_and_unknown_ones_are_not() -> None:
    found = doubtful_words(page_of(0, 0.9, 0.5, None, 0.79, 0.8), 0.8)
    assert [(word.word, word.confidence) for word in found] == [(1, 0.5), (3, 0.79)]


def test_a_line_without_words_is_doubtful_as_a_whole() -> None:
    line = Line("no words", BOX, confidence=0.3)
    page = replace(page_of(0), blocks=(Block(BlockKind.PARAGRAPH, BOX, (line,)),))
    assert [(word.line, word.word) for word in doubtful_words(page, 0.8)] == [(0, None)]


def test_pages_are_counted_some_at_a_time() -> None:
    library, document = library_of(*(page_of(index, 0.5) for index in range(20)))
    pages = DoubtfulPages(library, document)
    assert pages.count(0, 0.8) is None
    assert pages.read_some()
    assert pages.total(0.8) == 16
    assert not pages.read_some()
    assert pages.total(0.8) == 20
    assert pages.total(0.4) == 0


def test_next_page_is_found_in_both_directions() -> None:
    library, document = library_of(*(page_of(index, 0.5 if index in (3, 40) else 0.99) for index in range(60)))
    pages = DoubtfulPages(library, document)
    assert pages.next_page(3, 1, 0.8) == 40
    assert pages.next_page(40, -1, 0.8) == 3
    assert pages.next_page(40, 1, 0.8) is None
    assert pages.next_page(3, -1, 0.8) is None
    assert pages.next_page(50, -1, 0.8) == 40


def test_an_edited_page_counts_as_it_is_now() -> None:
    library, document = library_of(page_of(0, 0.5, 0.5))
    pages = DoubtfulPages(library, document)
    pages.take(page_of(0, 0.5))
    pages.read_some()
    assert pages.total(0.8) == 1
    pages.forget(0)
    pages.read_some()
    assert pages.total(0.8) == 2
