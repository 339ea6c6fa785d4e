from __future__ import annotations

from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Table, TableCell, Word
from exporters.cell_lines import cell_lines
from exporters.line_words import line_words

BOX = BBox(0, 0, 100, 20)


def _texts(line: Line) -> list[tuple[str, bool]]:
    return [(word.text, word.has_space_after) for word in line_words(line)]


def test_own_words_count_where_they_make_up_the_text() -> None:
    words = (Word("a-", BBox(0, 0, 10, 20)), Word("b", BBox(10, 0, 20, 20)), Word("c", BBox(30, 0, 40, 20)))
    assert _texts(Line("a-b c", BOX, words)) == [("a-", False), ("b", True), ("c", False)]
    # A word too few, or another text since a person wrote it: the boxes say nothing any more.
    assert [round(word.bbox.left) for word in line_words(Line("a-b c d", BOX, words))] == [0, 57, 86]
    assert _texts(Line("x y", BOX, words)) == [("x", True), ("y", False)]


def test_words_of_a_leftward_line_run_down_its_length() -> None:
    first, second = line_words(Line("שלום אב", BOX, direction=Direction.RIGHT_TO_LEFT))
    assert (first.text, second.text) == ("שלום", "אב")
    assert first.bbox.left > second.bbox.right


def test_nothing_but_space_and_marks_is_no_word() -> None:
    assert line_words(Line(" \u200f\t\x00", BOX)) == ()


def _table(*cells: TableCell, lines: tuple[Line, ...] = ()) -> Block:
    return Block(BlockKind.TABLE, BBox(0, 0, 400, 400), lines, table=Table(9, 9, cells))


def test_cell_has_the_lines_that_lie_in_it() -> None:
    lines = (Line("one", BBox(2, 2, 30, 12), confidence=0.4), Line("two", BBox(2, 14, 30, 24), confidence=0.6))
    cells = (TableCell(0, 0, "one two", BBox(0, 0, 50, 30)), TableCell(0, 1, "", BBox(50, 0, 100, 30)))
    assert cell_lines(_table(*cells, lines=lines)) == [list(lines), []]


def test_cell_that_says_something_else_has_its_own_text() -> None:
    cell = TableCell(0, 0, "upper\n\nשלום", BBox(0, 0, 50, 30), confidence=0.9)
    ((first, second),) = cell_lines(_table(cell, lines=(Line("lower", BBox(2, 2, 30, 12)),)))
    assert (first.text, first.bbox, first.confidence) == ("upper", BBox(0, 0, 50, 15), 0.9)
    assert (second.text, second.bbox.top, second.direction) == ("שלום", 15.0, Direction.RIGHT_TO_LEFT)


def test_lines_outside_all_cells_are_in_none() -> None:
    cell = TableCell(0, 0, "", BBox(0, 0, 50, 30))
    assert cell_lines(_table(cell, lines=(Line("beside", BBox(200, 2, 230, 12)), Line("", BBox(0, 0, 5, 5))))) == [[]]
