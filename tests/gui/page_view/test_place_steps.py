from __future__ import annotations

import pytest

from app.gui.page_view.place_steps import step_block, step_line, step_word
from app.gui.workspace import Place
from app.services.views.page_text import PageText
from core.model import Page
from tests.fakes.view_services import sample_page

TEXT = PageText(sample_page())  # blocks: heading, two lines, one line, table of nine


@pytest.mark.parametrize(
    ("place", "delta", "expected"),
    [
        (None, 1, Place(0)),
        (None, -1, Place(3)),
        (Place(0, 0), 1, Place(1)),
        (Place(1, 1, 2), -1, Place(0)),
        (Place(3), 1, None),
        (Place(0), -1, None),
    ],
)
def test_blocks(place: Place | None, delta: int, expected: Place | None) -> None:
    assert step_block(TEXT, place, delta) == expected


@pytest.mark.parametrize(
    ("place", "delta", "expected"),
    [
        (None, 1, Place(0, 0)),
        (Place(1), 1, Place(1, 0)),
        (Place(1, 0), 1, Place(1, 1)),
        (Place(1, 1), 1, Place(2, 0)),
        (Place(1, 0, 3), -1, Place(0, 0)),
        (Place(0, 0), -1, None),
        (Place(3, 8), 1, None),
    ],
)
def test_lines(place: Place | None, delta: int, expected: Place | None) -> None:
    assert step_line(TEXT, place, delta) == expected


@pytest.mark.parametrize(
    ("place", "delta", "expected"),
    [
        (None, 1, Place(0, 0)),
        (Place(0, 0), 1, Place(0, 0, 0)),
        (Place(0, 0, 0), 1, Place(0, 0, 1)),
        (Place(0, 0, 1), 1, Place(1, 0, 0)),
        (Place(1, 0, 0), -1, Place(0, 0, 1)),
        (Place(0, 0, 0), -1, None),
    ],
)
def test_words(place: Place | None, delta: int, expected: Place | None) -> None:
    assert step_word(TEXT, place, delta) == expected


def test_a_page_without_blocks_leads_nowhere() -> None:
    empty = PageText(Page(0, 10, 10, 72))
    assert step_block(empty, None, 1) is None
    assert step_line(empty, None, -1) is None
    assert step_word(empty, None, 1) is None
