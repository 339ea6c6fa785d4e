from __future__ import annotations

from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Word
from exporters.standing_lines import standing_text

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


def test_code_keeps_its_lines_and_their_indents() -> None:
    read = block(
        line("def total(items):", 0, 0), line("for item in items:", 4, 1), line("yield item", 8, 2), line("end", 0, 3)
    )
    assert standing_text(read) == "def total(items):\n    for item in items:\n        yield item\nend"


def test_what_stands_side_by_side_is_one_row_whatever_the_reading_order() -> None:
    read = block(line("General", 0, 0), line("About", 0, 1), line("Back up daily", 20, 0.1), line("Version 3", 20, 1.1))
    assert standing_text(read) == "General             Back up daily\nAbout               Version 3"


def test_a_line_over_a_wide_gap_is_taken_apart() -> None:
    menu, text, more = line("General", 0, 0), line("Back", 20, 0), line("up", 25, 0)
    words = tuple(Word(each.text, each.bbox) for each in (menu, text, more))
    merged = Line("General Back up", menu.bbox.union(more.bbox), words)
    read = block(line("Overview", 0, -1), merged, line("indented", 22, 1))
    assert standing_text(read) == ("Overview\nGeneral             Back up\n                      indented")


def test_parts_of_a_row_never_touch() -> None:
    read = block(line("Total", 0, 0), line("18.48", 5, 0), line("EUR", 12, 0))
    assert standing_text(read) == "Total 18.48  EUR"


def test_wide_letters_take_two_columns() -> None:
    left = Line("設定", BBox(100, 50, 132, 64))
    read = block(left, line("OK", 10, 0), line("a", 10, 1))
    assert standing_text(read) == "設定      OK\n          a"


def test_a_far_place_is_not_pushed_out_of_sight() -> None:
    assert standing_text(block(line("left", 0, 0), line("right", 900, 0))) == "left" + 156 * " " + "right"


def test_columns_mean_nothing_from_right_to_left_or_downwards() -> None:
    right_to_left = block(line("שלום", 10, 0, Direction.RIGHT_TO_LEFT), line("עולם", 0, 0, Direction.RIGHT_TO_LEFT))
    assert standing_text(right_to_left) == "שלום\nעולם"
    down = block(Line("東京都庁", BBox(200, 50, 214, 120)), Line("新宿区", BBox(170, 50, 184, 105)))
    assert standing_text(down) == "東京都庁\n新宿区"


def test_a_marker_stands_once() -> None:
    assert standing_text(block(line("- one", 0, 0), marker="-")) == "- one"
    assert standing_text(block(line("one", 0, 0), line("two", 0, 1), marker="•")) == "• one\ntwo"


def test_empty_lines_leave_nothing() -> None:
    assert standing_text(Block(BlockKind.PARAGRAPH, BBox(0, 0, 9, 9))) == ""
    assert standing_text(block(line(" ", 0, 0))) == ""
