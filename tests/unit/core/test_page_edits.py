from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.geometry import BBox, union_of
from core.model import Block, BlockKind, Line, Page, PageFailure, Table, TableCell, TextSource, Word
from core.page_edits import (
    blocks_inside,
    is_doubtful,
    with_area_read,
    with_block_moved,
    with_block_text,
    with_cell_text,
    with_line_text,
    with_word_box,
    with_word_split,
    with_word_text,
    with_words_merged,
    without_area,
)
from core.serialization import page_from_json, page_to_json
from core.text_alignment import tokens_of

EVERYTHING = BBox(0, 0, 1000, 1000)


def line(text: str, top: float = 100, left: float = 100, *, is_hyphenated: bool = False) -> Line:
    words = tuple(Word(text[a:b], BBox(left + 10 * a, top, left + 10 * b, top + 20), 0.8) for a, b in tokens_of(text))
    box = BBox(left, top, left + 10 * len(text), top + 20)
    return Line(text, box, words, 0.8, is_hyphenated=is_hyphenated)


def block(*texts: str, top: float = 100, left: float = 100, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    """Return a block of lines 30 pixels apart; one that ends in "~" breaks its last word with a hyphen."""
    lines = tuple(
        line(text.replace("~", "-"), top + 30 * number, left, is_hyphenated=text.endswith("~"))
        for number, text in enumerate(texts)
    )
    return Block(kind, union_of(row.bbox for row in lines), lines, confidence=0.8)


def page(*blocks: Block) -> Page:
    return Page(3, 1000, 1000, 100, blocks)


def table(*rows: tuple[str, ...]) -> Block:
    """Return a table whose cells are 200 pixels apart and whose rows are one line each."""
    cells, lines = [], []
    for r, row in enumerate(rows):
        words = [replace(word) for c, text in enumerate(row) for word in line(text, 100 + 30 * r, 100 + 200 * c).words]
        text = " ".join(text for text in row if text)
        lines.append(Line(text, union_of(word.bbox for word in words), tuple(words), 0.8))
        cells += [
            TableCell(r, c, text, line(text, 100 + 30 * r, 100 + 200 * c).bbox, confidence=0.8)
            for c, text in enumerate(row)
            if text
        ]
    made = Table(len(rows), len(rows[0]), tuple(cells))
    return Block(BlockKind.TABLE, union_of(row.bbox for row in lines), tuple(lines), table=made, confidence=0.8)


def line_texts(edited: Page, index: int = 0) -> list[str]:
    return [row.text for row in edited.blocks[index].lines]


def grid(edited: Page, index: int = 0) -> list[list[str]]:
    made = edited.blocks[index].table
    assert made is not None
    return made.grid()


# --- lines and words


def test_an_edited_line_keeps_what_the_machine_read() -> None:
    before = page(block("first lime", "second line"))
    after = with_line_text(before, 0, 0, "first line")
    assert after.blocks[0].text == "first line second line"
    assert after.blocks[0].machine_reading == before.blocks[0]
    assert after.is_edited
    assert after.blocks[0].source is TextSource.MIXED
    twice = with_line_text(after, 0, 1, "the end")
    assert twice.blocks[0].machine_reading == before.blocks[0]


def test_a_text_typed_back_is_the_machines_again() -> None:
    before = page(block("first lime", "second line"))
    after = with_line_text(with_line_text(before, 0, 0, "first line"), 0, 0, "first lime")
    assert after.blocks == before.blocks


def test_an_edit_that_changes_nothing_gives_the_same_page() -> None:
    before = page(block("one line"), table(("a", "b")))
    assert with_line_text(before, 0, 0, "one line") is before
    assert with_block_text(before, 0, "one line") is before
    assert with_cell_text(before, 1, 0, 0, "a") is before
    assert with_block_moved(before, 1, 1) is before
    assert without_area(before, BBox(900, 900, 910, 910)) is before


@pytest.mark.parametrize("index", [-1, 1])
def test_what_is_not_there_is_refused(index: int) -> None:
    before = page(block("one line"))
    with pytest.raises(IndexError):
        with_line_text(before, index, 0, "x")
    with pytest.raises(IndexError):
        with_line_text(before, 0, index, "x")
    with pytest.raises(IndexError):
        with_block_moved(before, 0, index)


def test_an_empty_line_goes_and_the_box_shrinks() -> None:
    after = with_line_text(page(block("first", "second")), 0, 1, "")
    assert line_texts(after) == ["first"]
    assert after.blocks[0].bbox == BBox(100, 100, 150, 120)


def test_an_emptied_block_keeps_its_place_and_can_be_filled_again() -> None:
    before = page(block("first line", "second line"))
    empty = with_block_text(before, 0, "")
    assert empty.text == ""
    assert empty.blocks[0].bbox == before.blocks[0].bbox
    assert with_block_text(empty, 0, "first line second line").blocks == before.blocks


def test_a_confirmed_word_is_no_longer_doubtful() -> None:
    after = with_word_text(page(block("doubtful word")), 0, 0, 0, "doubtful")
    word = after.blocks[0].lines[0].words[0]
    assert not is_doubtful(word.confidence, 0.9)
    assert after.blocks[0].machine_reading is not None


def test_doubt_needs_a_number() -> None:
    assert is_doubtful(0.5, 0.6)
    assert not is_doubtful(0.6, 0.6)
    assert not is_doubtful(None, 0.6)


def test_words_are_split_merged_and_moved() -> None:
    before = page(block("alphabeta gamma"))
    split = with_word_split(before, 0, 0, 0, 5)
    assert split.text == "alpha beta gamma"
    assert with_words_merged(split, 0, 0, 0).text == "alphabeta gamma"
    moved = with_word_box(before, 0, 0, 1, BBox(200, 80, 300, 140))
    assert moved.blocks[0].bbox == BBox(100, 80, 300, 140)


# --- hyphens


def test_a_hyphen_that_a_person_writes_breaks_its_word() -> None:
    after = with_line_text(page(block("a long exam", "ple of it")), 0, 0, "a long exam-")
    assert after.blocks[0].lines[0].is_hyphenated
    assert after.text == "a long example of it"


def test_a_hyphen_that_a_person_removes_breaks_none() -> None:
    after = with_line_text(page(block("a long exam~", "ple of it")), 0, 0, "a long sample")
    assert after.text == "a long sample ple of it"


def test_an_edit_elsewhere_leaves_hyphens_as_they_were() -> None:
    before = page(block("self~", "made things", "and mroe"))  # rules would keep this hyphen
    after = with_line_text(before, 0, 2, "and more")
    assert after.text == "selfmade things and more"


# --- running text


def test_changed_running_text_ends_its_lines_where_they_ended() -> None:
    before = page(block("The quick brown", "fox jumps ovr", "the lazy dog"))
    after = with_block_text(before, 0, "The quick brown fox jumps over the lazy dog")
    assert line_texts(after) == ["The quick brown", "fox jumps over", "the lazy dog"]
    assert after.blocks[0].lines[0] is before.blocks[0].lines[0]


def test_words_added_to_running_text_go_to_a_line_beside_them() -> None:
    before = page(block("one two three", "four five six"))
    after = with_block_text(before, 0, "one two and a half three four five six")
    assert line_texts(after) == ["one two and a half three", "four five six"]


def test_lines_whose_words_are_gone_go_too() -> None:
    after = with_block_text(page(block("one two", "three four", "five six")), 0, "one two five six")
    assert line_texts(after) == ["one two", "five six"]


def test_a_broken_word_stays_broken_while_it_is_the_same() -> None:
    before = page(block("this is an exam~", "ple of brken", "words"))
    after = with_block_text(before, 0, "this is an example of broken words")
    assert line_texts(after) == ["this is an exam-", "ple of broken", "words"]
    assert after.text == "this is an example of broken words"


def test_a_broken_word_that_is_changed_is_put_on_one_line() -> None:
    before = page(block("this is an exam~", "ple of it"))
    after = with_block_text(before, 0, "this is an egg of it")
    assert after.text == "this is an egg of it"
    assert not any(row.is_hyphenated for row in after.blocks[0].lines)


def test_a_word_that_goes_on_in_the_next_block_keeps_its_hyphen() -> None:
    before = page(block("it ends in exam~"), replace(block("ple here", left=500), continues_previous=True))
    after = with_block_text(before, 0, "it stops in exam")
    assert line_texts(after) == ["it stops in exam-"]
    assert after.blocks[0].lines[0].is_hyphenated


def test_running_text_of_signs_without_spaces() -> None:
    before = page(block("春眠不覚", "暁処処聞"))
    after = with_block_text(before, 0, "春眠木覚暁処処聞")
    assert line_texts(after) == ["春眠木覚", "暁処処聞"]


def test_rows_that_carry_meaning_stay_rows() -> None:
    before = page(replace(block("Ms A. Smith", "1 Hight Street", "London"), keeps_line_breaks=True))
    after = with_block_text(before, 0, "Ms A. Smith\n1 High Street\nLondon\nEngland")
    assert after.text == "Ms A. Smith\n1 High Street\nLondon\nEngland"
    assert line_texts(with_block_text(before, 0, "Ms A. Smith\nLondon")) == ["Ms A. Smith", "London"]


def test_a_list_item_keeps_its_marker() -> None:
    item = replace(block("1. first pont", "of all", kind=BlockKind.LIST_ITEM), marker="1.")
    after = with_block_text(page(item), 0, "first point of all")
    assert line_texts(after) == ["1. first point", "of all"]
    assert after.text == "1. first point of all"


def test_a_mended_marker_is_the_marker() -> None:
    item = replace(block("l. first point", kind=BlockKind.LIST_ITEM), marker="l.")
    after = with_line_text(page(item), 0, 0, "1. first point")
    assert (after.blocks[0].marker, after.text) == ("1.", "1. first point")
    assert with_line_text(after, 0, 0, "l. first point").blocks == (item,)


def test_a_block_that_never_had_text_takes_some() -> None:
    figure = Block(BlockKind.FIGURE, BBox(10, 10, 90, 90))
    after = with_block_text(page(figure), 0, "a caption\nin it")
    (row,) = after.blocks[0].lines
    assert (row.text, row.bbox, row.source, row.confidence) == ("a caption in it", figure.bbox, TextSource.PERSON, 1.0)
    assert with_block_text(after, 0, "").blocks[0].text == ""


def test_a_formula_is_changed_as_it_is_written() -> None:
    formula = Block(BlockKind.FORMULA, BBox(0, 0, 10, 10), latex="x^2", confidence=0.5)
    after = with_block_text(page(formula), 0, "x^3")
    assert after.blocks[0].latex == "x^3"
    assert after.blocks[0].machine_reading == formula


WORDS = st.lists(st.sampled_from(["one", "two", "exam-", "ple", "漢字", "x.", "self-", "made"]), max_size=9)


@given(st.lists(WORDS.filter(bool), min_size=1, max_size=4), WORDS, st.booleans())
def test_any_running_text_is_the_text_of_the_block(rows: list[list[str]], words: list[str], keeps: bool) -> None:
    texts = [" ".join(row) for row in rows]
    texts = [
        text[:-1] + "~" if text.endswith("-") and number < len(texts) - 1 else text for number, text in enumerate(texts)
    ]
    before = page(replace(block(*texts), keeps_line_breaks=keeps))
    text = " ".join(words)
    after = with_block_text(before, 0, text)
    # A line may end at a hyphen or between two signs, which are put together without a space; nothing else may change.
    assert after.text.replace(" ", "").replace("\n", "") == text.replace(" ", "")
    assert with_block_text(after, 0, before.blocks[0].text).text.replace(" ", "") == before.text.replace(" ", "")


# --- tables


def test_a_cell_and_its_line_change_together() -> None:
    before = page(table(("Item", "Price"), ("Aples", "3.50")))
    after = with_cell_text(before, 0, 1, 0, "Apples")
    assert grid(after) == [["Item", "Price"], ["Apples", "3.50"]]
    assert line_texts(after) == ["Item Price", "Apples 3.50"]
    assert after.blocks[0].lines[1].words[1] is before.blocks[0].lines[1].words[1]
    assert after.blocks[0].machine_reading == before.blocks[0]
    assert with_cell_text(after, 0, 1, 0, "Aples").blocks == before.blocks


def test_a_line_of_a_table_changes_the_cells_it_runs_through() -> None:
    before = page(table(("Item", "Price"), ("Aples", "3.50")))
    after = with_line_text(before, 0, 1, "Apples 3.60")
    assert grid(after) == [["Item", "Price"], ["Apples", "3.60"]]
    word = with_word_text(before, 0, 1, 1, "3.70")
    assert grid(word)[1] == ["Aples", "3.70"]
    assert with_word_text(word, 0, 1, 1, "3.50").blocks[0].text == before.blocks[0].text


def test_an_empty_place_of_the_grid_takes_text() -> None:
    before = page(table(("Item", "Price"), ("Apples", "")))
    after = with_cell_text(before, 0, 1, 1, "3.50")
    assert grid(after)[1] == ["Apples", "3.50"]
    assert line_texts(after) == ["Item Price", "Apples", "3.50"]
    assert after.blocks[0].lines[2].bbox == BBox(300, 130, 350, 150)


def test_an_emptied_cell_loses_its_words() -> None:
    after = with_cell_text(page(table(("Item", "Price"), ("Apples", "3.50"))), 0, 1, 1, "")
    assert grid(after)[1] == ["Apples", ""]
    assert line_texts(after) == ["Item Price", "Apples"]


@pytest.mark.parametrize("place", [(2, 0), (0, 2), (-1, 0), (0, 1)])
def test_places_where_no_cell_begins_are_refused(place: tuple[int, int]) -> None:
    wide = table(("Item", ""), ("Apples", "3.50"))
    assert wide.table is not None
    cells = (replace(wide.table.cells[0], col_span=2), *wide.table.cells[1:])
    with pytest.raises(KeyError):
        with_cell_text(page(replace(wide, table=replace(wide.table, cells=cells))), 0, *place, "x")
    with pytest.raises(KeyError):
        with_cell_text(page(block("no table")), 0, 0, 0, "x")


def test_a_cell_of_two_lines_is_shared_out_over_both() -> None:
    cell = TableCell(0, 0, "one two three", BBox(100, 100, 200, 150))
    other = TableCell(0, 1, "x", BBox(400, 100, 410, 120))
    lines = (line("one two"), line("x", left=400), line("three", 130))
    made = Block(BlockKind.TABLE, BBox(100, 100, 410, 150), lines, table=Table(1, 2, (cell, other)), confidence=0.8)
    after = with_cell_text(page(made), 0, 0, 0, "one 2 three")
    assert line_texts(after) == ["one 2", "x", "three"]


def test_a_table_without_lines_is_changed_in_its_cells() -> None:
    made = Block(
        BlockKind.TABLE,
        BBox(0, 0, 100, 20),
        table=Table(1, 1, (TableCell(0, 0, "a", BBox(0, 0, 100, 20)),)),
        source=TextSource.VLM,
    )
    after = with_cell_text(page(made), 0, 0, 0, "b")
    assert (after.text, after.blocks[0].source) == ("b", TextSource.PERSON)


def test_the_text_of_a_table_is_its_grid() -> None:
    before = page(table(("Item", "Price"), ("Aples", "3.50")))
    assert grid(with_block_text(before, 0, "Item\tPrice\nApples\t3.60")) == [["Item", "Price"], ["Apples", "3.60"]]
    with pytest.raises(ValueError, match="2 rows of 2 cells"):
        with_block_text(before, 0, "Item\tPrice")


# --- order


def test_a_moved_block_stands_where_it_was_put() -> None:
    before = page(block("a"), block("b"), block("c"))
    assert [b.text for b in with_block_moved(before, 0, 2).blocks] == ["b", "c", "a"]
    assert [b.text for b in with_block_moved(before, 2, 0).blocks] == ["c", "a", "b"]


def test_what_no_longer_follows_is_no_longer_continued() -> None:
    before = page(block("ends in exam~"), replace(block("ple"), continues_previous=True), block("other"))
    after = with_block_moved(before, 2, 1)
    assert [b.text for b in after.blocks] == ["ends in exam-", "other", "ple"]
    assert not any(b.continues_previous for b in after.blocks)


def test_a_block_that_goes_on_from_the_page_before_stays_so_at_the_head() -> None:
    before = page(replace(block("ple"), continues_previous=True), block("b"), block("c"))
    assert with_block_moved(before, 1, 2).blocks[0].continues_previous
    assert not with_block_moved(before, 0, 1).blocks[1].continues_previous


def test_a_paragraph_goes_on_behind_what_stands_in_between() -> None:
    note = block("note", kind=BlockKind.FOOTNOTE)
    before = page(block("ends in exam~"), note, replace(block("ple"), continues_previous=True))
    after = with_block_moved(before, 1, 2)
    assert after.blocks[1].continues_previous
    assert after.blocks[0].lines[0].is_hyphenated


def test_a_paragraph_that_lost_lines_goes_on_all_the_same() -> None:
    before = page(block("stamp", "ends in exam~"), replace(block("ple", top=400), continues_previous=True))
    after = without_area(before, BBox(90, 90, 200, 125))
    assert after.blocks[0].text == "ends in exam"
    assert after.blocks[1].continues_previous
    gone = without_area(before, BBox(90, 390, 200, 425))
    assert gone.text == "stamp ends in exam-"


# --- areas


def test_lines_in_an_area_to_ignore_are_dropped() -> None:
    before = page(block("stamp"), block("one", "two", "three", top=300))
    after = without_area(before, BBox(90, 90, 200, 200))
    assert [b.text for b in after.blocks] == ["one two three"]
    cut = without_area(before, BBox(90, 355, 200, 400))
    assert cut.blocks[1].text == "one two"
    assert cut.blocks[1].machine_reading == before.blocks[1]


def test_blocks_without_lines_are_dropped_with_their_centre() -> None:
    figure = Block(BlockKind.FIGURE, BBox(0, 0, 100, 100))
    assert without_area(page(figure), BBox(40, 40, 60, 60)).blocks == ()
    assert without_area(page(figure), BBox(60, 60, 90, 90)).blocks == (figure,)


def test_cells_in_an_area_to_ignore_are_emptied() -> None:
    before = page(table(("Item", "Price"), ("Apples", "3.50")))
    after = without_area(before, BBox(290, 125, 500, 160))
    assert grid(after) == [["Item", "Price"], ["Apples", ""]]
    assert without_area(before, EVERYTHING).blocks == ()


def test_lines_read_inside_a_paragraph_become_lines_of_it() -> None:
    before = page(block("one", "tvvo", "three"))
    after = with_area_read(before, BBox(90, 125, 200, 155), (block("two", top=130),))
    assert len(after.blocks) == 1
    assert after.blocks[0].text == "one two three"
    assert after.blocks[0].machine_reading == before.blocks[0]


def test_a_table_read_inside_a_paragraph_parts_it() -> None:
    before = page(block("one", "x", "three"))
    read = table(("a", "b"))
    after = with_area_read(before, BBox(90, 125, 200, 155), (read,))
    assert [b.text for b in after.blocks] == ["one", "a\tb", "three"]
    assert after.blocks[1] == read


def test_one_block_in_the_place_of_one_keeps_its_first_reading() -> None:
    before = page(block("tvvo"))
    after = with_area_read(before, EVERYTHING, (block("two"),))
    assert after.blocks[0].machine_reading == before.blocks[0]
    assert with_area_read(after, EVERYTHING, (block("tvvo"),)).blocks == before.blocks


def test_two_blocks_read_at_the_head_of_one_stand_before_the_rest() -> None:
    item = replace(block("1. one", "two", "three", kind=BlockKind.LIST_ITEM), marker="1.")
    read = (block("Title"), block("2", top=130))
    after = with_area_read(page(item), BBox(90, 90, 200, 155), read)
    assert [b.text for b in after.blocks] == ["Title", "2", "three"]
    assert after.blocks[2].marker == ""
    assert after.blocks[2].machine_reading == item


def test_an_area_over_the_seam_of_two_blocks_takes_from_both() -> None:
    before = page(block("one", "two"), block("three", "four", top=160))
    after = with_area_read(before, BBox(90, 125, 200, 185), (block("new", top=140),))
    assert [b.text for b in after.blocks] == ["one", "new", "four"]


def test_a_figure_in_a_table_stands_behind_it() -> None:
    before = page(table(("Item", "Price"), ("Apples", "8.S0")))
    figure = Block(BlockKind.FIGURE, BBox(300, 130, 350, 150))
    after = with_area_read(before, BBox(290, 125, 500, 160), (figure,))
    assert grid(after)[1] == ["Apples", ""]
    assert after.blocks[1] == figure


def test_a_heading_read_again_alone_stays_a_heading() -> None:
    heading = replace(block("Tltle", kind=BlockKind.HEADING), level=2, engine="a", model="old")
    read = replace(block("Title"), engine="a", model="new")
    after = with_area_read(page(heading, block("text", top=300)), BBox(90, 90, 200, 200), (read,))
    new = after.blocks[0]
    assert (new.kind, new.level, new.text, new.model) == (BlockKind.HEADING, 2, "Title", "new")
    assert new.machine_reading == heading


def test_blocks_over_several_take_the_place_of_the_first() -> None:
    before = page(block("a"), block("b", top=200), block("c", top=300))
    after = with_area_read(before, BBox(0, 150, 1000, 400), (block("new", top=200),))
    assert [b.text for b in after.blocks] == ["a", "new"]


def test_words_read_inside_a_table_become_text_of_its_cells() -> None:
    before = page(table(("Item", "Price"), ("Apples", "8.S0")))
    after = with_area_read(before, BBox(290, 125, 500, 160), (block("3.50", top=130, left=300),))
    assert grid(after) == [["Item", "Price"], ["Apples", "3.50"]]
    assert len(after.blocks) == 1


def test_an_overlooked_area_is_put_below_its_neighbour_in_the_column() -> None:
    left = (block("l1", top=100), block("l3", top=300))
    right = (block("r1", top=100, left=600), block("r3", top=300, left=600))
    before = page(*left, *right)
    after = with_area_read(before, BBox(580, 180, 900, 260), (block("r2", top=200, left=600),))
    assert [b.text for b in after.blocks] == ["l1", "l3", "r1", "r2", "r3"]
    first = with_area_read(before, BBox(580, 0, 900, 60), (block("r0", top=20, left=600),))
    assert [b.text for b in first.blocks] == ["l1", "l3", "r0", "r1", "r3"]


def test_a_page_that_failed_is_read_by_its_areas() -> None:
    failed = replace(page(), failure=PageFailure("page_timeout", "too slow"))
    after = with_area_read(failed, EVERYTHING, (block("found"),))
    assert (after.failure, after.text) == (None, "found")
    assert without_area(failed, EVERYTHING).failure is not None


def test_what_was_read_in_the_margin_of_an_area_is_cut_off() -> None:
    read = (block("one two three", "beside"), block("below", top=500))
    inside = blocks_inside(read, BBox(135, 90, 180, 125))
    assert [b.text for b in inside] == ["two"]
    assert blocks_inside(read, EVERYTHING) == read


def test_an_edited_page_comes_back_from_its_json() -> None:
    before = page(block("first lime"), table(("a", "b")))
    after = with_cell_text(with_line_text(before, 0, 0, "first line"), 1, 0, 0, "A")
    assert page_from_json(page_to_json(after)) == after
