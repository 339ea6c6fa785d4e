"""Whether a page still says what was quoted."""

from __future__ import annotations

import pytest

from app.gui.chat_panel.landing import still_says
from app.services.views.page_text import PageText
from core.chat import Citation
from core.geometry import BBox
from tests.fakes.chat import cited
from tests.fakes.view_services import sample_page

TEXT = PageText(sample_page())
FIRST = sample_page().blocks[1].lines[0]
ROW = sample_page().blocks[3].lines[3:6]


def test_line_that_is_as_it_was() -> None:
    assert still_says(TEXT, cited("d", FIRST.text, FIRST.bbox))
    assert still_says(TEXT, cited("d", FIRST.text.upper().replace(" ", "  "), FIRST.bbox))
    assert still_says(TEXT, cited("d", "…", FIRST.bbox))


@pytest.mark.parametrize("snippet", ["The quick brown fox jumps over the lazy cat", "Apples 12"])
def test_line_that_says_something_else_now(snippet: str) -> None:
    assert not still_says(TEXT, cited("d", snippet, FIRST.bbox))


def test_line_that_moved_away() -> None:
    assert not still_says(TEXT, cited("d", FIRST.text, BBox(600, 800, 700, 820)))


@pytest.mark.parametrize("snippet", ["Apples 12 3.50", "3.50 | Apples | 12"])
def test_cells_of_a_row_in_any_order(snippet: str) -> None:
    plain = cited("d", snippet, ROW[0].bbox)
    row = Citation("d", 0, snippet, tuple(line.bbox for line in ROW), (), plain.support)
    assert still_says(TEXT, row)
    assert not still_says(TEXT, Citation("d", 0, "Apples 13 3.50", row.boxes, (), plain.support))
