from __future__ import annotations

from dataclasses import replace

from app.services.views.page_text import PageText
from app.services.views.region_text import text_within
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Page, Word
from tests.fakes.view_services import sample_page, typed_line


def page_of(*lines: Line) -> PageText:
    box = BBox(0, 0, 800, 1000)
    return PageText(Page(0, 800, 1000, 100.0, (Block(BlockKind.PARAGRAPH, box, lines),)))


def test_words_whose_middle_lies_inside_are_taken_in_reading_order() -> None:
    text = PageText(sample_page())
    assert text_within(text, BBox(135, 130, 300, 195)) == "quick brown fox goes on its way"


def test_blocks_stand_apart() -> None:
    text = PageText(sample_page())
    assert text_within(text, BBox(90, 50, 210, 165)) == "Annual\n\nThe quick"


def test_cells_of_a_table_come_as_rows() -> None:
    text = PageText(sample_page())
    assert text_within(text, BBox(90, 340, 520, 420)) == "Apples\t12\nPears\t7"


def test_a_word_broken_over_two_lines_is_mended_only_where_both_parts_lie_inside() -> None:
    first = replace(typed_line("reading won-", 100, 100), is_hyphenated=True)
    text = page_of(first, typed_line("derful things", 100, 130))
    assert text_within(text, BBox(90, 90, 400, 160)) == "reading wonderful things"
    assert text_within(text, BBox(90, 90, 400, 125)) == "reading won-"


def test_a_line_without_words_is_cut_between_characters() -> None:
    text = page_of(Line("abcdefghij", BBox(100, 100, 200, 120), (), 0.9))
    assert text_within(text, BBox(120, 90, 150, 130)) == "cde"


def test_right_to_left_text_comes_in_logical_order() -> None:
    words = (Word("אבג", BBox(170, 100, 200, 120), 0.9), Word("דהו", BBox(130, 100, 160, 120), 0.9))
    line = Line("אבג דהו", BBox(130, 100, 200, 120), words, 0.9, direction=Direction.RIGHT_TO_LEFT)
    assert text_within(page_of(line), BBox(100, 90, 300, 130)) == "אבג דהו"
    assert text_within(page_of(line), BBox(100, 90, 165, 130)) == "דהו"


def test_a_region_beside_all_text_holds_none() -> None:
    assert text_within(PageText(sample_page()), BBox(700, 900, 750, 950)) == ""
