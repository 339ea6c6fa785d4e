from __future__ import annotations

from core.geometry import BBox
from core.model import TextSource
from engines.vlm.alignment import Reading, placed_lines
from tests.unit.engines.vlm.conftest import make_block, make_line

BOX = BBox(40, 90, 900, 400)
READING = Reading(0.95)


def test_words_that_both_read_keep_their_boxes_and_the_surer_confidence() -> None:
    line = make_line("The qu1ck fox", confidence=0.5)
    (new,) = placed_lines("The quick fox", [line], BOX, READING)
    assert [word.bbox for word in new.words] == [word.bbox for word in line.words]
    assert [word.text for word in new.words] == ["The", "quick", "fox"]
    assert (new.bbox, new.source, new.confidence) == (line.bbox, TextSource.VLM, 0.95)
    sure = make_line("The quick fox", confidence=0.99)
    assert placed_lines("The quick fox", [sure], BOX, READING)[0].confidence == 0.99


def test_as_many_rows_as_lines_are_placed_in_order_even_where_the_first_reading_is_rubbish() -> None:
    block = make_block("xqz wj", "plk mnb")
    new = placed_lines("Dear Anna,\nthank you", block.lines, BOX, READING)
    assert [(line.text, line.bbox) for line in new] == [
        ("Dear Anna,", block.lines[0].bbox),
        ("thank you", block.lines[1].bbox),
    ]


def test_running_text_is_shared_out_over_the_lines() -> None:
    block = make_block("The quick br0wn fox jumps", "over the 1azy dog and goes", "home again")
    new = placed_lines("The quick brown fox jumps over the lazy dog and goes home again", block.lines, BOX, READING)
    assert [line.text for line in new] == ["The quick brown fox jumps", "over the lazy dog and goes", "home again"]
    assert {line.source for line in new} == {TextSource.VLM}
    assert {line.confidence for line in new} == {0.95}


def test_a_row_that_no_line_stands_for_gets_the_box_of_the_region_and_no_words() -> None:
    block = make_block("first line of the text", "third line of the text")
    new = placed_lines("first line of the text\nAn overlooked one\nthird line of the text", block.lines, BOX, READING)
    assert [line.bbox for line in new] == [block.lines[0].bbox, BOX, block.lines[1].bbox]
    assert new[1].words == ()


def test_text_with_nothing_in_common_is_not_put_on_lines() -> None:
    block = make_block("aaaa bbbb", "cccc dddd", "eeee ffff")
    new = placed_lines("WXYZ 123", block.lines, BOX, READING)
    assert [(line.text, line.bbox, line.words) for line in new] == [("WXYZ 123", BOX, ())]


def test_text_without_detected_lines_has_the_box_of_the_region() -> None:
    assert [line.bbox for line in placed_lines("a\n\nb", (), BOX, READING)] == [BOX, BOX]
    assert placed_lines(" \n ", (), BOX, READING) == ()


def test_a_word_broken_over_two_rows_stays_broken() -> None:
    block = make_block("an exarn-", "ple of it")
    new = placed_lines("an exam-\nple of it", block.lines, BOX, READING)
    assert [line.is_hyphenated for line in new] == [True, False]


def test_rows_of_an_address_are_never_shared_out() -> None:
    block = make_block("Anna Berg", "Hauptstrasse 12", "8010 Graz")
    new = placed_lines("Anna Berg Hauptstraße 12", block.lines, BOX, READING, keeps_line_breaks=True)
    assert [line.text for line in new] == ["Anna Berg Hauptstraße 12"]
