from __future__ import annotations

import pytest

from core.errors import PageRangeError
from core.page_ranges import check_page_ranges, parse_page_ranges


@pytest.mark.parametrize(
    ("text", "count", "pages"),
    [
        ("1-3,7,10-end", 12, (0, 1, 2, 6, 9, 10, 11)),
        ("end", 5, (4,)),
        ("-2", 5, (0, 1)),
        ("4-", 5, (3, 4)),
        ("3,1,1-2", 5, (0, 1, 2)),
        (" 2 - 9 ", 3, (1, 2)),
    ],
)
def test_ranges_as_people_write_them(text: str, count: int, pages: tuple[int, ...]) -> None:
    assert parse_page_ranges(text, count) == pages


@pytest.mark.parametrize("text", ["", "x", "3-1", "0", "9", "-", "1,,2", "end-1", "1-2-3", "1.5"])
def test_what_names_no_page_is_refused(text: str) -> None:
    with pytest.raises(PageRangeError):
        parse_page_ranges(text, 5)


def test_check_before_the_file_is_known() -> None:
    check_page_ranges("10-end,3")
    with pytest.raises(PageRangeError):
        check_page_ranges("ten")


@pytest.mark.parametrize("text", ["1-999999999", "1-" + "9" * 5000, "1-end,2-999999999999"])
def test_numbers_beyond_any_file_cost_nothing(text: str) -> None:
    check_page_ranges(text)
    assert parse_page_ranges(text, 3) == (0, 1, 2)


def test_a_single_number_beyond_any_file_is_refused() -> None:
    with pytest.raises(PageRangeError, match="beyond"):
        parse_page_ranges("9" * 5000, 3)
