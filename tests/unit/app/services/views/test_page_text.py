from __future__ import annotations

import math

import pytest

from app.services.views.page_text import Caret, PageText
from core.geometry import BBox, Polygon
from core.model import Block, BlockKind, Direction, Line, Page, Table, TableCell, Word


def line_of(text: str, top: float, *, left: float = 100, char: float = 10, hyphenated: bool = False) -> Line:
    """A line of a type whose characters are all equally wide, 20 pixels high."""
    words, position = [], 0
    for word in text.split():
        start = text.index(word, position)
        position = start + len(word)
        words.append(Word(word, BBox(left + start * char, top, left + position * char, top + 20), 0.9))
    return Line(text, BBox(left, top, left + len(text) * char, top + 20), tuple(words), 0.9, is_hyphenated=hyphenated)


def page_of(*blocks: Block) -> Page:
    return Page(0, 1000, 1000, 100, blocks)


def paragraph(*lines: Line, keeps: bool = False) -> Block:
    return Block(BlockKind.PARAGRAPH, BBox(0, 0, 1000, 500), lines, keeps_line_breaks=keeps)


def test_caret_falls_between_the_characters_below_the_pointer() -> None:
    text = PageText(page_of(paragraph(line_of("hello world", 100), line_of("second line", 130))))
    assert text.caret_at(124, 110) == Caret(0, 2)
    assert text.caret_at(126, 110) == Caret(0, 3)
    assert text.caret_at(50, 140) == Caret(1, 0)
    assert text.caret_at(900, 140) == Caret(1, 11)


def test_caret_far_from_text_goes_to_the_nearest_line() -> None:
    text = PageText(page_of(paragraph(line_of("left", 100), line_of("right", 100, left=500))))
    caret = text.caret_at(600, 400)
    assert caret is not None
    assert caret.line == 1


def test_page_without_text_has_no_caret() -> None:
    text = PageText(page_of())
    assert text.caret_at(5, 5) is None
    assert text.whole() is None
    assert text.span_at(5, 5) is None


def test_drag_from_line_to_line_copies_in_reading_order_with_joins() -> None:
    lines = (line_of("The quick brown", 100), line_of("fox jum-", 130, hyphenated=True), line_of("ped over it", 160))
    text = PageText(page_of(paragraph(*lines)))
    assert text.text_between(Caret(0, 4), Caret(2, 3)) == "quick brown fox jumped"
    assert text.text_between(Caret(0, 4), Caret(1, 8)) == "quick brown fox jum-"


def test_blocks_are_apart_and_kept_line_breaks_stay() -> None:
    text = PageText(
        page_of(paragraph(line_of("one", 100)), paragraph(line_of("two", 200), line_of("three", 230), keeps=True))
    )
    begin, end = text.whole() or pytest.fail("no text")
    assert text.text_between(begin, end) == "one\n\ntwo\nthree"


def test_a_whole_table_is_copied_as_tsv_and_a_part_line_by_line() -> None:
    cells = tuple(
        TableCell(0, n, text, BBox(100 + 200 * n, 100, 300 + 200 * n, 120)) for n, text in enumerate(("a", "b"))
    )
    block = Block(
        BlockKind.TABLE,
        BBox(100, 100, 500, 120),
        (line_of("a", 100), line_of("b", 100, left=300)),
        table=Table(1, 2, cells),
    )
    text = PageText(page_of(block))
    assert text.text_between(Caret(0, 0), Caret(1, 1)) == "a\tb"
    assert text.text_between(Caret(1, 0), Caret(1, 1)) == "b"


def test_selection_covers_the_characters_of_each_line() -> None:
    text = PageText(page_of(paragraph(line_of("hello world", 100), line_of("second line", 130))))
    first, second = text.quads_between(Caret(0, 6), Caret(1, 3))
    assert first.bbox.as_tuple() == pytest.approx((160, 100, 210, 120))
    assert second.bbox.as_tuple() == pytest.approx((100, 130, 130, 150))


def test_right_to_left_words_are_counted_from_their_right_end() -> None:
    # Two Hebrew words: the first stands right of the second.
    words = (Word("שלום", BBox(300, 100, 340, 120)), Word("עולם", BBox(250, 100, 290, 120)))
    line = Line("שלום עולם", BBox(250, 100, 340, 120), words, direction=Direction.RIGHT_TO_LEFT)
    text = PageText(page_of(paragraph(line)))
    assert text.caret_at(339, 110) == Caret(0, 0)
    assert text.caret_at(320, 110) == Caret(0, 2)
    assert text.caret_at(251, 110) == Caret(0, 9)
    (quad,) = text.quads_between(Caret(0, 0), Caret(0, 2))
    assert quad.bbox.as_tuple() == pytest.approx((320, 100, 340, 120))


def test_number_in_a_right_to_left_line_gets_a_box_of_its_own() -> None:
    words = (Word("שנת", BBox(300, 100, 330, 120)), Word("1984", BBox(250, 100, 290, 120)))
    line = Line("שנת 1984", BBox(250, 100, 330, 120), words, direction=Direction.RIGHT_TO_LEFT)
    text = PageText(page_of(paragraph(line)))
    quads = text.quads_between(Caret(0, 1), Caret(0, 6))
    assert [quad.bbox.left for quad in quads] == pytest.approx([300, 250])
    assert [quad.bbox.right for quad in quads] == pytest.approx([320, 270])


def test_slanted_line_is_selected_along_its_slant() -> None:
    angle = math.radians(30)
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    origin = (100.0, 100.0)

    def corner(length: float, height: float) -> tuple[float, float]:
        return (
            origin[0] + along[0] * length + across[0] * height,
            origin[1] + along[1] * length + across[1] * height,
        )

    polygon = Polygon((corner(0, 0), corner(100, 0), corner(100, 20), corner(0, 20)))
    line = Line("0123456789", polygon.bbox, polygon=polygon)
    text = PageText(page_of(paragraph(line)))
    x, y = corner(42, 10)
    assert text.caret_at(x, y) == Caret(0, 4)
    (quad,) = text.quads_between(Caret(0, 2), Caret(0, 5))
    assert quad.points[0] == pytest.approx(corner(20, 0))
    assert quad.points[1] == pytest.approx(corner(50, 0))


def test_text_that_runs_downwards_is_counted_from_its_top() -> None:
    line = Line("縦書き文", BBox(500, 100, 520, 180), direction=Direction.TOP_TO_BOTTOM)
    text = PageText(page_of(paragraph(line)))
    assert text.caret_at(510, 141) == Caret(0, 2)
    (quad,) = text.quads_between(Caret(0, 1), Caret(0, 3))
    assert quad.bbox.as_tuple() == pytest.approx((500, 120, 520, 160))


def test_words_and_blocks_are_found_by_place() -> None:
    text = PageText(page_of(paragraph(line_of("hello world", 100))))
    place = text.span_at(165, 110)
    assert place is not None
    assert text.word_range(place) == (Caret(0, 6), Caret(0, 11))
    assert text.span_at(155, 110) is None
    assert text.span_at(155, 110, margin=6) is not None
    assert text.line_at(155, 110) == 0
    assert text.block_at(900, 400) == 0
    assert text.block_at(900, 900) is None
    assert text.line_number(0, 0) == 0
    assert text.word_at_caret(Caret(0, 8)) == (Caret(0, 6), Caret(0, 11))


def test_formula_without_lines_is_one_unit() -> None:
    block = Block(BlockKind.FORMULA, BBox(0, 0, 100, 20), latex="x^2")
    text = PageText(page_of(block))
    assert [(line.line, line.text) for line in text.lines] == [(None, "x^2")]
    assert text.line_number(0, None) == 0
