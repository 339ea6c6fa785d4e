"""Pages are cut once for each form, and long documents are looked at in part."""

from __future__ import annotations

import time
import tracemalloc

from app.services.chat.document_views import DocumentViews
from tests.fakes.asked_documents import add_document, library_of, page_of


def test_pages_that_did_not_change_are_not_cut_again() -> None:
    library, ids = library_of(book=["One line here.", "Another line."])
    views = DocumentViews(library)
    first = views.view([ids["book"]], (), "en").index.passages
    library.store_edit(ids["book"], page_of("Another line, corrected.", 1))
    second = views.view([ids["book"]], (), "en").index.passages
    assert first[0] is second[0]
    assert second[1].passage.text == "Another line, corrected."


def test_page_read_meanwhile_is_taken_in() -> None:
    library, _ = library_of()
    book = add_document(library, "book", ["One line here."], page_count=2)
    views = DocumentViews(library)
    assert len(views.view([book], (), "en").passages) == 1
    add_document(library, "book", ["One line here.", "The second page."], page_count=2)
    view = views.view([book], (), "en")
    assert (view.pages_read, view.pages_total, len(view.passages)) == (2, 2, 2)


def test_three_million_characters_are_asked_in_bounded_time_and_memory() -> None:
    sentence = "The keeper of the northern lock counts boats, barges and rafts of every size in his book. "
    page = "\n\n".join([sentence * 6] * 6)
    pages = [page] * 960
    pages[700] = "The deposit of the almoner is 3,720.00 euros."
    library, ids = library_of(book=pages)
    assert sum(map(len, pages)) > 3_000_000
    views = DocumentViews(library)
    tracemalloc.start()
    began = time.process_time()
    view = views.view([ids["book"]], ["deposit", "almoner"], "en")
    seconds = time.process_time() - began
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert not view.is_whole
    assert any("3,720.00" in passage.text for passage in view.passages)
    assert seconds < 20
    assert peak < 100_000_000


def test_headings_go_on_over_the_next_page_only() -> None:
    pages = ["# Tenant: Miller Ltd\n\nOne line here.", "A line about boats.", *["Nothing."] * 200, "The crane of Lyon."]
    library, ids = library_of(book=pages)
    views = DocumentViews(library)

    def heading_of(words: str, phrases: list[str]) -> str:
        view = views.view([ids["book"]], phrases, "en")
        assert not view.is_whole
        return next(each.heading for each in view.passages if words in each.text)

    assert heading_of("crane", ["crane"]) == ""
    assert heading_of("boats", ["boats"]) == "Tenant: Miller Ltd"
    assert heading_of("crane", ["crane", "boats"]) == ""
