from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.views.line_changes import line_changes, with_rows
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page

OLD = ["one", "two", "three"]


@pytest.mark.parametrize(
    ("rows", "changes"),
    [
        (["one", "two", "three"], {}),
        (["one", "zwei", "three"], {1: "zwei"}),
        (["one", "three"], {1: ""}),
        (["one", "two and", "a half", "three"], {1: "two and a half"}),
        (["one", "two", "more", "three"], {1: "two more"}),
        (["zero", "one", "two", "three"], {0: "zero one"}),
        (["one", "two", "three", "four", "five"], {2: "three four five"}),
        ([""], {0: "", 1: "", 2: ""}),
        (["  one ", "two", "three"], {}),
    ],
)
def test_changes_are_told_line_by_line(rows: list[str], changes: dict[int, str]) -> None:
    assert line_changes(OLD, rows) == changes


@given(st.lists(st.sampled_from("abcd"), min_size=1), st.lists(st.sampled_from("abcde")))
def test_no_word_is_lost_or_repeated(old: list[str], rows: list[str]) -> None:
    changes = line_changes(old, rows)
    result = [changes.get(index, line) for index, line in enumerate(old)]
    assert " ".join(" ".join(result).split()) == " ".join(rows)


def test_rows_become_the_lines_of_the_block() -> None:
    boxes = [BBox(0, 20 * number, 100, 20 * number + 20) for number in range(3)]
    lines = tuple(Line(text, box) for text, box in zip(OLD, boxes, strict=True))
    page = Page(0, 100, 100, 72, (Block(BlockKind.PARAGRAPH, BBox(0, 0, 100, 60), lines),))
    edited = with_rows(page, 0, ["one", "3"])
    assert [line.text for line in edited.blocks[0].lines] == ["one", "3"]
    assert edited.blocks[0].machine_reading == page.blocks[0]
    assert with_rows(page, 0, OLD) is page
