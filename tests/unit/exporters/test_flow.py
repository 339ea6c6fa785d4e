from __future__ import annotations

from dataclasses import replace

from core.model import Block, BlockKind, Direction
from exporters.flow import emphasis, flow, is_right_to_left
from tests.unit.exporters.sample_documents import make_block, make_document, make_item, make_page, make_table


def _texts(*pages: tuple[Block, ...], furniture: bool = False) -> list[list[str]]:
    document = make_document(*(make_page(*blocks, index=index) for index, blocks in enumerate(pages)))
    return [[block.text for block in part.blocks] for part in flow(document, furniture=furniture)]


def test_word_broken_at_a_page_end_is_joined() -> None:
    first = make_block("exam-")
    first = replace(first, lines=(replace(first.lines[0], is_hyphenated=True),))
    assert _texts((first,), (make_block("ple", continues_previous=True),)) == [["example"], []]


def test_furniture_footnotes_and_tables_may_stand_between() -> None:
    first = (
        make_block("one"),
        make_block("note", kind=BlockKind.FOOTNOTE),
        make_block("1", kind=BlockKind.PAGE_FOOTER),
    )
    second = (make_table([["t"]]), make_block("two", continues_previous=True))
    third = (make_block("three", continues_previous=True), make_block("four"))
    assert _texts(first, second, third, furniture=True) == [["one two three", "note", "1"], ["t"], ["four"]]


def test_list_item_goes_on_as_paragraph() -> None:
    first = make_item("•", "item")
    assert _texts((first,), (make_block("goes on", continues_previous=True),)) == [["item goes on"], []]


def test_nothing_to_continue() -> None:
    assert _texts((make_block("rest", continues_previous=True),)) == [["rest"]]
    note = make_block("rest of a note", kind=BlockKind.FOOTNOTE, continues_previous=True)
    assert _texts((make_block("text"), note)) == [["text", "rest of a note"]]
    verse = make_block("a", "b", keeps_line_breaks=True)
    assert _texts((verse,), (make_block("c", continues_previous=True),)) == [["a\nb"], ["c"]]


def test_blocks_without_text_are_left_out() -> None:
    assert _texts((make_block(kind=BlockKind.FIGURE), make_block(" "), make_table([["", ""]]))) == [[]]


def test_direction_is_that_of_most_of_the_text() -> None:
    assert is_right_to_left(make_block("שלום עולם", direction=Direction.RIGHT_TO_LEFT))
    assert not is_right_to_left(make_block("hello"))
    assert not is_right_to_left(make_table([["1", "a", "ש"]]))
    assert is_right_to_left(make_table([["1", "שם", "a"]]))
    assert is_right_to_left(make_block("مرحبا (OK)"))


def test_only_whole_paragraphs_are_emphasised() -> None:
    mixed = make_block("a", "b")
    mixed = replace(mixed, lines=(replace(mixed.lines[0], is_bold=True), mixed.lines[1]))
    assert emphasis(mixed) == (False, False)
    assert emphasis(make_block("a", is_bold=True, kind=BlockKind.HEADING)) == (False, False)
    assert emphasis(make_block("a", is_bold=True, is_italic=True)) == (True, True)
