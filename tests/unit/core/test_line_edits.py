from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.geometry import BBox, Polygon, Transform
from core.line_edits import (
    line_part,
    line_with_box,
    line_with_run,
    line_with_split,
    line_with_text,
    line_with_word,
    line_with_words_merged,
    line_within,
    plain_line,
    word_spans,
)
from core.mapping import map_line
from core.model import Direction, Line, TextSource, Word
from core.text_alignment import tokens_of

CHAR, HEIGHT = 10.0, 20.0


def typed(text: str, *, confidence: float | None = 0.8, direction: Direction = Direction.LEFT_TO_RIGHT) -> Line:
    """Return a line in which every character is 10 pixels long, words parted as a recogniser parts them."""
    length = len(text) * CHAR
    words = []
    for start, end in tokens_of(text):
        low, high = 100 + start * CHAR, 100 + end * CHAR
        match direction:
            case Direction.LEFT_TO_RIGHT:
                box = BBox(low, 50, high, 50 + HEIGHT)
            case Direction.RIGHT_TO_LEFT:
                box = BBox(200 + length - high, 50, 200 + length - low, 50 + HEIGHT)
            case Direction.TOP_TO_BOTTOM:
                box = BBox(50, low, 50 + HEIGHT, high)
        words.append(Word(text[start:end], box, confidence))
    box = BBox(100, 50, 100 + length, 50 + HEIGHT)
    if direction is Direction.TOP_TO_BOTTOM:
        box = BBox(50, 100, 50 + HEIGHT, 100 + length)
    return Line(text, box, tuple(words), confidence, direction=direction)


def texts(line: Line | None) -> list[str]:
    assert line is not None
    return [word.text for word in line.words]


def changed(line: Line | None) -> Line:
    assert line is not None
    return line


def test_a_mended_word_takes_the_box_of_the_word_it_mends() -> None:
    line = typed("the qvick brown fox")
    new = changed(line_with_text(line, "the quick brown fox"))
    assert new.words[1] == Word("quick", line.words[1].bbox, 1.0)
    assert (new.words[0], *new.words[2:]) == (line.words[0], *line.words[2:])
    assert (new.text, new.source, new.bbox) == ("the quick brown fox", TextSource.PERSON, line.bbox)
    assert new.confidence == pytest.approx((3 * 0.8 + 5 + 8 * 0.8) / 16)


def test_the_same_text_is_the_same_line() -> None:
    line = typed("as it was")
    assert line_with_text(line, " as  it was\n") is line


def test_an_empty_text_takes_the_line_away() -> None:
    assert line_with_text(typed("gone"), "  ") is None


def test_a_word_joined_from_two_spans_both() -> None:
    line = typed("to day is fine")
    new = changed(line_with_text(line, "today is fine"))
    assert texts(new) == ["today", "is", "fine"]
    assert new.words[0].bbox == BBox(100, 50, 160, 70)


def test_a_word_parted_in_two_shares_its_place_by_length() -> None:
    new = changed(line_with_text(typed("foxjumps now"), "fox jumps now"))
    assert [word.bbox.left for word in new.words[:2]] == pytest.approx([100, 100 + 4 / 9 * 80])
    assert [word.bbox.right for word in new.words[:2]] == pytest.approx([100 + 3 / 9 * 80, 180])


def test_part_of_a_word_does_not_pass_for_the_word() -> None:
    new = changed(line_with_text(typed("cat sat"), "cats sat"))
    assert [word.confidence for word in new.words] == [1.0, 0.8]


def test_an_overlooked_word_stands_in_the_gap_it_was_overlooked_in() -> None:
    line = typed("one     three")
    line = replace(line, text="one three")
    new = changed(line_with_text(line, "one two three"))
    assert texts(new) == ["one", "two", "three"]
    assert 130 <= new.words[1].bbox.left < new.words[1].bbox.right <= 180
    assert (new.words[0], new.words[2]) == line.words


def test_an_added_word_without_a_gap_shares_the_place_of_its_neighbour_which_stays() -> None:
    line = typed("one three")
    new = changed(line_with_text(line, "one two three"))
    assert (new.words[0], new.words[2]) == line.words
    assert new.words[1].bbox == BBox(115, 50, 130, 70)
    first = changed(line_with_text(line, "zero one three"))
    assert first.words[0].bbox == BBox(100, 50, 115, 70)


def test_right_to_left_words_follow_each_other_leftwards() -> None:
    line = typed("אחת שתיםשלוש ארבע", direction=Direction.RIGHT_TO_LEFT)
    new = changed(line_with_text(line, "אחת שתים שלוש ארבע"))
    lefts = [word.bbox.left for word in new.words]
    assert lefts == sorted(lefts, reverse=True)
    assert new.words[0] is line.words[0]
    assert new.words[-1] is line.words[2]


def test_latin_words_in_a_right_to_left_line_follow_each_other_rightwards() -> None:
    line = typed("אחת OpenOffice ארבע", direction=Direction.RIGHT_TO_LEFT)
    new = changed(line_with_text(line, "אחת Open Office ארבע"))
    assert new.words[1].bbox.left < new.words[2].bbox.left


def test_vertical_words_follow_each_other_downwards() -> None:
    line = typed("春眠不覚暁", direction=Direction.TOP_TO_BOTTOM)
    new = changed(line_with_text(line, "春眠不見覚暁"))
    assert texts(new) == list("春眠不見覚暁")
    tops = [word.bbox.top for word in new.words]
    assert tops == sorted(tops)
    assert all(word.bbox.left == 50 for word in new.words)


def test_signs_without_spaces_keep_their_boxes_around_a_changed_one() -> None:
    line = typed("春眠不覚暁。")
    assert texts(line) == ["春", "眠", "不", "覚", "暁。"]
    new = changed(line_with_text(line, "春眠木覚暁。"))
    assert [word.confidence for word in new.words] == [0.8, 0.8, 1.0, 0.8, 0.8]
    assert new.words[2].bbox == line.words[2].bbox


@pytest.mark.parametrize("angle", [7.0, 90.0, 180.0, 268.0])
def test_slanted_and_turned_lines_keep_to_their_direction(angle: float) -> None:
    import math

    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    turn = Transform(cos, sin, -sin, cos, 1000, 1000)
    line = typed("the quickbrown fox")
    expected = map_line(changed(line_with_text(line, "the quick brown fox")), turn)
    turned = map_line(replace(line, polygon=Polygon.of_bbox(line.bbox)), turn)
    if turned.polygon is None:  # upside down: the box says nothing of that
        return
    new = changed(line_with_text(turned, "the quick brown fox"))
    for got, wanted in zip(new.words, expected.words, strict=True):
        assert got.bbox.as_tuple() == pytest.approx(wanted.bbox.as_tuple(), abs=1e-6)


def test_a_line_without_words_gets_none() -> None:
    line = replace(typed("no words"), words=())
    new = changed(line_with_text(line, "some words"))
    assert (new.text, new.words, new.confidence) == ("some words", (), 1.0)


def test_a_word_is_replaced_removed_and_confirmed() -> None:
    line = typed("alpha beto gamma")
    assert changed(line_with_word(line, 1, "beta")).text == "alpha beta gamma"
    assert changed(line_with_word(line, 1, "be ta")).text == "alpha be ta gamma"
    removed = changed(line_with_word(line, 1, ""))
    assert (removed.text, texts(removed)) == ("alpha gamma", ["alpha", "gamma"])
    confirmed = changed(line_with_word(line, 1, "beto"))
    assert (confirmed.text, confirmed.words[1].confidence) == ("alpha beto gamma", 1.0)
    assert line_with_word(confirmed, 1, "beto") is confirmed
    assert line_with_word(typed("alone"), 0, "") is None


def test_a_word_of_a_text_layer_counts_as_sure_in_the_mean_of_its_line() -> None:
    line = replace(typed("native text", confidence=None), source=TextSource.TEXT_LAYER)
    new = changed(line_with_word(line, 1, "words"))
    assert (new.confidence, new.source) == (1.0, TextSource.PERSON)


def test_words_that_do_not_make_up_the_text_replace_it() -> None:
    line = replace(typed("alpha beta"), text="something else")
    assert changed(line_with_word(line, 0, "omega")).text == "omega beta"


def test_a_word_is_split_and_merged_again() -> None:
    line = typed("alphabeta gamma")
    split = line_with_split(line, 0, 5)
    assert (split.text, texts(split)) == ("alpha beta gamma", ["alpha", "beta", "gamma"])
    merged = line_with_words_merged(split, 0)
    assert (merged.text, merged.words[0].bbox) == (line.text, line.words[0].bbox)


@pytest.mark.parametrize("at", [-1, 0, 5, 9])
def test_a_split_that_leaves_nothing_is_refused(at: int) -> None:
    with pytest.raises(ValueError, match="cannot be split"):
        line_with_split(typed("alpha"), 0, at)


@pytest.mark.parametrize("index", [-1, 2])
def test_words_that_are_not_there_are_refused(index: int) -> None:
    line = typed("two words")
    with pytest.raises(IndexError):
        line_with_word(line, index, "x")
    with pytest.raises(IndexError):
        line_with_words_merged(line, 1)


def test_a_moved_word_takes_its_line_along() -> None:
    line = typed("two words")
    moved = line_with_box(line, 1, BBox(150, 40, 260, 80))
    assert moved.words[1].bbox == BBox(150, 40, 260, 80)
    assert moved.bbox == BBox(100, 40, 260, 80)
    assert line_with_box(moved, 1, BBox(150, 40, 260, 80)) is moved


def test_a_part_of_a_line_is_a_line() -> None:
    line = typed("one, two three four")
    part = line_part(line, 1, 3)
    assert (part.text, part.bbox) == ("two three", BBox(150, 50, 240, 70))
    assert line_part(line, 0, 4) is line
    assert changed(line_with_run(line, 1, 3, "2 3")).text == "one, 2 3 four"
    assert changed(line_with_run(line, 1, 3, "")).text == "one, four"
    assert line_with_run(line, 1, 3, "two three") is line


def test_what_lies_in_an_area_is_cut_at_words() -> None:
    line = typed("one two three four")
    inside = changed(line_within(line, BBox(135, 0, 240, 100)))
    assert inside.text == "two three"
    assert line_within(line, BBox(0, 0, 90, 100)) is None
    assert line_within(line, BBox(0, 0, 900, 900)) is line


def test_a_very_long_line_is_changed_at_once() -> None:
    line = typed("word " * 2_000 + "end")
    new = changed(line_with_text(line, "other " * 2_000 + "end"))
    assert len(new.words) == 2_001
    assert new.words[-1] is line.words[-1]


LETTERS = st.text(st.sampled_from("ab cé,.- \u05d0\u05d1漢字かな。e\u0301"), max_size=24)


@given(LETTERS, LETTERS, st.sampled_from(Direction))
def test_any_change_of_text_keeps_words_and_boxes_in_order(old: str, new: str, direction: Direction) -> None:
    old = plain_line(old)
    if not old:
        return
    line = typed(old, direction=direction)
    result = line_with_text(line, new)
    if not plain_line(new):
        assert result is None
        return
    assert result is not None
    assert result.text == plain_line(new)
    assert word_spans(result.text, result.words) is not None
    room = line.bbox.expanded(1e-6, 1e-6)
    assert all(
        room.left <= word.bbox.left and word.bbox.right <= room.right and room.top <= word.bbox.top
        for word in result.words
    )
    assert all(word.confidence in (0.8, 1.0) for word in result.words)
    assert result.confidence is not None
    assert 0.8 <= result.confidence <= 1 + 1e-9


@given(LETTERS, st.data())
def test_any_change_of_a_word_leaves_the_others(old: str, data: st.DataObject) -> None:
    line = typed(plain_line(old))
    if not line.words:
        return
    index = data.draw(st.integers(0, len(line.words) - 1))
    new = line_with_word(line, index, data.draw(LETTERS))
    if new is None:
        assert len(line.words) == 1
        return
    assert new.words[:index] == line.words[:index]
    rest = len(line.words) - index - 1
    assert new.words[len(new.words) - rest :] == line.words[index + 1 :]
