from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import pytest

from engines.layout import document_headings
from engines.layout.document_headings import heading_levels
from engines.layout.page_outline import HeadingOutline, PageOutline


def _page(index: int, *sizes: float) -> PageOutline:
    headings = tuple(HeadingOutline(place, 1, "Title", size) for place, size in enumerate(sizes))
    return PageOutline(index, (), (), headings, None, None, 10.0, 1000)


def test_sizes_that_are_read_a_little_differently_are_one_level() -> None:
    levels = heading_levels([_page(0, 24.0, 14.0), _page(1, 14.6, 13.7), _page(2, 23.2)])
    assert levels[0, 0] == levels[2, 0] < levels[0, 1] == levels[1, 0] == levels[1, 1]


def test_sizes_of_a_long_document_are_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0

    def counted(values: Sequence[float]) -> float:
        nonlocal looked_at
        looked_at += len(values)
        return median(values)

    monkeypatch.setattr(document_headings, "median", counted)
    pages = [_page(index, 14 + index / 1000) for index in range(300)]
    assert len(heading_levels(pages)) == 300
    assert looked_at <= 2 * len(pages)
