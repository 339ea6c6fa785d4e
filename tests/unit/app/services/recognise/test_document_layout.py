from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library, PageResult, StoredDocument
from app.services.recognise.document_layout import lay_out_document
from core.geometry import BBox
from core.jobs import JobCancelled
from core.model import Block, BlockKind, Line, Page, PageFailure, SourceInfo, Tier

_FIRST = ("Short", "Plain", "Long", "Few", "Many")
_WIDTH, _HEIGHT, _DPI = 1000, 1400, 120.0


def a_line(text: str, top: float, *, left: float = 100, right: float = 900, height: float = 20) -> Line:
    return Line(text, BBox(left, top, right, top + height), confidence=0.9)


def a_block(kind: BlockKind, lines: Sequence[Line], *, level: int = 0) -> Block:
    boxes = [line.bbox for line in lines]
    box = BBox(min(b.left for b in boxes), boxes[0].top, max(b.right for b in boxes), boxes[-1].bottom)
    return Block(kind, box, tuple(lines), level=level, confidence=0.9)


def prose(texts: Sequence[str], top: float = 300) -> Block:
    return a_block(BlockKind.PARAGRAPH, [a_line(text, top + 26 * k) for k, text in enumerate(texts)])


def a_page(index: int, *blocks: Block) -> Page:
    return Page(index, _WIDTH, _HEIGHT, _DPI, blocks)


class Shelf:
    """A library in memory with one document."""

    def __init__(self, count: int) -> None:
        self.library = Library(Database(None))
        info = SourceInfo("a.pdf", "application/pdf", 1, "ab" * 32, count)
        self.document: StoredDocument = self.library.open_document(
            info, path=Path("a.pdf"), tier=Tier.CPU, language="auto", reading_key="k"
        )
        self.changed: list[int] = []

    def put(self, *pages: Page) -> None:
        for page in pages:
            self.library.commit_page(self.document.id, PageResult.of(page, 1.5))

    def look(self) -> list[int]:
        self.changed.clear()
        lay_out_document(self.library, self.document.id, checkpoint=lambda: None, on_changed=self.changed.append)
        return sorted(self.changed)

    def page(self, index: int) -> Page:
        (result,) = self.library.page_results(self.document.id, [index])
        return result.page()


def book(count: int, *, head: str = "The Ferry and the Town") -> list[Page]:
    return [
        a_page(
            index,
            a_block(
                BlockKind.PARAGRAPH, [a_line(head, 60, right=400), a_line(f"{_FIRST[index]} words of the text.", 90)]
            ),
            prose([f"Sentence {index} begins here and goes on", "until it comes to its own end."]),
        )
        for index in range(count)
    ]


def test_a_head_on_every_page_is_taken_out_of_the_paragraph_it_stood_in() -> None:
    shelf = Shelf(4)
    shelf.put(*book(4))
    assert shelf.look() == [0, 1, 2, 3]
    page = shelf.page(2)
    assert [block.kind for block in page.blocks] == [BlockKind.PAGE_HEADER, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    assert page.blocks[0].text == "The Ferry and the Town"
    assert page.blocks[1].text == "Long words of the text."


def test_looking_again_changes_nothing() -> None:
    shelf = Shelf(4)
    shelf.put(*book(4))
    shelf.look()
    assert shelf.look() == []


def test_heads_of_left_and_right_pages_are_told_apart_and_both_found() -> None:
    shelf = Shelf(8)
    pages = []
    for index in range(8):
        head = f"{index + 12} A Short History" if index % 2 else f"Chapter of the Nets {index + 12}"
        pages.append(
            a_page(index, a_block(BlockKind.PARAGRAPH, [a_line(head, 60, right=420)]), prose([f"Text {index}."]))
        )
    shelf.put(*pages)
    assert shelf.look() == list(range(8))
    assert {shelf.page(index).blocks[0].kind for index in range(8)} == {BlockKind.PAGE_HEADER}


def test_amounts_at_the_same_place_are_no_furniture() -> None:
    shelf = Shelf(4)
    for index, amount in enumerate((120, 87, 310, 45)):
        line = a_line(f"Total of the day {amount}", 60, right=420)
        shelf.put(a_page(index, a_block(BlockKind.PARAGRAPH, [line]), prose([f"Text {index}."])))
    assert shelf.look() == []


def test_two_pages_alone_have_no_repeated_head() -> None:
    shelf = Shelf(2)
    shelf.put(*book(2))
    assert shelf.look() == []


def test_a_number_at_the_foot_counts_over_a_missing_page() -> None:
    shelf = Shelf(6)
    for index in (0, 1, 3, 4):
        foot = a_block(BlockKind.PARAGRAPH, [a_line(f"Sheet {index + 5} of twelve", 1330, right=380)])
        shelf.put(a_page(index, prose([f"Text {index}."]), foot))
    shelf.put(
        a_page(
            2,
        )
    )
    assert shelf.look() == [0, 1, 3, 4]
    assert shelf.page(3).blocks[-1].kind is BlockKind.PAGE_FOOTER


def test_a_paragraph_goes_on_overleaf_and_its_broken_word_is_joined() -> None:
    shelf = Shelf(2)
    shelf.put(
        a_page(0, prose(["The harbour was quiet and the fisher-"], 1100)),
        a_page(1, prose(["men slept late that day."])),
    )
    assert shelf.look() == [0, 1]
    assert shelf.page(1).blocks[0].continues_previous
    assert shelf.page(0).blocks[-1].lines[-1].is_hyphenated


def test_what_no_longer_goes_on_is_taken_back() -> None:
    shelf = Shelf(2)
    shelf.put(a_page(0, prose(["The boat went out and"])), a_page(1, prose(["came home at night."])))
    shelf.look()
    shelf.put(a_page(0, prose(["The boat went out."])))
    assert shelf.look() == [1]
    assert not shelf.page(1).blocks[0].continues_previous


def test_text_goes_on_past_head_and_footnote() -> None:
    shelf = Shelf(3)
    for index, source in enumerate(("See there.", "Another edition has it so.", "A letter of that year.")):
        note = a_block(BlockKind.FOOTNOTE, [a_line(source, 1300)])
        head = a_block(BlockKind.PAGE_HEADER, [a_line(f"{index + 1}", 50, right=130)])
        shelf.put(a_page(index, head, prose([f"words {index} that run on", "without an end"]), note))
    assert shelf.look() == [1, 2]
    assert shelf.page(2).blocks[1].continues_previous


def test_pages_that_are_not_neighbours_are_not_joined() -> None:
    shelf = Shelf(5)
    shelf.put(a_page(0, prose(["The boat went out and"])), a_page(2, prose(["came home at night."])))
    assert shelf.look() == []


def test_headings_of_one_size_get_one_level() -> None:
    shelf = Shelf(3)
    for index, (height, level) in enumerate(((36, 1), (28, 1), (29, 2))):
        heading = a_block(
            BlockKind.HEADING, [a_line(f"Part {'abc'[index]}", 200, right=400, height=height)], level=level
        )
        shelf.put(a_page(index, heading, prose(["It was so.", "It stayed so."], 300)))
    shelf.look()
    levels = [shelf.page(index).blocks[0].level for index in range(3)]
    assert levels[1] == levels[2] > levels[0]


def test_a_persons_version_is_left_alone() -> None:
    shelf = Shelf(4)
    shelf.put(*book(4))
    mine = a_page(2, prose(["My own words of the page."]))
    shelf.library.store_edit(shelf.document.id, mine)
    assert shelf.look() == [0, 1, 3]
    assert shelf.page(2).blocks == mine.blocks
    machine = shelf.library.machine_page(shelf.document.id, 2)
    assert machine is not None
    assert machine.blocks == book(4)[2].blocks


def test_an_end_in_the_middle_is_finished_by_the_next_look() -> None:
    shelf = Shelf(5)
    shelf.put(*book(5))

    def stop(index: int) -> None:
        shelf.changed.append(index)
        if len(shelf.changed) == 2:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        lay_out_document(shelf.library, shelf.document.id, checkpoint=lambda: None, on_changed=stop)
    half_done = set(shelf.changed)
    assert shelf.look() == [index for index in range(5) if index not in half_done]
    assert {shelf.page(index).blocks[0].kind for index in range(5)} == {BlockKind.PAGE_HEADER}


def test_a_page_read_again_meanwhile_is_not_overwritten() -> None:
    shelf = Shelf(4)
    shelf.put(*book(4))
    (seen,) = shelf.library.page_results(shelf.document.id, [1])
    fresh = a_page(1, prose(["Read again."]))
    shelf.put(fresh)
    assert not shelf.library.update_page(shelf.document.id, seen, seen=seen.page_json)
    assert shelf.page(1).blocks == fresh.blocks


def test_an_updated_page_is_found_by_its_new_text_and_keeps_its_time() -> None:
    shelf = Shelf(1)
    shelf.put(a_page(0, prose(["Old words."])))
    (seen,) = shelf.library.page_results(shelf.document.id, [0])
    changed = PageResult.of(a_page(0, prose(["Cormorants."])), 9.0)
    assert shelf.library.update_page(shelf.document.id, changed, seen=seen.page_json)
    assert [hit.page_index for hit in shelf.library.search("Cormorants").hits] == [0]
    (stored,) = shelf.library.page_results(shelf.document.id, [0])
    assert stored.seconds == 1.5


def test_failed_pages_are_passed_over() -> None:
    shelf = Shelf(4)
    shelf.put(*book(3), Page(3, 10, 10, 72, failure=PageFailure("page_damaged", "torn")))
    assert shelf.look() == [0, 1, 2]


def test_pages_lying_on_their_side_are_seen_upright() -> None:
    shelf = Shelf(3)
    for index in range(3):
        # Upright it is 1000 x 1400 with the head at the top; in the page frame it lies turned to the left.
        head = Line("The Ferry and the Town", BBox(60, 600, 80, 900), confidence=0.9)
        text = Line(f"Sentence {index} of the page.", BBox(300, 100, 320, 900), confidence=0.9)
        blocks = tuple(Block(BlockKind.PARAGRAPH, line.bbox, (line,)) for line in (head, text))
        shelf.put(Page(index, _HEIGHT, _WIDTH, _DPI, blocks, rotation_deg=90))
    assert shelf.look() == [0, 1, 2]
    assert shelf.page(0).blocks[0].kind is BlockKind.PAGE_HEADER
