"""Paragraphs of a column whose rows were measured in the picture, some of them wrongly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from core.model import Line
from engines.layout.fragments import Fragment
from engines.layout.paragraphs import Draft, draft_blocks
from engines.layout.reading_order import Region
from engines.layout.rows import Row

MakeLine = Callable[..., Line]
_EM, _LEADING, _WIDTH = 20.0, 26.0, 400.0


@dataclass(frozen=True, slots=True)
class Seen:
    """A row as it was read: its text, the type as measured, and the box (pixels)."""

    text: str
    size: float | None = 20.0
    height: float = 20.0
    is_bold: bool | None = False
    width: float = _WIDTH


Blocks = Callable[..., list[list[str]]]


@pytest.fixture
def blocks_of(make_line: MakeLine) -> Blocks:
    """Return a maker of the blocks of one column, each as the texts of its rows."""

    def make(*rows: Seen) -> list[list[str]]:
        fragments = []
        for i, row in enumerate(rows):
            top = 100 + i * _LEADING - row.height / 2
            line = make_line(row.text, 100, top, width=row.width, height=row.height)
            fragment = Fragment(line, line.bbox.left, line.bbox.top, line.bbox.right, line.bbox.bottom)
            fragment.type_size, fragment.is_bold = row.size, row.is_bold
            fragments.append(fragment)
        return [[row.line.text for row in draft.rows] for draft in draft_blocks(Region.of(fragments), _EM)]

    return make


def _is_whole(blocks: list[list[str]]) -> bool:
    return len(blocks) == 1


def test_broken_word_outweighs_a_wrong_measure(blocks_of: Blocks) -> None:
    assert _is_whole(
        blocks_of(
            Seen("You hear a lot about revenge in Croa-", 21.0, 21.0),
            Seen("tia where people want to get even, and they", 15.0, 19.0, is_bold=True),
            Seen("want their land back, as we all know", 21.0, 21.0),
        )
    )


def test_wrong_measure_makes_no_bold_line_in_a_wide_column(blocks_of: Blocks) -> None:
    rows = (
        Seen("You hear a lot about revenge in Croa-", 21.0, 21.0, width=300),
        Seen("tia where people want to get even, and they", 15.0, 20.0, is_bold=True, width=300),
        Seen("want their land back, as we all know", 21.0, 21.0, width=300),
        Seen("by now, having read of it for many years in a row", 21.0, 21.0),
    )
    assert _is_whole(blocks_of(*rows))


def test_sentence_that_goes_on_outweighs_a_wrong_measure(blocks_of: Blocks) -> None:
    assert _is_whole(
        blocks_of(
            Seen("The plain was lost on the days of 8 and 9", 21.0, 21.0),
            Seen("of May in that year of their long war", 14.0, 17.0),
        )
    )


def test_one_row_measured_otherwise_between_equal_rows_stays(blocks_of: Blocks) -> None:
    assert _is_whole(
        blocks_of(
            Seen("It can also measure how proficient they are."),
            Seen("On other standards it says nothing of them.", 15.5),
            Seen("Indeed, a rule permits one in a hundred."),
        )
    )


def test_larger_row_and_one_in_capitals_are_no_wrong_measures(blocks_of: Blocks) -> None:
    for heading in (Seen("A longer heading of large type", 26.0), Seen("HEADING OF SMALLER TYPE", 15.5)):
        rows = Seen("It can also measure how proficient they are."), heading, Seen("Indeed, a rule permits one or two.")
        assert len(blocks_of(*rows)) == 3


def test_rows_that_were_measured_speak_for_the_size_of_a_block(make_line: MakeLine) -> None:
    rows = []
    for i, size in enumerate((20.0, None, None)):
        line = make_line("2 2020 estimate", 100, 100 + i * _LEADING, height=20.0 if size else 29.0)
        fragment = Fragment(line, line.bbox.left, line.bbox.top, line.bbox.right, line.bbox.bottom, type_size=size)
        rows.append(Row.of([fragment]))
    assert Draft(rows, 100, 500).size == pytest.approx(20.0)


def test_measure_is_not_compared_with_a_box(blocks_of: Blocks) -> None:
    assert _is_whole(
        blocks_of(
            Seen("Europe was full of praise for them all.", 20.0, 22.0),
            Seen("The fine page of Voltaire and what he said", None, 30.0, is_bold=None),
        )
    )


@pytest.mark.parametrize("heading", ["A longer heading of large type", "EUROPE AND HER ISLANDS"])
def test_heading_of_larger_type_is_parted(blocks_of: Blocks, heading: str) -> None:
    rows = (Seen(heading, 26.0, 26.0), Seen("The text below it begins with a capital"), Seen("and goes on like that."))
    assert len(blocks_of(*rows)) == 2


def test_heading_in_capitals_is_parted_from_a_small_letter(blocks_of: Blocks) -> None:
    assert len(blocks_of(Seen("EUROPE AND HER ISLANDS", 26.0, 26.0), Seen("which we all have heard of"))) == 2


def test_title_with_room_behind_it_is_parted_from_a_small_letter(blocks_of: Blocks) -> None:
    rows = (Seen("A Library of Tools", 26.0, 24.0, width=200), Seen("lending desk, on the ground floor, to the left"))
    assert len(blocks_of(*rows)) == 2


def test_note_with_a_letter_is_no_rest_of_a_sentence(blocks_of: Blocks) -> None:
    rows = (Seen("Rates of the older groups of people"), Seen("a See the notes on the last page", 15.0, 17.0))
    assert len(blocks_of(*rows)) == 2


def test_smaller_row_in_a_lower_box_between_equal_rows_is_parted(blocks_of: Blocks) -> None:
    rows = (Seen("BEYOND BROTHERS HARDWARE"), Seen("(No. 872981-V)", 15.0, 16.0), Seen("JALAN PERMAS TWELVE"))
    assert len(blocks_of(*rows)) == 3
