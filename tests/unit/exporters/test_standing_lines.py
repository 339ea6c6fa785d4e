from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Word
from exporters.standing_lines import Margin, standing_text

ROW_PX, COLUMN_PX = 20.0, 8.0


def line(text: str, column: int, row: float, direction: Direction = Direction.LEFT_TO_RIGHT) -> Line:
    """A line of a type whose letters are all eight pixels wide."""
    left, top = 100 + COLUMN_PX * column, 50 + ROW_PX * row
    return Line(text, BBox(left, top, left + COLUMN_PX * len(text), top + 14), direction=direction)


def block(*lines: Line, marker: str = "") -> Block:
    box = lines[0].bbox
    for each in lines[1:]:
        box = box.union(each.bbox)
    return Block(BlockKind.PARAGRAPH, box, lines, marker=marker)


def text_of(read: Block) -> str:
    return standing_text(read)[0]


def in_order(*blocks: Block) -> list[str]:
    """Return the texts of blocks written one after the other."""
    margin: Margin | None = None
    texts = []
    for each in blocks:
        text, margin = standing_text(each, margin)
        texts.append(text)
    return texts


def test_code_keeps_its_lines_and_their_indents() -> None:
    read = block(
        line("def total(items):", 0, 0), line("for item in items:", 4, 1), line("yield item", 8, 2), line("end", 0, 3)
    )
    assert text_of(read) == "def total(items):\n    for item in items:\n        yield item\nend"


def test_what_stands_side_by_side_is_one_row_whatever_the_reading_order() -> None:
    read = block(line("General", 0, 0), line("About", 0, 1), line("Back up daily", 20, 0.1), line("Version 3", 20, 1.1))
    assert text_of(read) == "General             Back up daily\nAbout               Version 3"


def test_a_line_over_a_wide_gap_is_taken_apart() -> None:
    menu, text, more = line("General", 0, 0), line("Back", 20, 0), line("up", 25, 0)
    words = tuple(Word(each.text, each.bbox) for each in (menu, text, more))
    merged = Line("General Back up", menu.bbox.union(more.bbox), words)
    read = block(line("Overview", 0, -1), merged, line("indented", 22, 1))
    assert text_of(read) == ("Overview\nGeneral             Back up\n                      indented")


def test_parts_of_a_row_never_touch() -> None:
    read = block(line("Total", 0, 0), line("18.48", 5, 0), line("EUR", 12, 0))
    assert text_of(read) == "Total 18.48  EUR"


def test_wide_letters_take_two_columns() -> None:
    left = Line("設定", BBox(100, 50, 132, 64))
    read = block(left, line("OK", 10, 0), line("a", 10, 1))
    assert text_of(read) == "設定      OK\n          a"


def test_a_far_place_is_not_pushed_out_of_sight() -> None:
    assert text_of(block(line("left", 0, 0), line("right", 900, 0))) == "left" + 156 * " " + "right"


def test_columns_mean_nothing_from_right_to_left_or_downwards() -> None:
    right_to_left = block(line("שלום", 10, 0, Direction.RIGHT_TO_LEFT), line("עולם", 0, 0, Direction.RIGHT_TO_LEFT))
    assert text_of(right_to_left) == "שלום\nעולם"
    down = block(Line("東京都庁", BBox(200, 50, 214, 120)), Line("新宿区", BBox(170, 50, 184, 105)))
    assert text_of(down) == "東京都庁\n新宿区"


def test_a_marker_stands_once() -> None:
    assert text_of(block(line("- one", 0, 0), marker="-")) == "- one"
    assert text_of(block(line("one", 0, 0), line("two", 0, 1), marker="•")) == "• one\ntwo"


def test_empty_lines_leave_nothing() -> None:
    assert text_of(Block(BlockKind.PARAGRAPH, BBox(0, 0, 9, 9))) == ""
    assert text_of(block(line(" ", 0, 0))) == ""


def test_a_block_that_goes_on_below_another_has_its_margin() -> None:
    head, body = block(line("class Reader:", 0, 0)), block(line("def lines(self):", 4, 2), line("return []", 8, 3))
    end = block(line("Reader()", 0, 5))
    assert in_order(head, body, end) == ["class Reader:", "    def lines(self):\n        return []", "Reader()"]


def test_blocks_that_are_something_else_have_their_own_margin() -> None:
    left = block(line("Anna 10:02", 0, 0))
    far, beside = block(line("Ben 10:05", 4, 9)), block(line("Ben 10:05", 45, 2))
    assert in_order(left, far)[1] == "Ben 10:05", "far below"
    assert in_order(left, beside)[1] == "Ben 10:05", "far to the right"
    large = Line("Title", BBox(148, 90, 268, 118))
    assert in_order(left, block(large))[1] == "Title", "other type"
    turned = block(line("שלום", 4, 2, Direction.RIGHT_TO_LEFT))
    assert in_order(left, turned, block(line("below", 4, 4)))[2] == "below"


SIDES = st.floats(0, 5_000, allow_nan=False)
WORDS = st.text("abcXYZ019.,()= 設定", min_size=1, max_size=12)


@given(st.lists(st.tuples(SIDES, SIDES, SIDES, SIDES, st.lists(WORDS, max_size=4)), max_size=8))
def test_whatever_boxes_say_no_letter_is_lost(drawn: list[tuple[float, float, float, float, list[str]]]) -> None:
    lines = []
    for left, top, width, height, texts in drawn:
        box = BBox(left, top, left + width, top + height)
        step = width / max(1, len(texts))
        words = tuple(
            Word(text, BBox(left + step * number, top, left + step * number + step / 2, top + height))
            for number, text in enumerate(texts)
        )
        lines.append(Line(" ".join(texts), box, words))
    text, _ = standing_text(Block(BlockKind.PARAGRAPH, BBox(0, 0, 9_999, 9_999), tuple(lines)))
    assert sorted("".join(text.split())) == sorted("".join("".join(line.text for line in lines).split()))
    assert max(map(len, text.split("\n"))) < 400
